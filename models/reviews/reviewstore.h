#pragma once

#include "models/database/countquery.h"
#include "models/reviews/review.h"

namespace halfday {

/// The reviews in the database; all SQL about them is in here. A handle, cheap to copy. Each call is one
/// statement and one round trip.
class ReviewStore
{
public:
    static constexpr int pageSize = 200;

    explicit ReviewStore(Database &database) : m_database(&database) {}

    /// The pending ones in that order, behind `after` or from the beginning.
    Task<QList<Review>> page(ReviewFilter filter, ReviewSort sort, std::optional<Review> after = {},
                             int limit = pageSize) const;
    Task<ReviewOverview> overview(ReviewFilter filter) const;
    Task<ReviewHistory> history(qint64 id) const;
    /// Of the pending ones; a council that is gone makes the filter meaningless.
    static CountQuery counting(const ReviewFilter &filter);

    /// `batch` is the caller's, so that it can ask later what became of it.
    Task<ReviewOutcome> approve(ReviewSet reviews, QUuid batch) const;
    /// `note`: at most 500 characters, for the audit log only.
    Task<ReviewOutcome> reject(ReviewSet reviews, RejectionReason reason, QString note, QUuid batch) const;
    Task<ReviewOutcome> undo(QUuid batch) const;
    /// How many reviews the audit log says that batch decided (or, `undone`, took back).
    Task<qint64> recorded(QUuid batch, bool undone) const;

private:
    Database *m_database;
};

/// As the database spells it: "off_topic".
QString toWord(RejectionReason reason);

} // namespace halfday
