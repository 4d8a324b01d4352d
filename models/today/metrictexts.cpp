#include "models/today/metrictexts.h"

#include "models/core/dates.h"
#include "models/today/todaywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace halfday {

using namespace Qt::StringLiterals;

ChartData MetricTexts::dayChart(const QString &name, const QList<DayFigure> &days, Series::What what,
                                const std::function<QString(qint64)> &format)
{
    const QList<DayFigure> shown = Series::newest(days, 30);
    ChartData chart;
    chart.sets << ChartSet{name, Series::values(shown, what)};
    chart.before = Series::values(Series::before(days, 30), what);
    if (chart.before.size() != shown.size())
        chart.before.clear();
    chart.across = dayTicks(shown);
    chart.up = sideTicks(chart.top(), format);
    return chart;
}

QList<ChartTick> MetricTexts::dayTicks(const QList<DayFigure> &days)
{
    QList<ChartTick> ticks;
    const qsizetype step = std::max<qsizetype>(1, (days.size() + 4) / 5);
    for (qsizetype i = days.size() - 1; i >= 0; i -= step)
        ticks.prepend({double(i), TodayWords::day(days[i].day)});
    return ticks;
}

QList<ChartTick> MetricTexts::sideTicks(double top, const std::function<QString(qint64)> &format)
{
    const qint64 whole = qint64(std::min(top, 9.0e18));
    QList<ChartTick> ticks{{0, format(0)}};
    if (whole >= 2)
        ticks << ChartTick{double(whole / 2), format(whole / 2)};
    ticks << ChartTick{double(whole), format(whole)};
    return ticks;
}

FigureTable MetricTexts::dayTable(const QString &caption, const QStringList &columns, const QList<DayFigure> &days,
                                  const std::function<QStringList(const DayFigure &)> &cells)
{
    FigureTable table{u"days"_s, caption, columns, {}, {}};
    for (qsizetype i = days.size() - 1; i >= 0; --i) {
        const QString date = dateText(days[i].day, u"ddd d MMM yyyy"_s);
        table.rows << FigureRow{days[i].day.toString(Qt::ISODate), QStringList{date} + cells(days[i])};
    }
    return table;
}

QString MetricTexts::moment(Instant at, const Snapshot &snapshot)
{
    const QTimeZone zone(snapshot.zone.toUtf8());
    const QDateTime local = toDateTime(at).toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
    return dateText(local, u"d MMM HH:mm"_s) + u' ' + local.timeZoneAbbreviation();
}

} // namespace halfday
