#include "models/cases/casedesk.h"

#include "models/core/launch.h"

namespace halfday {

CaseDesk::CaseDesk(CaseStore &store, RefundDesk &refunds, Countdown::Monotonic now, QObject *parent)
    : QObject(parent), m_store(store), m_refunds(refunds), m_countdown(countdown, std::move(now))
{
    connect(&m_countdown, &Countdown::ticked, this, &CaseDesk::activityChanged);
    connect(&m_countdown, &Countdown::ranOut, this, &CaseDesk::open);
    connect(&m_refunds, &RefundDesk::followedUp, this, &CaseDesk::followedUp);
    connect(&m_refunds, &RefundDesk::finished, this, [this](const RefundRequest &request, const RefundAttempt &attempt) {
        if (const std::optional<Case> seen = caseOf(request.id)) {
            forget(seen->id);
            emit finished(*seen, attempt);
        }
    });
    connect(&m_refunds, &RefundDesk::failed, this, [this](const RefundRequest &request, const Error &error) {
        const std::optional<Case> seen = caseOf(request.id);
        if (!seen)
            return;
        if (m_refunds.activity(request.id)) { // answered, and the database is being told again and again
            m_activities[seen->id].phase = Phase::Unrecorded;
            emit activityChanged(seen->id);
        } else {
            forget(seen->id);
        }
        emit failed(*seen, error);
    });
}

bool CaseDesk::startCountdown(const Case &seen)
{
    if (m_activities.contains(seen.id) || !seen.isPending() || seen.refundability != CaseRefundability::Automatic)
        return false;
    m_activities.insert(seen.id, {seen, Phase::Countdown});
    m_countdown.start(seen.id);
    emit activityChanged(seen.id);
    return true;
}

bool CaseDesk::cancelCountdown(qint64 caseId)
{
    if (!m_countdown.cancel(caseId))
        return false;
    m_activities.remove(caseId);
    emit activityChanged(caseId);
    return true;
}

void CaseDesk::cancelAll()
{
    for (const qint64 id : active())
        cancelCountdown(id);
}

std::optional<CaseDesk::Activity> CaseDesk::activity(qint64 caseId) const
{
    const auto found = m_activities.constFind(caseId);
    return found == m_activities.constEnd() ? std::nullopt : std::optional(*found);
}

void CaseDesk::open(qint64 caseId)
{
    Activity &activity = m_activities[caseId];
    activity.phase = Phase::Sending;
    const Case seen = activity.seen;
    emit activityChanged(caseId);
    launch(m_store.openRefund(seen.id, seen.version, seen.atStake().minor), this, [this, seen](const Result<RefundRequest> &opened) {
        if (opened) {
            send(seen, *opened);
            return;
        }
        forget(seen.id);
        emit failed(seen, opened.error());
    });
}

void CaseDesk::send(const Case &seen, const RefundRequest &request)
{
    m_requests.insert(seen.id, request.id);
    if (m_refunds.sendCounted(request))
        return;
    forget(seen.id);
    emit failed(seen, beingRefunded());
}

void CaseDesk::forget(qint64 caseId)
{
    m_requests.remove(caseId);
    m_activities.remove(caseId);
    emit activityChanged(caseId);
}

std::optional<Case> CaseDesk::caseOf(qint64 requestId) const
{
    for (auto request = m_requests.constBegin(); request != m_requests.constEnd(); ++request) {
        if (*request == requestId)
            return m_activities.value(request.key()).seen;
    }
    return std::nullopt;
}

Error CaseDesk::beingRefunded() const
{
    return {Error::Kind::Conflict, tr("This payment is being refunded right now. Nothing else was done.")};
}

Task<bool> CaseDesk::assign(Case seen, bool toMe)
{
    co_return co_await m_store.assign(seen.id, seen.version, toMe);
}

Task<bool> CaseDesk::escalate(Case seen, QString note)
{
    if (m_activities.contains(seen.id))
        co_return fail(beingRefunded());
    co_return co_await m_store.escalate(seen.id, seen.version, note);
}

Task<bool> CaseDesk::resolve(Case seen, QString note)
{
    if (m_activities.contains(seen.id))
        co_return fail(beingRefunded());
    co_return co_await m_store.resolve(seen.id, seen.version, note);
}

Task<bool> CaseDesk::reopen(Case seen)
{
    if (m_activities.contains(seen.id))
        co_return fail(beingRefunded());
    co_return co_await m_store.reopen(seen.id, seen.version);
}

} // namespace halfday
