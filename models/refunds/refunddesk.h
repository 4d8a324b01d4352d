#pragma once

#include "models/core/countdown.h"
#include "models/refunds/refundflow.h"

namespace halfday {

/// The operator's decisions about refund requests. One click moves money only after a countdown that can be
/// cancelled; the countdown lives here, not in a widget, so two views or a double click share one.
///
/// Nothing is recorded before the countdown ends: closing the console during it cancels it, and the request is
/// still open next time.
class RefundDesk : public QObject
{
    Q_OBJECT

public:
    using Monotonic = Countdown::Monotonic;
    static constexpr std::chrono::seconds countdown{10};

    enum class Phase {
        Countdown,
        Sending, ///< can no longer be cancelled
        Unrecorded ///< the provider has answered; the database is being told again and again
    };
    struct Activity {
        RefundRequest seen; ///< as it was when the operator clicked
        Phase phase = Phase::Countdown;
    };

    /// `now` never jumps, whatever happens to the machine's clock; tests pass their own.
    RefundDesk(RefundStore &store, RefundFlow &flow, Monotonic now = {}, QObject *parent = nullptr);

    /// False, and nothing happens, when this request is being refunded already or is not open.
    bool startCountdown(const RefundRequest &seen);
    /// False when it is too late.
    bool cancelCountdown(qint64 requestId);
    void cancelAll();
    /// Sends what has had its countdown elsewhere; a countdown that runs for it here is over. False, and nothing
    /// happens, when this request is being sent already or is not open.
    bool sendCounted(const RefundRequest &opened);

    std::optional<Activity> activity(qint64 requestId) const;
    QList<qint64> active() const { return m_activities.keys(); }
    /// Rounded up: never "0 s" while it can still be cancelled.
    int secondsLeft(qint64 requestId) const { return m_countdown.secondsLeft(requestId); }

    Task<bool> deny(RefundRequest seen);
    Task<ProviderCharge> charge(QString provider, QString chargeId) { return m_flow.charge(provider, chargeId); }

    /// Lets countdowns run on and out; a timer calls it.
    void beat() { m_countdown.beat(); }

    /// An attempt was asked about and recorded, here or by who follows refunds in the background.
    void heardOf(const halfday::RefundAttempt &attempt);

signals:
    void activityChanged(qint64 requestId);
    /// Recorded as what it is: succeeded, pending, failed, unknown, or still intended.
    void finished(const halfday::RefundRequest &request, const halfday::RefundAttempt &attempt);
    void failed(const halfday::RefundRequest &request, const halfday::Error &error);
    /// An attempt that was not being begun here was asked about and recorded.
    void followedUp(const halfday::RefundAttempt &attempt);

private:
    void send(qint64 requestId);

    RefundStore &m_store;
    RefundFlow &m_flow;
    Countdown m_countdown;
    QHash<qint64, Activity> m_activities;
};

} // namespace halfday
