#pragma once

#include "models/today/metric.h"
#include "models/today/series.h"

#include <functional>

namespace halfday {

/// What each metric says, on its card and on its page; one file a metric.
namespace MetricTexts {

MetricCardText revenueCard(const Snapshot &snapshot);
MetricDetails revenueDetails(const Snapshot &snapshot);
MetricCardText adoptionCard(const Snapshot &snapshot);
MetricDetails adoptionDetails(const Snapshot &snapshot);
MetricCardText queueCard(const Snapshot &snapshot);
MetricDetails queueDetails(const Snapshot &snapshot);
MetricCardText refundCard(const Snapshot &snapshot);
MetricDetails refundDetails(const Snapshot &snapshot);
MetricCardText searchCard(const Snapshot &snapshot);
MetricDetails searchDetails(const Snapshot &snapshot);
MetricCardText aiCard(const Snapshot &snapshot);
MetricDetails aiDetails(const Snapshot &snapshot);

/// The last 30 days as bars, the 30 before behind them, with days below and `format` at the side.
ChartData dayChart(const QString &name, const QList<DayFigure> &days, Series::What what,
                   const std::function<QString(qint64)> &format);
/// A few days, evenly, for below the chart.
QList<ChartTick> dayTicks(const QList<DayFigure> &days);
/// Half and all of `top`, written by `format`.
QList<ChartTick> sideTicks(double top, const std::function<QString(qint64)> &format);
/// The days as rows, newest first: the day, then a cell by each function.
FigureTable dayTable(const QString &caption, const QStringList &columns, const QList<DayFigure> &days,
                     const std::function<QStringList(const DayFigure &)> &cells);
/// A moment, in the shop's zone, as "21 Nov 14:32 AEDT".
QString moment(Instant at, const Snapshot &snapshot);

} // namespace MetricTexts
} // namespace halfday
