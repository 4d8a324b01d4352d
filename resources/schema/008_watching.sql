-- What the console keeps to watch by: whose turn a job is, figures counted day by day, alerts with their lives,
-- who was last here when. The functions over them stand in the files behind this one.

-- Policies learn more kinds of values: words out of `choices`, lists, and the planned sessions of the week.
alter table halfday.policies add column choices text[];
alter table halfday.policies drop constraint policies_kind_check;
alter table halfday.policies add constraint policies_kind_check
    check (kind in ('interval', 'integer', 'word', 'zone', 'list', 'sessions'));
update halfday.policies set choices = '{decision,request}' where name = 'refund_window_basis';

insert into halfday.policies (name, value, kind, description, choices) values
    ('sessions', 'Mon 09:00, Thu 14:00', 'sessions', 'When the operator sits down to work, in time_zone', null),
    ('case_deadline', '4 hours', 'interval', 'How long after it was made a case is due, where the product names no deadline itself', null),
    ('case_soon', '1 hour', 'interval', 'From how long before its deadline a case counts as approaching it', null),
    ('auto_refund_methods', 'card, apple_pay, google_pay', 'list', 'Payment methods that a missed deadline refunds by itself', null),
    ('sla_auto_refund', 'off', 'word', 'Whether the background check refunds cases past their deadline without being asked', '{on,off}'),
    ('operations_email', 'operations@example.com', 'list', 'Who is written to when a case is escalated', null),
    ('ai_down_after', '30 minutes', 'interval', 'How long an AI provider may fail before it counts as down', null),
    ('ai_budget', '25000', 'integer', 'What AI may cost in a month, in US cents', null),
    ('adoption_target', '25', 'integer', 'Percent of trainers that should be featured', null),
    ('queue_yellow', '10', 'integer', 'More than this many waiting in one council is yellow', null),
    ('refund_rate_yellow', '10', 'integer', 'Percent of purchases refunded from which the rate is yellow', null),
    ('refund_rate_investigate', '15', 'integer', 'Percent of purchases refunded above which somebody must investigate', null),
    ('refund_rate_least', '10', 'integer', 'Fewer purchases than this say nothing about a rate', null),
    ('cron_late', '1 day', 'interval', 'Since its last start, in calendar days of time_zone: a job is late (yellow)', null),
    ('cron_very_late', '2 days', 'interval', 'The same: a job is much too late (red)', null),
    ('cron_start_grace', '10 minutes', 'interval', 'How much later than planned a job may start', null),
    ('cron_run_grace', '1 hour', 'interval', 'How long a job may run before it counts as stuck', null),
    ('webhook_failures', '3', 'integer', 'More failed webhook deliveries than this within webhook_period are red', null),
    ('webhook_period', '1 hour', 'interval', 'See webhook_failures', null),
    ('placement_grace', '15 minutes', 'interval', 'How long after the charge its placement may take to appear', null),
    ('placement_lookback', '7 days', 'interval', 'How far back charges without a placement are looked for', null),
    ('refund_unknown_after', '1 hour', 'interval', 'How long a refund''s outcome may be unknown before it is red', null),
    ('database_slow', '2 seconds', 'interval', 'A look at the database that takes longer than this is slow', null),
    ('stale_after', '5 minutes', 'interval', 'Figures older than this are stale', null);

-- Whose turn a job is. A row, not an advisory lock: it outlives the connection behind a pooler, and lapses by itself.
create table halfday.leases (
    job text primary key,
    holder text not null,
    until timestamptz not null,
    began_at timestamptz not null -- when the last turn began
);

-- Figures by day of the shop's zone. What changes writes deltas, a fold adds them up now and then; reading both
-- is always exact, and costs the same however long the history is. `metric` and `label`: see 009.
create table halfday.daily_counts (
    metric text not null,
    day date not null,
    label text not null,
    n bigint not null,
    amount bigint not null,
    primary key (metric, day, label)
);
create index on halfday.daily_counts (day);
-- By quarter of an hour, not by day: whoever writes need not know the zone, and every zone's midnight is the edge of one.
create table halfday.count_deltas (
    metric text not null,
    quarter timestamptz not null,
    label text not null,
    n bigint not null,
    amount bigint not null
);
-- It is emptied every minute: tidied up before it grows.
alter table halfday.count_deltas set (autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_insert_threshold = -1, autovacuum_vacuum_cost_delay = 0);
-- The zone that days are counted in; changing the policy takes effect with the next rebuild, so days never mix.
create table halfday.counting (
    only_row boolean primary key default true check (only_row),
    zone text not null,
    rebuilt_at timestamptz
);
insert into halfday.counting (zone) select value from halfday.policies where name = 'time_zone';
create view halfday.counts as
    select metric, day, label, sum(n)::bigint as n, sum(amount)::bigint as amount
    from (select metric, day, label, n, amount from halfday.daily_counts
          union all
          select metric, (quarter at time zone (select zone from halfday.counting))::date, label, n, amount
          from halfday.count_deltas) parts
    group by metric, day, label;

-- One rule, one row. Its numbers are policies; its condition is written in 011.
create table halfday.alert_rules (
    name text primary key,
    view text not null, -- the page of the console that mends it
    follows text[] not null default '{}', -- hidden while one of these is open
    thresholds text[] not null default '{}', -- the policies that hold its numbers
    enabled boolean not null default true,
    description text not null
);
create table halfday.alerts (
    id bigint generated always as identity primary key,
    rule text not null references halfday.alert_rules,
    fingerprint text not null, -- names the cause: 'case_breached:17'
    severity text not null check (severity in ('yellow', 'red')),
    level integer not null default 0, -- grows as it worsens within its severity
    facts jsonb not null default '{}', -- what its sentence is made of
    since timestamptz not null, -- when the cause began
    raised_at timestamptz not null default clock_timestamp(),
    resolved_at timestamptz,
    acknowledged_by text,
    acknowledged_at timestamptz,
    acknowledged_because text,
    snoozed_by text,
    snoozed_until timestamptz,
    snoozed_because text,
    back_because text check (back_because in ('snooze_over', 'worsened')), -- why it is shown again
    version integer not null default 1
);
create unique index alerts_one_open on halfday.alerts (fingerprint) where resolved_at is null;
create index on halfday.alerts (raised_at desc, id desc);
create index on halfday.alerts (resolved_at) where resolved_at is not null;

create table halfday.alert_events (
    id bigint generated always as identity primary key,
    alert_id bigint not null references halfday.alerts,
    at timestamptz not null default clock_timestamp(),
    what text not null check (what in ('raised', 'worsened', 'eased', 'resolved', 'acknowledged', 'unacknowledged',
                                       'snoozed', 'unsnoozed', 'snooze_over')),
    actor text not null default session_user,
    note text,
    facts jsonb
);
create index on halfday.alert_events (alert_id, id);

-- When an operator's console was last in front of somebody, and when it was before that.
create table halfday.visits (
    actor text primary key default session_user,
    seen_at timestamptz not null,
    left_at timestamptz -- the end of the visit before this one
);

-- A refund may be asked for by a case (012); and not every message is a letter.
alter table halfday.refund_requests add column case_id bigint;
create index on halfday.refund_requests (case_id) where case_id is not null;
create index on halfday.refund_requests (decided_at);
alter table halfday.outbox add column channel text not null default 'email' check (channel in ('email', 'sentry', 'slack'));

-- The start of the first planned session after `at`.
create function halfday.next_session(at timestamptz) returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select min(start) from (
        select (((at at time zone halfday.policy('time_zone'))::date + ahead) + m[2]::time) at time zone halfday.policy('time_zone') as start
        from regexp_matches(halfday.policy('sessions'), '(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d\d:\d\d)', 'g') m,
             generate_series(0, 8) ahead
        where to_char((at at time zone halfday.policy('time_zone'))::date + ahead, 'Dy') = m[1]
    ) starts where start > at;
end;

-- Whether a rule can read this value; one truth for who sets it and for the doctor.
create function halfday.policy_fits(kind text, choices text[], value text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce(case kind
        when 'interval' then value::interval between interval '1 second' and interval '365 days'
        when 'integer' then value::integer >= 0
        when 'zone' then exists (select from pg_timezone_names z where z.name = value)
        when 'list' then value ~ '\S'
        when 'sessions' then value ~ '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01]\d|2[0-3]):[0-5]\d(, (Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01]\d|2[0-3]):[0-5]\d)*$'
        else value = any (choices) end, false);
exception when data_exception then
    return false;
end $$;

create or replace function halfday.set_policy(the_name text, the_value text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was halfday.policies;
    base text := split_part(the_name, '.', 1);
begin
    select * into was from halfday.policies where name = base;
    if not found then
        raise exception using errcode = 'HD020', message = format('There is no policy named %s.', the_name);
    end if;
    if not halfday.policy_fits(was.kind, was.choices, the_value) then
        raise exception using errcode = 'HD021', message = format('"%s" is not a value that the policy %s can have.', the_value, the_name);
    end if;
    select * into was from halfday.policies where name = the_name;
    insert into halfday.policies (name, value, kind, description, choices)
        select the_name, the_value, kind, description, choices from halfday.policies where name = base
    on conflict (name) do update set value = excluded.value, updated_by = session_user, updated_at = now();
    perform halfday.record('policy.set', 'policy', the_name,
        case when was.name is not null then jsonb_build_object('value', was.value) end,
        jsonb_build_object('value', the_value));
    perform pg_notify('halfday', 'policies');
end $$;

-- True when it is the caller's turn: nobody holds the job, and it was last begun at least 0.8 of `every` ago (beats of
-- two programs are never quite even). Whoever dies with it loses it when `lease` has passed.
create function halfday.take_turn(the_job text, claimant text, every interval, lease interval) returns boolean
language sql volatile security definer set search_path = pg_catalog, pg_temp
begin atomic
    with taken as (
        insert into halfday.leases as l (job, holder, until, began_at)
        values (the_job, claimant, clock_timestamp() + lease, clock_timestamp())
        on conflict (job) do update set holder = excluded.holder, until = excluded.until, began_at = excluded.began_at
            where l.until <= clock_timestamp() and l.began_at <= clock_timestamp() - every * 0.8
        returning 1)
    select exists (select from taken);
end;

create function halfday.end_turn(the_job text, claimant text) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp
begin atomic
    update halfday.leases set until = clock_timestamp() where job = the_job and holder = claimant;
end;

-- Somebody sits in front of the console. After a pause of half an hour it is a new visit, and what happened in between is news.
create function halfday.note_presence(out previous timestamptz)
language sql volatile security definer set search_path = pg_catalog, pg_temp
begin atomic
    insert into halfday.visits as v (actor, seen_at) values (session_user, clock_timestamp())
    on conflict (actor) do update set seen_at = clock_timestamp(),
        left_at = case when v.seen_at < clock_timestamp() - interval '30 minutes' then v.seen_at else v.left_at end
    returning left_at;
end;

revoke execute on all functions in schema halfday from public;
grant select on halfday.leases, halfday.daily_counts, halfday.count_deltas, halfday.counts, halfday.counting,
    halfday.alert_rules, halfday.alerts, halfday.alert_events, halfday.visits to halfday_viewer;
grant execute on function halfday.next_session(timestamptz), halfday.note_presence(), halfday.policy_fits(text, text[], text)
    to halfday_viewer;
grant execute on function halfday.take_turn(text, text, interval, interval), halfday.end_turn(text, text) to halfday_operator;
