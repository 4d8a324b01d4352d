-- A payment of ours that the list of a period does not have is asked for by its id before it is called missing there; and a
-- refund that was recorded can be taken back.

alter table halfday.reconciliation_items
    add looked_up text check (looked_up in ('known', 'unknown', 'unanswered')), -- null: nobody asked the provider for it
    add looked_up_at timestamptz,
    add elsewhere boolean not null default false, -- of another period by the provider's clock: in no sum of this run
    drop constraint reconciliation_items_closed_how_check,
    add constraint reconciliation_items_closed_how_check
        check (closed_how in ('set_failed', 'set_refunded', 'set_succeeded', 'payment_recorded', 'refund_recorded', 'placement_activated',
                              'agreed_since', 'by_force', 'same_as_before', 'found_there'));

-- As in 016, but for what belongs elsewhere.
create or replace function halfday.add_to_totals(i halfday.reconciliation_items, sign integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    ours boolean := coalesce(i.our_status in ('succeeded', 'refunded', 'disputed'), false);
    theirs boolean := coalesce(i.their_status in ('succeeded', 'disputed'), false);
    whole integer := case when i.earlier_charge then 0 else sign end;
begin
    if i.elsewhere then
        return;
    end if;
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

-- What the provider said when it was asked for one payment by its id. `answer`: known (with what it knows), unknown or
-- unanswered. The rest is judged as if the list had had it, by the provider's clock.
create function halfday.note_lookup(the_item bigint, the_version integer, answer text, the_state text default null, is_disputed boolean default null,
                                    the_amount bigint default null, the_refunded bigint default null, the_currency text default null,
                                    the_time timestamptz default null, the_payer text default null, the_email text default null)
returns halfday.reconciliation_items
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    i halfday.reconciliation_items := halfday.seen_difference(the_item, the_version);
    n halfday.reconciliation_items := i;
    r halfday.reconciliations;
    old halfday.reconciliation_items;
    kind_now text;
begin
    select * into r from halfday.reconciliations where id = i.run;
    if r.held_by <> session_user then
        raise exception using errcode = '42501', message = 'Only the console that compared this period looks its payments up.';
    end if;
    if i.kind <> 'missing_there' or i.closed_at is not null or answer in ('known', 'unknown', 'unanswered') is not true
       or answer = 'known' and (the_state in ('succeeded', 'pending', 'failed')
                                and num_nulls(is_disputed, the_amount, the_refunded, the_currency, the_time) = 0) is not true then
        raise exception using errcode = 'HD042', message = 'This difference is not one that is looked up. Nothing was changed.';
    end if;
    if answer <> 'known' then -- it stays as it was shown
        update halfday.reconciliation_items set looked_up = answer, looked_up_at = clock_timestamp() where id = i.id returning * into n;
        return n;
    end if;
    kind_now := halfday.difference_kind(i.our_status, i.our_amount, i.our_refunded, i.our_currency, the_state, the_amount, the_refunded, the_currency);
    n.elsewhere := the_state = 'succeeded' and not (the_time >= r.period_from and the_time < r.period_to);
    n.earlier_charge := n.elsewhere;
    n.kind := coalesce(kind_now, i.kind);
    n.happened_at := the_time;
    n.their_amount := the_amount;
    n.their_refunded := the_refunded;
    n.their_currency := the_currency;
    n.their_status := case when is_disputed and the_state = 'succeeded' then 'disputed' else the_state end;
    if kind_now is null then
        n.closed_how := 'found_there';
        n.closed_by := session_user;
        n.closed_at := clock_timestamp();
    else -- what was decided about the same charge before stands, as in carry_decisions()
        select o.* into old
        from halfday.reconciliation_items o join halfday.reconciliations earlier on earlier.id = o.run and earlier.provider = r.provider
        where o.charge_id = n.charge_id and o.id < n.id
          and (o.kind, o.our_amount, o.our_refunded, o.our_currency, o.our_status, o.their_amount, o.their_refunded, o.their_currency, o.their_status)
              is not distinct from
              (n.kind, n.our_amount, n.our_refunded, n.our_currency, n.our_status, n.their_amount, n.their_refunded, n.their_currency, n.their_status)
        order by o.id desc limit 1;
        if old.closed_how in ('by_force', 'same_as_before') then
            n.closed_how := 'same_as_before';
            n.closed_because := old.closed_because;
            n.closed_by := old.closed_by;
            n.closed_at := old.closed_at;
        elsif old.closed_how is null and old.look_again_at > clock_timestamp() then
            n.look_again_at := old.look_again_at;
        end if;
    end if;
    update halfday.reconciliation_items
    set kind = n.kind, happened_at = n.happened_at, their_amount = n.their_amount, their_refunded = n.their_refunded, their_currency = n.their_currency,
        their_status = n.their_status, payer = coalesce(the_payer, ''), email = coalesce(the_email, ''), elsewhere = n.elsewhere,
        earlier_charge = n.earlier_charge, looked_up = answer, looked_up_at = clock_timestamp(), look_again_at = n.look_again_at,
        closed_how = n.closed_how, closed_because = n.closed_because, closed_by = n.closed_by, closed_at = n.closed_at, version = version + 1
    where id = i.id returning * into n;
    perform halfday.add_to_totals(i, -1);
    perform halfday.add_to_totals(n, 1);
    if not n.elsewhere then
        update halfday.reconciliations set paired = paired + 1, agreed = agreed + (kind_now is null)::integer where id = i.run;
    end if;
    perform halfday.record('difference.look_up', 'difference', i.id::text,
        jsonb_build_object('charge', i.charge_id, 'kind', i.kind),
        jsonb_strip_nulls(jsonb_build_object('charge', i.charge_id, 'kind', n.kind, 'status', n.their_status, 'amount', n.their_amount,
                                             'currency', n.their_currency, 'at', the_time, 'closed', n.closed_how)));
    perform pg_notify('halfday', 'reconciliations');
    return n;
end $$;

-- As in 020, but keeps what taking it back needs. A case that was closed with it stays closed, so then it is final.
create or replace function halfday.record_refund(the_item bigint, the_version integer, because text default null) returns halfday.reconciliation_items
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    note text := halfday.reason_given(because, false);
    i halfday.reconciliation_items := halfday.seen_difference(the_item, the_version);
    p halfday.payments := halfday.payment_of(i);
    n halfday.payments := p;
    missing bigint := i.their_refunded - i.our_refunded;
    q halfday.refund_requests;
    back jsonb;
    l record;
begin
    if halfday.overtaken(i, p) then
        return halfday.match_again(i, 'agreed_since', 'difference.agreed_since', note, null);
    end if;
    perform halfday.allowed_remedy(i, 'record_refund');
    perform halfday.no_refund_under_way(p);
    if exists (select from halfday.listed_refunds where run = i.run and charge_id = i.charge_id and state in ('pending', 'requires_action')) then
        raise exception using errcode = 'HD045', message = 'The provider has not finished this refund: look again tomorrow. Nothing was changed.';
    end if;
    update halfday.refund_requests -- the customer's own request, if one waits, is answered by it
    set state = 'refunded', version = version + 1, decided_by = session_user, decided_at = clock_timestamp()
    where payment_id = p.id and state = 'open' returning * into q;
    back := jsonb_build_object('asked', q.id is not null);
    if q.id is null then
        insert into halfday.refund_requests (payment_id, reason, state, decided_by, decided_at)
        values (p.id, 'Given back at the provider; found by reconciliation ' || i.run, 'refunded', session_user, clock_timestamp())
        returning * into q;
    end if;
    for l in select refund_id, amount, created_at from halfday.listed_refunds f
             where f.run = i.run and f.charge_id = i.charge_id and f.state = 'succeeded' and f.amount <= missing
               and not exists (select from halfday.refunds o where o.provider = p.provider and o.provider_refund_id = f.refund_id)
             order by created_at loop
        exit when missing < l.amount;
        insert into halfday.refunds (request_id, payment_id, provider, charge_id, amount, currency, state, provider_refund_id,
                                     begun_at, sent_at, succeeded_at, settled_at, next_check_at)
        values (q.id, p.id, p.provider, p.charge_id, l.amount, p.currency, 'succeeded', l.refund_id, l.created_at, l.created_at,
                l.created_at, clock_timestamp(), halfday.next_refund_check('succeeded', 0, l.created_at));
        missing := missing - l.amount;
    end loop;
    if missing > 0 then -- given back at a time that the list does not reach
        insert into halfday.refunds (request_id, payment_id, provider, charge_id, amount, currency, state, succeeded_at, settled_at)
        values (q.id, p.id, p.provider, p.charge_id, missing, p.currency, 'succeeded', clock_timestamp(), clock_timestamp());
    end if;
    n.refunded_amount := i.their_refunded;
    n.status := case when i.their_refunded = p.amount then 'refunded' else p.status end;
    update halfday.payments set refunded_amount = n.refunded_amount, status = n.status where id = p.id;
    back := back || jsonb_build_object('request', q.id, 'request_version', q.version,
        'before', halfday.payment_state(p), 'left', halfday.payment_state(n),
        'refunds', (select jsonb_agg(r.id) from halfday.refunds r where r.request_id = q.id and r.state = 'succeeded'),
        'placements', '[]'::jsonb);
    if i.their_refunded = p.amount then
        back := jsonb_set(back, '{placements}', coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'status', f.status, 'refund_status', f.refund_status))
                                                          from halfday.placements f where f.charge_id = i.charge_id), '[]'));
        update halfday.placements set refund_status = 'refunded', status = 'refunded' where charge_id = i.charge_id;
    end if;
    perform pg_notify('halfday', 'refunds');
    return halfday.match_again(i, 'refund_recorded', 'difference.record_refund', note, case when q.case_id is null then back end);
end $$;

-- The rows that recording a refund made go again, the audit log keeps them, and what they changed is as it was. Refused once
-- somebody has worked on with any of it.
create function halfday.take_back_refund(back jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    made uuid[] := array(select jsonb_array_elements_text(back -> 'refunds')::uuid);
    q halfday.refund_requests;
    r halfday.refunds;
    f halfday.placements;
    was jsonb;
begin
    select * into q from halfday.refund_requests where id = (back ->> 'request')::bigint for update;
    if (q.state, q.version) is distinct from ('refunded', (back ->> 'request_version')::integer)
       or exists (select from halfday.refund_requests newer where newer.payment_id = q.payment_id and newer.id > q.id) then
        raise exception using errcode = 'HD003', message = 'The customer''s request has been worked on since; this cannot be taken back any more.';
    end if;
    perform from halfday.refunds where request_id = q.id for update;
    if exists (select from halfday.refunds where request_id = q.id and state <> 'failed' and id <> all (made))
       or (select count(*) from halfday.refunds where id = any (made) and state = 'succeeded') <> cardinality(made) then
        raise exception using errcode = 'HD003', message = 'The refund has changed since; this cannot be taken back any more.';
    end if;
    for was in select jsonb_array_elements(back -> 'placements') loop
        select * into f from halfday.placements where id = (was ->> 'id')::bigint for update;
        if (f.status, f.refund_status) is distinct from ('refunded', 'refunded') then
            raise exception using errcode = 'HD003', message = 'The placement has changed since; this cannot be taken back any more.';
        end if;
        perform pg_advisory_xact_lock(hashtext('halfday.placements'), f.council_id::integer);
        if was ->> 'status' = 'active' and f.featured_until > clock_timestamp()
           and (select count(*) from halfday.placements where council_id = f.council_id and status = 'active' and featured_until > clock_timestamp())
               >= (select featured_slots from halfday.councils where id = f.council_id) then
            raise exception using errcode = 'HD003', message = 'Its slot has been given to another business since; this cannot be taken back any more.';
        end if;
        update halfday.placements
        set status = case when was ->> 'status' = 'active' and featured_until <= clock_timestamp() then 'expired' else was ->> 'status' end,
            refund_status = was ->> 'refund_status'
        where id = f.id;
    end loop;
    for r in delete from halfday.refunds where id = any (made) returning * loop
        perform halfday.record('refund.take_back', 'refund', r.id::text, to_jsonb(r), null);
    end loop;
    if (back ->> 'asked')::boolean then
        update halfday.refund_requests set state = 'open', version = version + 1, decided_by = null, decided_at = null where id = q.id;
    else
        delete from halfday.refund_requests where id = q.id;
    end if;
    perform pg_notify('halfday', 'refunds');
end $$;

-- As in 017; with refunds, and a placement only while nothing has become of it.
create or replace function halfday.undo_remedy(the_item bigint, the_version integer) returns halfday.reconciliation_items
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
    if back ? 'refunds' then
        perform halfday.take_back_refund(back);
    end if;
    if back ? 'placement' then
        if exists (select from halfday.refund_requests where payment_id = p.id and state in ('open', 'refunding')) then
            raise exception using errcode = 'HD003', message = 'The customer has asked for a refund of it since; decide that first.';
        end if;
        update halfday.placements set status = 'cancelled'
        where id = (back ->> 'placement')::bigint and status = 'active' and refund_status = 'none'
          and extract(epoch from featured_until - featured_from)::bigint = 30 * 86400 and featured_until > clock_timestamp();
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

revoke execute on all functions in schema halfday from public;
grant execute on function halfday.note_lookup(bigint, integer, text, text, boolean, bigint, bigint, text, timestamptz, text, text) to halfday_operator;
