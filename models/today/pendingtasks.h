#pragma once

#include "models/today/snapshot.h"

namespace halfday {

/// One kind of work that waits, with what it may take.
struct PendingTask {
    enum class Kind { Cases, UnknownRefunds, RefundRequests, Reconciliation, Reviews };

    Kind kind = Kind::Reviews;
    int count = 0; ///< Reconciliation: open differences, and one more when it is due
    int urgent = 0; ///< Cases: past their deadline; RefundRequests: 1 when one runs out before the next session; Reconciliation: 1 when it is due
    /// Cases: next deadline; RefundRequests: end of the soonest window; Reconciliation: up to when both sides agree; Reviews: the oldest.
    std::optional<Instant> when = {};
    qint64 leastMinutes = 0;
    qint64 mostMinutes = 0;
    QString view = {}; ///< where it is done

    bool operator==(const PendingTask &) const = default;
};

/// All kinds, the most urgent first, those with nothing to do last: cases past their deadline, money whose whereabouts
/// are unknown, a refund that runs out before the next session, then cases, refund requests, reconciling, reviews.
QList<PendingTask> pendingTasks(const PendingWork &work, Instant now);

/// "Cases", "Refund requests" …
QString taskTitle(PendingTask::Kind kind);
/// "51 reviews", "nothing".
QString taskCount(const PendingTask &task);
/// "about 1–2 h", "about 15–30 min"; empty for nothing.
QString taskEstimate(const PendingTask &task);
/// "1 past its deadline", "the oldest waits for 9 days"; empty when there is nothing to add.
QString taskNote(const PendingTask &task, Instant now);

/// "45 s", "12 m", "1 h 3 m", "9 days": short enough for a line.
QString shortSpan(microseconds length);

} // namespace halfday
