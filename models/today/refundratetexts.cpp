#include "models/today/metrictexts.h"
#include "models/today/refundrate.h"
#include "models/today/todaywords.h"

#include <QCoreApplication>

namespace halfday {

using namespace Qt::StringLiterals;
using TodayWords::number;
using TodayWords::percent;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::RefundRateTexts)
};

QString verdictWords(RefundRate::Verdict verdict)
{
    switch (verdict) {
    case RefundRate::Verdict::TooFew:
        return Texts::tr("too few purchases to judge");
    case RefundRate::Verdict::Healthy:
        return Texts::tr("healthy");
    case RefundRate::Verdict::Watch:
        return Texts::tr("to be watched");
    case RefundRate::Verdict::Investigate:
        break;
    }
    return Texts::tr("to be investigated");
}

Mood moodOf(RefundRate::Verdict verdict)
{
    switch (verdict) {
    case RefundRate::Verdict::TooFew:
        return Mood::Neutral;
    case RefundRate::Verdict::Healthy:
        return Mood::Good;
    case RefundRate::Verdict::Watch:
        return Mood::Watch;
    case RefundRate::Verdict::Investigate:
        break;
    }
    return Mood::Bad;
}

/// In points of percent: "up 3 %" of a rate would be taken for something else.
QString changeOf(const RefundFigures &figures)
{
    const auto now = RefundRate::rate(figures.refunded30, figures.purchases30);
    const auto before = RefundRate::rate(figures.refundedBefore, figures.purchasesBefore);
    if (!now || !before)
        return Texts::tr("nothing to compare with yet");
    if (std::abs(*now - *before) < 0.05)
        return Texts::tr("= as in the 30 days before");
    return *now > *before ? Texts::tr("▲ up from %1 in the 30 days before").arg(percent(*before))
                          : Texts::tr("▼ down from %1 in the 30 days before").arg(percent(*before));
}

QString ofPurchases(const RefundFigures &figures)
{
    return Texts::tr("%1 of %2 purchases", nullptr, figures.purchases30).arg(number(figures.refunded30), number(figures.purchases30));
}

ChartData chartOf(const Snapshot &snapshot)
{
    const QList<RefundRate::Point> points = RefundRate::rolling(snapshot);
    ChartData chart;
    chart.kind = ChartData::Kind::Line;
    chart.sets << ChartSet{Texts::tr("Refund rate"), {}, Mood::Neutral};
    QList<DayFigure> days;
    for (const RefundRate::Point &point : points) {
        chart.sets.first().values << point.percent;
        days << DayFigure{point.day};
    }
    chart.marks << ChartMark{Texts::tr("watch"), double(snapshot.refunds.yellowPercent), Mood::Watch}
                << ChartMark{Texts::tr("investigate"), double(snapshot.refunds.investigatePercent), Mood::Bad};
    chart.across = MetricTexts::dayTicks(days);
    chart.up = {{0, percent(0)}};
    for (const ChartMark &mark : std::as_const(chart.marks))
        chart.up << ChartTick{mark.at, percent(mark.at)};
    if (chart.top() > chart.marks.last().at * 1.2)
        chart.up << ChartTick{chart.top(), percent(chart.top())};
    return chart;
}

QString spokenOf(const Snapshot &snapshot)
{
    QList<DayFigure> tenths;
    for (const RefundRate::Point &point : RefundRate::rolling(snapshot))
        tenths << DayFigure{point.day, qRound64(point.percent * 10)};
    const QString words = TodayWords::series(tenths, &DayFigure::n, [](qint64 value) { return percent(double(value) / 10); });
    return Texts::tr("Refund rate over 30 days, by day: %1; watched from %2, investigated above %3")
        .arg(words, percent(snapshot.refunds.yellowPercent), percent(snapshot.refunds.investigatePercent));
}

} // namespace

MetricCardText MetricTexts::refundCard(const Snapshot &snapshot)
{
    const RefundFigures &figures = snapshot.refunds;
    const auto rate = RefundRate::rate(figures.refunded30, figures.purchases30);
    const RefundRate::Verdict verdict = RefundRate::verdict(figures);
    MetricCardText text;
    text.figure = rate ? percent(*rate) : Texts::tr("No purchase");
    text.change = changeOf(figures);
    text.mood = moodOf(verdict);
    text.note = Texts::tr("%1, %2").arg(ofPurchases(figures), verdictWords(verdict));
    text.chart = chartOf(snapshot);
    text.spoken = spokenOf(snapshot);
    return text;
}

MetricDetails MetricTexts::refundDetails(const Snapshot &snapshot)
{
    const RefundFigures &figures = snapshot.refunds;
    const MetricCardText card = refundCard(snapshot);
    MetricDetails details;
    details.lead = Texts::tr("%1: %2").arg(card.figure, card.note);
    details.groups << DetailGroup{Texts::tr("Last 30 days"),
        {{Texts::tr("Rate"), card.figure, card.change, card.mood},
         {Texts::tr("Refunded"), ofPurchases(figures), {}, Mood::Neutral, u"refunds"_s},
         {Texts::tr("Average refund"), figures.average ? formatMoney(*figures.average) : u"–"_s,
          figures.average ? QString() : Texts::tr("nothing was refunded")}}};
    details.groups << DetailGroup{Texts::tr("Requests decided, 30 days"),
        {{Texts::tr("Approved"), number(figures.approved30), {}, Mood::Neutral, u"refunds"_s},
         {Texts::tr("Denied"), number(figures.denied30), {}, Mood::Neutral, u"refunds"_s}}};
    details.groups << DetailGroup{Texts::tr("Thresholds"),
        {{Texts::tr("Watched from"), percent(figures.yellowPercent), {}},
         {Texts::tr("Investigated above"), percent(figures.investigatePercent), {}},
         {Texts::tr("Judged from"), Texts::tr("%1 purchases", nullptr, figures.leastPurchases).arg(number(figures.leastPurchases)), {}}}};
    details.chartCaption = Texts::tr("Refund rate over the 30 days up to each day");
    details.chart = card.chart;
    details.spoken = card.spoken;
    FigureTable reasons{u"reasons"_s, Texts::tr("Reasons, 90 days"), {Texts::tr("Reason"), Texts::tr("Requests")}, {},
                        Texts::tr("Nobody asked for a refund")};
    for (const ReasonCount &reason : figures.reasons)
        reasons.rows << FigureRow{reason.reason, {reason.reason, number(reason.n)}};
    details.tables << reasons
                   << dayTable(Texts::tr("Refunded purchases by day of purchase"), {Texts::tr("Day"), Texts::tr("Refunded")},
                               figures.days, [](const DayFigure &day) { return QStringList{number(day.n)}; });
    return details;
}

} // namespace halfday
