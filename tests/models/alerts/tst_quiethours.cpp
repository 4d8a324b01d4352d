#include "models/alerts/quiethours.h"

#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Quiet hours on every edge: midnight, both nights of summer time, and by hand.
class TestQuietHours : public QObject
{
    Q_OBJECT

    static Instant utc(const QString &text) { return fromDateTime(QDateTime::fromString(text + u'Z', Qt::ISODateWithMs)); }
    static QString text(Instant instant) { return toDateTime(instant).toString(u"yyyy-MM-dd HH:mm"_s); }

private slots:
    void daily_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("ends"); // empty: not quiet
        const QString melbourne = u"Australia/Melbourne"_s;
        const QString berlin = u"Europe/Berlin"_s;
        const QTime ten(22, 0);
        const QTime seven(7, 0);
        const QTime halfPastTwo(2, 30);
        QTest::newRow("in the afternoon") << melbourne << ten << seven << u"2026-06-10T05:00:00"_s << QString();
        QTest::newRow("a moment before") << melbourne << ten << seven << u"2026-06-10T11:59:59.999"_s << QString();
        QTest::newRow("begins") << melbourne << ten << seven << u"2026-06-10T12:00:00"_s << u"2026-06-10 21:00"_s;
        QTest::newRow("over midnight") << melbourne << ten << seven << u"2026-06-10T14:30:00"_s << u"2026-06-10 21:00"_s;
        QTest::newRow("the last moment") << melbourne << ten << seven << u"2026-06-10T20:59:59.999"_s << u"2026-06-10 21:00"_s;
        QTest::newRow("ends") << melbourne << ten << seven << u"2026-06-10T21:00:00"_s << QString();
        QTest::newRow("within one day, in") << melbourne << QTime(12, 0) << QTime(13, 0) << u"2026-06-10T02:15:00"_s << u"2026-06-10 03:00"_s;
        QTest::newRow("within one day, out") << melbourne << QTime(12, 0) << QTime(13, 0) << u"2026-06-10T12:15:00"_s << QString();
        QTest::newRow("from is to") << melbourne << ten << ten << u"2026-06-10T12:30:00"_s << QString();
        // Berlin, 2026-03-29: 02:00 becomes 03:00 at 01:00 UTC. A night of eight hours.
        QTest::newRow("short night") << berlin << ten << seven << u"2026-03-28T23:00:00"_s << u"2026-03-29 05:00"_s;
        QTest::newRow("ends in the hour that is not") << berlin << ten << halfPastTwo << u"2026-03-29T00:59:59"_s << u"2026-03-29 01:00"_s;
        QTest::newRow("ended in the hour that is not") << berlin << ten << halfPastTwo << u"2026-03-29T01:00:00"_s << QString();
        QTest::newRow("begins in the hour that is not") << berlin << halfPastTwo << seven << u"2026-03-29T01:00:00"_s << u"2026-03-29 05:00"_s;
        QTest::newRow("before the hour that is not") << berlin << halfPastTwo << seven << u"2026-03-29T00:59:59"_s << QString();
        // Berlin, 2026-10-25: 03:00 becomes 02:00 at 01:00 UTC. 02:30 comes twice, at 00:30 and at 01:30 UTC.
        QTest::newRow("long night") << berlin << ten << seven << u"2026-10-25T01:15:00"_s << u"2026-10-25 06:00"_s;
        QTest::newRow("ends the first time") << berlin << ten << halfPastTwo << u"2026-10-25T00:29:59"_s << u"2026-10-25 00:30"_s;
        QTest::newRow("not again the second time") << berlin << ten << halfPastTwo << u"2026-10-25T01:10:00"_s << QString();
        QTest::newRow("begins the first time") << berlin << halfPastTwo << seven << u"2026-10-25T00:30:00"_s << u"2026-10-25 06:00"_s;
        QTest::newRow("still the second time") << berlin << halfPastTwo << seven << u"2026-10-25T01:10:00"_s << u"2026-10-25 06:00"_s;
        // Half an hour only, and on the other half of the year.
        QTest::newRow("half an hour of summer") << u"Australia/Lord_Howe"_s << ten << QTime(2, 15) << u"2026-10-03T15:29:00"_s << u"2026-10-03 15:30"_s;
        QTest::newRow("a zone without summer time") << u"Asia/Kathmandu"_s << ten << seven << u"2026-10-03T17:00:00"_s << u"2026-10-04 01:15"_s;
        QTest::newRow("UTC") << u"UTC"_s << ten << seven << u"2026-10-03T23:00:00"_s << u"2026-10-04 07:00"_s;
    }

    void daily()
    {
        QFETCH(QString, zone);
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QString, now);
        QFETCH(QString, ends);
        QuietHours hours{.daily = true, .from = from, .to = to, .until = {}};
        const QTimeZone where(zone.toUtf8());
        QVERIFY(where.isValid());
        const std::optional<Instant> end = hours.endsAt(utc(now), where);
        QCOMPARE(end ? text(*end) : QString(), ends);
        QCOMPARE(hours.isQuiet(utc(now), where), !ends.isEmpty());
        hours.daily = false;
        QVERIFY(!hours.isQuiet(utc(now), where));
    }

    /// Whatever the zone does in that year: each night begins and ends exactly once.
    void onceANight_data()
    {
        QTest::addColumn<QString>("zone");
        for (const auto &zone : {u"Europe/Berlin"_s, u"Australia/Lord_Howe"_s, u"America/St_Johns"_s, u"Africa/Casablanca"_s, u"UTC"_s})
            QTest::newRow(qPrintable(zone)) << zone;
    }

    void onceANight()
    {
        QFETCH(QString, zone);
        const QTimeZone where(zone.toUtf8());
        for (const auto &[from, to] : {std::pair(QTime(22, 0), QTime(7, 0)), std::pair(QTime(2, 30), QTime(7, 0)), std::pair(QTime(23, 30), QTime(2, 30))}) {
            const QuietHours hours{.daily = true, .from = from, .to = to, .until = {}};
            int begun = 0;
            bool was = false;
            Instant end;
            for (Instant now = firstMoment({2026, 1, 1}, {12, 0}, where); now < firstMoment({2026, 12, 31}, {12, 0}, where); now += 10min) {
                const std::optional<Instant> ends = hours.endsAt(now, where);
                if (ends && was)
                    QCOMPARE(*ends, end); // it is the same one all night
                if (ends && !was) {
                    ++begun;
                    end = *ends;
                }
                was = ends.has_value();
            }
            QCOMPARE(begun, 364);
        }
    }

    void byHand()
    {
        const Instant now = utc(u"2026-06-10T05:00:00"_s);
        const QTimeZone zone("Australia/Melbourne");
        QuietHours hours;
        hours.until = now + 1h;
        QCOMPARE(hours.endsAt(now, zone), std::optional(now + 1h));
        QVERIFY(!hours.isQuiet(now + 1h, zone));
        // Into the night: both must be over.
        hours.daily = true;
        hours.until = utc(u"2026-06-10T12:30:00"_s);
        QCOMPARE(hours.endsAt(utc(u"2026-06-10T12:15:00"_s), zone), std::optional(utc(u"2026-06-10T21:00:00"_s)));
    }
};

QTEST_GUILESS_MAIN(TestQuietHours)
#include "tst_quiethours.moc"
