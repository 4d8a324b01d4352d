#pragma once

#include "models/core/result.h"
#include "models/reconciliation/reconciliation.h"

#include <QTimeZone>

namespace halfday {

/// Whole days of the operator's zone, half-open: `first` is inside, `end` is not. A day is as long as it is there, 23 and
/// 25 hours included.
ReconciliationPeriod periodOfDays(const QString &provider, QDate first, QDate end, const QTimeZone &zone);
/// The last seven days up to the last midnight of the zone.
ReconciliationPeriod lastSevenDays(const QString &provider, Instant now, const QTimeZone &zone);
/// "2026-11-14..2026-11-21", the second day outside. Input error with a sentence that says what is wrong.
Result<ReconciliationPeriod> periodFromText(const QString &provider, const QString &text, const QTimeZone &zone);

} // namespace halfday
