#pragma once

#include "models/reconciliation/reconciliation.h"
#include "ui/theme/theme.h"

namespace halfday {

/// How a difference looks by what became of it: colour, icon and word always together.
struct DifferenceLook {
    Theme::Tone tone;
    QString iconName;
    QString word; ///< "Open", "Closed", "Not yet due", "Looked at again later"
};
DifferenceLook lookOf(const Difference &row, Instant now);

} // namespace halfday
