-- The manual-resolution queue. What an operator does about a case is checked here; a refund that a case asks for is a
-- refund request like any other and goes the one way of the money (006), so it happens exactly once.

-- A request says which case made it or took it over, and on what ground. 'withdrawn': the case that made it was
-- resolved in another way; the customer never asked, so nobody is written to.
alter table halfday.refund_requests
    add column made_by_case boolean not null default false,
    add column deadline_missed boolean not null default false; -- the case was past its deadline when it was opened
alter table halfday.refund_requests drop constraint refund_requests_state_check;
alter table halfday.refund_requests add constraint refund_requests_state_check
    check (state in ('open', 'refunding', 'refunded', 'denied', 'replaced', 'withdrawn'));

insert into halfday.letter_templates (name, subject, body) values
    ('case_escalated', 'Case {case} needs a person: {issue}',
     E'{by} has escalated case {case}.\n\nIssue: {issue}\nPayment: {charge}, {amount}, by {method}\nDue: {deadline}\n\n{note}\n');

-- Whether money paid this way can be sent back by the provider alone. A method that nobody knows is a person's work.
create function halfday.refunds_itself(payment_method text, provider text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
    return coalesce(btrim(payment_method) <> '' and lower(btrim(payment_method))
        = any (regexp_split_to_array(lower(btrim(halfday.policy('auto_refund_methods', provider))), '\s*,\s*')), false);

-- What the cases view shows. Only stable functions: with a volatile one the queue's index could not be used for its order.
create view halfday.case_queue as
    select c.id, c.version, c.status, c.issue_type, c.note, c.assigned_to, c.created_at, c.sla_deadline as deadline, c.resolved_at,
           p.id as payment_id, p.provider, p.charge_id, p.amount, p.refunded_amount, p.currency, p.status as payment_status,
           p.payment_method, p.purchased_at, p.business_id, b.name as business, u.email as customer_email,
           can.refundability,
           can.refundability = 'automatic' and c.status = 'pending'
               and (c.sla_deadline <= statement_timestamp()
                    or asked.accepted_at is not null
                    or case when halfday.policy('refund_window_basis', p.provider) = 'request' and asked.requested_at is not null
                            then asked.requested_at else statement_timestamp() end
                       < halfday.refund_window_closes(p.purchased_at, p.provider)) as refundable_now,
           halfday.refund_window_closes(p.purchased_at, p.provider) as window_closes_at,
           halfday.policy('refund_confirm_above', p.provider)::bigint as confirm_above,
           extract(epoch from halfday.policy('case_soon')::interval)::bigint as soon_seconds,
           r.id as refund_id, r.request_id, r.state as refund_state, r.amount as refund_amount, r.provider_refund_id, r.failure,
           r.begun_at, r.succeeded_at, r.sends
    from halfday.cases c
    join halfday.payments p on p.id = c.payment_id
    join halfday.businesses b on b.id = p.business_id
    join halfday.users u on u.id = b.owner_id
    left join halfday.refund_requests asked on asked.payment_id = p.id and asked.state = 'open'
    cross join lateral (
        select case when exists (select from halfday.refunds f where f.provider = p.provider and f.charge_id = p.charge_id
                                 and f.state in ('intended', 'pending', 'unknown')) then 'under_way'
                    when p.status = 'refunded' or p.refunded_amount >= p.amount then 'nothing_left'
                    when p.status <> 'succeeded' then 'not_paid'
                    when not halfday.refunds_itself(p.payment_method, p.provider) then 'manual_method'
                    else 'automatic' end as refundability) can
    left join lateral (
        select f.* from halfday.refund_requests q join halfday.refunds f on f.request_id = q.id
        where q.case_id = c.id order by f.begun_at desc limit 1) r on true;

-- Locks the case if it is still as the operator saw it; says who was faster otherwise.
create function halfday.seen_case(the_case bigint, the_version integer, variadic wanted text[]) returns halfday.cases
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c halfday.cases;
    faster text;
    state text;
begin
    select * into c from halfday.cases where id = the_case for update;
    if not found then
        raise exception using errcode = 'HD404', message = 'There is no such case.';
    end if;
    if c.status = any (wanted) and c.version = the_version then
        return c;
    end if;
    select actor into faster from halfday.audit_log where subject = 'case' and subject_id = the_case::text order by id desc limit 1;
    state := replace(c.status, 'sla_missed_refunded', 'refunded');
    raise exception using errcode = 'HD003',
        message = case when c.status = any (wanted) then format('This case has changed since it was shown%s; look again.', ' (by ' || faster || ')')
                       else format('This case is %s by now%s.', state, ' (by ' || faster || ')') end,
        detail = jsonb_build_object('by', faster, 'state', c.status)::text;
end $$;

create function halfday.case_note(typed text) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    if btrim(typed, E' \t\r\n') = '' is not false then
        raise exception using errcode = 'HD030', message = 'This needs a note: what was found, or what is to be done.';
    end if;
    if length(typed) > 500 then
        raise exception using errcode = 'HD011', message = 'The note is longer than 500 characters.';
    end if;
    return btrim(typed, E' \t\r\n');
end $$;

-- Nobody's note is lost: a new one stands below what was there.
create function halfday.change_case(was halfday.cases, new_status text, the_note text, the_action text,
                                    more jsonb default '{}') returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update halfday.cases
    set status = new_status, version = was.version + 1,
        note = nullif(concat_ws(E'\n', nullif(was.note, ''), the_note), ''),
        resolved_at = case when new_status in ('resolved', 'sla_missed_refunded') then clock_timestamp() end
    where id = was.id;
    perform halfday.record(the_action, 'case', was.id::text,
        jsonb_build_object('status', was.status, 'version', was.version),
        jsonb_build_object('status', new_status, 'version', was.version + 1) || more, the_note);
    perform pg_notify('halfday', 'cases');
end $$;

-- The case to me, or to nobody.
create function halfday.assign_case(the_case bigint, the_version integer, to_me boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c halfday.cases := halfday.seen_case(the_case, the_version, 'pending', 'escalated');
    assignee text := case when to_me then session_user end;
begin
    if c.assigned_to is not distinct from assignee then
        return;
    end if;
    update halfday.cases set assigned_to = assignee, version = version + 1 where id = c.id;
    perform halfday.record('case.assign', 'case', c.id::text,
        jsonb_build_object('assigned_to', c.assigned_to), jsonb_build_object('assigned_to', assignee));
    perform pg_notify('halfday', 'cases');
end $$;

-- One e-mail to each address of the operations team, one message to Sentry: once per escalation, whoever tells it again.
create function halfday.escalate_case(the_case bigint, the_version integer, the_note text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    kept text := halfday.case_note(the_note);
    c halfday.cases := halfday.seen_case(the_case, the_version, 'pending');
    cause text := format('case_escalated:%s:%s', c.id, c.version);
    zone text := halfday.policy('time_zone');
    t halfday.letter_templates;
    p halfday.payments;
    fill text[];
begin
    select * into t from halfday.letter_templates where name = 'case_escalated';
    select * into p from halfday.payments where id = c.payment_id;
    fill := array[
        '{case}', c.id::text, '{by}', session_user::text, '{charge}', coalesce(p.charge_id, ''),
        '{amount}', coalesce(halfday.amount_text(p.amount - p.refunded_amount, p.currency), ''),
        '{deadline}', to_char(c.sla_deadline at time zone zone, 'FMDD FMMonth YYYY HH24:MI') || ' (' || zone || ')',
        '{method}', coalesce(p.payment_method, ''), '{issue}', c.issue_type,
        '{note}', kept]; -- last: what was typed is never searched for placeholders
    for i in 1 .. cardinality(fill) by 2 loop
        t.subject := replace(t.subject, fill[i], fill[i + 1]);
        t.body := replace(t.body, fill[i], fill[i + 1]);
    end loop;
    insert into halfday.outbox (cause, template, recipient, subject, body, channel)
    select cause || ':' || address, 'case_escalated', address, regexp_replace(t.subject, '[\r\n]+', ' ', 'g'), t.body, 'email'
    from (select distinct btrim(a) as address from unnest(string_to_array(halfday.policy('operations_email'), ',')) a) operations
    where address <> ''
    on conflict do nothing;
    insert into halfday.outbox (cause, template, recipient, subject, body, channel)
    values (cause, 'case_escalated', 'sentry', format('Case %s escalated: %s', c.id, c.issue_type),
            jsonb_build_object('level', 'error', 'case', c.id, 'payment', c.payment_id, 'charge', p.charge_id,
                               'issue_type', c.issue_type, 'deadline', c.sla_deadline, 'by', session_user)::text, 'sentry')
    on conflict do nothing;
    perform halfday.change_case(c, 'escalated', kept, 'case.escalate');
end $$;

-- Sentry hears of a missed deadline, once per case. True: by this call.
create function halfday.alert_breach_at(the_case bigint, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c halfday.cases;
    p halfday.payments;
    hours numeric;
begin
    select * into c from halfday.cases where id = the_case;
    if not found then
        raise exception using errcode = 'HD404', message = 'There is no such case.';
    end if;
    if at < c.sla_deadline then
        raise exception using errcode = 'HD034', message = 'This case is not past its deadline.';
    end if;
    select * into p from halfday.payments where id = c.payment_id;
    hours := trunc(extract(epoch from at - c.sla_deadline) / 3600, 1);
    insert into halfday.outbox (cause, template, recipient, subject, body, channel)
    values ('sla_breach:' || c.id, 'sla_breach', 'sentry', format('SLA breach: %s (%s)', coalesce(p.charge_id, c.payment_id::text), c.issue_type),
            jsonb_build_object('level', 'error', 'case', c.id, 'payment', c.payment_id, 'charge', p.charge_id, 'issue_type', c.issue_type,
                               'hours_past_deadline', hours, 'deadline', c.sla_deadline, 'created_at', c.created_at)::text, 'sentry')
    on conflict do nothing;
    return found;
end $$;

create function halfday.alert_breach(the_case bigint) returns boolean
language sql volatile security definer set search_path = pg_catalog, pg_temp
    return halfday.alert_breach_at(the_case, clock_timestamp());

-- Done without a refund. A request that only this case made is withdrawn; a customer's own goes on as it was before.
create function halfday.resolve_case(the_case bigint, the_version integer, the_note text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    kept text := halfday.case_note(the_note);
    c halfday.cases;
    q halfday.refund_requests;
begin
    select * into q from halfday.refund_requests -- before the case, in settle_refund's order
    where case_id = the_case and state in ('open', 'refunding') for update;
    c := halfday.seen_case(the_case, the_version, 'pending', 'escalated');
    if q.state = 'refunding' then
        raise exception using errcode = 'HD004', message = 'A refund of this case is under way; wait until it is certain.';
    end if;
    if q.made_by_case then
        update halfday.refund_requests
        set state = 'withdrawn', version = version + 1, decided_by = session_user, decided_at = clock_timestamp()
        where id = q.id;
    elsif not exists (select from halfday.refunds where request_id = q.id) then
        update halfday.refund_requests
        set case_id = null, version = version + 1, deadline_missed = false,
            accepted_at = case when not deadline_missed then accepted_at end
        where id = q.id;
    end if;
    if q.id is not null then
        perform pg_notify('halfday', 'refunds');
    end if;
    perform halfday.change_case(c, 'resolved', kept, 'case.resolve');
end $$;

-- Taken back by whoever, not only by who decided: the queue is everybody's. An escalation at any time; a resolution
-- for as long as a review's decision, because an old case that comes back is past its deadline at once.
create function halfday.reopen_case_at(the_case bigint, the_version integer, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c halfday.cases := halfday.seen_case(the_case, the_version, 'escalated', 'resolved');
begin
    if c.status = 'resolved' and halfday.closed_by_request(c.id) is not null then
        raise exception using errcode = 'HD033', message = 'This case was closed by its refund. It comes back by itself if the money does.';
    end if;
    if c.status = 'resolved' and (at - c.resolved_at <= halfday.policy('review_undo')::interval) is not true then
        raise exception using errcode = 'HD012',
            message = format('A resolved case can be taken back for %s; this one was resolved earlier.', halfday.policy('review_undo'));
    end if;
    perform halfday.change_case(c, 'pending', null, 'case.reopen');
end $$;

create function halfday.reopen_case(the_case bigint, the_version integer) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp
begin atomic
    select halfday.reopen_case_at(the_case, the_version, clock_timestamp());
end;

-- The request whose refund was the last thing that changed this case's state, if it was one.
create function halfday.closed_by_request(the_case bigint) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select case when action = 'case.refunded' then (after ->> 'request')::bigint end
    from halfday.audit_log
    where subject = 'case' and subject_id = the_case::text and action not in ('case.assign', 'case.open_refund')
    order by id desc limit 1;
end;

-- The refund request that a case makes, for begin_refund. Past its deadline the broken promise is the ground, and it counts
-- as accepted at once: the window of those who change their mind does not apply. Before that only inside the window.
-- `the_amount` is what the operator saw. The same request as long as it is open; an open request of the customer for the same payment is taken over.
create function halfday.open_case_refund_at(the_case bigint, the_version integer, at timestamptz, the_amount bigint default null)
returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c halfday.cases;
    p halfday.payments;
    q halfday.refund_requests;
    missed boolean;
begin
    perform from halfday.refund_requests -- before the case, in settle_refund's order
    where payment_id = (select payment_id from halfday.cases where id = the_case) and state in ('open', 'refunding') for update;
    c := halfday.seen_case(the_case, the_version, 'pending');
    missed := at >= c.sla_deadline;
    select * into p from halfday.payments where id = c.payment_id;
    if not found then
        raise exception using errcode = 'HD404', message = 'The payment of this case is not there.';
    end if;
    select * into q from halfday.refund_requests where payment_id = p.id and state in ('open', 'refunding') for update;
    if q.state = 'refunding' or exists (select from halfday.refunds where provider = p.provider and charge_id = p.charge_id
                                        and state in ('intended', 'pending', 'unknown')) then
        raise exception using errcode = 'HD004', message = 'Another refund of this charge is under way.';
    end if;
    if p.status = 'refunded' or p.refunded_amount >= p.amount then
        raise exception using errcode = 'HD005', message = 'Nothing of this payment is left to refund.';
    end if;
    if p.status <> 'succeeded' then
        raise exception using errcode = 'HD005', message = format('This payment cannot be refunded: it is %s.', p.status);
    end if;
    if p.amount - p.refunded_amount <> the_amount then
        raise exception using errcode = 'HD003', message = format('Not %s but %s is left to refund now; look again. No money was moved.',
            halfday.amount_text(the_amount, p.currency), halfday.amount_text(p.amount - p.refunded_amount, p.currency));
    end if;
    if not halfday.refunds_itself(p.payment_method, p.provider) then
        raise exception using errcode = 'HD031',
            message = format('A payment by %s cannot be refunded by itself; a person must send the money back. No money was moved.',
                             replace(coalesce(nullif(btrim(p.payment_method), ''), 'a method that is not known'), '_', ' '));
    end if;
    if not (missed or q.accepted_at is not null
            or case when q.id is not null and halfday.policy('refund_window_basis', p.provider) = 'request' then q.requested_at else at end
               < halfday.refund_window_closes(p.purchased_at, p.provider)) then
        raise exception using errcode = 'HD032',
            message = format('The refund window of %s has closed, and the case is not past its deadline. No money was moved.',
                             halfday.policy('refund_window', p.provider));
    end if;
    if q.case_id <> c.id and exists (select from halfday.cases where id = q.case_id and status = 'pending') then
        raise exception using errcode = 'HD004', message = format('Case %s has asked for this refund already.', q.case_id);
    end if;
    if q.id is null then
        insert into halfday.refund_requests (payment_id, reason, requested_at, accepted_at, case_id, made_by_case, deadline_missed)
        values (p.id, format('Case %s: %s', c.id, c.issue_type), at, case when missed then at end, c.id, true, missed)
        on conflict do nothing returning * into q;
        if not found then -- the customer asked at the same moment
            raise exception using errcode = 'HD003', message = 'The customer has just asked for this refund; look again. No money was moved.';
        end if;
    elsif q.case_id is distinct from c.id or (missed and not q.deadline_missed) then
        update halfday.refund_requests
        set case_id = c.id, deadline_missed = missed, version = version + 1,
            accepted_at = case when missed then coalesce(accepted_at, at) else accepted_at end
        where id = q.id;
    else
        return q.id;
    end if;
    perform halfday.record('case.open_refund', 'case', c.id::text, null,
        jsonb_build_object('request', q.id, 'deadline_missed', missed, 'made_by_case', q.made_by_case));
    perform pg_notify('halfday', 'refunds');
    return q.id;
end $$;

create or replace view halfday.refund_queue as
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
           r.settled_at, r.succeeded_at, r.next_check_at, r.amount as refund_amount, r.sends, q.case_id
    from halfday.refund_requests q
    join halfday.payments p on p.id = q.payment_id
    join halfday.businesses b on b.id = p.business_id
    join halfday.users u on u.id = b.owner_id
    left join lateral (select * from halfday.refunds r where r.request_id = q.id order by r.begun_at desc limit 1) r on true;

create function halfday.open_case_refund(the_case bigint, the_version integer, the_amount bigint default null)
returns halfday.refund_queue
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    opened bigint := halfday.open_case_refund_at(the_case, the_version, clock_timestamp(), the_amount);
    shown halfday.refund_queue;
begin
    select * into shown from halfday.refund_queue where id = opened; -- a statement of its own: it sees what was just written
    return shown;
end $$;

-- What becomes of the money becomes of the case, in the transaction that settles the refund. A refund that fails after it
-- had succeeded brings the case back, if nothing else has happened to it since.
create function halfday.follow_case_refund() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c halfday.cases;
begin
    select * into c from halfday.cases where id = new.case_id for update;
    if new.state = 'refunded' and c.status in ('pending', 'escalated') then
        perform halfday.change_case(c, case when new.deadline_missed then 'sla_missed_refunded' else 'resolved' end,
            case when new.deadline_missed then 'Refunded: the deadline had passed.' else 'Refunded.' end,
            'case.refunded', jsonb_build_object('request', new.id));
    elsif old.state = 'refunded' and c.status in ('resolved', 'sla_missed_refunded')
          and halfday.closed_by_request(c.id) = new.id then
        perform halfday.change_case(c, 'pending', 'The refund failed after it had succeeded: the money came back.',
            'case.refund_failed', jsonb_build_object('request', new.id));
    else
        perform pg_notify('halfday', 'cases'); -- begun, pending, failed: the queue shows it
    end if;
    return null;
end $$;
create trigger case_follows after update of state on halfday.refund_requests for each row
    when (new.case_id is not null and new.state <> old.state) execute function halfday.follow_case_refund();

revoke execute on all functions in schema halfday from public;
grant select on halfday.case_queue to halfday_viewer;
grant execute on function halfday.refunds_itself(text, text) to halfday_viewer;
grant execute on function
    halfday.assign_case(bigint, integer, boolean),
    halfday.escalate_case(bigint, integer, text),
    halfday.resolve_case(bigint, integer, text),
    halfday.reopen_case(bigint, integer),
    halfday.open_case_refund(bigint, integer, bigint),
    halfday.alert_breach(bigint)
    to halfday_operator;
