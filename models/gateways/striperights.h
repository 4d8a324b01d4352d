#pragma once

#include "models/gateways/stripegateway.h"

#include <QPointer>

namespace halfday {

/// What a restricted key may be allowed to do, and Halfday needs.
enum class StripeRight { ReadCharges, ReadRefunds, WriteRefunds, ReadEvents };

/// Asks Stripe whether this key may. No money moves: the refund that tests WriteRefunds names no payment, so Stripe can only
/// answer that one is missing, or that the key may not. Errors: Permission with code "401" (unknown key) or "403" (lacks
/// this right), else those of HttpClient and Provider. `http` may be deleted meanwhile.
Task<void> checkStripeRight(StripeSettings settings, QPointer<HttpClient> http, StripeRight right);

/// Why this cannot be a key to work with ("pk_…"); empty: it can.
QString stripeKeyProblem(const QString &key);

} // namespace halfday
