#pragma once

#include "models/alerts/alert.h"

#include <QTimeZone>

namespace halfday {

/// An alert in the operator's words. Facts come from outside: plain text, always.
struct AlertText {
    QString title; ///< "Z.AI has not answered for over 30 minutes"
    QString detail; ///< numbers and names behind it; may be empty
    QString advice; ///< what to do about it, in one sentence
    QString action; ///< what the button that leads there says: "Open the case"
    QString view; ///< the page that mends it: "cases"; empty: none does
    QString recordId; ///< the row to select there; empty: none
};

AlertText textOf(const Alert &alert);

/// "since 14:32, 1 h 3 m"; with the day when it began on another one. `zone`: the operator's.
QString sinceText(Instant since, Instant now, const QTimeZone &zone);
/// "until 15:00", with the day as above.
QString untilText(Instant until, Instant now, const QTimeZone &zone);
/// "1 h 3 m", "45 s", "2 d 4 h".
QString lastedText(microseconds lasted);

} // namespace halfday
