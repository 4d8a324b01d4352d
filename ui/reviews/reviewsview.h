#pragma once

#include "models/reviews/reviewqueue.h"
#include "ui/shell/filteredpage.h"
#include "ui/shell/view.h"

class QTimer;

namespace halfday {

class FilterBar;
class ReviewDecisions;
class ReviewDetail;
class TableView;

/// Moderation: the waiting reviews, oldest first; one click for the safe ones, one key for each other.
class ReviewsView : public View, public FilteredPage
{
    Q_OBJECT
public:
    /// The database must outlive the view. Ages run on the server's clock.
    explicit ReviewsView(Database &database, QWidget *parent = nullptr);
    ~ReviewsView() override;

    void refresh() override;
    void tick(Instant now) override;
    /// Lists this review alone: the queue may be too long to look for it row by row.
    void showRecord(const QString &id) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    QVariantMap filterMap() const override;
    void setFilterMap(const QVariantMap &map) override;
    CountQuery counting(const QVariantMap &map) const override;
    QString whyUnfit() const override;

    ReviewQueue *queue() { return &m_queue; }

protected:
    void timeZoneChanged() override;

private:
    void makeCommands();
    void makeList();
    void connectQueue();
    void sortBy(int column);

    void rowsChanged();
    void currentChanged();
    void loadHistory();
    void tell();
    void updateCommands();

    Database &m_database;
    ReviewQueue m_queue;
    FilterBar *m_filters;
    TableView *m_table = nullptr;
    ReviewDetail *m_detail = nullptr;
    ReviewDecisions *m_decisions = nullptr;
    QAction *m_approveSafe = nullptr;
    QAction *m_approve = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_clearFilters = nullptr;
    QTimer *m_historyTimer;
    Instant m_agesShown;
    bool m_wasListed = false;
};

} // namespace halfday
