-- After "halfdayctl migrate --own-product", then "halfdayctl rebuild-rollups": what keeps the figures by day. Each table behind
-- the views payments, events, triage_logs, placements and placement_queue tells halfday.count_…() what its rows were and are.

-- A table was emptied at once: everything that its metrics stand at is taken away.
create function shop.uncounted() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into halfday.count_deltas (metric, quarter, label, n, amount)
    select metric, (day + time '12:00') at time zone (select zone from halfday.counting), label, -n, -amount
    from halfday.counts where metric like any (tg_argv) and (n <> 0 or amount <> 0);
    return null;
end $$;

do $do$
declare
    the_table text;
    the_call text;
    the_metrics text;
begin
    for the_table, the_call, the_metrics in values
        ('money_in', $$count_payment(r.taken at time zone 'UTC', r.coin::text, shop.payment_word(r.state),
                                     shop.minor(r.price, r.coin), shop.minor(r.given_back, r.coin))$$, $$'payments', 'refunded'$$),
        ('happening', $$count_event(r.happened at time zone 'UTC', r.what::text, coalesce(r.more::jsonb, '{}'))$$, $$'searches%'$$),
        ('robot_call', $$count_triage(r.made at time zone 'UTC', r.maker::text,
                                      case r.result when 'fine' then 'ok' when 'late' then 'timeout' else 'error' end,
                                      (r.seconds * 1000)::integer, (r.dollars * 1000000)::bigint)$$, $$'triage%'$$),
        ('spot', $$count_placement(r.starts at time zone 'UTC', shop.spot_word(r.state))$$, $$'placements%'$$),
        ('waiting_line', $$count_promotion(r.joined at time zone 'UTC', r.moved_up at time zone 'UTC')$$, $$'promotions'$$)
    loop
        -- One statement, one look: however many rows it changed, a day gets one delta, and none when nothing changed.
        execute format($template$
            create function shop.counted_%1$s() returns trigger
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
            create trigger halfday_inserted after insert on shop.%1$I referencing new table as new_rows
                for each statement execute function shop.counted_%1$s();
            create trigger halfday_updated after update on shop.%1$I referencing old table as old_rows new table as new_rows
                for each statement execute function shop.counted_%1$s();
            create trigger halfday_deleted after delete on shop.%1$I referencing old table as old_rows
                for each statement execute function shop.counted_%1$s();
            create trigger halfday_emptied after truncate on shop.%1$I
                for each statement execute function shop.uncounted(%3$s);
        $template$, the_table, the_call, the_metrics);
    end loop;
end $do$;

-- A case that comes without a deadline gets the policy's.
create function shop.set_deadline() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    new.due := coalesce(new.made, now()) + halfday.policy('case_deadline')::interval;
    return new;
end $$;
create trigger halfday_deadline before insert on shop.trouble
    for each row when (new.due is null) execute function shop.set_deadline();
