#include "ui/cases/caselook.h"

#include "models/cases/casewords.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/relativetime.h"

#include <QCoreApplication>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::CaseLook)
};

} // namespace

CaseLook lookOf(const Case &row, Instant now)
{
    switch (row.state) {
    case CaseState::Escalated:
        return {Theme::Tone::Accent, u"flag"_s, CaseWords::state(row.state)};
    case CaseState::Resolved:
        return {Theme::Tone::Green, u"dialog-ok-apply"_s, CaseWords::state(row.state)};
    case CaseState::MissedRefunded:
        return {Theme::Tone::Neutral, u"edit-undo"_s, Texts::tr("Refunded late")};
    case CaseState::Pending:
        break;
    }
    const CaseUrgency urgency = row.urgencyAt(now);
    switch (urgency) {
    case CaseUrgency::Breached:
        return {Theme::Tone::Red, u"appointment-reminder"_s, CaseWords::urgency(urgency)};
    case CaseUrgency::Soon:
        return {Theme::Tone::Amber, u"chronometer"_s, CaseWords::urgency(urgency)};
    default:
        return {Theme::Tone::Neutral, u"clock"_s, CaseWords::urgency(urgency)};
    }
}

GroupBands::Band bandOf(const Case &row, Instant now)
{
    const CaseLook look = lookOf(row, now);
    switch (row.urgencyAt(now)) {
    case CaseUrgency::Breached:
        return {Texts::tr("Past the deadline"), look.iconName, look.tone};
    case CaseUrgency::Soon:
        return {Texts::tr("Due within %1").arg(RelativeTime::span(std::chrono::seconds(row.soonSeconds))), look.iconName, look.tone};
    case CaseUrgency::Later:
        return {Texts::tr("Due later"), look.iconName, look.tone};
    case CaseUrgency::Done:
        break;
    }
    if (row.state == CaseState::Escalated)
        return {look.word, look.iconName, look.tone};
    return {Texts::tr("Done"), u"dialog-ok-apply"_s, Theme::Tone::Neutral};
}

QString dueText(const Case &row, const Clock &clock)
{
    const Instant now = clock.now();
    if (!row.isPending())
        return CaseWords::state(row.state);
    if (now >= row.deadline)
        return Texts::tr("%1 over").arg(RelativeTime::span(now - row.deadline));
    const microseconds left = row.deadline - now;
    return Texts::tr("%1 left").arg(left < std::chrono::minutes(10) ? RelativeTime::remaining(row.deadline, clock) : RelativeTime::span(left));
}

QString refundText(const Case &row, Instant now)
{
    const QString method = visibleLine(CaseWords::method(row.paymentMethod));
    if (!row.isPending())
        return method;
    return Texts::tr("%1 · %2").arg(CaseWords::refundability(row, now), method);
}

QString whyNoRefund(const Case &row, Instant now)
{
    if (row.state == CaseState::Escalated)
        return Texts::tr("it is escalated");
    if (!row.isPending())
        return Texts::tr("it is done");
    switch (row.refundability) {
    case CaseRefundability::ManualMethod:
        return Texts::tr("%1, by hand").arg(visibleLine(CaseWords::method(row.paymentMethod)).left(24));
    case CaseRefundability::NothingLeft:
        return Texts::tr("nothing is left");
    case CaseRefundability::NotPaid:
        return Texts::tr("it is not paid");
    case CaseRefundability::UnderWay:
        return Texts::tr("one is under way");
    case CaseRefundability::Automatic:
        break;
    }
    return CaseWords::isRefundableAt(row, now) ? QString() : Texts::tr("the window has closed");
}

} // namespace halfday
