#include "app/common/gateways.h"

#include "models/gateways/missinggateway.h"

namespace halfday {

StripeSettings providerFromEnvironment()
{
    StripeSettings provider;
    provider.apiKey = qEnvironmentVariable("HALFDAY_STRIPE_KEY");
    if (const QString url = qEnvironmentVariable("HALFDAY_STRIPE_URL"); !url.isEmpty())
        provider.baseUrl = QUrl(url);
    return provider;
}

std::unique_ptr<PaymentGateway> makeGateway(const StripeSettings &provider, HttpClient &http)
{
    if (provider.apiKey.isEmpty())
        return std::make_unique<MissingGateway>();
    return std::make_unique<StripeGateway>(provider, http);
}

} // namespace halfday
