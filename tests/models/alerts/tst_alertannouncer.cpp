#include "models/alerts/alertannouncer.h"

#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Which red alerts are told, when, and how often: never twice, never lost.
class TestAlertAnnouncer : public QObject
{
    Q_OBJECT

    static constexpr Instant start = instantFromMicros(1'780'000'000'000'000);

    static Alert red(qint64 id, int level = 0)
    {
        Alert alert;
        alert.id = id;
        alert.rule = u"case_breached"_s;
        alert.fingerprint = u"case_breached:%1"_s.arg(id);
        alert.severity = Severity::Red;
        alert.level = level;
        alert.since = alert.raisedAt = start;
        return alert;
    }
    static AlertBoard board(const QList<Alert> &alerts)
    {
        AlertBoard made;
        made.open = alerts;
        made.asOf = start;
        return made;
    }
    /// What was done: "show 1: 7 8", "change 1: 8", "over 1".
    static QString done(const AlertAnnouncer::News &news)
    {
        const auto line = [](const QString &what, const Announcement &announcement) {
            QString text = u"%1 %2:"_s.arg(what).arg(announcement.number);
            for (const Alert &alert : announcement.alerts)
                text += u" %1"_s.arg(alert.id);
            return text + (announcement.afterQuiet ? u" after quiet"_s : QString());
        };
        QStringList all;
        for (const Announcement &changed : news.changed)
            all << line(u"change"_s, changed);
        for (const int over : news.over)
            all << u"over %1"_s.arg(over);
        if (news.show)
            all << line(u"show"_s, *news.show);
        return all.join(u"; "_s);
    }

private slots:
    void toldOnce()
    {
        AlertAnnouncer announcer;
        QCOMPARE(done(announcer.consider(board({red(1)}), start, false)), u"show 1: 1"_s);
        for (int beat = 1; beat < 100; ++beat)
            QCOMPARE(done(announcer.consider(board({red(1)}), start + beat * 30s, false)), QString());
        QCOMPARE(done(announcer.consider(board({}), start + 1h, false)), u"over 1"_s);
        QCOMPARE(done(announcer.consider(board({}), start + 1h, false)), QString());
    }

    void yellowAndPutAwayAreNotTold()
    {
        AlertAnnouncer announcer;
        Alert yellow = red(1);
        yellow.severity = Severity::Yellow;
        Alert acknowledged = red(2);
        acknowledged.acknowledgedAt = start;
        Alert snoozed = red(3);
        snoozed.snoozedUntil = start + 1h;
        QCOMPARE(done(announcer.consider(board({yellow, acknowledged, snoozed}), start, false)), QString());
        yellow.severity = Severity::Red;
        QCOMPARE(done(announcer.consider(board({yellow, acknowledged, snoozed}), start, false)), u"show 1: 1"_s);
    }

    void severalAtOnceAreOne()
    {
        AlertAnnouncer announcer;
        QCOMPARE(done(announcer.consider(board({red(1), red(2), red(3)}), start, false)), u"show 1: 1 2 3"_s);
        QCOMPARE(done(announcer.consider(board({red(1), red(3)}), start + 30s, false)), u"change 1: 1 3"_s);
        QCOMPARE(done(announcer.consider(board({red(3)}), start + 60s, false)), u"change 1: 3"_s);
        QCOMPARE(done(announcer.consider(board({}), start + 90s, false)), u"over 1"_s);
    }

    void aBurstIsGathered()
    {
        AlertAnnouncer announcer;
        QList<Alert> alerts{red(1)};
        QCOMPARE(done(announcer.consider(board(alerts), start, false)), u"show 1: 1"_s);
        for (int second = 1; second < 10; ++second) {
            alerts << red(1 + second);
            QCOMPARE(done(announcer.consider(board(alerts), start + second * 1s, false)), QString());
            QCOMPARE(announcer.wakeAt(), std::optional(start + 10s));
        }
        alerts.removeAt(1); // mended before it was told
        QCOMPARE(done(announcer.consider(board(alerts), start + 10s, false)), u"show 2: 3 4 5 6 7 8 9 10"_s);
        QVERIFY(!announcer.wakeAt());
    }

    void aClockSetBackHoldsNothingUp()
    {
        AlertAnnouncer announcer;
        (void)announcer.consider(board({red(1)}), start, false);
        QCOMPARE(done(announcer.consider(board({red(1), red(2)}), start - 1h, false)), u"show 2: 2"_s);
    }

    void worsened()
    {
        AlertAnnouncer announcer;
        (void)announcer.consider(board({red(1), red(2)}), start, false);
        // Told anew, it leaves the notification that it stood in.
        QCOMPARE(done(announcer.consider(board({red(1, 1), red(2)}), start + 30s, false)), u"change 1: 2; show 2: 1"_s);
        QCOMPARE(done(announcer.consider(board({red(1, 0), red(2)}), start + 60s, false)), QString());
        QCOMPARE(done(announcer.consider(board({red(1, 1), red(2)}), start + 90s, false)), QString()); // as bad as it was told
        QCOMPARE(done(announcer.consider(board({red(1, 2), red(2)}), start + 120s, false)), u"over 2; show 3: 1"_s);
    }

    void easedAndRedAgain()
    {
        AlertAnnouncer announcer;
        (void)announcer.consider(board({red(1)}), start, false);
        Alert eased = red(1);
        eased.severity = Severity::Yellow;
        QCOMPARE(done(announcer.consider(board({eased}), start + 30s, false)), u"over 1"_s);
        QCOMPARE(done(announcer.consider(board({red(1)}), start + 60s, false)), u"show 2: 1"_s);
    }

    void snoozedAndBack()
    {
        AlertAnnouncer announcer;
        (void)announcer.consider(board({red(1)}), start, false);
        Alert alert = red(1);
        alert.snoozedUntil = start + 1h;
        QCOMPARE(done(announcer.consider(board({alert}), start + 30s, false)), u"over 1"_s);
        // Its time is over, but the database has not said so yet.
        QCOMPARE(done(announcer.consider(board({alert}), start + 1h, false)), QString());
        alert.snoozedUntil.reset();
        alert.backBecause = u"snooze_over"_s;
        QCOMPARE(done(announcer.consider(board({alert}), start + 1h + 1s, false)), u"show 2: 1"_s);
        QCOMPARE(done(announcer.consider(board({alert}), start + 2h, false)), QString());
        // And once more.
        alert.snoozedUntil = start + 3h;
        QCOMPARE(done(announcer.consider(board({alert}), start + 2h, false)), u"over 2"_s);
        alert.snoozedUntil.reset();
        QCOMPARE(done(announcer.consider(board({alert}), start + 3h, false)), u"show 3: 1"_s);
    }

    void takenBackByHandIsNoNews()
    {
        AlertAnnouncer announcer;
        (void)announcer.consider(board({red(1)}), start, false);
        Alert alert = red(1);
        alert.acknowledgedAt = start;
        QCOMPARE(done(announcer.consider(board({alert}), start + 30s, false)), u"over 1"_s);
        QCOMPARE(done(announcer.consider(board({red(1)}), start + 60s, false)), QString());
        alert.acknowledgedAt = start + 60s;
        (void)announcer.consider(board({alert}), start + 90s, false);
        Alert worse = red(1);
        worse.backBecause = u"worsened"_s;
        worse.level = 1;
        QCOMPARE(done(announcer.consider(board({worse}), start + 120s, false)), u"show 2: 1"_s);
    }

    void hiddenBehindAnotherAndBack()
    {
        AlertAnnouncer announcer;
        (void)announcer.consider(board({red(1)}), start, false);
        Alert down = red(0);
        down.fingerprint = u"database_down"_s;
        QCOMPARE(done(announcer.consider(board({down}), start + 30s, false)), u"over 1; show 2: 0"_s);
        QCOMPARE(done(announcer.consider(board({red(1)}), start + 60s, false)), u"over 2"_s);
        down.since = start + 90s; // another outage
        QCOMPARE(done(announcer.consider(board({red(1), down}), start + 90s, false)), u"show 3: 0"_s);
    }

    void quietHours()
    {
        AlertAnnouncer announcer;
        QCOMPARE(done(announcer.consider(board({red(1)}), start, true)), QString());
        QCOMPARE(announcer.held(), 1);
        QCOMPARE(done(announcer.consider(board({red(1), red(2), red(3)}), start + 1h, true)), QString());
        QCOMPARE(done(announcer.consider(board({red(1), red(3)}), start + 2h, true)), QString());
        QCOMPARE(announcer.held(), 2);
        QVERIFY(!announcer.wakeAt());
        QCOMPARE(done(announcer.consider(board({red(1), red(3)}), start + 9h, false)), u"show 1: 1 3 after quiet"_s);
        QCOMPARE(announcer.held(), 0);
        QCOMPARE(done(announcer.consider(board({red(1), red(3), red(4)}), start + 10h, false)), u"show 2: 4"_s);
    }

    void allMendedDuringTheNight()
    {
        AlertAnnouncer announcer;
        (void)announcer.consider(board({red(1)}), start, true);
        QCOMPARE(done(announcer.consider(board({}), start + 1h, false)), QString());
        QCOMPARE(done(announcer.consider(board({red(2)}), start + 2h, false)), u"show 1: 2"_s); // of the day, not of the night
    }

    void quietTakesBackToo()
    {
        AlertAnnouncer announcer;
        (void)announcer.consider(board({red(1)}), start, false);
        QCOMPARE(done(announcer.consider(board({}), start + 1h, true)), u"over 1"_s);
    }

    void switchedOff()
    {
        AlertAnnouncer announcer;
        announcer.setEnabled(false);
        QCOMPARE(done(announcer.consider(board({red(1)}), start, false)), QString());
        announcer.setEnabled(true);
        QCOMPARE(done(announcer.consider(board({red(1), red(2)}), start + 1h, false)), u"show 1: 2"_s);
    }

    void rememberedOverAStart()
    {
        AlertAnnouncer first;
        (void)first.consider(board({red(1), red(2, 1)}), start, false);
        AlertAnnouncer second;
        second.setTold(first.told());
        QCOMPARE(second.told().size(), 2);
        QCOMPARE(done(second.consider(board({red(1), red(2, 1)}), start + 1h, false)), QString());
        QCOMPARE(done(second.consider(board({red(1, 1), red(2, 1)}), start + 1h, false)), u"show 1: 1"_s);
        // Another database begins its ids anew.
        AlertAnnouncer third;
        third.setTold(first.told());
        Alert other = red(1);
        other.raisedAt = start + 5h;
        QCOMPARE(done(third.consider(board({other}), start + 5h, false)), u"show 1: 1"_s);
        // It came back from a snooze while no console was running.
        AlertAnnouncer fourth;
        fourth.setTold(first.told());
        Alert back = red(1);
        back.backBecause = u"snooze_over"_s;
        QCOMPARE(done(fourth.consider(board({back}), start + 5h, false)), u"show 1: 1"_s);
        AlertAnnouncer fifth;
        fifth.setTold({u"garbage"_s, QString(), u"x|y|z"_s, u"1|"_s});
        QVERIFY(fifth.told().isEmpty());
    }

    void aThousandAtOnce()
    {
        AlertAnnouncer announcer;
        QList<Alert> alerts;
        for (int id = 1; id <= 1000; ++id)
            alerts << red(id);
        const AlertAnnouncer::News news = announcer.consider(board(alerts), start, false);
        QVERIFY(news.show && news.show->alerts.size() == 1000);
        QCOMPARE(done(announcer.consider(board(alerts), start + 30s, false)), QString());
        // What is over is forgotten some time, what is open never.
        for (int id = 1001; id <= 3000; ++id)
            (void)announcer.consider(board({red(1), red(id)}), start + id * 30s, false);
        QVERIFY(announcer.told().size() <= 502);
        QCOMPARE(done(announcer.consider(board({red(1), red(2999)}), start + 48h, false)), u"over 2001"_s);
    }
};

QTEST_GUILESS_MAIN(TestAlertAnnouncer)
#include "tst_alertannouncer.moc"
