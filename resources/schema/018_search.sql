-- One look for whatever the operator has in hand: a charge, a refund's id, a number, a business, a customer's e-mail.
-- Everything is found by its beginning, through an index; what the product's tables need for that stands in
-- 019_product_search.sql. A few rows of each kind, the newest first.

create index on halfday.refunds (provider_refund_id text_pattern_ops) where provider_refund_id is not null;

-- `text` as it was typed. kind: 'request', 'case', 'review' (waits), 'decided_review', 'payment' (nothing was asked about it),
-- 'alert'. `subject`: the business or the alert's rule. `rank`: 0, the very thing that was typed; 1, it begins so.
create function halfday.find_records(typed text)
    returns table (kind text, id bigint, subject text, charge text, amount bigint, currency text, state text,
                   at timestamptz, rank integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
-- Only a plan for this very text can turn "begins with" into a range of an index.
set plan_cache_mode = force_custom_plan
-- A handful of rows is looked up by key, whatever the planner guesses of a table that it has not seen yet.
set enable_hashjoin = off
set enable_mergejoin = off as $$
#variable_conflict use_column
declare
    word text := btrim(typed);
    most constant integer := 6;
    number bigint := case when word ~ '^#?[0-9]{1,18}$' then ltrim(word, '#')::bigint end;
    the_refund uuid := case when word ~* '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' then word::uuid end;
    pattern text := replace(replace(replace(word, '\', '\\'), '%', '\%'), '_', '\_') || '%';
    payments_found bigint[];
    businesses_found bigint[];
    reviews_found bigint[];
begin
    -- Fewer letters are no question: half of the table begins like that.
    if length(word) > 200 or length(word) < 2 and number is null then
        return;
    end if;
    -- Sorted as the index is, so that reading ends after the first few.
    payments_found := array(
        (select p.id from halfday.payments p where p.charge_id like pattern order by p.charge_id using ~<~ limit most)
        union select r.payment_id from halfday.refunds r where r.id = the_refund
        union (select r.payment_id from halfday.refunds r where r.provider_refund_id like pattern limit most));
    if number is null then
        businesses_found := array(
            (select b.id from halfday.businesses b where lower(b.name) like lower(pattern) order by lower(b.name) using ~<~ limit most)
            union (select b.id
                   from (select u.id from halfday.users u where lower(u.email) like lower(pattern)
                         order by lower(u.email) using ~<~ limit most) u
                   cross join lateral (select b.id from halfday.businesses b where b.owner_id = u.id limit most) b limit most));
        payments_found := payments_found || array(
            select p.id from unnest(businesses_found) w(id)
            cross join lateral (select p.id from halfday.payments p where p.business_id = w.id
                                order by p.purchased_at desc limit most) p);
        reviews_found := array(
            select v.id from unnest(businesses_found) w(id)
            cross join lateral (select v.id from halfday.reviews v where v.business_id = w.id and v.status = 'pending'
                                order by v.id desc limit most) v limit most);
    end if;
    return query
    with wanted as materialized (
        select p.id, p.charge_id, p.amount, p.currency, p.status, p.purchased_at, b.name,
               (p.charge_id <> word)::integer as rank
        from unnest(payments_found) w(id) join halfday.payments p on p.id = w.id
        left join halfday.businesses b on b.id = p.business_id),
    requests as (
        select q.id, q.payment_id, q.state, q.requested_at from halfday.refund_requests q
        where q.payment_id = any (payments_found)
        union select q.id, q.payment_id, q.state, q.requested_at from halfday.refund_requests q where q.id = number),
    cases as (
        select c.id, c.payment_id, c.status, c.created_at from halfday.cases c where c.payment_id = any (payments_found)
        union select c.id, c.payment_id, c.status, c.created_at from halfday.cases c where c.id = number)
    (select 'request', q.id, coalesce(b.name, ''), p.charge_id, p.amount, p.currency, q.state, q.requested_at,
            (p.charge_id <> word and q.id is distinct from number)::integer
     from requests q join halfday.payments p on p.id = q.payment_id left join halfday.businesses b on b.id = p.business_id
     order by 9, q.requested_at desc, q.id desc limit most)
    union all
    (select 'case', c.id, coalesce(b.name, ''), p.charge_id, p.amount, p.currency, c.status, c.created_at,
            (p.charge_id <> word and c.id is distinct from number)::integer
     from cases c join halfday.payments p on p.id = c.payment_id left join halfday.businesses b on b.id = p.business_id
     order by 9, c.created_at desc, c.id desc limit most)
    union all
    (select 'payment', w.id, coalesce(w.name, ''), w.charge_id, w.amount, w.currency, w.status, w.purchased_at, w.rank
     from wanted w
     where not exists (select from requests q where q.payment_id = w.id)
       and not exists (select from cases c where c.payment_id = w.id)
     order by w.rank, w.purchased_at desc, w.id desc limit most)
    union all
    (select case v.status when 'pending' then 'review' else 'decided_review' end, v.id, coalesce(b.name, ''), '', null, '',
            v.status, v.created_at, (v.id is distinct from number)::integer
     from halfday.reviews v left join halfday.businesses b on b.id = v.business_id
     where v.id = any (reviews_found || number)
     order by 9, v.created_at desc, v.id desc limit most)
    union all
    select 'alert', a.id, a.rule, '', null, '', case when a.resolved_at is null then 'open' else 'resolved' end, a.raised_at, 0
    from halfday.alerts a where a.id = number;
end $$;

revoke execute on all functions in schema halfday from public;
grant execute on function halfday.find_records(text) to halfday_viewer;
