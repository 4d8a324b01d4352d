#pragma once

#include "models/core/instant.h"

#include <QTime>
#include <QTimeZone>
#include <optional>

namespace halfday {

/// When the operator does not want to be spoken to: a stretch of every day, and by hand until a moment.
struct QuietHours {
    bool daily = false;
    QTime from{22, 0};
    QTime to{7, 0}; ///< on the next day when it is not after `from`; equal to it: never quiet
    std::optional<Instant> until; ///< by hand, "quiet for an hour"

    /// The moment at which the quiet that now holds is over; nothing: it is not quiet. A stretch begins and ends when the
    /// clock on the wall first shows its time, or jumps over it, so nights of summer time neither end twice nor never.
    std::optional<Instant> endsAt(Instant now, const QTimeZone &zone) const;
    bool isQuiet(Instant now, const QTimeZone &zone) const { return endsAt(now, zone).has_value(); }

    bool operator==(const QuietHours &) const = default;
};

/// The first moment of that day at which the wall clock shows `time` or has jumped over it.
Instant firstMoment(QDate date, QTime time, const QTimeZone &zone);

} // namespace halfday
