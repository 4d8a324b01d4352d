-- The contract: what the console knows of the product. Simple, auto-updatable views, one table each; the
-- console and every function below name only these, so another product is adopted by rewriting this file.

create schema if not exists halfday;

create view halfday.users as
    select id, email, display_name, account_status, created_at from public.users;

create view halfday.councils as
    select id, name, featured_slots from public.councils;

create view halfday.businesses as
    select id, owner_id, council_id, name, status, verified, deleted, created_at from public.businesses;

-- Updatable: status, rejection_reason, moderated_by, moderated_at, version.
create view halfday.reviews as
    select id, business_id, reviewer_name, rating, body, moderation_status as status, rejection_reason,
           ai_confidence, ai_label, version, moderated_by, moderated_at, created_at
    from public.reviews;

-- Updatable: status, refunded_amount, notes. Amounts in minor units.
create view halfday.payments as
    select id, business_id, provider, charge_id, amount, refunded_amount, currency, status, payment_method,
           notes, created_at as purchased_at
    from public.payment_audit;

-- Updatable: status, refund_status.
create view halfday.placements as
    select id, business_id, council_id, charge_id, status, refund_status, featured_from, featured_until, created_at
    from public.featured_placements;

create view halfday.placement_queue as
    select id, business_id, council_id, promoted_at, created_at from public.featured_queue;

create view halfday.cron_runs as
    select id, job_name, status, attempt, max_attempts, error_log, started_at, finished_at from public.cron_jobs;

create view halfday.triage_logs as
    select id, provider, outcome, latency_ms, cost_micros, created_at from public.triage_logs;

create view halfday.events as
    select id, kind, payload, created_at from public.events;

-- Updatable: status, assigned_to, note, version, resolved_at.
create view halfday.cases as
    select id, payment_id, issue_type, status, assigned_to, note, version, sla_deadline, created_at, resolved_at
    from public.manual_resolution;

create view halfday.feature_flags as
    select name, value, updated_at from public.feature_flags;
