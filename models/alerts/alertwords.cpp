#include "models/alerts/alertwords.h"

#include "models/cases/casewords.h"
#include "models/core/dates.h"
#include "models/core/money.h"
#include "models/refunds/refund.h"

#include <QCoreApplication>
#include <QLocale>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::AlertWords)
};

/// Text from outside as one short line: no breaks, nothing invisible that turns the text around, never endless.
QString oneLine(const QString &text)
{
    QString line;
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            line += c;
        else if (c.isSpace())
            line += u' ';
    }
    line = line.simplified();
    return line.size() > 200 ? line.left(199) + u'…' : line;
}

QString fact(const Alert &alert, QLatin1StringView key, const QString &otherwise = {})
{
    const QString text = oneLine(alert.facts.value(key).toString());
    return text.isEmpty() ? otherwise : text;
}

int number(const Alert &alert, QLatin1StringView key)
{
    return alert.facts.value(key).toInt();
}

/// An id as it stands, also above what an int can hold.
QString id(const Alert &alert, QLatin1StringView key)
{
    const QJsonValue value = alert.facts.value(key);
    return value.isDouble() ? QString::number(value.toInteger()) : fact(alert, key);
}

QString money(const Alert &alert)
{
    const QString currency = fact(alert, "currency"_L1);
    const QJsonValue amount = alert.facts.value("amount"_L1);
    return currency.isEmpty() || !amount.isDouble() ? QString() : formatMoney({amount.toInteger(), currency});
}

QString business(const Alert &alert) { return fact(alert, "business"_L1, Texts::tr("A business")); }
QString paymentProvider(const Alert &alert)
{
    const QString name = providerName(fact(alert, "provider"_L1));
    return name.isEmpty() ? Texts::tr("the payment provider") : name;
}
QString job(const Alert &alert) { return fact(alert, "job"_L1, Texts::tr("A job")).replace(u'_', u' '); }

QString aiProvider(const QString &name)
{
    if (name == "z_ai"_L1)
        return u"Z.AI"_s;
    if (name == "deterministic"_L1)
        return Texts::tr("keyword matching");
    return name.isEmpty() ? Texts::tr("the AI provider") : name;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

AlertText databaseDown(const Alert &alert)
{
    const bool slow = fact(alert, "kind"_L1) == "timeout"_L1;
    const QString title = !alert.isOpen() ? Texts::tr("The database could not be reached")
        : slow ? Texts::tr("The database does not answer in time") : Texts::tr("The database cannot be reached");
    return {title, fact(alert, "error"_L1),
            Texts::tr("Halfday keeps trying by itself, and shows what it knew last. Check your network and the database host's "
                      "status page; if it is down for everybody, tell DevOps at once."),
            Texts::tr("Show the alerts"), u"alerts"_s, {}};
}

AlertText staleData(const Alert &alert)
{
    const bool figures = fact(alert, "what"_L1) == "figures"_L1;
    return {figures ? Texts::tr("The figures shown are old") : Texts::tr("The alerts shown are old"), fact(alert, "error"_L1),
            Texts::tr("Do not rely on what looks healthy here. Halfday keeps trying; if it does not recover, run \"halfdayctl doctor\"."),
            Texts::tr("Open Today"), u"today"_s, {}};
}

AlertText databaseSlow(const Alert &alert)
{
    const double seconds = alert.facts.value("took_ms"_L1).toDouble() / 1000;
    return {Texts::tr("The database is slow"),
            Texts::tr("The last look took %1 s; more than %2 is slow")
                .arg(QLocale().toString(seconds, 'f', 1), fact(alert, "limit"_L1, u"2 s"_s)),
            Texts::tr("Wait five to ten minutes and look again, and run nothing heavy meanwhile. If it stays slow, tell DevOps."),
            Texts::tr("Show the alert"), u"alerts"_s, QString::number(alert.id)};
}

AlertText webhookFailing(const Alert &alert)
{
    const int failures = number(alert, "failures"_L1);
    const int undelivered = number(alert, "undelivered"_L1);
    QStringList parts;
    if (failures > 0)
        parts << Texts::tr("%n failed calls within %1", nullptr, failures).arg(fact(alert, "period"_L1, Texts::tr("an hour")));
    if (undelivered > 0)
        parts << Texts::tr("%n events wait at %1 to be delivered", nullptr, undelivered).arg(paymentProvider(alert));
    if (const QString event = fact(alert, "event"_L1); !event.isEmpty()) {
        const QString attempt = id(alert, "attempt"_L1);
        parts << (attempt.isEmpty() ? Texts::tr("the last one %1").arg(event)
                                    : Texts::tr("the last one %1, attempt %2").arg(event, attempt));
    }
    return {Texts::tr("Webhook calls from %1 fail").arg(paymentProvider(alert)), joined(parts),
            Texts::tr("Payments may be taken and not be recorded. Check that the webhook endpoint answers within three seconds, look "
                      "for charges without a placement, then have the failed events sent again."),
            Texts::tr("Show the alert"), u"alerts"_s, QString::number(alert.id)};
}

AlertText chargeWithoutPlacement(const Alert &alert)
{
    const QString amount = money(alert);
    return {amount.isEmpty() ? Texts::tr("%1 paid and is not featured").arg(business(alert))
                             : Texts::tr("%1 paid %2 and is not featured").arg(business(alert), amount),
            joined({Texts::tr("Charge %1 at %2").arg(fact(alert, "charge"_L1), paymentProvider(alert)),
                    Texts::tr("no placement, no place in the queue")}),
            Texts::tr("Verify the charge at the provider, have the placement made, then write to the trainer. Check whether other charges "
                      "of that time are affected too."),
            Texts::tr("Show the alert"), u"alerts"_s, QString::number(alert.id)};
}

AlertText cronFailed(const Alert &alert)
{
    return {Texts::tr("The job \"%1\" failed, and no retry is left").arg(job(alert)),
            joined({Texts::tr("Attempt %1 of %2").arg(number(alert, "attempt"_L1)).arg(number(alert, "max_attempts"_L1)),
                    fact(alert, "error"_L1)}),
            Texts::tr("Read the error: after a timeout or a lock wait five to ten minutes. Then run the job by hand and check that the queue "
                      "moves on. If the next planned run fails as well, tell DevOps."),
            Texts::tr("Show the alert"), u"alerts"_s, QString::number(alert.id)};
}

AlertText cronStuck(const Alert &alert)
{
    return {Texts::tr("The job \"%1\" has been running for too long").arg(job(alert)), {},
            Texts::tr("Do not start it a second time. Another process may hold its lock: wait, and tell DevOps if it does not end."),
            Texts::tr("Show the alert"), u"alerts"_s, QString::number(alert.id)};
}

AlertText cronLate(const Alert &alert)
{
    if (alert.isRed())
        return {Texts::tr("The job \"%1\" has not started for far too long").arg(job(alert)), {},
                Texts::tr("Run it by hand, check that placements expire and the queue moves on, and tell DevOps that its schedule is broken."),
                Texts::tr("Show the alert"), u"alerts"_s, QString::number(alert.id)};
    return {Texts::tr("The job \"%1\" has not started in time").arg(job(alert)), {},
            Texts::tr("Nothing to do yet: one missed run is made up for by the next. It turns red when that one does not come either."),
            Texts::tr("Show the alert"), u"alerts"_s, QString::number(alert.id)};
}

AlertText aiDown(const Alert &alert)
{
    const QString provider = aiProvider(fact(alert, "provider"_L1));
    const int failures = number(alert, "failures"_L1);
    const QString detail = failures > 0 ? Texts::tr("%n failed calls since the last good one", nullptr, failures) : QString();
    if (!alert.isRed())
        return {Texts::tr("%1 still does not answer; %2 stands in").arg(provider, aiProvider(fact(alert, "mode"_L1))), detail,
                Texts::tr("Look every 15 minutes whether it is back. Then set the feature flag AI_MODE back and test the triage."),
                Texts::tr("Show the providers"), u"today"_s, u"ai"_s};
    return {Texts::tr("%1 has not answered for over %2").arg(provider, fact(alert, "after"_L1, Texts::tr("30 minutes"))), detail,
            Texts::tr("Set the feature flag AI_MODE to deterministic, test the triage with an example or two, and tell the product team. "
                      "Trainers need not be told."),
            Texts::tr("Show the providers"), u"today"_s, u"ai"_s};
}

AlertText queueLong(const Alert &alert)
{
    const QString council = fact(alert, "council"_L1, Texts::tr("one council"));
    return {Texts::tr("%n wait for a slot in %1", nullptr, number(alert, "waiting"_L1)).arg(council),
            Texts::tr("More than %1 is long for one council").arg(number(alert, "limit"_L1)),
            Texts::tr("Nothing to do: queues vary. Check that the nightly job promotes; whoever asks is told their place, first come, first served."),
            Texts::tr("Show the queues"), u"today"_s, u"queue"_s};
}

AlertText refundRate(const Alert &alert)
{
    const int purchases = number(alert, "purchases"_L1);
    const double percent = purchases > 0 ? number(alert, "refunded"_L1) * 100.0 / purchases : 0;
    const QString rate = QLocale().toString(percent, 'f', 1);
    const QString detail = Texts::tr("%1 of %n purchases in 30 days; yellow from %2 %, to be investigated above %3 %", nullptr, purchases)
                               .arg(number(alert, "refunded"_L1)).arg(number(alert, "yellow"_L1)).arg(number(alert, "investigate"_L1));
    if (alert.level > 0)
        return {Texts::tr("%1 % of purchases were refunded: investigate").arg(rate), detail,
                Texts::tr("Look for one business that buys and refunds again and again, for one council, for new trainers. Flag repeat "
                          "refunders for review, write down what you find, and tell the product team if it lasts another week."),
                Texts::tr("Open Refunds"), u"refunds"_s, {}};
    return {Texts::tr("%1 % of purchases were refunded").arg(rate), detail,
            Texts::tr("Watch it, and read the reasons that were given. No action is needed yet."), Texts::tr("Open Refunds"), u"refunds"_s, {}};
}

AlertText caseBreached(const Alert &alert)
{
    const QString theCase = id(alert, "case"_L1);
    const QString assigned = fact(alert, "assigned_to"_L1);
    return {Texts::tr("Case %1 is past its deadline: %2").arg(theCase, business(alert)),
            joined({CaseWords::issue(fact(alert, "issue"_L1)).replace(u'_', u' '), money(alert),
                    assigned.isEmpty() ? Texts::tr("assigned to nobody") : Texts::tr("assigned to %1").arg(assigned)}),
            Texts::tr("Refund it if it can be refunded by itself; escalate it otherwise, or resolve it with a note."),
            Texts::tr("Open the case"), u"cases"_s, theCase};
}

AlertText refundWindowClosing(const Alert &alert)
{
    const qint64 closes = alert.facts.value("closes_us"_L1).toInteger();
    const qint64 session = alert.facts.value("session_us"_L1).toInteger();
    const QString when = closes > 0 && session > closes
        ? Texts::tr("it closes %1 before the session begins").arg(lastedText(microseconds(session - closes))) : QString();
    return {Texts::tr("The refund window of %1 closes before your next session").arg(fact(alert, "business"_L1, Texts::tr("a business"))),
            joined({money(alert), when}),
            Texts::tr("Decide now: once the window has closed, the request can only be denied."), Texts::tr("Open the request"), u"refunds"_s,
            id(alert, "request"_L1)};
}

AlertText refundUnknown(const Alert &alert)
{
    const QString amount = money(alert);
    return {Texts::tr("Nobody knows whether %1 went back to %2")
                .arg(amount.isEmpty() ? Texts::tr("the money") : amount, fact(alert, "business"_L1, Texts::tr("the customer"))),
            Texts::tr("Charge %1 at %2").arg(fact(alert, "charge"_L1), paymentProvider(alert)),
            Texts::tr("Halfday keeps asking. Look the charge up at the provider, and do not refund it a second time meanwhile."),
            Texts::tr("Open the refund"), u"refunds"_s, id(alert, "request"_L1)};
}

using Words = AlertText (*)(const Alert &);
constexpr std::pair<QLatin1StringView, Words> rules[] = {
    {"database_down"_L1, databaseDown}, {"stale_data"_L1, staleData}, {"database_slow"_L1, databaseSlow},
    {"webhook_failing"_L1, webhookFailing}, {"charge_without_placement"_L1, chargeWithoutPlacement}, {"cron_failed"_L1, cronFailed},
    {"cron_stuck"_L1, cronStuck}, {"cron_late"_L1, cronLate}, {"ai_down"_L1, aiDown}, {"queue_long"_L1, queueLong},
    {"refund_rate"_L1, refundRate}, {"case_breached"_L1, caseBreached}, {"refund_window_closing"_L1, refundWindowClosing},
    {"refund_unknown"_L1, refundUnknown}};

/// "14:32", "Tue 14:32", "18 Nov 14:32", "18 Nov 2024 14:32": as much as it takes seen from `now`.
QString moment(Instant at, Instant now, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(at).toTimeZone(zone);
    const QDate today = toDateTime(now).toTimeZone(zone).date();
    const qint64 away = std::abs(local.date().daysTo(today));
    const QString format = away == 0 ? u"HH:mm"_s : away < 7 ? u"ddd HH:mm"_s
        : local.date().year() == today.year() ? u"d MMM HH:mm"_s : u"d MMM yyyy HH:mm"_s;
    return dateText(local, format);
}

} // namespace

AlertText textOf(const Alert &alert)
{
    for (const auto &[rule, words] : rules) {
        if (alert.rule == rule)
            return words(alert);
    }
    QString rule = oneLine(alert.rule);
    return {Texts::tr("Something that this Halfday does not know yet: %1").arg(rule.replace(u'_', u' ')), {},
            Texts::tr("The database is newer than this program. Update Halfday to read what it means."), Texts::tr("Show the alert"),
            u"alerts"_s, QString::number(alert.id)};
}

QString lastedText(microseconds lasted)
{
    const qint64 seconds = std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(lasted).count());
    if (seconds < 60)
        return Texts::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Texts::tr("%1 m").arg(seconds / 60);
    if (seconds < 86400) {
        const qint64 minutes = seconds / 60 % 60;
        return minutes == 0 ? Texts::tr("%1 h").arg(seconds / 3600) : Texts::tr("%1 h %2 m").arg(seconds / 3600).arg(minutes);
    }
    const qint64 hours = seconds / 3600 % 24;
    return hours == 0 ? Texts::tr("%1 d").arg(seconds / 86400) : Texts::tr("%1 d %2 h").arg(seconds / 86400).arg(hours);
}

QString sinceText(Instant since, Instant now, const QTimeZone &zone)
{
    return Texts::tr("since %1, %2").arg(moment(since, now, zone), lastedText(now - since));
}

QString untilText(Instant until, Instant now, const QTimeZone &zone)
{
    return Texts::tr("until %1").arg(moment(until, now, zone));
}

} // namespace halfday
