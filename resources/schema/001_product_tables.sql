-- The product's own tables, as its documents name them: what the demo, the tests and a new product use.
-- A product that has tables of its own skips this file and rewrites 002 (halfdayctl migrate --own-product).

create table public.users (
    id bigint generated always as identity primary key,
    email text not null unique,
    display_name text not null,
    account_status text not null default 'active'
        check (account_status in ('active', 'flagged_for_review', 'suspended')),
    created_at timestamptz not null default now()
);

create table public.councils (
    id bigint generated always as identity primary key,
    name text not null unique,
    featured_slots integer not null default 5 check (featured_slots >= 0)
);

create table public.businesses (
    id bigint generated always as identity primary key,
    owner_id bigint not null references public.users,
    council_id bigint not null references public.councils,
    name text not null,
    status text not null default 'active' check (status in ('active', 'suspended')),
    verified boolean not null default true,
    deleted boolean not null default false,
    age_specialties text[] not null default '{}',
    behavior_issues text[] not null default '{}',
    created_at timestamptz not null default now()
);
create index on public.businesses (owner_id);
create index on public.businesses (council_id);

create table public.reviews (
    id bigint generated always as identity primary key,
    business_id bigint not null references public.businesses,
    reviewer_name text not null default '',
    rating smallint not null check (rating between 1 and 5),
    body text not null,
    moderation_status text not null default 'pending'
        check (moderation_status in ('pending', 'approved', 'rejected')),
    rejection_reason text check (rejection_reason in ('spam', 'profanity', 'off_topic', 'other')),
    ai_confidence real check (ai_confidence between 0 and 1),
    ai_label text,
    -- Raised by every change, so that a decision can say which state of the row it was about.
    version integer not null default 1,
    moderated_by text,
    moderated_at timestamptz,
    created_at timestamptz not null default now(),
    check ((moderation_status = 'rejected') = (rejection_reason is not null))
);
create index on public.reviews (business_id);
-- The queue, oldest first; small however long the history grows.
create index reviews_pending on public.reviews (created_at, id) where moderation_status = 'pending';

create table public.payment_audit (
    id bigint generated always as identity primary key,
    business_id bigint not null references public.businesses,
    provider text not null default 'stripe',
    charge_id text not null,
    amount bigint not null check (amount >= 0),
    refunded_amount bigint not null default 0,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    status text not null check (status in ('pending', 'succeeded', 'failed', 'refunded', 'disputed')),
    payment_method text not null default 'card',
    notes text,
    created_at timestamptz not null default now(),
    unique (provider, charge_id),
    check (refunded_amount between 0 and amount)
);
create index on public.payment_audit (business_id, created_at);
create index on public.payment_audit (created_at);

create table public.featured_placements (
    id bigint generated always as identity primary key,
    business_id bigint not null references public.businesses,
    council_id bigint not null references public.councils,
    charge_id text,
    status text not null check (status in ('active', 'expired', 'cancelled', 'refunded')),
    refund_status text not null default 'none' check (refund_status in ('none', 'pending', 'refunded', 'failed')),
    featured_from timestamptz not null default now(),
    featured_until timestamptz not null,
    created_at timestamptz not null default now(),
    check (featured_until > featured_from)
);
create index on public.featured_placements (charge_id);
create index on public.featured_placements (business_id);
create index on public.featured_placements (council_id, featured_until) where status = 'active';

create table public.featured_queue (
    id bigint generated always as identity primary key,
    business_id bigint not null references public.businesses,
    council_id bigint not null references public.councils,
    promoted_at timestamptz,
    created_at timestamptz not null default now()
);
create index on public.featured_queue (business_id);
create index featured_queue_waiting on public.featured_queue (council_id, created_at, id) where promoted_at is null;

create table public.cron_jobs (
    id bigint generated always as identity primary key,
    job_name text not null,
    status text not null check (status in ('running', 'success', 'failure')),
    attempt integer not null default 1 check (attempt >= 1),
    max_attempts integer not null default 5,
    error_log text,
    started_at timestamptz not null default now(),
    finished_at timestamptz
);
create index on public.cron_jobs (job_name, started_at desc);

create table public.triage_logs (
    id bigint generated always as identity primary key,
    provider text not null,
    outcome text not null check (outcome in ('ok', 'timeout', 'error')),
    latency_ms integer not null check (latency_ms >= 0),
    cost_micros bigint not null default 0, -- millionths of a US dollar
    created_at timestamptz not null default now()
);
create index on public.triage_logs (provider, created_at);

create table public.events (
    id bigint generated always as identity primary key,
    kind text not null,
    payload jsonb not null default '{}',
    created_at timestamptz not null default now()
);
create index on public.events (kind, created_at);

create table public.manual_resolution (
    id bigint generated always as identity primary key,
    payment_id bigint not null references public.payment_audit,
    issue_type text not null,
    status text not null default 'pending'
        check (status in ('pending', 'escalated', 'resolved', 'sla_missed_refunded')),
    assigned_to text,
    note text,
    version integer not null default 1,
    sla_deadline timestamptz not null,
    created_at timestamptz not null default now(),
    resolved_at timestamptz
);
create index on public.manual_resolution (payment_id);
create index manual_resolution_due on public.manual_resolution (sla_deadline, id) where status = 'pending';

create table public.feature_flags (
    name text primary key,
    value text not null,
    updated_at timestamptz not null default now()
);
