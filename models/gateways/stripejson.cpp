#include "models/gateways/stripejson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

tl::unexpected<Error> garbage(const QString &what)
{
    return fail({Error::Kind::Provider,
                 QCoreApplication::translate("halfday::Stripe", "Stripe's answer could not be understood."), QString(),
                 what});
}

int stripeExponent(const QString &currency)
{
    if (currency == "MGA"_L1)
        return 0;
    if (currency == "ISK"_L1 || currency == "UGX"_L1)
        return 2;
    return currencyExponent(currency);
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// Exact or nothing.
std::optional<qint64> rescaled(qint64 amount, int from, int to)
{
    if (to >= from) {
        qint64 result = 0;
        if (__builtin_mul_overflow(amount, powerOfTen(to - from), &result))
            return std::nullopt;
        return result;
    }
    const qint64 divisor = powerOfTen(from - to);
    return amount % divisor == 0 ? std::optional(amount / divisor) : std::nullopt;
}

bool isCurrencyCode(const QString &code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// Reads fields one by one and remembers the first that is wrong.
class Reader
{
public:
    explicit Reader(const QJsonObject &object) : m_object(object) {}

    QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString() || value.toString().isEmpty())
            wrong(key);
        return value.toString();
    }
    QString textOrNull(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            wrong(key);
        return value.toString();
    }
    qint64 integer(QLatin1StringView key, qint64 least)
    {
        // Never toDouble(): 64-bit amounts and ids lose their last digits there.
        const QJsonValue value = m_object.value(key);
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const qint64 number = value.toInteger(none);
        if (!value.isDouble() || number == none || number < least)
            wrong(key);
        return number;
    }
    bool boolean(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isBool())
            wrong(key);
        return value.toBool();
    }
    Instant instant(QLatin1StringView key)
    {
        const qint64 seconds = integer(key, 0);
        if (seconds > std::numeric_limits<qint64>::max() / 1'000'000)
            wrong(key);
        return isWrong() ? Instant() : Instant(std::chrono::seconds(seconds));
    }
    Money money(QLatin1StringView key, qint64 least)
    {
        const qint64 amount = integer(key, least);
        const QString currency = text("currency"_L1);
        if (isWrong())
            return {};
        const Result<Money> money = fromStripeAmount(amount, currency);
        if (!money) {
            wrong(key);
            return {};
        }
        return *money;
    }
    void isA(QLatin1StringView kind)
    {
        if (m_object.value("object"_L1).toString() != kind)
            wrong("object"_L1);
    }
    void wrong(QLatin1StringView key)
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }
    bool isWrong() const { return !m_wrong.isEmpty(); }
    tl::unexpected<Error> error(QLatin1StringView kind) const
    {
        return garbage(u"%1: field \"%2\" is missing or not as it should be"_s.arg(kind, m_wrong));
    }

private:
    const QJsonObject &m_object;
    QString m_wrong;
};

} // namespace

Result<qint64> toStripeAmount(const Money &money)
{
    const int exponent = stripeExponent(money.currency);
    const std::optional<qint64> amount = rescaled(money.minor, currencyExponent(money.currency), exponent);
    const bool fits = amount && money.minor > 0 && isCurrencyCode(money.currency)
        && (exponent != 3 || *amount % 10 == 0);
    if (!fits)
        return fail({Error::Kind::Input,
                     QCoreApplication::translate("halfday::Stripe", "Stripe cannot refund an amount of %1.")
                         .arg(formatMoney(money))});
    return *amount;
}

Result<Money> fromStripeAmount(qint64 amount, const QString &currency)
{
    const QString code = currency.toUpper();
    if (!isCurrencyCode(code))
        return garbage(u"\"%1\" is no currency"_s.arg(currency));
    const std::optional<qint64> minor = rescaled(amount, stripeExponent(code), currencyExponent(code));
    if (!minor)
        return garbage(u"%1 %2 is no amount"_s.arg(amount).arg(code));
    return Money{*minor, code};
}

Result<QJsonObject> parseStripeObject(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return garbage(u"not JSON at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()));
    if (!document.isObject())
        return garbage(u"JSON, but not an object"_s);
    return document.object();
}

Result<ProviderCharge> chargeFromStripe(const QJsonObject &object)
{
    Reader reader(object);
    reader.isA("charge"_L1);
    ProviderCharge charge;
    charge.id = reader.text("id"_L1);
    charge.amount = reader.money("amount"_L1, 0);
    charge.refundedMinor = reader.money("amount_refunded"_L1, 0).minor;
    charge.disputed = reader.boolean("disputed"_L1);
    charge.created = reader.instant("created"_L1);
    charge.methodType = object.value("payment_method_details"_L1).toObject().value("type"_L1).toString();
    const QUrl receipt(reader.textOrNull("receipt_url"_L1), QUrl::StrictMode);
    if (receipt.isValid() && receipt.scheme() == "https"_L1)
        charge.receiptUrl = receipt;

    const QJsonObject details = object.value("payment_method_details"_L1).toObject();
    charge.payer = object.value("customer"_L1).isObject() ? object.value("customer"_L1).toObject().value("id"_L1).toString()
                                                          : reader.textOrNull("customer"_L1);
    if (charge.payer.isEmpty()) // a guest is known by the card
        charge.payer = details.value(charge.methodType).toObject().value("fingerprint"_L1).toString();
    charge.email = object.value("billing_details"_L1).toObject().value("email"_L1).toString();
    if (charge.email.isEmpty())
        charge.email = reader.textOrNull("receipt_email"_L1);

    const QString status = reader.text("status"_L1);
    if (status == "succeeded"_L1)
        charge.state = ProviderCharge::State::Succeeded;
    else if (status == "pending"_L1)
        charge.state = ProviderCharge::State::Pending;
    else if (status == "failed"_L1)
        charge.state = ProviderCharge::State::Failed;
    else
        reader.wrong("status"_L1);
    if (charge.refundedMinor > charge.amount.minor)
        reader.wrong("amount_refunded"_L1);
    if (reader.isWrong())
        return reader.error("charge"_L1);
    return charge;
}

Result<ProviderRefund> refundFromStripe(const QJsonObject &object)
{
    Reader reader(object);
    reader.isA("refund"_L1);
    ProviderRefund refund;
    refund.id = reader.text("id"_L1);
    refund.chargeId = reader.text("charge"_L1);
    refund.amount = reader.money("amount"_L1, 1);
    refund.created = reader.instant("created"_L1);
    refund.failureReason = reader.textOrNull("failure_reason"_L1);
    refund.pendingReason = reader.textOrNull("pending_reason"_L1);
    const QJsonValue metadata = object.value("metadata"_L1);
    if (!metadata.isObject() && !metadata.isNull() && !metadata.isUndefined())
        reader.wrong("metadata"_L1);
    refund.refundId = metadata.toObject().value(stripeRefundIdKey).toString();

    const QString status = reader.text("status"_L1);
    if (status == "pending"_L1)
        refund.state = ProviderRefund::State::Pending;
    else if (status == "requires_action"_L1)
        refund.state = ProviderRefund::State::RequiresAction;
    else if (status == "succeeded"_L1)
        refund.state = ProviderRefund::State::Succeeded;
    else if (status == "failed"_L1)
        refund.state = ProviderRefund::State::Failed;
    else if (status == "canceled"_L1)
        refund.state = ProviderRefund::State::Cancelled;
    else
        reader.wrong("status"_L1); // a state that this version does not know is not guessed at
    if (reader.isWrong())
        return reader.error("refund"_L1);
    return refund;
}

/// The entries of a list, each read by `read`; the id after which the next page starts, or nothing.
template <class T>
static Result<QString> entriesOf(const QJsonObject &object, QList<T> &entries, Result<T> (*read)(const QJsonObject &))
{
    Reader reader(object);
    reader.isA("list"_L1);
    const bool hasMore = reader.boolean("has_more"_L1);
    const QJsonValue data = object.value("data"_L1);
    if (!data.isArray())
        reader.wrong("data"_L1);
    if (hasMore && data.toArray().isEmpty()) // there would be no end to it
        reader.wrong("has_more"_L1);
    if (reader.isWrong())
        return reader.error("list"_L1);
    QString last;
    for (const QJsonValue &entry : data.toArray()) {
        const QJsonObject fields = entry.toObject();
        last = fields.value("id"_L1).toString();
        // Money from a customer's balance goes back without a charge; it is nobody's payment.
        if (fields.value("object"_L1).toString() == "refund"_L1 && fields.value("charge"_L1).isNull())
            continue;
        Result<T> made = read(fields);
        if (!made)
            return fail(made.error());
        entries.append(*std::move(made));
    }
    return hasMore ? last : QString();
}

Result<ProviderRefundPage> refundPageFromStripe(const QJsonObject &object)
{
    ProviderRefundPage page;
    Result<QString> next = entriesOf(object, page.refunds, refundFromStripe);
    if (!next)
        return fail(next.error());
    page.next = *std::move(next);
    return page;
}

Result<ProviderChargePage> chargePageFromStripe(const QJsonObject &object)
{
    ProviderChargePage page;
    Result<QString> next = entriesOf(object, page.charges, chargeFromStripe);
    if (!next)
        return fail(next.error());
    page.next = *std::move(next);
    return page;
}

static Result<StripeEvent> eventFromStripe(const QJsonObject &object)
{
    Reader reader(object);
    reader.isA("event"_L1);
    StripeEvent event{reader.text("id"_L1), reader.instant("created"_L1)};
    if (reader.isWrong())
        return reader.error("event"_L1);
    return event;
}

Result<StripeEventPage> eventPageFromStripe(const QJsonObject &object)
{
    StripeEventPage page;
    const Result<QString> next = entriesOf(object, page.events, eventFromStripe);
    if (!next)
        return fail(next.error());
    page.hasMore = !next->isEmpty();
    return page;
}

std::optional<StripeRefusal> refusalFromStripe(const QByteArray &body)
{
    const QJsonObject error = QJsonDocument::fromJson(body).object().value("error"_L1).toObject();
    const StripeRefusal refusal = {error.value("type"_L1).toString(), error.value("code"_L1).toString(),
                                   error.value("message"_L1).toString()};
    return refusal.type.isEmpty() ? std::nullopt : std::optional(refusal);
}

QByteArray formEncoded(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray body;
    for (const auto &[key, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

QString stripeName(RefundReason reason)
{
    switch (reason) {
    case RefundReason::RequestedByCustomer:
        return u"requested_by_customer"_s;
    case RefundReason::Duplicate:
        return u"duplicate"_s;
    case RefundReason::Fraudulent:
        return u"fraudulent"_s;
    }
    Q_UNREACHABLE();
}

} // namespace halfday
