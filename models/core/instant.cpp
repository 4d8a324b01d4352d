#include "models/core/instant.h"

namespace halfday {

QDateTime toDateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::floor<std::chrono::milliseconds>(instant).time_since_epoch().count(), Qt::UTC);
}

Instant fromDateTime(const QDateTime &dateTime)
{
    return Instant(std::chrono::milliseconds(dateTime.toMSecsSinceEpoch()));
}

} // namespace halfday
