-- What the console itself keeps. Rows of the product are named by id without a foreign key: they live
-- behind the contract views, wherever that product keeps them.

create table halfday.audit_log (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    actor text not null default session_user,
    action text not null, -- 'review.approve', 'refund.begin', …
    subject text not null, -- 'review', 'refund', 'policy', …
    subject_id text not null,
    batch uuid, -- what one click did together
    before jsonb,
    after jsonb,
    note text
);
create index on halfday.audit_log (subject, subject_id, id);
create index on halfday.audit_log (actor, id);
create index on halfday.audit_log (action, id);
create index on halfday.audit_log (at);
create index on halfday.audit_log (batch) where batch is not null;

create function halfday.refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception using errcode = '42501', message = 'The audit log can only be added to.';
end $$;
create trigger append_only before update or delete on halfday.audit_log
    for each row execute function halfday.refuse_audit_change();
create trigger never_emptied before truncate on halfday.audit_log
    for each statement execute function halfday.refuse_audit_change();

-- Rules with a number in them. 'name.provider' overrides 'name' for one payment provider.
create table halfday.policies (
    name text primary key,
    value text not null,
    kind text not null check (kind in ('interval', 'integer', 'word', 'zone')),
    description text not null,
    updated_by text not null default session_user,
    updated_at timestamptz not null default now()
);
insert into halfday.policies (name, value, kind, description) values
    ('refund_window', '3 days', 'interval', 'How long after the purchase a refund is possible; a day is 24 hours'),
    ('refund_window_basis', 'decision', 'word', 'Which moment must lie inside the window: ''decision'' or ''request'''),
    ('refund_confirm_above', '10000', 'integer', 'Minor units above which a refund asks for an extra confirmation'),
    ('repeat_refund_count', '3', 'integer', 'This many refunds of one business within repeat_refund_days are flagged'),
    ('repeat_refund_days', '7', 'integer', 'See repeat_refund_count'),
    ('review_undo', '30 minutes', 'interval', 'How long a review decision can be undone'),
    ('safe_confidence', '90', 'integer', 'Percent of AI confidence from which a review counts as safe'),
    ('time_zone', 'Australia/Melbourne', 'zone', 'The zone of dates in letters to customers');

create table halfday.refund_requests (
    id bigint generated always as identity primary key,
    payment_id bigint not null,
    reason text not null default '',
    -- 'replaced': its refund failed late, while a newer request for the same payment stood open already.
    state text not null default 'open' check (state in ('open', 'refunding', 'refunded', 'denied', 'replaced')),
    version integer not null default 1,
    requested_at timestamptz not null default now(),
    -- When a refund was first begun inside the window. A bank that returns the money later does not
    -- take the customer's right away: a new attempt of an accepted request is no new decision.
    accepted_at timestamptz,
    decided_by text,
    decided_at timestamptz
);
create unique index refund_requests_one_undecided on halfday.refund_requests (payment_id)
    where state in ('open', 'refunding');
create index on halfday.refund_requests (payment_id);
create index on halfday.refund_requests (state, requested_at);

-- One attempt to give money back; the row is there before the provider hears of it.
create table halfday.refunds (
    id uuid primary key default gen_random_uuid(), -- also the idempotency key
    request_id bigint not null references halfday.refund_requests,
    payment_id bigint not null,
    provider text not null,
    charge_id text not null,
    amount bigint not null check (amount > 0),
    currency text not null,
    state text not null default 'intended'
        check (state in ('intended', 'pending', 'succeeded', 'failed', 'unknown')),
    provider_refund_id text,
    failure text, -- the provider's reason, as it came
    begun_by text not null default session_user,
    begun_at timestamptz not null default clock_timestamp(),
    -- The last time the order may have left for the provider, and how often: written before it leaves.
    sent_at timestamptz not null default clock_timestamp(),
    sends integer not null default 1,
    succeeded_at timestamptz, -- kept when a success fails later
    settled_at timestamptz, -- the last time its state changed
    -- Following up: one console at a time asks the provider, and not again before next_check_at.
    claimed_by text,
    claimed_until timestamptz,
    next_check_at timestamptz,
    checks integer not null default 0
);
create index on halfday.refunds (request_id);
create index on halfday.refunds (payment_id);
create unique index refunds_one_open_per_charge on halfday.refunds (provider, charge_id)
    where state in ('intended', 'pending', 'unknown');
create unique index on halfday.refunds (provider, provider_refund_id) where provider_refund_id is not null;
create index refunds_to_follow on halfday.refunds (next_check_at) where next_check_at is not null;

-- Letters: written in the same transaction as the deed they speak of, sent later.
create table halfday.letter_templates (
    name text primary key,
    subject text not null,
    body text not null
);
insert into halfday.letter_templates (name, subject, body) values
    ('refund_processed', 'Your refund of {amount}',
     E'Hi {business},\n\nYour refund of {amount} for your purchase on {purchased} has been processed. Look for it in 3–5 business days.\n\nThe Operations team\n'),
    ('refund_started', 'Your refund of {amount} is under way',
     E'Hi {business},\n\nWe have started your refund of {amount} for your purchase on {purchased}. The payment provider has not confirmed it yet; we will write again when it has.\n\nThe Operations team\n'),
    ('refund_failed', 'About your refund of {amount}',
     E'Hi {business},\n\nYour refund of {amount} for your purchase on {purchased} did not go through: the payment provider returned the money to us. We are looking into it and will be in touch. You do not need to do anything.\n\nThe Operations team\n'),
    ('refund_denied', 'About your refund request',
     E'Hi {business},\n\nUnfortunately, refunds are only available within {window} of purchase. Your purchase was on {purchased}, which is {days} days ago. We cannot process this refund.\n\nThank you for understanding.\n\nThe Operations team\n');

create table halfday.outbox (
    id bigint generated always as identity primary key,
    cause text not null unique, -- 'refund_processed:<refund id>': one letter a deed, however often it is told
    template text not null,
    recipient text not null,
    subject text not null,
    body text not null,
    state text not null default 'queued' check (state in ('queued', 'sent', 'failed')),
    created_at timestamptz not null default clock_timestamp(),
    sent_at timestamptz
);
create index outbox_queued on halfday.outbox (id) where state = 'queued';
