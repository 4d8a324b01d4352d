-- What was wrong in the last days, as the log remembers it. What is wrong now is judged by the first console that looks.
insert into halfday.alerts (id, rule, fingerprint, severity, facts, since, raised_at, resolved_at,
                            acknowledged_by, acknowledged_at, acknowledged_because, version) overriding system value
select row_number() over (order by raised_at), rule, rule || coalesce(':' || about, ''), severity, facts, since, raised_at, resolved_at,
       who, case when who is not null then raised_at + reacted end, because,
       1 + (who is not null)::integer + (severity = 'yellow' and rule = 'ai_down')::integer + (resolved_at is not null)::integer
from (
    select 'case_breached' as rule, c.id::text as about, 'red' as severity, c.sla_deadline as since, c.sla_deadline + interval '12 seconds' as raised_at,
           c.resolved_at, null as who, null::interval as reacted, null as because,
           jsonb_build_object('case', c.id, 'issue', c.issue_type, 'business', b.name, 'amount', p.amount, 'currency', p.currency) as facts
    from halfday.cases c join halfday.payments p on p.id = c.payment_id join halfday.businesses b on b.id = p.business_id
    where c.status = 'sla_missed_refunded'
    union all
    select 'database_slow', null, 'red', at, at + interval '3 seconds', at + interval '4 minutes', null, null, null,
           jsonb_build_object('took_ms', 3120, 'limit', '2 seconds')
    from demo, lateral (select demo.now - interval '5 days 7 hours 11 minutes' as at) t
    union all
    -- The operator switched the triage to keywords after two minutes; from then on it was only yellow.
    select 'ai_down', 'z_ai', 'yellow', down, down + interval '30 minutes 10 seconds', down + interval '150 minutes',
           'operator', interval '2 minutes', 'Switched AI_MODE to deterministic; all four test calls were right.',
           jsonb_build_object('provider', 'z_ai', 'failures', 17, 'mode', 'deterministic', 'after', '30 minutes')
    from demo, lateral (select demo.now - interval '3 days' as down) t
    union all
    select 'cron_failed', f.job_name, 'red', f.finished_at, f.finished_at + interval '9 seconds', again.finished_at + interval '20 seconds',
           case when again.finished_at > f.finished_at + interval '7 hours' then 'operator' end, interval '6 hours 40 minutes',
           case when again.finished_at > f.finished_at + interval '7 hours' then 'The database was slow that night. Two placements wait; the next run makes up for it.' end,
           jsonb_build_object('job', f.job_name, 'attempt', f.attempt, 'max_attempts', f.max_attempts, 'error', f.error_log)
    from halfday.cron_runs f
    join lateral (select r.finished_at from halfday.cron_runs r where r.job_name = f.job_name and r.started_at > f.started_at
                  order by r.started_at limit 1) again on true
    where f.status = 'failure'
    union all
    select 'webhook_failing', 'stripe', 'red', min(e.created_at), min(e.created_at) + interval '21 minutes', min(e.created_at) + interval '62 minutes',
           null, null, null,
           jsonb_build_object('provider', 'stripe', 'failures', count(*), 'event', 'charge.succeeded', 'attempt', max(e.payload ->> 'attempt'), 'period', '1 hour')
    from halfday.events e where e.kind = 'webhook' and e.payload ->> 'outcome' = 'failed'
    union all -- still open, and known
    select 'queue_long', c.id::text, 'yellow', cause.since, demo.now - interval '6 days 3 hours', null,
           'anna', interval '50 minutes', 'As every spring. Nobody has complained; the first slots free up next week.', cause.facts
    from demo, halfday.alert_causes(demo.now) cause, halfday.councils c
    where cause.fingerprint = 'queue_long:' || c.id and c.name = 'Melbourne'
) told order by raised_at;

insert into halfday.alert_events (alert_id, at, what, actor, note, facts)
select id, at, what, actor, note, facts
from (
    select id, raised_at as at, 'raised' as what, 'halfday' as actor, null as note, facts from halfday.alerts
    union all select id, acknowledged_at, 'acknowledged', acknowledged_by, acknowledged_because, null from halfday.alerts where acknowledged_at is not null
    union all select id, acknowledged_at + interval '28 seconds', 'eased', 'halfday', null, facts from halfday.alerts where rule = 'ai_down'
    union all select id, resolved_at, 'resolved', 'halfday', null, null from halfday.alerts where resolved_at is not null) events
order by at, id;

insert into halfday.audit_log (at, actor, action, subject, subject_id, before, after, note)
select acknowledged_at, acknowledged_by, 'alert.acknowledge', 'alert', id::text, '{}',
       jsonb_build_object('rule', rule, 'cause', fingerprint, 'acknowledged_by', acknowledged_by), acknowledged_because
from halfday.alerts where acknowledged_at is not null order by acknowledged_at;

select setval(pg_get_serial_sequence('halfday.alerts', 'id'), (select max(id) from halfday.alerts));
