#pragma once

#include "models/gateways/paymentgateway.h"

#include <QCoreApplication>

namespace halfday {

/// Stands in where no provider key was given: everything but money works, and a refund says what is missing.
class MissingGateway : public PaymentGateway
{
    Q_DECLARE_TR_FUNCTIONS(MissingGateway)

public:
    QString provider() const override { return QStringLiteral("stripe"); }
    GatewayMode mode() const override { return GatewayMode::Live; }
    std::chrono::seconds replaySafeFor() const override { return std::chrono::seconds(0); }
    Task<ProviderCharge> charge(QString) override { co_return fail(missing()); }
    Task<ProviderRefund> createRefund(RefundOrder) override { co_return fail(missing()); }
    Task<ProviderRefund> refund(QString) override { co_return fail(missing()); }
    Task<QList<ProviderRefund>> refundsOfCharge(QString) override { co_return fail(missing()); }
    Task<ProviderChargePage> chargesCreated(Instant, Instant, QString) override { co_return fail(missing()); }
    Task<ProviderRefundPage> refundsCreated(Instant, Instant, QString) override { co_return fail(missing()); }

private:
    static Error missing()
    {
        return {Error::Kind::Permission,
                tr("No key for the payment provider was given; no money was moved. Set HALFDAY_STRIPE_KEY and start again.")};
    }
};

} // namespace halfday
