-- The way of the money: begin_refund → the provider → settle_refund. See also 003: accepted_at.

-- The window is counted in hours of 3600 seconds, so neither a time zone nor a DST night moves its edge.
-- At exactly its end it is closed (seed: NOW() - purchased_at < 3 days).
create function halfday.refund_window_closes(purchased_at timestamptz, provider text) returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp
    return purchased_at + make_interval(secs => extract(epoch from halfday.policy('refund_window', provider)::interval)::double precision);

create function halfday.refund_allowed(purchased_at timestamptz, requested_at timestamptz, accepted_at timestamptz,
                                       provider text) returns boolean
language sql volatile security definer set search_path = pg_catalog, pg_temp
    return accepted_at is not null
        or case halfday.policy('refund_window_basis', provider) when 'request' then requested_at else clock_timestamp() end
           < halfday.refund_window_closes(purchased_at, provider);

-- Minor units as the customer reads them; exponents by ISO 4217.
create function halfday.amount_text(amount bigint, currency text) returns text
language sql immutable parallel safe
    return case
        when currency in ('BIF','CLP','DJF','GNF','ISK','JPY','KMF','KRW','PYG','RWF','UGX','UYI','VND','VUV','XAF','XOF','XPF')
            then currency || ' ' || to_char(amount, 'FM999,999,999,999,990')
        when currency in ('BHD','IQD','JOD','KWD','LYD','OMR','TND')
            then currency || ' ' || to_char(amount / 1000.0, 'FM999,999,999,990.000')
        else case currency when 'AUD' then 'A$' when 'USD' then 'US$' when 'NZD' then 'NZ$' when 'EUR' then '€'
                           when 'GBP' then '£' else currency || ' ' end
             || to_char(amount / 100.0, 'FM999,999,999,990.00') end;

-- One truth for preview and outbox: the letter as it would be written now.
create function halfday.refund_letter(the_request bigint, the_template text, the_amount bigint default null,
                                      out recipient text, out subject text, out body text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    zone text := halfday.policy('time_zone');
    t halfday.letter_templates;
    p record;
    fill text[];
begin
    select * into t from halfday.letter_templates where name = the_template;
    select pay.amount, pay.refunded_amount, pay.currency, pay.purchased_at, pay.provider, b.name as business, u.email
    into p
    from halfday.refund_requests q join halfday.payments pay on pay.id = q.payment_id
    join halfday.businesses b on b.id = pay.business_id join halfday.users u on u.id = b.owner_id
    where q.id = the_request;
    if t.name is null or p.business is null then
        raise exception using errcode = 'HD404', message = 'There is no such letter or refund request.';
    end if;
    fill := array[
        '{amount}', halfday.amount_text(coalesce(the_amount, p.amount - p.refunded_amount), p.currency),
        '{purchased}', to_char(p.purchased_at at time zone zone, 'FMDD FMMonth YYYY'),
        '{days}', floor(extract(epoch from clock_timestamp() - p.purchased_at) / 86400)::text,
        '{window}', halfday.policy('refund_window', p.provider),
        '{business}', p.business]; -- last: a name is never searched for placeholders
    recipient := p.email; subject := t.subject; body := t.body;
    for i in 1 .. cardinality(fill) by 2 loop
        subject := replace(subject, fill[i], fill[i + 1]);
        body := replace(body, fill[i], fill[i + 1]);
    end loop;
end $$;

create function halfday.queue_refund_letter(the_request bigint, the_template text, the_cause text, the_amount bigint default null)
returns void language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    insert into halfday.outbox (cause, template, recipient, subject, body)
    select the_template || ':' || the_cause, the_template, l.recipient, l.subject, l.body
    from halfday.refund_letter(the_request, the_template, the_amount) l
    on conflict (cause) do nothing;
end;

-- Locks the request if it is still as the operator saw it; says who was faster otherwise.
create function halfday.open_request(the_request bigint, the_version integer) returns halfday.refund_requests
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    q halfday.refund_requests;
begin
    select * into q from halfday.refund_requests where id = the_request for update;
    if not found then
        raise exception using errcode = 'HD404', message = 'There is no such refund request.';
    end if;
    if q.state <> 'open' then
        raise exception using errcode = 'HD003', message = format('Already handled by %s: %s.', q.decided_by, q.state),
            detail = jsonb_build_object('by', q.decided_by, 'state', q.state)::text;
    end if;
    if q.version <> the_version then
        raise exception using errcode = 'HD003', message = 'This request has changed since it was shown; look again.';
    end if;
    return q;
end $$;

-- Checks the rule and writes the intent. The refund's id is its idempotency key. The caller holds the claim
-- for a minute: nobody else asks the provider meanwhile. `the_amount` is what the operator saw on the button.
create function halfday.begin_refund(the_request bigint, the_version integer, claimant text,
                                     the_amount bigint default null) returns halfday.refunds
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    q halfday.refund_requests := halfday.open_request(the_request, the_version);
    p halfday.payments;
    r halfday.refunds;
    at_stake bigint;
begin
    select * into p from halfday.payments where id = q.payment_id for update;
    if not found then
        raise exception using errcode = 'HD404', message = 'The payment of this request is not there.';
    end if;
    if p.status <> 'succeeded' then
        raise exception using errcode = 'HD005', message = format('This payment cannot be refunded: it is %s.', p.status);
    end if;
    if not halfday.refund_allowed(p.purchased_at, q.requested_at, q.accepted_at, p.provider) then
        raise exception using errcode = 'HD001',
            message = format('The refund window of %s has closed. No money was moved; the request can only be denied.',
                             halfday.policy('refund_window', p.provider)),
            detail = jsonb_build_object('closed_at', halfday.refund_window_closes(p.purchased_at, p.provider))::text;
    end if;
    if exists (select from halfday.refunds where provider = p.provider and charge_id = p.charge_id
               and state in ('intended', 'pending', 'unknown')) then
        raise exception using errcode = 'HD004', message = 'Another refund of this charge is under way.';
    end if;
    at_stake := p.amount - p.refunded_amount;
    if at_stake <= 0 then
        raise exception using errcode = 'HD005', message = 'Nothing of this payment is left to refund.';
    end if;
    if at_stake <> the_amount then
        raise exception using errcode = 'HD003', message = format('Not %s but %s is left to refund now; look again. No money was moved.',
            halfday.amount_text(the_amount, p.currency), halfday.amount_text(at_stake, p.currency));
    end if;
    insert into halfday.refunds (request_id, payment_id, provider, charge_id, amount, currency,
                                 claimed_by, claimed_until, next_check_at)
    values (q.id, p.id, p.provider, p.charge_id, at_stake, p.currency,
            claimant, clock_timestamp() + interval '1 minute', clock_timestamp())
    returning * into r;
    update halfday.refund_requests
    set state = 'refunding', version = version + 1, accepted_at = coalesce(accepted_at, clock_timestamp()),
        decided_by = session_user, decided_at = clock_timestamp()
    where id = q.id;
    update halfday.placements set refund_status = 'pending' where charge_id = p.charge_id;
    perform halfday.record('refund.begin', 'refund', r.id::text, null,
        jsonb_build_object('request', q.id, 'charge', r.charge_id, 'amount', r.amount, 'currency', r.currency, 'state', r.state));
    perform pg_notify('halfday', 'refunds');
    return r;
end $$;

-- The order is about to leave once more, after the provider said that it has no such refund. Only the console that
-- holds the claim may, and only when the answer proves something: while the provider surely recognises the key as the
-- same order (less an hour for clocks that differ), or when the last call ended so long ago that it cannot still act.
create function halfday.resend_refund(the_refund uuid, claimant text, replay_safe_for interval) returns halfday.refunds
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    r halfday.refunds;
begin
    select * into r from halfday.refunds where id = the_refund for update;
    if not found then
        raise exception using errcode = 'HD404', message = 'There is no such refund.';
    end if;
    if r.state not in ('intended', 'unknown') then
        raise exception using errcode = 'HD003', message = format('This refund is %s by now.', r.state);
    end if;
    if r.claimed_by is distinct from claimant then
        raise exception using errcode = 'HD003', message = 'Another console is asking about this refund.';
    end if;
    if clock_timestamp() >= r.begun_at + replay_safe_for - interval '1 hour'
       and clock_timestamp() < r.sent_at + interval '15 minutes' then
        raise exception using errcode = 'HD007', message = 'It is too early to send this refund again: the last call may still arrive.';
    end if;
    update halfday.refunds
    set sent_at = clock_timestamp(), sends = sends + 1, claimed_until = clock_timestamp() + interval '1 minute'
    where id = the_refund returning * into r;
    perform halfday.record('refund.send_again', 'refund', r.id::text, null, jsonb_build_object('sends', r.sends));
    return r;
end $$;

-- How long until the provider is asked again. A success is looked at daily for 30 days: it can still fail.
create function halfday.next_refund_check(state text, checks integer, succeeded_at timestamptz) returns timestamptz
language sql volatile
    return case state
        when 'failed' then null
        when 'succeeded' then case when succeeded_at > clock_timestamp() - interval '30 days' then clock_timestamp() + interval '1 day' end
        when 'pending' then clock_timestamp() + least(interval '1 minute' * power(2, least(checks, 8)), interval '4 hours')
        else clock_timestamp() + least(interval '10 seconds' * power(2, least(checks, 8)), interval '15 minutes') end;

-- Records what the provider said, once: telling the same again changes nothing.
create function halfday.settle_refund(the_refund uuid, outcome text, the_provider_refund text default null,
                                      the_failure text default null) returns halfday.refunds
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was halfday.refunds;
    r halfday.refunds;
begin
    select * into was from halfday.refunds where id = the_refund for update;
    if not found then
        raise exception using errcode = 'HD404', message = 'There is no such refund.';
    end if;
    if was.provider_refund_id <> the_provider_refund then
        raise exception using errcode = 'HD006', message = format('The provider knows this refund as %s, not %s.', was.provider_refund_id, the_provider_refund);
    end if;
    if (outcome = was.state
            or was.state in ('intended', 'unknown') and outcome in ('unknown', 'pending', 'succeeded', 'failed')
            or was.state = 'pending' and outcome in ('succeeded', 'failed')
            or was.state = 'succeeded' and outcome = 'failed') is not true then
        raise exception using errcode = 'HD006', message = format('A refund that is %s cannot become %s.', was.state, outcome);
    end if;
    update halfday.refunds
    set state = outcome,
        provider_refund_id = coalesce(the_provider_refund, provider_refund_id),
        failure = case when outcome <> 'succeeded' then coalesce(the_failure, failure) end,
        succeeded_at = case when outcome = 'succeeded' then coalesce(succeeded_at, clock_timestamp()) else succeeded_at end,
        settled_at = case when outcome = was.state then settled_at else clock_timestamp() end,
        claimed_by = null, claimed_until = null, checks = checks + 1,
        next_check_at = halfday.next_refund_check(outcome, case when outcome = was.state then checks + 1 else 0 end,
                                                  coalesce(was.succeeded_at, clock_timestamp()))
    where id = the_refund returning * into r;
    if outcome = was.state then
        return r;
    end if;

    if outcome = 'succeeded' then
        update halfday.payments
        set refunded_amount = refunded_amount + r.amount,
            status = case when refunded_amount + r.amount = amount then 'refunded' else status end
        where id = r.payment_id;
        update halfday.placements set refund_status = 'refunded', status = 'refunded' where charge_id = r.charge_id;
        update halfday.refund_requests set state = 'refunded', version = version + 1 where id = r.request_id;
        perform halfday.queue_refund_letter(r.request_id, 'refund_processed', r.id::text, r.amount);
    elsif outcome = 'pending' then
        perform halfday.queue_refund_letter(r.request_id, 'refund_started', r.id::text, r.amount);
    elsif outcome = 'failed' then
        if was.state = 'succeeded' then
            update halfday.payments
            set refunded_amount = refunded_amount - r.amount,
                status = case when status = 'refunded' then 'succeeded' else status end
            where id = r.payment_id;
            update halfday.placements set status = case when featured_until > now() then 'active' else 'expired' end
            where charge_id = r.charge_id and status = 'refunded';
        end if;
        update halfday.placements set refund_status = 'failed' where charge_id = r.charge_id;
        update halfday.refund_requests q
        set version = version + 1,
            state = case when exists (select from halfday.refund_requests newer
                                      where newer.payment_id = q.payment_id and newer.id <> q.id
                                        and newer.state in ('open', 'refunding')) then 'replaced' else 'open' end
        where q.id = r.request_id;
        if was.state in ('succeeded', 'pending') then -- the customer was told something else before
            perform halfday.queue_refund_letter(r.request_id, 'refund_failed', r.id::text, r.amount);
        end if;
    end if;
    perform halfday.record('refund.' || outcome, 'refund', r.id::text,
        jsonb_build_object('state', was.state),
        jsonb_strip_nulls(jsonb_build_object('state', r.state, 'provider_refund', r.provider_refund_id, 'failure', r.failure)));
    perform pg_notify('halfday', 'refunds');
    return r;
end $$;

-- The refunds whose outcome must be asked for now, claimed for `lease`: two consoles never ask at once.
create function halfday.claim_refunds(claimant text, lease interval default '1 minute', most integer default 20)
returns setof halfday.refunds
language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    update halfday.refunds r
    set claimed_by = claimant, claimed_until = clock_timestamp() + lease
    from (select id from halfday.refunds
          where next_check_at <= clock_timestamp() and (claimed_until is null or claimed_until < clock_timestamp())
          order by next_check_at limit most for update skip locked) due
    where r.id = due.id
    returning r.*;
end;

-- Outside the window the only way, and only there: the letter would not be true inside it.
create function halfday.deny_refund(the_request bigint, the_version integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    q halfday.refund_requests := halfday.open_request(the_request, the_version);
    p halfday.payments;
begin
    select * into p from halfday.payments where id = q.payment_id;
    if halfday.refund_allowed(p.purchased_at, q.requested_at, q.accepted_at, p.provider) then
        raise exception using errcode = 'HD002', message = 'This request is inside its refund window; it cannot be denied for being late.';
    end if;
    update halfday.refund_requests
    set state = 'denied', version = version + 1, decided_by = session_user, decided_at = clock_timestamp()
    where id = q.id;
    perform halfday.queue_refund_letter(q.id, 'refund_denied', q.id::text);
    perform halfday.record('refund.deny', 'refund_request', q.id::text,
        jsonb_build_object('state', 'open'), jsonb_build_object('state', 'denied'),
        format('Purchased %s, window %s', p.purchased_at, halfday.policy('refund_window', p.provider)));
    perform pg_notify('halfday', 'refunds');
end $$;

-- What the refunds view shows: every request with its payment, its window, the business's history and the last attempt.
create view halfday.refund_queue as
    select q.id, q.version, q.state, q.reason, q.requested_at, q.decided_by, q.decided_at,
           p.id as payment_id, p.provider, p.charge_id, p.amount, p.refunded_amount, p.currency, p.payment_method,
           p.status as payment_status, p.purchased_at, p.business_id, b.name as business, u.email as customer_email,
           halfday.refund_window_closes(p.purchased_at, p.provider) as window_closes_at,
           halfday.policy('refund_window_basis', p.provider) as window_basis,
           halfday.refund_allowed(p.purchased_at, q.requested_at, q.accepted_at, p.provider) as refundable,
           q.accepted_at is not null as accepted_before,
           (select count(*) from halfday.refund_requests q2 join halfday.payments p2 on p2.id = q2.payment_id
            where p2.business_id = p.business_id and q2.id <> q.id) as other_requests,
           (select count(*) from halfday.refund_requests q2 join halfday.payments p2 on p2.id = q2.payment_id
            where p2.business_id = p.business_id and q2.state in ('refunded', 'refunding', 'open')
              and q2.requested_at > q.requested_at - make_interval(days => halfday.policy('repeat_refund_days')::integer)
              and q2.requested_at <= q.requested_at) as recent_requests,
           halfday.policy('repeat_refund_count')::integer as recent_limit,
           halfday.policy('refund_confirm_above', p.provider)::bigint as confirm_above,
           r.id as refund_id, r.state as refund_state, r.provider_refund_id, r.failure, r.begun_by, r.begun_at,
           r.settled_at, r.succeeded_at, r.next_check_at, r.amount as refund_amount, r.sends
    from halfday.refund_requests q
    join halfday.payments p on p.id = q.payment_id
    join halfday.businesses b on b.id = p.business_id
    join halfday.users u on u.id = b.owner_id
    left join lateral (select * from halfday.refunds r where r.request_id = q.id order by r.begun_at desc limit 1) r on true;

create function halfday.tell_refund_request() returns trigger language plpgsql as $$
begin
    perform pg_notify('halfday', 'refunds');
    return null;
end $$;
create trigger told after insert on halfday.refund_requests for each statement execute function halfday.tell_refund_request();
