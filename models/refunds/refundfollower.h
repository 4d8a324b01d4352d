#pragma once

#include "models/refunds/refundflow.h"

namespace halfday {

/// Finishes what was begun: at the start, and from then on by a timer. Asks the provider about every refund whose
/// time has come, one console at a time (the database hands out claims), until it is final; a success is looked at
/// daily for 30 days. When the next look is due is the database's rule and runs on its clock.
class RefundFollower : public QObject
{
    Q_OBJECT

public:
    /// Long enough for two look-ups and a call that all run into their time-out.
    static constexpr std::chrono::seconds lease{180};

    RefundFollower(RefundStore &store, RefundFlow &flow,
                   std::chrono::milliseconds interval = std::chrono::seconds(5), QObject *parent = nullptr);

    void start();
    void stop();
    bool isRunning() const { return m_timer.isActive(); }
    /// A beat has begun and beatDone() or failed() is still to come.
    bool isAsking() const { return m_asking; }
    /// Asks at once; does nothing while the last asking still runs.
    void beat();

signals:
    /// An attempt was asked about; its state may be what it was.
    void followed(const halfday::RefundAttempt &attempt, halfday::RefundState before);
    /// Everything due at this beat was asked about.
    void beatDone(int asked);
    void failed(const halfday::Error &error);

private:
    void ask(const QList<RefundAttempt> &claimed);
    void asked();

    RefundStore &m_store;
    RefundFlow &m_flow;
    QTimer m_timer;
    bool m_asking = false;
    int m_open = 0;
    int m_count = 0;
};

} // namespace halfday
