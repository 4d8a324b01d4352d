#pragma once

#include "models/core/clock.h"
#include "models/core/instant.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace halfday {

/// Times as people say them. In lists: relative; on hover and in details: absolute, with the zone.
namespace RelativeTime {

/// "just now", "12 s ago", "5 min ago", "2 h ago", "9 days ago", "in 3 h". Below a day by time elapsed; from a day
/// on by whole days of the wall clock in the zone, so that noon to noon is a day also when the clocks change.
QString describe(Instant at, const Clock &clock, const QTimeZone &zone);

/// "Thu 20 Nov 2025 14:05:09 AEDT (UTC+11:00)".
QString absolute(Instant at, const QTimeZone &zone, const QLocale &locale = QLocale());

/// A span without direction: "45 s", "12 min", "2 h 5 min", "9 days". Negative spans as their size.
QString span(microseconds length);

/// A countdown that is read while it runs: "2 d 04 h", "3 h 07 min", "9 min 05 s", "over since 2 h 5 min".
QString remaining(Instant until, const Clock &clock);

} // namespace RelativeTime
} // namespace halfday
