#include "models/today/metrictexts.h"
#include "models/today/pendingtasks.h"
#include "models/today/todaywords.h"

#include <QCoreApplication>
#include <QMap>

namespace halfday {

using namespace Qt::StringLiterals;
using TodayWords::number;
using TodayWords::percent;
using TodayWords::provider;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::AiTexts)
};

using State = ProviderHealth::State;

QString stateWord(State state)
{
    switch (state) {
    case State::Healthy:
        return Texts::tr("healthy");
    case State::Failing:
        return Texts::tr("failing");
    case State::Down:
        return Texts::tr("down");
    case State::Standby:
        break;
    }
    return Texts::tr("on standby");
}

Mood moodOf(State state)
{
    switch (state) {
    case State::Healthy:
        return Mood::Good;
    case State::Failing:
        return Mood::Watch;
    case State::Down:
        return Mood::Bad;
    case State::Standby:
        break;
    }
    return Mood::Neutral;
}

QString cents(qint64 micros)
{
    return formatMoney({qint64((micros + (micros < 0 ? -5000 : 5000)) / 10000), u"USD"_s});
}

QString latency(const ProviderHealth &health) { return health.averageMs ? Texts::tr("%1 ms").arg(number(*health.averageMs)) : u"–"_s; }

QString uptime(const ProviderHealth &health)
{
    const auto share = health.uptime();
    return share ? percent(*share) : u"–"_s;
}

QString incident(const ProviderHealth &health, const Snapshot &snapshot)
{
    if (health.failingSince)
        return Texts::tr("since %1").arg(MetricTexts::moment(*health.failingSince, snapshot));
    if (!health.lastIncidentAt)
        return Texts::tr("none");
    const QString at = MetricTexts::moment(*health.lastIncidentAt, snapshot);
    return health.lastIncidentEnded ? Texts::tr("%1, for %2").arg(at, shortSpan(*health.lastIncidentEnded - *health.lastIncidentAt))
                                    : Texts::tr("%1, not over").arg(at);
}

qint64 cost(const AiFigures &figures)
{
    qint64 sum = 0;
    for (const ProviderHealth &health : figures.providers)
        sum += health.costMicrosMonth;
    return sum;
}

/// How much of the budget is spent, in percent; nothing without a budget.
std::optional<double> spent(const AiFigures &figures)
{
    if (figures.budgetCents <= 0)
        return std::nullopt;
    return double(cost(figures)) / 100 / double(figures.budgetCents);
}

Mood budgetMood(const AiFigures &figures)
{
    const auto share = spent(figures);
    return !share ? Mood::Neutral : *share > 100 ? Mood::Bad : *share >= 80 ? Mood::Watch : Mood::Good;
}

/// The calls of all providers together, by day: n all, amount failed.
QList<DayFigure> calls(const AiFigures &figures)
{
    QMap<QDate, DayFigure> days;
    for (const ProviderHealth &health : figures.providers) {
        for (const DayFigure &day : health.days) {
            DayFigure &all = days[day.day];
            all = {day.day, all.n + day.n, all.amount + day.amount};
        }
    }
    return days.values();
}

ChartData chartOf(const AiFigures &figures)
{
    ChartData chart;
    ChartSet answered{Texts::tr("Answered"), {}, Mood::Neutral};
    ChartSet failed{Texts::tr("Failed"), {}, Mood::Bad};
    const QList<DayFigure> days = calls(figures);
    for (const DayFigure &day : days) {
        answered.values << double(std::max<qint64>(0, day.n - day.amount));
        failed.values << double(day.amount);
    }
    chart.sets << answered << failed;
    chart.across = MetricTexts::dayTicks(days);
    chart.up = MetricTexts::sideTicks(chart.top(), number);
    return chart;
}

/// The worst of those in use.
const ProviderHealth *worst(const AiFigures &figures)
{
    const auto badness = [](const ProviderHealth &h) { return h.state == State::Down ? 3 : h.state == State::Failing ? 2 : h.state == State::Healthy ? 1 : 0; };
    const auto found = std::max_element(figures.providers.begin(), figures.providers.end(),
                                        [&](const auto &a, const auto &b) { return badness(a) < badness(b); });
    return found == figures.providers.end() ? nullptr : &*found;
}

QString modeWords(const AiFigures &figures)
{
    return figures.mode.isEmpty() ? Texts::tr("no switch") : provider(figures.mode);
}

} // namespace

MetricCardText MetricTexts::aiCard(const Snapshot &snapshot)
{
    const AiFigures &figures = snapshot.ai;
    const ProviderHealth *first = worst(figures);
    if (!first)
        return {{}, Texts::tr("No calls yet"), Texts::tr("nothing to compare with yet"), Texts::tr("no provider has been asked"), {}, {},
                Texts::tr("No figures yet.")};
    MetricCardText text;
    text.mood = moodOf(first->state);
    text.figure = Texts::tr("%1 %2").arg(provider(first->provider), stateWord(first->state));
    text.change = first->failingSince
        ? Texts::tr("failing for %1").arg(shortSpan(snapshot.takenAt - *first->failingSince))
        : Texts::tr("%1 answered, %2").arg(uptime(*first), latency(*first));
    const auto share = spent(figures);
    text.note = share ? Texts::tr("%1 this month, %2 of the budget").arg(cents(cost(figures)), percent(*share))
                      : Texts::tr("%1 this month").arg(cents(cost(figures)));
    text.chart = chartOf(figures);
    const QList<DayFigure> days = calls(figures);
    text.spoken = Texts::tr("Calls by day: %1; failed in 30 days: %2")
                      .arg(TodayWords::series(days, &DayFigure::n, number), number(Series::sum(days, &DayFigure::amount)));
    return text;
}

MetricDetails MetricTexts::aiDetails(const Snapshot &snapshot)
{
    const AiFigures &figures = snapshot.ai;
    const MetricCardText card = aiCard(snapshot);
    MetricDetails details;
    details.lead = Texts::tr("%1, %2").arg(card.figure, card.change);
    details.chartCaption = Texts::tr("Calls by day, all providers; failed ones on top");
    details.chart = card.chart;
    details.spoken = card.spoken;
    FigureTable table{u"providers"_s, Texts::tr("By provider"),
                      {Texts::tr("Provider"), Texts::tr("State"), Texts::tr("Answered"), Texts::tr("Average"), Texts::tr("Calls"),
                       Texts::tr("Failed"), Texts::tr("Last incident"), Texts::tr("This month")}, {}, Texts::tr("No provider has been asked")};
    for (const ProviderHealth &health : figures.providers) {
        const bool hasIncident = health.lastIncidentAt || health.failingSince;
        details.groups << DetailGroup{provider(health.provider),
            {{Texts::tr("State"), stateWord(health.state), {}, moodOf(health.state)},
             {Texts::tr("Answered, 30 days"), uptime(health), Texts::tr("of %1 calls", nullptr, int(std::min<qint64>(health.calls30, INT_MAX))).arg(number(health.calls30))},
             {Texts::tr("Average answer"), latency(health), {}},
             {Texts::tr("Last incident"), incident(health, snapshot), {}, Mood::Neutral, hasIncident ? u"alerts"_s : QString()}}};
        table.rows << FigureRow{health.provider,
                                {provider(health.provider), stateWord(health.state), uptime(health), latency(health), number(health.calls30),
                                 number(health.failed30), incident(health, snapshot), cents(health.costMicrosMonth)}};
    }
    const auto share = spent(figures);
    details.groups << DetailGroup{Texts::tr("Cost this month"),
        {{Texts::tr("Spent"), cents(cost(figures)), {}},
         {Texts::tr("Budget"), figures.budgetCents > 0 ? formatMoney({figures.budgetCents, u"USD"_s}) : Texts::tr("none"),
          share ? Texts::tr("%1 spent").arg(percent(*share)) : QString(), budgetMood(figures)},
         {Texts::tr("Answers come from"), modeWords(figures), {}}}};
    details.tables << table
                   << dayTable(Texts::tr("Calls by day"), {Texts::tr("Day"), Texts::tr("Calls"), Texts::tr("Failed")}, calls(figures),
                               [](const DayFigure &day) { return QStringList{number(day.n), number(day.amount)}; });
    return details;
}

} // namespace halfday
