#include "app/demo/stripesandboxbooks.h"

#include "models/gateways/stripejson.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

QString newId(QLatin1StringView prefix)
{
    static constexpr QLatin1StringView letters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    QString id = prefix;
    for (int i = 0; i < 24; ++i)
        id += letters.at(QRandomGenerator::global()->bounded(static_cast<int>(letters.size())));
    return id;
}

/// Refunds of the same second come in the order in which they were made.
QString newRefundId(qsizetype number)
{
    return newId("re_"_L1).replace(3, 8, u"%1"_s.arg(qlonglong(number), 8, 10, QChar(u'0')));
}

SandboxReply refused(const QString &code, const QString &message, const QString &param = QString())
{
    return StripeSandboxBooks::error(400, u"invalid_request_error"_s, code, message, param);
}

SandboxReply missing(const QString &what, const QString &id, const QString &param)
{
    return StripeSandboxBooks::error(404, u"invalid_request_error"_s, u"resource_missing"_s,
                                     u"No such %1: '%2'"_s.arg(what, id), param);
}

bool countsAsGiven(const QJsonObject &refund)
{
    const QString status = refund.value("status"_L1).toString();
    return status != "failed"_L1 && status != "canceled"_L1;
}

} // namespace

QJsonObject StripeSandboxBooks::onTheWire(const SandboxCharge &charge)
{
    // toStripeAmount() refuses an amount of nothing, which here is nothing refunded so far.
    const qint64 amount = toStripeAmount(charge.amount).value_or(0);
    const qint64 refunded = toStripeAmount({charge.refundedMinor, charge.amount.currency}).value_or(0);
    QJsonObject method = {{"type"_L1, charge.methodType}};
    if (charge.methodType == "card"_L1)
        method.insert("card"_L1, QJsonObject{{"brand"_L1, "visa"_L1}, {"country"_L1, "AU"_L1}, {"funding"_L1, "credit"_L1},
                                             {"last4"_L1, "4242"_L1}, {"network"_L1, "visa"_L1}});
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{"id"_L1, charge.id}, {"object"_L1, "charge"_L1}, {"amount"_L1, amount}, {"amount_captured"_L1, amount},
            {"amount_refunded"_L1, refunded}, {"application"_L1, QJsonValue::Null}, {"application_fee"_L1, QJsonValue::Null},
            {"application_fee_amount"_L1, QJsonValue::Null}, {"balance_transaction"_L1, newId("txn_"_L1)},
            {"billing_details"_L1, QJsonObject{{"email"_L1, orNull(charge.email)}, {"name"_L1, QJsonValue::Null}}},
            {"captured"_L1, true}, {"created"_L1, toMicros(charge.created) / 1'000'000},
            {"currency"_L1, charge.amount.currency.toLower()}, {"customer"_L1, orNull(charge.payer)},
            {"description"_L1, QJsonValue::Null}, {"disputed"_L1, charge.disputed}, {"failure_code"_L1, QJsonValue::Null},
            {"failure_message"_L1, QJsonValue::Null}, {"invoice"_L1, QJsonValue::Null}, {"livemode"_L1, false},
            {"metadata"_L1, QJsonObject()}, {"outcome"_L1, QJsonValue::Null}, {"paid"_L1, charge.status == "succeeded"_L1},
            {"payment_intent"_L1, QJsonValue::Null}, {"payment_method"_L1, QJsonValue::Null},
            {"payment_method_details"_L1, method}, {"receipt_email"_L1, QJsonValue::Null},
            {"receipt_url"_L1, QString(u"https://receipts.example/"_s + charge.id)},
            {"refunded"_L1, refunded > 0 && refunded == amount}, {"shipping"_L1, QJsonValue::Null},
            {"source_transfer"_L1, QJsonValue::Null}, {"statement_descriptor"_L1, QJsonValue::Null},
            {"status"_L1, charge.status}, {"transfer_data"_L1, QJsonValue::Null}, {"transfer_group"_L1, QJsonValue::Null}};
}

bool StripeSandboxBooks::inRange(qint64 created, const SandboxForm &query)
{
    for (auto it = query.begin(); it != query.end(); ++it) {
        const qint64 bound = it.value().toLongLong();
        if ((it.key() == "created[gte]"_L1 && created < bound) || (it.key() == "created[gt]"_L1 && created <= bound)
            || (it.key() == "created[lte]"_L1 && created > bound) || (it.key() == "created[lt]"_L1 && created >= bound)
            || (it.key() == "created"_L1 && created != bound))
            return false;
    }
    return true;
}

SandboxReply StripeSandboxBooks::error(int status, const QString &type, const QString &code, const QString &message,
                                       const QString &param)
{
    QJsonObject error = {{"message"_L1, message}, {"type"_L1, type}};
    if (!code.isEmpty())
        error.insert("code"_L1, code);
    if (!param.isEmpty())
        error.insert("param"_L1, param);
    return {status, {{"error"_L1, error}}};
}

void StripeSandboxBooks::addCharge(const SandboxCharge &charge)
{
    if (m_charges.contains(charge.id))
        return;
    m_chargeOrder.append(charge.id);
    m_charges.insert(charge.id, onTheWire(charge));
    m_chargeIndex.insert({toMicros(charge.created) / 1'000'000, charge.id});
}

QJsonObject *StripeSandboxBooks::find(const QString &chargeId)
{
    auto found = m_charges.find(chargeId);
    if (found == m_charges.end() && m_lookup) {
        if (const std::optional<SandboxCharge> charge = m_lookup(chargeId); charge && charge->id == chargeId) {
            addCharge(*charge);
            found = m_charges.find(chargeId);
        }
    }
    return found == m_charges.end() ? nullptr : &*found;
}

void StripeSandboxBooks::setDisputed(const QString &chargeId, bool disputed)
{
    if (QJsonObject *charge = find(chargeId))
        charge->insert("disputed"_L1, disputed);
}

void StripeSandboxBooks::setOutcome(const QString &chargeId, const SandboxOutcome &outcome)
{
    m_outcomes.insert(chargeId, outcome);
}

void StripeSandboxBooks::apply(QJsonObject &refund, const QString &status, const QString &reason, qint64 now)
{
    const bool counted = countsAsGiven(refund);
    refund.insert("status"_L1, status);
    refund.remove("pending_reason"_L1);
    if (status == "pending"_L1)
        refund.insert("pending_reason"_L1, reason.isEmpty() ? u"processing"_s : reason);
    if (status == "failed"_L1) {
        refund.insert("failure_reason"_L1, reason.isEmpty() ? u"unknown"_s : reason);
        refund.insert("failure_balance_transaction"_L1, newId("txn_"_L1));
    }
    QJsonObject *charge = find(refund.value("charge"_L1).toString());
    if (charge && counted && !countsAsGiven(refund)) {
        const qint64 left = charge->value("amount_refunded"_L1).toInteger() - refund.value("amount"_L1).toInteger();
        charge->insert("amount_refunded"_L1, left);
        charge->insert("refunded"_L1, false);
    }
    const QString id = refund.value("id"_L1).toString();
    m_due.removeIf([&](const Due &due) { return due.refundId == id && due.at <= now; });
}

bool StripeSandboxBooks::settle(const QString &refundId, const QString &status, const QString &reason, qint64 now)
{
    for (QJsonObject &refund : m_refunds) {
        if (refund.value("id"_L1).toString() == refundId) {
            apply(refund, status, reason, now);
            return true;
        }
    }
    return false;
}

void StripeSandboxBooks::passTime(qint64 now)
{
    const QList<Due> candidates = m_due;
    for (const Due &due : candidates) {
        if (due.at <= now)
            settle(due.refundId, due.status, due.reason, now);
    }
}

std::optional<SandboxReply> StripeSandboxBooks::invalid(const SandboxForm &form)
{
    static const QStringList known = {u"charge"_s, u"amount"_s, u"reason"_s, u"payment_intent"_s};
    for (const QString &key : form.keys()) {
        if (!known.contains(key) && !key.startsWith("metadata["_L1))
            return refused(u"parameter_unknown"_s, u"Received unknown parameter: %1"_s.arg(key), key);
    }
    if (form.value(u"charge"_s).isEmpty())
        return refused(u"parameter_missing"_s, u"One of charge or payment_intent is needed."_s, u"charge"_s);
    const QString reason = form.value(u"reason"_s);
    if (form.contains(u"reason"_s) && reason != "duplicate"_L1 && reason != "fraudulent"_L1
        && reason != "requested_by_customer"_L1)
        return refused(QString(), u"Invalid reason: duplicate, fraudulent and requested_by_customer are known."_s,
                       u"reason"_s);
    if (form.contains(u"amount"_s)) {
        bool isNumber = false;
        const qint64 amount = form.value(u"amount"_s).toLongLong(&isNumber);
        if (!isNumber)
            return refused(u"parameter_invalid_integer"_s, u"Invalid integer: %1"_s.arg(form.value(u"amount"_s)),
                           u"amount"_s);
        if (amount < 1)
            return refused(u"parameter_invalid_integer"_s, u"The amount must be at least 1."_s, u"amount"_s);
    }
    return std::nullopt;
}

SandboxReply StripeSandboxBooks::createRefund(const SandboxForm &form, qint64 now)
{
    passTime(now);
    const QString chargeId = form.value(u"charge"_s);
    QJsonObject *charge = find(chargeId);
    if (!charge)
        return missing(u"charge"_s, chargeId, u"charge"_s);
    if (charge->value("status"_L1).toString() != "succeeded"_L1)
        return refused(u"charge_not_refundable"_s, u"Charge %1 has not succeeded."_s.arg(chargeId));
    const qint64 left = charge->value("amount"_L1).toInteger() - charge->value("amount_refunded"_L1).toInteger();
    if (left <= 0)
        return refused(u"charge_already_refunded"_s, u"Charge %1 has already been refunded."_s.arg(chargeId));
    if (charge->value("disputed"_L1).toBool())
        return refused(u"charge_disputed"_s, u"Charge %1 is disputed and cannot be refunded."_s.arg(chargeId));
    const qint64 amount = form.contains(u"amount"_s) ? form.value(u"amount"_s).toLongLong() : left;
    if (amount > left)
        return refused(QString(), u"%1 is more than the %2 that are left of this charge."_s.arg(amount).arg(left),
                       u"amount"_s);

    QJsonObject metadata;
    for (auto it = form.begin(); it != form.end(); ++it) {
        if (it.key().startsWith("metadata["_L1) && it.key().endsWith(u']'))
            metadata.insert(it.key().mid(9, it.key().size() - 10), it.value());
    }
    const QString method = charge->value("payment_method_details"_L1).toObject().value("type"_L1).toString();
    QJsonObject refund = {{"id"_L1, newRefundId(m_refunds.size())}, {"object"_L1, "refund"_L1}, {"amount"_L1, amount},
                          {"balance_transaction"_L1, newId("txn_"_L1)}, {"charge"_L1, chargeId}, {"created"_L1, now},
                          {"currency"_L1, charge->value("currency"_L1)},
                          {"destination_details"_L1, QJsonObject{{"type"_L1, method}}}, {"metadata"_L1, metadata},
                          {"payment_intent"_L1, QJsonValue::Null},
                          {"reason"_L1, form.contains(u"reason"_s) ? QJsonValue(form.value(u"reason"_s)) : QJsonValue()},
                          {"receipt_number"_L1, QJsonValue::Null}, {"source_transfer_reversal"_L1, QJsonValue::Null},
                          {"status"_L1, "succeeded"_L1}, {"transfer_reversal"_L1, QJsonValue::Null}};
    charge->insert("amount_refunded"_L1, charge->value("amount_refunded"_L1).toInteger() + amount);
    charge->insert("refunded"_L1, amount == left);
    const SandboxOutcome outcome = m_outcomes.value(chargeId, m_outcomes.value(QString()));
    if (outcome.status != "succeeded"_L1)
        apply(refund, outcome.status, outcome.reason, now);
    if (outcome.after > 0 && !outcome.then.isEmpty())
        m_due.append({refund.value("id"_L1).toString(), now + outcome.after, outcome.then, outcome.thenReason});
    addRefund(refund);
    return {200, refund};
}

SandboxReply StripeSandboxBooks::refund(const QString &refundId) const
{
    if (const std::optional<QJsonObject> found = findRefund(refundId))
        return {200, *found};
    return missing(u"refund"_s, refundId, u"id"_s);
}

SandboxReply StripeSandboxBooks::charge(const QString &chargeId)
{
    if (const QJsonObject *charge = find(chargeId))
        return {200, *charge};
    return missing(u"charge"_s, chargeId, u"id"_s);
}

SandboxReply StripeSandboxBooks::page(const QList<QJsonObject> &newestFirst, const SandboxForm &query,
                                      const QString &url)
{
    bool isNumber = true;
    const int limit = query.contains(u"limit"_s) ? query.value(u"limit"_s).toInt(&isNumber) : 10;
    if (!isNumber || limit < 1 || limit > 100)
        return refused(u"parameter_invalid_integer"_s, u"limit is from 1 to 100."_s, u"limit"_s);
    qsizetype first = 0;
    if (const QString after = query.value(u"starting_after"_s); !after.isEmpty()) {
        const auto found = std::find_if(newestFirst.begin(), newestFirst.end(), [&](const QJsonObject &object) {
            return object.value("id"_L1).toString() == after;
        });
        if (found == newestFirst.end())
            return missing(u"object"_s, after, u"starting_after"_s);
        first = found - newestFirst.begin() + 1;
    }
    QJsonArray data;
    for (const QJsonObject &object : newestFirst.mid(first, limit))
        data.append(object);
    return {200, {{"object"_L1, "list"_L1}, {"data"_L1, data}, {"has_more"_L1, first + limit < newestFirst.size()}, {"url"_L1, url}}};
}

int StripeSandboxBooks::refundCount(const QString &chargeId) const
{
    return static_cast<int>(std::count_if(m_refunds.begin(), m_refunds.end(), [&](const QJsonObject &refund) {
        return refund.value("charge"_L1).toString() == chargeId && countsAsGiven(refund);
    }));
}

qint64 StripeSandboxBooks::refunded(const QString &chargeId) const
{
    qint64 sum = 0;
    for (const QJsonObject &refund : m_refunds) {
        if (refund.value("charge"_L1).toString() == chargeId && countsAsGiven(refund))
            sum += refund.value("amount"_L1).toInteger();
    }
    return sum;
}

QJsonObject StripeSandboxBooks::toJson() const
{
    QJsonArray charges;
    for (const QString &id : m_chargeOrder)
        charges.append(m_charges.value(id));
    QJsonArray refunds;
    for (const QJsonObject &refund : m_refunds)
        refunds.append(refund);
    QJsonArray due;
    for (const Due &entry : m_due)
        due.append(QJsonObject{{"refund"_L1, entry.refundId}, {"at"_L1, entry.at}, {"status"_L1, entry.status},
                               {"reason"_L1, entry.reason}});
    return {{"charges"_L1, charges}, {"refunds"_L1, refunds}, {"due"_L1, due}};
}

void StripeSandboxBooks::fromJson(const QJsonObject &object)
{
    m_charges.clear();
    m_chargeIndex.clear();
    m_refundIndex.clear();
    m_chargeOrder.clear();
    m_refunds.clear();
    m_due.clear();
    for (const QJsonValue &value : object.value("charges"_L1).toArray()) {
        const QString id = value["id"_L1].toString();
        m_charges.insert(id, value.toObject());
        m_chargeOrder.append(id);
        m_chargeIndex.insert({value["created"_L1].toInteger(), id});
    }
    for (const QJsonValue &value : object.value("refunds"_L1).toArray())
        addRefund(value.toObject());
    for (const QJsonValue &value : object.value("due"_L1).toArray())
        m_due.append({value["refund"_L1].toString(), value["at"_L1].toInteger(), value["status"_L1].toString(),
                      value["reason"_L1].toString()});
}

} // namespace halfday
