#include "ui/alerts/alertlook.h"

#include "models/alerts/alertwords.h"
#include "models/core/dates.h"
#include "ui/widgets/plaintext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::AlertLook)
};

} // namespace

AlertLook::Look AlertLook::of(AlertState state, Severity severity)
{
    switch (state) {
    case AlertState::Resolved:
        return {Theme::Tone::Green, u"dialog-ok-apply"_s};
    case AlertState::Acknowledged:
        return {Theme::Tone::Neutral, u"dialog-ok"_s};
    case AlertState::Snoozed:
        return {Theme::Tone::Neutral, u"chronometer"_s};
    case AlertState::Open:
        break;
    }
    return {toneOf(severity), iconOf(severity)};
}

Theme::Tone AlertLook::toneOf(Severity severity)
{
    return severity == Severity::Red ? Theme::Tone::Red : Theme::Tone::Amber;
}

QString AlertLook::wordOf(Severity severity)
{
    return severity == Severity::Red ? Texts::tr("Red") : Texts::tr("Yellow");
}

QString AlertLook::stateWord(AlertState state, Severity severity)
{
    switch (state) {
    case AlertState::Resolved:
        return Texts::tr("Resolved");
    case AlertState::Acknowledged:
        return severity == Severity::Red ? Texts::tr("Red, acknowledged") : Texts::tr("Yellow, acknowledged");
    case AlertState::Snoozed:
        return severity == Severity::Red ? Texts::tr("Red, snoozed") : Texts::tr("Yellow, snoozed");
    case AlertState::Open:
        break;
    }
    return wordOf(severity);
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

QStringList AlertLook::rules()
{
    return {u"database_down"_s, u"stale_data"_s, u"database_slow"_s, u"webhook_failing"_s, u"charge_without_placement"_s,
            u"cron_failed"_s, u"cron_stuck"_s, u"cron_late"_s, u"ai_down"_s, u"queue_long"_s, u"refund_rate"_s,
            u"case_breached"_s, u"refund_window_closing"_s, u"refund_unknown"_s};
}

QString AlertLook::ruleName(const QString &rule)
{
    const QHash<QString, QString> names{{u"database_down"_s, Texts::tr("Database away")},
                                        {u"stale_data"_s, Texts::tr("Stale figures")},
                                        {u"database_slow"_s, Texts::tr("Database slow")},
                                        {u"webhook_failing"_s, Texts::tr("Webhook failing")},
                                        {u"charge_without_placement"_s, Texts::tr("Charge without placement")},
                                        {u"cron_failed"_s, Texts::tr("Scheduled job failed")},
                                        {u"cron_stuck"_s, Texts::tr("Scheduled job stuck")},
                                        {u"cron_late"_s, Texts::tr("Scheduled job late")},
                                        {u"ai_down"_s, Texts::tr("AI provider down")},
                                        {u"queue_long"_s, Texts::tr("Long queue")},
                                        {u"refund_rate"_s, Texts::tr("Refund rate")},
                                        {u"case_breached"_s, Texts::tr("Case past its deadline")},
                                        {u"refund_window_closing"_s, Texts::tr("Refund window closing")},
                                        {u"refund_unknown"_s, Texts::tr("Refund with unknown outcome")}};
    return names.value(rule, visibleLine(rule));
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
    return dateText(local.date(), u"ddd d MMM"_s) + u' ' + time;
}

QString AlertLook::zoneText(Instant at, const QTimeZone &zone)
{
    const int offset = zone.offsetFromUtc(toDateTime(at)) / 60;
    const QString name = QString::fromUtf8(zone.id());
    return Texts::tr("%1, UTC%2", "time zone, offset")
        .arg(name, u"%1%2:%3"_s.arg(QChar(offset < 0 ? u'−' : u'+')).arg(std::abs(offset) / 60, 2, 10, QChar(u'0')).arg(std::abs(offset) % 60, 2, 10, QChar(u'0')));
}

} // namespace halfday
