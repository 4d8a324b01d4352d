#pragma once

#include "models/today/snapshot.h"

#include <QStringList>

namespace halfday {

/// The six figures of the first page.
enum class Metric { Revenue, Adoption, Queue, Refunds, Searches, Ai };
constexpr int metricCount = 6;

/// How a figure is to be taken. A word says the same, always.
enum class Mood { Neutral, Good, Watch, Bad };

/// A chart as plain numbers, one value a day (or a council) in each set.
struct ChartSet {
    QString name = {};
    QList<double> values = {};
    Mood mood = Mood::Neutral;

    bool operator==(const ChartSet &) const = default;
};

/// A line across: a target, a threshold.
struct ChartMark {
    QString name = {};
    double at = 0;
    Mood mood = Mood::Neutral;

    bool operator==(const ChartMark &) const = default;
};

struct ChartTick {
    double at = 0;
    QString text = {};

    bool operator==(const ChartTick &) const = default;
};

struct ChartData {
    enum class Kind {
        Bars, ///< sets stand upon each other
        Line,
        Gauge ///< one value on its way to a mark
    };
    Kind kind = Kind::Bars;
    QList<ChartSet> sets = {};
    QList<double> before = {}; ///< the stretch before, drawn behind; may be empty
    QList<ChartMark> marks = {};
    QList<ChartTick> across = {}; ///< texts below, for the large chart
    QList<ChartTick> up = {}; ///< texts at the side, for the large chart

    /// The highest of all that is drawn; never zero.
    double top() const;
    double bottom() const; ///< zero, or the lowest value below it
    bool operator==(const ChartData &) const = default;
};

/// What a card shows.
struct MetricCardText {
    QString title = {};
    QString figure = {}; ///< the number, large
    QString change = {}; ///< in words, with its arrow
    QString note = {}; ///< one line more
    Mood mood = Mood::Neutral;
    ChartData chart = {};
    QString spoken = {}; ///< the chart in words

    bool operator==(const MetricCardText &) const = default;
};

struct DetailFigure {
    QString label = {};
    QString value = {};
    QString note = {};
    Mood mood = Mood::Neutral;
    QString view = {}; ///< the page with the rows behind it; empty: none

    bool operator==(const DetailFigure &) const = default;
};

struct DetailGroup {
    QString title = {};
    QList<DetailFigure> figures = {};

    bool operator==(const DetailGroup &) const = default;
};

struct FigureRow {
    QString id = {};
    QStringList cells = {};

    bool operator==(const FigureRow &) const = default;
};

struct FigureTable {
    QString name = {}; ///< for settings and tests
    QString caption = {};
    QStringList columns = {}; ///< the first is what the row is about, the others are figures
    QList<FigureRow> rows = {};
    QString empty = {}; ///< what stands there without rows

    bool operator==(const FigureTable &) const = default;
};

/// What a card opens.
struct MetricDetails {
    QString title = {};
    QString lead = {}; ///< one sentence of state
    QList<DetailGroup> groups = {};
    QString chartCaption = {};
    ChartData chart = {};
    QString spoken = {};
    QList<FigureTable> tables = {};

    bool operator==(const MetricDetails &) const = default;
};

namespace Metrics {

QString id(Metric metric); ///< "revenue", for names of widgets and files
QString title(Metric metric);
MetricCardText card(Metric metric, const Snapshot &snapshot);
MetricDetails details(Metric metric, const Snapshot &snapshot);

} // namespace Metrics
} // namespace halfday
