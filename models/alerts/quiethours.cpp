#include "models/alerts/quiethours.h"

namespace halfday {

Instant firstMoment(QDate date, QTime time, const QTimeZone &zone)
{
    // As if the zone were UTC; the offsets of the day before and after then say which moments can be meant.
    const QDateTime naive(date, time, Qt::UTC);
    const int before = zone.offsetFromUtc(naive.addDays(-1));
    const int after = zone.offsetFromUtc(naive.addDays(1));
    const QDateTime early = naive.addSecs(-std::max(before, after));
    const QDateTime late = naive.addSecs(-std::min(before, after));
    if (zone.offsetFromUtc(early) == std::max(before, after))
        return fromDateTime(early);
    if (zone.offsetFromUtc(late) == std::min(before, after))
        return fromDateTime(late);
    const QTimeZone::OffsetData jump = zone.nextTransition(early);
    return fromDateTime(jump.atUtc.isValid() ? jump.atUtc : late);
}

std::optional<Instant> QuietHours::endsAt(Instant now, const QTimeZone &zone) const
{
    std::optional<Instant> end;
    if (until && now < *until)
        end = until;
    if (!daily || from == to)
        return end;
    const QDate today = toDateTime(now).toTimeZone(zone).date();
    for (const QDate &day : {today.addDays(-1), today}) {
        const Instant begins = firstMoment(day, from, zone);
        const Instant ends = firstMoment(from < to ? day : day.addDays(1), to, zone);
        if (begins <= now && now < ends)
            end = end ? std::max(*end, ends) : ends;
    }
    return end;
}

} // namespace halfday
