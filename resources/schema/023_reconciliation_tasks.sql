-- Reconciling as a task of the first page, and a claim that is let go of instead of waiting until it lapses.

-- What is open and when both sides last agreed. A charge counts once, as the newest comparison that covers its moment left it:
-- weeks overlap, and one that was compared again is not two. Reads the comparisons of a quarter and their open differences
-- alone, a thousand at most, however long the history. agreed_until null: no comparison of the last 400 days agrees;
-- first_since: the first payment after that.
create function halfday.reconciliation_figures(moment timestamptz) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    open_now bigint;
    agreed_until timestamptz;
begin
    with newest as materialized (
        select distinct on (provider, period_from, period_to) id, provider, period_from, period_to, matched_at
        from halfday.reconciliations
        where state = 'matched' and begun_at > moment - interval '90 days' and begun_at <= moment
        order by provider, period_from, period_to, matched_at desc
    )
    select count(distinct (provider, charge_id)) into open_now
    from (select n.provider, i.charge_id
          from newest n
          join halfday.reconciliation_items i on i.run = n.id and i.closed_at is null and i.kind <> 'not_due'
          where (i.look_again_at is null or i.look_again_at <= moment)
            and not exists (select from newest later
                            where later.provider = n.provider and later.matched_at > n.matched_at
                              and later.period_from <= i.happened_at and i.happened_at < later.period_to)
          limit 1000) open_items;
    select max(least(r.period_to, r.matched_at)) into agreed_until
    from halfday.reconciliations r
    where r.state = 'matched' and r.begun_at > moment - interval '400 days' and r.begun_at <= moment
      and not exists (select from halfday.reconciliation_items i where i.run = r.id and i.closed_at is null);
    return jsonb_build_object(
        'differences_open', open_now,
        'agreed_until', halfday.us(agreed_until),
        'first_since', (select halfday.us(min(purchased_at)) from halfday.payments
                        where purchased_at >= coalesce(agreed_until, moment - interval '400 days') and purchased_at <= moment));
end $$;

create or replace function halfday.snapshot_at(moment timestamptz) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set jit = off as $$
declare
    today constant date := halfday.counted_day(moment);
begin
    return jsonb_build_object(
        'taken_at', halfday.us(moment), 'zone', (select zone from halfday.counting),
        'revenue', halfday.revenue_figures(today), 'adoption', halfday.adoption_figures(moment, today),
        'queue', halfday.queue_figures(moment, today), 'refunds', halfday.refund_figures(moment, today),
        'searches', halfday.search_figures(today), 'ai', halfday.ai_figures(moment, today),
        'pending', halfday.pending_figures(moment) || halfday.reconciliation_figures(moment));
end $$;

-- A console that is told to stop while it lists: whoever goes on with its period need not wait for the claim to lapse.
create function halfday.let_go_of_listing(the_holder text) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    n bigint;
begin
    update halfday.reconciliations set held_until = clock_timestamp()
    where state = 'listing' and holder = left(the_holder, 200) and held_by = session_user and held_until > clock_timestamp();
    get diagnostics n = row_count;
    if n > 0 then
        perform pg_notify('halfday', 'reconciliations');
    end if;
    return n;
end $$;

revoke execute on all functions in schema halfday from public;
grant execute on function halfday.let_go_of_listing(text) to halfday_operator;
