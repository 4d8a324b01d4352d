#pragma once

#include "models/today/metric.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;

namespace halfday {

class Card;
class DetailGroupCard;
class FigureChart;
class FigureTableModel;
class TableView;

/// The details of one metric: figures in groups, the chart large, the numbers as tables. Fresh figures change texts, points
/// and cells in place.
class MetricPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit MetricPage(Metric metric, QWidget *parent = nullptr);

    Metric metric() const { return m_metric; }
    void setDetails(const MetricDetails &details);
    void setGrey(bool grey);
    /// The way back has the focus.
    void begin();

signals:
    void backRequested();
    void viewRequested(const QString &id);
    void tableMade(halfday::TableView *table);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Table {
        Card *card = nullptr;
        TableView *view = nullptr;
        FigureTableModel *model = nullptr;
    };
    Table makeTable(const FigureTable &table);
    void arrange();
    void adopt();

    Metric m_metric;
    MetricDetails m_details;
    bool m_grey = false;
    int m_columns = 0;
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_lead;
    QGridLayout *m_groupGrid;
    Card *m_chartCard;
    FigureChart *m_chart;
    QGridLayout *m_tableGrid;
    QList<DetailGroupCard *> m_groups;
    QList<Table> m_tables;
};

} // namespace halfday
