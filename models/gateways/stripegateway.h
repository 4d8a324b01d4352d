#pragma once

#include "models/gateways/paymentgateway.h"

#include <memory>

namespace halfday {

class HttpClient;

struct StripeSettings {
    QString apiKey; ///< secret or restricted key; never logged, never in an Error
    QUrl baseUrl = QUrl(QStringLiteral("https://api.stripe.com"));
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< of one request, from start to last byte
};

/// Stripe's refunds and charges, API version pinned (FIELD §3). Amounts are converted between ISO 4217
/// exponents and Stripe's own.
class StripeGateway : public PaymentGateway
{
public:
    /// `http` is not owned; when it is deleted first, calls under way end with an Error.
    StripeGateway(StripeSettings settings, HttpClient &http);
    ~StripeGateway() override;

    QString provider() const override;
    GatewayMode mode() const override;
    std::chrono::seconds replaySafeFor() const override;
    Task<ProviderCharge> charge(QString chargeId) override;
    Task<ProviderRefund> createRefund(RefundOrder order) override;
    Task<ProviderRefund> refund(QString providerRefundId) override;
    Task<QList<ProviderRefund>> refundsOfCharge(QString chargeId) override;
    Task<ProviderChargePage> chargesCreated(Instant from, Instant to, QString cursor) override;
    Task<ProviderRefundPage> refundsCreated(Instant from, Instant to, QString cursor) override;
    /// Counts a thousand at most, by GET /v1/events?delivery_success=false; Stripe keeps events for 30 days.
    Task<std::optional<UndeliveredEvents>> undelivered(Instant since, Instant until) override;

    /// sk_live_ and rk_live_ are Live, sk_test_ and rk_test_ Test, sk_demo_ the demo's Sandbox; anything else
    /// is treated as Live, because that is the careful guess.
    static GatewayMode modeOfKey(const QString &apiKey);

private:
    struct Line;
    std::shared_ptr<const Line> m_line;
};

} // namespace halfday
