#include "models/today/series.h"

#include <array>

namespace halfday {

namespace {

double mean(const QList<double> &values)
{
    return values.isEmpty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

Series::Trend trendOf(const QList<double> &values)
{
    const qsizetype third = values.size() / 3;
    if (third == 0)
        return Series::Trend::Steady;
    const double first = mean(values.first(third));
    const double last = mean(values.last(third));
    const double enough = std::max(std::abs(first), std::abs(last)) / 10;
    if (last - first > enough)
        return Series::Trend::Rising;
    return first - last > enough ? Series::Trend::Falling : Series::Trend::Steady;
}

} // namespace

std::optional<Series::Summary> Series::summary(const QList<DayFigure> &days, What what)
{
    if (days.isEmpty())
        return std::nullopt;
    Summary found{days.first(), days.first(), days.last(), trendOf(values(days, what))};
    for (const DayFigure &day : days) {
        if (day.*what <= found.lowest.*what)
            found.lowest = day;
        if (day.*what >= found.highest.*what)
            found.highest = day;
    }
    return found;
}

QList<DayFigure> Series::newest(const QList<DayFigure> &days, int count)
{
    return days.last(std::min<qsizetype>(count, days.size()));
}

QList<DayFigure> Series::before(const QList<DayFigure> &days, int count)
{
    return newest(days.first(std::max<qsizetype>(0, days.size() - count)), count);
}

QList<double> Series::values(const QList<DayFigure> &days, What what)
{
    QList<double> found;
    found.reserve(days.size());
    for (const DayFigure &day : days)
        found << double(day.*what);
    return found;
}

qint64 Series::sum(const QList<DayFigure> &days, What what)
{
    qint64 total = 0;
    for (const DayFigure &day : days) {
        if (__builtin_add_overflow(total, day.*what, &total))
            return day.*what > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    }
    return total;
}

std::optional<Series::Weekdays> Series::weekdays(const QList<DayFigure> &days, What what)
{
    const QList<DayFigure> over = days.first(std::max<qsizetype>(0, days.size() - 1));
    const qsizetype weeks = over.size() / 7;
    if (weeks < 2)
        return std::nullopt;
    std::array<double, 8> sums{};
    for (const DayFigure &day : over.last(weeks * 7)) {
        if (day.day.isValid())
            sums[size_t(day.day.dayOfWeek())] += double(day.*what);
    }
    Weekdays found{{1, sums[1] / double(weeks)}, {1, sums[1] / double(weeks)}};
    for (int day = 2; day <= 7; ++day) {
        const double average = sums[size_t(day)] / double(weeks);
        if (average > found.peak.average)
            found.peak = {day, average};
        if (average < found.low.average)
            found.low = {day, average};
    }
    if (found.peak.day == found.low.day)
        return std::nullopt;
    return found;
}

} // namespace halfday
