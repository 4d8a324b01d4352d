-- What a reconciliation keeps: the run, what the provider listed for it, both sums, and every difference with how it
-- was closed. Matched pairs are not copied: a charge of the list without a difference is one that agreed.

insert into halfday.policies (name, value, kind, description) values
    ('settlement_delay', '1 day', 'interval', 'How long one side may know of a payment before the other must'),
    ('evidence_years', '7', 'integer', 'How many years the evidence of a reconciliation is kept');

create table halfday.reconciliations (
    id bigint generated always as identity primary key,
    provider text not null,
    period_from timestamptz not null, -- half-open: from is inside, to is not
    period_to timestamptz not null,
    zone text not null, -- the operator's, in which the period was chosen
    state text not null default 'listing' check (state in ('listing', 'matched', 'abandoned')),
    begun_by text not null default session_user,
    begun_at timestamptz not null default clock_timestamp(),
    program text not null, -- "halfday 0.1.0"
    -- Who lists at present. A console that died leaves a claim that lapses; the next one goes on from the cursors.
    held_by text not null default session_user,
    holder text not null,
    held_until timestamptz not null,
    charges_listed bigint not null default 0,
    charges_cursor text,
    charges_done boolean not null default false,
    refunds_listed bigint not null default 0,
    refunds_cursor text,
    refunds_done boolean not null default false,
    matched_at timestamptz,
    settlement_delay interval, -- as the policy was when it was matched
    paired bigint, -- payments that stand on both sides
    agreed bigint, -- of those, without a difference
    check (period_from < period_to)
);
create unique index reconciliations_one_listing on halfday.reconciliations (provider, period_from, period_to)
    where state = 'listing';
create index on halfday.reconciliations (begun_at desc, id desc);

-- As the provider told it, with a margin around the period; which side of its edge a pair falls on is for the matching.
-- No foreign key: checked for each of a million rows it would cost more than all the rest. A trigger (016) lets only the
-- console in that holds the run, and no run is ever deleted.
create table halfday.listed_charges (
    run bigint not null,
    charge_id text not null,
    amount bigint not null,
    refunded bigint not null,
    currency text not null,
    state text not null check (state in ('succeeded', 'pending', 'failed')),
    disputed boolean not null,
    created_at timestamptz not null,
    method text not null,
    payer text not null, -- what the provider knows the customer by; two charges of one payer may be one too many
    email text not null
);
create index on halfday.listed_charges using brin (run);
create table halfday.listed_refunds (
    run bigint not null,
    refund_id text not null,
    charge_id text not null,
    amount bigint not null,
    currency text not null,
    state text not null check (state in ('pending', 'requires_action', 'succeeded', 'failed', 'cancelled')),
    created_at timestamptz not null
);
create index on halfday.listed_refunds using brin (run);

create table halfday.reconciliation_totals (
    run bigint not null references halfday.reconciliations,
    currency text not null,
    our_count bigint not null,
    our_amount bigint not null, -- taken: succeeded, refunded and disputed payments
    our_refunded bigint not null,
    their_count bigint not null,
    their_amount bigint not null,
    their_refunded bigint not null,
    primary key (run, currency)
);

create table halfday.reconciliation_items (
    id bigint generated always as identity primary key,
    run bigint not null references halfday.reconciliations,
    kind text not null check (kind in ('missing_here', 'missing_there', 'amount_differs', 'currency_differs', 'status_differs',
                                       'duplicate_here', 'duplicate_there', 'refund_not_here', 'refund_not_there', 'not_due')),
    charge_id text not null,
    payment_id bigint, -- ours; null: we know nothing of it
    happened_at timestamptz not null, -- by the provider's clock where it knows the charge, else by ours
    our_amount bigint, our_refunded bigint, our_currency text, our_status text,
    their_amount bigint, their_refunded bigint, their_currency text, their_status text,
    payer text not null default '',
    email text not null default '',
    other_charge text, -- duplicate_there: the charge that it repeats
    earlier_charge boolean not null default false, -- paid before the period, given back in it: of this one only refunds count
    look_again_at timestamptz, -- put off until then
    closed_how text check (closed_how in ('set_failed', 'set_refunded', 'set_succeeded', 'payment_recorded', 'refund_recorded',
                                          'placement_activated', 'agreed_since', 'by_force', 'same_as_before')),
    closed_because text,
    closed_by text,
    closed_at timestamptz,
    undo jsonb, -- what taking it back needs; null: it cannot be taken back
    version integer not null default 1
);
create index on halfday.reconciliation_items (run, happened_at, id);
create index on halfday.reconciliation_items (charge_id);
create index reconciliation_items_open on halfday.reconciliation_items (run) where closed_at is null;

-- Which files prove a run. The files are the operator's; what stands here shows whether one was lost or changed.
create table halfday.evidence (
    id bigint generated always as identity primary key,
    run bigint not null references halfday.reconciliations,
    name text not null, -- Payment_Reconciliation_2026-11-19
    manifest_sha256 text not null check (manifest_sha256 ~ '^[0-9a-f]{64}$'),
    previous_sha256 text check (previous_sha256 ~ '^[0-9a-f]{64}$'), -- of the manifest before it in its folder
    saved_by text not null default session_user,
    saved_at timestamptz not null default clock_timestamp(),
    keep_until date not null
);
create index on halfday.evidence (run);
create index on halfday.evidence (manifest_sha256);
