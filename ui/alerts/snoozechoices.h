#pragma once

#include "models/core/instant.h"

#include <QList>
#include <QString>
#include <QTimeZone>
#include <optional>

namespace halfday {

/// An end of a snooze that the panel offers.
struct SnoozeChoice {
    QString name; ///< for tests and settings: "hour", "evening", "session", "tomorrow"
    QString text; ///< "Next session"
    Instant until;
};

/// By the operator's wall clock, the soonest first; those that are over already are left out.
QList<SnoozeChoice> snoozeChoices(Instant now, const QTimeZone &zone, std::optional<Instant> nextSession);

} // namespace halfday
