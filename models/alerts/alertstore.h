#pragma once

#include "models/alerts/alert.h"
#include "models/database/countquery.h"

namespace halfday {

/// Which alerts of the log are asked for; newest first, a page at a time.
struct AlertFilter {
    enum class Show { Open, Resolved, Everything };
    Show show = Show::Everything;
    std::optional<Severity> severity = {};
    QString rule = {}; ///< empty: all

    bool operator==(const AlertFilter &) const = default;
};

struct AlertPageKey {
    Instant raisedAt;
    qint64 id = 0;
};

struct AlertPage {
    QList<Alert> alerts;
    Instant serverNow;
    int open = 0; ///< over all, whatever the filter
    int red = 0; ///< of those
    bool more = false;
};

/// The only place with SQL about alerts. Every call is one statement and one round trip.
class AlertStore
{
public:
    explicit AlertStore(Database &database) : m_database(database) {}

    Database &database() const { return m_database; }

    /// One beat: if it is `claimant`'s turn the database judges every rule anew; what is open comes back either way.
    /// `slowest`: how long the last look at the database took, for the rule about a slow one.
    Task<AlertBoard> beat(QString claimant, std::chrono::milliseconds slowest) const;
    /// What is open, without judging.
    Task<AlertBoard> open() const;
    static CountQuery counting(const AlertFilter &filter);
    Task<AlertPage> page(AlertFilter filter, std::optional<AlertPageKey> after = {}, int most = 200) const;
    Task<QList<AlertEvent>> history(qint64 alertId) const;
    /// When the next planned session begins (policy sessions); nothing: none is planned.
    Task<std::optional<Instant>> nextSession() const;

    /// Each is refused (Conflict) when the alert changed since it was seen.
    Task<bool> acknowledge(qint64 alertId, int seenVersion, QString because) const;
    Task<bool> unacknowledge(qint64 alertId, int seenVersion) const;
    Task<bool> snooze(qint64 alertId, int seenVersion, Instant until, QString because) const;
    Task<bool> unsnooze(qint64 alertId, int seenVersion) const;
    /// The same for several at once, all in one statement: those that are still as they were seen; the answer says which. A
    /// Conflict is one that changed this very moment: nothing was done, and asking again finds out which.
    Task<QList<qint64>> acknowledgeAll(QList<Alert> seen, QString because) const;
    Task<QList<qint64>> snoozeAll(QList<Alert> seen, Instant until, QString because) const;
    /// Takes back whichever of the two it was.
    Task<QList<qint64>> takeBackAll(QList<Alert> seen) const;
    /// Tells the database afterwards that it was away: kept in the log as a resolved alert.
    Task<bool> reportOutage(Instant from, Instant to, QString claimant) const;
    /// What the provider's own list of undelivered events says: how many, and since when the oldest waits.
    Task<bool> reportDeliveries(QString provider, int failed, std::optional<Instant> oldest) const;

private:
    Database &m_database;
};

} // namespace halfday
