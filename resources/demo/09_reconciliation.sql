-- What the demo's payment provider has in its books: everything the product wrote down, and five things that it wrote down
-- otherwise or not at all, all of them between one and seven days ago. Whoever compares an earlier week finds that it agrees.

create table public.demo_charges (
    charge_id text primary key,
    amount bigint not null,
    refunded bigint not null,
    currency text not null,
    status text not null, -- 'succeeded', 'pending', 'failed'
    disputed boolean not null,
    method text not null,
    payer text not null,
    email text not null,
    created_at timestamptz not null
);
create table public.demo_refunds (
    refund_id text primary key,
    charge_id text not null,
    amount bigint not null,
    currency text not null,
    created_at timestamptz not null
);

insert into public.demo_charges
select p.charge_id, p.amount, p.refunded_amount, p.currency, case p.status when 'failed' then 'failed' when 'pending' then 'pending' else 'succeeded' end,
       p.status = 'disputed', case when p.payment_method = 'bank_transfer' then 'au_becs_debit' else 'card' end,
       'cus_' || translate(substr(md5(demo.seed || ':customer:' || p.business_id), 1, 14), 'abcdef', 'KmXpRw'), u.email,
       date_trunc('second', p.purchased_at)
from demo, halfday.payments p
join halfday.businesses b on b.id = p.business_id
join halfday.users u on u.id = b.owner_id
where p.provider = 'stripe';

insert into public.demo_refunds
select provider_refund_id, charge_id, amount, currency, date_trunc('second', succeeded_at) from halfday.refunds where state = 'succeeded';

-- Payments of the last days about which nobody has asked anything, the newest first.
create temporary table demo_quiet on commit drop as
select p.id, p.charge_id, p.business_id, p.purchased_at, row_number() over (order by p.purchased_at desc, p.id) as place
from demo, halfday.payments p
where p.status = 'succeeded' and p.purchased_at between demo.now - interval '6 days 20 hours' and demo.now - interval '26 hours'
  and not exists (select from halfday.refund_requests q where q.payment_id = p.id)
  and not exists (select from halfday.cases c where c.payment_id = p.id);

-- 1. The provider took more than we wrote down: its price was raised a little earlier than the product's.
update public.demo_charges set amount = 2420 where charge_id = (select charge_id from demo_quiet where place = 2);

-- 2. Somebody gave the money back at the provider and told nobody.
update public.demo_charges set refunded = amount where charge_id = (select charge_id from demo_quiet where place = 3);
insert into public.demo_refunds
select 're_3Q' || translate(substr(md5(demo.seed || ':elsewhere'), 1, 22), 'abcdef', 'KmXpRw'), c.charge_id, c.amount, c.currency,
       c.created_at + interval '7 hours 12 minutes'
from demo, public.demo_charges c where c.charge_id = (select charge_id from demo_quiet where place = 3);

-- 3. Charged a second time four minutes later.
insert into public.demo_charges
select 'ch_3Q' || translate(substr(md5(demo.seed || ':twice'), 1, 22), 'abcdef', 'KmXpRw'), c.amount, 0, c.currency, 'succeeded', false, c.method,
       c.payer, c.email, c.created_at + interval '4 minutes'
from demo, public.demo_charges c where c.charge_id = (select charge_id from demo_quiet where place = 4);

-- 4. Paid, and the product never heard of it.
insert into public.demo_charges
select 'ch_3Q' || translate(substr(md5(demo.seed || ':unheard'), 1, 22), 'abcdef', 'KmXpRw'), 2200, 0, 'AUD', 'succeeded', false, 'card',
       'cus_' || translate(substr(md5(demo.seed || ':customer:443'), 1, 14), 'abcdef', 'KmXpRw'), u.email,
       date_trunc('second', demo.now - interval '3 days 5 hours 17 minutes')
from demo, halfday.users u where u.id = 443;

-- 5. We wrote it down as failed, but the bank let it through after all.
update public.demo_charges set status = 'succeeded'
where charge_id = (select p.charge_id from demo, halfday.payments p
                   where p.status = 'failed' and p.purchased_at between demo.now - interval '6 days 20 hours' and demo.now - interval '2 days'
                   order by p.purchased_at desc limit 1);

create index on public.demo_charges (created_at, charge_id);
create index on public.demo_refunds (created_at, refund_id);
analyze public.demo_charges, public.demo_refunds;
