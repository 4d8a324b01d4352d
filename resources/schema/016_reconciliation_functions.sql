-- The way of a reconciliation: begin → the provider's pages, each COPY with its note_listed in one transaction → match.
-- What an operator does about a difference: 017.

-- How the two sides differ about one charge, or nothing when they agree. Taken is what the customer paid, also when it was
-- given back or disputed later; what was taken on neither side is no difference. Null status: that side knows nothing.
create function halfday.difference_kind(our_status text, our_amount bigint, our_refunded bigint, our_currency text,
                                        their_state text, their_amount bigint, their_refunded bigint, their_currency text) returns text
language sql immutable parallel safe
    return case
        when our_status in ('succeeded', 'refunded', 'disputed') is not true and (their_state = 'succeeded') is not true then null
        when our_status is null then 'missing_here'
        when their_state is null then 'missing_there'
        when our_status not in ('succeeded', 'refunded', 'disputed') or their_state <> 'succeeded' then 'status_differs'
        when our_currency <> their_currency then 'currency_differs'
        when our_amount <> their_amount then 'amount_differs'
        when our_refunded < their_refunded then 'refund_not_here'
        when our_refunded > their_refunded then 'refund_not_there'
        when our_status <> 'disputed' and (our_status = 'refunded') <> (their_refunded = their_amount and their_amount > 0) then 'status_differs'
        end;

-- What one item adds to its run's totals, with that sign.
create function halfday.add_to_totals(i halfday.reconciliation_items, sign integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    ours boolean := coalesce(i.our_status in ('succeeded', 'refunded', 'disputed'), false);
    theirs boolean := coalesce(i.their_status in ('succeeded', 'disputed'), false);
    whole integer := case when i.earlier_charge then 0 else sign end;
begin
    if ours then
        insert into halfday.reconciliation_totals as t values (i.run, i.our_currency, whole, whole * i.our_amount, sign * i.our_refunded, 0, 0, 0)
        on conflict (run, currency) do update
            set our_count = t.our_count + excluded.our_count, our_amount = t.our_amount + excluded.our_amount,
                our_refunded = t.our_refunded + excluded.our_refunded;
    end if;
    if theirs then
        insert into halfday.reconciliation_totals as t values (i.run, i.their_currency, 0, 0, 0, whole, whole * i.their_amount, sign * i.their_refunded)
        on conflict (run, currency) do update
            set their_count = t.their_count + excluded.their_count, their_amount = t.their_amount + excluded.their_amount,
                their_refunded = t.their_refunded + excluded.their_refunded;
    end if;
end $$;

-- The list reaches a day further on both sides: the two clocks differ, and a payment may be written down late.
create function halfday.list_margin() returns interval language sql immutable parallel safe
    return interval '24 hours';

-- The run to list: a new one, or the one of this period that was left half-way, from where it stands.
create function halfday.begin_reconciliation(the_provider text, the_from timestamptz, the_to timestamptz, the_zone text,
                                             the_holder text, the_program text) returns halfday.reconciliations
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    r halfday.reconciliations;
    is_new boolean := false;
begin
    if (the_from < the_to and the_to - the_from <= interval '400 days' and the_from <= clock_timestamp()) is not true then
        raise exception using errcode = 'HD040', message = 'A period begins before it ends, lasts 400 days at most and does not lie in the future.';
    end if;
    if not exists (select from pg_timezone_names where name = the_zone) then
        raise exception using errcode = 'HD021', message = format('There is no time zone named %s.', the_zone);
    end if;
    if the_provider is null or the_holder is null or btrim(the_provider) = '' or btrim(the_holder) = '' then
        raise exception using errcode = 'HD040', message = 'A reconciliation needs a provider and the name of its console.';
    end if;
    loop
        select * into r from halfday.reconciliations
        where provider = the_provider and period_from = the_from and period_to = the_to and state = 'listing' for update;
        exit when found;
        insert into halfday.reconciliations (provider, period_from, period_to, zone, program, holder, held_until)
        values (the_provider, the_from, the_to, the_zone, left(the_program, 100), left(the_holder, 200), clock_timestamp())
        on conflict do nothing returning * into r;
        is_new := r.id is not null;
        exit when is_new;
    end loop;
    if not is_new and r.held_until > clock_timestamp() and (r.holder, r.held_by) is distinct from (left(the_holder, 200), session_user::text) then
        raise exception using errcode = 'HD003',
            message = format('%s is listing this period at this moment. Wait until that is done, or choose another period.', r.held_by),
            detail = jsonb_build_object('by', r.held_by, 'until', r.held_until)::text;
    end if;
    update halfday.reconciliations
    set held_by = session_user, holder = left(the_holder, 200), held_until = clock_timestamp() + interval '2 minutes'
    where id = r.id returning * into r;
    perform halfday.record(case when is_new then 'reconciliation.begin' else 'reconciliation.resume' end, 'reconciliation', r.id::text, null,
        jsonb_build_object('provider', r.provider, 'from', r.period_from, 'to', r.period_to, 'zone', r.zone,
                           'charges', r.charges_listed, 'refunds', r.refunds_listed));
    perform pg_notify('halfday', 'reconciliations');
    return r;
end $$;

-- Rows come in by COPY and only from the login that holds their run; whose console it is and where the page
-- belongs is for note_listed, in the same transaction.
create function halfday.only_for_the_holder() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    first bigint;
    last bigint;
begin
    select min(run), max(run) into first, last from listed;
    if first is null or first <> last
       or not exists (select from halfday.reconciliations r where r.id = first and r.state = 'listing' and r.held_by = session_user) then
        raise exception using errcode = '42501', message = 'Only the console that lists a reconciliation adds to its list.';
    end if;
    return null;
end $$;
create trigger held after insert on halfday.listed_charges referencing new table as listed
    for each statement execute function halfday.only_for_the_holder();
create trigger held after insert on halfday.listed_refunds referencing new table as listed
    for each statement execute function halfday.only_for_the_holder();

-- The page that was copied just now stands behind `after_cursor`, and `next_cursor` is what follows it (null: nothing does).
create function halfday.note_listed(the_run bigint, the_holder text, what text, after_cursor text, added bigint, next_cursor text)
returns halfday.reconciliations
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    r halfday.reconciliations;
begin
    select * into r from halfday.reconciliations where id = the_run for update;
    if not found then
        raise exception using errcode = 'HD404', message = 'There is no such reconciliation.';
    end if;
    if r.state <> 'listing' or (r.holder, r.held_by) is distinct from (left(the_holder, 200), session_user::text) then
        raise exception using errcode = 'HD003', message = format('This reconciliation is not listed by this console any more; %s has it.', r.held_by);
    end if;
    if what = 'charges' and (r.charges_done or r.charges_cursor is distinct from after_cursor)
       or what = 'refunds' and (r.refunds_done or r.refunds_cursor is distinct from after_cursor) or what not in ('charges', 'refunds') then
        raise exception using errcode = 'HD003', message = 'This page of the list is there already. Begin again: it goes on from where it stands.';
    end if;
    update halfday.reconciliations
    set charges_listed = charges_listed + case when what = 'charges' then added else 0 end,
        refunds_listed = refunds_listed + case when what = 'refunds' then added else 0 end,
        charges_cursor = case when what = 'charges' then coalesce(next_cursor, charges_cursor) else charges_cursor end,
        refunds_cursor = case when what = 'refunds' then coalesce(next_cursor, refunds_cursor) else refunds_cursor end,
        charges_done = charges_done or what = 'charges' and next_cursor is null,
        refunds_done = refunds_done or what = 'refunds' and next_cursor is null,
        held_until = clock_timestamp() + interval '2 minutes'
    where id = the_run returning * into r;
    return r;
end $$;

create function halfday.abandon_reconciliation(the_run bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    r halfday.reconciliations;
begin
    select * into r from halfday.reconciliations where id = the_run for update;
    if not found then
        raise exception using errcode = 'HD404', message = 'There is no such reconciliation.';
    end if;
    if r.state <> 'listing' then
        raise exception using errcode = 'HD003', message = format('This reconciliation is %s by now.', r.state);
    end if;
    if r.held_until > clock_timestamp() and r.held_by <> session_user then
        raise exception using errcode = 'HD003', message = format('%s is listing this period at this moment.', r.held_by);
    end if;
    delete from halfday.listed_charges where run = the_run;
    delete from halfday.listed_refunds where run = the_run;
    update halfday.reconciliations set state = 'abandoned', held_until = clock_timestamp() where id = the_run;
    perform halfday.record('reconciliation.abandon', 'reconciliation', the_run::text,
        jsonb_build_object('state', 'listing', 'charges', r.charges_listed, 'refunds', r.refunds_listed), jsonb_build_object('state', 'abandoned'));
    perform pg_notify('halfday', 'reconciliations');
    return true;
end $$;

-- One charge as both sides tell it; `place`: which of several payments with one charge it is, from 1.
create type halfday.two_sides as (
    charge_id text, place bigint,
    id bigint, status text, our_amount bigint, our_refunded bigint, our_currency text, purchased_at timestamptz,
    state text, disputed boolean, amount bigint, refunded bigint, currency text, created_at timestamptz, payer text, email text
);

-- One pass over both sides: what agrees is only counted, and what differs becomes a group of its own, so that memory stays
-- flat however much that is. The way of a charge that several payments name is another one, twice as dear: `carefully`.
create function halfday.compare_sides(r halfday.reconciliations, carefully boolean, delay interval,
                                      out their_rows bigint, out paired bigint, out agreed bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp set jit = off set work_mem = '128MB'
set enable_mergejoin = off set enable_sort = off as $$ -- a million rows are not sorted only to be counted
begin
    execute format($sql$
        with sides as (
            select t.*, o.*,
                   -- 0: outside of the period, or taken on neither side; 1: agrees, as difference_kind() has it; 2: differs
                   case when not (coalesce(t.created_at, o.purchased_at) >= $2 and coalesce(t.created_at, o.purchased_at) < $3) then 0
                        when o.our_amount = t.amount and o.our_refunded = t.refunded and t.state = 'succeeded' and o.our_currency = t.currency
                             and (o.status = 'succeeded' and (t.refunded < t.amount or t.amount = 0) or o.status = 'disputed'
                                  or o.status = 'refunded' and t.refunded = t.amount and t.amount > 0) then 1
                        when t.state = 'succeeded' or o.status in ('succeeded', 'refunded', 'disputed') then 2
                        else 0 end as tag
            from (%s) t full join (%s) o on o.our_charge = t.charge_id%s
            offset 0 -- each row is judged once, not wherever its tag is used
        ), grouped as materialized (
            select tag, case when tag = 1 then currency end as currency,
                   case when tag = 2 then concat(coalesce(charge_id, our_charge), '/', place) end as one,
                   count(*) as n, count(state) as theirs, sum(amount) as amount, sum(refunded) as refunded,
                   (array_agg(row(coalesce(charge_id, our_charge), place, id, status, our_amount, our_refunded, our_currency, purchased_at,
                                  state, disputed, amount, refunded, currency, created_at, payer, email)::halfday.two_sides)
                    filter (where tag = 2))[1] as sides
            from sides group by 1, 2, 3
        ), found as materialized (
            -- A charge of theirs whose payment was written down more than a day apart is looked up by itself.
            select (g.sides).charge_id, (g.sides).place, coalesce((g.sides).id, p.id) as id, coalesce((g.sides).status, p.status) as status,
                   coalesce((g.sides).our_amount, p.amount) as our_amount, coalesce((g.sides).our_refunded, p.refunded_amount) as our_refunded,
                   coalesce((g.sides).our_currency, p.currency) as our_currency, coalesce((g.sides).purchased_at, p.purchased_at) as purchased_at,
                   (g.sides).state, (g.sides).disputed, (g.sides).amount, (g.sides).refunded, (g.sides).currency, (g.sides).created_at,
                   (g.sides).payer, (g.sides).email
            from grouped g
            left join lateral (select * from halfday.payments p
                               where (g.sides).id is null and p.provider = $4 and p.charge_id = (g.sides).charge_id order by p.id limit 1) p on true
            where g.tag = 2
        ), judged as materialized (
            select *, case when place > 1 then 'duplicate_here'
                           else halfday.difference_kind(status, our_amount, our_refunded, our_currency, state, amount, refunded, currency) end as kind,
                   coalesce(created_at, purchased_at) as happened_at
            from found
        ), items as (
            insert into halfday.reconciliation_items (run, kind, charge_id, payment_id, happened_at, our_amount, our_refunded, our_currency,
                our_status, their_amount, their_refunded, their_currency, their_status, payer, email)
            select $1, case when kind in ('missing_here', 'missing_there') and happened_at > clock_timestamp() - $5 then 'not_due' else kind end,
                   charge_id, id, happened_at, our_amount, our_refunded, our_currency, status, amount, refunded, currency,
                   case when disputed and state = 'succeeded' then 'disputed' else state end, coalesce(payer, ''), coalesce(email, '')
            from judged where kind is not null order by happened_at, charge_id
        ), totals as (
            insert into halfday.reconciliation_totals
            select $1, currency, sum(ours), sum(our_amount), sum(our_refunded), sum(theirs), sum(amount), sum(refunded)
            from (select currency, n as ours, amount as our_amount, refunded as our_refunded, n as theirs, amount, refunded
                  from grouped where tag = 1
                  union all
                  select our_currency, 1, our_amount, our_refunded, 0, 0, 0 from judged where status in ('succeeded', 'refunded', 'disputed')
                  union all
                  select currency, 0, 0, 0, 1, amount, refunded from judged where state = 'succeeded') parts
            group by currency
        )
        select (select coalesce(sum(theirs), 0) from grouped),
               (select coalesce(sum(n), 0) from grouped where tag = 1) + (select count(*) from judged where id is not null and state is not null),
               (select coalesce(sum(n), 0) from grouped where tag = 1) + (select count(*) from judged where kind is null)
    $sql$,
    case when carefully
        then 'select distinct on (charge_id) charge_id, amount, refunded, currency, state, disputed, created_at, payer, email, 1::bigint as first
              from halfday.listed_charges where run = $1 order by charge_id, created_at'
        else 'select charge_id, amount, refunded, currency, state, disputed, created_at, payer, email from halfday.listed_charges where run = $1' end,
    format('select id, charge_id as our_charge, status, amount as our_amount, refunded_amount as our_refunded, currency as our_currency, purchased_at, %s as place
            from halfday.payments where provider = $4 and purchased_at >= $2 - halfday.list_margin() and purchased_at < $3 + halfday.list_margin()',
        case when carefully
            then 'row_number() over (partition by charge_id order by status in (''succeeded'', ''refunded'', ''disputed'') desc, id)'
            else '1::bigint' end),
    case when carefully then ' and o.place = t.first' end)
    into their_rows, paired, agreed
    using r.id, r.period_from, r.period_to, r.provider, delay;
end $$;

-- What only looking at several rows tells, for the few charges that differ.
create function halfday.refine_items(r halfday.reconciliations, delay interval) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set jit = off as $$
begin
    -- Money that our own refunds are sending back, or that went back only just now: the other side will hear of it.
    update halfday.reconciliation_items i set kind = 'not_due'
    where i.run = r.id and i.kind = 'refund_not_here'
      and i.their_refunded - i.our_refunded <= greatest(
          (select sum(f.amount) from halfday.refunds f
           where f.provider = r.provider and f.charge_id = i.charge_id and f.state in ('intended', 'pending', 'unknown')),
          (select sum(f.amount) from halfday.listed_refunds f
           where f.run = r.id and f.charge_id = i.charge_id and f.state not in ('failed', 'cancelled') and f.created_at > clock_timestamp() - delay));
    -- Charged again: the same payer, the same amount, within an hour of a charge that we have a payment for.
    if exists (select from halfday.reconciliation_items where run = r.id and their_status is not null and payment_id is null and payer <> '') then
        update halfday.reconciliation_items i set kind = 'duplicate_there', other_charge = twin.charge_id
        from (select distinct on (i.id) i.id, c.charge_id
              from halfday.reconciliation_items i
              join halfday.listed_charges c on c.run = r.id and c.payer = i.payer and c.amount = i.their_amount and c.currency = i.their_currency
                  and c.state = 'succeeded' and c.charge_id <> i.charge_id
                  and c.created_at between i.happened_at - interval '1 hour' and i.happened_at + interval '1 hour'
              join halfday.payments p on p.provider = r.provider and p.charge_id = c.charge_id and p.status in ('succeeded', 'refunded', 'disputed')
              where i.run = r.id and i.their_status is not null and i.payment_id is null and i.payer <> ''
              order by i.id, c.created_at, c.charge_id) twin
        where i.id = twin.id;
    end if;
    -- Given back in the period, paid for before it: no charge of the period shows it.
    insert into halfday.reconciliation_items (run, kind, charge_id, payment_id, happened_at, our_amount, our_refunded, our_currency, our_status,
                                              their_amount, their_refunded, their_currency, their_status, earlier_charge)
    select r.id, case when f.newest > clock_timestamp() - delay or f.under_way >= f.given_back - p.refunded_amount then 'not_due' else 'refund_not_here' end,
           f.charge_id, p.id, f.newest, p.amount, p.refunded_amount, p.currency, p.status, p.amount, f.given_back, f.currency, 'succeeded', true
    from (select l.charge_id, l.currency, sum(l.amount) as given_back, max(l.created_at) as newest,
                 (select coalesce(sum(o.amount), 0) from halfday.refunds o
                  where o.provider = r.provider and o.charge_id = l.charge_id and o.state in ('intended', 'pending', 'unknown')) as under_way
          from halfday.listed_refunds l
          where l.run = r.id and l.state not in ('failed', 'cancelled') and l.created_at < r.period_to
          group by l.charge_id, l.currency
          having max(l.created_at) >= r.period_from) f
    join halfday.payments p on p.provider = r.provider and p.charge_id = f.charge_id and p.currency = f.currency
         and p.status in ('succeeded', 'refunded', 'disputed') and p.refunded_amount < f.given_back and f.given_back <= p.amount
    where not exists (select from halfday.listed_charges c where c.run = r.id and c.charge_id = f.charge_id and c.created_at >= r.period_from);
    perform halfday.add_to_totals(i, 1) from halfday.reconciliation_items i where i.run = r.id and i.earlier_charge;
end $$;

-- What was decided about the same charge before stands, as long as both sides still say the same.
create function halfday.carry_decisions(r halfday.reconciliations) returns void
language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    update halfday.reconciliation_items i
    set look_again_at = old.look_again_at, closed_because = old.closed_because, closed_by = old.closed_by, closed_at = old.closed_at,
        closed_how = case when old.closed_at is not null then 'same_as_before' end
    from (select distinct on (i.id) i.id, o.look_again_at, o.closed_how, o.closed_because, o.closed_by, o.closed_at
          from halfday.reconciliation_items i
          join halfday.reconciliation_items o on o.charge_id = i.charge_id and o.id < i.id
              and (o.kind, o.our_amount, o.our_refunded, o.our_currency, o.our_status, o.their_amount, o.their_refunded, o.their_currency, o.their_status)
                  is not distinct from
                  (i.kind, i.our_amount, i.our_refunded, i.our_currency, i.our_status, i.their_amount, i.their_refunded, i.their_currency, i.their_status)
          join halfday.reconciliations earlier on earlier.id = o.run and earlier.provider = r.provider
          where i.run = r.id
          order by i.id, o.id desc) old
    where i.id = old.id and (old.closed_how in ('by_force', 'same_as_before') or old.closed_how is null and old.look_again_at > clock_timestamp());
end;

-- Compares everything, in sets. Matched stays matched: twice is the same as once.
create function halfday.match_reconciliation(the_run bigint) returns halfday.reconciliations
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    r halfday.reconciliations;
    delay interval := halfday.policy('settlement_delay')::interval;
    found_rows record;
begin
    select * into r from halfday.reconciliations where id = the_run for update;
    if not found then
        raise exception using errcode = 'HD404', message = 'There is no such reconciliation.';
    end if;
    if r.state = 'matched' then
        return r;
    end if;
    if r.state = 'abandoned' or not r.charges_done or not r.refunds_done then
        raise exception using errcode = 'HD041', message = 'Only a list that is there to its end can be compared. Begin again: it goes on from where it stands.';
    end if;
    if r.held_until > clock_timestamp() and r.held_by <> session_user then
        raise exception using errcode = 'HD003', message = format('%s is comparing this period at this moment.', r.held_by);
    end if;
    -- Nobody has counted these rows yet, and a plan for a handful would take minutes.
    analyze halfday.listed_charges (run, charge_id);
    found_rows := halfday.compare_sides(r, false, delay);
    if found_rows.their_rows <> r.charges_listed
       or exists (select from halfday.reconciliation_items where run = r.id group by charge_id having count(*) > 1) then
        delete from halfday.reconciliation_items where run = r.id;
        delete from halfday.reconciliation_totals where run = r.id;
        found_rows := halfday.compare_sides(r, true, delay);
    end if;
    perform halfday.refine_items(r, delay);
    perform halfday.carry_decisions(r);
    update halfday.reconciliations
    set state = 'matched', matched_at = clock_timestamp(), settlement_delay = delay, paired = found_rows.paired, agreed = found_rows.agreed,
        held_until = clock_timestamp()
    where id = r.id returning * into r;
    perform halfday.record('reconciliation.match', 'reconciliation', r.id::text, null,
        jsonb_build_object('provider', r.provider, 'from', r.period_from, 'to', r.period_to, 'charges', r.charges_listed, 'paired', r.paired,
                           'agreed', r.agreed, 'differences', (select count(*) from halfday.reconciliation_items where run = r.id)));
    perform pg_notify('halfday', 'reconciliations');
    return r;
end $$;

revoke execute on all functions in schema halfday from public;
grant select on halfday.reconciliations, halfday.listed_charges, halfday.listed_refunds, halfday.reconciliation_totals,
    halfday.reconciliation_items, halfday.evidence to halfday_viewer;
grant insert on halfday.listed_charges, halfday.listed_refunds to halfday_operator;
grant execute on function halfday.difference_kind(text, bigint, bigint, text, text, bigint, bigint, text), halfday.list_margin() to halfday_viewer;
grant execute on function
    halfday.begin_reconciliation(text, timestamptz, timestamptz, text, text, text),
    halfday.note_listed(bigint, text, text, text, bigint, text),
    halfday.abandon_reconciliation(bigint),
    halfday.match_reconciliation(bigint)
    to halfday_operator;
