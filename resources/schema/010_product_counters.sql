-- On the product's own tables: triggers that keep the day figures, a deadline for cases that come without one, and
-- indexes for what the console asks every minute.
-- A product with tables of its own (halfdayctl migrate --own-product) leaves this file out and writes its like: for each
-- table behind the views payments, events, triage_logs, placements and placement_queue the three statement triggers
-- below, with its own columns in the call of halfday.count_…(); then "halfdayctl rebuild-rollups". Without them the
-- figures are those of the last rebuild.

-- A table was emptied at once: everything that its metrics stand at is taken away.
create function halfday.uncounted() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into halfday.count_deltas (metric, quarter, label, n, amount)
    select metric, (day + time '12:00') at time zone (select zone from halfday.counting), label, -n, -amount
    from halfday.counts where metric like any (tg_argv) and (n <> 0 or amount <> 0);
    return null;
end $$;

-- Runs before the column's "not null" is looked at.
create function halfday.set_deadline() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    new.sla_deadline := coalesce(new.created_at, now()) + halfday.policy('case_deadline')::interval;
    return new;
end $$;

do $do$
declare
    the_table text;
    the_call text;
    the_metrics text;
begin
    for the_table, the_call, the_metrics in values
        ('payment_audit', 'count_payment(r.created_at, r.currency, r.status, r.amount, r.refunded_amount)', $$'payments', 'refunded'$$),
        ('events', 'count_event(r.created_at, r.kind, r.payload)', $$'searches%'$$),
        ('triage_logs', 'count_triage(r.created_at, r.provider, r.outcome, r.latency_ms, r.cost_micros)', $$'triage%'$$),
        ('featured_placements', 'count_placement(r.featured_from, r.status)', $$'placements%'$$),
        ('featured_queue', 'count_promotion(r.created_at, r.promoted_at)', $$'promotions'$$)
    loop
        -- One statement, one look: however many rows it changed, a day gets one delta, and none when nothing changed.
        execute format($template$
            create function halfday.counted_%1$s() returns trigger
            language plpgsql security definer set search_path = pg_catalog, pg_temp as $function$
            begin
                if tg_op = 'INSERT' then
                    insert into halfday.count_deltas (metric, quarter, label, n, amount)
                    select c.metric, c.quarter, c.label, halfday.saturated(sum(c.n)), halfday.saturated(sum(c.amount))
                    from new_rows r, halfday.%2$s c
                    group by 1, 2, 3;
                elsif tg_op = 'DELETE' then
                    insert into halfday.count_deltas (metric, quarter, label, n, amount)
                    select c.metric, c.quarter, c.label, -halfday.saturated(sum(c.n)), -halfday.saturated(sum(c.amount))
                    from old_rows r, halfday.%2$s c
                    group by 1, 2, 3;
                else
                    insert into halfday.count_deltas (metric, quarter, label, n, amount)
                    select metric, quarter, label, halfday.saturated(sum(n)), halfday.saturated(sum(amount))
                    from (select c.metric, c.quarter, c.label, c.n::numeric, c.amount::numeric from new_rows r, halfday.%2$s c
                          union all
                          select c.metric, c.quarter, c.label, -c.n::numeric, -c.amount::numeric from old_rows r, halfday.%2$s c) changes
                    group by 1, 2, 3
                    having sum(n) <> 0 or sum(amount) <> 0;
                end if;
                return null;
            end $function$;
            create trigger halfday_inserted after insert on public.%1$I referencing new table as new_rows
                for each statement execute function halfday.counted_%1$s();
            create trigger halfday_updated after update on public.%1$I referencing old table as old_rows new table as new_rows
                for each statement execute function halfday.counted_%1$s();
            create trigger halfday_deleted after delete on public.%1$I referencing old table as old_rows
                for each statement execute function halfday.counted_%1$s();
            create trigger halfday_emptied after truncate on public.%1$I
                for each statement execute function halfday.uncounted(%3$s);
        $template$, the_table, the_call, the_metrics);
    end loop;
end $do$;

create trigger halfday_deadline before insert on public.manual_resolution
    for each row when (new.sla_deadline is null) execute function halfday.set_deadline();

create index on public.featured_placements (featured_until) where status = 'active';
create index on public.triage_logs (provider, created_at) where outcome = 'ok';
create index on public.triage_logs (provider, created_at) where outcome <> 'ok';
create index on public.manual_resolution (created_at);

revoke execute on all functions in schema halfday from public;
