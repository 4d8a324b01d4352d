#include "models/today/metrictexts.h"
#include "models/today/pendingtasks.h"
#include "models/today/todaywords.h"

#include <QCoreApplication>

namespace halfday {

using namespace Qt::StringLiterals;
using TodayWords::number;
using TodayWords::percent;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::AdoptionTexts)
};

double share(int part, int whole) { return whole > 0 ? double(part) * 100 / double(whole) : 0; }

Compared begun(const AdoptionFigures &figures)
{
    const auto before = Series::before(figures.days, 30);
    Compared both{Series::sum(Series::newest(figures.days, 30), &DayFigure::n), {}};
    if (before.size() == 30)
        both.before = Series::sum(before, &DayFigure::n);
    return both;
}

QString featuredOf(const AdoptionFigures &figures)
{
    return Texts::tr("%1 of %2 trainers", nullptr, figures.trainers).arg(number(figures.featured), number(figures.trainers));
}

} // namespace

MetricCardText MetricTexts::adoptionCard(const Snapshot &snapshot)
{
    const AdoptionFigures &figures = snapshot.adoption;
    const double adopted = share(figures.featured, figures.trainers);
    MetricCardText text;
    text.figure = figures.trainers > 0 ? percent(adopted) : Texts::tr("No trainers yet");
    text.change = Texts::tr("placements: %1").arg(TodayWords::change(begun(figures), TodayWords::Against::Days30).marked());
    const bool reached = figures.trainers > 0 && adopted >= double(figures.targetPercent);
    text.mood = reached ? Mood::Good : Mood::Neutral;
    const QString target = reached ? Texts::tr("target %1 % reached").arg(number(figures.targetPercent))
                                   : Texts::tr("target %1 %").arg(number(figures.targetPercent));
    text.note = Texts::tr("%1, %2").arg(featuredOf(figures), target);
    if (figures.trainers > 0) {
        text.chart.kind = ChartData::Kind::Gauge;
        text.chart.sets << ChartSet{Texts::tr("Featured"), {adopted}, text.mood};
        text.chart.marks << ChartMark{Texts::tr("target"), double(figures.targetPercent), Mood::Neutral};
    }
    text.spoken = Texts::tr("%1 are featured, that is %2 of the %3 % that are the target. Placements begun by day: %4")
                      .arg(featuredOf(figures), percent(adopted), number(figures.targetPercent),
                           TodayWords::series(Series::newest(figures.days, 30), &DayFigure::n, number));
    return text;
}

MetricDetails MetricTexts::adoptionDetails(const Snapshot &snapshot)
{
    const AdoptionFigures &figures = snapshot.adoption;
    const MetricCardText card = adoptionCard(snapshot);
    MetricDetails details;
    details.lead = Texts::tr("%1: %2").arg(card.figure, card.note);
    const auto wait = figures.averageWaitSeconds;
    details.groups << DetailGroup{Texts::tr("Now"),
        {{Texts::tr("Featured"), featuredOf(figures), {}},
         {Texts::tr("Against the target"), percent(share(figures.featured, figures.trainers)),
          Texts::tr("target %1 %").arg(number(figures.targetPercent)), card.mood},
         {Texts::tr("Slots taken"), Texts::tr("%1 of %2").arg(number(figures.takenSlots), number(figures.slotCount)),
          percent(share(figures.takenSlots, figures.slotCount))},
         {Texts::tr("Waiting for a slot"), number(figures.waiting), {}}}};
    details.groups << DetailGroup{Texts::tr("Pace"),
        {{Texts::tr("Velocity"), Texts::tr("%1 promotions", nullptr, figures.promotions30).arg(number(figures.promotions30)),
          Texts::tr("in the last 30 days")},
         {Texts::tr("Average wait"), wait ? shortSpan(std::chrono::seconds(*wait)) : u"–"_s,
          wait ? Texts::tr("in the queue") : Texts::tr("nobody waited")},
         {Texts::tr("Placements begun"), number(begun(figures).now),
          TodayWords::change(begun(figures), TodayWords::Against::Days30).marked()}}};
    details.groups << DetailGroup{Texts::tr("Churn, 90 days"),
        {{Texts::tr("Churn"), figures.begun90 > 0 ? percent(share(figures.cancelled90, figures.begun90)) : u"–"_s,
          Texts::tr("cancelled before their end")},
         {Texts::tr("Cancelled"), number(figures.cancelled90), Texts::tr("of %1 begun").arg(number(figures.begun90))}}};
    details.chartCaption = Texts::tr("Placements begun by day, the last 30 days; the pale ground is the 30 days before");
    details.chart = dayChart(Texts::tr("Placements"), figures.days, &DayFigure::n, number);
    details.spoken = card.spoken;
    details.tables << dayTable(Texts::tr("By day"), {Texts::tr("Day"), Texts::tr("Placements begun")}, figures.days,
                               [](const DayFigure &day) { return QStringList{number(day.n)}; });
    return details;
}

} // namespace halfday
