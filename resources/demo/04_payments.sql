-- Twelve months of A$22.00 placements. The last 60 days are told exactly, because slots, queues and refund requests
-- depend on them; what lies before is history, which a scale multiplies.

-- A provider's number as it looks: letters of both cases and digits.
create function pg_temp.number_of(what text) returns text language sql immutable
    return translate(substr(md5(what), 1, 22), 'abcdef', 'KmXpRw');

create temporary table demo_purchases (
    id bigint generated always as identity,
    kind text not null, -- 'past', 'running', 'queued', 'refunded', 'failed', 'disputed', 'lost'
    business integer not null,
    council integer not null,
    bought timestamptz not null,
    starts timestamptz,
    requested interval, -- how long ago a refund was asked for
    tag text
) on commit drop;

-- Long over, a little more of them each month. A scale multiplies payments, not slots: most of them show no placement then.
insert into demo_purchases (kind, business, council, bought, starts)
select 'past', t.id, t.council, bought, case when n % greatest(1, payments / 926) = 0 then bought + interval '1 minute' end
from (
    select n, demo.payments, 1 + floor(pg_temp.part(hash, 0) * 500)::integer as business,
           demo.now - interval '60 days' - interval '305 days' * (1 - power((n - pg_temp.part(hash, 1)) / demo.payments, 0.95)) as bought
    from demo, generate_series(1, demo.payments) n, lateral (select md5(demo.seed || ':past:' || n) as hash offset 0) h
    offset 0
) p join demo_trainers t on t.id = p.business
order by bought, t.id;

-- Over too, bought 31 to 59 days ago.
insert into demo_purchases (kind, business, council, bought, starts)
select 'past', t.id, t.council, bought, bought + interval '1 minute'
from demo, generate_series(1, 24) n
join demo_trainers t on t.council = 13 + (n * 7) % 18 + 1 and t.place = 8 + n % 3,
lateral (select demo.now - interval '31 days' - n * interval '28 hours' as bought) b
order by bought, t.id;

-- Running now. In a council with a queue all five slots are taken by those who paid before the queue began.
insert into demo_purchases (kind, business, council, bought, starts)
select 'running', t.id, t.council,
       case when c.queued > 0 then demo.now - interval '34 days' - (6 - t.place) * interval '5 days' + t.council * interval '3 hours'
            else started end,
       started
from demo, demo_councils c
join demo_trainers t on t.council = c.id and t.place <= c.active,
lateral (select demo.now - case when c.queued > 0 then (5 - t.place) * 5.4 + 3.2 + pg_temp.part(t.hash, 4)
                                else 1.2 + 27 * pg_temp.part(t.hash, 4) end * interval '1 day' as started) s
order by 4, t.id;

-- Three of them want their money back: a day after the purchase, two days after it, and too late.
update demo_purchases p
set bought = demo.now - w.bought, starts = demo.now - w.bought + interval '1 minute', requested = w.requested, tag = w.tag
from demo, (values
    (18, 1, interval '20 hours', interval '6 hours', 'repeat'),
    (21, 1, interval '2 days 3 hours', interval '1 day 2 hours', 'in time'),
    (25, 1, interval '5 days 6 hours', interval '4 hours', 'late')
) w(council, place, bought, requested, tag)
where p.kind = 'running' and p.council = w.council
  and p.business = (select id from demo_trainers t where t.council = w.council and t.place = w.place);

-- Waiting for a slot, first in, first out; spread over the last 33 days.
insert into demo_purchases (kind, business, council, bought)
select 'queued', t.id, t.council,
       demo.now - interval '32 days 12 hours' * (c.queued + 5.5 - t.place + pg_temp.part(t.hash, 4) * 0.8) / (c.queued + 0.5)
from demo, demo_councils c
join demo_trainers t on t.council = c.id and t.place between 6 and 5 + c.queued
order by 4, t.id;

-- Given back: two to the trainer who asks again now, the others over the year.
insert into demo_purchases (kind, business, council, bought, starts, requested, tag)
select 'refunded', p.business, p.council, demo.now - r.bought, demo.now - r.bought + interval '1 minute', r.bought - interval '14 hours', 'repeat'
from demo, demo_purchases p, (values (interval '6 days 10 hours'), (interval '3 days 9 hours')) r(bought)
where p.tag = 'repeat' order by r.bought;
insert into demo_purchases (kind, business, council, bought, starts, requested)
select 'refunded', t.id, t.council, demo.now - ago, demo.now - ago + interval '1 minute', ago - interval '30 hours'
from demo, generate_series(1, 11) n
join demo_trainers t on t.id = 40 * n + 9,
lateral (select interval '1 day' * (9 + n * 29) + interval '5 hours' as ago) a
order by n;

-- Refused cards and two disputes.
insert into demo_purchases (kind, business, council, bought, starts)
select kind, t.id, t.council, demo.now - ago, case kind when 'disputed' then demo.now - ago end
from demo, (values
    ('failed', 77, interval '26 hours'), ('failed', 77, interval '25 hours'), ('failed', 190, interval '6 days'),
    ('failed', 264, interval '19 days'), ('failed', 301, interval '47 days'), ('failed', 415, interval '93 days'),
    ('failed', 52, interval '160 days'), ('disputed', 346, interval '24 days'), ('disputed', 118, interval '71 days')
) f(kind, trainer, ago)
join demo_trainers t on t.id = f.trainer
order by ago, t.id;

-- Paid yesterday, and the product was never told: neither a placement nor a place in the queue.
insert into demo_purchases (kind, business, council, bought)
select 'lost', t.id, t.council, demo.now - interval '20 hours 52 minutes'
from demo, demo_trainers t where t.council = 3 and t.place = 31;

insert into public.payment_audit (id, business_id, charge_id, amount, refunded_amount, currency, status, payment_method, notes, created_at)
    overriding system value
select row_number() over (order by p.bought, p.id), p.business, 'ch_3Q' || pg_temp.number_of(demo.seed || ':charge:' || p.id), 2200,
       case p.kind when 'refunded' then 2200 else 0 end, 'AUD',
       case p.kind when 'refunded' then 'refunded' when 'failed' then 'failed' when 'disputed' then 'disputed' else 'succeeded' end,
       case when p.requested is not null then 'card' when p.id % 11 = 3 then 'apple_pay' when p.id % 13 = 5 then 'google_pay'
            when p.id % 37 = 8 then 'bank_transfer' else 'card' end,
       case p.kind when 'failed' then 'card_declined' when 'disputed' then 'Dispute opened: product not received' end,
       p.bought
from demo, demo_purchases p order by 1;

insert into public.featured_placements (id, business_id, council_id, charge_id, status, refund_status, featured_from, featured_until, created_at)
    overriding system value
select row_number() over (order by p.starts, p.id), p.business, p.council, 'ch_3Q' || pg_temp.number_of(demo.seed || ':charge:' || p.id),
       case p.kind when 'running' then 'active' when 'refunded' then 'refunded' when 'disputed' then 'cancelled' else 'expired' end,
       case p.kind when 'refunded' then 'refunded' else 'none' end,
       p.starts, p.starts + interval '30 days', p.bought
from demo, demo_purchases p where p.starts is not null order by 1;

insert into public.featured_queue (id, business_id, council_id, created_at) overriding system value
select row_number() over (order by p.bought, p.id), p.business, p.council, p.bought
from demo_purchases p where p.kind = 'queued' order by 1;

-- In the four big councils the last two that got a slot had waited for it.
insert into public.featured_queue (id, business_id, council_id, created_at, promoted_at) overriding system value
select (select max(id) from public.featured_queue) + row_number() over (order by p.starts, p.id), p.business, p.council, p.bought, p.starts
from demo_purchases p join demo_trainers t on t.id = p.business
where p.kind = 'running' and p.council <= 4 and t.place >= 4 order by 1;
