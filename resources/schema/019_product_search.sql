-- On the product's own tables: what finds a charge, a business or a customer by its beginning.
-- A product with tables of its own (halfdayctl migrate --own-product) leaves this file out and makes the like; "halfdayctl
-- doctor" says which one a large table lacks.
create index on public.payment_audit (charge_id text_pattern_ops);
create index on public.businesses (lower(name) text_pattern_ops);
create index on public.users (lower(email) text_pattern_ops);
