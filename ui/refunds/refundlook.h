#pragma once

#include "models/refunds/refund.h"
#include "ui/theme/theme.h"

namespace halfday {

/// How a situation looks: no two share both colour and icon, and the word stands beside them. Amber is the
/// unknown's alone.
struct RefundLook {
    Theme::Tone tone;
    QString iconName;
};
RefundLook lookOf(RefundSituation situation);

/// "window closed 2 d ago" has no seconds in it; below 12 h a countdown is urgent.
bool runsOutSoon(const RefundRequest &request, Instant now);

} // namespace halfday
