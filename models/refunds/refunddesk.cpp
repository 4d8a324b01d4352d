#include "models/refunds/refunddesk.h"

#include "models/core/launch.h"

namespace halfday {

using namespace std::chrono_literals;

namespace {

std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

RefundDesk::RefundDesk(RefundStore &store, RefundFlow &flow, Monotonic now, QObject *parent)
    : QObject(parent), m_store(store), m_flow(flow), m_now(now ? std::move(now) : steadyNow)
{
    m_beat.setInterval(200ms);
    connect(&m_beat, &QTimer::timeout, this, &RefundDesk::beat);
    connect(&m_flow, &RefundFlow::settled, this, &RefundDesk::recordedAfterAll);
}

bool RefundDesk::startCountdown(const RefundRequest &seen)
{
    if (m_activities.contains(seen.id) || !seen.isOpen())
        return false;
    m_activities.insert(seen.id, {seen, Phase::Countdown, m_now() + countdown});
    m_beat.start();
    emit activityChanged(seen.id);
    return true;
}

bool RefundDesk::cancelCountdown(qint64 requestId)
{
    const auto found = m_activities.constFind(requestId);
    if (found == m_activities.constEnd() || found->phase != Phase::Countdown)
        return false;
    m_activities.remove(requestId);
    emit activityChanged(requestId);
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

int RefundDesk::secondsLeft(qint64 requestId) const
{
    const auto found = m_activities.constFind(requestId);
    if (found == m_activities.constEnd() || found->phase != Phase::Countdown)
        return 0;
    return int(std::max<qint64>(1, ((found->endsAt - m_now()).count() + 999) / 1000));
}

void RefundDesk::beat()
{
    bool counting = false;
    for (const qint64 id : active()) {
        const std::optional<Activity> now = activity(id);
        if (!now || now->phase != Phase::Countdown)
            continue;
        if (m_now() >= now->endsAt) {
            send(id);
        } else {
            counting = true;
            emit activityChanged(id);
        }
    }
    if (!counting)
        m_beat.stop();
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

void RefundDesk::recordedAfterAll(const RefundAttempt &attempt)
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
