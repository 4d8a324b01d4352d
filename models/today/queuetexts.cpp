#include "models/today/metrictexts.h"
#include "models/today/pendingtasks.h"
#include "models/today/todaywords.h"

#include <QCoreApplication>

namespace halfday {

using namespace Qt::StringLiterals;
using TodayWords::number;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::QueueTexts)
};

constexpr int shownCouncils = 12;

int tooLong(const QueueFigures &figures)
{
    return int(std::count_if(figures.councils.begin(), figures.councils.end(),
                             [&](const CouncilQueue &queue) { return queue.waiting > figures.yellowAbove; }));
}

Compared promotions(const QueueFigures &figures)
{
    const auto before = Series::before(figures.promotions, 30);
    Compared both{figures.promotions30, {}};
    if (before.size() == 30)
        both.before = Series::sum(before, &DayFigure::n);
    return both;
}

ChartData chartOf(const QueueFigures &figures)
{
    ChartData chart;
    ChartSet calm{Texts::tr("Waiting"), {}, Mood::Neutral};
    ChartSet over{Texts::tr("Waiting, too long a queue"), {}, Mood::Watch};
    for (const CouncilQueue &queue : figures.councils.first(std::min<qsizetype>(shownCouncils, figures.councils.size()))) {
        const bool isOver = queue.waiting > figures.yellowAbove;
        calm.values << (isOver ? 0 : queue.waiting);
        over.values << (isOver ? queue.waiting : 0);
        chart.across << ChartTick{double(chart.across.size()), queue.council};
    }
    chart.sets << calm << over;
    chart.marks << ChartMark{Texts::tr("yellow above %1").arg(number(figures.yellowAbove)), double(figures.yellowAbove), Mood::Watch};
    chart.up = MetricTexts::sideTicks(chart.top(), number);
    return chart;
}

QString spokenOf(const QueueFigures &figures)
{
    if (figures.waiting == 0)
        return Texts::tr("Nobody waits in any council.");
    QStringList longest;
    for (const CouncilQueue &queue : figures.councils.first(std::min<qsizetype>(5, figures.councils.size()))) {
        if (queue.waiting > 0)
            longest << Texts::tr("%1 %2").arg(queue.council, number(queue.waiting));
    }
    return Texts::tr("Waiting by council, longest first: %1; yellow above %2.").arg(longest.join(u", "_s), number(figures.yellowAbove));
}

QString averageOf(const QueueFigures &figures)
{
    const auto with = std::count_if(figures.councils.begin(), figures.councils.end(), [](const CouncilQueue &q) { return q.waiting > 0; });
    return with == 0 ? u"–"_s : QLocale().toString(double(figures.waiting) / double(with), 'f', 1);
}

} // namespace

MetricCardText MetricTexts::queueCard(const Snapshot &snapshot)
{
    const QueueFigures &figures = snapshot.queue;
    const int over = tooLong(figures);
    MetricCardText text;
    text.figure = Texts::tr("%1 waiting").arg(number(figures.waiting));
    text.change = Texts::tr("promotions: %1").arg(TodayWords::change(promotions(figures), TodayWords::Against::Days30).marked());
    text.mood = over > 0 ? Mood::Watch : Mood::Neutral;
    text.note = over > 0 ? Texts::tr("%1 councils above %2", nullptr, over).arg(number(over), number(figures.yellowAbove))
                         : Texts::tr("no council above %1").arg(number(figures.yellowAbove));
    text.chart = chartOf(figures);
    text.spoken = spokenOf(figures);
    return text;
}

MetricDetails MetricTexts::queueDetails(const Snapshot &snapshot)
{
    const QueueFigures &figures = snapshot.queue;
    const int over = tooLong(figures);
    MetricDetails details;
    const MetricCardText card = queueCard(snapshot);
    details.lead = Texts::tr("%1, %2").arg(card.figure, card.note);
    const CouncilQueue *oldest = nullptr;
    for (const CouncilQueue &queue : figures.councils) {
        if (queue.oldest && (!oldest || *queue.oldest < *oldest->oldest))
            oldest = &queue;
    }
    details.groups << DetailGroup{Texts::tr("Waiting"),
        {{Texts::tr("In all"), number(figures.waiting), {}},
         {Texts::tr("Average per council with a queue"), averageOf(figures), {}},
         {Texts::tr("Longest wait so far"), oldest ? shortSpan(snapshot.takenAt - *oldest->oldest) : u"–"_s,
          oldest ? oldest->council : QString()}}};
    const qint64 promoted = Series::sum(Series::newest(figures.promotions, 30), &DayFigure::n);
    const qint64 waited = Series::sum(Series::newest(figures.promotions, 30), &DayFigure::amount);
    details.groups << DetailGroup{Texts::tr("Pace, 30 days"),
        {{Texts::tr("Velocity"), Texts::tr("%1 promotions", nullptr, figures.promotions30).arg(number(figures.promotions30)),
          TodayWords::change(promotions(figures), TodayWords::Against::Days30).marked()},
         {Texts::tr("They had waited"), promoted > 0 ? shortSpan(std::chrono::seconds(waited / promoted)) : u"–"_s,
          promoted > 0 ? Texts::tr("on average") : Texts::tr("nobody was promoted")}}};
    details.groups << DetailGroup{Texts::tr("Threshold"),
        {{Texts::tr("Yellow above"), number(figures.yellowAbove), Texts::tr("waiting in one council")},
         {Texts::tr("Councils above it"), over == 0 ? Texts::tr("none") : number(over), {}, card.mood,
          over > 0 ? u"alerts"_s : QString()}}};
    details.chartCaption = Texts::tr("The longest queues by council");
    details.chart = card.chart;
    details.spoken = card.spoken;
    FigureTable table{u"councils"_s, Texts::tr("By council"),
                      {Texts::tr("Council"), Texts::tr("Waiting"), Texts::tr("Longest wait"), Texts::tr("Slots taken")}, {},
                      Texts::tr("No council yet")};
    for (const CouncilQueue &queue : figures.councils) {
        table.rows << FigureRow{QString::number(queue.councilId),
                                {queue.council, number(queue.waiting), queue.oldest ? shortSpan(snapshot.takenAt - *queue.oldest) : u"–"_s,
                                 Texts::tr("%1 of %2").arg(number(queue.takenSlots), number(queue.slotCount))}};
    }
    details.tables << table
                   << dayTable(Texts::tr("Promotions by day"), {Texts::tr("Day"), Texts::tr("Promoted"), Texts::tr("Had waited")},
                               figures.promotions, [](const DayFigure &day) {
                                   return QStringList{number(day.n), day.n > 0 ? shortSpan(std::chrono::seconds(day.amount / day.n)) : u"–"_s};
                               });
    return details;
}

} // namespace halfday
