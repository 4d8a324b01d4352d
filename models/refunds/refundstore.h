#pragma once

#include "models/database/countquery.h"
#include "models/refunds/refund.h"

namespace halfday {

/// What of the requests is asked for.
struct RefundFilter {
    enum class Show { Open, InProgress, Decided, Everything };
    Show show = Show::Open;
    QString text = {}; ///< in business, e-mail, charge or reason; case does not matter

    bool operator==(const RefundFilter &) const = default;
};

/// Where the next page begins: behind this row.
struct RefundPageKey {
    Instant purchasedAt;
    qint64 id = 0;
};

struct RefundPage {
    QList<RefundRequest> requests; ///< by purchase date: oldest first, for decided ones newest first
    Instant serverNow;
    int open = 0; ///< over all, whatever the filter
    int inProgress = 0;
    int unknown = 0; ///< of those in progress
    std::optional<Instant> soonestEnd; ///< of the windows still running
    bool more = false;

    std::optional<RefundPageKey> next() const;
};

/// What the provider's answer makes of an attempt.
struct RefundVerdict {
    RefundState state = RefundState::Unknown;
    QString providerRefundId;
    QString failure;
};

/// The only place with SQL about refunds. Every call is one statement and one round trip. Rules are the
/// database's: errors of kind Rule and Conflict carry its own sentence.
class RefundStore
{
public:
    explicit RefundStore(Database &database) : m_database(database) {}

    Database &database() const { return m_database; }

    Task<RefundPage> page(RefundFilter filter, std::optional<RefundPageKey> after = {}, int most = 200) const;
    static CountQuery counting(const RefundFilter &filter);
    /// `templateName`: the letter to preview.
    Task<RefundDetails> details(qint64 requestId, QString templateName) const;

    /// Checks the rule and records the intent. `seen`: version and amount as the operator saw them.
    Task<RefundAttempt> begin(qint64 requestId, int seenVersion, Money seenAmount, QString claimant) const;
    /// Records what the provider said. Telling the same again changes nothing.
    Task<RefundAttempt> settle(QUuid refundId, RefundVerdict verdict) const;
    /// The order leaves once more; refused (Rule, HD007) while the last call may still act.
    Task<RefundAttempt> sendAgain(QUuid refundId, QString claimant, std::chrono::seconds replaySafeFor) const;
    /// Refunds whose outcome must be asked for now; for `lease` nobody else gets them.
    Task<QList<RefundAttempt>> claim(QString claimant, std::chrono::seconds lease, int most) const;
    Task<bool> deny(qint64 requestId, int seenVersion) const;

private:
    Database &m_database;
};

} // namespace halfday
