#include "ui/today/figurechart.h"

#include "ui/today/todaylook.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/plaintext.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QEvent>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace halfday {

namespace {

constexpr double gaugeHeight = 28;
constexpr double headroom = 1.08; // the highest bar does not touch the edge

QColor faint(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

FigureChart::FigureChart(Size size, QWidget *parent) : QChartView(parent), m_size(size)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::NoFocus);
    setAccessRole(this, QAccessible::Chart);
    // The card or the page below takes clicks and the wheel.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
}

QSize FigureChart::sizeHint() const { return m_size == Size::Small ? QSize(140, 48) : QSize(640, 220); }
QSize FigureChart::minimumSizeHint() const { return m_size == Size::Small ? QSize(60, 40) : QSize(240, 180); }

bool FigureChart::hasShapeOf(const ChartData &data) const
{
    const auto lengths = [](const ChartData &chart) {
        QList<qsizetype> all{qsizetype(chart.kind), chart.before.size(), chart.marks.size()};
        for (const ChartSet &set : chart.sets)
            all << set.values.size();
        return all;
    };
    return m_across && lengths(data) == lengths(m_data);
}

void FigureChart::setData(const ChartData &data)
{
    if (data == m_data && m_across)
        return;
    const ChartData was = m_data;
    const bool same = hasShapeOf(data);
    m_data = data;
    if (same)
        fill(was);
    else
        build();
    colour();
    place();
}

void FigureChart::setGrey(bool grey)
{
    if (grey == m_grey)
        return;
    m_grey = grey;
    colour();
}

/// How many values lie across.
double FigureChart::span() const
{
    return m_data.sets.isEmpty() ? 0 : double(m_data.sets.first().values.size());
}

void FigureChart::build()
{
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_bars.clear();
    m_marks.clear();
    m_barSeries = nullptr;
    m_line = m_before = nullptr;
    m_ground = nullptr;
    m_across = new QValueAxis(chart());
    m_up = new QValueAxis(chart());
    for (QValueAxis *axis : {m_across, m_up})
        axis->setVisible(false);
    chart()->addAxis(m_across, Qt::AlignBottom);
    chart()->addAxis(m_up, Qt::AlignLeft);
    buildGround();
    if (m_data.kind != ChartData::Kind::Line)
        buildBars();
    buildLines();
    for (QAbstractSeries *series : chart()->series()) {
        series->attachAxis(m_across);
        series->attachAxis(m_up);
    }
    fill({});
}

void FigureChart::buildBars()
{
    if (m_data.kind == ChartData::Kind::Gauge)
        m_barSeries = new QHorizontalStackedBarSeries;
    else
        m_barSeries = new QStackedBarSeries;
    m_barSeries->setBarWidth(0.62);
    for (const ChartSet &set : m_data.sets) {
        auto *bars = new QBarSet({});
        for (const double value : set.values)
            bars->append(value);
        m_barSeries->append(bars);
        m_bars << bars;
    }
    chart()->addSeries(m_barSeries);
}

/// The stretch before lies behind, as steps: first in, so below.
void FigureChart::buildGround()
{
    if (m_data.before.isEmpty())
        return;
    m_before = new QLineSeries;
    m_ground = new QAreaSeries(m_before);
    m_before->setParent(m_ground);
    chart()->addSeries(m_ground);
}

void FigureChart::buildLines()
{
    const auto add = [this] {
        auto *series = new QLineSeries;
        chart()->addSeries(series);
        return series;
    };
    for (qsizetype i = 0; i < m_data.marks.size(); ++i)
        m_marks << add();
    if (m_data.kind == ChartData::Kind::Line && !m_data.sets.isEmpty())
        m_line = add();
}

void FigureChart::fill(const ChartData &was)
{
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QList<double> &values = m_data.sets[i].values;
        for (qsizetype at = 0; at < values.size(); ++at) {
            if (i < was.sets.size() && at < was.sets[i].values.size() && !(was.sets[i].values[at] == values[at]))
                m_bars[i]->replace(int(at), values[at]);
        }
    }
    const auto line = [](QLineSeries *series, const QList<double> &values) {
        QList<QPointF> points;
        for (qsizetype i = 0; i < values.size(); ++i)
            points << QPointF(double(i), values[i]);
        if (series && series->points() != points)
            series->replace(points);
    };
    if (m_before) {
        QList<QPointF> steps;
        for (qsizetype i = 0; i < m_data.before.size(); ++i)
            steps << QPointF(double(i) - 0.5, m_data.before[i]) << QPointF(double(i) + 0.5, m_data.before[i]);
        if (m_before->points() != steps)
            m_before->replace(steps);
    }
    if (m_line)
        line(m_line, m_data.sets.first().values);
    const bool gauge = m_data.kind == ChartData::Kind::Gauge;
    const double count = span();
    const double top = m_data.top() * headroom;
    const double bottom = m_data.bottom() * headroom;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const double at = m_data.marks[i].at;
        const QList<QPointF> points = gauge ? QList<QPointF>{{at, -0.5}, {at, 0.5}} : QList<QPointF>{{-0.5, at}, {count - 0.5, at}};
        if (m_marks[i]->points() != points)
            m_marks[i]->replace(points);
    }
    if (gauge) {
        m_across->setRange(0, top);
        m_up->setRange(-0.5, 0.5);
    } else {
        m_across->setRange(-0.5, std::max(0.5, count - 0.5));
        m_up->setRange(bottom, top);
    }
}

void FigureChart::colour()
{
    const QColor quiet = Theme::quietInk();
    const QColor plain = m_grey ? Theme::edge() : Theme::fill(Theme::Tone::Accent);
    const auto ink = [&](Mood mood) { return m_grey ? quiet : Theme::ink(toneOf(mood)); };
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Mood mood = m_data.sets[i].mood;
        m_bars[i]->setPen(Qt::NoPen);
        m_bars[i]->setBrush(mood == Mood::Neutral ? plain : m_grey ? faint(quiet, 190) : Theme::ink(toneOf(mood)));
    }
    if (m_line)
        m_line->setPen(QPen(plain, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_ground) {
        m_ground->setPen(QPen(Theme::edge(), 1)); // the ground itself is faint, so that what is now stands out
        m_ground->setBrush(faint(quiet, 60));
    }
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const bool gauge = m_data.kind == ChartData::Kind::Gauge;
        m_marks[i]->setPen(QPen(gauge ? palette().color(QPalette::Text) : ink(m_data.marks[i].mood), gauge ? 2 : 1.2,
                                gauge ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
    }
}

/// The room that the texts leave; set by hand, so that charts beside each other share their lines.
void FigureChart::place()
{
    QRectF room(QPointF(0, 0), QSizeF(viewport()->size()));
    if (m_size == Size::Large) {
        const QFontMetricsF metrics(Theme::font(Theme::Text::Caption));
        double side = 0;
        for (const ChartTick &tick : m_data.up)
            side = std::max(side, metrics.horizontalAdvance(visibleLine(tick.text)));
        room.adjust(side + 2 * Theme::step, Theme::step, -Theme::step, -metrics.height() - 2 * Theme::step);
    } else {
        room.adjust(0, 1, 0, -1);
    }
    if (m_data.kind == ChartData::Kind::Gauge) { // as high as a line of text, however high the card
        const double spare = std::max(0.0, room.height() - gaugeHeight) / 2;
        room.adjust(0, spare, 0, -spare);
    }
    if (chart()->plotArea() != room)
        chart()->setPlotArea(room);
}

QPointF FigureChart::position(double across, double up) const
{
    const QRectF plot = chart()->plotArea();
    const double width = m_across->max() - m_across->min();
    const double height = m_up->max() - m_up->min();
    return {plot.left() + (across - m_across->min()) / width * plot.width(),
            plot.bottom() - (up - m_up->min()) / height * plot.height()};
}

/// Qt Charts would take the texts of its axes for HTML, and draw them in colours of its own.
void FigureChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_size != Size::Large || !m_across)
        return;
    const QFontMetricsF metrics(Theme::font(Theme::Text::Caption));
    const QRectF plot = chart()->plotArea();
    painter->setFont(Theme::font(Theme::Text::Caption));
    painter->setPen(Theme::line());
    painter->drawLine(QPointF(plot.left(), position(0, 0).y()), QPointF(plot.right(), position(0, 0).y()));
    painter->setPen(Theme::quietInk());
    for (const ChartTick &tick : m_data.up) {
        const double y = position(0, tick.at).y();
        painter->drawText(QRectF(0, y - metrics.height() / 2, plot.left() - 1.5 * Theme::step, metrics.height()),
                          int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine), visibleLine(tick.text));
    }
    const double each = m_data.across.size() < 2 ? plot.width()
                                                 : plot.width() / std::max(1.0, span()) * (m_data.across[1].at - m_data.across[0].at);
    for (const ChartTick &tick : m_data.across) {
        const QString text = metrics.elidedText(visibleLine(tick.text), Qt::ElideRight, each - Theme::step);
        const double width = metrics.horizontalAdvance(text);
        const double left = std::clamp(position(tick.at, 0).x() - width / 2, 0.0, std::max(0.0, plot.right() - width));
        painter->drawText(QPointF(left, plot.bottom() + Theme::step + metrics.ascent()), text);
    }
    for (const ChartMark &mark : m_data.marks) {
        painter->setPen(m_grey ? Theme::quietInk() : Theme::ink(toneOf(mark.mood)));
        const double y = position(0, mark.at).y();
        const QString text = visibleLine(mark.name);
        painter->drawText(QPointF(plot.right() - metrics.horizontalAdvance(text), y - 3), text);
    }
}

void FigureChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    place();
}

void FigureChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    if (event->type() == QEvent::FontChange)
        place();
}

} // namespace halfday
