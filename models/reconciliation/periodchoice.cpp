#include "models/reconciliation/periodchoice.h"

namespace halfday {

DayRange presetDays(PeriodPreset preset, QDate today, Qt::DayOfWeek firstDay)
{
    const QDate month(today.year(), today.month(), 1);
    switch (preset) {
    case PeriodPreset::LastWeek: {
        const QDate week = today.addDays(-((today.dayOfWeek() - int(firstDay) + 7) % 7));
        return {week.addDays(-7), week};
    }
    case PeriodPreset::ThisMonth:
        return {month, today.addDays(1)};
    case PeriodPreset::LastMonth:
        return {month.addMonths(-1), month};
    case PeriodPreset::LastSevenDays:
    case PeriodPreset::OwnDates:
        break;
    }
    return {today.addDays(-7), today};
}

} // namespace halfday
