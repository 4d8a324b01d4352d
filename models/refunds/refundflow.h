#pragma once

#include "models/gateways/paymentgateway.h"
#include "models/refunds/refundstore.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace halfday {

/// Where a refund is on its way. Each is reached once the deed before it is done and the next is not begun.
enum class RefundStep {
    Checked, ///< the provider has the charge, undisputed, with enough left; nothing is recorded
    Begun, ///< the intent is committed; the provider has not heard of it
    Answered, ///< the provider's answer is here (or surely not coming); not recorded
    Recorded
};

/// The way of the money, for both who begin it (RefundDesk) and who finish it (RefundFollower): check → begin →
/// provider → settle, and look up → settle. Nothing here is needed after a kill: the row is.
///
/// An answer that the database cannot be told of is kept and told again until it is there, as long as this lives;
/// after that the row's claim lapses and the next start asks the provider.
class RefundFlow : public QObject
{
    Q_OBJECT

public:
    /// `claimant` names this console while it asks; unique per process. Gateways are not owned and outlive this.
    RefundFlow(RefundStore &store, const QList<PaymentGateway *> &gateways, QString claimant, QObject *parent = nullptr);

    const QString &claimant() const { return m_claimant; }
    bool hasGateway(const QString &provider) const { return m_gateways.contains(provider); }
    /// An answer waits to be recorded.
    bool isUnrecorded(qint64 requestId) const;
    bool hasUnrecorded() const { return !m_unrecorded.isEmpty(); }
    /// How long until it is tried again.
    void setRecordInterval(std::chrono::milliseconds interval) { m_retry.setInterval(interval); }

    Task<ProviderCharge> charge(QString provider, QString chargeId);
    /// The whole way for a request as the operator saw it. An Error says whether money moved.
    Task<RefundAttempt> refund(RefundRequest seen);
    /// Asks the provider about an attempt that this console has claimed, and finishes it. Sends again only what the
    /// provider provably has not.
    Task<RefundAttempt> resume(RefundAttempt claimed);

signals:
    void stepReached(halfday::RefundStep step, qint64 requestId);
    void settled(const halfday::RefundAttempt &attempt);

private:
    struct Answer {
        RefundAttempt attempt;
        RefundVerdict verdict;
    };
    using Self = QPointer<RefundFlow>;

    static Task<RefundAttempt> refundSteps(Self self, RefundRequest seen);
    static Task<RefundAttempt> resumeSteps(Self self, RefundAttempt claimed);
    static Task<RefundVerdict> lookUp(Self self, RefundAttempt claimed);
    static Task<RefundVerdict> sendAgain(Self self, RefundAttempt claimed);
    static Task<RefundAttempt> record(Self self, RefundAttempt attempt, RefundVerdict verdict);
    static Error closing();
    void recordAgain();

    RefundStore &m_store;
    QHash<QString, PaymentGateway *> m_gateways;
    QString m_claimant;
    QHash<QUuid, Answer> m_unrecorded;
    QTimer m_retry;
};

} // namespace halfday
