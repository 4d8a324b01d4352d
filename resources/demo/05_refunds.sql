-- Refund requests: three open ones, and those of the past with the refunds that settled them.
insert into halfday.refund_requests (id, payment_id, reason, state, version, requested_at, accepted_at, decided_by, decided_at)
    overriding system value
select row_number() over (order by demo.now - p.requested, p.id), pay.id,
       case when p.tag = 'repeat' and p.kind = 'running' then 'No new clients again. Please refund this one as well.'
            when p.tag = 'in time' then 'I bought this for the wrong council, sorry! We work in Lilydale, not here.'
            when p.tag = 'late' then 'Saw few clicks and not one call. I would like my money back.'
            else (array['Featured did not generate leads', 'No new clients', 'Saw few clicks', 'Bought twice by accident'])[1 + p.id % 4] end,
       case p.kind when 'refunded' then 'refunded' else 'open' end,
       case p.kind when 'refunded' then 3 else 1 end,
       demo.now - p.requested,
       case p.kind when 'refunded' then demo.now - p.requested + interval '5 hours' end,
       case p.kind when 'refunded' then case p.id % 3 when 0 then 'anna' else 'operator' end end,
       case p.kind when 'refunded' then demo.now - p.requested + interval '5 hours' end
from demo, demo_purchases p
join public.payment_audit pay on pay.charge_id = 'ch_3Q' || pg_temp.number_of((select seed from demo) || ':charge:' || p.id)
where p.requested is not null
order by 1;

-- Final, so nobody asks about them any more: the demo's provider begins its books today.
insert into halfday.refunds (id, request_id, payment_id, provider, charge_id, amount, currency, state, provider_refund_id,
                             begun_by, begun_at, sent_at, succeeded_at, settled_at)
select md5(demo.seed || ':refund:' || q.id)::uuid, q.id, p.id, p.provider, p.charge_id, p.amount, p.currency, 'succeeded',
       're_3Q' || pg_temp.number_of(demo.seed || ':refund:' || q.id), q.decided_by, q.accepted_at, q.accepted_at,
       q.accepted_at + interval '2 seconds', q.accepted_at + interval '2 seconds'
from demo, halfday.refund_requests q join halfday.payments p on p.id = q.payment_id
where q.state = 'refunded' order by q.id;

insert into halfday.outbox (cause, template, recipient, subject, body, state, created_at, sent_at)
select 'refund_processed:' || r.id, 'refund_processed', l.recipient, l.subject, l.body, 'sent', r.settled_at, r.settled_at + interval '20 seconds'
from halfday.refunds r, lateral halfday.refund_letter(r.request_id, 'refund_processed', r.amount) l
order by r.settled_at;

-- What the audit log remembers of all this: every refund, and eight weeks of moderation.
insert into halfday.audit_log (at, actor, action, subject, subject_id, batch, before, after, note)
select at, actor, action, subject, subject_id, batch, before, after, note
from (
    select r.begun_at as at, r.begun_by as actor, 'refund.begin' as action, 'refund' as subject, r.id::text as subject_id,
           null::uuid as batch, null::jsonb as before,
           jsonb_build_object('request', r.request_id, 'charge', r.charge_id, 'amount', r.amount, 'currency', r.currency, 'state', 'intended') as after,
           null::text as note
    from halfday.refunds r
    union all
    select r.settled_at, r.begun_by, 'refund.succeeded', 'refund', r.id::text, null, jsonb_build_object('state', 'intended'),
           jsonb_build_object('state', 'succeeded', 'provider_refund', r.provider_refund_id), null
    from halfday.refunds r
    union all
    select v.moderated_at, v.moderated_by, case v.status when 'approved' then 'review.approve' else 'review.reject' end, 'review', v.id::text,
           md5(demo.seed || ':batch:' || (v.moderated_at at time zone 'Australia/Melbourne')::date || v.moderated_by)::uuid,
           jsonb_build_object('status', 'pending', 'version', 1),
           jsonb_strip_nulls(jsonb_build_object('status', v.status, 'version', 2, 'reason', v.rejection_reason)), null
    from demo, halfday.reviews v
    where v.moderated_at > demo.now - interval '56 days' and v.id > demo.decided - 600
) entries
order by at, subject_id;
