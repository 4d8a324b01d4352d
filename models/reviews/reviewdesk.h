#pragma once

#include "models/reviews/reviewstore.h"

namespace halfday {

/// Deciding on reviews: one statement and one round trip each, one audit entry a review. When the line breaks
/// before the answer, the desk asks the audit log what became of the batch, and never sends it again by itself.
/// A handle, cheap to copy.
class ReviewDesk
{
public:
    explicit ReviewDesk(Database &database) : m_store(database) {}

    Task<ReviewOutcome> approve(ReviewSet reviews) const;
    /// `note`: at most longestNote characters; Rule HD011 beyond.
    Task<ReviewOutcome> reject(ReviewSet reviews, RejectionReason reason, QString note) const;
    /// Takes back what `batch` decided, as far as nobody has changed the rows since. Rule HD012: too late.
    Task<ReviewOutcome> undo(QUuid batch) const;

    static constexpr int longestNote = 500;

private:
    ReviewStore m_store;
};

enum class ReviewDeed { Approved, Rejected, Returned };

/// "38 approved, 2 already handled by anna, 1 changed since you read it". `self`: the operator's own login.
QString describe(ReviewDeed deed, const ReviewOutcome &outcome, const QString &self);

} // namespace halfday
