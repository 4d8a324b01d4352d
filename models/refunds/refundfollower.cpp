#include "models/refunds/refundfollower.h"

#include "models/core/launch.h"

namespace halfday {

namespace {
constexpr int mostAtOnce = 5; // providers allow some 25 calls a second; a queue of the unknown is worked off politely
}

RefundFollower::RefundFollower(RefundStore &store, RefundFlow &flow, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent), m_store(store), m_flow(flow)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &RefundFollower::beat);
}

void RefundFollower::start()
{
    m_timer.start();
    beat();
}

void RefundFollower::stop()
{
    m_timer.stop();
}

void RefundFollower::beat()
{
    if (m_asking)
        return;
    m_asking = true;
    launch(m_store.claim(m_flow.claimant(), lease, mostAtOnce), this, [this](const Result<QList<RefundAttempt>> &claimed) {
        if (!claimed) {
            m_asking = false;
            if (claimed.error().kind == Error::Kind::Permission) // a viewer's login: others follow
                stop();
            emit failed(claimed.error());
            return;
        }
        ask(*claimed);
    });
}

void RefundFollower::ask(const QList<RefundAttempt> &claimed)
{
    m_count = int(claimed.size());
    m_open = m_count + 1; // one for this function: an answer may be here before the last question is out
    for (const RefundAttempt &attempt : claimed) {
        launch(m_flow.resume(attempt), this, [this, before = attempt.state](const Result<RefundAttempt> &result) {
            if (result)
                emit followed(*result, before);
            else
                emit failed(result.error());
            asked();
        });
    }
    asked();
}

void RefundFollower::asked()
{
    if (--m_open > 0)
        return;
    m_asking = false;
    emit beatDone(m_count);
}

} // namespace halfday
