#pragma once

#include "models/today/metric.h"

#include <QChartView>

class QAbstractBarSeries;
class QAreaSeries;
class QBarSet;
class QLineSeries;
class QValueAxis;

namespace halfday {

/// A chart of the first page, small on a card or large among the details. Fresh figures replace points in place; equal
/// ones paint nothing. Whoever holds it tells it its name and its series in words, for
/// those who do not see it.
class FigureChart : public QChartView
{
    Q_OBJECT
public:
    enum class Size { Small, Large };
    explicit FigureChart(Size size, QWidget *parent = nullptr);

    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }
    /// What it shows is old.
    void setGrey(bool grey);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    bool hasShapeOf(const ChartData &data) const;
    void build();
    void buildGround();
    void buildBars();
    void buildLines();
    void fill(const ChartData &was);
    void colour();
    void place();
    QPointF position(double across, double up) const;
    double span() const;

    Size m_size;
    ChartData m_data;
    bool m_grey = false;
    QValueAxis *m_across = nullptr;
    QValueAxis *m_up = nullptr;
    QAbstractBarSeries *m_barSeries = nullptr;
    QList<QBarSet *> m_bars;
    QLineSeries *m_line = nullptr;
    QLineSeries *m_before = nullptr; ///< the upper edge of the ground
    QAreaSeries *m_ground = nullptr;
    QList<QLineSeries *> m_marks;
};

} // namespace halfday
