#include "models/gateways/striperights.h"

#include "models/gateways/gatewayerrors.h"
#include "models/gateways/httpclient.h"
#include "models/gateways/stripejson.h"

#include <QCoreApplication>
#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(halfday::StripeRights)
};

QString pathOf(StripeRight right)
{
    switch (right) {
    case StripeRight::ReadCharges:
        return u"/v1/charges"_s;
    case StripeRight::ReadRefunds:
    case StripeRight::WriteRefunds:
        return u"/v1/refunds"_s;
    case StripeRight::ReadEvents:
        break;
    }
    return u"/v1/events"_s;
}

HttpRequest question(const StripeSettings &settings, StripeRight right)
{
    HttpRequest request;
    request.url = settings.baseUrl;
    QString base = settings.baseUrl.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    request.url.setPath(base + pathOf(right));
    request.timeout = settings.timeout;
    request.headers = {{"Authorization", "Bearer " + settings.apiKey.trimmed().toUtf8()},
                       {"Stripe-Version", "2024-10-28.acacia"},
                       {"Accept", "application/json"}};
    if (right == StripeRight::WriteRefunds) {
        request.verb = HttpRequest::Verb::Post;
        request.body = formEncoded({{u"reason"_s, u"requested_by_customer"_s}}); // of no payment at all
        request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    } else {
        request.url.setQuery(u"limit=1"_s);
    }
    return request;
}

Error notAllowed(int status, const QString &detail)
{
    const bool isUnknown = status == 401;
    return {Error::Kind::Permission,
            isUnknown ? Text::tr("Stripe does not know this key, or it was withdrawn.")
                      : Text::tr("This key may not do that."),
            QString::number(status), detail};
}

} // namespace

Task<void> checkStripeRight(StripeSettings settings, QPointer<HttpClient> http, StripeRight right)
{
    const Error strange{Error::Kind::Provider, Text::tr("This does not answer like Stripe. Check the provider's address.")};
    if (!http)
        co_return fail({Error::Kind::Connection, Text::tr("Halfday has closed the line to Stripe.")});
    QFuture<Result<HttpAnswer>> future = http->send(question(settings, right));
    const Result<HttpAnswer> answer = co_await future;
    if (!answer)
        co_return fail(answer.error());
    const std::optional<StripeRefusal> refusal = refusalFromStripe(answer->body);
    QString said = refusal ? quotedFromProvider(refusal->message) : QString();
    if (const QString key = settings.apiKey.trimmed(); !key.isEmpty())
        said.replace(key, u"[key]"_s);
    if (refusal && (answer->status == 401 || answer->status == 403))
        co_return fail(notAllowed(answer->status, said));
    if (answer->status == 429 || answer->status >= 500)
        co_return fail(readRefused(u"Stripe"_s, answer->status, said, said));
    if (right == StripeRight::WriteRefunds) {
        // "A payment is missing" comes only from somebody who would have taken one.
        if (refusal && answer->status == 400)
            co_return {};
        co_return fail(strange);
    }
    if (answer->status != 200 || !parseStripeObject(answer->body))
        co_return fail(strange);
    co_return {};
}

QString stripeKeyProblem(const QString &key)
{
    const QString plain = key.trimmed();
    if (plain.startsWith("pk_"_L1))
        return Text::tr("This is the publishable key; it can neither read nor refund. Make a restricted key (rk_…).");
    if (plain.startsWith("whsec_"_L1))
        return Text::tr("This is a webhook's secret, not a key. Make a restricted key (rk_…).");
    for (const auto prefix : {"sk_live_"_L1, "rk_live_"_L1, "sk_test_"_L1, "rk_test_"_L1, "sk_demo_"_L1}) {
        if (plain.startsWith(prefix))
            return {};
    }
    return Text::tr("This does not look like a key of Stripe's: they begin with rk_live_, rk_test_, sk_live_ or sk_test_.");
}

} // namespace halfday
