#pragma once

#include "app/demo/stripesandboxbooks.h"

#include <QJsonArray>

namespace halfday {

/// The sandbox's events: what Stripe tried to tell the product's webhook. Moments in seconds since 1970, as on the wire.
class StripeSandboxEvents
{
public:
    /// Undelivered ones.
    void add(int count, qint64 created);
    void deliverAll();
    /// GET /v1/events: delivery_success, created[…], limit, starting_after.
    SandboxReply page(const SandboxForm &query) const;

    QJsonArray toJson() const;
    void fromJson(const QJsonArray &array);

private:
    QList<QJsonObject> m_events; ///< as on the wire
    int m_last = 0;
};

} // namespace halfday
