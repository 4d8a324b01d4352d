#include "app/demo/stripesandboxevents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

bool isDelivered(const QJsonObject &event)
{
    return event.value("pending_webhooks"_L1).toInt() == 0;
}

qint64 createdOf(const QJsonObject &event)
{
    return event.value("created"_L1).toInteger();
}

} // namespace

void StripeSandboxEvents::add(int count, qint64 created)
{
    for (int i = 0; i < count; ++i)
        m_events.append({{"id"_L1, u"evt_sandbox%1"_s.arg(++m_last)}, {"object"_L1, "event"_L1}, {"api_version"_L1, "2024-10-28.acacia"_L1},
                         {"created"_L1, created}, {"data"_L1, QJsonObject{{"object"_L1, QJsonObject()}}}, {"livemode"_L1, false},
                         {"pending_webhooks"_L1, 1}, {"request"_L1, QJsonValue::Null}, {"type"_L1, "charge.succeeded"_L1}});
    std::stable_sort(m_events.begin(), m_events.end(),
                     [](const QJsonObject &a, const QJsonObject &b) { return createdOf(a) < createdOf(b); });
}

void StripeSandboxEvents::deliverAll()
{
    for (QJsonObject &event : m_events)
        event.insert("pending_webhooks"_L1, 0);
}

SandboxReply StripeSandboxEvents::page(const SandboxForm &query) const
{
    const QString wanted = query.value(u"delivery_success"_s);
    QList<QJsonObject> matching;
    for (auto event = m_events.crbegin(); event != m_events.crend(); ++event) {
        const bool asWanted = wanted.isEmpty() || (wanted == "true"_L1) == isDelivered(*event);
        if (asWanted && StripeSandboxBooks::inRange(createdOf(*event), query))
            matching.append(*event);
    }
    return StripeSandboxBooks::page(matching, query, u"/v1/events"_s);
}

QJsonArray StripeSandboxEvents::toJson() const
{
    QJsonArray array;
    for (const QJsonObject &event : m_events)
        array.append(event);
    return array;
}

void StripeSandboxEvents::fromJson(const QJsonArray &array)
{
    m_events.clear();
    for (const QJsonValue &value : array)
        m_events.append(value.toObject());
    m_last = int(m_events.size());
}

} // namespace halfday
