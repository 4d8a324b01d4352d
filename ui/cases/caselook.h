#pragma once

#include "models/cases/case.h"
#include "models/core/clock.h"
#include "ui/widgets/groupbands.h"

namespace halfday {

/// How a case looks by its state and deadline: colour, icon and word always together.
struct CaseLook {
    Theme::Tone tone;
    QString iconName;
    QString word; ///< for a badge
};
CaseLook lookOf(const Case &row, Instant now);

/// The heading of the group that a case stands in.
GroupBands::Band bandOf(const Case &row, Instant now);

/// "2 h 18 min over", "47 min left", "9 min 05 s left", read while it runs; the state's word for what is done.
QString dueText(const Case &row, const Clock &clock);

/// "Automatic · Card", "By hand · Bank transfer": what a refund would be, and how it was paid.
QString refundText(const Case &row, Instant now);

/// Why there is no refund now, in the few words that a button has room for; empty: there is.
QString whyNoRefund(const Case &row, Instant now);

} // namespace halfday
