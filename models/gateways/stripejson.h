#pragma once

#include "models/gateways/paymentgateway.h"

#include <QJsonObject>

#include <optional>

namespace halfday {

/// Stripe's wire format, both ways. Everything strict: what is missing, of another type or out of range is an
/// Error of kind Provider whose `detail` names it, never a default value.

/// Metadata key under which our refund id travels.
inline constexpr QLatin1StringView stripeRefundIdKey("halfday_refund");

/// ISO 4217 minor units to Stripe's: MGA has no decimals there, ISK and UGX have two, and the last digit of
/// three-decimal currencies must be 0 (Stripe's page on currencies). Input error when it cannot be expressed.
Result<qint64> toStripeAmount(const Money &money);
/// And back; `currency` in either case.
Result<Money> fromStripeAmount(qint64 amount, const QString &currency);

/// A whole JSON object and nothing after it.
Result<QJsonObject> parseStripeObject(const QByteArray &body);
Result<ProviderCharge> chargeFromStripe(const QJsonObject &object);
Result<ProviderRefund> refundFromStripe(const QJsonObject &object);

/// Of a list the page's `next` is the id that the following page starts after.
Result<ProviderRefundPage> refundPageFromStripe(const QJsonObject &object);

Result<ProviderChargePage> chargePageFromStripe(const QJsonObject &object);

struct StripeEvent {
    QString id;
    Instant created;
};
struct StripeEventPage {
    QList<StripeEvent> events;
    bool hasMore = false;
};
Result<StripeEventPage> eventPageFromStripe(const QJsonObject &object);

/// Why Stripe said no. Outside text: show it as plain text.
struct StripeRefusal {
    QString type; ///< "invalid_request_error", "card_error", "idempotency_error", "api_error"
    QString code; ///< may be empty
    QString message;
};
/// Nothing when the body is not Stripe's error envelope.
std::optional<StripeRefusal> refusalFromStripe(const QByteArray &body);

/// application/x-www-form-urlencoded, every byte outside A–Z a–z 0–9 - . _ ~ escaped; brackets of a key as well.
QByteArray formEncoded(const QList<std::pair<QString, QString>> &fields);
QString stripeName(RefundReason reason);

} // namespace halfday
