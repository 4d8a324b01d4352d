#include "models/today/metric.h"

#include "models/today/metrictexts.h"

#include <QCoreApplication>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::Metrics)
};
}

double ChartData::top() const
{
    double highest = 0;
    for (const double value : before)
        highest = std::max(highest, value);
    for (const ChartMark &mark : marks)
        highest = std::max(highest, mark.at);
    const qsizetype count = sets.isEmpty() ? 0 : sets.first().values.size();
    for (qsizetype i = 0; i < count; ++i) {
        double stacked = 0;
        for (const ChartSet &set : sets)
            stacked += i < set.values.size() ? set.values[i] : 0;
        highest = std::max(highest, stacked);
    }
    return highest > 0 ? highest : 1;
}

double ChartData::bottom() const
{
    double lowest = 0;
    for (const ChartSet &set : sets) {
        for (const double value : set.values)
            lowest = std::min(lowest, value);
    }
    return lowest;
}

QString Metrics::id(Metric metric)
{
    static const QStringList ids{u"revenue"_s, u"adoption"_s, u"queue"_s, u"refund-rate"_s, u"searches"_s, u"ai"_s};
    return ids.at(int(metric));
}

QString Metrics::title(Metric metric)
{
    switch (metric) {
    case Metric::Revenue:
        return Texts::tr("Revenue");
    case Metric::Adoption:
        return Texts::tr("Featured adoption");
    case Metric::Queue:
        return Texts::tr("Queue backlog");
    case Metric::Refunds:
        return Texts::tr("Refund rate");
    case Metric::Searches:
        return Texts::tr("Searches");
    case Metric::Ai:
        break;
    }
    return Texts::tr("AI providers");
}

MetricCardText Metrics::card(Metric metric, const Snapshot &snapshot)
{
    MetricCardText text;
    switch (metric) {
    case Metric::Revenue:
        text = MetricTexts::revenueCard(snapshot);
        break;
    case Metric::Adoption:
        text = MetricTexts::adoptionCard(snapshot);
        break;
    case Metric::Queue:
        text = MetricTexts::queueCard(snapshot);
        break;
    case Metric::Refunds:
        text = MetricTexts::refundCard(snapshot);
        break;
    case Metric::Searches:
        text = MetricTexts::searchCard(snapshot);
        break;
    case Metric::Ai:
        text = MetricTexts::aiCard(snapshot);
        break;
    }
    text.title = title(metric);
    return text;
}

MetricDetails Metrics::details(Metric metric, const Snapshot &snapshot)
{
    MetricDetails details;
    switch (metric) {
    case Metric::Revenue:
        details = MetricTexts::revenueDetails(snapshot);
        break;
    case Metric::Adoption:
        details = MetricTexts::adoptionDetails(snapshot);
        break;
    case Metric::Queue:
        details = MetricTexts::queueDetails(snapshot);
        break;
    case Metric::Refunds:
        details = MetricTexts::refundDetails(snapshot);
        break;
    case Metric::Searches:
        details = MetricTexts::searchDetails(snapshot);
        break;
    case Metric::Ai:
        details = MetricTexts::aiDetails(snapshot);
        break;
    }
    details.title = title(metric);
    return details;
}

} // namespace halfday
