-- What an operator decides about a difference, and what shows them. Each remedy is one function: the rule is checked, the
-- product's row changed, the difference and its run's totals matched anew and the audit entry written in one transaction.
-- The remedies that change the product's rows: 018.

-- The differences as they are shown: whose payment it is (ours, or by the payer's address), and what may be done, the
-- likeliest first.
create view halfday.difference_list as
    select i.*, r.provider, b.business_id, b.business,
           i.closed_how in ('by_force', 'same_as_before') or i.undo is not null or i.closed_at is null and i.look_again_at is not null as undoable,
           case when i.closed_at is not null
                    then case when i.closed_how in ('payment_recorded', 'set_succeeded') and i.their_refunded = 0
                                   and not exists (select from halfday.placements f where f.charge_id = i.charge_id)
                              then '{activate_placement}'::text[] else '{}' end
                else case i.kind
                         when 'missing_here' then case when i.their_refunded = 0 then '{record_payment,activate_placement}'::text[] else '{record_payment}' end
                         when 'duplicate_there' then '{record_payment}'
                         when 'missing_there' then '{set_failed}'
                         when 'duplicate_here' then '{set_failed}'
                         when 'amount_differs' then '{set_succeeded}'
                         when 'currency_differs' then '{set_succeeded}'
                         when 'refund_not_here' then '{record_refund,set_refunded}'
                         when 'refund_not_there' then '{set_refunded}'
                         when 'status_differs' then
                             case when i.their_status not in ('succeeded', 'disputed') then case i.their_status when 'failed' then '{set_failed}'::text[] else '{}' end
                                  when i.our_status in ('succeeded', 'refunded', 'disputed') then '{set_refunded}'
                                  when i.their_refunded = 0 then '{set_succeeded,activate_placement}'
                                  else '{set_succeeded}' end
                         else '{}' end
                     || '{look_again,close_by_force}'::text[] end as remedies
    from halfday.reconciliation_items i
    join halfday.reconciliations r on r.id = i.run
    left join lateral (
        select o.id as business_id, o.name as business
        from halfday.payments p join halfday.businesses o on o.id = p.business_id where p.id = i.payment_id
        union all
        select min(o.id), min(o.name) from halfday.users u join halfday.businesses o on o.owner_id = u.id
        where i.payment_id is null and i.email <> '' and u.email = i.email and not o.deleted having count(*) = 1) b on true;

create view halfday.reconciliation_overview as
    select r.*, r.state = 'listing' and r.held_until > clock_timestamp() as held,
           (select count(*) from halfday.reconciliation_items i where i.run = r.id and i.closed_at is null and i.kind <> 'not_due') as open,
           (select count(*) from halfday.reconciliation_items i where i.run = r.id and i.closed_at is not null) as closed,
           (select count(*) from halfday.reconciliation_items i where i.run = r.id and i.closed_at is null and i.kind = 'not_due') as not_due,
           (select coalesce(jsonb_agg(to_jsonb(t) - 'run' order by t.currency), '[]') from halfday.reconciliation_totals t where t.run = r.id) as totals
    from halfday.reconciliations r;

-- Every charge of a period: the ones that agree as they stand now, the ones that differ as their difference says. By time.
create function halfday.reconciled_rows(the_run bigint)
returns table (charge_id text, payment_id bigint, kind text, happened_at bigint, our_amount bigint, our_refunded bigint, our_currency text,
               our_status text, their_amount bigint, their_refunded bigint, their_currency text, their_status text, closed_how text,
               closed_because text, closed_by text, closed_at bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp set jit = off set enable_nestloop = off as $$
    select i.charge_id, i.payment_id, i.kind, halfday.us(i.happened_at), i.our_amount, i.our_refunded, i.our_currency, i.our_status,
           i.their_amount, i.their_refunded, i.their_currency, i.their_status, i.closed_how, i.closed_because, i.closed_by, halfday.us(i.closed_at)
    from halfday.reconciliation_items i where i.run = the_run
    union all
    select c.charge_id, p.id, null, halfday.us(c.created_at), p.amount, p.refunded_amount, p.currency, p.status,
           c.amount, c.refunded, c.currency, case when c.disputed then 'disputed' else c.state end, null, null, null, null
    from halfday.reconciliations r
    join halfday.listed_charges c on c.run = r.id and c.created_at >= r.period_from and c.created_at < r.period_to and c.state = 'succeeded'
    left join (select p.* from halfday.payments p -- of several with one charge the one that compare_sides() takes
               where not exists (select from halfday.payments q where q.provider = p.provider and q.charge_id = p.charge_id and q.id <> p.id
                                 and (q.status in ('succeeded', 'refunded', 'disputed'), -q.id) > (p.status in ('succeeded', 'refunded', 'disputed'), -p.id))
              ) p on p.provider = r.provider and p.charge_id = c.charge_id
    where r.id = the_run
      and not exists (select from halfday.reconciliation_items i where i.run = the_run and not i.earlier_charge and i.charge_id = c.charge_id
                      and i.their_status is not null)
    order by 4, 1;
$$;

-- Locks the difference, after its run, if it is still as the operator saw it.
create function halfday.seen_difference(the_item bigint, the_version integer) returns halfday.reconciliation_items
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    i halfday.reconciliation_items;
    faster text;
begin
    perform from halfday.reconciliations where id = (select run from halfday.reconciliation_items where id = the_item) for update;
    select * into i from halfday.reconciliation_items where id = the_item for update;
    if not found then
        raise exception using errcode = 'HD404', message = 'There is no such difference.';
    end if;
    if i.version is distinct from the_version then
        select actor into faster from halfday.audit_log where subject = 'difference' and subject_id = the_item::text order by id desc limit 1;
        raise exception using errcode = 'HD003', detail = jsonb_build_object('by', faster)::text,
            message = format('This difference has changed since it was shown%s; look again.', ' (by ' || faster || ')');
    end if;
    return i;
end $$;

create function halfday.allowed_remedy(i halfday.reconciliation_items, remedy text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from halfday.difference_list d where d.id = i.id and remedy = any (d.remedies)) then
        raise exception using errcode = 'HD042', message = 'This does not mend such a difference. Nothing was changed.';
    end if;
end $$;

create function halfday.payment_of(i halfday.reconciliation_items) returns halfday.payments
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    p halfday.payments;
begin
    if i.payment_id is not null then
        select * into p from halfday.payments where id = i.payment_id for update;
    else
        select pay.* into p from halfday.payments pay join halfday.reconciliations r on r.id = i.run and pay.provider = r.provider
        where pay.charge_id = i.charge_id order by pay.id limit 1 for update of pay;
    end if;
    return p;
end $$;

-- Our side as it stands now, in the item and in its run's sums. The difference is closed when nothing is left of it.
create function halfday.match_again(i halfday.reconciliation_items, how text, action text, the_note text, the_undo jsonb)
returns halfday.reconciliation_items
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    p halfday.payments := halfday.payment_of(i);
    n halfday.reconciliation_items := i;
    their_state text := case i.their_status when 'disputed' then 'succeeded' else i.their_status end;
    was text := halfday.difference_kind(i.our_status, i.our_amount, i.our_refunded, i.our_currency,
                                        their_state, i.their_amount, i.their_refunded, i.their_currency);
    kind_now text := halfday.difference_kind(p.status, p.amount, p.refunded_amount, p.currency,
                                             their_state, i.their_amount, i.their_refunded, i.their_currency);
begin
    n.payment_id := p.id;
    n.our_status := p.status;
    n.our_amount := p.amount;
    n.our_refunded := p.refunded_amount;
    n.our_currency := p.currency;
    n.version := i.version + 1;
    n.undo := the_undo;
    n.look_again_at := null;
    n.closed_how := case when kind_now is null then how end;
    n.closed_because := case when kind_now is null then the_note end;
    n.closed_by := case when kind_now is null then session_user::text end;
    n.closed_at := case when kind_now is null then clock_timestamp() end;
    if kind_now is not null and not (i.kind in ('duplicate_here', 'duplicate_there') and kind_now in ('missing_here', 'missing_there')) then
        n.kind := kind_now;
    end if;
    update halfday.reconciliation_items
    set kind = n.kind, payment_id = n.payment_id, our_status = n.our_status, our_amount = n.our_amount, our_refunded = n.our_refunded,
        our_currency = n.our_currency, version = n.version, undo = n.undo, look_again_at = n.look_again_at, closed_how = n.closed_how,
        closed_because = n.closed_because, closed_by = n.closed_by, closed_at = n.closed_at
    where id = i.id;
    perform halfday.add_to_totals(i, -1);
    perform halfday.add_to_totals(n, 1);
    if not i.earlier_charge then
        update halfday.reconciliations
        set paired = paired + (n.payment_id is not null and i.their_status is not null)::integer - (i.payment_id is not null and i.their_status is not null)::integer,
            agreed = agreed + (kind_now is null and i.their_status is not null)::integer - (was is null and i.their_status is not null)::integer
        where id = i.run;
    end if;
    perform halfday.record(action, 'difference', i.id::text,
        jsonb_strip_nulls(jsonb_build_object('charge', i.charge_id, 'payment', i.payment_id, 'status', i.our_status, 'amount', i.our_amount,
                                             'currency', i.our_currency, 'refunded', i.our_refunded)),
        jsonb_strip_nulls(jsonb_build_object('charge', i.charge_id, 'payment', n.payment_id, 'status', n.our_status, 'amount', n.our_amount,
                                             'currency', n.our_currency, 'refunded', n.our_refunded, 'closed', n.closed_how)), the_note);
    perform pg_notify('halfday', 'reconciliations');
    return n;
end $$;

-- Somebody mended it elsewhere meanwhile: then that is what the difference says from now on, and nothing else is done.
create function halfday.overtaken(i halfday.reconciliation_items, p halfday.payments) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp
    return (p.id, p.status, p.amount, p.refunded_amount, p.currency)
        is distinct from (i.payment_id, i.our_status, i.our_amount, i.our_refunded, i.our_currency);

create function halfday.reason_given(because text, needed boolean) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    if needed and (because is null or because !~ '\S') then
        raise exception using errcode = 'HD030', message = 'Say why, so that whoever reads the evidence knows.';
    end if;
    if length(because) > 500 then
        raise exception using errcode = 'HD031', message = 'The reason is longer than 500 characters.';
    end if;
    return nullif(btrim(because, E' \t\r\n'), '');
end $$;

create function halfday.payment_state(p halfday.payments) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp
    return jsonb_build_object('id', p.id, 'status', p.status, 'amount', p.amount, 'refunded_amount', p.refunded_amount, 'currency', p.currency);

create function halfday.no_refund_under_way(p halfday.payments) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from halfday.refunds where provider = p.provider and charge_id = p.charge_id and state in ('intended', 'pending', 'unknown')) then
        raise exception using errcode = 'HD004', message = 'A refund of this charge is under way; wait until it is certain.';
    end if;
end $$;

-- In 24 hours; at once if our side says otherwise by now.
create function halfday.look_again(the_item bigint, the_version integer, because text default null) returns halfday.reconciliation_items
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    note text := halfday.reason_given(because, false);
    i halfday.reconciliation_items := halfday.seen_difference(the_item, the_version);
begin
    perform halfday.allowed_remedy(i, 'look_again');
    if halfday.overtaken(i, halfday.payment_of(i)) then
        return halfday.match_again(i, 'agreed_since', 'difference.agreed_since', note, null);
    end if;
    update halfday.reconciliation_items set look_again_at = clock_timestamp() + interval '24 hours', version = version + 1
    where id = i.id returning * into i;
    perform halfday.record('difference.look_again', 'difference', i.id::text, null,
        jsonb_build_object('charge', i.charge_id, 'look_again_at', i.look_again_at), note);
    perform pg_notify('halfday', 'reconciliations');
    return i;
end $$;

create function halfday.close_difference(the_item bigint, the_version integer, because text) returns halfday.reconciliation_items
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    note text := halfday.reason_given(because, true);
    i halfday.reconciliation_items := halfday.seen_difference(the_item, the_version);
begin
    perform halfday.allowed_remedy(i, 'close_by_force');
    update halfday.reconciliation_items
    set closed_how = 'by_force', closed_because = note, closed_by = session_user, closed_at = clock_timestamp(), look_again_at = null, version = version + 1
    where id = i.id returning * into i;
    perform halfday.record('difference.close', 'difference', i.id::text, null,
        jsonb_build_object('charge', i.charge_id, 'kind', i.kind, 'closed', i.closed_how), note);
    perform pg_notify('halfday', 'reconciliations');
    return i;
end $$;

-- Taken back, as long as nobody has changed what it left.
create function halfday.undo_remedy(the_item bigint, the_version integer) returns halfday.reconciliation_items
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    i halfday.reconciliation_items := halfday.seen_difference(the_item, the_version);
    p halfday.payments;
    back jsonb := i.undo;
begin
    if not exists (select from halfday.difference_list where id = i.id and undoable) then
        raise exception using errcode = 'HD046', message = 'This cannot be taken back. Nothing was changed.';
    end if;
    if back is null then
        update halfday.reconciliation_items
        set closed_how = null, closed_because = null, closed_by = null, closed_at = null, look_again_at = null, version = version + 1
        where id = i.id returning * into i;
        perform halfday.record('difference.undo', 'difference', i.id::text, null, jsonb_build_object('charge', i.charge_id, 'kind', i.kind));
        perform pg_notify('halfday', 'reconciliations');
        return i;
    end if;
    p := halfday.payment_of(i);
    if back ? 'left' and halfday.payment_state(p) <> back -> 'left' then
        raise exception using errcode = 'HD003', message = 'The payment has changed since; this cannot be taken back any more.';
    end if;
    perform halfday.no_refund_under_way(p);
    if back ? 'placement' then
        update halfday.placements set status = 'cancelled' where id = (back ->> 'placement')::bigint and status = 'active';
        if not found then
            raise exception using errcode = 'HD003', message = 'The placement has changed since; this cannot be taken back any more.';
        end if;
    end if;
    if back ? 'made' then -- rows of the product are never deleted
        update halfday.payments set status = 'failed', refunded_amount = 0, notes = concat_ws(E'\n', notes, 'Taken back') where id = p.id;
    elsif back ? 'before' then
        update halfday.payments
        set status = back -> 'before' ->> 'status', amount = (back -> 'before' ->> 'amount')::bigint,
            refunded_amount = (back -> 'before' ->> 'refunded_amount')::bigint, currency = back -> 'before' ->> 'currency'
        where id = p.id;
    end if;
    return halfday.match_again(i, 'agreed_since', 'difference.undo', null, null);
end $$;

create function halfday.record_evidence(the_run bigint, the_name text, the_sha256 text, previous text) returns halfday.evidence
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    e halfday.evidence;
begin
    if not exists (select from halfday.reconciliations where id = the_run and state = 'matched') then
        raise exception using errcode = 'HD404', message = 'Only a finished reconciliation has evidence.';
    end if;
    insert into halfday.evidence (run, name, manifest_sha256, previous_sha256, keep_until)
    values (the_run, left(the_name, 200), the_sha256, nullif(previous, ''),
            (now() at time zone 'UTC')::date + make_interval(years => halfday.policy('evidence_years')::integer))
    returning * into e;
    perform halfday.record('reconciliation.evidence', 'reconciliation', the_run::text, null,
        jsonb_build_object('name', e.name, 'sha256', e.manifest_sha256, 'keep_until', e.keep_until));
    perform pg_notify('halfday', 'reconciliations');
    return e;
end $$;

revoke execute on all functions in schema halfday from public;
grant select on halfday.difference_list, halfday.reconciliation_overview to halfday_viewer;
grant execute on function
    halfday.look_again(bigint, integer, text),
    halfday.close_difference(bigint, integer, text),
    halfday.undo_remedy(bigint, integer),
    halfday.record_evidence(bigint, text, text, text)
    to halfday_operator;
grant execute on function halfday.reconciled_rows(bigint) to halfday_viewer;
