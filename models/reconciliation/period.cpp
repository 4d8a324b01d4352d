#include "models/reconciliation/period.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

/// The day's first moment: where midnight falls into the gap of a clock change, that is what comes after it; of two midnights the
/// first. A day that the zone left out altogether begins with the next one.
Instant beginOf(QDate day, const QTimeZone &zone)
{
    const QDateTime first = day.startOfDay(zone);
    if (!first.isValid())
        return fromDateTime(day.addDays(1).startOfDay(zone));
    const QDateTime hourBefore = first.toUTC().addSecs(-3600);
    return fromDateTime(hourBefore.toTimeZone(zone).date() == day ? hourBefore : first);
}

/// Nothing behind it: Qt reads the ten letters and overlooks the rest.
QDate dayFrom(const QString &text)
{
    const QString day = text.trimmed();
    return day.size() == 10 ? QDate::fromString(day, Qt::ISODate) : QDate();
}

tl::unexpected<Error> notAPeriod(const QString &why)
{
    return fail({Error::Kind::Input, why});
}

} // namespace

ReconciliationPeriod periodOfDays(const QString &provider, QDate first, QDate end, const QTimeZone &zone)
{
    return {provider, beginOf(first, zone), beginOf(end, zone), QString::fromLatin1(zone.id())};
}

ReconciliationPeriod lastSevenDays(const QString &provider, Instant now, const QTimeZone &zone)
{
    const QDate today = toDateTime(now).toTimeZone(zone).date();
    return periodOfDays(provider, today.addDays(-7), today, zone);
}

Result<ReconciliationPeriod> periodFromText(const QString &provider, const QString &text, const QTimeZone &zone)
{
    const auto tr = [](const char *sentence) { return QCoreApplication::translate("halfday::Period", sentence); };
    const QStringList days = text.trimmed().split(u".."_s);
    const QDate first = dayFrom(days.value(0));
    const QDate end = dayFrom(days.value(1));
    if (days.size() != 2 || !first.isValid() || !end.isValid())
        return notAPeriod(tr(QT_TRANSLATE_NOOP("halfday::Period", "A period looks like this: 2026-11-14..2026-11-21. Its second day is not part of it.")));
    if (first == end)
        return notAPeriod(tr(QT_TRANSLATE_NOOP("halfday::Period", "The period is empty, because its second day is not part of it. For one day, name the next day second.")));
    if (first > end)
        return notAPeriod(tr(QT_TRANSLATE_NOOP("halfday::Period", "The period ends before it begins.")));
    return periodOfDays(provider, first, end, zone);
}

} // namespace halfday
