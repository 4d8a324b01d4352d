#include "ui/refunds/refundlook.h"

namespace halfday {

using namespace Qt::StringLiterals;

RefundLook lookOf(RefundSituation situation)
{
    switch (situation) {
    case RefundSituation::Waiting:
        return {Theme::Tone::Accent, u"clock"_s};
    case RefundSituation::WindowClosed:
        return {Theme::Tone::Neutral, u"object-locked"_s};
    case RefundSituation::Intended:
        return {Theme::Tone::Accent, u"document-send"_s};
    case RefundSituation::Pending:
        return {Theme::Tone::Accent, u"chronometer"_s};
    case RefundSituation::Succeeded:
        return {Theme::Tone::Green, u"dialog-ok-apply"_s};
    case RefundSituation::Failed:
        return {Theme::Tone::Red, u"dialog-error"_s};
    case RefundSituation::FailedAfterSuccess:
        return {Theme::Tone::Red, u"edit-undo"_s};
    case RefundSituation::Unknown:
        return {Theme::Tone::Amber, u"question"_s};
    case RefundSituation::Denied:
        return {Theme::Tone::Neutral, u"dialog-cancel"_s};
    }
    return {Theme::Tone::Neutral, {}};
}

bool runsOutSoon(const RefundRequest &request, Instant now)
{
    return request.runsOut() && request.isRefundableAt(now) && request.windowClosesAt - now < std::chrono::hours(12);
}

} // namespace halfday
