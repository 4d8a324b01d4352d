#include "models/refunds/refunddesk.h"

#include "models/core/launch.h"

namespace halfday {

RefundDesk::RefundDesk(RefundStore &store, RefundFlow &flow, Monotonic now, QObject *parent)
    : QObject(parent), m_store(store), m_flow(flow), m_countdown(countdown, std::move(now))
{
    connect(&m_countdown, &Countdown::ticked, this, &RefundDesk::activityChanged);
    connect(&m_countdown, &Countdown::ranOut, this, &RefundDesk::send);
    connect(&m_flow, &RefundFlow::settled, this, &RefundDesk::heardOf);
}

bool RefundDesk::startCountdown(const RefundRequest &seen)
{
    if (m_activities.contains(seen.id) || !seen.isOpen())
        return false;
    m_activities.insert(seen.id, {seen, Phase::Countdown});
    m_countdown.start(seen.id);
    emit activityChanged(seen.id);
    return true;
}

bool RefundDesk::cancelCountdown(qint64 requestId)
{
    const auto found = m_activities.constFind(requestId);
    if (found == m_activities.constEnd() || found->phase != Phase::Countdown)
        return false;
    m_countdown.cancel(requestId);
    m_activities.remove(requestId);
    emit activityChanged(requestId);
    return true;
}

bool RefundDesk::sendCounted(const RefundRequest &opened)
{
    const std::optional<Activity> now = activity(opened.id);
    if ((now && now->phase != Phase::Countdown) || !opened.isOpen())
        return false;
    m_countdown.cancel(opened.id);
    m_activities.insert(opened.id, {opened, Phase::Sending});
    send(opened.id);
    return true;
}

void RefundDesk::cancelAll()
{
    for (const qint64 id : active())
        cancelCountdown(id);
}

std::optional<RefundDesk::Activity> RefundDesk::activity(qint64 requestId) const
{
    const auto found = m_activities.constFind(requestId);
    return found == m_activities.constEnd() ? std::nullopt : std::optional(*found);
}

void RefundDesk::send(qint64 requestId)
{
    Activity &activity = m_activities[requestId];
    activity.phase = Phase::Sending;
    const RefundRequest seen = activity.seen;
    emit activityChanged(requestId);
    launch(m_flow.refund(seen), this, [this, seen](const Result<RefundAttempt> &result) {
        if (!result && m_flow.isUnrecorded(seen.id)) {
            m_activities[seen.id].phase = Phase::Unrecorded;
            emit activityChanged(seen.id);
            emit failed(seen, result.error());
            return;
        }
        m_activities.remove(seen.id);
        emit activityChanged(seen.id);
        if (result)
            emit finished(seen, *result);
        else
            emit failed(seen, result.error());
    });
}

void RefundDesk::heardOf(const RefundAttempt &attempt)
{
    const std::optional<Activity> waiting = activity(attempt.requestId);
    if (!waiting || waiting->phase == Phase::Countdown)
        emit followedUp(attempt);
    if (!waiting || waiting->phase != Phase::Unrecorded)
        return;
    m_activities.remove(attempt.requestId);
    emit activityChanged(attempt.requestId);
    emit finished(waiting->seen, attempt);
}

Task<bool> RefundDesk::deny(RefundRequest seen)
{
    if (m_activities.contains(seen.id))
        co_return fail({Error::Kind::Conflict, tr("This request is being refunded right now; it was not denied.")});
    co_return co_await m_store.deny(seen.id, seen.version);
}

} // namespace halfday
