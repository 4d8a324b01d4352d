-- Remedies that write to the product, through its contract views alone. See 017.

-- Our payment as the provider says. `remedy`: set_failed, set_succeeded or set_refunded.
create function halfday.set_payment_status(the_item bigint, the_version integer, remedy text, because text default null)
returns halfday.reconciliation_items
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    note text := halfday.reason_given(because, false);
    i halfday.reconciliation_items := halfday.seen_difference(the_item, the_version);
    p halfday.payments := halfday.payment_of(i);
    n halfday.payments := p;
begin
    if halfday.overtaken(i, p) then
        return halfday.match_again(i, 'agreed_since', 'difference.agreed_since', note, null);
    end if;
    if remedy not in ('set_failed', 'set_succeeded', 'set_refunded') then
        raise exception using errcode = 'HD042', message = 'This does not mend such a difference. Nothing was changed.';
    end if;
    perform halfday.allowed_remedy(i, remedy);
    perform halfday.no_refund_under_way(p);
    if remedy = 'set_failed' then
        if p.refunded_amount > 0 then
            raise exception using errcode = 'HD005', message = 'Money was given back of this payment, so it cannot have failed. Nothing was changed.';
        end if;
        n.status := 'failed';
    else
        if remedy = 'set_succeeded' then
            n.amount := i.their_amount;
            n.currency := i.their_currency;
        end if;
        n.refunded_amount := i.their_refunded;
        n.status := case when i.their_refunded = n.amount and n.amount > 0 then 'refunded' when i.their_status = 'disputed' then 'disputed' else 'succeeded' end;
    end if;
    update halfday.payments set status = n.status, amount = n.amount, currency = n.currency, refunded_amount = n.refunded_amount where id = p.id;
    return halfday.match_again(i, remedy, 'difference.' || remedy, note,
        jsonb_build_object('before', halfday.payment_state(p), 'left', halfday.payment_state(n)));
end $$;

-- The payment that we never wrote down.
create function halfday.make_payment(i halfday.reconciliation_items, the_business bigint) returns halfday.payments
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    n halfday.payments;
begin
    if not exists (select from halfday.businesses where id = the_business and not deleted) then
        raise exception using errcode = 'HD043', message = 'Say which business has paid: the payment cannot be recorded without one.';
    end if;
    insert into halfday.payments (business_id, provider, charge_id, amount, refunded_amount, currency, status, payment_method, notes, purchased_at)
    select the_business, r.provider, i.charge_id, i.their_amount, i.their_refunded, i.their_currency,
           case when i.their_refunded = i.their_amount and i.their_amount > 0 then 'refunded' when i.their_status = 'disputed' then 'disputed' else 'succeeded' end,
           coalesce((select nullif(c.method, '') from halfday.listed_charges c where c.run = i.run and c.charge_id = i.charge_id limit 1), 'card'),
           'Recorded by reconciliation ' || i.run, i.happened_at
    from halfday.reconciliations r where r.id = i.run
    returning * into n;
    return n;
end $$;

create function halfday.record_payment(the_item bigint, the_version integer, the_business bigint, because text default null)
returns halfday.reconciliation_items
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    note text := halfday.reason_given(because, false);
    i halfday.reconciliation_items := halfday.seen_difference(the_item, the_version);
    p halfday.payments := halfday.payment_of(i);
begin
    if halfday.overtaken(i, p) then
        return halfday.match_again(i, 'agreed_since', 'difference.agreed_since', note, null);
    end if;
    perform halfday.allowed_remedy(i, 'record_payment');
    p := halfday.make_payment(i, the_business);
    return halfday.match_again(i, 'payment_recorded', 'difference.record_payment', note,
        jsonb_build_object('made', p.id, 'left', halfday.payment_state(p)));
end $$;

-- The placement that a charge paid for: a slot now, or a place in the queue when the council has none free or others wait.
create function halfday.activate_placement(the_item bigint, the_version integer, the_business bigint, because text default null)
returns halfday.reconciliation_items
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    note text := halfday.reason_given(because, false);
    i halfday.reconciliation_items := halfday.seen_difference(the_item, the_version);
    p halfday.payments := halfday.payment_of(i);
    n halfday.payments;
    back jsonb := coalesce(i.undo, '{}');
    b halfday.businesses;
    slots integer;
    placement bigint;
begin
    if halfday.overtaken(i, p) then
        return halfday.match_again(i, coalesce(i.closed_how, 'agreed_since'), 'difference.agreed_since', note, null);
    end if;
    perform halfday.allowed_remedy(i, 'activate_placement');
    if p.id is null then
        n := halfday.make_payment(i, the_business);
        back := jsonb_build_object('made', n.id);
    else
        n := p;
        if p.status not in ('succeeded', 'disputed') then
            n.status := 'succeeded';
            n.amount := i.their_amount;
            n.currency := i.their_currency;
            n.refunded_amount := i.their_refunded;
            update halfday.payments set status = n.status, amount = n.amount, currency = n.currency, refunded_amount = n.refunded_amount where id = p.id;
            back := jsonb_build_object('before', halfday.payment_state(p));
        end if;
    end if;
    if exists (select from halfday.placements where charge_id = i.charge_id) then
        raise exception using errcode = 'HD044', message = 'This charge has a placement already. Nothing was changed.';
    end if;
    select * into b from halfday.businesses where id = n.business_id;
    perform pg_advisory_xact_lock(hashtext('halfday.placements'), b.council_id::integer);
    select featured_slots into slots from halfday.councils where id = b.council_id;
    if exists (select from halfday.placement_queue where council_id = b.council_id and promoted_at is null)
       or (select count(*) from halfday.placements where council_id = b.council_id and status = 'active' and featured_until > clock_timestamp()) >= slots then
        insert into halfday.placement_queue (business_id, council_id, created_at) values (b.id, b.council_id, i.happened_at);
        back := null; -- a place in the queue cannot be taken away again from here
    else
        insert into halfday.placements (business_id, council_id, charge_id, status, refund_status, featured_from, featured_until, created_at)
        values (b.id, b.council_id, i.charge_id, 'active', 'none', clock_timestamp(), clock_timestamp() + interval '30 days', clock_timestamp())
        returning id into placement;
        back := back || jsonb_build_object('placement', placement, 'left', halfday.payment_state(n));
    end if;
    return halfday.match_again(i, 'placement_activated', 'difference.activate_placement', note, back);
end $$;

-- The refund that happened elsewhere gets the row that one of ours has; it is followed like any other, as it can still fail.
create function halfday.record_refund(the_item bigint, the_version integer, because text default null) returns halfday.reconciliation_items
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    note text := halfday.reason_given(because, false);
    i halfday.reconciliation_items := halfday.seen_difference(the_item, the_version);
    p halfday.payments := halfday.payment_of(i);
    missing bigint := i.their_refunded - i.our_refunded;
    request bigint;
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
    where payment_id = p.id and state = 'open' returning id into request;
    if request is null then
        insert into halfday.refund_requests (payment_id, reason, state, decided_by, decided_at)
        values (p.id, 'Given back at the provider; found by reconciliation ' || i.run, 'refunded', session_user, clock_timestamp())
        returning id into request;
    end if;
    for l in select refund_id, amount, created_at from halfday.listed_refunds f
             where f.run = i.run and f.charge_id = i.charge_id and f.state = 'succeeded' and f.amount <= missing
               and not exists (select from halfday.refunds o where o.provider = p.provider and o.provider_refund_id = f.refund_id)
             order by created_at loop
        exit when missing < l.amount;
        insert into halfday.refunds (request_id, payment_id, provider, charge_id, amount, currency, state, provider_refund_id,
                                     begun_at, sent_at, succeeded_at, settled_at, next_check_at)
        values (request, p.id, p.provider, p.charge_id, l.amount, p.currency, 'succeeded', l.refund_id, l.created_at, l.created_at,
                l.created_at, clock_timestamp(), halfday.next_refund_check('succeeded', 0, l.created_at));
        missing := missing - l.amount;
    end loop;
    if missing > 0 then -- given back at a time that the list does not reach
        insert into halfday.refunds (request_id, payment_id, provider, charge_id, amount, currency, state, succeeded_at, settled_at)
        values (request, p.id, p.provider, p.charge_id, missing, p.currency, 'succeeded', clock_timestamp(), clock_timestamp());
    end if;
    update halfday.payments
    set refunded_amount = i.their_refunded,
        status = case when i.their_refunded = amount then 'refunded' else status end
    where id = p.id;
    if i.their_refunded = p.amount then
        update halfday.placements set refund_status = 'refunded', status = 'refunded' where charge_id = i.charge_id;
    end if;
    perform pg_notify('halfday', 'refunds');
    return halfday.match_again(i, 'refund_recorded', 'difference.record_refund', note, null);
end $$;

revoke execute on all functions in schema halfday from public;
grant execute on function
    halfday.set_payment_status(bigint, integer, text, text),
    halfday.record_payment(bigint, integer, bigint, text),
    halfday.activate_placement(bigint, integer, bigint, text),
    halfday.record_refund(bigint, integer, text)
    to halfday_operator;
