#pragma once

#include "models/cases/case.h"
#include "models/database/countquery.h"

namespace halfday {

struct CaseFilter {
    enum class Show { Pending, Breached, Soon, Escalated, Done, Everything };
    enum class Method { All, Automatic, Manual };
    Show show = Show::Pending;
    Method method = Method::All;
    bool onlyMine = false;
    QString text = {}; ///< in business, e-mail, charge, issue or note; case does not matter

    bool operator==(const CaseFilter &) const = default;
};

/// Where the next page begins: behind this row.
struct CasePageKey {
    Instant deadline;
    qint64 id = 0;
};

struct CasePage {
    QList<Case> cases; ///< by deadline, the most overdue first; done ones, and everything, newest first
    Instant serverNow;
    QString me; ///< this login, as assignedTo has it
    int pending = 0; ///< over all, whatever the filter
    int breached = 0; ///< of those
    int soon = 0; ///< of those
    bool more = false;

    std::optional<CasePageKey> next() const
    {
        if (!more || cases.isEmpty())
            return std::nullopt;
        return CasePageKey{cases.last().deadline, cases.last().id};
    }
};

/// The only place with SQL about cases. Every call is one statement and one round trip. Rules are the database's:
/// errors of kind Rule and Conflict carry its own sentence. `seenVersion`: as the operator saw the row.
class CaseStore
{
public:
    explicit CaseStore(Database &database) : m_database(database) {}

    Database &database() const { return m_database; }

    static CountQuery counting(const CaseFilter &filter);
    Task<CasePage> page(CaseFilter filter, std::optional<CasePageKey> after = {}, int most = 200) const;

    Task<bool> assign(qint64 caseId, int seenVersion, bool toMe) const; ///< false: to nobody
    Task<bool> escalate(qint64 caseId, int seenVersion, QString note) const;
    Task<bool> resolve(qint64 caseId, int seenVersion, QString note) const;
    Task<bool> reopen(qint64 caseId, int seenVersion) const; ///< takes back escalate and resolve
    /// The refund request that this case makes, ready for RefundFlow; the same one when asked twice. Refused (Rule) when the
    /// payment cannot be refunded by itself, or neither the deadline has passed nor the refund window is open.
    /// `seenMinor`: what is left of the payment as the operator saw it; another amount is refused (Conflict).
    Task<RefundRequest> openRefund(qint64 caseId, int seenVersion, std::optional<qint64> seenMinor = {}) const;
    /// Tells Sentry of a missed deadline, once per case however often it is asked; refused (Rule) before the deadline.
    Task<bool> alertBreach(qint64 caseId) const;
    /// Policy sla_auto_refund: whether the background check may act without being asked.
    Task<bool> mayActUnasked() const;
    /// When the background check with this lease last began; nothing: never.
    Task<std::optional<Instant>> lastCheck(QString job) const;

private:
    Database &m_database;
};

} // namespace halfday
