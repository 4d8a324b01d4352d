#include "ui/reconciliation/differencelook.h"

#include <QCoreApplication>

namespace halfday {

using namespace Qt::StringLiterals;
using Tone = Theme::Tone;

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::DifferenceLook)
};
}

DifferenceLook lookOf(const Difference &row, Instant now)
{
    if (!row.isOpen())
        return {Tone::Green, u"dialog-ok-apply"_s, Texts::tr("Closed")};
    if (row.kind == DifferenceKind::NotDue)
        return {Tone::Neutral, u"chronometer"_s, Texts::tr("Not yet due")};
    if (row.lookAgainAt && *row.lookAgainAt > now)
        return {Tone::Neutral, u"chronometer"_s, Texts::tr("Put off")};
    return {Tone::Amber, u"dialog-warning"_s, Texts::tr("Open")};
}

} // namespace halfday
