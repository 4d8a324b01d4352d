#pragma once

#include "models/refunds/refund.h"
#include "ui/widgets/messagebar.h"

namespace halfday {

/// What became of a refund that was begun here: whether money moved, and what to do.
Message messageFor(const RefundAttempt &attempt, const QString &business);

/// Whether `now` says more about the same attempt than what was `told`. An attempt only moves upwards here: a page that was
/// read before the last news must not bring back the old.
bool isNews(const RefundAttempt &now, const RefundAttempt &told);

/// A name from outside on a button: one line, not endless, and no mnemonic.
QString nameOnButton(const QString &name);

/// For the history of the session: a refund is final, and each attempt is one deed however often it is spoken of.
Deed finalDeed(const RefundAttempt &attempt);

} // namespace halfday
