#pragma once

#include "models/today/metric.h"

#include <QPushButton>

class QLabel;

namespace halfday {

class ElidingLabel;
class FigureChart;

/// One figure of the first page, large, with its change in words and a small chart. The whole card is a button that opens
/// the details; a screen reader hears the figure as its name and the series as its description.
class MetricCard : public QPushButton
{
    Q_OBJECT
public:
    explicit MetricCard(Metric metric, QWidget *parent = nullptr);

    Metric metric() const { return m_metric; }
    void setText(const MetricCardText &text);
    const MetricCardText &text() const { return m_text; }
    /// What it shows is old: grey, also what was green.
    void setGrey(bool grey);
    bool isGrey() const { return m_grey; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adopt();

    Metric m_metric;
    MetricCardText m_text;
    bool m_grey = false;
    QLabel *m_icon;
    ElidingLabel *m_title;
    ElidingLabel *m_figure;
    ElidingLabel *m_change;
    ElidingLabel *m_note;
    FigureChart *m_chart;
};

} // namespace halfday
