#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>

#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace halfday {

/// A charge to put into the sandbox. Amounts in ISO minor units; the sandbox speaks Stripe's on the wire.
struct SandboxCharge {
    QString id;
    Money amount;
    Instant created;
    qint64 refundedMinor = 0; ///< given back before the sandbox's time
    bool disputed = false;
    QString methodType = QStringLiteral("card");
    QString status = QStringLiteral("succeeded"); ///< or "pending", "failed"
    QString payer = {}; ///< Stripe's customer
    QString email = {};
};

/// A refund from before the sandbox's time.
struct SandboxPastRefund {
    QString id;
    QString chargeId;
    Money amount;
    Instant created;
    QString status = QStringLiteral("succeeded");
};

/// Which part of a list is wanted, newest first: created from `from` to `to` (half-open, seconds since 1970), and of those
/// what comes after the key of the page before.
struct SandboxWindow {
    using Key = std::pair<qint64, QString>; ///< created and id, which break every tie

    qint64 from = 0;
    qint64 to = std::numeric_limits<qint64>::max();
    std::optional<Key> after = {};
    QString chargeId = {}; ///< of refunds: this charge's alone
    int most = 100;
};

/// Charges and refunds that are kept elsewhere, in a database or made up while they are asked for, so that there may be
/// millions of them. Called in the sandbox's thread. What the books know themselves counts, whatever stands here.
struct SandboxArchive {
    std::function<QList<SandboxCharge>(const SandboxWindow &)> charges = {};
    std::function<QList<SandboxPastRefund>(const SandboxWindow &)> refunds = {};
    std::function<std::optional<SandboxPastRefund>(const QString &refundId)> refund = {};
};

/// What becomes of a new refund.
struct SandboxOutcome {
    QString status = QStringLiteral("succeeded"); ///< at once: "succeeded", "pending", "requires_action", "failed"
    QString reason = {}; ///< pending_reason or failure_reason of that status
    qint64 after = 0; ///< seconds on the sandbox's clock until `then`; 0 = never by itself
    QString then = {};
    QString thenReason = {};
};

struct SandboxReply {
    int status = 200;
    QJsonObject body;
};

using SandboxForm = QMap<QString, QString>;

/// The sandbox's charges and refunds with Stripe's rules about them (FIELD §3). No network, no clock of its
/// own: `now` is in seconds since 1970, as on Stripe's wire.
class StripeSandboxBooks
{
public:
    /// Asked for charges that are not in the books yet. Runs in the sandbox's thread.
    using Lookup = std::function<std::optional<SandboxCharge>(const QString &chargeId)>;

    void setLookup(Lookup lookup) { m_lookup = std::move(lookup); }
    void setArchive(SandboxArchive archive) { m_archive = std::move(archive); }
    /// A charge that the books know already stays as it is, with what was refunded of it.
    void addCharge(const SandboxCharge &charge);
    void setDisputed(const QString &chargeId, bool disputed);
    /// For the charge's next refunds; an empty id means every charge without an outcome of its own.
    void setOutcome(const QString &chargeId, const SandboxOutcome &outcome);
    /// Moves a refund on: "succeeded", "failed" (money back on the account), "canceled". False when unknown.
    bool settle(const QString &refundId, const QString &status, const QString &reason, qint64 now);
    /// Settles whatever is due by `now`.
    void passTime(qint64 now);

    /// What Stripe checks before it begins to act; nothing = fine.
    static std::optional<SandboxReply> invalid(const SandboxForm &form);
    SandboxReply createRefund(const SandboxForm &form, qint64 now);
    void addRefund(const QJsonObject &refund);
    SandboxReply refund(const QString &refundId) const;
    SandboxReply charge(const QString &chargeId);
    SandboxReply refunds(const SandboxForm &query);
    SandboxReply charges(const SandboxForm &query);
    static QJsonObject onTheWire(const SandboxCharge &charge);

    int refundCount(const QString &chargeId) const;
    /// Stripe's minor units given back and not failed.
    qint64 refunded(const QString &chargeId) const;

    QJsonObject toJson() const;
    void fromJson(const QJsonObject &object);

    static SandboxReply error(int status, const QString &type, const QString &code, const QString &message,
                              const QString &param = QString());

    /// Whether a moment is in the query's range: created[gte] and its sisters.
    static bool inRange(qint64 created, const SandboxForm &query);
    /// One page of a list as Stripe gives it: limit, starting_after.
    static SandboxReply page(const QList<QJsonObject> &newestFirst, const SandboxForm &query, const QString &url);

private:
    QJsonObject *find(const QString &chargeId);
    std::optional<QJsonObject> findRefund(const QString &refundId) const;
    void apply(QJsonObject &refund, const QString &status, const QString &reason, qint64 now);

    Lookup m_lookup;
    SandboxArchive m_archive;
    std::set<SandboxWindow::Key> m_chargeIndex;
    std::map<SandboxWindow::Key, qsizetype> m_refundIndex; ///< where in m_refunds
    QHash<QString, QJsonObject> m_charges; ///< as on the wire
    QStringList m_chargeOrder;
    QList<QJsonObject> m_refunds; ///< as on the wire, oldest first
    QHash<QString, SandboxOutcome> m_outcomes;
    struct Due {
        QString refundId;
        qint64 at;
        QString status;
        QString reason;
    };
    QList<Due> m_due;
};

} // namespace halfday
