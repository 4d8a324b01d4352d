#include "ui/alerts/alertlook.h"

#include "models/alerts/alertwords.h"
#include "ui/widgets/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::AlertLook)
};

} // namespace

Theme::Tone AlertLook::toneOf(Severity severity)
{
    return severity == Severity::Red ? Theme::Tone::Red : Theme::Tone::Amber;
}

QString AlertLook::wordOf(Severity severity)
{
    return severity == Severity::Red ? Texts::tr("Red") : Texts::tr("Yellow");
}

QString AlertLook::iconOf(Severity severity)
{
    return severity == Severity::Red ? u"emblem-error"_s : u"emblem-warning"_s;
}

QString AlertLook::groupTitle(const QString &rule, int count, const Alert &first)
{
    if (rule == "queue_long"_L1)
        return Texts::tr("%n councils have more than %1 waiting", nullptr, count).arg(first.facts.value("limit"_L1).toInt());
    if (rule == "case_breached"_L1)
        return Texts::tr("%n cases are past their deadline", nullptr, count);
    if (rule == "refund_window_closing"_L1)
        return Texts::tr("%n refund requests run out before the next session", nullptr, count);
    if (rule == "refund_unknown"_L1)
        return Texts::tr("%n refunds have an unknown outcome", nullptr, count);
    if (rule == "charge_without_placement"_L1)
        return Texts::tr("%n charges have no placement", nullptr, count);
    if (rule == "cron_failed"_L1)
        return Texts::tr("%n scheduled jobs failed", nullptr, count);
    if (rule == "cron_stuck"_L1)
        return Texts::tr("%n scheduled jobs have been running too long", nullptr, count);
    if (rule == "cron_late"_L1)
        return Texts::tr("%n scheduled jobs are late", nullptr, count);
    return Texts::tr("%1, and %n more like it", nullptr, count - 1).arg(visibleLine(textOf(first).title));
}

QString AlertLook::putAwayText(const Alert &alert, Instant now, const QTimeZone &zone)
{
    QString text;
    QString because;
    if (alert.isSnoozed(now)) {
        text = Texts::tr("Snoozed until %1 by %2").arg(clockText(*alert.snoozedUntil, now, zone), visibleLine(alert.snoozedBy));
        because = alert.snoozedBecause;
    } else if (alert.isAcknowledged()) {
        text = Texts::tr("Acknowledged by %1, %2").arg(visibleLine(alert.acknowledgedBy), clockText(*alert.acknowledgedAt, now, zone));
        because = alert.acknowledgedBecause;
    } else {
        return {};
    }
    return because.trimmed().isEmpty() ? text : Texts::tr("%1: %2", "put away by whom: why").arg(text, visibleLine(because.trimmed()));
}

QString AlertLook::backText(const Alert &alert)
{
    if (alert.backBecause == "worsened"_L1)
        return Texts::tr("Back because it got worse");
    if (alert.backBecause == "snooze_over"_L1)
        return Texts::tr("Back because its snooze is over");
    return {};
}

QString AlertLook::eventWord(const QString &what)
{
    if (what == "raised"_L1)
        return Texts::tr("Raised");
    if (what == "worsened"_L1)
        return Texts::tr("Got worse");
    if (what == "eased"_L1)
        return Texts::tr("Eased");
    if (what == "resolved"_L1)
        return Texts::tr("Resolved");
    if (what == "acknowledged"_L1)
        return Texts::tr("Acknowledged");
    if (what == "unacknowledged"_L1)
        return Texts::tr("Acknowledgement taken back");
    if (what == "snoozed"_L1)
        return Texts::tr("Snoozed");
    if (what == "unsnoozed"_L1)
        return Texts::tr("Snooze taken back");
    if (what == "snooze_over"_L1)
        return Texts::tr("Snooze over");
    return visibleLine(what);
}

QString AlertLook::clockText(Instant at, Instant now, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(at).toTimeZone(zone);
    const QDate today = toDateTime(now).toTimeZone(zone).date();
    const QString time = local.toString(u"HH:mm"_s);
    if (local.date() == today)
        return time;
    if (local.date() == today.addDays(1))
        return Texts::tr("tomorrow %1").arg(time);
    if (local.date() == today.addDays(-1))
        return Texts::tr("yesterday %1").arg(time);
    return QLocale().toString(local.date(), u"ddd d MMM"_s) + u' ' + time;
}

QString AlertLook::zoneText(Instant at, const QTimeZone &zone)
{
    const int offset = zone.offsetFromUtc(toDateTime(at)) / 60;
    const QString name = QString::fromUtf8(zone.id());
    return Texts::tr("%1, UTC%2", "time zone, offset")
        .arg(name, u"%1%2:%3"_s.arg(QChar(offset < 0 ? u'−' : u'+')).arg(std::abs(offset) / 60, 2, 10, QChar(u'0')).arg(std::abs(offset) % 60, 2, 10, QChar(u'0')));
}

} // namespace halfday
