-- Before "halfdayctl migrate --own-product": the contract views over the shop's tables, and what its tables lack.

-- A decision says which state of the row it was about. The number must stand in the row itself: a table beside it could
-- not be locked together with the row, and two operators would both be first.
alter table shop.feedback add column halfday_version integer not null default 1;
alter table shop.trouble add column halfday_version integer not null default 1;

-- Words and amounts, each in one place. Immutable and plain, so that PostgreSQL looks through them and indexes over them
-- serve; called by the views in the name of whoever reads, so everybody may.
create function shop.review_word(state shop.feedback_state) returns text language sql immutable parallel safe
    return case state when 'waiting' then 'pending' when 'published' then 'approved' when 'hidden' then 'rejected' end;
create function shop.review_state(word text) returns shop.feedback_state language sql immutable parallel safe
    return case word when 'pending' then 'waiting'::shop.feedback_state when 'approved' then 'published' when 'rejected' then 'hidden' end;
create function shop.reason_word(reason char) returns text language sql immutable parallel safe
    return case reason when 'S' then 'spam' when 'P' then 'profanity' when 'T' then 'off_topic' when 'X' then 'other' end;
create function shop.reason_letter(word text) returns char language sql immutable parallel safe
    return case word when 'spam' then 'S' when 'profanity' then 'P' when 'off_topic' then 'T' when 'other' then 'X' end;
create function shop.payment_word(state varchar) returns text language sql immutable parallel safe
    return case state when 'OPEN' then 'pending' when 'PAID' then 'succeeded' when 'DEAD' then 'failed' when 'BACK' then 'refunded'
                      when 'FIGHT' then 'disputed' end;
create function shop.payment_state(word text) returns varchar language sql immutable parallel safe
    return case word when 'pending' then 'OPEN' when 'succeeded' then 'PAID' when 'failed' then 'DEAD' when 'refunded' then 'BACK'
                     when 'disputed' then 'FIGHT' end;
create function shop.spot_word(state smallint) returns text language sql immutable parallel safe
    return case state when 1 then 'active' when 2 then 'expired' when 3 then 'cancelled' when 4 then 'refunded' end;
create function shop.spot_state(word text) returns smallint language sql immutable parallel safe
    return case word when 'active' then 1 when 'expired' then 2 when 'cancelled' then 3 when 'refunded' then 4 end::smallint;
create function shop.back_word(back smallint) returns text language sql immutable parallel safe
    return case back when 0 then 'none' when 1 then 'pending' when 2 then 'refunded' when 3 then 'failed' end;
create function shop.back_state(word text) returns smallint language sql immutable parallel safe
    return case word when 'none' then 0 when 'pending' then 1 when 'refunded' then 2 when 'failed' then 3 end::smallint;
create function shop.unit(coin char) returns numeric language sql immutable parallel safe -- minor units in one of the coin
    return case when coin in ('JPY', 'KRW', 'VND', 'XAF', 'XOF', 'XPF', 'CLP') then 1
                when coin in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 1000 else 100 end;
create function shop.minor(price numeric, coin char) returns bigint language sql immutable parallel safe
    return round(price * shop.unit(coin))::bigint;

create schema if not exists halfday;

create view halfday.users as
    select person_no::bigint as id, mail::text as email, full_name::text as display_name,
           case when blocked then 'suspended' else 'active' end as account_status, joined at time zone 'UTC' as created_at
    from shop.person;

create view halfday.councils as
    select region_no::bigint as id, title::text as name, slots::integer as featured_slots from shop.region;

create view halfday.businesses as
    select trainer_no::bigint as id, person_no::bigint as owner_id, region_no::bigint as council_id, trading_name::text as name,
           case when paused then 'suspended' else 'active' end as status, checked is not null as verified,
           gone is not null as deleted, joined at time zone 'UTC' as created_at
    from shop.trainer;

create view halfday.reviews as
    select feedback_no::bigint as id, trainer_no::bigint as business_id, coalesce(author, '')::text as reviewer_name,
           stars as rating, words as body, shop.review_word(state) as status, shop.reason_word(hidden_for) as rejection_reason,
           (sure / 100)::real as ai_confidence, guess::text as ai_label, halfday_version as version,
           decided_by::text as moderated_by, decided at time zone 'UTC' as moderated_at, written at time zone 'UTC' as created_at
    from shop.feedback where gone is null;

-- One payment stands in two tables; an inner join can be locked "for update" like a table, an outer one cannot.
create view halfday.payments as
    select m.money_no::bigint as id, p.trainer_no::bigint as business_id, m.psp::text as provider, m.psp_ref::text as charge_id,
           shop.minor(m.price, m.coin) as amount, shop.minor(m.given_back, m.coin) as refunded_amount, m.coin::text as currency,
           shop.payment_word(m.state) as status, m.how::text as payment_method, m.remark as notes, m.taken at time zone 'UTC' as purchased_at
    from shop.money_in m join shop.purchase p using (purchase_no);

create view halfday.placements as
    select spot_no::bigint as id, trainer_no::bigint as business_id, region_no::bigint as council_id, psp_ref::text as charge_id,
           shop.spot_word(state) as status, shop.back_word(back) as refund_status, starts at time zone 'UTC' as featured_from,
           ends at time zone 'UTC' as featured_until, made at time zone 'UTC' as created_at
    from shop.spot;

create view halfday.placement_queue as
    select entry_no::bigint as id, trainer_no::bigint as business_id, region_no::bigint as council_id,
           moved_up at time zone 'UTC' as promoted_at, joined at time zone 'UTC' as created_at
    from shop.waiting_line;

create view halfday.cron_runs as
    select entry_no::bigint as id, job::text as job_name,
           case result when 'R' then 'running' when 'S' then 'success' when 'F' then 'failure' end as status,
           try::integer as attempt, tries::integer as max_attempts, output as error_log,
           began at time zone 'UTC' as started_at, ended at time zone 'UTC' as finished_at
    from shop.job_log;

create view halfday.triage_logs as
    select entry_no::bigint as id, maker::text as provider,
           case result when 'fine' then 'ok' when 'late' then 'timeout' else 'error' end as outcome,
           (seconds * 1000)::integer as latency_ms, (dollars * 1000000)::bigint as cost_micros, made at time zone 'UTC' as created_at
    from shop.robot_call;

create view halfday.events as
    select entry_no::bigint as id, what::text as kind, coalesce(more::jsonb, '{}') as payload, happened at time zone 'UTC' as created_at
    from shop.happening;

-- Nothing but other names: PostgreSQL writes through such a view by itself.
create view halfday.cases as
    select trouble_no as id, money_no::bigint as payment_id, sort as issue_type, state as status, keeper as assigned_to,
           memo as note, halfday_version as version, due as sla_deadline, made as created_at, done as resolved_at
    from shop.trouble;

create view halfday.feature_flags as
    select switch::text as name, setting::text as value, changed at time zone 'UTC' as updated_at from shop.switch;

-- Where words or numbers differ, a trigger carries the change back: only the columns of the contract that are written, and
-- an amount as what was added to it, so that nothing that happened meanwhile is overwritten. A word that the shop has no
-- state for becomes null, which its own "not null" refuses. A row that is added gets its number and defaults from the table,
-- and the trigger hands them back.
create function shop.write_review() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    update shop.feedback
    set state = shop.review_state(new.status), hidden_for = shop.reason_letter(new.rejection_reason),
        halfday_version = new.version, decided_by = new.moderated_by, decided = new.moderated_at at time zone 'UTC'
    where feedback_no = old.id;
    return case when found then new end;
end $$;
create trigger written instead of update on halfday.reviews for each row execute function shop.write_review();

create function shop.write_payment() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    update shop.money_in
    set price = price + (new.amount - old.amount) / shop.unit(coin),
        coin = case when new.currency is distinct from old.currency then new.currency else coin end,
        given_back = given_back + (new.refunded_amount - old.refunded_amount) / shop.unit(coin),
        state = case when new.status is distinct from old.status then shop.payment_state(new.status) else state end,
        remark = case when new.notes is distinct from old.notes then new.notes else remark end
    where money_no = old.id;
    return case when found then new end;
end $$;
create trigger written instead of update on halfday.payments for each row execute function shop.write_payment();

-- A payment that only the provider knew of is recorded: without a purchase of its own, so one is made for it.
create function shop.add_payment() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    the_purchase integer;
begin
    insert into shop.purchase (trainer_no) values (new.business_id) returning purchase_no into the_purchase;
    insert into shop.money_in (purchase_no, psp, psp_ref, price, given_back, coin, state, how, remark, taken)
    values (the_purchase, new.provider, new.charge_id, new.amount / shop.unit(new.currency::char(3)),
            coalesce(new.refunded_amount, 0) / shop.unit(new.currency::char(3)), new.currency, shop.payment_state(new.status),
            coalesce(new.payment_method, 'card'), new.notes, coalesce(new.purchased_at, now()) at time zone 'UTC')
    returning money_no, shop.minor(given_back, coin), how, taken at time zone 'UTC'
    into new.id, new.refunded_amount, new.payment_method, new.purchased_at;
    return new;
end $$;
create trigger added instead of insert on halfday.payments for each row execute function shop.add_payment();

create function shop.write_placement() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    update shop.spot
    set state = case when new.status is distinct from old.status then shop.spot_state(new.status) else state end,
        back = case when new.refund_status is distinct from old.refund_status then shop.back_state(new.refund_status) else back end
    where spot_no = old.id;
    return case when found then new end;
end $$;
create trigger written instead of update on halfday.placements for each row execute function shop.write_placement();

create function shop.add_placement() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    insert into shop.spot (trainer_no, region_no, psp_ref, state, back, starts, ends)
    values (new.business_id, new.council_id, new.charge_id, shop.spot_state(new.status), shop.back_state(coalesce(new.refund_status, 'none')),
            coalesce(new.featured_from, now()) at time zone 'UTC', new.featured_until at time zone 'UTC')
    returning spot_no, shop.back_word(back), starts at time zone 'UTC', made at time zone 'UTC'
    into new.id, new.refund_status, new.featured_from, new.created_at;
    return new;
end $$;
create trigger added instead of insert on halfday.placements for each row execute function shop.add_placement();

create function shop.add_place() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    insert into shop.waiting_line (trainer_no, region_no, joined)
    values (new.business_id, new.council_id, coalesce(new.created_at, now()) at time zone 'UTC')
    returning entry_no, joined at time zone 'UTC' into new.id, new.created_at;
    return new;
end $$;
create trigger added instead of insert on halfday.placement_queue for each row execute function shop.add_place();

-- What the console asks all day, over the same expressions as in the views. "halfdayctl doctor" names the one that is missing.
create index on shop.person ((person_no::bigint));
create index on shop.region ((region_no::bigint));
create index on shop.trainer ((trainer_no::bigint));
create index on shop.feedback ((feedback_no::bigint));
create index on shop.feedback ((trainer_no::bigint));
create index feedback_pending on shop.feedback ((written at time zone 'UTC'), (feedback_no::bigint))
    where shop.review_word(state) = 'pending' and gone is null;
create index money_in_id on shop.money_in ((money_no::bigint));
create index on shop.money_in ((psp::text), (psp_ref::text));
create index on shop.money_in ((psp_ref::text) text_pattern_ops);
create index on shop.trainer (lower(trading_name::text) text_pattern_ops);
create index on shop.person (lower(mail::text) text_pattern_ops);
create index on shop.money_in ((taken at time zone 'UTC'));
create index on shop.money_in (purchase_no);
create index on shop.purchase ((trainer_no::bigint));
create index on shop.spot ((psp_ref::text));
create index on shop.spot ((trainer_no::bigint));
create index on shop.spot ((region_no::bigint), (ends at time zone 'UTC')) where shop.spot_word(state) = 'active';
create index on shop.spot ((ends at time zone 'UTC')) where shop.spot_word(state) = 'active';
create index on shop.waiting_line ((trainer_no::bigint));
create index on shop.waiting_line ((region_no::bigint), (joined at time zone 'UTC'), (entry_no::bigint)) where moved_up is null;
create index on shop.job_log ((job::text), (began at time zone 'UTC') desc);
create index on shop.robot_call ((maker::text), (made at time zone 'UTC'));
create index on shop.robot_call ((maker::text), (made at time zone 'UTC')) where result = 'fine';
create index on shop.robot_call ((maker::text), (made at time zone 'UTC'))
    where case result when 'fine' then 'ok' when 'late' then 'timeout' else 'error' end <> 'ok';
create index on shop.happening ((what::text), (happened at time zone 'UTC'));
create index on shop.trouble ((money_no::bigint));
create index on shop.trouble (due, trouble_no) where state = 'pending';
create index on shop.trouble (made);
