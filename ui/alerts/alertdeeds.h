#pragma once

#include "models/alerts/alert.h"
#include "ui/widgets/messagebar.h"

namespace halfday {

/// What the history of the session keeps of putting alerts away, on whichever page it was done.
namespace AlertDeeds {

/// `away`: as the deed left them. `takeBack` gets them like that: what somebody changes further is not overruled.
Deed putAway(const QList<Alert> &away, std::function<void(const QList<Alert> &)> takeBack);
Deed takenBack(const QList<Alert> &away);

} // namespace AlertDeeds
} // namespace halfday
