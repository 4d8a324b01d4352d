#include "models/reviews/reviewqueue.h"

#include "models/core/launch.h"

namespace halfday {

ReviewQueue::ReviewQueue(Database &database, QObject *parent)
    : QObject(parent)
    , m_store(database)
    , m_desk(database)
{
    connect(&m_model, &ReviewTableModel::moreWanted, this, &ReviewQueue::loadMore);
}

void ReviewQueue::setFilter(const ReviewFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    startOver();
}

void ReviewQueue::setSort(const ReviewSort &sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    startOver();
}

void ReviewQueue::startOver()
{
    ++m_generation;
    m_counted = false;
    m_decided.unite(m_releasing);
    m_again = m_moreQueued = false;
    load(ReviewStore::pageSize);
}

void ReviewQueue::refresh()
{
    if (m_loading)
        m_again = true; // what is being read may be from before the change
    else
        load(std::max(ReviewStore::pageSize, int(m_model.loaded().size())));
}

void ReviewQueue::load(int limit)
{
    m_loading = true;
    m_countsTrusted = !m_deciding;
    m_releasing = std::exchange(m_decided, {});
    const int generation = m_generation;
    launch(m_store.page(m_filter, m_sort, {}, limit), this, [this, generation, limit](Result<QList<Review>> rows) {
        rowsCame(generation, limit, std::move(rows));
    });
    emit busyChanged();
}

void ReviewQueue::rowsCame(int generation, int limit, Result<QList<Review>> rows)
{
    if (generation != m_generation)
        return;
    if (!rows) {
        loadFailed(rows.error());
        return;
    }
    m_model.refresh(*rows, rows->size() >= limit);
    m_model.unhide(std::exchange(m_releasing, {}));
    emit listed();
    launch(m_store.overview(m_filter), this, [this, generation](Result<ReviewOverview> overview) {
        countsCame(generation, std::move(overview));
    });
}

void ReviewQueue::countsCame(int generation, Result<ReviewOverview> overview)
{
    if (generation != m_generation)
        return;
    if (!overview) {
        loadFailed(overview.error());
        return;
    }
    m_overview = *std::move(overview);
    m_counted = m_countsTrusted;
    loaded();
    emit counted();
}

void ReviewQueue::loadMore()
{
    if (m_loading || m_model.loaded().isEmpty()) {
        m_moreQueued = true;
        return;
    }
    m_loading = true;
    const int generation = m_generation;
    launch(m_store.page(m_filter, m_sort, m_model.loaded().constLast()), this,
           [this, generation](Result<QList<Review>> rows) {
               if (generation != m_generation)
                   return;
               if (rows) {
                   m_model.addPage(*rows, rows->size() >= ReviewStore::pageSize);
                   loaded();
                   emit listed();
               } else {
                   m_model.pageFailed();
                   loaded();
                   emit pageFailed(rows.error());
               }
           });
    emit busyChanged();
}

void ReviewQueue::loaded()
{
    m_loading = false;
    if (std::exchange(m_again, false))
        refresh();
    else if (std::exchange(m_moreQueued, false))
        m_model.fetchMore({});
    emit busyChanged();
}

void ReviewQueue::loadFailed(const Error &error)
{
    m_decided.unite(std::exchange(m_releasing, {}));
    m_again = m_moreQueued = false;
    m_loading = false;
    emit busyChanged();
    emit failed(error);
}

void ReviewQueue::approve(const ReviewSet &reviews)
{
    if (!m_deciding && !reviews.isEmpty())
        decide(ReviewDeed::Approved, reviews, m_desk.approve(reviews));
}

void ReviewQueue::reject(const ReviewSet &reviews, RejectionReason reason, const QString &note)
{
    if (!m_deciding && !reviews.isEmpty())
        decide(ReviewDeed::Rejected, reviews, m_desk.reject(reviews, reason, note));
}

void ReviewQueue::undo(const QUuid &batch)
{
    if (!m_deciding)
        decide(ReviewDeed::Returned, {}, m_desk.undo(batch));
}

void ReviewQueue::decide(ReviewDeed deed, const ReviewSet &reviews, Task<ReviewOutcome> decision)
{
    m_deciding = true;
    // The frozen set is about to be spent; a count that was read before the decision must not revive it.
    m_counted = m_countsTrusted = false;
    const QSet<qint64> ids(reviews.ids.cbegin(), reviews.ids.cend());
    m_model.hide(ids);
    launch(std::move(decision), this, [this, deed, reviews, ids](const Result<ReviewOutcome> &outcome) {
        m_deciding = false;
        if (outcome)
            m_decided.unite(ids);
        else
            m_model.unhide(ids);
        refresh();
        emit busyChanged();
        if (outcome)
            emit decided(deed, reviews, *outcome);
        else
            emit decisionFailed(deed, reviews, outcome.error());
    });
    emit busyChanged();
}

} // namespace halfday
