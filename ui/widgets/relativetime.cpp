#include "ui/widgets/relativetime.h"

#include "models/core/dates.h"

#include <QCoreApplication>
#include <cmath>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::RelativeTime)
};

QString seconds(qint64 n) { return Texts::tr("%n s", nullptr, int(n)); }
QString minutes(qint64 n) { return Texts::tr("%n min", nullptr, int(n)); }
QString hours(qint64 n) { return Texts::tr("%n h", nullptr, int(n)); }
QString days(qint64 n) { return Texts::tr("%n days", nullptr, int(n)); }
// The same inside "%1 ago" and "in %1", where many a language inflects them.
QString daysAway(qint64 n) { return Texts::tr("%n days", "in: %1 ago", int(n)); }
QString monthsAway(qint64 n) { return Texts::tr("%n months", "in: %1 ago", int(n)); }
QString yearsAway(qint64 n) { return Texts::tr("%n years", "in: %1 ago", int(n)); }

/// "AEDT", or nothing where Qt knows the zone by no better name than its offset.
QString zoneName(const QDateTime &local)
{
    const QString name = local.timeZoneAbbreviation();
    return name.startsWith(u"UTC"_s) || name.startsWith(u'+') || name.startsWith(u'-') ? QString() : name;
}

QString offsetName(int offsetSeconds)
{
    const int size = std::abs(offsetSeconds) / 60;
    return u"UTC%1%2:%3"_s.arg(QChar(offsetSeconds < 0 ? u'−' : u'+'))
        .arg(size / 60, 2, 10, QChar(u'0')).arg(size % 60, 2, 10, QChar(u'0'));
}

qint64 wholeDays(Instant from, Instant to, const QTimeZone &zone)
{
    const QDateTime first = toDateTime(from).toTimeZone(zone);
    const QDateTime last = toDateTime(to).toTimeZone(zone);
    return first.date().daysTo(last.date()) - (last.time() < first.time() ? 1 : 0);
}

QString twoDigits(qint64 value) { return u"%1"_s.arg(value, 2, 10, QChar(u'0')); }

} // namespace

QString RelativeTime::describe(Instant at, const Clock &clock, const QTimeZone &zone)
{
    const Instant now = clock.now();
    const bool past = at <= now;
    const microseconds distance = past ? now - at : at - now;
    const qint64 whole = duration_cast<std::chrono::seconds>(distance).count();

    QString size;
    if (whole < 5)
        return past ? Texts::tr("just now") : Texts::tr("now");
    if (whole < 60) {
        size = seconds(whole);
    } else if (whole < 3600) {
        size = minutes(whole / 60);
    } else {
        const qint64 apart = wholeDays(past ? at : now, past ? now : at, zone);
        if (whole < 24 * 3600 || apart < 1)
            size = hours(whole / 3600);
        else if (apart < 60)
            size = daysAway(apart);
        else if (apart < 730)
            size = monthsAway(apart * 12 / 365);
        else
            size = yearsAway(apart / 365);
    }
    return past ? Texts::tr("%1 ago").arg(size) : Texts::tr("in %1").arg(size);
}

QString RelativeTime::absolute(Instant at, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime local = toDateTime(at).toTimeZone(zone);
    const QString text = dateText(local, u"ddd d MMM yyyy HH:mm:ss"_s, locale);
    const QString name = zoneName(local);
    if (local.offsetFromUtc() == 0 && name.isEmpty())
        return text + u" UTC"_s;
    return name.isEmpty() ? u"%1 %2"_s.arg(text, offsetName(local.offsetFromUtc()))
                          : u"%1 %2 (%3)"_s.arg(text, name, offsetName(local.offsetFromUtc()));
}

QString RelativeTime::span(microseconds length)
{
    const qint64 whole = duration_cast<std::chrono::seconds>(length < 0us ? -length : length).count();
    if (whole < 60)
        return seconds(whole);
    if (whole < 3600)
        return minutes(whole / 60);
    if (whole < 48 * 3600) {
        const qint64 rest = whole % 3600 / 60;
        return rest == 0 ? hours(whole / 3600) : hours(whole / 3600) + u' ' + minutes(rest);
    }
    return days(whole / (24 * 3600));
}

QString RelativeTime::remaining(Instant until, const Clock &clock)
{
    const microseconds left = until - clock.now();
    if (left <= 0us)
        return Texts::tr("over since %1").arg(span(left));
    // Rounded up: "0 s" must not stand there while there is still time.
    const qint64 whole = (left.count() + 999999) / 1000000;
    if (whole < 60)
        return seconds(whole);
    if (whole < 3600)
        return Texts::tr("%1 min %2 s").arg(whole / 60).arg(twoDigits(whole % 60));
    if (whole < 24 * 3600)
        return Texts::tr("%1 h %2 min").arg(whole / 3600).arg(twoDigits(whole % 3600 / 60));
    return Texts::tr("%1 d %2 h").arg(whole / (24 * 3600)).arg(twoDigits(whole % (24 * 3600) / 3600));
}

} // namespace halfday
