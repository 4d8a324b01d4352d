-- The figures of the first page, as one document. Nothing here reads history: days come from halfday.counts, and what is
-- true now from indexes. Instants are microseconds, days 'YYYY-MM-DD', a list of days is [[day, n, amount], …], a figure with the
-- one before it [now, before], where counting had not begun before: [now, null]. Each figure has a function of its own; the
-- moment is given, so that a test can stand on either side of midnight.

create index on halfday.refund_requests (requested_at);
create index on halfday.refunds (succeeded_at) where state = 'succeeded';

create function halfday.counted_day(at timestamptz) returns date
language sql stable security definer set search_path = pg_catalog, pg_temp
    return (at at time zone (select zone from halfday.counting))::date;

-- Since when there is anything of this metric.
create function halfday.counted_since(the_metric text) returns date
language sql stable security definer set search_path = pg_catalog, pg_temp
    return least((select min(day) from halfday.daily_counts where metric = the_metric),
                 (select halfday.counted_day(min(quarter)) from halfday.count_deltas where metric = the_metric));

-- Every day of a stretch, those without anything too.
create function halfday.day_figures(the_metric text, the_label text, first_day date, last_day date) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (
        select jsonb_agg(jsonb_build_array(first_day + ahead, coalesce(c.n, 0), coalesce(c.amount, 0)) order by ahead)
        from generate_series(0, last_day - first_day) ahead
        left join (select day, sum(n) as n, sum(amount) as amount from halfday.counts
                   where metric = the_metric and day between first_day and last_day and (the_label is null or label = the_label)
                   group by day) c on c.day = first_day + ahead);
end $$;

create function halfday.total_count(the_metric text, first_day date, last_day date) returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(sum(n), 0) from halfday.counts where metric = the_metric and day between first_day and last_day);
end $$;

-- By currency: what was taken less what was given back of it, by day of purchase. Two years are read, however many there are.
create function halfday.revenue_figures(today date) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    since date := halfday.counted_since('payments');
    this_month date := date_trunc('month', today::timestamp);
    last_month date := date_trunc('month', today::timestamp) - interval '1 month';
    this_week date := date_trunc('week', today::timestamp);
    year_from date := today::timestamp - interval '1 year' + interval '1 day';
    before_from date := today::timestamp - interval '2 years' + interval '1 day';
    months_from date := date_trunc('month', today::timestamp) - interval '11 months';
begin
    return (
        with days as materialized (
            select label as currency, day,
                   coalesce(sum(n) filter (where metric = 'payments'), 0) as n,
                   sum(case metric when 'payments' then amount else -amount end) as amount
            from halfday.counts
            where metric in ('payments', 'refunded') and day between least(before_from, months_from) and today and label ~ '^[A-Z]{3}$'
            group by label, day
            having bool_or(n <> 0)
        ), totals as (
            select currency,
                   sum(amount) filter (where day > today - 30) as days30,
                   sum(amount) filter (where day between today - 59 and today - 30) as days30_before,
                   sum(n) filter (where day > today - 30) as sales30,
                   sum(amount) filter (where day >= year_from) as year,
                   sum(amount) filter (where day between before_from and year_from - 1) as year_before,
                   sum(amount) filter (where day >= this_month) as month,
                   sum(amount) filter (where day between last_month and least(last_month + (today - this_month), this_month - 1)) as month_before,
                   sum(amount) filter (where day >= this_week) as week,
                   sum(amount) filter (where day between this_week - 7 and today - 7) as week_before
            from days group by currency
        )
        select coalesce(jsonb_agg(jsonb_build_object(
            'currency', t.currency, 'sales30', coalesce(t.sales30, 0),
            'days30', jsonb_build_array(coalesce(t.days30, 0), case when since <= today - 59 then coalesce(t.days30_before, 0) end),
            'year', jsonb_build_array(coalesce(t.year, 0), case when since <= before_from then coalesce(t.year_before, 0) end),
            'month', jsonb_build_array(coalesce(t.month, 0), case when since <= last_month then coalesce(t.month_before, 0) end),
            'week', jsonb_build_array(coalesce(t.week, 0), case when since <= this_week - 7 then coalesce(t.week_before, 0) end),
            'days', (select jsonb_agg(jsonb_build_array(today - ago, coalesce(d.n, 0), coalesce(d.amount, 0)) order by ago desc)
                     from generate_series(0, 59) ago left join days d on d.currency = t.currency and d.day = today - ago),
            'months', (select jsonb_agg(jsonb_build_array(m.first, coalesce(d.n, 0), coalesce(d.amount, 0)) order by m.first)
                       from (select (months_from + ahead * interval '1 month')::date as first from generate_series(0, 11) ahead) m
                       left join (select date_trunc('month', day::timestamp)::date as first, sum(n) as n, sum(amount) as amount
                                  from days where currency = t.currency and day >= months_from group by 1) d on d.first = m.first)
            ) order by coalesce(t.year, 0) desc, t.currency), '[]')
        from totals t);
end $$;

create function halfday.adoption_figures(moment timestamptz, today date) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (
        select jsonb_build_object(
            'featured', running.businesses,
            'trainers', (select count(*) from halfday.businesses where status = 'active' and not deleted),
            'target', halfday.policy('adoption_target')::integer,
            'taken', running.slots,
            'slots', (select coalesce(sum(featured_slots), 0) from halfday.councils),
            'waiting', waiting.n,
            'wait', case when promoted.n > 0 then (promoted.amount / promoted.n)::bigint else waiting.seconds end,
            'promotions30', halfday.total_count('promotions', today - 29, today),
            'begun90', halfday.total_count('placements', today - 89, today),
            'cancelled90', halfday.total_count('placements.cancelled', today - 89, today),
            'days', halfday.day_figures('placements', null, today - 59, today))
        from (select count(distinct business_id) as businesses, count(*) as slots from halfday.placements
              where status = 'active' and featured_from <= moment and featured_until > moment) running,
             (select count(*) as n, avg(extract(epoch from moment - created_at))::bigint as seconds
              from halfday.placement_queue where promoted_at is null) waiting,
             (select sum(n) as n, sum(amount) as amount from halfday.counts
              where metric = 'promotions' and day between today - 89 and today) promoted);
end $$;

create function halfday.queue_figures(moment timestamptz, today date) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (
        with waiting as (
            select council_id, count(*) as n, min(created_at) as oldest from halfday.placement_queue where promoted_at is null group by council_id
        ), running as (
            select council_id, count(*) as n from halfday.placements
            where status = 'active' and featured_from <= moment and featured_until > moment group by council_id
        )
        select jsonb_build_object(
            'waiting', (select coalesce(sum(n), 0) from waiting),
            'yellow', halfday.policy('queue_yellow')::integer,
            'promotions30', halfday.total_count('promotions', today - 29, today),
            'councils', (select coalesce(jsonb_agg(jsonb_build_object(
                             'id', c.id, 'name', c.name, 'waiting', coalesce(w.n, 0), 'oldest', halfday.us(w.oldest),
                             'taken', coalesce(r.n, 0), 'slots', c.featured_slots)
                             order by coalesce(w.n, 0) desc, c.name, c.id), '[]')
                         from halfday.councils c left join waiting w on w.council_id = c.id left join running r on r.council_id = c.id),
            'promotions', halfday.day_figures('promotions', null, today - 59, today)));
end $$;

create function halfday.refund_figures(moment timestamptz, today date) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (
        select jsonb_build_object(
            'purchases30', halfday.total_count('payments', today - 29, today),
            'refunded30', halfday.total_count('refunded', today - 29, today),
            'purchases_before', halfday.total_count('payments', today - 59, today - 30),
            'refunded_before', halfday.total_count('refunded', today - 59, today - 30),
            'yellow', halfday.policy('refund_rate_yellow')::integer,
            'investigate', halfday.policy('refund_rate_investigate')::integer,
            'least', halfday.policy('refund_rate_least')::integer,
            'approved30', decided.approved, 'denied30', decided.denied,
            'average', (select jsonb_build_object('amount', avg(amount)::bigint, 'currency', currency) from halfday.refunds
                        where state = 'succeeded' and succeeded_at > moment - interval '30 days' and succeeded_at <= moment
                        group by currency order by count(*) desc, currency limit 1),
            'reasons', (select coalesce(jsonb_agg(jsonb_build_array(reason, n) order by n desc, reason), '[]')
                        from (select left(reason, 200) as reason, count(*) as n from halfday.refund_requests
                              where requested_at > moment - interval '90 days' and requested_at <= moment and reason ~ '\S'
                              group by 1 order by n desc, 1 limit 5) commonest),
            'days', halfday.day_figures('refunded', null, today - 59, today))
        from (select count(*) filter (where state in ('refunding', 'refunded', 'replaced')) as approved,
                     count(*) filter (where state = 'denied') as denied
              from halfday.refund_requests where decided_at > moment - interval '30 days' and decided_at <= moment) decided);
end $$;

create function halfday.search_figures(today date) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (
        with terms as materialized (
            select substr(metric, 10) as criterion, label as term, sum(n) as n,
                   row_number() over (order by sum(n) desc, metric, label) as place,
                   row_number() over (order by sum(n), metric, label) as from_below
            from halfday.counts
            where metric > 'searches.' and metric < 'searches/' and day between today - 29 and today and metric <> 'searches.other'
            group by metric, label having sum(n) > 0
        )
        select jsonb_build_object(
            'days30', jsonb_build_array(halfday.total_count('searches', today - 29, today),
                case when halfday.counted_since('searches') <= today - 59 then halfday.total_count('searches', today - 59, today - 30) end),
            'days', halfday.day_figures('searches', null, today - 59, today),
            'most', (select coalesce(jsonb_agg(jsonb_build_array(criterion, term, n) order by place), '[]') from terms where place <= 5),
            'least', (select coalesce(jsonb_agg(jsonb_build_array(criterion, term, n) order by from_below), '[]')
                      from terms where from_below <= 5 and place > 5)));
end $$;

-- The last time that a provider failed for longer than ai_down_after: goes back from one row of failures to the one before,
-- over the last 90 days and at most 60 of them. Without an end it is going on.
create function halfday.last_incident(the_provider text, moment timestamptz, out began timestamptz, out ended timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    down_after constant interval := halfday.policy('ai_down_after', the_provider)::interval;
    look_before timestamptz := moment;
    failed timestamptz;
    fine_before timestamptz;
begin
    for attempt in 1 .. 60 loop
        select max(created_at) into failed from halfday.triage_logs
        where provider = the_provider and outcome <> 'ok' and created_at <= look_before and created_at > moment - interval '90 days';
        exit when failed is null;
        select max(created_at) into fine_before from halfday.triage_logs
        where provider = the_provider and outcome = 'ok' and created_at < failed;
        select min(created_at) into ended from halfday.triage_logs
        where provider = the_provider and outcome = 'ok' and created_at > failed and created_at <= moment;
        select min(created_at) into began from halfday.triage_logs
        where provider = the_provider and outcome <> 'ok' and created_at > coalesce(fine_before, '-infinity');
        if failed > began and coalesce(ended, moment) - began > down_after then -- one call that failed is no incident
            return;
        end if;
        exit when fine_before is null;
        look_before := fine_before;
    end loop;
    began := null;
    ended := null;
end $$;

create function halfday.ai_figures(moment timestamptz, today date) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    this_month date := date_trunc('month', today::timestamp);
begin
    return (
        with days as materialized (
            select label as provider, day,
                   coalesce(sum(n) filter (where metric = 'triage'), 0) as calls,
                   coalesce(sum(n) filter (where metric = 'triage.failed'), 0) as failed,
                   coalesce(sum(amount) filter (where metric = 'triage'), 0) as ms,
                   coalesce(sum(amount) filter (where metric = 'triage.cost'), 0) as cost
            from halfday.counts
            where metric in ('triage', 'triage.failed', 'triage.cost') and day between today - 365 and today and label <> 'other'
            group by label, day
        ), providers as (
            select provider,
                   coalesce(sum(calls) filter (where day > today - 30), 0) as calls,
                   coalesce(sum(failed) filter (where day > today - 30), 0) as failed,
                   coalesce(sum(ms) filter (where day > today - 30), 0) as ms,
                   coalesce(sum(cost) filter (where day >= this_month), 0) as cost
            from days group by provider having sum(calls) > 0
        )
        select jsonb_build_object(
            'mode', coalesce((select value from halfday.feature_flags where name = 'AI_MODE'), ''),
            'budget', halfday.policy('ai_budget')::bigint,
            'providers', coalesce(jsonb_agg(jsonb_build_object(
                'provider', p.provider,
                'state', case when last.created_at > failing.since -- more than one call
                                   and moment - failing.since > halfday.policy('ai_down_after', p.provider)::interval then 'down'
                              when last.outcome <> 'ok' then 'failing'
                              when last.created_at > moment - interval '1 day' then 'healthy'
                              else 'standby' end,
                'calls30', p.calls, 'failed30', p.failed,
                'average_ms', case when p.calls > p.failed then round(p.ms / (p.calls - p.failed))::bigint end,
                'last_call', halfday.us(last.created_at),
                'failing_since', halfday.us(failing.since),
                'incident', halfday.us(incident.began), 'incident_ended', halfday.us(incident.ended),
                'cost_month', p.cost,
                'days', (select jsonb_agg(jsonb_build_array(today - ago, coalesce(d.calls, 0), coalesce(d.failed, 0)) order by ago desc)
                         from generate_series(0, 29) ago left join days d on d.provider = p.provider and d.day = today - ago)
                ) order by p.calls desc, p.provider), '[]'))
        from providers p
        left join lateral (select created_at, outcome from halfday.triage_logs t
                           where t.provider = p.provider and t.created_at <= moment order by created_at desc limit 1) last on true
        left join lateral (select min(created_at) as since from halfday.triage_logs t
                           where last.outcome <> 'ok' and t.provider = p.provider and t.outcome <> 'ok' and t.created_at <= moment
                             and t.created_at > coalesce((select max(created_at) from halfday.triage_logs fine
                                                          where fine.provider = p.provider and fine.outcome = 'ok'
                                                            and fine.created_at <= moment), '-infinity')) failing on true
        left join lateral halfday.last_incident(p.provider, moment) incident on true);
end $$;

create function halfday.pending_figures(moment timestamptz) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (
        with open_requests as materialized (
            select p.provider, p.purchased_at from halfday.refund_requests q join halfday.payments p on p.id = q.payment_id where q.state = 'open'
        ), windows as materialized ( -- once for each provider
            select provider, halfday.refund_window_closes('epoch', provider) - timestamptz 'epoch' as length
            from (select distinct provider from open_requests) providers
        )
        select jsonb_build_object(
            'reviews', reviews.n, 'oldest_review', halfday.us(reviews.oldest),
            'refund_requests', (select count(*) from halfday.refund_requests where state = 'open'),
            'refunds_unknown', (select count(*) from halfday.refunds where state = 'unknown'),
            'soonest_window_end', (select halfday.us(min(o.purchased_at + w.length)) from open_requests o join windows w using (provider)
                                   where o.purchased_at + w.length > moment),
            'cases', (select count(*) from halfday.cases where status = 'pending'),
            'cases_breached', (select count(*) from halfday.cases where status = 'pending' and sla_deadline <= moment),
            'soonest_deadline', (select halfday.us(min(sla_deadline)) from halfday.cases where status = 'pending' and sla_deadline > moment),
            'next_session', halfday.us(halfday.next_session(moment)))
        from (select count(*) as n, min(created_at) as oldest from halfday.reviews where status = 'pending') reviews);
end $$;

create function halfday.snapshot_at(moment timestamptz) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set jit = off as $$
declare
    today constant date := halfday.counted_day(moment);
begin
    return jsonb_build_object(
        'taken_at', halfday.us(moment), 'zone', (select zone from halfday.counting),
        'revenue', halfday.revenue_figures(today), 'adoption', halfday.adoption_figures(moment, today),
        'queue', halfday.queue_figures(moment, today), 'refunds', halfday.refund_figures(moment, today),
        'searches', halfday.search_figures(today), 'ai', halfday.ai_figures(moment, today),
        'pending', halfday.pending_figures(moment));
end $$;

create function halfday.snapshot() returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
    return halfday.snapshot_at(clock_timestamp());

-- What happened after `last_seen`: lines of [kind, what, actor, n]. Payments are counted by row only on the day of it.
create function halfday.digest(last_seen timestamptz) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set jit = off as $$
declare
    that_day constant date := halfday.counted_day(last_seen);
    next_day constant timestamptz := ((that_day + 1)::timestamp) at time zone (select zone from halfday.counting);
begin
    return (
        with lines as (
            select 1 as part, 'came' as kind, c.what, '' as actor, c.n
            from (values
                ('reviews', (select count(*) from halfday.reviews where status = 'pending' and created_at > last_seen)),
                ('refund_requests', (select count(*) from halfday.refund_requests where requested_at > last_seen)),
                ('cases', (select count(*) from halfday.cases where created_at > last_seen)),
                ('payments', (select count(*) from halfday.payments where purchased_at > last_seen and purchased_at < next_day
                                and status in ('succeeded', 'refunded', 'disputed'))
                             + halfday.total_count('payments', that_day + 1, 'infinity')),
                ('alerts', (select count(*) from halfday.alerts where raised_at > last_seen))) c(what, n)
            union all
            select 2, 'decided', action, actor, count(*) from halfday.audit_log where at > last_seen group by action, actor
            union all
            select 3, 'resolved', rule, '', count(*) from halfday.alerts where resolved_at > last_seen group by rule
        )
        select jsonb_build_object('since', halfday.us(last_seen), 'lines', coalesce(
            jsonb_agg(jsonb_build_array(kind, what, actor, n) order by part, n desc, what, actor) filter (where n > 0), '[]'))
        from lines where last_seen is not null);
end $$;

revoke execute on all functions in schema halfday from public;
grant execute on function halfday.snapshot(), halfday.digest(timestamptz) to halfday_viewer;
