-- Counting: what one row of the product adds to the figures of its day, how deltas are added up, and how everything is
-- counted anew. Metrics:
--   payments             by currency: purchases whose money was taken; amount in minor units; day of purchase
--   refunded             by currency: those of them given back wholly or partly; amount given back; day of purchase
--   searches             events of kind 'search'; and searches.<criterion> by its value
--   triage               by provider: calls; amount: milliseconds of those that were answered
--   triage.failed        by provider: those that were not
--   triage.cost          by provider: those that cost something; amount in millionths of a US dollar
--   placements           begun that day; placements.cancelled: those of them that were cancelled
--   promotions           from the queue into a slot, on the day of it; amount: seconds waited
-- Triggers (010) and the rebuild both read these functions, so they cannot disagree. A figure must never be why the
-- product cannot write: no value of a row makes one of them fail.

-- Within years that every zone knows; no moment at all is long ago.
create function halfday.sane(at timestamptz) returns timestamptz language sql immutable parallel safe
    return least(greatest(at, timestamptz '1900-01-01 00:00Z'), timestamptz '2200-01-01 00:00Z');

create function halfday.quarter_of(at timestamptz) returns timestamptz language sql immutable parallel safe
    return date_bin(interval '15 minutes', halfday.sane(at), timestamptz '2000-01-01 00:00Z');

-- Sums of amounts that nobody ever paid stop at the end of bigint instead of failing there.
create function halfday.saturated(total numeric) returns bigint language sql immutable parallel safe
    return greatest(least(total, 9000000000000000000), -9000000000000000000)::bigint;

create function halfday.count_payment(purchased_at timestamptz, currency text, status text, taken bigint, given_back bigint)
returns table (metric text, quarter timestamptz, label text, n bigint, amount bigint)
language sql immutable parallel safe
begin atomic
    select m.metric, halfday.quarter_of(purchased_at), coalesce(left(currency, 60), ''), 1::bigint, m.amount
    from (values ('payments', coalesce(taken, 0), true),
                 ('refunded', coalesce(given_back, 0), given_back > 0 or status = 'refunded')) m(metric, amount, counts)
    where status in ('succeeded', 'refunded', 'disputed') and m.counts;
end;

-- Criteria come from whoever searches: only plain values, no more than 16 of them, none longer than 60 characters.
create function halfday.count_event(happened_at timestamptz, kind text, payload jsonb)
returns table (metric text, quarter timestamptz, label text, n bigint, amount bigint)
language sql immutable parallel safe
begin atomic
    select 'searches', halfday.quarter_of(happened_at), '', 1::bigint, 0::bigint where kind = 'search'
    union all
    select 'searches.' || left(c.key, 30), halfday.quarter_of(happened_at), left(c.value #>> '{}', 60), 1, 0
    from (select key, value
          from jsonb_each(case when kind = 'search' and jsonb_typeof(payload -> 'criteria') = 'object' then payload -> 'criteria' else '{}' end)
          limit 16) c
    where jsonb_typeof(c.value) in ('string', 'number', 'boolean') and c.value #>> '{}' <> '' and c.key <> '';
end;

create function halfday.count_triage(called_at timestamptz, provider text, outcome text, latency_ms integer, cost_micros bigint)
returns table (metric text, quarter timestamptz, label text, n bigint, amount bigint)
language sql immutable parallel safe
begin atomic
    select m.metric, halfday.quarter_of(called_at), coalesce(left(provider, 60), ''), 1::bigint, m.amount
    from (values ('triage', case when outcome = 'ok' then coalesce(latency_ms, 0)::bigint else 0 end, true),
                 ('triage.failed', 0, outcome is distinct from 'ok'),
                 ('triage.cost', cost_micros, cost_micros <> 0)) m(metric, amount, counts)
    where m.counts;
end;

create function halfday.count_placement(begun_at timestamptz, status text)
returns table (metric text, quarter timestamptz, label text, n bigint, amount bigint)
language sql immutable parallel safe
begin atomic
    select m.metric, halfday.quarter_of(begun_at), '', 1::bigint, 0::bigint
    from (values ('placements', true), ('placements.cancelled', status = 'cancelled')) m(metric, counts) where m.counts;
end;

create function halfday.count_promotion(queued_at timestamptz, promoted_at timestamptz)
returns table (metric text, quarter timestamptz, label text, n bigint, amount bigint)
language sql immutable parallel safe
begin atomic
    select 'promotions', halfday.quarter_of(promoted_at), '', 1::bigint,
           greatest(extract(epoch from halfday.sane(promoted_at) - halfday.sane(queued_at)), 0)::bigint
    where promoted_at is not null;
end;

-- Adds up to `most` deltas into the days; how many it were, or nothing when somebody else is at it. Whoever invents
-- search terms by the million gets the first criteria_kept criteria and labels_kept values of a day counted by name and the
-- rest as 'other'. A day that was full once stays full, so what was counted as 'other' is also taken away from there.
create function halfday.fold_counts(most integer default 50000) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_nestloop = off set jit = off as $$
declare
    the_zone text;
    folded bigint;
    criteria_kept constant integer := 20;
    labels_kept constant integer := 200;
begin
    if not pg_try_advisory_xact_lock(hashtext('halfday.counts')) then
        return null;
    end if;
    -- Every statement from here on sees what was committed before the lock was ours.
    select zone into the_zone from halfday.counting;
    with taken as (
        delete from halfday.count_deltas
        where ctid = any (array(select ctid from halfday.count_deltas limit most))
        returning metric, quarter, label, n, amount
    ), summed as materialized (
        select metric, (quarter at time zone the_zone)::date as day, label, sum(n) as n, sum(amount) as amount, count(*) as deltas
        from taken group by 1, 2, 3
    ), criteria as materialized ( -- `fresh`: the first search of its day that names it
        select *, metric like 'searches._%'
                  and not exists (select from halfday.daily_counts d where d.metric = s.metric and d.day = s.day) as fresh,
               sum(n) over (partition by metric, day) as of_metric
        from summed s
    ), criteria_before as (
        select day, count(distinct metric) as kept from halfday.daily_counts
        where day in (select day from criteria where fresh) and metric like 'searches._%' group by day
    ), named as (
        select metric, day, label, n, amount, deltas, fresh and coalesce(b.kept, 0) + place > criteria_kept as too_many
        from (select *, dense_rank() over (partition by day, fresh order by of_metric desc, metric) as place from criteria) c
        left join criteria_before b using (day)
    ), labels as materialized (
        select *, label <> 'other' and not exists (select from halfday.daily_counts d
                                                   where d.metric = s.metric and d.day = s.day and d.label = s.label) as fresh
        from (select case when too_many then 'searches.other' else metric end as metric, day,
                     case when too_many then 'other' else label end as label,
                     sum(n) as n, sum(amount) as amount, sum(deltas) as deltas
              from named group by 1, 2, 3) s
    ), labels_before as (
        select metric, day, count(*) as kept from halfday.daily_counts
        where (metric, day) in (select metric, day from labels where fresh) and label <> 'other' group by metric, day
    ), placed as materialized (
        select metric, day, case when fresh and coalesce(b.kept, 0) + place > labels_kept then 'other' else label end as label,
               sum(n) as n, sum(amount) as amount, sum(deltas) as deltas
        from (select *, row_number() over (partition by metric, day, fresh order by n desc, label) as place from labels) l
        left join labels_before b using (metric, day)
        group by 1, 2, 3
    ), added as (
        insert into halfday.daily_counts as d (metric, day, label, n, amount)
        select metric, day, label, halfday.saturated(n), halfday.saturated(amount) from placed
        on conflict (metric, day, label) do update
            set n = halfday.saturated(d.n::numeric + excluded.n), amount = halfday.saturated(d.amount::numeric + excluded.amount)
    )
    select coalesce(sum(deltas), 0) into folded from placed;
    return folded;
end $$;

-- Counts everything anew from the product's rows, in the zone that the policy names now; how many days there are. Nobody
-- waits for it: one statement takes away the days and the deltas that it sees and counts the rows that it sees. A row
-- and its delta become visible together, so what is written meanwhile is in neither, and its delta is still there afterwards.
create function halfday.rebuild_counts() returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    the_zone text := halfday.policy('time_zone');
    was halfday.counting;
    days integer;
begin
    perform pg_advisory_xact_lock(hashtext('halfday.counts'));
    select * into was from halfday.counting;
    update halfday.counting set zone = the_zone, rebuilt_at = clock_timestamp();
    with deltas as (delete from halfday.count_deltas),
    counted as (delete from halfday.daily_counts),
    rows as (
        select c.* from halfday.payments p, halfday.count_payment(p.purchased_at, p.currency, p.status, p.amount, p.refunded_amount) c
        union all
        select c.* from halfday.events e, halfday.count_event(e.created_at, e.kind, e.payload) c where e.kind = 'search'
        union all
        select c.* from halfday.triage_logs t, halfday.count_triage(t.created_at, t.provider, t.outcome, t.latency_ms, t.cost_micros) c
        union all
        select c.* from halfday.placements p, halfday.count_placement(p.featured_from, p.status) c
        union all
        select c.* from halfday.placement_queue q, halfday.count_promotion(q.created_at, q.promoted_at) c where q.promoted_at is not null
    )
    insert into halfday.count_deltas (metric, quarter, label, n, amount)
    select metric, (day + time '12:00') at time zone the_zone, label, halfday.saturated(sum(n)), halfday.saturated(sum(amount))
    from (select metric, (quarter at time zone the_zone)::date as day, label, n, amount from rows) by_day
    group by metric, day, label;
    perform halfday.fold_counts(2147483647);
    select count(distinct day) into days from halfday.daily_counts;
    perform halfday.record('counts.rebuild', 'counts', 'all', jsonb_build_object('zone', was.zone),
                           jsonb_build_object('zone', the_zone, 'days', days));
    perform pg_notify('halfday', 'policies');
    return days;
end $$;

revoke execute on all functions in schema halfday from public;
grant execute on function halfday.fold_counts(integer) to halfday_operator;
grant execute on function halfday.rebuild_counts() to halfday_admin;
