// The sandbox's lists of charges and refunds: by key, newest first, so that a page costs the same however long the list is.
#include "app/demo/stripesandboxbooks.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

using Key = SandboxWindow::Key;
using Found = std::map<Key, QJsonObject, std::greater<>>;

qint64 secondsOf(Instant instant)
{
    return toMicros(instant) / 1'000'000;
}

SandboxWindow windowOf(const SandboxForm &query)
{
    SandboxWindow window;
    for (auto it = query.begin(); it != query.end(); ++it) {
        const qint64 bound = it.value().toLongLong();
        if (it.key() == "created[gte]"_L1)
            window.from = std::max(window.from, bound);
        else if (it.key() == "created[gt]"_L1)
            window.from = std::max(window.from, bound + 1);
        else if (it.key() == "created[lt]"_L1)
            window.to = std::min(window.to, bound);
        else if (it.key() == "created[lte]"_L1)
            window.to = std::min(window.to, bound + 1);
    }
    window.chargeId = query.value(u"charge"_s);
    return window;
}

SandboxReply noSuch(const QString &id)
{
    return StripeSandboxBooks::error(404, u"invalid_request_error"_s, u"resource_missing"_s, u"No such object: '%1'"_s.arg(id),
                                     u"starting_after"_s);
}

/// `window.most` entries of an index, from its newest end.
template <class Index, class Take> void eachOf(const Index &index, const SandboxWindow &window, Take take)
{
    const Key end = window.after ? *window.after : Key(window.to, QString());
    int taken = 0;
    for (auto it = std::make_reverse_iterator(index.lower_bound(end)); it != index.rend() && taken < window.most; ++it) {
        if constexpr (requires { it->first.first; }) {
            if (it->first.first < window.from)
                break;
        } else if (it->first < window.from) {
            break;
        }
        taken += take(*it) ? 1 : 0;
    }
}

SandboxReply pageOf(const Found &found, int limit, const QString &url)
{
    QJsonArray data;
    for (auto it = found.begin(); it != found.end() && data.size() < limit; ++it)
        data.append(it->second);
    return {200, {{"object"_L1, "list"_L1}, {"data"_L1, data}, {"has_more"_L1, qsizetype(found.size()) > limit}, {"url"_L1, url}}};
}

std::optional<int> limitOf(const SandboxForm &query)
{
    bool isNumber = true;
    const int limit = query.contains(u"limit"_s) ? query.value(u"limit"_s).toInt(&isNumber) : 10;
    return isNumber && limit >= 1 && limit <= 100 ? std::optional(limit) : std::nullopt;
}

SandboxReply badLimit()
{
    return StripeSandboxBooks::error(400, u"invalid_request_error"_s, u"parameter_invalid_integer"_s, u"limit is from 1 to 100."_s, u"limit"_s);
}

QJsonObject pastOnTheWire(const SandboxPastRefund &refund)
{
    const SandboxCharge inStripesUnits{.id = refund.id, .amount = refund.amount, .created = refund.created};
    return {{"id"_L1, refund.id}, {"object"_L1, "refund"_L1}, {"amount"_L1, StripeSandboxBooks::onTheWire(inStripesUnits).value("amount"_L1)},
            {"balance_transaction"_L1, QJsonValue::Null}, {"charge"_L1, refund.chargeId}, {"created"_L1, secondsOf(refund.created)},
            {"currency"_L1, refund.amount.currency.toLower()}, {"metadata"_L1, QJsonObject()}, {"payment_intent"_L1, QJsonValue::Null},
            {"reason"_L1, QJsonValue::Null}, {"receipt_number"_L1, QJsonValue::Null}, {"status"_L1, refund.status}};
}

} // namespace

SandboxReply StripeSandboxBooks::charges(const SandboxForm &query)
{
    const std::optional<int> limit = limitOf(query);
    if (!limit)
        return badLimit();
    SandboxWindow window = windowOf(query);
    window.most = *limit + 1; // one more, to know whether that was all
    if (const QString after = query.value(u"starting_after"_s); !after.isEmpty()) {
        const QJsonObject *last = find(after);
        if (!last)
            return noSuch(after);
        window.after = Key(last->value("created"_L1).toInteger(), after);
    }
    Found found;
    eachOf(m_chargeIndex, window, [&](const Key &key) {
        found.emplace(key, m_charges.value(key.second));
        return true;
    });
    if (m_archive.charges) {
        const QList<SandboxCharge> archived = m_archive.charges(window);
        for (const SandboxCharge &charge : archived) {
            if (!m_charges.contains(charge.id))
                found.emplace(Key(secondsOf(charge.created), charge.id), onTheWire(charge));
        }
    }
    return pageOf(found, *limit, u"/v1/charges"_s);
}

SandboxReply StripeSandboxBooks::refunds(const SandboxForm &query)
{
    const std::optional<int> limit = limitOf(query);
    if (!limit)
        return badLimit();
    SandboxWindow window = windowOf(query);
    window.most = *limit + 1;
    if (!window.chargeId.isEmpty() && !find(window.chargeId))
        return error(404, u"invalid_request_error"_s, u"resource_missing"_s, u"No such charge: '%1'"_s.arg(window.chargeId), u"charge"_s);
    if (const QString after = query.value(u"starting_after"_s); !after.isEmpty()) {
        const std::optional<QJsonObject> last = findRefund(after);
        if (!last)
            return noSuch(after);
        window.after = Key(last->value("created"_L1).toInteger(), after);
    }
    Found found;
    eachOf(m_refundIndex, window, [&](const auto &entry) {
        const QJsonObject &refund = m_refunds.at(entry.second);
        const bool wanted = window.chargeId.isEmpty() || refund.value("charge"_L1).toString() == window.chargeId;
        if (wanted)
            found.emplace(entry.first, refund);
        return wanted;
    });
    if (m_archive.refunds) {
        const QList<SandboxPastRefund> archived = m_archive.refunds(window);
        for (const SandboxPastRefund &refund : archived)
            found.emplace(Key(secondsOf(refund.created), refund.id), pastOnTheWire(refund));
    }
    return pageOf(found, *limit, u"/v1/refunds"_s);
}

void StripeSandboxBooks::addRefund(const QJsonObject &refund)
{
    m_refundIndex.emplace(Key(refund.value("created"_L1).toInteger(), refund.value("id"_L1).toString()), m_refunds.size());
    m_refunds.append(refund);
}

std::optional<QJsonObject> StripeSandboxBooks::findRefund(const QString &refundId) const
{
    for (const QJsonObject &refund : m_refunds) {
        if (refund.value("id"_L1).toString() == refundId)
            return refund;
    }
    if (m_archive.refund) {
        if (const std::optional<SandboxPastRefund> past = m_archive.refund(refundId))
            return pastOnTheWire(*past);
    }
    return std::nullopt;
}

} // namespace halfday
