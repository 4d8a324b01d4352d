#include "models/today/metrictexts.h"
#include "models/today/projection.h"
#include "models/today/todaywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::RevenueTexts)
};

QString sales(int n) { return Texts::tr("%1 sales", nullptr, n).arg(TodayWords::number(n)); }

QList<DetailGroup> groupsOf(const RevenueFigures &figures, QDate today, bool named)
{
    const auto money = [&](qint64 minor) { return formatMoney({minor, figures.currency}); };
    const auto title = [&](const QString &words) { return named ? Texts::tr("%1, %2").arg(words, figures.currency) : words; };
    const auto stretch = [&](const QString &name, const Compared &so, Projection::Stretch days, TodayWords::Against against,
                             const QString &end) {
        const auto projected = Projection::projected(so.now, days);
        const QString pace = Texts::tr("at the pace of %1 days out of %2", nullptr, days.soFar)
                                 .arg(TodayWords::number(days.soFar), TodayWords::number(days.whole));
        return DetailGroup{title(name),
            {{Texts::tr("So far"), money(so.now), {}},
             {Texts::tr("Daily average"), money(Projection::dailyAverage(so.now, days.soFar)), {}},
             projected ? DetailFigure{end, money(*projected), pace}
                       : DetailFigure{end, u"–"_s, Texts::tr("too early to say")},
             {Texts::tr("Trend"), TodayWords::change(so, against).markedBrief(), TodayWords::change(so, against).note}}};
    };
    const int months = int(std::max<qsizetype>(1, figures.months.size()));
    const TodayWords::Change trend = TodayWords::change(figures.year, TodayWords::Against::Year);
    DetailGroup year{title(Texts::tr("Last 12 months")),
        {{Texts::tr("Total"), money(figures.year.now), {}},
         {Texts::tr("Average per month"), money(Projection::dailyAverage(figures.year.now, months)), {}},
         {Texts::tr("Trend"), trend.markedBrief(), trend.note}}};
    return {year,
            stretch(Texts::tr("This month"), figures.month, Projection::monthOf(today), TodayWords::Against::Month,
                    Texts::tr("Projected month")),
            stretch(Texts::tr("This week"), figures.week, Projection::weekOf(today), TodayWords::Against::Week,
                    Texts::tr("Projected week"))};
}

FigureTable monthTable(const QList<RevenueFigures> &all)
{
    FigureTable table{u"months"_s, Texts::tr("By month"), {Texts::tr("Month"), Texts::tr("Sales")}, {}, {}};
    const auto &months = all.first().months;
    for (const RevenueFigures &figures : all)
        table.columns << (all.size() == 1 ? Texts::tr("Revenue") : figures.currency);
    for (qsizetype i = months.size() - 1; i >= 0; --i) {
        qint64 sold = 0;
        QStringList amounts;
        for (const RevenueFigures &figures : all) {
            const DayFigure month = figures.months.value(i);
            sold += month.n;
            amounts << formatMoney({month.amount, figures.currency});
        }
        table.rows << FigureRow{months[i].day.toString(Qt::ISODate),
                                QStringList{QLocale().toString(months[i].day, u"MMMM yyyy"_s), TodayWords::number(sold)} + amounts};
    }
    return table;
}

} // namespace

MetricCardText MetricTexts::revenueCard(const Snapshot &snapshot)
{
    if (snapshot.revenue.isEmpty())
        return {{}, Texts::tr("Nothing yet"), Texts::tr("nothing to compare with yet"), Texts::tr("no sale in 12 months"), {}, {},
                Texts::tr("No figures yet.")};
    const RevenueFigures &main = snapshot.revenue.first();
    const auto money = [&](qint64 minor) { return formatMoney({minor, main.currency}); };
    MetricCardText text;
    text.figure = money(main.days30.now);
    text.change = TodayWords::change(main.days30, TodayWords::Against::Days30).marked();
    QStringList others;
    for (qsizetype i = 1; i < snapshot.revenue.size(); ++i)
        others << formatMoney({snapshot.revenue[i].days30.now, snapshot.revenue[i].currency});
    text.note = others.isEmpty() ? Texts::tr("%1 in 30 days").arg(sales(main.sales30))
                                 : Texts::tr("and %1").arg(QLocale().createSeparatedList(others));
    text.chart = dayChart(Texts::tr("Revenue"), main.days, &DayFigure::amount, money);
    text.spoken = Texts::tr("Revenue by day: %1").arg(TodayWords::series(Series::newest(main.days, 30), &DayFigure::amount, money));
    return text;
}

MetricDetails MetricTexts::revenueDetails(const Snapshot &snapshot)
{
    MetricDetails details;
    details.chartCaption = Texts::tr("By day, the last 30 days; the pale ground is the 30 days before");
    if (snapshot.revenue.isEmpty()) {
        details.lead = Texts::tr("Nothing was sold in the last 12 months.");
        details.spoken = Texts::tr("No figures yet.");
        return details;
    }
    const QDate today = Projection::dayOf(snapshot.takenAt, snapshot.zone);
    const MetricCardText card = revenueCard(snapshot);
    details.lead = Texts::tr("%1 in the last 30 days, %2").arg(card.figure, card.change);
    details.chart = card.chart;
    details.spoken = card.spoken;
    const bool several = snapshot.revenue.size() > 1;
    for (const RevenueFigures &figures : snapshot.revenue)
        details.groups << groupsOf(figures, today, several);
    const RevenueFigures &main = snapshot.revenue.first();
    details.tables << monthTable(snapshot.revenue)
                   << dayTable(several ? Texts::tr("By day, %1").arg(main.currency) : Texts::tr("By day"),
                               {Texts::tr("Day"), Texts::tr("Sales"), Texts::tr("Revenue")}, main.days, [&](const DayFigure &day) {
                                   return QStringList{TodayWords::number(day.n), formatMoney({day.amount, main.currency})};
                               });
    return details;
}

} // namespace halfday
