#pragma once

#include <QDateTime>
#include <chrono>

namespace halfday {

/// A moment in UTC, in the microseconds that PostgreSQL counts in. Kept as a number because turning a
/// million of them into QDateTime costs more than reading them; make a QDateTime only for the screen.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;
using std::chrono::microseconds;

constexpr Instant instantFromMicros(qint64 micros) { return Instant(microseconds(micros)); }
constexpr qint64 toMicros(Instant instant) { return instant.time_since_epoch().count(); }

/// In UTC, to the millisecond: QDateTime keeps no more.
QDateTime toDateTime(Instant instant);
Instant fromDateTime(const QDateTime &dateTime);

} // namespace halfday
