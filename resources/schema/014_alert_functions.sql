-- The life of an alert: raised once, updated while its cause lasts, resolved by itself; put away by an operator with a
-- reason and until a time, and back when it worsens. What the system changes stands in alert_events alone; what an
-- operator does stands in the audit log too.

-- Two judges wait for each other; whoever holds the lock sees what the other one did.
create function halfday.judge_alerts(at timestamptz, slowest interval default null) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp set jit = off as $$
declare
    changes integer;
begin
    perform pg_advisory_xact_lock(hashtext('halfday.judge_alerts'));
    with causes as materialized (
        select * from halfday.alert_causes(at, slowest)
    ), touched as materialized (
        select a.id, c.severity, c.level, c.facts, c.since, c.fingerprint is null as gone,
               (coalesce(c.severity, 'yellow') = 'red', coalesce(c.level, 0)) > (a.severity = 'red', a.level) as worsened,
               c.severity = 'yellow' and a.severity = 'red' as eased, -- a lower level alone is no news
               a.snoozed_until <= at as rested, a.snoozed_until is not null or a.acknowledged_at is not null as was_away
        from halfday.alerts a left join causes c on c.fingerprint = a.fingerprint
        where a.resolved_at is null
          and (c.fingerprint is null or a.severity <> c.severity or a.level <> c.level or a.facts <> c.facts or c.since < a.since
               or a.snoozed_until <= at)
        order by a.id for update of a
    ), resolved as (
        update halfday.alerts a set resolved_at = at, version = version + 1
        from touched t where a.id = t.id and t.gone
        returning a.id
    ), kept as (
        update halfday.alerts a
        set severity = t.severity, level = t.level, facts = t.facts, since = least(a.since, t.since),
            version = version + (a.severity <> t.severity or a.level <> t.level or coalesce(t.rested, false))::integer,
            acknowledged_by = case when not t.worsened then acknowledged_by end,
            acknowledged_at = case when not t.worsened then acknowledged_at end,
            acknowledged_because = case when not t.worsened then acknowledged_because end,
            snoozed_by = case when not t.worsened and t.rested is not true then snoozed_by end,
            snoozed_until = case when not t.worsened and t.rested is not true then snoozed_until end,
            snoozed_because = case when not t.worsened and t.rested is not true then snoozed_because end,
            back_because = case when t.worsened and t.was_away then 'worsened' when t.rested then 'snooze_over' else back_because end
        from touched t where a.id = t.id and not t.gone
        returning a.id, a.facts, case when t.worsened then 'worsened' when t.rested then 'snooze_over' when t.eased then 'eased' end as what
    ), raised as (
        insert into halfday.alerts (rule, fingerprint, severity, level, facts, since, raised_at)
        select c.rule, c.fingerprint, c.severity, c.level, c.facts, c.since, at
        from causes c
        where not exists (select from halfday.alerts a where a.fingerprint = c.fingerprint and a.resolved_at is null)
        order by c.since, c.fingerprint
        on conflict do nothing
        returning id, facts
    ), told as (
        insert into halfday.alert_events (alert_id, at, what, actor, facts)
        select id, at, 'resolved', 'halfday', null from resolved
        union all select id, at, what, 'halfday', facts from kept where what is not null
        union all select id, at, 'raised', 'halfday', facts from raised
        returning 1
    )
    select (select count(*) from resolved) + (select count(*) from kept) + (select count(*) from raised)
           + 0 * (select count(*) from told) into changes;
    if changes > 0 then
        perform pg_notify('halfday', 'alerts');
    end if;
    return changes;
end $$;

-- One beat, one round trip: judged if it is the caller's turn (and they are an operator), then all that is open. One row
-- comes back even when nothing is.
create function halfday.beat_alerts(claimant text, slowest interval default null)
returns table (now timestamptz, judged_at timestamptz, stale_after interval, alert halfday.alerts)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if pg_has_role(session_user, 'halfday_operator', 'member')
       and halfday.take_turn('alerts', claimant, interval '30 seconds', interval '2 minutes') then
        perform halfday.judge_alerts(clock_timestamp(), slowest);
        perform halfday.end_turn('alerts', claimant);
    end if;
    return query
        select clock_timestamp(), (select l.began_at from halfday.leases l where l.job = 'alerts'),
               halfday.policy('stale_after')::interval, a
        from (select 1) once left join halfday.alerts a on a.resolved_at is null;
end $$;

-- Locks the alert if it is still as the operator saw it.
create function halfday.open_alert(the_id bigint, the_version integer) returns halfday.alerts
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    a halfday.alerts;
begin
    select * into a from halfday.alerts where id = the_id for update;
    if not found then
        raise exception using errcode = 'HD404', message = 'There is no such alert.';
    end if;
    if a.resolved_at is not null then
        raise exception using errcode = 'HD003', message = 'This alert has resolved itself: its cause is gone.';
    end if;
    if a.version <> the_version then
        raise exception using errcode = 'HD003', message = 'This alert has changed since it was shown; look again.';
    end if;
    return a;
end $$;

create function halfday.alert_reason(because text) returns text
language plpgsql immutable as $$
begin
    if because is null or because !~ '\S' then
        raise exception using errcode = 'HD030', message = 'Say why, so that whoever looks next knows.';
    end if;
    if length(because) > 500 then
        raise exception using errcode = 'HD031', message = 'The reason is longer than 500 characters.';
    end if;
    return btrim(because);
end $$;

-- In one place: the event, the audit entry and the word to the others.
create function halfday.tell_alert(was halfday.alerts, became halfday.alerts, event text, action text, note text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into halfday.alert_events (alert_id, what, note) values (became.id, event, note);
    perform halfday.record(action, 'alert', became.id::text,
        jsonb_strip_nulls(jsonb_build_object('acknowledged_by', was.acknowledged_by, 'snoozed_until', was.snoozed_until)),
        jsonb_strip_nulls(jsonb_build_object('rule', became.rule, 'cause', became.fingerprint,
                                             'acknowledged_by', became.acknowledged_by, 'snoozed_until', became.snoozed_until)),
        note);
    perform pg_notify('halfday', 'alerts');
end $$;

create function halfday.acknowledge_alert(the_id bigint, the_version integer, because text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    reason text := halfday.alert_reason(because);
    was halfday.alerts := halfday.open_alert(the_id, the_version);
    became halfday.alerts;
begin
    update halfday.alerts
    set acknowledged_by = session_user, acknowledged_at = clock_timestamp(), acknowledged_because = reason,
        snoozed_by = null, snoozed_until = null, snoozed_because = null, back_because = null, version = version + 1
    where id = the_id returning * into became;
    perform halfday.tell_alert(was, became, 'acknowledged', 'alert.acknowledge', reason);
end $$;

create function halfday.unacknowledge_alert(the_id bigint, the_version integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was halfday.alerts := halfday.open_alert(the_id, the_version);
    became halfday.alerts;
begin
    if was.acknowledged_at is null then
        raise exception using errcode = 'HD032', message = 'Nobody has acknowledged this alert.';
    end if;
    update halfday.alerts
    set acknowledged_by = null, acknowledged_at = null, acknowledged_because = null, version = version + 1
    where id = the_id returning * into became;
    perform halfday.tell_alert(was, became, 'unacknowledged', 'alert.unacknowledge', null);
end $$;

create function halfday.snooze_alert(the_id bigint, the_version integer, until timestamptz, because text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    reason text := halfday.alert_reason(because);
    was halfday.alerts := halfday.open_alert(the_id, the_version);
    became halfday.alerts;
begin
    if until is null or until <= clock_timestamp() then
        raise exception using errcode = 'HD033', message = 'A snooze must end in the future.';
    end if;
    if until > clock_timestamp() + interval '30 days' then
        raise exception using errcode = 'HD034', message = 'A snooze lasts 30 days at most.';
    end if;
    update halfday.alerts
    set snoozed_by = session_user, snoozed_until = until, snoozed_because = reason,
        acknowledged_by = null, acknowledged_at = null, acknowledged_because = null, back_because = null, version = version + 1
    where id = the_id returning * into became;
    perform halfday.tell_alert(was, became, 'snoozed', 'alert.snooze', reason);
end $$;

create function halfday.unsnooze_alert(the_id bigint, the_version integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was halfday.alerts := halfday.open_alert(the_id, the_version);
    became halfday.alerts;
begin
    if was.snoozed_until is null then
        raise exception using errcode = 'HD032', message = 'This alert is not snoozed.';
    end if;
    update halfday.alerts
    set snoozed_by = null, snoozed_until = null, snoozed_because = null, version = version + 1
    where id = the_id returning * into became;
    perform halfday.tell_alert(was, became, 'unsnoozed', 'alert.unsnooze', null);
end $$;

-- The database was away, as a console noticed. However many saw it, it is one resolved alert: what overlaps is the same outage.
create function halfday.report_outage(away_from timestamptz, away_to timestamptz, claimant text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    the_id bigint;
    same bigint[];
    seen_by jsonb;
begin
    if (away_from < away_to and away_to <= clock_timestamp() + interval '1 minute'
            and away_from > clock_timestamp() - interval '90 days') is not true then
        raise exception using errcode = 'HD035', message = 'An outage begins before it ends, and has ended.';
    end if;
    perform pg_advisory_xact_lock(hashtext('halfday.judge_alerts'));
    select array_agg(a.id order by a.id), least(min(a.since), away_from), greatest(max(a.resolved_at), away_to)
    into same, away_from, away_to
    from halfday.alerts a
    where a.rule = 'database_down' and a.resolved_at >= away_from and a.since <= away_to;
    select coalesce(jsonb_agg(distinct who), '[]') into seen_by
    from (select jsonb_array_elements(a.facts -> 'seen_by') as who from halfday.alerts a where a.id = any (same)
          union all select to_jsonb(left(claimant, 200))) told;
    the_id := same[1];
    if the_id is null then
        insert into halfday.alerts (rule, fingerprint, severity, facts, since, raised_at, resolved_at)
        values ('database_down', 'database_down', 'red', jsonb_build_object('seen_by', seen_by), away_from, away_from, away_to)
        returning id into the_id;
    else
        -- Two that had nothing to do with each other until this console, which was cut off longer, joined them.
        delete from halfday.alert_events where alert_id = any (same);
        delete from halfday.alerts where id = any (same) and id <> the_id;
        update halfday.alerts
        set since = away_from, raised_at = away_from, resolved_at = away_to,
            facts = jsonb_build_object('seen_by', seen_by), version = version + 1
        where id = the_id;
    end if;
    insert into halfday.alert_events (alert_id, at, what, actor, note)
    values (the_id, away_from, 'raised', 'halfday', null), (the_id, away_to, 'resolved', 'halfday', null);
    perform pg_notify('halfday', 'alerts');
end $$;

create function halfday.report_deliveries(the_provider text, the_failed integer, the_oldest timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    insert into halfday.provider_deliveries (provider, failed, oldest, reported_at)
    values (the_provider, greatest(the_failed, 0), the_oldest, clock_timestamp())
    on conflict (provider) do update set failed = excluded.failed, oldest = excluded.oldest, reported_at = excluded.reported_at;
end;

revoke execute on all functions in schema halfday from public;
grant execute on function halfday.beat_alerts(text, interval) to halfday_viewer; -- who only looks on judges nothing
grant execute on function
    halfday.acknowledge_alert(bigint, integer, text), halfday.unacknowledge_alert(bigint, integer),
    halfday.snooze_alert(bigint, integer, timestamptz, text), halfday.unsnooze_alert(bigint, integer),
    halfday.report_outage(timestamptz, timestamptz, text), halfday.report_deliveries(text, integer, timestamptz)
    to halfday_operator;
