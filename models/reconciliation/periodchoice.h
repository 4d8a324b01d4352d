#pragma once

#include "models/reconciliation/period.h"

#include <QDate>

namespace halfday {

/// The periods that an operator picks by name. All of them are whole days of the zone's calendar, half-open.
enum class PeriodPreset {
    LastSevenDays, ///< up to last midnight: today is not over
    LastWeek, ///< the calendar's week before this one
    ThisMonth, ///< up to the end of today
    LastMonth,
    OwnDates
};

struct DayRange {
    QDate first; ///< inside
    QDate end; ///< outside

    bool isValid() const { return first.isValid() && end.isValid() && first < end; }
    bool operator==(const DayRange &) const = default;
};

/// OwnDates: as LastSevenDays, to begin from. Weeks begin on `firstDay`.
DayRange presetDays(PeriodPreset preset, QDate today, Qt::DayOfWeek firstDay = Qt::Monday);

} // namespace halfday
