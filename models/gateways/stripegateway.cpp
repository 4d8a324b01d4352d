#include "models/gateways/stripegateway.h"

#include "models/gateways/gatewayerrors.h"
#include "models/gateways/httpclient.h"
#include "models/gateways/stripejson.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSet>
#include <QUrlQuery>

#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace halfday {

/// What a call needs, shared by every coroutine frame, so that a call outlives its gateway.
struct StripeGateway::Line {
    StripeSettings settings;
    QPointer<HttpClient> http;

    HttpRequest request(HttpRequest::Verb verb, const QString &path, const QUrlQuery &query = {}) const;
    QString blotted(QString text) const
    {
        return settings.apiKey.isEmpty() ? text : text.replace(settings.apiKey, u"[key]"_s);
    }
    QString detail(const HttpAnswer &answer) const;

    static Task<HttpAnswer> send(std::shared_ptr<const Line> line, HttpRequest request);
    static Task<QJsonObject> read(std::shared_ptr<const Line> line, QString path, QUrlQuery query);
    static Task<ProviderRefund> create(std::shared_ptr<const Line> line, RefundOrder order);
    static Task<ProviderCharge> charge(std::shared_ptr<const Line> line, QString chargeId);
    static Task<ProviderRefund> refund(std::shared_ptr<const Line> line, QString refundId);
    static Task<QList<ProviderRefund>> refunds(std::shared_ptr<const Line> line, QString chargeId);
    template <class Page>
    static Task<Page> created(std::shared_ptr<const Line> line, QString path, Instant from, Instant to, QString cursor,
                              Result<Page> (*pageOf)(const QJsonObject &));
    static Task<std::optional<UndeliveredEvents>> undelivered(std::shared_ptr<const Line> line, Instant since, Instant until);
    Result<ProviderRefund> judge(const RefundOrder &order, const HttpAnswer &answer) const;
    Error refusal(const RefundOrder &order, const HttpAnswer &answer) const;
};

namespace {

const QString providerName = u"Stripe"_s;
constexpr int pageSize = 100;
constexpr int mostPages = 100;
constexpr int mostEventPages = 10; // how many more than a thousand were missed changes nothing
constexpr qsizetype longestKey = 255; // Stripe's limit for an idempotency key

struct Text {
    Q_DECLARE_TR_FUNCTIONS(halfday::Stripe)
};

tl::unexpected<Error> badInput(const QString &message)
{
    return fail({Error::Kind::Input, message});
}

/// An id becomes part of a path: only what ids are made of, and never nothing.
bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 255 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
            || c == u'-';
    });
}

/// Refusals that Stripe gives before or instead of acting. Anything else may hide a refund.
bool isRefusal(int status, const StripeRefusal &refusal)
{
    // idempotency_error: this key was used before, for another order; what became of that one is unknown.
    if (refusal.type == "idempotency_error"_L1 || refusal.type == "api_error"_L1
        || refusal.code == "idempotency_key_in_use"_L1)
        return false;
    return status == 400 || status == 401 || status == 402 || status == 403 || status == 404;
}

} // namespace

HttpRequest StripeGateway::Line::request(HttpRequest::Verb verb, const QString &path, const QUrlQuery &query) const
{
    HttpRequest request;
    request.verb = verb;
    request.url = settings.baseUrl;
    QString base = settings.baseUrl.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    request.url.setPath(base + path);
    request.url.setQuery(query);
    request.timeout = settings.timeout;
    request.headers = {{"Authorization", "Bearer " + settings.apiKey.toUtf8()},
                       // Answers keep the shape that stripejson reads; refund webhooks cover all refunds from here on.
                       {"Stripe-Version", "2024-10-28.acacia"},
                       {"Accept", "application/json"}};
    return request;
}

QString StripeGateway::Line::detail(const HttpAnswer &answer) const
{
    const QString id = QString::fromLatin1(answer.headers.value("request-id"));
    const QString body = QString::fromUtf8(answer.body.left(500)).simplified();
    return blotted(u"HTTP %1, request %2: %3"_s.arg(QString::number(answer.status), id, body));
}

Task<HttpAnswer> StripeGateway::Line::send(std::shared_ptr<const Line> line, HttpRequest request)
{
    if (!line->http)
        co_return fail({Error::Kind::Connection, Text::tr("Halfday has closed the line to Stripe.")});
    QFuture<Result<HttpAnswer>> future = line->http->send(std::move(request));
    Result<HttpAnswer> answer = co_await future;
    co_return answer;
}

Task<QJsonObject> StripeGateway::Line::read(std::shared_ptr<const Line> line, QString path, QUrlQuery query)
{
    HttpRequest request = line->request(HttpRequest::Verb::Get, path, query);
    Result<HttpAnswer> answer = co_await send(line, std::move(request));
    if (!answer)
        co_return fail(answer.error());
    const QString detail = line->detail(*answer);
    if (answer->status != 200) {
        const std::optional<StripeRefusal> refusal = refusalFromStripe(answer->body);
        // "Not found" from something that is not Stripe proves nothing about Stripe.
        const int status = answer->status == 404 && !refusal ? 0 : answer->status;
        const QString reason = refusal ? line->blotted(refusal->message) : QString();
        co_return fail(readRefused(providerName, status, reason, detail));
    }
    Result<QJsonObject> object = parseStripeObject(answer->body);
    if (!object)
        object.error().detail += u" · "_s + detail;
    co_return object;
}

Task<ProviderRefund> StripeGateway::Line::create(std::shared_ptr<const Line> line, RefundOrder order)
{
    if (!isId(order.refundId) || order.refundId.size() > longestKey)
        co_return badInput(Text::tr("The refund has no usable id. No money moved."));
    if (!isId(order.chargeId))
        co_return badInput(Text::tr("The payment has no usable charge id. No money moved."));
    const Result<qint64> amount = toStripeAmount(order.amount);
    if (!amount)
        co_return fail(amount.error());

    QList<std::pair<QString, QString>> fields;
    fields.emplace_back(u"charge"_s, order.chargeId);
    fields.emplace_back(u"amount"_s, QString::number(*amount));
    fields.emplace_back(u"reason"_s, stripeName(order.reason));
    // Sorted, because the same key must come with the same bytes: a QHash's order changes from run to run.
    QStringList notes = order.metadata.keys();
    notes.removeAll(stripeRefundIdKey);
    notes.sort();
    for (const QString &note : std::as_const(notes))
        fields.emplace_back(u"metadata[%1]"_s.arg(note), order.metadata.value(note));
    fields.emplace_back(u"metadata[%1]"_s.arg(stripeRefundIdKey), order.refundId);

    HttpRequest request = line->request(HttpRequest::Verb::Post, u"/v1/refunds"_s);
    request.body = formEncoded(fields);
    request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    request.headers.emplace_back("Idempotency-Key", order.refundId.toLatin1());
    Result<HttpAnswer> answer = co_await send(line, std::move(request));
    if (!answer)
        co_return fail(refundLineError(providerName, answer.error()));
    co_return line->judge(order, *answer);
}

Result<ProviderRefund> StripeGateway::Line::judge(const RefundOrder &order, const HttpAnswer &answer) const
{
    if (answer.status != 200)
        return fail(refusal(order, answer));
    const QString told = detail(answer);
    const Result<ProviderRefund> refund
        = parseStripeObject(answer.body).and_then([](const QJsonObject &object) { return refundFromStripe(object); });
    if (!refund)
        return fail(refundUnanswered(providerName, u"200"_s, refund.error().detail + u" · "_s + told));
    if (refund->chargeId != order.chargeId || refund->amount != order.amount || refund->refundId != order.refundId)
        return fail(refundUnanswered(providerName, u"200"_s, u"the answer is about another refund · "_s + told));
    return refund;
}

Error StripeGateway::Line::refusal(const RefundOrder &order, const HttpAnswer &answer) const
{
    const QString told = detail(answer);
    const std::optional<StripeRefusal> refusal = refusalFromStripe(answer.body);
    if (answer.status == 429)
        return refundTooBusy(providerName, told);
    if (!refusal || !isRefusal(answer.status, *refusal)) {
        const QString code = refusal && !refusal->code.isEmpty() ? refusal->code : QString::number(answer.status);
        return refundUnanswered(providerName, code, told);
    }
    const QString code = refusal->code.isEmpty() ? QString::number(answer.status) : refusal->code;
    if (answer.status == 401 || answer.status == 403)
        return refundForbidden(providerName, code, told);
    if (answer.status == 404)
        return refundChargeUnknown(providerName, order.chargeId, told);
    return refundRefused(providerName, blotted(refusal->message), code, told);
}

Task<ProviderCharge> StripeGateway::Line::charge(std::shared_ptr<const Line> line, QString chargeId)
{
    if (!isId(chargeId))
        co_return badInput(Text::tr("The payment has no usable charge id."));
    QString path = u"/v1/charges/"_s + chargeId;
    QUrlQuery query;
    const Result<QJsonObject> object = co_await read(line, std::move(path), std::move(query));
    if (!object)
        co_return fail(object.error());
    Result<ProviderCharge> charge = chargeFromStripe(*object);
    if (charge && charge->id != chargeId)
        co_return fail(readRefused(providerName, 200, QString(), u"asked for %1, got %2"_s.arg(chargeId, charge->id)));
    co_return charge;
}

Task<ProviderRefund> StripeGateway::Line::refund(std::shared_ptr<const Line> line, QString refundId)
{
    if (!isId(refundId))
        co_return badInput(Text::tr("The refund has no usable id at Stripe."));
    QString path = u"/v1/refunds/"_s + refundId;
    QUrlQuery query;
    const Result<QJsonObject> object = co_await read(line, std::move(path), std::move(query));
    if (!object)
        co_return fail(object.error());
    Result<ProviderRefund> refund = refundFromStripe(*object);
    if (refund && refund->id != refundId)
        co_return fail(readRefused(providerName, 200, QString(), u"asked for %1, got %2"_s.arg(refundId, refund->id)));
    co_return refund;
}

Task<QList<ProviderRefund>> StripeGateway::Line::refunds(std::shared_ptr<const Line> line, QString chargeId)
{
    if (!isId(chargeId))
        co_return badInput(Text::tr("The payment has no usable charge id."));
    QList<ProviderRefund> all;
    QSet<QString> seen;
    for (int pages = 0; pages < mostPages; ++pages) {
        QString path = u"/v1/refunds"_s;
        QUrlQuery query;
        query.addQueryItem(u"charge"_s, chargeId);
        query.addQueryItem(u"limit"_s, QString::number(pageSize));
        if (!all.isEmpty())
            query.addQueryItem(u"starting_after"_s, all.last().id);
        const Result<QJsonObject> object = co_await read(line, std::move(path), std::move(query));
        if (!object)
            co_return fail(object.error());
        const Result<ProviderRefundPage> page = refundPageFromStripe(*object);
        if (!page)
            co_return fail(page.error());
        for (const ProviderRefund &refund : page->refunds) {
            if (refund.chargeId != chargeId || seen.contains(refund.id))
                co_return fail(readRefused(providerName, 200, QString(), u"%1 does not belong in the list of %2"_s
                                               .arg(refund.id, chargeId)));
            seen.insert(refund.id);
            all.append(refund);
        }
        if (page->next.isEmpty())
            co_return all;
        if (page->refunds.isEmpty())
            break;
    }
    co_return fail(readRefused(providerName, 200, QString(), u"the list of %1 does not end"_s.arg(chargeId)));
}

Task<std::optional<UndeliveredEvents>> StripeGateway::Line::undelivered(std::shared_ptr<const Line> line, Instant since,
                                                                        Instant until)
{
    const auto seconds = [](Instant at) { return QString::number(toMicros(at) / 1'000'000); };
    UndeliveredEvents found;
    QString last;
    for (int pages = 0; pages < mostEventPages; ++pages) {
        QString path = u"/v1/events"_s;
        QUrlQuery query;
        query.addQueryItem(u"delivery_success"_s, u"false"_s);
        query.addQueryItem(u"created[gte]"_s, seconds(since));
        query.addQueryItem(u"created[lte]"_s, seconds(until));
        query.addQueryItem(u"limit"_s, QString::number(pageSize));
        if (!last.isEmpty())
            query.addQueryItem(u"starting_after"_s, last);
        const Result<QJsonObject> object = co_await read(line, std::move(path), std::move(query));
        if (!object)
            co_return fail(object.error());
        const Result<StripeEventPage> page = eventPageFromStripe(*object);
        if (!page)
            co_return fail(page.error());
        for (const StripeEvent &event : page->events) {
            ++found.count;
            found.oldest = found.oldest ? std::min(*found.oldest, event.created) : event.created;
        }
        found.more = page->hasMore && !page->events.isEmpty();
        if (!found.more)
            co_return found;
        last = page->events.last().id;
        if (!isId(last))
            co_return fail(readRefused(providerName, 200, QString(), u"an event without a usable id"_s));
    }
    co_return found;
}

/// One page of a list. Stripe counts in whole seconds, so both edges move up to the next one.
template <class Page>
Task<Page> StripeGateway::Line::created(std::shared_ptr<const Line> line, QString path, Instant from, Instant to, QString cursor,
                                        Result<Page> (*pageOf)(const QJsonObject &))
{
    const auto seconds = [](Instant edge) { return QString::number(std::chrono::ceil<std::chrono::seconds>(edge.time_since_epoch()).count()); };
    if (!cursor.isEmpty() && !isId(cursor))
        co_return fail(readRefused(providerName, 200, QString(), u"a list entry without a usable id"_s));
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(pageSize));
    query.addQueryItem(u"created[gte]"_s, seconds(from));
    query.addQueryItem(u"created[lt]"_s, seconds(to));
    if (!cursor.isEmpty())
        query.addQueryItem(u"starting_after"_s, cursor);
    const Result<QJsonObject> object = co_await read(std::move(line), std::move(path), std::move(query));
    if (!object)
        co_return fail(object.error());
    Result<Page> page = pageOf(*object);
    co_return page;
}

StripeGateway::StripeGateway(StripeSettings settings, HttpClient &http)
{
    settings.apiKey = settings.apiKey.trimmed(); // a line break from a file would end the header early
    m_line = std::make_shared<const Line>(Line{std::move(settings), &http});
}

StripeGateway::~StripeGateway() = default;

QString StripeGateway::provider() const
{
    return u"stripe"_s;
}

GatewayMode StripeGateway::mode() const
{
    return modeOfKey(m_line->settings.apiKey);
}

std::chrono::seconds StripeGateway::replaySafeFor() const
{
    return 24h; // keys may be forgotten once they are that old (FIELD §3)
}

Task<ProviderCharge> StripeGateway::charge(QString chargeId)
{
    return Line::charge(m_line, std::move(chargeId));
}

Task<ProviderRefund> StripeGateway::createRefund(RefundOrder order)
{
    return Line::create(m_line, std::move(order));
}

Task<ProviderRefund> StripeGateway::refund(QString providerRefundId)
{
    return Line::refund(m_line, std::move(providerRefundId));
}

Task<QList<ProviderRefund>> StripeGateway::refundsOfCharge(QString chargeId)
{
    return Line::refunds(m_line, std::move(chargeId));
}

Task<ProviderChargePage> StripeGateway::chargesCreated(Instant from, Instant to, QString cursor)
{
    return Line::created(m_line, u"/v1/charges"_s, from, to, std::move(cursor), chargePageFromStripe);
}

Task<ProviderRefundPage> StripeGateway::refundsCreated(Instant from, Instant to, QString cursor)
{
    return Line::created(m_line, u"/v1/refunds"_s, from, to, std::move(cursor), refundPageFromStripe);
}

Task<std::optional<UndeliveredEvents>> StripeGateway::undelivered(Instant since, Instant until)
{
    return Line::undelivered(m_line, since, until);
}

GatewayMode StripeGateway::modeOfKey(const QString &apiKey)
{
    if (apiKey.startsWith("sk_test_"_L1) || apiKey.startsWith("rk_test_"_L1))
        return GatewayMode::Test;
    if (apiKey.startsWith("sk_demo_"_L1))
        return GatewayMode::Sandbox;
    return GatewayMode::Live;
}

} // namespace halfday
