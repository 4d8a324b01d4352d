-- Roles are groups; logins are made members of one of them.
do $$
begin
    if not exists (select from pg_roles where rolname = 'halfday_viewer') then create role halfday_viewer nologin; end if;
    if not exists (select from pg_roles where rolname = 'halfday_operator') then create role halfday_operator nologin; end if;
    if not exists (select from pg_roles where rolname = 'halfday_admin') then create role halfday_admin nologin; end if;
end $$;
grant halfday_viewer to halfday_operator;
grant halfday_operator to halfday_admin;

-- Functions run with their owner's rights and check on their own; nobody runs one that was not granted to them.
alter default privileges in schema halfday revoke execute on functions from public;

-- Microseconds since 1970: the console reads instants as numbers, which is three times as fast as parsing dates.
create function halfday.us(at timestamptz) returns bigint language sql stable parallel safe
    return (extract(epoch from at) * 1000000)::bigint;

create function halfday.policy(wanted text, for_provider text default null) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp
    return coalesce((select value from halfday.policies where name = wanted || '.' || for_provider),
                    (select value from halfday.policies where name = wanted));

create function halfday.record(the_action text, the_subject text, the_id text, was jsonb, became jsonb,
                               the_note text default null, the_batch uuid default null) returns void
language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
    insert into halfday.audit_log (action, subject, subject_id, before, after, note, batch)
    values (the_action, the_subject, the_id, was, became, the_note, the_batch);
end;

-- Only an admin may change a rule; the value must be one the rule can read.
create function halfday.set_policy(the_name text, the_value text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was halfday.policies;
    base text := split_part(the_name, '.', 1);
    good boolean;
begin
    select * into was from halfday.policies where name = base;
    if not found then
        raise exception using errcode = 'HD020', message = format('There is no policy named %s.', the_name);
    end if;
    begin
        good := case was.kind
            when 'interval' then the_value::interval between interval '1 minute' and interval '365 days'
            when 'integer' then the_value::integer >= 0
            when 'zone' then exists (select from pg_timezone_names where name = the_value)
            else the_value in ('decision', 'request') end;
    exception when data_exception or invalid_text_representation then
        good := false;
    end;
    if not coalesce(good, false) then
        raise exception using errcode = 'HD021', message = format('"%s" is not a value that the policy %s can have.', the_value, the_name);
    end if;
    select * into was from halfday.policies where name = the_name;
    insert into halfday.policies (name, value, kind, description)
        select the_name, the_value, kind, description from halfday.policies where name = base
    on conflict (name) do update set value = excluded.value, updated_by = session_user, updated_at = now();
    perform halfday.record('policy.set', 'policy', the_name,
        case when was.name is not null then jsonb_build_object('value', was.value) end,
        jsonb_build_object('value', the_value));
    perform pg_notify('halfday', 'policies');
end $$;
