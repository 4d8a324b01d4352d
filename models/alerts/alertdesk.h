#pragma once

#include "models/alerts/alertstore.h"

namespace halfday {

/// What became of a decision about one or several alerts.
struct AlertsDecided {
    int done = 0;
    int changed = 0; ///< these were changed, resolved or put away by somebody else meanwhile, and are left as they are
};

/// What an operator decides about alerts, each as it was seen; however many, one round trip. Fails when nothing at all was done.
namespace AlertDesk {

/// `until`: snoozes; without it acknowledges.
Task<AlertsDecided> putAway(AlertStore store, QList<Alert> seen, std::optional<Instant> until, QString because);
/// Takes back whichever of the two it was.
Task<AlertsDecided> takeBack(AlertStore store, QList<Alert> seen);

} // namespace AlertDesk
} // namespace halfday
