#pragma once

#include "models/cases/casestore.h"
#include "models/core/countdown.h"
#include "models/refunds/refunddesk.h"

namespace halfday {

/// The operator's decisions about cases. A refund has the same countdown as one of the refunds view and goes the
/// same way: nothing is recorded before the countdown ends; then the case makes its refund request, and RefundDesk sends it.
class CaseDesk : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds countdown = RefundDesk::countdown;

    enum class Phase {
        Countdown,
        Sending, ///< can no longer be cancelled
        Unrecorded ///< the provider has answered; the database is being told again and again
    };
    struct Activity {
        Case seen; ///< as it was when the operator clicked
        Phase phase = Phase::Countdown;
    };

    CaseDesk(CaseStore &store, RefundDesk &refunds, Countdown::Monotonic now = {}, QObject *parent = nullptr);

    /// False, and nothing happens, when this case is being refunded already or cannot be refunded now.
    bool startCountdown(const Case &seen);
    /// False when it is too late.
    bool cancelCountdown(qint64 caseId);
    void cancelAll();

    std::optional<Activity> activity(qint64 caseId) const;
    QList<qint64> active() const { return m_activities.keys(); }
    /// Rounded up: never "0 s" while it can still be cancelled.
    int secondsLeft(qint64 caseId) const { return m_countdown.secondsLeft(caseId); }

    /// Each is refused (Conflict) while this case is being refunded here.
    Task<bool> assign(Case seen, bool toMe);
    Task<bool> escalate(Case seen, QString note);
    Task<bool> resolve(Case seen, QString note);
    Task<bool> reopen(Case seen);
    Task<ProviderCharge> charge(QString provider, QString chargeId) { return m_refunds.charge(provider, chargeId); }

    /// Lets countdowns run on and out; a timer calls it.
    void beat() { m_countdown.beat(); }

signals:
    void activityChanged(qint64 caseId);
    /// Recorded as what it is: succeeded, pending, failed, unknown, or still intended.
    void finished(const halfday::Case &seen, const halfday::RefundAttempt &attempt);
    void failed(const halfday::Case &seen, const halfday::Error &error);
    /// As RefundDesk tells it: of any refund, whether a case began it or not.
    void followedUp(const halfday::RefundAttempt &attempt);

private:
    void open(qint64 caseId);
    void send(const Case &seen, const RefundRequest &request);
    void forget(qint64 caseId);
    std::optional<Case> caseOf(qint64 requestId) const;
    Error beingRefunded() const;

    CaseStore &m_store;
    RefundDesk &m_refunds;
    Countdown m_countdown;
    QHash<qint64, Activity> m_activities;
    QHash<qint64, qint64> m_requests; ///< case → the request it made, once it has
};

} // namespace halfday
