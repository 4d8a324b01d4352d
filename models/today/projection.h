#pragma once

#include "models/core/instant.h"

#include <QDate>
#include <QString>
#include <optional>

namespace halfday {

/// Where a figure will be at the end of its month or week if the days to come are like those so far.
namespace Projection {

/// The shop's calendar day at that moment. An unknown zone counts as UTC.
QDate dayOf(Instant at, const QString &zone);

/// A stretch of calendar days that is not over: how many have begun, today among them, of how many.
struct Stretch {
    int soFar = 0;
    int whole = 0;
};
Stretch monthOf(QDate today);
Stretch weekOf(QDate today); ///< from Monday

/// So far, divided by the days so far. Rounded half away from zero.
qint64 dailyAverage(qint64 soFar, int days);
/// So far / days so far × days in all. Nothing on the first day: a part of a day says nothing about a month. Nothing
/// when it would not fit.
std::optional<qint64> projected(qint64 soFar, Stretch stretch);

} // namespace Projection
} // namespace halfday
