#pragma once

#include "models/alerts/alert.h"
#include "models/core/clock.h"
#include "models/today/metric.h"
#include "ui/shell/view.h"

#include <QHash>

class QStackedWidget;

namespace halfday {

class AlertStore;
class MetricPage;
class Overview;

/// The first page: is anything red, how is the shop doing, what waits. It reads nothing by itself: whoever watches
/// (the worker, in another thread) is asked with snapshotWanted() and answers into the slots, also unasked.
class TodayView : public View
{
    Q_OBJECT
public:
    /// `alerts`: for acknowledging and snoozing. `clock`: the server's. Both outlive the view.
    TodayView(AlertStore &alerts, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    bool isFed() const override { return true; }
    void activated() override;
    /// The id of a metric opens its details.
    void showRecord(const QString &id) override { showSubpage(id); }
    void tick(Instant now) override;
    /// Pages inside this one, for pictures of all: "revenue" …
    QStringList subpages() const override;
    QString subpageTitle(const QString &id) const override;
    void showSubpage(const QString &id) override;
    QString subpage() const override;

    std::optional<Metric> openMetric() const { return m_open; }
    /// The figures are older than they should be, by failure or by silence.
    bool isOld() const { return m_old; }

public slots:
    void showSnapshot(const halfday::Snapshot &snapshot);
    void showSnapshotFailed(const halfday::Error &error);
    void showBoard(const halfday::AlertBoard &board);
    void showDigest(const halfday::Digest &digest);
    /// Newest first.
    void showRecentAlerts(const QList<halfday::Alert> &alerts);

signals:
    /// Figures and alerts are wanted at once.
    void snapshotWanted();
    /// Something was put away or taken back here.
    void alertsWanted();

protected:
    void timeZoneChanged() override;

private:
    void makeCommands();
    void showDetails(Metric metric);
    void closeDetails();
    MetricPage *page(Metric metric);
    void setOld(bool old);
    void describe(Instant now);
    void reportOld(Instant now);
    void settle();

    const Clock &m_clock;
    QStackedWidget *m_stack;
    Overview *m_overview;
    QLabel *m_updated;
    QHash<Metric, MetricPage *> m_pages;
    std::optional<Metric> m_open;
    std::optional<Snapshot> m_snapshot;
    std::optional<AlertBoard> m_board;
    std::optional<Error> m_failure;
    QString m_reported; ///< about old figures, as it stands in the bar
    bool m_old = false;
};

} // namespace halfday
