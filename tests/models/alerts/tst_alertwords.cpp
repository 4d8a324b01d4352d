#include "models/alerts/alertwords.h"

#include <QJsonArray>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Alert alert(const QString &rule, const QJsonObject &facts = {}, Severity severity = Severity::Red, int level = 0)
{
    Alert made;
    made.id = 42;
    made.rule = rule;
    made.fingerprint = rule;
    made.severity = severity;
    made.level = level;
    made.facts = facts;
    return made;
}

Instant at(const char *utc)
{
    return fromDateTime(QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODate));
}

} // namespace

class TestAlertWords : public QObject
{
    Q_OBJECT

    static QStringList rules()
    {
        return u"database_down stale_data database_slow webhook_failing charge_without_placement cron_failed cron_stuck cron_late "
                "ai_down queue_long refund_rate case_breached refund_window_closing refund_unknown"_s.split(u' ');
    }

private slots:
    void says_data()
    {
        QTest::addColumn<Alert>("alert");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("target");
        const auto row = [](const char *name, const Alert &alert, const QString &title, const QString &detail, const QString &target) {
            QTest::newRow(name) << alert << title << detail << target;
        };
        const QJsonObject money{{u"amount"_s, 2200}, {u"currency"_s, u"AUD"_s}, {u"business"_s, u"Happy Paws"_s},
                                {u"provider"_s, u"stripe"_s}, {u"charge"_s, u"ch_1"_s}};
        const auto with = [](QJsonObject facts, const QString &key, const QJsonValue &value) {
            facts.insert(key, value);
            return facts;
        };
        row("database down", alert(u"database_down"_s, {{u"error"_s, u"cannot be reached: db"_s}}), u"The database cannot be reached"_s,
            u"cannot be reached: db"_s, u"alerts "_s);
        Alert over = alert(u"database_down"_s);
        over.resolvedAt = Instant();
        row("database was down", over, u"The database could not be reached"_s, {}, u"alerts "_s);
        row("old figures", alert(u"stale_data"_s, {{u"what"_s, u"figures"_s}}), u"The figures shown are old"_s, {}, u"today "_s);
        row("slow", alert(u"database_slow"_s, {{u"took_ms"_s, 3240}, {u"limit"_s, u"2 seconds"_s}}), u"The database is slow"_s,
            u"The last look took 3.2 s; more than 2 seconds is slow"_s, u"alerts 42"_s);
        row("webhook", alert(u"webhook_failing"_s, {{u"provider"_s, u"stripe"_s}, {u"failures"_s, 4}, {u"period"_s, u"1 hour"_s}, {u"undelivered"_s, 1},
                                                    {u"event"_s, u"charge.succeeded"_s}, {u"attempt"_s, u"2"_s}}),
            u"Webhook calls from Stripe fail"_s,
            u"4 failed calls within 1 hour · 1 event waits at Stripe to be delivered · the last one charge.succeeded, attempt 2"_s, u"alerts 42"_s);
        row("charge", alert(u"charge_without_placement"_s, money), u"Happy Paws paid A$22.00 and is not featured"_s,
            u"Charge ch_1 at Stripe · no placement, no place in the queue"_s, u"alerts 42"_s);
        row("cron", alert(u"cron_failed"_s, {{u"job"_s, u"featured_expiry"_s}, {u"attempt"_s, 5}, {u"max_attempts"_s, 5}, {u"error"_s, u"timeout\nat 2"_s}}),
            u"The job \"featured expiry\" failed, and no retry is left"_s, u"Attempt 5 of 5 · timeout at 2"_s, u"alerts 42"_s);
        row("cron late", alert(u"cron_late"_s, {{u"job"_s, u"a"_s}}, Severity::Yellow), u"The job \"a\" has not started in time"_s, {}, u"alerts 42"_s);
        row("cron very late", alert(u"cron_late"_s, {{u"job"_s, u"a"_s}}), u"The job \"a\" has not started for far too long"_s, {}, u"alerts 42"_s);
        row("ai", alert(u"ai_down"_s, {{u"provider"_s, u"z_ai"_s}, {u"after"_s, u"30 minutes"_s}, {u"failures"_s, 18}}),
            u"Z.AI has not answered for over 30 minutes"_s, u"18 failed calls since the last good one"_s, u"today ai"_s);
        row("ai, stood in for", alert(u"ai_down"_s, {{u"provider"_s, u"z_ai"_s}, {u"mode"_s, u"deterministic"_s}}, Severity::Yellow),
            u"Z.AI still does not answer; keyword matching stands in"_s, {}, u"today ai"_s);
        row("queue", alert(u"queue_long"_s, {{u"council"_s, u"Melbourne"_s}, {u"waiting"_s, 24}, {u"limit"_s, 10}}, Severity::Yellow),
            u"24 wait for a slot in Melbourne"_s, u"More than 10 is long for one council"_s, u"today queue"_s);
        const QJsonObject rate{{u"purchases"_s, 50}, {u"refunded"_s, 9}, {u"yellow"_s, 10}, {u"investigate"_s, 15}};
        row("rate", alert(u"refund_rate"_s, rate, Severity::Yellow), u"18.0 % of purchases were refunded"_s,
            u"9 of 50 purchases in 30 days; yellow from 10 %, to be investigated above 15 %"_s, u"refunds "_s);
        row("rate, worse", alert(u"refund_rate"_s, rate, Severity::Yellow, 1), u"18.0 % of purchases were refunded: investigate"_s,
            u"9 of 50 purchases in 30 days; yellow from 10 %, to be investigated above 15 %"_s, u"refunds "_s);
        row("case", alert(u"case_breached"_s, with(with(money, u"case"_s, 17), u"issue"_s, u"missing_quiz_data"_s)),
            u"Case 17 is past its deadline: Happy Paws"_s, u"Quiz answers are missing · A$22.00 · assigned to nobody"_s, u"cases 17"_s);
        row("case, big number", alert(u"case_breached"_s, with(with(money, u"case"_s, qint64(9007199254740993)), u"assigned_to"_s, u"anna"_s)),
            u"Case 9007199254740993 is past its deadline: Happy Paws"_s, u"A$22.00 · assigned to anna"_s, u"cases 9007199254740993"_s);
        row("window", alert(u"refund_window_closing"_s, with(with(with(money, u"request"_s, 3), u"closes_us"_s, 1'000'000), u"session_us"_s, qint64(18'181'000'000))),
            u"The refund window of Happy Paws closes before your next session"_s, u"A$22.00 · it closes 5 h 3 m before the session begins"_s, u"refunds 3"_s);
        row("refund", alert(u"refund_unknown"_s, with(money, u"request"_s, 3)), u"Nobody knows whether A$22.00 went back to Happy Paws"_s,
            u"Charge ch_1 at Stripe"_s, u"refunds 3"_s);
        row("newer database", alert(u"moon_full"_s), u"Something that this Halfday does not know yet: moon full"_s, {}, u"alerts 42"_s);
    }
    void says()
    {
        QFETCH(Alert, alert);
        const AlertText text = textOf(alert);
        QTEST(text.title, "title");
        QTEST(text.detail, "detail");
        QTEST(QString(text.view + u' ' + text.recordId), "target");
        QVERIFY(!text.advice.isEmpty());
        QVERIFY(!text.action.isEmpty());
    }

    /// Facts come from the product's tables: missing, of another type, or written by somebody with ideas.
    void hostileFacts()
    {
        const QString ideas = u"%1 %2 %n <b>bold</b>\n\u202Eevil\u0000\a"_s + QString(5000, u'x');
        const QStringList keys = u"error kind what took_ms limit provider failures period undelivered event attempt business amount currency charge "
                                  "payment job max_attempts mode after council waiting purchases refunded yellow investigate case issue assigned_to "
                                  "request closes_us session_us refund state"_s.split(u' ');
        for (const QJsonValue &value : {QJsonValue(), QJsonValue(ideas), QJsonValue(-1e300), QJsonValue(true), QJsonValue(QJsonArray{1})}) {
            QJsonObject facts;
            for (const QString &key : keys)
                facts.insert(key, value);
            for (const QString &rule : rules() + QStringList{ideas, QString()}) {
                for (const Severity severity : {Severity::Yellow, Severity::Red}) {
                    const AlertText text = textOf(alert(rule, facts, severity, 1));
                    QVERIFY(!text.title.isEmpty());
                    for (const QString &part : {text.title, text.detail, text.advice}) {
                        QVERIFY2(part.size() < 1500, qPrintable(part));
                        QVERIFY(!part.contains(u'\n') && !part.contains(u'\u202E') && !part.contains(u'\a'));
                    }
                }
            }
        }
        QVERIFY(textOf(alert(u"queue_long"_s, {{u"council"_s, u"%1 %n <i>"_s}, {u"waiting"_s, 3}})).title.contains(u"%1 %n <i>"_s));
        QVERIFY(textOf(alert(u"refund_unknown"_s, {{u"business"_s, u"%1 %2"_s}, {u"amount"_s, 1}, {u"currency"_s, u"AUD"_s}})).title.endsWith(u"back to %1 %2"_s));
    }

    void since_data()
    {
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *since, const char *now, const char *told) {
            QTest::newRow(told) << QString::fromLatin1(since) << QString::fromLatin1(now) << QString::fromLatin1(told);
        };
        row("2025-12-25T03:32:00Z", "2025-12-25T04:35:59Z", "since 14:32, 1 h 3 m");
        row("2025-12-25T03:32:00Z", "2025-12-25T03:32:45Z", "since 14:32, 45 s");
        row("2025-12-25T03:32:10Z", "2025-12-25T03:32:00Z", "since 14:32, 0 s"); // clocks that differ a little
        row("2025-12-24T12:59:00Z", "2025-12-24T13:01:00Z", "since Wed 23:59, 2 m"); // midnight in between
        row("2025-12-22T22:00:00Z", "2025-12-25T22:00:00Z", "since Tue 09:00, 3 d");
        row("2025-12-18T22:00:00Z", "2025-12-25T22:00:00Z", "since 19 Dec 09:00, 7 d");
        row("2024-11-18T03:32:00Z", "2025-12-25T03:32:00Z", "since 18 Nov 2024 14:32, 402 d");
        // The night of 5 April 2026 is an hour longer, that of 4 October one shorter: what passed is what passed.
        row("2026-04-04T14:30:00Z", "2026-04-04T17:30:00Z", "since 01:30, 3 h");
        row("2026-10-03T15:30:00Z", "2026-10-03T16:30:00Z", "since 01:30, 1 h");
        row("2026-04-03T23:00:00Z", "2026-04-04T23:00:00Z", "since Sat 10:00, 1 d");
    }
    void since()
    {
        QFETCH(QString, since);
        QFETCH(QString, now);
        QTEST(sinceText(at(qPrintable(since)), at(qPrintable(now)), QTimeZone("Australia/Melbourne")), "told");
    }

    void until()
    {
        const QTimeZone zone("Australia/Melbourne");
        QCOMPARE(untilText(at("2025-12-25T04:00:00Z"), at("2025-12-25T03:00:00Z"), zone), u"until 15:00"_s);
        QCOMPARE(untilText(at("2025-12-28T22:00:00Z"), at("2025-12-25T03:00:00Z"), zone), u"until Mon 09:00"_s);
        QCOMPARE(lastedText(26h), u"1 d 2 h"_s);
        QCOMPARE(lastedText(1h), u"1 h"_s);
    }
};

QTEST_GUILESS_MAIN(TestAlertWords)
#include "tst_alertwords.moc"
