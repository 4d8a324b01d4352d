#include "models/today/projection.h"

#include <QTimeZone>

namespace halfday {

QDate Projection::dayOf(Instant at, const QString &zone)
{
    const QTimeZone found(zone.toUtf8());
    return toDateTime(at).toTimeZone(found.isValid() ? found : QTimeZone::utc()).date();
}

Projection::Stretch Projection::monthOf(QDate today) { return {today.day(), today.daysInMonth()}; }

Projection::Stretch Projection::weekOf(QDate today) { return {today.dayOfWeek(), 7}; }

qint64 Projection::dailyAverage(qint64 soFar, int days)
{
    if (days <= 0)
        return 0;
    const qint64 rest = soFar % days;
    const qint64 whole = soFar / days;
    if (2 * std::abs(rest) < days)
        return whole;
    return soFar < 0 ? whole - 1 : whole + 1;
}

std::optional<qint64> Projection::projected(qint64 soFar, Stretch stretch)
{
    if (stretch.soFar < 2 || stretch.whole < stretch.soFar)
        return std::nullopt;
    // In two parts, so that no cent is lost to floating point.
    qint64 whole = 0;
    if (__builtin_mul_overflow(soFar / stretch.soFar, qint64(stretch.whole), &whole))
        return std::nullopt;
    const qint64 part = dailyAverage(soFar % stretch.soFar * stretch.whole, stretch.soFar);
    if (__builtin_add_overflow(whole, part, &whole))
        return std::nullopt;
    return whole;
}

} // namespace halfday
