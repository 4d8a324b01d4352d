#pragma once

#include "models/today/snapshot.h"

namespace halfday {

/// What a list of days says in a few words. Days are calendar days of the shop's zone, so one of 23 or 25 hours
/// counts like any other.
namespace Series {

/// Which figure of a day is meant: &DayFigure::n or &DayFigure::amount.
using What = qint64 DayFigure::*;

enum class Trend { Rising, Steady, Falling };

struct Summary {
    DayFigure lowest; ///< the latest of equals
    DayFigure highest;
    DayFigure last;
    Trend trend = Trend::Steady; ///< the last third against the first; a tenth is no trend
};
/// Nothing for an empty list.
std::optional<Summary> summary(const QList<DayFigure> &days, What what);

/// The newest `count`, and as many before those; shorter when there are not so many.
QList<DayFigure> newest(const QList<DayFigure> &days, int count);
QList<DayFigure> before(const QList<DayFigure> &days, int count);
QList<double> values(const QList<DayFigure> &days, What what);
/// Never beyond the ends of qint64.
qint64 sum(const QList<DayFigure> &days, What what);

struct Weekday {
    int day = 0; ///< Qt::DayOfWeek
    double average = 0;
};
struct Weekdays {
    Weekday peak;
    Weekday low;
};
/// The busiest and the quietest day of the week, over whole weeks up to yesterday (today is not over yet). Nothing
/// with less than two weeks, or while all days are alike.
std::optional<Weekdays> weekdays(const QList<DayFigure> &days, What what);

} // namespace Series
} // namespace halfday
