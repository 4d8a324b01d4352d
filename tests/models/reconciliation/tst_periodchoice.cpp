#include "models/reconciliation/periodchoice.h"

#include <QTest>

using namespace halfday;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Periods by name, on the days when calendars and clocks are awkward.
class TestPeriodChoice : public QObject
{
    Q_OBJECT

private slots:
    void presets_data()
    {
        QTest::addColumn<PeriodPreset>("preset");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<DayRange>("days");
        const auto row = [](const char *name, PeriodPreset preset, QDate today, QDate first, QDate end) {
            QTest::newRow(name) << preset << today << DayRange{first, end};
        };
        row("seven days", PeriodPreset::LastSevenDays, {2026, 11, 19}, {2026, 11, 12}, {2026, 11, 19});
        row("seven days over the year", PeriodPreset::LastSevenDays, {2027, 1, 3}, {2026, 12, 27}, {2027, 1, 3});
        row("week on a Monday", PeriodPreset::LastWeek, {2026, 11, 16}, {2026, 11, 9}, {2026, 11, 16});
        row("week on a Sunday", PeriodPreset::LastWeek, {2026, 11, 22}, {2026, 11, 9}, {2026, 11, 16});
        row("this month on its first day", PeriodPreset::ThisMonth, {2026, 11, 1}, {2026, 11, 1}, {2026, 11, 2});
        row("this month on its last day", PeriodPreset::ThisMonth, {2026, 11, 30}, {2026, 11, 1}, {2026, 12, 1});
        row("last month in January", PeriodPreset::LastMonth, {2027, 1, 31}, {2026, 12, 1}, {2027, 1, 1});
        row("last month was February", PeriodPreset::LastMonth, {2028, 3, 31}, {2028, 2, 1}, {2028, 3, 1});
        row("own", PeriodPreset::OwnDates, {2026, 11, 19}, {2026, 11, 12}, {2026, 11, 19});
    }

    void presets()
    {
        QFETCH(PeriodPreset, preset);
        QFETCH(QDate, today);
        QFETCH(DayRange, days);
        QCOMPARE(presetDays(preset, today), days);
        QVERIFY(presetDays(preset, today).isValid());
    }

    void weeksBeginWhereTheCalendarSaysSo()
    {
        QCOMPARE(presetDays(PeriodPreset::LastWeek, {2026, 11, 22}, Qt::Sunday), (DayRange{{2026, 11, 15}, {2026, 11, 22}}));
        QCOMPARE(presetDays(PeriodPreset::LastWeek, {2026, 11, 21}, Qt::Sunday), (DayRange{{2026, 11, 8}, {2026, 11, 15}}));
    }

    void clocksChange()
    {
        const QTimeZone melbourne("Australia/Melbourne");
        const auto hours = [&](QDate day) {
            const ReconciliationPeriod period = periodOfDays(u"stripe"_s, day, day.addDays(1), melbourne);
            return std::chrono::duration_cast<std::chrono::hours>(period.to - period.from);
        };
        QCOMPARE(hours({2026, 10, 4}), 23h);
        QCOMPARE(hours({2027, 4, 4}), 25h);
        QCOMPARE(hours({2026, 11, 4}), 24h);
        const ReconciliationPeriod week = periodOfDays(u"stripe"_s, {2026, 11, 12}, {2026, 11, 19}, melbourne);
        QCOMPARE(toDateTime(week.from), QDateTime({2026, 11, 11}, {13, 0}, Qt::UTC));
        QCOMPARE(week.zone, u"Australia/Melbourne"_s);
        QCOMPARE(week.provider, u"stripe"_s);
    }

    void theFirstOneIsEverybodysDefault()
    {
        const QTimeZone melbourne("Australia/Melbourne");
        const Instant now = fromDateTime(QDateTime({2026, 11, 18}, {13, 30}, Qt::UTC)); // the 19th there
        const DayRange days = presetDays(PeriodPreset::LastSevenDays, {2026, 11, 19});
        QCOMPARE(periodOfDays(u"stripe"_s, days.first, days.end, melbourne), lastSevenDays(u"stripe"_s, now, melbourne));
    }

    /// One period ends where the next begins, so nothing is counted twice or never.
    void daysAbut()
    {
        for (const char *name : {"Australia/Melbourne", "Europe/Berlin", "America/Sao_Paulo", "Asia/Beirut", "Pacific/Apia"}) {
            const QTimeZone zone(name);
            for (QDate day(2011, 12, 1); day < QDate(2012, 12, 1); day = day.addDays(1)) {
                const ReconciliationPeriod one = periodOfDays({}, day, day.addDays(1), zone);
                const ReconciliationPeriod next = periodOfDays({}, day.addDays(1), day.addDays(2), zone);
                QCOMPARE(one.to, next.from);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPeriodChoice)
#include "tst_periodchoice.moc"
