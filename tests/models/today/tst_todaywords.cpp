#include "models/today/projection.h"
#include "models/today/todaywords.h"
#include "tests/models/today/todayfixture.h"

#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// What figures say in words, and where they lead to.
class TestTodayWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }

    void changes_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<qint64>("before"); // −1000: nothing was counted
        QTest::addColumn<QString>("words");
        const qint64 most = std::numeric_limits<qint64>::max();
        QTest::newRow("up") << qint64(112) << qint64(100) << u"▲ up 12 % on the 30 days before"_s;
        QTest::newRow("down") << qint64(95) << qint64(100) << u"▼ down 5 % on the 30 days before"_s;
        QTest::newRow("to nothing") << qint64(0) << qint64(100) << u"▼ down 100 % on the 30 days before"_s;
        QTest::newRow("the same") << qint64(100) << qint64(100) << u"= as in the 30 days before"_s;
        QTest::newRow("both nothing") << qint64(0) << qint64(0) << u"= as in the 30 days before"_s;
        QTest::newRow("nothing before") << qint64(5) << qint64(0) << u"▲ nothing in the 30 days before"_s;
        QTest::newRow("not counted then") << qint64(5) << qint64(-1000) << u"nothing to compare with yet"_s;
        QTest::newRow("a trifle") << qint64(100001) << qint64(100000) << u"▲ up under 1 % on the 30 days before"_s;
        QTest::newRow("a multiple") << qint64(1200) << qint64(100) << u"▲ 12 times the 30 days before"_s;
        QTest::newRow("a loss before") << qint64(500) << qint64(-200) << u"▲ more than in the 30 days before"_s;
        QTest::newRow("a loss now") << qint64(-500) << qint64(-200) << u"▼ less than in the 30 days before"_s;
        QTest::newRow("huge") << most << most / 2 << u"▲ up 100 % on the 30 days before"_s;
    }

    void changes()
    {
        QFETCH(qint64, now);
        QFETCH(qint64, before);
        const Compared figure{now, before == -1000 ? std::nullopt : std::optional(before)};
        QTEST(TodayWords::change(figure, TodayWords::Against::Days30).marked(), "words");
    }

    void percents()
    {
        QCOMPARE(TodayWords::percent(0), u"0 %"_s);
        QCOMPARE(TodayWords::percent(2), u"2 %"_s);
        QCOMPARE(TodayWords::percent(2.47), u"2.5 %"_s);
        QCOMPARE(TodayWords::percent(18.4), u"18 %"_s);
        QCOMPARE(TodayWords::percent(99.998), u"99.99 %"_s);
        QCOMPARE(TodayWords::percent(100), u"100 %"_s);
    }

    void projections()
    {
        using namespace Projection;
        QVERIFY(!projected(5000, monthOf(QDate(2025, 11, 1)))); // a part of a day says nothing
        QCOMPARE(projected(234000, monthOf(QDate(2025, 11, 25))), 280800);
        QCOMPARE(projected(100, {3, 31}), 1033);
        QCOMPARE(projected(0, monthOf(QDate(2025, 11, 25))), 0);
        QCOMPARE(projected(-300, {3, 30}), -3000);
        QCOMPARE(projected(310, monthOf(QDate(2025, 12, 31))), 310);
        QVERIFY(!projected(std::numeric_limits<qint64>::max(), {2, 30}));
        QCOMPARE(weekOf(QDate(2025, 11, 24)).soFar, 1);
        QVERIFY(!projected(100, weekOf(QDate(2025, 11, 24)))); // a Monday
        QCOMPARE(projected(300, weekOf(QDate(2025, 11, 26))), 700);
        QCOMPARE(dailyAverage(10, 4), 3);
        QCOMPARE(dailyAverage(-10, 4), -3);
        QCOMPARE(dailyAverage(9, 4), 2);
        QCOMPARE(dailyAverage(7, 0), 0);
    }

    void daysAreTheShops()
    {
        // The clocks go forward on 5 October 2025 and back on 5 April 2026: days of 23 and 25 hours are days.
        const QString zone = u"Australia/Melbourne"_s;
        QCOMPARE(Projection::dayOf(TodayFixture::at(u"2025-10-04T15:59:59Z"_s), zone), QDate(2025, 10, 5));
        QCOMPARE(Projection::dayOf(TodayFixture::at(u"2025-10-05T12:59:59Z"_s), zone), QDate(2025, 10, 5));
        QCOMPARE(Projection::dayOf(TodayFixture::at(u"2025-10-05T13:00:00Z"_s), zone), QDate(2025, 10, 6));
        QCOMPARE(Projection::dayOf(TodayFixture::at(u"2026-04-05T13:59:59Z"_s), zone), QDate(2026, 4, 5));
        QCOMPARE(Projection::dayOf(TodayFixture::at(u"2026-04-05T14:00:00Z"_s), zone), QDate(2026, 4, 6));
        QCOMPARE(Projection::monthOf(Projection::dayOf(TodayFixture::at(u"2025-10-31T13:30:00Z"_s), zone)).soFar, 1);
        QCOMPARE(Projection::dayOf(TodayFixture::at(u"2025-10-04T15:59:59Z"_s), u"Nowhere/At_all"_s), QDate(2025, 10, 4));
    }

    void seriesInWords()
    {
        const auto days = TodayFixture::days(QDate(2025, 11, 24), 9, [](int i) { return DayFigure{{}, i == 4 ? 12 : i, 0}; });
        QCOMPARE(TodayWords::series(days, &DayFigure::n, TodayWords::number),
                 u"lowest 0 on 16 Nov, highest 12 on 20 Nov, last 8 on 24 Nov, rising"_s);
        QCOMPARE(TodayWords::series({}, &DayFigure::n, TodayWords::number), u"no figures yet"_s);
        QCOMPARE(Series::summary(days.first(1), &DayFigure::n)->trend, Series::Trend::Steady);
    }

    void slicesOfDays()
    {
        const auto days = TodayFixture::days(QDate(2025, 11, 24), 40, [](int i) { return DayFigure{{}, i, 0}; });
        QCOMPARE(Series::newest(days, 30).first().n, 10);
        QCOMPARE(Series::before(days, 30).size(), 10);
        QCOMPARE(Series::before(days, 30).last().n, 9);
        QVERIFY(Series::before(days, 40).isEmpty());
        QVERIFY(Series::newest({}, 30).isEmpty());
        const QList<DayFigure> huge(3, DayFigure{{}, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()});
        QCOMPARE(Series::sum(huge, &DayFigure::n), std::numeric_limits<qint64>::max());
        QCOMPARE(Series::sum(huge, &DayFigure::amount), std::numeric_limits<qint64>::min());
    }

    void weekdays()
    {
        const auto shop = TodayFixture::snapshot();
        const auto found = Series::weekdays(shop.searches.days, &DayFigure::n);
        QVERIFY(found);
        QCOMPARE(found->peak.day, int(Qt::Monday));
        QCOMPARE(found->low.day, int(Qt::Saturday));
        // Today has only begun: it must not make its weekday the quietest.
        auto days = TodayFixture::days(QDate(2025, 11, 24), 15, [](int) { return DayFigure{{}, 100, 0}; });
        days.last().n = 1;
        QVERIFY(!Series::weekdays(days, &DayFigure::n));
        days[2].n = 300;
        QCOMPARE(Series::weekdays(days, &DayFigure::n)->peak.day, days[2].day.dayOfWeek());
        QVERIFY(!Series::weekdays(days.last(14), &DayFigure::n)); // less than two weeks before today
    }

    void clockTimes()
    {
        const QTimeZone melbourne("Australia/Melbourne");
        const Instant now = TodayFixture::monday();
        QCOMPARE(TodayWords::clockTime(now, now, melbourne), u"10:45 AEDT"_s);
        QCOMPARE(TodayWords::clockTime(now - std::chrono::hours(24), now, melbourne), u"Sun 23 Nov 10:45 AEDT"_s);
    }

    void digest()
    {
        using Kind = DigestLine::Kind;
        const Digest digest{TodayFixture::monday(),
            {{Kind::Resolved, u"queue_long"_s, {}, 2}, {Kind::Decided, u"review.approve"_s, u"anna"_s, 41},
             {Kind::Decided, u"review.reject"_s, u"%2 ben"_s, 1}, {Kind::Came, u"reviews"_s, {}, 1234},
             {Kind::Came, u"cases"_s, {}, 0}, {Kind::Decided, u"refund.succeeded"_s, u"carla"_s, 3},
             {Kind::Came, u"parcels"_s, {}, 7}, {Kind::Resolved, u"no_such_rule"_s, {}, 1}}};
        QCOMPARE(TodayWords::digest(digest),
                 (QStringList{u"1,234 reviews came in."_s, u"parcels: 7 came in."_s, u"anna approved 41 reviews."_s,
                              u"%2 ben rejected 1 review."_s, u"Refund succeeded, 3 times (carla)."_s,
                              u"2 alerts about a long queue resolved themselves."_s,
                              u"1 alert about no_such_rule resolved itself."_s}));
        QVERIFY(TodayWords::digest({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTodayWords)
#include "tst_todaywords.moc"
