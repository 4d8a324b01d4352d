-- Deciding on reviews. Every function takes the ids with the versions that the operator saw, changes only
-- rows still in that state, writes one audit entry a row, and says who handled the others.

create function halfday.decide_reviews(ids bigint[], versions integer[], decision text, reason text, the_note text,
                                       the_batch uuid, out done integer, out skipped jsonb)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if ids is null or versions is null or cardinality(ids) <> cardinality(versions) then
        raise exception using errcode = 'HD015', message = 'Every review needs the version that was seen of it.';
    end if;
    if exists (select from halfday.audit_log where batch = the_batch) then
        raise exception using errcode = 'HD014', message = 'This batch has been carried out already.';
    end if;
    -- Locked in the order of their ids, so that two operators with overlapping batches wait instead of deadlocking.
    with wanted as materialized (
        select r.id, r.version
        from unnest(ids, versions) as w(id, version) join halfday.reviews r using (id)
        where r.status = 'pending' and r.version = w.version
        order by r.id for update of r
    ), changed as (
        update halfday.reviews r
        set status = decision, rejection_reason = reason, version = r.version + 1,
            moderated_by = session_user, moderated_at = clock_timestamp()
        from wanted where r.id = wanted.id
        returning r.id, r.version
    ), logged as (
        insert into halfday.audit_log (action, subject, subject_id, batch, before, after, note)
        select case decision when 'approved' then 'review.approve' else 'review.reject' end, 'review', id::text, the_batch,
               jsonb_build_object('status', 'pending', 'version', version - 1),
               jsonb_strip_nulls(jsonb_build_object('status', decision, 'version', version, 'reason', reason)),
               the_note
        from changed
        returning subject_id
    )
    select count(*) into done from logged;

    skipped := '[]';
    if done < cardinality(ids) then
        select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'status', r.status, 'by', r.moderated_by)), '[]') into skipped
        from unnest(ids) as w(id) left join halfday.reviews r using (id)
        where not exists (select from halfday.audit_log a
                          where a.batch = the_batch and a.subject = 'review' and a.subject_id = w.id::text);
    end if;
    if done > 0 then
        perform pg_notify('halfday', 'reviews');
    end if;
end $$;

create function halfday.approve_reviews(ids bigint[], versions integer[], the_batch uuid default gen_random_uuid(),
                                        out batch uuid, out done integer, out skipped jsonb)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    batch := the_batch;
    select d.done, d.skipped into done, skipped
    from halfday.decide_reviews(ids, versions, 'approved', null, null, the_batch) d;
end $$;

create function halfday.reject_reviews(ids bigint[], versions integer[], reason text, the_note text default null,
                                       the_batch uuid default gen_random_uuid(),
                                       out batch uuid, out done integer, out skipped jsonb)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if reason is null or reason not in ('spam', 'profanity', 'off_topic', 'other') then
        raise exception using errcode = 'HD010', message = 'A rejection needs one of the reasons spam, profanity, off-topic or other.';
    end if;
    if length(the_note) > 500 then
        raise exception using errcode = 'HD011', message = 'The note is longer than 500 characters.';
    end if;
    batch := the_batch;
    select d.done, d.skipped into done, skipped
    from halfday.decide_reviews(ids, versions, 'rejected', reason, nullif(the_note, ''), the_batch) d;
end $$;

-- Takes one's own batch back, as far as nobody has changed the rows since.
create function halfday.undo_reviews(the_batch uuid, out done integer, out skipped jsonb)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    first_entry halfday.audit_log;
    batch_size integer;
begin
    select * into first_entry from halfday.audit_log
    where batch = the_batch and action in ('review.approve', 'review.reject') limit 1;
    if not found then
        raise exception using errcode = 'HD404', message = 'There is no such batch of reviews.';
    end if;
    if first_entry.actor <> session_user then
        raise exception using errcode = 'HD013', message = format('That batch is %s''s; only they can undo it.', first_entry.actor);
    end if;
    if clock_timestamp() - first_entry.at > halfday.policy('review_undo')::interval then
        raise exception using errcode = 'HD012', message = format('Decisions can be undone for %s; this one is older.', halfday.policy('review_undo'));
    end if;
    with wanted as materialized (
        select r.id, a.before, a.after
        from halfday.audit_log a join halfday.reviews r on r.id = a.subject_id::bigint
        where a.batch = the_batch and a.subject = 'review' and a.action in ('review.approve', 'review.reject')
          and r.status = a.after ->> 'status' and r.version = (a.after ->> 'version')::integer
        order by r.id for update of r
    ), changed as (
        update halfday.reviews r
        set status = 'pending', rejection_reason = null, version = r.version + 1, moderated_by = null, moderated_at = null
        from wanted where r.id = wanted.id
        returning r.id, r.version, wanted.after
    ), logged as (
        insert into halfday.audit_log (action, subject, subject_id, batch, before, after)
        select 'review.undo', 'review', id::text, the_batch, after, jsonb_build_object('status', 'pending', 'version', version)
        from changed returning subject_id
    )
    select count(*) into done from logged;
    select count(*) into batch_size from halfday.audit_log
    where batch = the_batch and action in ('review.approve', 'review.reject');
    select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'status', r.status, 'by', r.moderated_by)), '[]') into skipped
    from halfday.audit_log a left join halfday.reviews r on r.id = a.subject_id::bigint
    where done < batch_size and a.batch = the_batch and a.action in ('review.approve', 'review.reject')
      and not exists (select from halfday.audit_log u
                      where u.batch = the_batch and u.action = 'review.undo' and u.subject_id = a.subject_id);
    if done > 0 then
        perform pg_notify('halfday', 'reviews');
    end if;
end $$;
