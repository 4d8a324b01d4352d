-- What runs without a hand: the nightly job, the AI behind the emergency triage, searches, and cases that wait.
insert into public.feature_flags (name, value, updated_at)
select name, value, demo.now - interval '40 days'
from demo, (values ('AI_MODE', 'z_ai'), ('FEATURED_SALES', 'on'), ('EMERGENCY_TRIAGE', 'on')) f(name, value);

-- The charge that the product was never told of.
create temporary table demo_lost on commit drop as
select pay.id, pay.charge_id, p.bought from demo, demo_purchases p
join public.payment_audit pay on pay.charge_id = 'ch_3Q' || pg_temp.number_of((select seed from demo) || ':charge:' || p.id)
where p.kind = 'lost';

-- Every night at two in Melbourne; the one before last gave up after its fifth attempt.
insert into public.cron_jobs (id, job_name, status, attempt, error_log, started_at, finished_at) overriding system value
select 366 - n, 'featured_expiry_and_promotion',
       case n when 2 then 'failure' else 'success' end,
       case when n = 2 then 5 when n % 90 = 31 then 2 else 1 end,
       case n when 2 then 'attempt 5 of 5: canceling statement due to statement timeout (SQLSTATE 57014) after 30.0 s; giving up until the next night' end,
       started, started + case n when 2 then interval '21 minutes 40 seconds' else interval '9 seconds' + pg_temp.part(hash, 0) * interval '6 seconds' end
from (
    select n, md5(demo.seed || ':cron:' || n) as hash, started
    from demo, lateral (
        select row_number() over (order by started desc) as n, started
        from generate_series(0, 366) ago, lateral (
            select ((demo.now at time zone 'Australia/Melbourne')::date - ago + time '02:00') at time zone 'Australia/Melbourne'
                   + interval '15 seconds' as started) s
        where started < demo.now - interval '5 minutes') runs
    where n <= 365
) nights
order by n desc;

-- Four calls an hour, more in the evening. Three days ago the provider did not answer for half an hour, and the
-- deterministic triage stood in for two hours more.
insert into public.triage_logs (id, provider, outcome, latency_ms, cost_micros, created_at) overriding system value
select row_number() over (order by at, n), case when at >= t.down + interval '33 minutes' and at < t.down + interval '150 minutes' then 'deterministic' else 'z_ai' end,
       case when at >= t.down and at < t.down + interval '33 minutes' then 'timeout' when pg_temp.part(hash, 1) < 0.001 then 'error' else 'ok' end,
       case when at >= t.down and at < t.down + interval '33 minutes' then 30000
            when at >= t.down + interval '33 minutes' and at < t.down + interval '150 minutes' then 3 + (pg_temp.part(hash, 2) * 6)::integer
            else 190 + (pg_temp.part(hash, 2) * pg_temp.part(hash, 3) * 610)::integer end,
       case when at >= t.down and at < t.down + interval '150 minutes' then 0 else 8000 + (pg_temp.part(hash, 4) * 4000)::bigint end,
       at
from (select n, hash, demo.now - interval '30 days' + interval '30 days' * (n - 1 + pg_temp.part(hash, 0)) / 3000 as at
      from demo, generate_series(1, 3000) n, lateral (select md5(demo.seed || ':triage:' || n) as hash offset 0) h
      union all -- everybody tried again while it was down
      select 3000 + n, md5(demo.seed || ':retry:' || n), (demo.now - interval '3 days')::timestamptz + n * interval '110 seconds'
      from demo, generate_series(0, 17) n) calls,
lateral (select demo.now - interval '3 days' as down from demo) t
order by 1;

-- A second provider was tried for two weeks last month and is kept ready.
insert into public.triage_logs (id, provider, outcome, latency_ms, cost_micros, created_at) overriding system value
select 4000 + n, 'openrouter', case when pg_temp.part(hash, 1) < 0.01 then 'timeout' else 'ok' end,
       case when pg_temp.part(hash, 1) < 0.01 then 30000 else 800 + (pg_temp.part(hash, 2) * 800)::integer end,
       10000 + (pg_temp.part(hash, 4) * 4000)::bigint,
       demo.now - interval '23 days' + interval '14 days' * (n - 1 + pg_temp.part(hash, 0)) / 500
from demo, generate_series(1, 500) n, lateral (select md5(demo.seed || ':second:' || n) as hash offset 0) h
order by 1;

-- Searches: Mondays are busiest, Saturdays quietest; about 2,450 in thirty days.
insert into public.events (id, kind, payload, created_at) overriding system value
select row_number() over (order by at, n), 'search',
       jsonb_build_object('criteria', jsonb_build_object(
           'council', (select name from demo_councils where id = 1 + floor(power(pg_temp.part(hash, 1), 1.7) * 31)::integer),
           'age', pg_temp.pick(hash, 2, '{puppy,puppy,puppy,adult,adult,adolescent,senior}'),
           'issue', pg_temp.pick(hash, 3, '{pulling,pulling,pulling,anxiety,anxiety,barking,recall,reactivity,aggression,toilet training}')),
           'results', floor(pg_temp.part(hash, 4) * 24)::integer),
       at
from (
    select n, hash, ((day + time '06:30') + pg_temp.part(hash, 0) * interval '16 hours') at time zone 'Australia/Melbourne' as at
    from demo, generate_series(0, 62) ago,
    lateral (select (demo.now at time zone 'Australia/Melbourne')::date - ago as day) d,
    lateral (select round(81.7 * demo.events * (array[1.40, 1.10, 1.00, 1.00, 0.90, 0.75, 0.85])[extract(isodow from day)::integer])::integer as many) m,
    generate_series(ago * 1000000 + 1, ago * 1000000 + many) n,
    lateral (select md5(demo.seed || ':search:' || n) as hash offset 0) h
) searches, demo
where at < demo.now
order by 1;

-- Stripe's webhook calls of the last thirty days; yesterday the product refused one of them for an hour.
insert into public.events (id, kind, payload, created_at) overriding system value
select (select max(id) from public.events) + row_number() over (order by at, attempt), 'webhook',
       jsonb_build_object('provider', 'stripe', 'event', 'charge.succeeded', 'charge', charge_id, 'attempt', attempt, 'outcome', outcome), at
from (
    select p.charge_id, 1 as attempt, 'ok' as outcome, p.created_at + interval '3 seconds' as at
    from demo, public.payment_audit p
    where p.status in ('succeeded', 'refunded', 'disputed') and p.created_at > demo.now - interval '30 days'
      and p.charge_id not in (select charge_id from demo_lost)
    union all
    select l.charge_id, t.attempt, 'failed', l.bought + t.after
    from demo_lost l, (values (1, interval '3 seconds'), (2, interval '93 seconds'), (3, interval '6 minutes'),
                              (4, interval '21 minutes'), (5, interval '51 minutes')) t(attempt, after)) calls
order by 1;

-- Cases are due four hours after they were made: two are late, one is close, the others have time or are done.
insert into public.manual_resolution (id, payment_id, issue_type, status, assigned_to, note, version, sla_deadline, created_at, resolved_at)
    overriding system value
select c.n, pay.id, c.issue, c.status, c.assigned, c.note, case c.status when 'pending' then 1 else 2 end,
       demo.now - c.age + interval '4 hours', demo.now - c.age,
       case when c.status in ('resolved', 'sla_missed_refunded') then demo.now - c.age + c.took end
from demo, (values
    (1, 'missing_quiz_data', 'resolved', 'operator', 'The customer sent the answers again.', interval '20 days', interval '2 hours'),
    (2, 'email_delivery_failed', 'resolved', 'operator', 'Address had a typing mistake.', interval '16 days', interval '3 hours'),
    (3, 'ai_generation_failed', 'sla_missed_refunded', null, 'Given back when the deadline passed.', interval '12 days', interval '5 hours'),
    (4, 'placement_not_shown', 'resolved', 'anna', 'Shown after the nightly job.', interval '8 days', interval '90 minutes'),
    (5, 'missing_quiz_data', 'resolved', 'operator', null, interval '5 days', interval '3 hours'),
    (6, 'placement_not_shown', 'escalated', 'anna', 'Order of the queue looks wrong; with the product team.', interval '2 days', null),
    (7, 'missing_quiz_data', 'pending', null, null, interval '6 hours 18 minutes', null),
    (8, 'ai_generation_failed', 'pending', null, 'Paid by bank transfer.', interval '5 hours 42 minutes', null),
    (9, 'email_delivery_failed', 'pending', 'operator', null, interval '3 hours 12 minutes', null),
    (10, 'placement_not_shown', 'pending', null, 'I paid $22 but my profile is not showing.', interval '1 hour 30 minutes', null),
    (11, 'missing_quiz_data', 'pending', null, null, interval '12 minutes', null)
) c(n, issue, status, assigned, note, age, took)
join lateral (select id from public.payment_audit p where p.status = 'succeeded' and p.created_at < demo.now - c.age
              and p.created_at < demo.now - interval '6 days' and (c.n <> 8 or p.payment_method = 'bank_transfer') and c.n <> 10
              union all select id from demo_lost where c.n = 10
              order by 1 desc offset case when c.n = 10 then 0 else c.n end limit 1) pay on true
order by c.n;
