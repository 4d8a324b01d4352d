#pragma once

#include "models/cases/casestore.h"
#include "tests/models/refunds/refundfixture.h"

namespace halfday {

/// The refund fixture with a manual-resolution queue on top.
class CaseFixture : public RefundFixture
{
public:
    explicit CaseFixture(TestCluster &cluster, const QString &stateFile = {}, const Clock &laptop = systemClock())
        : RefundFixture(cluster, stateFile, laptop), cases(database) {}

    /// A case about a payment of its own, made four hours before `deadline` (SQL for a moment).
    qint64 add(const QString &deadline = QStringLiteral("now() - interval '2 hours'"), const QString &method = QStringLiteral("card"),
               const QString &purchased = QStringLiteral("now() - interval '10 days'"), Money amount = {2200, aud()})
    {
        const qint64 payment = request(purchased, amount);
        const QString sql = QStringLiteral(R"(
            delete from halfday.refund_requests where id = %1;
            update payment_audit set payment_method = $m$%2$m$ where id = %1;
            insert into manual_resolution (id, payment_id, issue_type, note, sla_deadline, created_at)
                overriding system value values (%1, %1, 'missing_quiz_data', 'Where is my plan?', %3, %3 - interval '4 hours'))")
                                .arg(payment).arg(method, deadline);
        if (const Result<void> done = db.run(sql); !done)
            qFatal("%s", qPrintable(done.error().detail));
        return payment; // the case's id is its payment's
    }
    /// The customer's own request for the payment of a case.
    qint64 asks(qint64 caseId, const QString &when = QStringLiteral("now()"))
    {
        (void)db.run(QStringLiteral("insert into halfday.refund_requests (id, payment_id, reason, requested_at) "
                                    "overriding system value values (%1 + 1000, %1, 'Please', %2)").arg(caseId).arg(when));
        return caseId + 1000;
    }

    Case seen(qint64 caseId)
    {
        const Result<CasePage> page = await(cases.page({.show = CaseFilter::Show::Everything}));
        if (page) {
            for (const Case &found : page->cases) {
                if (found.id == caseId)
                    return found;
            }
        }
        return {};
    }
    Result<RefundRequest> open(qint64 caseId) { return await(cases.openRefund(caseId, seen(caseId).version)); }
    /// The whole way, as a desk goes it.
    Result<RefundAttempt> refundCase(qint64 caseId)
    {
        const Result<RefundRequest> opened = open(caseId);
        if (!opened)
            return fail(opened.error());
        const RefundRequest request = *opened;
        return await(flow->refund(request));
    }
    QString caseState(qint64 caseId) { return value(QStringLiteral("select status from halfday.cases where id = %1").arg(caseId)); }
    QString actions(qint64 caseId)
    {
        return value(QStringLiteral("select coalesce(string_agg(action, ' ' order by id), '') from halfday.audit_log "
                                    "where subject = 'case' and subject_id = '%1'").arg(caseId));
    }
    QString count(const QString &from) { return value(QStringLiteral("select count(*)::text from ") + from); }

    CaseStore cases;
};

} // namespace halfday
