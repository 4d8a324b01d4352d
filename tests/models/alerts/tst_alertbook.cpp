#include "models/alerts/alertbook.h"

#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant start = instantFromMicros(1'790'000'000'000'000);

Alert alert(const QString &fingerprint, Severity severity = Severity::Red, Instant since = start)
{
    Alert made;
    made.id = 1 + qint64(qHash(fingerprint) % 1000000);
    made.rule = fingerprint.section(u':', 0, 0);
    made.fingerprint = fingerprint;
    made.severity = severity;
    made.since = since;
    return made;
}

AlertBoard answer(const QList<Alert> &open, Instant asOf)
{
    AlertBoard board = sortedBoard(open, asOf);
    board.judgedAt = asOf;
    return board;
}

QString told(const AlertBoard &board)
{
    QStringList names;
    for (const Alert &alert : board.open)
        names << alert.fingerprint;
    return names.join(u' ');
}

QString told(const QList<Alert> &alerts)
{
    AlertBoard board;
    board.open = alerts;
    return told(board);
}

const Error away{Error::Kind::Connection, u"The database cannot be reached: db:5432."_s};

} // namespace

/// What the console makes of the database's answers, and of their absence.
class TestAlertBook : public QObject
{
    Q_OBJECT

private slots:
    void redBeforeYellowThenOldest()
    {
        const AlertBoard board = sortedBoard({alert(u"queue_long:1"_s, Severity::Yellow, start - 9h), alert(u"case_breached:2"_s),
                                              alert(u"case_breached:1"_s), alert(u"cron_failed:a"_s, Severity::Red, start - 1h)}, start);
        QCOMPARE(told(board), u"cron_failed:a case_breached:1 case_breached:2 queue_long:1"_s);
        QCOMPARE(board.asOf, start);
        QCOMPARE(board.hidden, 0);
    }

    void whatFollowsIsLeftOut()
    {
        const Alert late = alert(u"cron_late:nightly"_s, Severity::Yellow);
        QCOMPARE(told(sortedBoard({late, alert(u"cron_failed:nightly"_s)}, start)), u"cron_failed:nightly"_s);
        QCOMPARE(sortedBoard({late, alert(u"cron_failed:nightly"_s)}, start).hidden, 1);
        // Another job's failure explains nothing, and a yellow one hides no red one.
        QCOMPARE(told(sortedBoard({late, alert(u"cron_failed:weekly"_s)}, start)), u"cron_failed:weekly cron_late:nightly"_s);
        const Alert veryLate = alert(u"cron_late:nightly"_s, Severity::Red);
        QCOMPARE(told(sortedBoard({veryLate, alert(u"cron_stuck:nightly"_s, Severity::Yellow)}, start)), u"cron_late:nightly cron_stuck:nightly"_s);
        // However it was put away: it is still why.
        Alert failed = alert(u"cron_failed:nightly"_s);
        failed.acknowledgedAt = start;
        QCOMPARE(told(sortedBoard({late, failed}, start)), u"cron_failed:nightly"_s);
        QCOMPARE(told(sortedBoard({alert(u"database_down"_s), alert(u"database_slow"_s), alert(u"case_breached:1"_s)}, start)),
                 u"case_breached:1 database_down"_s);
    }

    void theDatabaseGoesAndComesBack()
    {
        AlertBook book(start);
        QVERIFY(book.board(start).stale); // nothing is known yet
        book.figuresRead(start);
        book.heard(answer({alert(u"case_breached:1"_s), alert(u"database_slow"_s)}, start));
        QCOMPARE(told(book.board(start)), u"case_breached:1 database_slow"_s);
        QVERIFY(!book.board(start).stale);
        QVERIFY(book.ended().isEmpty());

        book.missed(away, start + 30s);
        AlertBoard board = book.board(start + 30s);
        QCOMPARE(told(board), u"case_breached:1 database_down"_s);
        QVERIFY(board.stale);
        QCOMPARE(board.asOf, start);
        QCOMPARE(board.hidden, 1); // it was slow; now that is explained
        const Alert down = board.open.last();
        QVERIFY(down.isLocal() && down.isRed() && down.isOpen());
        QCOMPARE(down.since, start + 30s);
        QCOMPARE(down.facts.value("error"_L1).toString(), away.message);

        book.missed({Error::Kind::Timeout, u"too long"_s}, start + 60s);
        board = book.board(start + 60s);
        QCOMPARE(board.open.last().since, start + 30s); // the first failure
        QCOMPARE(board.open.last().facts.value("kind"_L1).toString(), u"timeout"_s);
        QVERIFY(book.ended().isEmpty()); // it lasts

        // Old data follows from it and is not told on top.
        QCOMPARE(told(book.board(start + 10min)), u"case_breached:1 database_down"_s);
        QCOMPARE(book.board(start + 10min).hidden, 3);

        book.heard(answer({alert(u"case_breached:1"_s)}, start + 11min));
        book.figuresRead(start + 11min);
        board = book.board(start + 11min);
        QCOMPARE(told(board), u"case_breached:1"_s);
        QVERIFY(!board.stale);
        const AlertBook::Outage first{start + 30s, start + 11min};
        QCOMPARE(book.ended(), QList{first});

        // A second one before the first could be told: both are kept, and told in turn.
        book.missed(away, start + 12min);
        book.heard(answer({}, start + 13min));
        const AlertBook::Outage second{start + 12min, start + 13min};
        QCOMPARE(book.ended(), (QList{first, second}));
        book.reported();
        QCOMPARE(book.ended(), QList{second});
        book.reported();
        QVERIFY(book.ended().isEmpty());
    }

    void aDatabaseThatRefusesIsThere()
    {
        AlertBook book(start, false);
        book.heard(answer({}, start));
        book.missed({Error::Kind::Schema, u"not set up"_s}, start + 30s);
        QCOMPARE(told(book.board(start + 5min - 1us)), QString());
        QVERIFY(book.board(start + 30s).stale);
        const AlertBoard board = book.board(start + 5min);
        QCOMPARE(told(board), u"stale_data:alerts"_s);
        QVERIFY(board.open.first().isRed());
        QCOMPARE(board.open.first().since, start);
        QCOMPARE(board.open.first().facts.value("error"_L1).toString(), u"not set up"_s);
        book.missed(away, start + 6min); // and then it went
        QCOMPARE(told(book.board(start + 6min)), u"database_down"_s);
        book.missed({Error::Kind::Permission, u"no"_s}, start + 7min); // an answer, if not a friendly one
        QCOMPARE(told(book.board(start + 7min)), u"stale_data:alerts"_s);
    }

    void oldFigures()
    {
        AlertBook book(start);
        AlertBoard good = answer({}, start + 10min);
        good.staleAfter = 2min;
        book.heard(good);
        book.figuresRead(start + 8min);
        const AlertBoard board = book.board(start + 10min);
        QCOMPARE(told(board), u"stale_data:figures"_s);
        QVERIFY(!board.open.first().isRed());
        QCOMPARE(told(book.board(start + 10min - 1us)), QString());
        book.figuresRead(start + 10min);
        QCOMPARE(told(book.board(start + 10min)), QString());
        // Never read at all.
        AlertBook blind(start);
        blind.heard(answer({}, start + 5min));
        QCOMPARE(told(blind.board(start + 5min)), u"stale_data:figures"_s);
        AlertBook headless(start, false);
        headless.heard(answer({}, start + 5min));
        QCOMPARE(told(headless.board(start + 5min)), QString());
    }

    void nobodyJudges()
    {
        AlertBook book(start, false);
        AlertBoard looked = answer({alert(u"case_breached:1"_s)}, start + 1h);
        looked.judgedAt = start;
        book.heard(looked);
        QCOMPARE(told(book.board(start + 1h)), u"case_breached:1 stale_data:alerts"_s);
        looked.judgedAt.reset();
        book.heard(looked);
        QCOMPARE(told(book.board(start + 1h)), u"case_breached:1"_s);
    }

    void whatIsNew()
    {
        const Alert one = alert(u"case_breached:1"_s);
        Alert yellow = alert(u"cron_late:a"_s, Severity::Yellow);
        const AlertBoard before = answer({one, yellow}, start);
        QCOMPARE(told(newReds({}, before)), u"case_breached:1"_s);
        QCOMPARE(told(newReds(before, before)), QString());
        QCOMPARE(told(newReds(before, answer({one, yellow, alert(u"cron_failed:b"_s)}, start + 30s))), u"cron_failed:b"_s);
        Alert red = yellow;
        red.severity = Severity::Red;
        QCOMPARE(told(newReds(before, answer({one, red}, start + 30s))), u"cron_late:a"_s);
        QCOMPARE(told(newReds(before, answer({alert(u"queue_long:1"_s, Severity::Yellow)}, start + 30s))), QString());
    }

    void whatWasPutAwayIsNotNew()
    {
        Alert one = alert(u"case_breached:1"_s);
        Alert acknowledged = one;
        acknowledged.acknowledgedAt = start;
        Alert snoozed = one;
        snoozed.snoozedUntil = start + 1h;
        QCOMPARE(told(newReds({}, answer({acknowledged}, start))), QString());
        QCOMPARE(told(newReds({}, answer({snoozed}, start))), QString());
        QCOMPARE(told(newReds(answer({one}, start), answer({snoozed}, start + 30s))), QString());

        // Taken out again by hand: no news to whoever did it.
        QCOMPARE(told(newReds(answer({acknowledged}, start), answer({one}, start + 30s))), QString());
        QCOMPARE(told(newReds(answer({snoozed}, start), answer({one}, start + 30s))), QString());

        Alert worse = one;
        worse.backBecause = u"worsened"_s;
        worse.level = 1;
        QCOMPARE(told(newReds(answer({acknowledged}, start), answer({worse}, start + 30s))), u"case_breached:1"_s);
        QCOMPARE(told(newReds(answer({worse}, start), answer({worse}, start + 30s))), QString());
        Alert rested = one;
        rested.backBecause = u"snooze_over"_s;
        QCOMPARE(told(newReds(answer({snoozed}, start), answer({rested}, start + 1h))), u"case_breached:1"_s);
        // The snooze's time comes between two judges: once, not twice.
        QCOMPARE(told(newReds(answer({snoozed}, start), answer({snoozed}, start + 1h))), u"case_breached:1"_s);
        QCOMPARE(told(newReds(answer({snoozed}, start + 1h), answer({rested}, start + 61min))), QString());
    }

    void beingAwayMakesNothingNewAgain()
    {
        AlertBook book(start);
        book.figuresRead(start);
        book.heard(answer({alert(u"case_breached:1"_s)}, start));
        const AlertBoard good = book.board(start);
        book.missed(away, start + 30s);
        const AlertBoard gone = book.board(start + 30s);
        QCOMPARE(told(newReds(good, gone)), u"database_down"_s);
        book.missed(away, start + 60s);
        QCOMPARE(told(newReds(gone, book.board(start + 60s))), QString());
        book.heard(answer({alert(u"case_breached:1"_s)}, start + 90s));
        QCOMPARE(told(newReds(gone, book.board(start + 90s))), QString());
    }
};

QTEST_GUILESS_MAIN(TestAlertBook)
#include "tst_alertbook.moc"
