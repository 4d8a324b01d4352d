#include "models/refunds/refundflow.h"

#include "models/core/launch.h"
#include "models/refunds/refundanswers.h"

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RefundOrder orderFor(const RefundAttempt &attempt)
{
    return {.refundId = attempt.id.toString(QUuid::WithoutBraces), .chargeId = attempt.chargeId, .amount = attempt.amount};
}

/// Nothing new is known: the attempt stays what it was and is asked about later.
RefundVerdict asItWas(const RefundAttempt &attempt)
{
    return {attempt.state, {}, {}};
}

/// Providers with an idempotency key also keep our id with the refund; the others keep neither.
bool keepsOurId(const PaymentGateway &gateway)
{
    return gateway.replaySafeFor() > 0s;
}

} // namespace

RefundFlow::RefundFlow(RefundStore &store, const QList<PaymentGateway *> &gateways, QString claimant, QObject *parent)
    : QObject(parent), m_store(store), m_claimant(std::move(claimant))
{
    for (PaymentGateway *gateway : gateways)
        m_gateways.insert(gateway->provider(), gateway);
    m_retry.setInterval(3s);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &RefundFlow::recordAgain);
}

bool RefundFlow::isUnrecorded(qint64 requestId) const
{
    return std::any_of(m_unrecorded.begin(), m_unrecorded.end(),
                       [&](const Answer &answer) { return answer.attempt.requestId == requestId; });
}

Error RefundFlow::closing()
{
    return {Error::Kind::Connection,
            tr("Halfday is closing. What was begun is finished at its next start.")};
}

Task<ProviderCharge> RefundFlow::charge(QString provider, QString chargeId)
{
    PaymentGateway *gateway = m_gateways.value(provider);
    if (!gateway)
        co_return fail({Error::Kind::Input, tr("This console has no access to %1.").arg(providerName(provider))});
    co_return co_await gateway->charge(chargeId);
}

Task<RefundAttempt> RefundFlow::refund(RefundRequest seen) { return refundSteps(this, seen); }
Task<RefundAttempt> RefundFlow::resume(RefundAttempt claimed) { return resumeSteps(this, claimed); }

Task<RefundAttempt> RefundFlow::refundSteps(Self self, RefundRequest seen)
{
    const Result<ProviderCharge> charge = co_await self->charge(seen.provider, seen.chargeId);
    if (!self)
        co_return fail(closing());
    if (!charge)
        co_return fail(RefundAnswers::nothingBegun(charge.error()));
    if (const std::optional<Error> objection = RefundAnswers::objection(*charge, seen))
        co_return fail(*objection);
    emit self->stepReached(RefundStep::Checked, seen.id);

    const Result<RefundAttempt> begun = co_await self->m_store.begin(seen.id, seen.version, seen.atStake(), self->m_claimant);
    if (!begun) {
        const bool mayBeThere = begun.error().kind == Error::Kind::Connection || begun.error().kind == Error::Kind::Timeout;
        co_return fail(mayBeThere ? RefundAnswers::maybeBegun(begun.error()) : begun.error());
    }
    if (!self)
        co_return fail(closing());
    emit self->stepReached(RefundStep::Begun, seen.id);

    PaymentGateway *gateway = self->m_gateways.value(begun->provider);
    if (!gateway) // the payment changed its provider between the look and the click
        co_return fail({Error::Kind::Internal, tr("This console has no access to %1.").arg(providerName(begun->provider))});
    const RefundOrder order = orderFor(*begun);
    const Result<ProviderRefund> answer = co_await gateway->createRefund(order);
    const RefundVerdict verdict = answer ? RefundAnswers::fromRefund(*answer) : RefundAnswers::fromFirstError(answer.error());
    co_return co_await record(self, *begun, verdict);
}

Task<RefundAttempt> RefundFlow::resumeSteps(Self self, RefundAttempt claimed)
{
    if (!self->m_gateways.contains(claimed.provider)) // another console may have it; this one asks later again
        co_return co_await record(self, claimed, asItWas(claimed));
    const Result<RefundVerdict> verdict = co_await lookUp(self, claimed);
    if (!verdict)
        co_return fail(verdict.error());
    co_return co_await record(self, claimed, *verdict);
}

Task<RefundVerdict> RefundFlow::lookUp(Self self, RefundAttempt claimed)
{
    PaymentGateway *gateway = self->m_gateways.value(claimed.provider);
    if (!claimed.providerRefundId.isEmpty()) {
        const Result<ProviderRefund> now = co_await gateway->refund(claimed.providerRefundId);
        if (!now)
            co_return asItWas(claimed);
        const RefundVerdict verdict = RefundAnswers::fromRefund(*now);
        const bool olderNews = claimed.state == RefundState::Succeeded && verdict.state == RefundState::Pending;
        co_return olderNews ? asItWas(claimed) : verdict;
    }
    const Result<QList<ProviderRefund>> refunds = co_await gateway->refundsOfCharge(claimed.chargeId);
    if (!self)
        co_return fail(closing());
    if (!refunds)
        co_return asItWas(claimed);
    const RefundAnswers::Match match = RefundAnswers::match(*refunds, claimed, keepsOurId(*gateway));
    if (match.found)
        co_return RefundAnswers::fromRefund(*match.found);
    if (!match.ambiguity.isEmpty())
        co_return RefundVerdict{RefundState::Unknown, {}, match.ambiguity};
    co_return co_await sendAgain(self, claimed);
}

Task<RefundVerdict> RefundFlow::sendAgain(Self self, RefundAttempt claimed)
{
    PaymentGateway *gateway = self->m_gateways.value(claimed.provider);
    const Result<RefundAttempt> allowed
        = co_await self->m_store.sendAgain(claimed.id, self->m_claimant, gateway->replaySafeFor());
    if (!self)
        co_return fail(closing());
    if (!allowed && allowed.error().kind == Error::Kind::Rule) // too early; ask again later
        co_return asItWas(claimed);
    if (!allowed)
        co_return fail(allowed.error());
    const RefundOrder order = orderFor(claimed);
    const Result<ProviderRefund> answer = co_await gateway->createRefund(order);
    if (answer)
        co_return RefundAnswers::fromRefund(*answer);
    if (!certainlyNotDone(answer.error().kind))
        co_return RefundAnswers::fromFirstError(answer.error());
    if (answer.error().retryable) // this call did nothing; of the first one nothing new is known
        co_return RefundVerdict{claimed.state, {}, claimed.state == RefundState::Intended ? answer.error().message : QString()};
    if (!self)
        co_return fail(closing());
    // A refusal may be the echo of an earlier call that did act ("already refunded"): look once more.
    const Result<QList<ProviderRefund>> refunds = co_await gateway->refundsOfCharge(claimed.chargeId);
    if (!refunds)
        co_return asItWas(claimed);
    const RefundAnswers::Match match = RefundAnswers::match(*refunds, claimed, keepsOurId(*gateway));
    if (match.found)
        co_return RefundAnswers::fromRefund(*match.found);
    if (!match.ambiguity.isEmpty())
        co_return RefundVerdict{RefundState::Unknown, {}, match.ambiguity};
    co_return RefundAnswers::fromFirstError(answer.error());
}

Task<RefundAttempt> RefundFlow::record(Self self, RefundAttempt attempt, RefundVerdict verdict)
{
    if (!self)
        co_return fail(closing());
    emit self->stepReached(RefundStep::Answered, attempt.requestId);
    const Result<RefundAttempt> settled = co_await self->m_store.settle(attempt.id, verdict);
    if (!self)
        co_return fail(closing());
    if (settled) {
        self->m_unrecorded.remove(attempt.id);
        emit self->stepReached(RefundStep::Recorded, attempt.requestId);
        emit self->settled(*settled);
        co_return *settled;
    }
    const Error::Kind kind = settled.error().kind;
    if (kind == Error::Kind::Rule || kind == Error::Kind::NotFound) { // the database knows better by now
        self->m_unrecorded.remove(attempt.id);
        co_return fail(settled.error());
    }
    self->m_unrecorded.insert(attempt.id, {attempt, verdict});
    self->m_retry.start();
    co_return fail(RefundAnswers::unrecorded(attempt, verdict, settled.error()));
}

void RefundFlow::recordAgain()
{
    const QList<Answer> answers = m_unrecorded.values();
    for (const Answer &answer : answers)
        launch(record(this, answer.attempt, answer.verdict), this, [](const Result<RefundAttempt> &) {});
}

} // namespace halfday
