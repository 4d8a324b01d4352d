#include "models/cases/slacheck.h"

#include "models/cases/casewords.h"

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

Error closing()
{
    return {Error::Kind::Connection, SlaCheck::tr("Halfday is closing. What was begun is finished at its next start.")};
}

/// It says no and will say no again: a person must look. Everything else is tried again by the next check.
bool isFinal(const Error &error)
{
    return !error.retryable
        && (error.kind == Error::Kind::Rule || error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Provider);
}

bool isTold(const SlaLine &before, const SlaLine &after)
{
    return after.deed != before.deed || after.alerted || !after.problem.isEmpty();
}

} // namespace

SlaCheck::SlaCheck(CaseStore &cases, RefundStore &refunds, RefundFlow &flow, QObject *parent)
    : QObject(parent), m_cases(cases), m_refunds(refunds), m_flow(flow)
{
}

Task<SlaReport> SlaCheck::run(Mode mode) { return steps(this, mode); }
Task<SlaReport> SlaCheck::runUnasked() { return unaskedSteps(this); }

Task<SlaReport> SlaCheck::unaskedSteps(Self self)
{
    const Result<bool> may = co_await self->m_cases.mayActUnasked();
    if (!self)
        co_return fail(closing());
    if (!may)
        co_return fail(may.error());
    co_return co_await steps(self, *may ? Mode::Act : Mode::Report);
}

Task<SlaReport> SlaCheck::steps(Self self, Mode mode)
{
    const CaseFilter late{.show = CaseFilter::Show::Breached};
    const CaseFilter near{.show = CaseFilter::Show::Soon};
    const QString lease = job;
    const Result<CasePage> breached = co_await self->m_cases.page(late, {}, shown);
    if (!self)
        co_return fail(closing());
    if (!breached)
        co_return fail(breached.error());
    const Result<CasePage> soon = co_await self->m_cases.page(near, {}, shown);
    if (!self)
        co_return fail(closing());
    if (!soon)
        co_return fail(soon.error());
    const Result<std::optional<Instant>> last = co_await self->m_cases.lastCheck(lease);
    if (!self)
        co_return fail(closing());

    SlaReport report{.at = breached->serverNow, .acted = mode == Mode::Act, .pending = breached->pending,
                     .breached = breached->breached, .soon = breached->soon, .breaches = {}, .approaching = {}, .nextCheck = {}};
    if (last && *last && breached->serverNow - **last < 3 * interval)
        report.nextCheck = **last + interval;
    for (const Case &item : soon->cases)
        report.approaching.append({item, SlaDeed::None, QString(), false});
    for (const Case &item : breached->cases)
        report.breaches.append({item, SlaDeed::None, QString(), false});
    if (mode == Mode::Report)
        co_return report;

    self->m_down.clear();
    const Result<QList<RefundAttempt>> finished = co_await finishBegun(self);
    if (!finished)
        co_return fail(finished.error());
    int dealt = 0;
    for (SlaLine &line : report.breaches) {
        if (dealt == most)
            break;
        const SlaLine before = line;
        const Result<SlaLine> after = co_await deal(self, before, *finished);
        if (!self)
            co_return fail(closing());
        if (!after) // not this case: the login may not, or the program ends
            co_return fail(after.error());
        line = *after;
        if (isTold(before, line)) {
            ++dealt;
            emit self->dealtWith(line);
        }
    }
    co_return report;
}

/// What an earlier check, or anybody else, began and did not finish: a kill between the two must not wait for a console.
Task<QList<RefundAttempt>> SlaCheck::finishBegun(Self self)
{
    const QString claimant = self->m_flow.claimant();
    const std::chrono::seconds lease{180};
    QList<RefundAttempt> finished;
    const Result<QList<RefundAttempt>> claimed = co_await self->m_refunds.claim(claimant, lease, most);
    if (!claimed) // they lapse to the next one; the cases below are another matter
        co_return finished;
    for (const RefundAttempt &attempt : *claimed) {
        if (!self)
            co_return fail(closing());
        const Result<RefundAttempt> now = co_await self->m_flow.resume(attempt);
        if (now)
            finished.append(*now);
    }
    if (!self)
        co_return fail(closing());
    co_return finished;
}

Task<SlaLine> SlaCheck::deal(Self self, SlaLine line, QList<RefundAttempt> finished)
{
    const Case item = line.item;
    const Result<bool> alerted = co_await self->m_cases.alertBreach(item.id);
    if (!self)
        co_return fail(closing());
    if (!alerted && alerted.error().kind == Error::Kind::Permission)
        co_return fail(alerted.error());
    if (!alerted) {
        line.problem = alerted.error().message;
        co_return line;
    }
    line.alerted = *alerted;

    if (item.refundability == CaseRefundability::UnderWay) {
        if (!item.attempt) {
            line.problem = CaseWords::why(item, item.deadline);
            co_return line;
        }
        const RefundAttempt begun = *item.attempt;
        for (const RefundAttempt &now : std::as_const(finished)) {
            if (now.id == begun.id)
                co_return co_await afterAttempt(self, line, now);
        }
        co_return co_await afterAttempt(self, line, begun);
    }
    if (item.refundability != CaseRefundability::Automatic) {
        const QString because = CaseWords::why(item, item.deadline);
        co_return co_await escalate(self, line, because);
    }
    if (item.attempt && item.attempt->state == RefundState::Failed) { // what was refused once is not asked for every five minutes
        const RefundAttempt failed = *item.attempt;
        co_return co_await afterAttempt(self, line, failed);
    }
    co_return co_await refund(self, line);
}

Task<SlaLine> SlaCheck::refund(Self self, SlaLine line)
{
    const Case item = line.item;
    if (!self->m_flow.hasGateway(item.provider)) {
        line.problem = tr("There is no access to %1 here, so nothing was refunded.").arg(providerName(item.provider));
        co_return line;
    }
    if (self->m_down.contains(item.provider)) { // no second time-out in one check
        line.problem = tr("%1 did not answer a moment ago; the next check tries again. Nothing was refunded.").arg(providerName(item.provider));
        co_return line;
    }
    const Result<RefundRequest> opened = co_await self->m_cases.openRefund(item.id, item.version, item.atStake().minor);
    if (!self)
        co_return fail(closing());
    if (!opened) { // somebody else was faster, or the payment changed: the next check sees it as it is
        line.problem = opened.error().message;
        co_return line;
    }
    const RefundRequest request = *opened;
    const Result<RefundAttempt> attempt = co_await self->m_flow.refund(request);
    if (!self)
        co_return fail(closing());
    if (!attempt ? !isFinal(attempt.error()) && attempt.error().kind != Error::Kind::Conflict : attempt->state == RefundState::Unknown)
        self->m_down.insert(item.provider);
    if (attempt) {
        const RefundAttempt begun = *attempt;
        co_return co_await afterAttempt(self, line, begun);
    }
    if (self->m_flow.isUnrecorded(request.id))
        line.deed = SlaDeed::RefundUnknown;
    line.problem = attempt.error().message;
    if (!isFinal(attempt.error()))
        co_return line;
    const QString because = line.problem;
    co_return co_await escalate(self, line, because);
}

Task<SlaLine> SlaCheck::afterAttempt(Self self, SlaLine line, RefundAttempt attempt)
{
    switch (attempt.state) {
    case RefundState::Succeeded:
        line.deed = SlaDeed::Refunded;
        break;
    case RefundState::Pending:
        line.deed = SlaDeed::RefundPending;
        break;
    case RefundState::Unknown:
        line.deed = SlaDeed::RefundUnknown;
        break;
    case RefundState::Intended:
        line.deed = SlaDeed::RefundBegun;
        break;
    case RefundState::Failed: {
        const QString reason = attempt.failure.isEmpty() ? tr("no reason given") : attempt.failure;
        const QString because = attempt.failedAfterSuccess() ? tr("The refund had succeeded, and then the money came back: %1").arg(reason)
                                                             : tr("The refund did not go through: %1").arg(reason);
        co_return co_await escalate(self, line, because);
    }
    }
    co_return line;
}

Task<SlaLine> SlaCheck::escalate(Self self, SlaLine line, QString because)
{
    const QString note = because.left(500);
    const Result<bool> done = co_await self->m_cases.escalate(line.item.id, line.item.version, note);
    if (!self)
        co_return fail(closing());
    line.problem = done ? because : done.error().message;
    if (done)
        line.deed = SlaDeed::Escalated;
    co_return line;
}

} // namespace halfday
