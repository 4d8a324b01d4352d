#pragma once

#include "models/gateways/stripegateway.h"

namespace halfday {

/// The payment provider as the environment names it: HALFDAY_STRIPE_KEY, HALFDAY_STRIPE_URL. An empty key: none.
StripeSettings providerFromEnvironment();

/// Stripe's client, or one that says that its key is missing. Lives in the thread of `http`, which must outlive it.
std::unique_ptr<PaymentGateway> makeGateway(const StripeSettings &provider, HttpClient &http);

} // namespace halfday
