-- What is wrong now. A rule is a row with the names of its policies; its condition stands in alert_causes(), which is
-- handed the moment and changes nothing. Keeping alerts by it, and what an operator may do with them: 014.
-- (Function bodies stand in quotes here, so that the contract views which they read can be made anew.)

insert into halfday.alert_rules (name, view, follows, thresholds, description) values
    ('database_down', 'alerts', '{}', '{}', 'The database cannot be reached. Raised by the console itself, told to the database afterwards'),
    ('stale_data', 'today', '{database_down}', '{stale_after}', 'What is shown has not been read anew for too long. The console''s own'),
    ('database_slow', 'alerts', '{database_down}', '{database_slow}', 'A look at the database takes too long'),
    ('webhook_failing', 'alerts', '{}', '{webhook_failures,webhook_period}', 'A provider''s webhook calls fail, or it lists events that it could not deliver'),
    ('charge_without_placement', 'alerts', '{}', '{placement_grace,placement_lookback}', 'Somebody paid and has neither a placement nor a place in the queue'),
    ('cron_failed', 'alerts', '{}', '{}', 'The last run of a job failed, and no retry is left'),
    ('cron_stuck', 'alerts', '{}', '{cron_run_grace}', 'A job has been running for too long'),
    ('cron_late', 'alerts', '{cron_failed,cron_stuck}', '{cron_late,cron_very_late,cron_start_grace,time_zone}', 'A job has not started in time'),
    ('ai_down', 'today', '{}', '{ai_down_after}', 'An AI provider does not answer; only yellow while the product uses another one'),
    ('queue_long', 'today', '{}', '{queue_yellow}', 'Many wait for a slot in one council'),
    ('refund_rate', 'refunds', '{}', '{refund_rate_yellow,refund_rate_investigate,refund_rate_least}', 'Many purchases of the last 30 days were refunded'),
    ('case_breached', 'cases', '{}', '{case_deadline}', 'A case is past its deadline'),
    ('refund_window_closing', 'refunds', '{}', '{refund_window,refund_window_basis,sessions,time_zone}', 'A request''s window closes before the next planned session'),
    ('refund_unknown', 'refunds', '{}', '{refund_unknown_after}', 'Nobody knows whether a refund was made');

-- The provider's own list of events that it could not deliver, as it was asked for last.
create table halfday.provider_deliveries (
    provider text primary key,
    failed integer not null check (failed >= 0),
    oldest timestamptz, -- of those not delivered
    reported_at timestamptz not null default clock_timestamp()
);

-- Names of jobs and providers by hopping along their index, which costs the same however often each of them occurs.
create function halfday.cron_job_names() returns setof text
language sql stable security definer rows 10 set search_path = pg_catalog, pg_temp as $$
    with recursive hop(name) as (
        (select job_name from halfday.cron_runs order by job_name limit 1)
        union all
        select (select r.job_name from halfday.cron_runs r where r.job_name > hop.name order by r.job_name limit 1)
        from hop where hop.name is not null)
    select name from hop where name is not null;
$$;

create function halfday.ai_provider_names() returns setof text
language sql stable security definer rows 10 set search_path = pg_catalog, pg_temp as $$
    with recursive hop(name) as (
        (select provider from halfday.triage_logs order by provider limit 1)
        union all
        select (select l.provider from halfday.triage_logs l where l.provider > hop.name order by l.provider limit 1)
        from hop where hop.name is not null)
    select name from hop where name is not null;
$$;

-- The product's jobs. A day is one of the shop's calendar, so that the nights of a clock change raise nothing.
create function halfday.cron_causes(at timestamptz)
returns table (rule text, fingerprint text, severity text, level integer, facts jsonb, since timestamptz)
language sql stable security definer rows 20 set search_path = pg_catalog, pg_temp as $$
    with jobs as materialized (
        select job, started.status, started.started_at, started.attempt,
               done.status as outcome, done.attempt as attempts, done.max_attempts, done.error_log,
               coalesce(done.finished_at, done.started_at) as failed_at,
               ((started.started_at at time zone zone) + halfday.policy('cron_late', job)::interval) at time zone zone
                   + halfday.policy('cron_start_grace', job)::interval as late_from,
               ((started.started_at at time zone zone) + halfday.policy('cron_very_late', job)::interval) at time zone zone
                   + halfday.policy('cron_start_grace', job)::interval as very_late_from,
               started.started_at + halfday.policy('cron_run_grace', job)::interval as stuck_after
        from halfday.policy('time_zone') zone, halfday.cron_job_names() job
        cross join lateral (select r.status, r.started_at, r.attempt from halfday.cron_runs r
                            where r.job_name = job and r.started_at <= at order by r.started_at desc limit 1) started
        left join lateral (select * from halfday.cron_runs r where r.job_name = job and r.started_at <= at and r.status <> 'running'
                           order by r.started_at desc limit 1) done on true
    )
    select 'cron_failed', 'cron_failed:' || job, 'red', 0,
           jsonb_build_object('job', job, 'attempt', attempts, 'max_attempts', max_attempts, 'error', left(error_log, 500)), failed_at
    from jobs where outcome = 'failure' and attempts >= max_attempts
    union all
    select 'cron_stuck', 'cron_stuck:' || job, 'yellow', 0,
           jsonb_build_object('job', job, 'attempt', attempt, 'started_us', halfday.us(started_at)), stuck_after
    from jobs where status = 'running' and at > stuck_after
    union all
    select 'cron_late', 'cron_late:' || job, case when at >= very_late_from then 'red' else 'yellow' end, 0,
           jsonb_build_object('job', job, 'started_us', halfday.us(started_at)), late_from
    from jobs where at >= late_from;
$$;

-- What came in from the payment providers, and what did not.
create function halfday.payment_causes(at timestamptz)
returns table (rule text, fingerprint text, severity text, level integer, facts jsonb, since timestamptz)
language sql stable security definer rows 20 set search_path = pg_catalog, pg_temp as $$
    with calls as (
        select coalesce(e.payload ->> 'provider', '') as provider, count(*) as failures, min(e.created_at) as first,
               (array_agg(e.payload ->> 'event' order by e.created_at desc))[1] as event,
               (array_agg(e.payload ->> 'attempt' order by e.created_at desc))[1] as attempt
        from halfday.events e
        where e.kind = 'webhook' and e.created_at > at - halfday.policy('webhook_period')::interval and e.created_at <= at
          and e.payload ->> 'outcome' = 'failed'
        group by 1
        having count(*) > halfday.policy('webhook_failures')::integer
    ), lists as ( -- providers stop trying after three days; a list that nobody renewed says nothing
        select d.provider, d.failed, coalesce(d.oldest, d.reported_at) as first
        from halfday.provider_deliveries d
        where d.failed > 0 and coalesce(d.oldest, d.reported_at) >= at - interval '3 days'
          and d.reported_at > at - interval '15 minutes' and d.reported_at <= at
    ), candidates as ( -- young ones by the index on time; those of alerts that are open still, however old they have become
        select p.id, p.business_id, p.provider, p.charge_id, p.amount, p.currency, p.purchased_at
        from halfday.payments p
        where p.purchased_at > at - halfday.policy('placement_lookback')::interval
          and p.purchased_at < at - halfday.policy('placement_grace')::interval and p.status = 'succeeded'
        union
        select p.id, p.business_id, p.provider, p.charge_id, p.amount, p.currency, p.purchased_at
        from halfday.alerts a
        cross join lateral (select * from halfday.payments paid where paid.id = (a.facts ->> 'payment')::bigint) p
        where a.rule = 'charge_without_placement' and a.resolved_at is null and p.status = 'succeeded'
    )
    select 'webhook_failing', 'webhook_failing:' || provider, 'red', 0,
           jsonb_strip_nulls(jsonb_build_object('provider', provider, 'failures', calls.failures, 'event', calls.event,
               'attempt', calls.attempt, 'period', case when calls.failures > 0 then halfday.policy('webhook_period') end,
               'undelivered', lists.failed)),
           least(calls.first, lists.first)
    from calls full join lists using (provider)
    union all
    select 'charge_without_placement', 'charge_without_placement:' || c.id, 'red', 0,
           jsonb_build_object('payment', c.id, 'provider', c.provider, 'charge', c.charge_id, 'amount', c.amount,
                              'currency', c.currency, 'business', b.name), c.purchased_at
    from candidates c left join halfday.businesses b on b.id = c.business_id
    where not exists (select from halfday.placements l where l.charge_id = c.charge_id)
      and not exists (select from halfday.placement_queue q
                      where q.business_id = c.business_id and q.created_at >= c.purchased_at - interval '1 minute');
$$;

-- AI providers, queues, and the share of purchases that came back.
create function halfday.figure_causes(at timestamptz)
returns table (rule text, fingerprint text, severity text, level integer, facts jsonb, since timestamptz)
language sql stable security definer rows 20 set search_path = pg_catalog, pg_temp as $$
    with answers as ( -- how long it has been failing: from the first failed call behind the last good one of a month
        select asked as provider, first_failed.created_at as first, failures.n,
               (select f.value from halfday.feature_flags f where f.name = 'AI_MODE') as mode
        from halfday.ai_provider_names() asked
        left join lateral (select l.created_at from halfday.triage_logs l
                           where l.provider = asked and l.outcome = 'ok' and l.created_at <= at
                             and l.created_at > at - interval '30 days'
                           order by l.created_at desc limit 1) good on true
        cross join lateral (select l.created_at from halfday.triage_logs l
                            where l.provider = asked and l.outcome <> 'ok' and l.created_at <= at
                              and l.created_at > coalesce(good.created_at, at - interval '30 days')
                            order by l.created_at limit 1) first_failed
        cross join lateral (select count(*) as n from (select 1 from halfday.triage_logs l
                            where l.provider = asked and l.outcome <> 'ok' and l.created_at <= at
                              and l.created_at >= first_failed.created_at limit 1000) counted) failures
    ), queues as (
        select q.council_id, count(*) as waiting,
               (array_agg(q.created_at order by q.created_at))[halfday.policy('queue_yellow')::integer + 1] as full_since
        from halfday.placement_queue q where q.promoted_at is null and q.created_at <= at group by q.council_id
        having count(*) > halfday.policy('queue_yellow')::integer
    ), purchases as (
        select coalesce(sum(c.n) filter (where c.metric = 'payments'), 0)::bigint as made,
               coalesce(sum(c.n) filter (where c.metric = 'refunded'), 0)::bigint as refunded
        from halfday.counts c
        where c.metric in ('payments', 'refunded')
          and c.day > (at at time zone (select k.zone from halfday.counting k))::date - 30
          and c.day <= (at at time zone (select k.zone from halfday.counting k))::date
    )
    select 'ai_down', 'ai_down:' || provider, case when mode <> provider then 'yellow' else 'red' end, 0,
           jsonb_strip_nulls(jsonb_build_object('provider', provider, 'failures', n, 'mode', mode,
                                                'after', halfday.policy('ai_down_after'))), first
    from answers -- one lost call says nothing
    where n > 1 and at - first > halfday.policy('ai_down_after', provider)::interval
    union all
    select 'queue_long', 'queue_long:' || council_id, 'yellow', 0,
           jsonb_build_object('council', c.name, 'waiting', waiting, 'limit', halfday.policy('queue_yellow')::integer), full_since
    from queues left join halfday.councils c on c.id = council_id
    union all
    select 'refund_rate', 'refund_rate', 'yellow',
           case when refunded * 100 > made * halfday.policy('refund_rate_investigate')::integer then 1 else 0 end,
           jsonb_build_object('purchases', made, 'refunded', refunded, 'yellow', halfday.policy('refund_rate_yellow')::integer,
                              'investigate', halfday.policy('refund_rate_investigate')::integer), at
    from purchases
    where made >= greatest(1, halfday.policy('refund_rate_least')::integer)
      and refunded * 100 >= made * halfday.policy('refund_rate_yellow')::integer;
$$;

-- What waits for the operator and will not wait for ever.
create function halfday.work_causes(at timestamptz)
returns table (rule text, fingerprint text, severity text, level integer, facts jsonb, since timestamptz)
language sql stable security definer rows 20 set search_path = pg_catalog, pg_temp as $$
    with late as (
        select c.id, c.issue_type, c.assigned_to, c.payment_id,
               coalesce(c.sla_deadline, c.created_at + halfday.policy('case_deadline')::interval) as due
        from halfday.cases c
        where c.status = 'pending'
          and (c.sla_deadline <= at or c.sla_deadline is null and c.created_at + halfday.policy('case_deadline')::interval <= at)
    ), closing as (
        select q.id, q.requested_at, p.provider, p.amount - p.refunded_amount as amount, p.currency, b.name as business,
               halfday.refund_window_closes(p.purchased_at, p.provider) as closes, session
        from halfday.next_session(at) session, halfday.refund_requests q
        join halfday.payments p on p.id = q.payment_id left join halfday.businesses b on b.id = p.business_id
        where q.state = 'open' and q.accepted_at is null and p.status = 'succeeded' and p.amount > p.refunded_amount
          and halfday.policy('refund_window_basis', p.provider) = 'decision'
          and q.requested_at <= at
    )
    select 'case_breached', 'case_breached:' || late.id, 'red', 0,
           jsonb_build_object('case', late.id, 'issue', late.issue_type, 'assigned_to', late.assigned_to, 'business', b.name,
                              'amount', p.amount - p.refunded_amount, 'currency', p.currency), late.due
    from late left join halfday.payments p on p.id = late.payment_id left join halfday.businesses b on b.id = p.business_id
    union all
    select 'refund_window_closing', 'refund_window_closing:' || id, 'yellow', 0,
           jsonb_build_object('request', id, 'business', business, 'amount', amount, 'currency', currency, 'provider', provider,
                              'closes_us', halfday.us(closes), 'session_us', halfday.us(session)), requested_at
    from closing where closes > at and closes <= session -- at exactly its end a window is closed
    union all
    select 'refund_unknown', 'refund_unknown:' || r.id, 'red', 0,
           jsonb_build_object('refund', r.id, 'request', r.request_id, 'provider', r.provider, 'charge', r.charge_id,
                              'amount', r.amount, 'currency', r.currency, 'business', b.name, 'state', r.state), r.begun_at
    from halfday.refunds r
    left join halfday.payments p on p.id = r.payment_id left join halfday.businesses b on b.id = p.business_id
    where r.state in ('intended', 'unknown') and at - r.begun_at > halfday.policy('refund_unknown_after', r.provider)::interval;
$$;

-- Everything that is wrong at `at`: many small look-ups by index, which a compiler would only hold up. `slowest`: how long the last look at the database took, as the console measured it.
create function halfday.alert_causes(at timestamptz, slowest interval default null)
returns table (rule text, fingerprint text, severity text, level integer, facts jsonb, since timestamptz)
language sql stable security definer rows 50 set search_path = pg_catalog, pg_temp set jit = off as $$
    select c.* from (
        select 'database_slow' as rule, 'database_slow' as fingerprint, 'red' as severity, 0 as level,
               jsonb_build_object('took_ms', round(extract(epoch from slowest) * 1000), 'limit', halfday.policy('database_slow')) as facts,
               at - slowest as since
        where slowest > halfday.policy('database_slow')::interval
        union all select k.* from halfday.cron_causes(at) k
        union all select k.* from halfday.payment_causes(at) k
        union all select k.* from halfday.figure_causes(at) k
        union all select k.* from halfday.work_causes(at) k) c
    join halfday.alert_rules r on r.name = c.rule where r.enabled;
$$;

revoke execute on all functions in schema halfday from public;
grant select on halfday.provider_deliveries to halfday_viewer;
