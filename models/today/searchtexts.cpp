#include "models/today/metrictexts.h"
#include "models/today/projection.h"
#include "models/today/todaywords.h"

#include <QCoreApplication>

namespace halfday {

using namespace Qt::StringLiterals;
using TodayWords::number;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::SearchTexts)
};

QString criterion(const QString &name)
{
    if (name == "age"_L1)
        return Texts::tr("Age");
    if (name == "issue"_L1)
        return Texts::tr("Issue");
    if (name == "council"_L1)
        return Texts::tr("Council");
    return name;
}

FigureTable terms(const QString &name, const QString &caption, const QList<TermCount> &counts)
{
    FigureTable table{name, caption, {Texts::tr("Term"), Texts::tr("Searches")}, {}, Texts::tr("Nobody searched")};
    for (const TermCount &count : counts)
        table.rows << FigureRow{count.criterion + u':' + count.term,
                                {Texts::tr("%1: %2").arg(criterion(count.criterion), count.term), number(count.n)}};
    return table;
}

} // namespace

MetricCardText MetricTexts::searchCard(const Snapshot &snapshot)
{
    const SearchFigures &figures = snapshot.searches;
    MetricCardText text;
    text.figure = number(figures.days30.now);
    text.change = TodayWords::change(figures.days30, TodayWords::Against::Days30).marked();
    const auto weekdays = Series::weekdays(figures.days, &DayFigure::n);
    const QString daily = number(Projection::dailyAverage(figures.days30.now, 30));
    text.note = weekdays ? Texts::tr("%1 a day, most on %2").arg(daily, TodayWords::weekday(weekdays->peak.day))
                         : Texts::tr("%1 a day").arg(daily);
    text.chart = dayChart(Texts::tr("Searches"), figures.days, &DayFigure::n, number);
    text.spoken = Texts::tr("Searches by day: %1").arg(TodayWords::series(Series::newest(figures.days, 30), &DayFigure::n, number));
    return text;
}

MetricDetails MetricTexts::searchDetails(const Snapshot &snapshot)
{
    const SearchFigures &figures = snapshot.searches;
    const MetricCardText card = searchCard(snapshot);
    MetricDetails details;
    details.lead = Texts::tr("%1 in the last 30 days, %2").arg(card.figure, card.change);
    const auto weekdays = Series::weekdays(figures.days, &DayFigure::n);
    const auto dayLine = [](const QString &label, const std::optional<Series::Weekday> &day) {
        return day ? DetailFigure{label, TodayWords::weekday(day->day), Texts::tr("%1 on average").arg(number(qRound64(day->average)))}
                   : DetailFigure{label, u"–"_s, Texts::tr("too few days to tell")};
    };
    const TodayWords::Change trend = TodayWords::change(figures.days30, TodayWords::Against::Days30);
    details.groups << DetailGroup{Texts::tr("Volume"),
        {{Texts::tr("Last 30 days"), number(figures.days30.now), {}},
         {Texts::tr("Daily average"), number(Projection::dailyAverage(figures.days30.now, 30)), {}},
         {Texts::tr("Trend"), trend.markedBrief(), trend.note}}};
    details.groups << DetailGroup{Texts::tr("Days of the week"),
        {dayLine(Texts::tr("Peak"), weekdays ? std::optional(weekdays->peak) : std::nullopt),
         dayLine(Texts::tr("Low"), weekdays ? std::optional(weekdays->low) : std::nullopt)}};
    details.chartCaption = Texts::tr("By day, the last 30 days; the pale ground is the 30 days before");
    details.chart = card.chart;
    details.spoken = card.spoken;
    details.tables << terms(u"most"_s, Texts::tr("Most searched"), figures.most)
                   << terms(u"least"_s, Texts::tr("Least searched"), figures.least)
                   << dayTable(Texts::tr("By day"), {Texts::tr("Day"), Texts::tr("Searches")}, figures.days,
                               [](const DayFigure &day) { return QStringList{number(day.n)}; });
    return details;
}

} // namespace halfday
