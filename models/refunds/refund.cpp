#include "models/refunds/refund.h"

#include <QCoreApplication>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::Refund)
};

struct Name {
    RefundState state;
    QLatin1StringView name;
};
constexpr Name names[] = {{RefundState::Intended, "intended"_L1}, {RefundState::Pending, "pending"_L1},
                          {RefundState::Succeeded, "succeeded"_L1}, {RefundState::Failed, "failed"_L1},
                          {RefundState::Unknown, "unknown"_L1}};

QString reasonOf(const RefundRequest &request)
{
    const QString failure = request.attempt ? request.attempt->failure : QString();
    return failure.isEmpty() ? Texts::tr("no reason given") : failure;
}

} // namespace

QString refundStateName(RefundState state)
{
    for (const Name &entry : names) {
        if (entry.state == state)
            return entry.name;
    }
    return {};
}

std::optional<RefundState> refundStateFromName(const QString &name)
{
    for (const Name &entry : names) {
        if (entry.name == name)
            return entry.state;
    }
    return std::nullopt;
}

QString providerName(const QString &provider)
{
    if (provider == "stripe"_L1)
        return u"Stripe"_s;
    if (provider == "paddle"_L1)
        return u"Paddle"_s;
    if (provider == "paystack"_L1)
        return u"Paystack"_s;
    return provider;
}

RefundSituation situationOf(const RefundRequest &request, Instant now)
{
    if (request.state == RefundRequestState::Denied || request.state == RefundRequestState::Withdrawn)
        return RefundSituation::Denied;
    if (request.attempt) {
        switch (request.attempt->state) {
        case RefundState::Intended:
            return RefundSituation::Intended;
        case RefundState::Pending:
            return RefundSituation::Pending;
        case RefundState::Succeeded:
            return RefundSituation::Succeeded;
        case RefundState::Unknown:
            return RefundSituation::Unknown;
        case RefundState::Failed:
            return request.attempt->failedAfterSuccess() ? RefundSituation::FailedAfterSuccess
                                                         : RefundSituation::Failed;
        }
    }
    return request.isRefundableAt(now) ? RefundSituation::Waiting : RefundSituation::WindowClosed;
}

RefundWords wordsFor(RefundSituation situation, const RefundRequest &request)
{
    const QString provider = providerName(request.provider);
    const QString reason = reasonOf(request);
    const bool replaced = request.state == RefundRequestState::Replaced;
    const QString again = replaced ? Texts::tr("A newer request for the same payment is open; decide that one.")
                                   : Texts::tr("The request is open again: refund it once more when the reason is mended.");
    switch (situation) {
    case RefundSituation::Waiting:
        return {Texts::tr("Waiting"), Texts::tr("The customer asked for a refund, and the window is open."),
                Texts::tr("No money has moved."), Texts::tr("Refund it before the window closes.")};
    case RefundSituation::WindowClosed:
        return {Texts::tr("Window closed"), Texts::tr("The refund window closed before this was decided."),
                Texts::tr("No money has moved."), Texts::tr("It can only be denied; the customer gets the letter below.")};
    case RefundSituation::Intended:
        if (request.attempt && !request.attempt->failure.isEmpty())
            return {Texts::tr("Not sent yet"), Texts::tr("The refund could not be sent: %1").arg(reason),
                    Texts::tr("No money has moved yet."),
                    Texts::tr("Halfday sends the same order again by itself; %1 cannot pay it twice.").arg(provider)};
        return {Texts::tr("Being sent"), Texts::tr("The refund is recorded and on its way to %1.").arg(provider),
                Texts::tr("Money may be moving right now."),
                Texts::tr("Halfday finishes it by itself, also after a restart, and never pays twice.")};
    case RefundSituation::Pending:
        return {Texts::tr("Pending"), Texts::tr("%1 has accepted the refund and not finished it.").arg(provider),
                Texts::tr("The money is on its way, and not certain yet. The customer was told just that."),
                Texts::tr("Halfday asks %1 until it is final, and then writes to the customer again.").arg(provider)};
    case RefundSituation::Succeeded:
        return {Texts::tr("Refunded"), Texts::tr("%1 has refunded the payment.").arg(provider),
                Texts::tr("The money has moved. The customer was told."),
                Texts::tr("Nothing to do. A bank can still return it: Halfday looks daily for 30 days.")};
    case RefundSituation::Failed:
        return {Texts::tr("Failed"), Texts::tr("The refund did not go through: %1").arg(reason),
                Texts::tr("No money has moved."), again};
    case RefundSituation::FailedAfterSuccess:
        return {Texts::tr("Failed after success"),
                Texts::tr("The refund had succeeded, and then the money came back: %1").arg(reason),
                Texts::tr("The customer does not have the money; you do. The customer was told that it failed."), again};
    case RefundSituation::Unknown:
        return {Texts::tr("Unknown"), Texts::tr("%1 was asked for the refund, and no certain answer came.").arg(provider),
                Texts::tr("Nobody knows yet whether money moved."),
                Texts::tr("Do not refund it anywhere else. Halfday looks it up at %1 until it is certain, and never "
                          "repeats it blindly.").arg(provider)};
    case RefundSituation::Denied:
        if (request.state == RefundRequestState::Withdrawn)
            return {Texts::tr("Withdrawn"), Texts::tr("The case that asked for this refund was resolved in another way."),
                    Texts::tr("This request moved no money."), Texts::tr("Nothing to do.")};
        return {Texts::tr("Denied"), Texts::tr("The request was denied: its window had closed."),
                Texts::tr("No money has moved."), Texts::tr("Nothing to do. The customer was told.")};
    }
    return {};
}

} // namespace halfday
