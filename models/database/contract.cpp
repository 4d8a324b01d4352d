#include "models/database/contract.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

/// "id bigint, status text*, charge_id text+": a star marks what the console's functions update, a plus what they insert.
ContractRelation relation(const char *name, const char *columns, bool ofTheProduct)
{
    ContractRelation made{QString::fromLatin1(name), {}, ofTheProduct};
    for (const QString &column : QString::fromLatin1(columns).split(u", "_s)) {
        QString type = column.section(u' ', 1);
        const bool inserted = type.contains(u'+');
        const bool updated = type.contains(u'*');
        type.remove(u'+').remove(u'*');
        made.columns.append({column.section(u' ', 0, 0), type.replace("timestamptz"_L1, "timestamp with time zone"_L1), updated, inserted});
        made.inserted = made.inserted || inserted;
    }
    return made;
}

ContractRelation view(const char *name, const char *columns)
{
    return relation(name, columns, true);
}

ContractRelation own(const char *name, const char *columns)
{
    return relation(name, columns, false);
}

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::Contract)
};

} // namespace

const QList<ContractRelation> &contractRelations()
{
    static const QList<ContractRelation> relations{
        view("users", "id bigint, email text, display_name text, account_status text, created_at timestamptz"),
        view("councils", "id bigint, name text, featured_slots integer"),
        view("businesses", "id bigint, owner_id bigint, council_id bigint, name text, status text, verified boolean, "
                           "deleted boolean, created_at timestamptz"),
        view("reviews", "id bigint, business_id bigint, reviewer_name text, rating smallint, body text, status text*, "
                        "rejection_reason text*, ai_confidence real, ai_label text, version integer*, moderated_by text*, "
                        "moderated_at timestamptz*, created_at timestamptz"),
        view("payments", "id bigint, business_id bigint+, provider text+, charge_id text+, amount bigint*+, "
                         "refunded_amount bigint*+, currency text*+, status text*+, payment_method text+, notes text*+, "
                         "purchased_at timestamptz+"),
        view("placements", "id bigint, business_id bigint+, council_id bigint+, charge_id text+, status text*+, "
                           "refund_status text*+, featured_from timestamptz+, featured_until timestamptz+, "
                           "created_at timestamptz+"),
        view("placement_queue", "id bigint, business_id bigint+, council_id bigint+, promoted_at timestamptz, "
                                "created_at timestamptz+"),
        view("cron_runs", "id bigint, job_name text, status text, attempt integer, max_attempts integer, error_log text, "
                          "started_at timestamptz, finished_at timestamptz"),
        view("triage_logs", "id bigint, provider text, outcome text, latency_ms integer, cost_micros bigint, "
                            "created_at timestamptz"),
        view("events", "id bigint, kind text, payload jsonb, created_at timestamptz"),
        view("cases", "id bigint, payment_id bigint, issue_type text, status text*, assigned_to text*, note text*, "
                      "version integer*, sla_deadline timestamptz, created_at timestamptz, resolved_at timestamptz*"),
        view("feature_flags", "name text, value text, updated_at timestamptz"),
        own("audit_log", "id bigint, at timestamptz, actor text, action text, subject text, subject_id text, batch uuid, "
                         "before jsonb, after jsonb, note text"),
        own("policies", "name text, value text, kind text, description text, updated_by text, updated_at timestamptz, choices text[]"),
        own("refund_requests", "id bigint, payment_id bigint, reason text, state text, version integer, "
                               "requested_at timestamptz, accepted_at timestamptz, decided_by text, decided_at timestamptz, "
                               "case_id bigint, made_by_case boolean, deadline_missed boolean"),
        own("refunds", "id uuid, request_id bigint, payment_id bigint, provider text, charge_id text, amount bigint, "
                       "currency text, state text, provider_refund_id text, failure text, begun_by text, begun_at timestamptz, sent_at timestamptz, sends integer, "
                       "succeeded_at timestamptz, settled_at timestamptz, claimed_by text, claimed_until timestamptz, "
                       "next_check_at timestamptz, checks integer"),
        own("outbox", "id bigint, cause text, template text, recipient text, subject text, body text, state text, "
                      "created_at timestamptz, sent_at timestamptz, channel text"),
        own("letter_templates", "name text, subject text, body text"),
        own("leases", "job text, holder text, until timestamptz, began_at timestamptz"),
        own("daily_counts", "metric text, day date, label text, n bigint, amount bigint"),
        own("count_deltas", "metric text, quarter timestamptz, label text, n bigint, amount bigint"),
        own("counts", "metric text, day date, label text, n bigint, amount bigint"),
        own("counting", "only_row boolean, zone text, rebuilt_at timestamptz"),
        own("alert_rules", "name text, view text, follows text[], thresholds text[], enabled boolean, description text"),
        own("alerts", "id bigint, rule text, fingerprint text, severity text, level integer, facts jsonb, "
                      "since timestamptz, raised_at timestamptz, resolved_at timestamptz, acknowledged_by text, "
                      "acknowledged_at timestamptz, acknowledged_because text, snoozed_by text, "
                      "snoozed_until timestamptz, snoozed_because text, back_because text, version integer"),
        own("alert_events", "id bigint, alert_id bigint, at timestamptz, what text, actor text, note text, facts jsonb"),
        own("provider_deliveries", "provider text, failed integer, oldest timestamptz, reported_at timestamptz"),
        own("visits", "actor text, seen_at timestamptz, left_at timestamptz"),
        own("reconciliations", "id bigint, provider text, period_from timestamptz, period_to timestamptz, zone text, state text, begun_by text, "
                               "begun_at timestamptz, program text, held_by text, holder text, held_until timestamptz, charges_listed bigint, "
                               "charges_cursor text, charges_done boolean, refunds_listed bigint, refunds_cursor text, refunds_done boolean, "
                               "matched_at timestamptz, settlement_delay interval, paired bigint, agreed bigint"),
        own("listed_charges", "run bigint, charge_id text, amount bigint, refunded bigint, currency text, state text, disputed boolean, "
                              "created_at timestamptz, method text, payer text, email text"),
        own("listed_refunds", "run bigint, refund_id text, charge_id text, amount bigint, currency text, state text, created_at timestamptz"),
        own("reconciliation_totals", "run bigint, currency text, our_count bigint, our_amount bigint, our_refunded bigint, their_count bigint, "
                                     "their_amount bigint, their_refunded bigint"),
        own("reconciliation_items", "id bigint, run bigint, kind text, charge_id text, payment_id bigint, happened_at timestamptz, "
                                    "our_amount bigint, our_refunded bigint, our_currency text, our_status text, their_amount bigint, "
                                    "their_refunded bigint, their_currency text, their_status text, payer text, email text, other_charge text, "
                                    "earlier_charge boolean, look_again_at timestamptz, closed_how text, closed_because text, closed_by text, "
                                    "closed_at timestamptz, undo jsonb, version integer, looked_up text, looked_up_at timestamptz, "
                                    "elsewhere boolean"),
        own("evidence", "id bigint, run bigint, name text, manifest_sha256 text, previous_sha256 text, saved_by text, saved_at timestamptz, "
                        "keep_until date"),
        own("difference_list", "id bigint, run bigint, kind text, charge_id text, payment_id bigint, happened_at timestamptz, our_amount bigint, "
                               "our_refunded bigint, our_currency text, our_status text, their_amount bigint, their_refunded bigint, "
                               "their_currency text, their_status text, payer text, email text, other_charge text, earlier_charge boolean, "
                               "look_again_at timestamptz, closed_how text, closed_because text, closed_by text, closed_at timestamptz, "
                               "undo jsonb, version integer, provider text, business_id bigint, business text, undoable boolean, remedies text[]"),
        own("reconciliation_overview", "id bigint, provider text, period_from timestamptz, period_to timestamptz, zone text, state text, "
                                       "begun_by text, begun_at timestamptz, program text, held_by text, holder text, held_until timestamptz, "
                                       "charges_listed bigint, charges_cursor text, charges_done boolean, refunds_listed bigint, "
                                       "refunds_cursor text, refunds_done boolean, matched_at timestamptz, settlement_delay interval, "
                                       "paired bigint, agreed bigint, held boolean, open bigint, closed bigint, not_due bigint, totals jsonb"),
        own("refund_queue", "id bigint, version integer, state text, reason text, requested_at timestamptz, "
                            "decided_by text, decided_at timestamptz, payment_id bigint, provider text, "
                            "charge_id text, amount bigint, refunded_amount bigint, currency text, "
                            "payment_method text, payment_status text, purchased_at timestamptz, business_id bigint, "
                            "business text, customer_email text, window_closes_at timestamptz, window_basis text, "
                            "refundable boolean, accepted_before boolean, other_requests bigint, "
                            "recent_requests bigint, recent_limit integer, confirm_above bigint, refund_id uuid, "
                            "refund_state text, provider_refund_id text, failure text, begun_by text, "
                            "begun_at timestamptz, settled_at timestamptz, succeeded_at timestamptz, "
                            "next_check_at timestamptz, refund_amount bigint, sends integer, case_id bigint"),
        own("case_queue", "id bigint, version integer, status text, issue_type text, note text, assigned_to text, "
                          "created_at timestamptz, deadline timestamptz, resolved_at timestamptz, payment_id bigint, "
                          "provider text, charge_id text, amount bigint, refunded_amount bigint, currency text, "
                          "payment_status text, payment_method text, purchased_at timestamptz, business_id bigint, "
                          "business text, customer_email text, refundability text, refundable_now boolean, "
                          "window_closes_at timestamptz, confirm_above bigint, soon_seconds bigint, refund_id uuid, "
                          "request_id bigint, refund_state text, refund_amount bigint, provider_refund_id text, "
                          "failure text, begun_at timestamptz, succeeded_at timestamptz, sends integer"),
    };
    return relations;
}

const QList<ContractFunction> &contractFunctions()
{
    using For = ContractFunction::For;
    static const QList<ContractFunction> functions{
        {u"us(timestamptz)"_s, For::Viewer},
        {u"policy(text, text)"_s, For::Viewer},
        {u"refund_window_closes(timestamptz, text)"_s, For::Viewer},
        {u"refund_allowed(timestamptz, timestamptz, timestamptz, text)"_s, For::Viewer},
        {u"amount_text(bigint, text)"_s, For::Viewer},
        {u"refund_letter(bigint, text, bigint)"_s, For::Viewer},
        {u"approve_reviews(bigint[], integer[], uuid)"_s, For::Operator},
        {u"reject_reviews(bigint[], integer[], text, text, uuid)"_s, For::Operator},
        {u"undo_reviews(uuid)"_s, For::Operator},
        {u"begin_refund(bigint, integer, text, bigint)"_s, For::Operator},
        {u"resend_refund(uuid, text, interval)"_s, For::Operator},
        {u"settle_refund(uuid, text, text, text)"_s, For::Operator},
        {u"claim_refunds(text, interval, integer)"_s, For::Operator},
        {u"deny_refund(bigint, integer)"_s, For::Operator},
        {u"next_session(timestamptz)"_s, For::Viewer},
        {u"note_presence()"_s, For::Viewer},
        {u"find_records(text)"_s, For::Viewer},
        {u"policy_fits(text, text[], text)"_s, For::Viewer},
        {u"snapshot()"_s, For::Viewer},
        {u"digest(timestamptz)"_s, For::Viewer},
        {u"fold_counts(integer)"_s, For::Operator},
        {u"take_turn(text, text, interval, interval)"_s, For::Operator},
        {u"end_turn(text, text)"_s, For::Operator},
        {u"refunds_itself(text, text)"_s, For::Viewer},
        {u"assign_case(bigint, integer, boolean)"_s, For::Operator},
        {u"escalate_case(bigint, integer, text)"_s, For::Operator},
        {u"resolve_case(bigint, integer, text)"_s, For::Operator},
        {u"reopen_case(bigint, integer)"_s, For::Operator},
        {u"open_case_refund(bigint, integer, bigint)"_s, For::Operator},
        {u"alert_breach(bigint)"_s, For::Operator},
        {u"beat_alerts(text, interval)"_s, For::Viewer},
        {u"acknowledge_alert(bigint, integer, text)"_s, For::Operator},
        {u"unacknowledge_alert(bigint, integer)"_s, For::Operator},
        {u"snooze_alert(bigint, integer, timestamptz, text)"_s, For::Operator},
        {u"unsnooze_alert(bigint, integer)"_s, For::Operator},
        {u"report_outage(timestamptz, timestamptz, text)"_s, For::Operator},
        {u"report_deliveries(text, integer, timestamptz)"_s, For::Operator},
        {u"difference_kind(text, bigint, bigint, text, text, bigint, bigint, text)"_s, For::Viewer},
        {u"list_margin()"_s, For::Viewer},
        {u"reconciled_rows(bigint)"_s, For::Viewer},
        {u"begin_reconciliation(text, timestamptz, timestamptz, text, text, text)"_s, For::Operator},
        {u"note_listed(bigint, text, text, text, bigint, text)"_s, For::Operator},
        {u"abandon_reconciliation(bigint)"_s, For::Operator},
        {u"let_go_of_listing(text)"_s, For::Operator},
        {u"match_reconciliation(bigint)"_s, For::Operator},
        {u"look_again(bigint, integer, text)"_s, For::Operator},
        {u"close_difference(bigint, integer, text)"_s, For::Operator},
        {u"undo_remedy(bigint, integer)"_s, For::Operator},
        {u"record_evidence(bigint, text, text, text)"_s, For::Operator},
        {u"set_payment_status(bigint, integer, text, text)"_s, For::Operator},
        {u"record_payment(bigint, integer, bigint, text)"_s, For::Operator},
        {u"activate_placement(bigint, integer, bigint, text)"_s, For::Operator},
        {u"record_refund(bigint, integer, text)"_s, For::Operator},
        {u"note_lookup(bigint, integer, text, text, boolean, bigint, bigint, text, timestamptz, text, text)"_s, For::Operator},
        {u"set_policy(text, text)"_s, For::Admin},
        {u"rebuild_counts()"_s, For::Admin},
        {u"record(text, text, text, jsonb, jsonb, text, uuid)"_s, For::Nobody},
        {u"decide_reviews(bigint[], integer[], text, text, text, uuid)"_s, For::Nobody},
        {u"queue_refund_letter(bigint, text, text, bigint)"_s, For::Nobody},
        {u"open_request(bigint, integer)"_s, For::Nobody},
        {u"next_refund_check(text, integer, timestamptz)"_s, For::Nobody},
        {u"seen_case(bigint, integer, text[])"_s, For::Nobody},
        {u"case_note(text)"_s, For::Nobody},
        {u"change_case(halfday.cases, text, text, text, jsonb)"_s, For::Nobody},
        {u"alert_breach_at(bigint, timestamptz)"_s, For::Nobody},
        {u"reopen_case_at(bigint, integer, timestamptz)"_s, For::Nobody},
        {u"closed_by_request(bigint)"_s, For::Nobody},
        {u"open_case_refund_at(bigint, integer, timestamptz, bigint)"_s, For::Nobody},
        {u"follow_case_refund()"_s, For::Nobody},
        {u"cron_job_names()"_s, For::Nobody},
        {u"ai_provider_names()"_s, For::Nobody},
        {u"cron_causes(timestamptz)"_s, For::Nobody},
        {u"payment_causes(timestamptz)"_s, For::Nobody},
        {u"figure_causes(timestamptz)"_s, For::Nobody},
        {u"work_causes(timestamptz)"_s, For::Nobody},
        {u"alert_causes(timestamptz, interval)"_s, For::Nobody},
        {u"judge_alerts(timestamptz, interval)"_s, For::Nobody},
        {u"open_alert(bigint, integer)"_s, For::Nobody},
        {u"alert_reason(text)"_s, For::Nobody},
        {u"tell_alert(halfday.alerts, halfday.alerts, text, text, text)"_s, For::Nobody},
        {u"sane(timestamptz)"_s, For::Nobody},
        {u"quarter_of(timestamptz)"_s, For::Nobody},
        {u"saturated(numeric)"_s, For::Nobody},
        {u"count_payment(timestamptz, text, text, bigint, bigint)"_s, For::Nobody},
        {u"count_event(timestamptz, text, jsonb)"_s, For::Nobody},
        {u"count_triage(timestamptz, text, text, integer, bigint)"_s, For::Nobody},
        {u"count_placement(timestamptz, text)"_s, For::Nobody},
        {u"count_promotion(timestamptz, timestamptz)"_s, For::Nobody},
        {u"counted_day(timestamptz)"_s, For::Nobody},
        {u"counted_since(text)"_s, For::Nobody},
        {u"day_figures(text, text, date, date)"_s, For::Nobody},
        {u"total_count(text, date, date)"_s, For::Nobody},
        {u"revenue_figures(date)"_s, For::Nobody},
        {u"adoption_figures(timestamptz, date)"_s, For::Nobody},
        {u"queue_figures(timestamptz, date)"_s, For::Nobody},
        {u"refund_figures(timestamptz, date)"_s, For::Nobody},
        {u"search_figures(date)"_s, For::Nobody},
        {u"last_incident(text, timestamptz)"_s, For::Nobody},
        {u"ai_figures(timestamptz, date)"_s, For::Nobody},
        {u"pending_figures(timestamptz)"_s, For::Nobody},
        {u"snapshot_at(timestamptz)"_s, For::Nobody},
        {u"reconciliation_figures(timestamptz)"_s, For::Nobody},
        {u"add_to_totals(halfday.reconciliation_items, integer)"_s, For::Nobody},
        {u"only_for_the_holder()"_s, For::Nobody},
        {u"compare_sides(halfday.reconciliations, boolean, interval)"_s, For::Nobody},
        {u"refine_items(halfday.reconciliations, interval)"_s, For::Nobody},
        {u"carry_decisions(halfday.reconciliations)"_s, For::Nobody},
        {u"seen_difference(bigint, integer)"_s, For::Nobody},
        {u"allowed_remedy(halfday.reconciliation_items, text)"_s, For::Nobody},
        {u"payment_of(halfday.reconciliation_items)"_s, For::Nobody},
        {u"match_again(halfday.reconciliation_items, text, text, text, jsonb)"_s, For::Nobody},
        {u"overtaken(halfday.reconciliation_items, halfday.payments)"_s, For::Nobody},
        {u"reason_given(text, boolean)"_s, For::Nobody},
        {u"payment_state(halfday.payments)"_s, For::Nobody},
        {u"no_refund_under_way(halfday.payments)"_s, For::Nobody},
        {u"make_payment(halfday.reconciliation_items, bigint)"_s, For::Nobody},
        {u"take_back_refund(jsonb)"_s, For::Nobody},
    };
    return functions;
}

const QList<ContractIndex> &contractIndexes()
{
    static const QList<ContractIndex> indexes{
        {u"select id from halfday.reviews where status = 'pending' order by created_at, id limit 50"_s,
         Texts::tr("The review queue is read from the whole table. Make a partial index on (created_at, id) of the reviews that are pending.")},
        {u"select id from halfday.payments where provider = 'stripe' and charge_id = 'x'"_s,
         Texts::tr("A payment is searched for through the whole table. Make a unique index on the provider and the charge of payments.")},
        {u"select id from halfday.payments where purchased_at > now() order by purchased_at limit 50"_s,
         Texts::tr("Payments by time are read from the whole table. Make an index on the time of purchase.")},
        {u"select id from halfday.payments where charge_id like 'ch\\_x%' limit 6"_s,
         Texts::tr("Looking for a charge by its beginning reads all payments. Make an index on the charge of payments, with text_pattern_ops.")},
        {u"select id from halfday.businesses where lower(name) like 'x%' limit 6"_s,
         Texts::tr("Looking for a business reads all of them. Make an index on the name of businesses in small letters, with text_pattern_ops.")},
        {u"select id from halfday.users where lower(email) like 'x%' limit 6"_s,
         Texts::tr("Looking for a customer reads all of them. Make an index on the e-mail address of users in small letters, with "
                   "text_pattern_ops.")},
        {u"select id from halfday.placements where charge_id = 'x'"_s,
         Texts::tr("Settling a refund searches all placements. Make an index on the charge of placements.")},
        {u"select id from halfday.cases where status = 'pending' order by sla_deadline, id limit 50"_s,
         Texts::tr("The case queue is read from the whole table. Make a partial index on (deadline, id) of the cases that are pending.")},
        {u"select id from halfday.cron_runs where job_name = 'x' order by started_at desc limit 1"_s,
         Texts::tr("A job's last run is searched for in the whole table. Make an index on the job's name and its start.")},
        {u"select id from halfday.placement_queue where business_id = 1"_s,
         Texts::tr("Looking for charges without a placement searches the whole queue. Make an index on the business of queue entries.")},
        {u"select id from halfday.triage_logs where provider = 'x' order by created_at desc limit 1"_s,
         Texts::tr("An AI provider's last call is searched for in the whole table. Make an index on the provider and the time of calls.")},
        {u"select id from halfday.events where kind = 'webhook' and created_at > now()"_s,
         Texts::tr("Webhook calls are searched for among all events. Make an index on the kind and the time of events.")},
        {u"select created_at from halfday.triage_logs where provider = 'x' and outcome <> 'ok' order by created_at desc limit 1"_s,
         Texts::tr("When an AI provider last failed is searched for in all calls. Make an index on the provider and the time of calls, one for "
                   "those that were answered and one for the others.")},
        {u"select id from halfday.cases where created_at > now()"_s,
         Texts::tr("Cases by time are read from the whole table. Make an index on when a case was made.")},
        {u"select id from halfday.reviews where id = 1"_s,
         Texts::tr("A decision searches all reviews for its rows. Make a unique index on the id of reviews, as the view writes it.")},
        {u"select id from halfday.payments where id = 1"_s,
         Texts::tr("A refund searches all payments for its own. Make a unique index on the id of payments, as the view writes it.")},
        {u"select id from halfday.cases where id = 1"_s,
         Texts::tr("A decision searches all cases for its own. Make a unique index on the id of cases, as the view writes it.")},
        {u"select id from halfday.businesses where id = 1"_s,
         Texts::tr("Every list searches all businesses for their names. Make a unique index on the id of businesses, as the view writes it.")},
        {u"select id from halfday.reviews where business_id = 1"_s,
         Texts::tr("A business's other reviews are searched for among all. Make an index on the business of reviews.")},
        {u"select id from halfday.audit_log where batch = '00000000-0000-0000-0000-000000000000'"_s,
         Texts::tr("Undoing a batch searches the whole audit log. Run \"halfdayctl migrate\", or make its index on batch again.")},
    };
    return indexes;
}

} // namespace halfday
