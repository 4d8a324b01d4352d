#pragma once

#include "models/reviews/reviewdesk.h"
#include "models/reviews/reviewtablemodel.h"

namespace halfday {

/// The queue as one operator works on it: which rows are loaded under which filter, how many there are, and
/// the one decision that is on its way. Two round trips a refresh: rows first, counts later.
class ReviewQueue : public QObject
{
    Q_OBJECT

public:
    explicit ReviewQueue(Database &database, QObject *parent = nullptr);

    ReviewTableModel *model() { return &m_model; }
    const ReviewFilter &filter() const { return m_filter; }
    const ReviewSort &sort() const { return m_sort; }
    /// The newest counts; they are about the present filter only while isCounted().
    const ReviewOverview &overview() const { return m_overview; }
    bool isCounted() const { return m_counted; }
    bool isLoading() const { return m_loading; }
    bool isDeciding() const { return m_deciding; }

    /// Both start at the first page; rows on screen stay until it is there.
    void setFilter(const ReviewFilter &filter);
    void setSort(const ReviewSort &sort);

    /// Reads again what is loaded, and once more if that is on its way already: it may have read what was there before.
    void refresh();

    /// One at a time: ignored while isDeciding(). The rows leave the list at once and return if it fails.
    void approve(const ReviewSet &reviews);
    void reject(const ReviewSet &reviews, RejectionReason reason, const QString &note);
    void undo(const QUuid &batch);

signals:
    void listed(); ///< rows are on screen
    void counted(); ///< and their counts
    void failed(const halfday::Error &error); ///< a refresh; rows stay
    void pageFailed(const halfday::Error &error); ///< rows behind the last one
    void busyChanged();
    void decided(halfday::ReviewDeed deed, const halfday::ReviewSet &reviews, const halfday::ReviewOutcome &outcome);
    void decisionFailed(halfday::ReviewDeed deed, const halfday::ReviewSet &reviews, const halfday::Error &error);

private:
    void load(int limit);
    void rowsCame(int generation, int limit, Result<QList<Review>> rows);
    void countsCame(int generation, Result<ReviewOverview> overview);
    void loadMore();
    void loaded();
    void loadFailed(const Error &error);
    void startOver();
    void decide(ReviewDeed deed, const ReviewSet &reviews, Task<ReviewOutcome> decision);

    ReviewStore m_store;
    ReviewDesk m_desk;
    ReviewTableModel m_model;
    ReviewFilter m_filter;
    ReviewSort m_sort;
    ReviewOverview m_overview;
    QSet<qint64> m_decided; ///< hidden until a refresh that began after the decision
    QSet<qint64> m_releasing; ///< the refresh on its way began after these
    int m_generation = 0; ///< of filter and sort: answers to an earlier question are dropped
    bool m_counted = false;
    bool m_countsTrusted = true; ///< no decision was made since the load on its way began
    bool m_loading = false;
    bool m_again = false;
    bool m_moreQueued = false;
    bool m_deciding = false;
};

} // namespace halfday
