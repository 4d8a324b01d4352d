#include "models/refunds/refundanswers.h"

#include <QCoreApplication>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::RefundFlow)
};

constexpr auto clocksDiffer = 5min;

/// What is kept as the reason: the provider's code and its sentence.
QString reason(const Error &error)
{
    if (error.code.isEmpty() || error.message.contains(error.code))
        return error.message;
    return error.code + u": "_s + error.message;
}

} // namespace

RefundVerdict RefundAnswers::fromRefund(const ProviderRefund &refund)
{
    switch (refund.state) {
    case ProviderRefund::State::Succeeded:
        return {RefundState::Succeeded, refund.id, {}};
    case ProviderRefund::State::Pending:
        return {RefundState::Pending, refund.id, refund.pendingReason};
    case ProviderRefund::State::RequiresAction:
        return {RefundState::Pending, refund.id, u"requires_action"_s};
    case ProviderRefund::State::Failed:
        return {RefundState::Failed, refund.id, refund.failureReason.isEmpty() ? u"unknown"_s : refund.failureReason};
    case ProviderRefund::State::Cancelled:
        return {RefundState::Failed, refund.id, u"canceled"_s};
    }
    return {RefundState::Unknown, refund.id, {}};
}

RefundVerdict RefundAnswers::fromFirstError(const Error &error)
{
    if (!certainlyNotDone(error.kind))
        return {RefundState::Unknown, {}, reason(error)};
    return {error.retryable ? RefundState::Intended : RefundState::Failed, {}, reason(error)};
}

RefundAnswers::Match RefundAnswers::match(const QList<ProviderRefund> &refunds, const RefundAttempt &attempt,
                                          bool providerKeepsOurId)
{
    const QString ours = attempt.id.toString(QUuid::WithoutBraces);
    QList<ProviderRefund> fitting;
    for (const ProviderRefund &refund : refunds) {
        if (refund.refundId.compare(ours, Qt::CaseInsensitive) == 0) {
            if (refund.amount != attempt.amount)
                return {{}, Texts::tr("The provider has this refund over another amount; look at it there.")};
            return {refund, {}};
        }
        if (!providerKeepsOurId && refund.refundId.isEmpty() && refund.amount == attempt.amount
            && refund.created >= attempt.begunAt - clocksDiffer)
            fitting.append(refund);
    }
    if (fitting.size() > 1)
        return {{}, Texts::tr("The provider has %n refunds that could be this one; look at them there.", nullptr,
                              int(fitting.size()))};
    return {fitting.isEmpty() ? std::nullopt : std::optional(fitting.first()), {}};
}

std::optional<Error> RefundAnswers::objection(const ProviderCharge &charge, const RefundRequest &seen)
{
    const QString provider = providerName(seen.provider);
    const auto rule = [](const QString &message, const QString &code) {
        return nothingBegun({Error::Kind::Rule, message, code});
    };
    if (charge.disputed)
        return rule(Texts::tr("The customer's bank has opened a dispute about this payment; a refund now could pay twice. "
                              "Answer the dispute at %1.").arg(provider), u"charge_disputed"_s);
    if (charge.state != ProviderCharge::State::Succeeded)
        return rule(Texts::tr("%1 has not received this payment, so there is nothing to give back.").arg(provider),
                    u"charge_not_succeeded"_s);
    if (charge.amount.currency != seen.amount.currency)
        return rule(Texts::tr("%1 has this payment in %2, the database in %3.")
                        .arg(provider, charge.amount.currency, seen.amount.currency), u"currency_differs"_s);
    if (charge.refundableMinor() < seen.atStake().minor)
        return rule(Texts::tr("Only %1 of this payment is left at %2: some of it was refunded elsewhere.")
                        .arg(formatMoney({charge.refundableMinor(), charge.amount.currency}), provider),
                    u"too_little_left"_s);
    return std::nullopt;
}

Error RefundAnswers::unrecorded(const RefundAttempt &attempt, const RefundVerdict &verdict, const Error &cause)
{
    const QString provider = providerName(attempt.provider);
    const QString amount = formatMoney(attempt.amount);
    QString known;
    switch (verdict.state) {
    case RefundState::Succeeded:
        known = Texts::tr("%1 has refunded %2, but the database could not be told.").arg(provider, amount);
        break;
    case RefundState::Pending:
        known = Texts::tr("%1 has accepted the refund of %2, but the database could not be told.").arg(provider, amount);
        break;
    case RefundState::Failed:
        known = Texts::tr("%1 did not refund %2, and the database could not be told.").arg(provider, amount);
        break;
    case RefundState::Intended:
    case RefundState::Unknown:
        known = Texts::tr("Whether %1 refunded %2 is not known yet, and the database could not be told.").arg(provider, amount);
        break;
    }
    return {Error::Kind::Connection,
            known + u' '
                + Texts::tr("Do not refund it anywhere else: Halfday keeps trying to record this, and finds it out by "
                            "itself at its next start."),
            cause.code, cause.message + u'\n' + cause.detail};
}

Error RefundAnswers::maybeBegun(const Error &cause)
{
    return {cause.kind,
            Texts::tr("The database broke off while the refund was being recorded. The provider has not been asked, so no "
                      "money has moved. If it was recorded, Halfday finishes it by itself in a minute; otherwise the "
                      "request is still open."),
            cause.code, cause.detail};
}

Error RefundAnswers::nothingBegun(Error error)
{
    error.message += u' ' + Texts::tr("No money was moved; the request is still open.");
    return error;
}

} // namespace halfday
