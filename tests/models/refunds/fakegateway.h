#pragma once

#include "models/gateways/paymentgateway.h"

#include <functional>

namespace halfday {

/// A provider without idempotency keys, as Paddle and Paystack are: every call that arrives is a new refund.
class FakeGateway : public PaymentGateway
{
public:
    explicit FakeGateway(QString provider, std::chrono::seconds replaySafe = std::chrono::seconds(0))
        : m_provider(std::move(provider)), m_replaySafe(replaySafe) {}

    QString provider() const override { return m_provider; }
    GatewayMode mode() const override { return GatewayMode::Test; }
    std::chrono::seconds replaySafeFor() const override { return m_replaySafe; }

    Task<ProviderCharge> charge(QString chargeId) override
    {
        co_return ProviderCharge{.id = chargeId, .amount = amount, .state = ProviderCharge::State::Succeeded, .created = {}, .methodType = {}, .receiptUrl = {}};
    }
    Task<ProviderRefund> createRefund(RefundOrder order) override
    {
        ++calls;
        if (acts)
            refunds.prepend(made(order.chargeId));
        if (answer)
            co_return fail(*answer);
        const ProviderRefund newest = refunds.first(); // QCoro moves from what is returned by name
        co_return newest;
    }
    Task<ProviderRefund> refund(QString id) override
    {
        for (const ProviderRefund &found : std::as_const(refunds)) {
            if (found.id == id)
                co_return found;
        }
        co_return fail({Error::Kind::NotFound, QString()});
    }
    Task<QList<ProviderRefund>> refundsOfCharge(QString) override
    {
        if (blindLooks-- > 0)
            co_return QList<ProviderRefund>();
        const QList<ProviderRefund> all = refunds;
        co_return all;
    }
    ProviderRefund made(const QString &chargeId) const
    {
        ProviderRefund refund;
        refund.id = QStringLiteral("rf_%1").arg(refunds.size() + 1);
        refund.chargeId = chargeId;
        refund.amount = amount;
        refund.state = ProviderRefund::State::Succeeded;
        refund.created = std::chrono::floor<microseconds>(std::chrono::system_clock::now());
        return refund;
    }

    Money amount{2200, QStringLiteral("AUD")};
    QList<ProviderRefund> refunds;
    std::optional<Error> answer; ///< what the caller hears instead
    bool acts = true; ///< whether it does the work, whatever it answers
    int blindLooks = 0; ///< look-ups that find nothing yet
    int calls = 0;

private:
    QString m_provider;
    std::chrono::seconds m_replaySafe;
};

} // namespace halfday
