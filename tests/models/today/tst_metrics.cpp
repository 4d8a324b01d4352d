#include "models/today/figuretablemodel.h"
#include "models/today/refundrate.h"
#include "tests/models/today/todayfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// What each card and each page of details says, without a widget in sight.
class TestMetrics : public QObject
{
    Q_OBJECT

    static QString value(const MetricDetails &details, const QString &group, const QString &label)
    {
        for (const DetailGroup &g : details.groups) {
            for (const DetailFigure &figure : g.figures) {
                if (g.title == group && figure.label == label)
                    return figure.value;
            }
        }
        return u"not there"_s;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }

    void cards()
    {
        const Snapshot shop = TodayFixture::snapshot();
        const MetricCardText revenue = Metrics::card(Metric::Revenue, shop);
        QVERIFY(revenue.figure.startsWith(u"A$1,"_s));
        QVERIFY(revenue.change.startsWith(u"▲ up "_s));
        QCOMPARE(revenue.chart.sets.first().values.size(), 30);
        QCOMPARE(revenue.chart.before.size(), 30);
        const MetricCardText adoption = Metrics::card(Metric::Adoption, shop);
        QCOMPARE(adoption.figure, u"18 %"_s);
        QCOMPARE(adoption.note, u"90 of 500 trainers, target 25 %"_s);
        const MetricCardText queue = Metrics::card(Metric::Queue, shop);
        QCOMPARE(queue.figure, u"87 waiting"_s);
        QCOMPARE(queue.note, u"4 councils above 10"_s);
        QCOMPARE(queue.mood, Mood::Watch);
        QCOMPARE(queue.spoken, u"Waiting by council, longest first: Melbourne 24, Monash 18, Stonnington 15, Boroondara 12, Yarra 8; yellow above 10."_s);
        const MetricCardText refunds = Metrics::card(Metric::Refunds, shop);
        QCOMPARE(refunds.figure, u"2 %"_s);
        QCOMPARE(refunds.note, u"2 of 100 purchases, healthy"_s);
        QCOMPARE(refunds.change, u"▼ down from 3.8 % in the 30 days before"_s);
        const MetricCardText searches = Metrics::card(Metric::Searches, shop);
        QCOMPARE(searches.figure, u"2,450"_s);
        QCOMPARE(searches.change, u"▼ down 5 % on the 30 days before"_s);
        QCOMPARE(searches.note, u"82 a day, most on Monday"_s);
        const MetricCardText ai = Metrics::card(Metric::Ai, shop);
        QCOMPARE(ai.figure, u"Z.AI healthy"_s);
        QCOMPARE(ai.change, u"99.30 % answered, 342 ms"_s);
        QCOMPARE(ai.note, u"US$30.00 this month, 12 % of the budget"_s);
    }

    void detailsOfRevenue()
    {
        const MetricDetails details = Metrics::details(Metric::Revenue, TodayFixture::snapshot());
        QCOMPARE(value(details, u"Last 12 months"_s, u"Total"_s), u"A$17,600.00"_s);
        QCOMPARE(value(details, u"Last 12 months"_s, u"Average per month"_s), u"A$1,466.67"_s);
        QCOMPARE(value(details, u"This month"_s, u"So far"_s), u"A$2,340.00"_s);
        QCOMPARE(value(details, u"This month"_s, u"Daily average"_s), u"A$97.50"_s); // the 24th
        QCOMPARE(value(details, u"This month"_s, u"Projected month"_s), u"A$2,925.00"_s);
        QCOMPARE(value(details, u"This week"_s, u"Projected week"_s), u"–"_s); // a Monday
        QCOMPARE(details.tables[0].rows.first().cells, (QStringList{u"November 2025"_s, u"60"_s, u"A$1,320.00"_s}));
        QCOMPARE(details.tables[1].rows.size(), 60);
    }

    void threeCurrencies()
    {
        Snapshot shop = TodayFixture::snapshot();
        const QDate today(2025, 11, 24);
        shop.revenue << TodayFixture::revenue(today, u"JPY"_s, 1200) << TodayFixture::revenue(today, u"KWD"_s, 1250);
        const MetricCardText card = Metrics::card(Metric::Revenue, shop);
        QVERIFY2(card.note.startsWith(u"and ¥"_s) && card.note.contains(u"KWD"_s), qPrintable(card.note));
        const MetricDetails details = Metrics::details(Metric::Revenue, shop);
        QCOMPARE(details.groups.size(), 9);
        QCOMPARE(value(details, u"This month, JPY"_s, u"So far"_s), u"¥234,000"_s);
        QCOMPARE(details.tables[0].columns.mid(2), (QStringList{u"AUD"_s, u"JPY"_s, u"KWD"_s}));
    }

    void aLongMonthWithAChangeOfClocks()
    {
        // 1 April 2026 begins in summer time and ends in standard time; 00:30 on the 1st is still March in UTC.
        const MetricDetails first = Metrics::details(Metric::Revenue, TodayFixture::snapshot(TodayFixture::at(u"2026-03-31T13:30:00Z"_s)));
        QCOMPARE(value(first, u"This month"_s, u"Projected month"_s), u"–"_s);
        QCOMPARE(value(first, u"This month"_s, u"Daily average"_s), u"A$2,340.00"_s);
        const MetricDetails sixth = Metrics::details(Metric::Revenue, TodayFixture::snapshot(TodayFixture::at(u"2026-04-05T14:00:00Z"_s)));
        QCOMPARE(value(sixth, u"This month"_s, u"Projected month"_s), u"A$11,700.00"_s);
    }

    void refundThresholds_data()
    {
        QTest::addColumn<int>("refunded");
        QTest::addColumn<int>("purchases");
        QTest::addColumn<int>("verdict");
        using V = RefundRate::Verdict;
        QTest::newRow("none") << 0 << 0 << int(V::TooFew);
        QTest::newRow("too few") << 9 << 9 << int(V::TooFew);
        QTest::newRow("enough") << 0 << 10 << int(V::Healthy);
        QTest::newRow("below") << 99 << 1000 << int(V::Healthy);
        QTest::newRow("on yellow") << 100 << 1000 << int(V::Watch);
        QTest::newRow("on investigate") << 150 << 1000 << int(V::Watch);
        QTest::newRow("above") << 151 << 1000 << int(V::Investigate);
        QTest::newRow("huge") << INT_MAX << INT_MAX << int(V::Investigate);
    }

    void refundThresholds()
    {
        QFETCH(int, refunded);
        QFETCH(int, purchases);
        RefundFigures figures;
        figures.purchases30 = purchases;
        figures.refunded30 = refunded;
        figures.yellowPercent = 10;
        figures.investigatePercent = 15;
        figures.leastPurchases = 10;
        QTEST(int(RefundRate::verdict(figures)), "verdict");
    }

    void anEmptyShop()
    {
        const Snapshot shop = TodayFixture::emptyShop();
        for (int i = 0; i < metricCount; ++i) {
            const MetricCardText card = Metrics::card(Metric(i), shop);
            QVERIFY(!card.figure.isEmpty() && !card.title.isEmpty() && !card.spoken.isEmpty());
            QVERIFY(card.mood == Mood::Neutral || card.mood == Mood::Good);
            QVERIFY(card.chart.marks.isEmpty() || !card.chart.sets.isEmpty()); // no target for nothing
            const MetricDetails details = Metrics::details(Metric(i), shop);
            QVERIFY(!details.lead.isEmpty() && !details.spoken.isEmpty());
            QVERIFY(std::isfinite(details.chart.top()) && details.chart.top() > 0);
            for (const FigureTable &table : details.tables)
                QVERIFY(!table.columns.isEmpty() && !table.name.isEmpty());
        }
    }

    void hugeNumbersAndHostileNames()
    {
        Snapshot shop = TodayFixture::snapshot();
        const qint64 most = std::numeric_limits<qint64>::max();
        shop.revenue[0].days30 = {most, 1};
        shop.revenue[0].month = {most, most};
        for (DayFigure &day : shop.revenue[0].days)
            day = {day.day, most, most};
        shop.searches.days30 = {most, most - 1};
        for (ProviderHealth &health : shop.ai.providers)
            health.calls30 = most;
        shop.queue.councils[0].council = u"%1 %2 <b>x</b>\u202Egnp"_s;
        shop.searches.most[0].term = u"%3 %n"_s;
        for (int i = 0; i < metricCount; ++i) {
            QVERIFY(!Metrics::card(Metric(i), shop).figure.isEmpty());
            QVERIFY(std::isfinite(Metrics::details(Metric(i), shop).chart.top()));
        }
        QVERIFY(Metrics::card(Metric::Queue, shop).spoken.contains(u"%1 %2 <b>x</b>"_s));
        QCOMPARE(Metrics::details(Metric::Searches, shop).tables[0].rows[0].cells[0], u"Age: %3 %n"_s);
    }

    void aProviderThatIsDown()
    {
        Snapshot shop = TodayFixture::snapshot();
        shop.ai.providers[0].state = ProviderHealth::State::Down;
        shop.ai.providers[0].failingSince = shop.takenAt - std::chrono::minutes(63);
        shop.ai.providers[0].costMicrosMonth = 260'000'000;
        const MetricCardText card = Metrics::card(Metric::Ai, shop);
        QCOMPARE(card.figure, u"Z.AI down"_s);
        QCOMPARE(card.mood, Mood::Bad);
        QCOMPARE(card.change, u"failing for 1 h 3 m"_s);
        QCOMPARE(card.note, u"US$260.00 this month, 104 % of the budget"_s);
    }

    void tablesChangeInPlace()
    {
        FigureTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Snapshot shop = TodayFixture::snapshot();
        model.setTable(Metrics::details(Metric::Queue, shop).tables[0]);
        QCOMPARE(model.rowCount(), 8);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setTable(Metrics::details(Metric::Queue, shop).tables[0]);
        QCOMPARE(changes.size(), 0);
        shop.queue.councils[1].waiting = 30;
        shop.queue.councils.move(1, 0);
        model.setTable(Metrics::details(Metric::Queue, shop).tables[0]);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"Monash"_s);
        QCOMPARE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignVCenter | Qt::AlignTrailing));
        FigureTable twice = model.table();
        twice.rows = {{u"a"_s, {u"a"_s}}, {u"a"_s, {u"a"_s}}};
        model.setTable(twice);
        QCOMPARE(model.rowCount(), 2);
        twice.columns << u"more"_s;
        model.setTable(twice);
        QCOMPARE(resets.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
