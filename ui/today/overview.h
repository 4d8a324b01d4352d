#pragma once

#include "models/today/metric.h"

#include <QScrollArea>

class QGridLayout;

namespace halfday {

class AlertStore;
class AlertsPanel;
class DigestCard;
class FlowLayout;
class MetricCard;
class RecentAlerts;
class TaskList;

/// The first page as it opens: alerts, what is new, six figures, what waits, the last alerts, the quick actions.
class Overview : public QScrollArea
{
    Q_OBJECT
public:
    explicit Overview(AlertStore &alerts, QWidget *parent = nullptr);

    AlertsPanel *alerts() const { return m_alerts; }
    DigestCard *digest() const { return m_digest; }
    const QList<MetricCard *> &cards() const { return m_cards; }
    TaskList *tasks() const { return m_tasks; }
    RecentAlerts *recent() const { return m_recent; }
    void addQuickAction(QAction *action);

signals:
    void metricOpened(halfday::Metric metric);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    AlertsPanel *m_alerts;
    DigestCard *m_digest;
    QList<MetricCard *> m_cards;
    TaskList *m_tasks;
    RecentAlerts *m_recent;
    QGridLayout *m_parts;
    QGridLayout *m_cardGrid;
    FlowLayout *m_quick;
    std::optional<bool> m_wide;
};

} // namespace halfday
