#include "ui/widgets/relativetime.h"

#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct FakeClock : Clock {
    Instant at{};
    Instant now() const override { return at; }
};

Instant utc(const QString &iso) { return fromDateTime(QDateTime::fromString(iso + u"Z"_s, Qt::ISODate)); }

} // namespace

class TestRelativeTime : public QObject
{
    Q_OBJECT
private slots:
    void describes_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &at, const QString &now, const QString &said) {
            QTest::newRow(name) << at << now << said;
        };
        row("now", u"2025-11-20T03:00:00"_s, u"2025-11-20T03:00:00"_s, u"just now"_s);
        row("seconds", u"2025-11-20T03:00:00"_s, u"2025-11-20T03:00:12"_s, u"12 s ago"_s);
        row("just under a minute", u"2025-11-20T03:00:00"_s, u"2025-11-20T03:00:59"_s, u"59 s ago"_s);
        row("a minute", u"2025-11-20T03:00:00"_s, u"2025-11-20T03:01:00"_s, u"1 min ago"_s);
        row("hours", u"2025-11-20T03:00:00"_s, u"2025-11-20T05:59:59"_s, u"2 h ago"_s);
        row("to come", u"2025-11-20T06:00:00"_s, u"2025-11-20T03:00:00"_s, u"in 3 h"_s);
        row("in a moment", u"2025-11-20T03:00:02"_s, u"2025-11-20T03:00:00"_s, u"now"_s);
        row("last evening is still hours", u"2025-11-19T22:00:00"_s, u"2025-11-20T03:00:00"_s, u"5 h ago"_s);
        row("a day", u"2025-11-18T12:00:00"_s, u"2025-11-19T13:00:00"_s, u"1 day ago"_s);
        row("days", u"2025-11-11T03:00:00"_s, u"2025-11-20T03:00:00"_s, u"9 days ago"_s);
        row("days to come", u"2025-11-23T03:00:00"_s, u"2025-11-20T03:00:00"_s, u"in 3 days"_s);
        row("months", u"2025-08-20T03:00:00"_s, u"2025-11-20T03:00:00"_s, u"3 months ago"_s);
        row("years", u"2022-11-19T03:00:00"_s, u"2025-11-20T03:00:00"_s, u"3 years ago"_s);
        // Melbourne, 5 October 2025, 02:00 becomes 03:00: this day has 23 hours. Saturday 12:00 to Sunday 12:00 is one day, though
        // only 23 h have passed: below a day, hours are said.
        row("the short day", u"2025-10-04T02:00:00"_s, u"2025-10-05T01:00:00"_s, u"23 h ago"_s);
        row("a day over the short night", u"2025-10-04T02:00:00"_s, u"2025-10-05T02:00:00"_s, u"1 day ago"_s);
        // 6 April 2025, 03:00 becomes 02:00: 25 hours in one calendar day.
        row("the long day", u"2025-04-05T13:05:00"_s, u"2025-04-06T13:55:00"_s, u"24 h ago"_s);
        row("a day and a half", u"2025-11-18T12:00:00"_s, u"2025-11-20T04:00:00"_s, u"1 day ago"_s);
        // Six days later at the same hour of the wall clock, over the short night: 143 h are six days.
        row("days over the change", u"2025-09-30T02:00:00"_s, u"2025-10-06T01:00:00"_s, u"6 days ago"_s);
    }

    void describes()
    {
        QFETCH(QString, at);
        QFETCH(QString, now);
        QFETCH(QString, said);
        FakeClock clock;
        clock.at = utc(now);
        QCOMPARE(RelativeTime::describe(utc(at), clock, QTimeZone("Australia/Melbourne")), said);
    }

    void absoluteNamesTheZoneOnBothSidesOfTheChange()
    {
        const QTimeZone melbourne("Australia/Melbourne");
        const QLocale english(QLocale::English);
        const QString winter = RelativeTime::absolute(utc(u"2025-10-04T15:59:59"_s), melbourne, english);
        const QString summer = RelativeTime::absolute(utc(u"2025-10-04T16:00:00"_s), melbourne, english);
        QVERIFY2(winter.startsWith(u"Sun Oct 5, 2025 01:59:59"_s) && winter.contains(u"UTC+10:00"_s), qPrintable(winter));
        QVERIFY2(summer.startsWith(u"Sun Oct 5, 2025 03:00:00"_s) && summer.contains(u"UTC+11:00"_s), qPrintable(summer));
        QCOMPARE(RelativeTime::absolute(utc(u"2025-11-20T03:04:05"_s), QTimeZone::utc(), english),
                 u"Thu Nov 20, 2025 03:04:05 UTC"_s);
        const QString york = RelativeTime::absolute(utc(u"2025-11-20T03:04:05"_s), QTimeZone("America/New_York"), english);
        QVERIFY2(york.startsWith(u"Wed Nov 19, 2025 22:04:05"_s) && york.contains(u"UTC−05:00"_s), qPrintable(york));
    }

    void spans()
    {
        QCOMPARE(RelativeTime::span(0s), u"0 s"_s);
        QCOMPARE(RelativeTime::span(59s), u"59 s"_s);
        QCOMPARE(RelativeTime::span(12min), u"12 min"_s);
        QCOMPARE(RelativeTime::span(2h), u"2 h"_s);
        QCOMPARE(RelativeTime::span(2h + 5min), u"2 h 5 min"_s);
        QCOMPARE(RelativeTime::span(-(2h + 5min)), u"2 h 5 min"_s);
        QCOMPARE(RelativeTime::span(24h * 9), u"9 days"_s);
    }

    void countsDown()
    {
        FakeClock clock;
        clock.at = utc(u"2025-11-20T03:00:00"_s);
        QCOMPARE(RelativeTime::remaining(clock.at + 52h, clock), u"2 d 04 h"_s);
        QCOMPARE(RelativeTime::remaining(clock.at + 3h + 7min, clock), u"3 h 07 min"_s);
        QCOMPARE(RelativeTime::remaining(clock.at + 9min + 5s, clock), u"9 min 05 s"_s);
        QCOMPARE(RelativeTime::remaining(clock.at + 10s, clock), u"10 s"_s);
        QCOMPARE(RelativeTime::remaining(clock.at + 1us, clock), u"1 s"_s); // there is still time
        QCOMPARE(RelativeTime::remaining(clock.at, clock), u"over since 0 s"_s);
        QCOMPARE(RelativeTime::remaining(clock.at - 2h - 5min, clock), u"over since 2 h 5 min"_s);
    }
};

QTEST_GUILESS_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"
