-- People of the demo. Logins belong to the whole server, so they may be there from another demo database.
do $$
declare
    login text;
    member_of text;
begin
    for login, member_of in values ('operator', 'halfday_operator'), ('anna', 'halfday_operator'),
                                   ('viewer', 'halfday_viewer'), ('admin', 'halfday_admin') loop
        begin
            if not exists (select from pg_roles where rolname = login) then
                execute format('create role %I login', login);
            end if;
            execute format('grant %I to %I', member_of, login);
        exception when duplicate_object or unique_violation then
            null; -- another demo was being filled at the same moment
        end;
    end loop;
end $$;

-- New rows go on behind ours.
select setval(pg_get_serial_sequence(t, 'id'), greatest(1, (xpath('/row/m/text()', query_to_xml('select max(id) as m from ' || t, false, true, '')))[1]::text::bigint))
from unnest(array['public.users', 'public.councils', 'public.businesses', 'public.reviews', 'public.payment_audit',
                  'public.featured_placements', 'public.featured_queue', 'public.cron_jobs', 'public.triage_logs', 'public.events',
                  'public.manual_resolution', 'halfday.refund_requests']) t;

drop function pg_temp.review_text(text, integer);
drop function pg_temp.reviewer(text);
drop function pg_temp.number_of(text);
drop function pg_temp.pick(text, integer, text[]);
drop function pg_temp.part(text, integer);

-- The figures are there from the first look on, and no deltas are left lying about.
select halfday.fold_counts(2147483647);

-- The mark that says: everything in here is made up.
create table public.demo_data as select seed, scale, decided, pending, payments, now as filled_at from demo;
grant select on public.demo_data to halfday_viewer;

analyze;
