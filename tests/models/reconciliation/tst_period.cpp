#include "models/reconciliation/period.h"

#include <QTest>

using namespace halfday;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Periods as somebody types them, and as clocks make them.
class TestPeriod : public QObject
{
    Q_OBJECT

    static Instant at(const char *iso) { return fromDateTime(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs)); }
    static QTimeZone melbourne() { return QTimeZone("Australia/Melbourne"); }

private slots:
    void fromText()
    {
        const Result<ReconciliationPeriod> week = periodFromText(u"stripe"_s, u" 2026-11-14 .. 2026-11-21 "_s, melbourne());
        QVERIFY(week);
        QCOMPARE(*week, (ReconciliationPeriod{u"stripe"_s, at("2026-11-13T13:00:00Z"), at("2026-11-20T13:00:00Z"), u"Australia/Melbourne"_s}));
        const Result<ReconciliationPeriod> leapDay = periodFromText({}, u"2028-02-29..2028-03-01"_s, QTimeZone::utc());
        QVERIFY(leapDay && leapDay->to - leapDay->from == 24h);
    }

    void noPeriods_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        const QString form = u"A period looks like this"_s;
        for (const char *text : {"", "..", "2026-11-14", "2026-11-14..", "..2026-11-21", "2026-11-14...2026-11-21", "2026-11-14..2026-11-21..2026-11-28",
                                 "14.11.2026..21.11.2026", "2026-02-30..2026-03-02", "2026-13-01..2026-13-08", "last week", "2026-11-14 2026-11-21",
                                 "2026-11-14..2026-11-21; drop table", "٢٠٢٦-١١-١٤..٢٠٢٦-١١-٢١"})
            QTest::newRow(text) << QString::fromUtf8(text) << form;
        QTest::newRow("nul") << u"2026-11-14..2026-11-21\0x"_s << form;
        QTest::newRow("huge") << QString(100'000, u'9') + u".."_s << form;
        QTest::newRow("backwards") << u"2026-11-21..2026-11-14"_s << u"ends before it begins"_s;
        QTest::newRow("one day that is none") << u"2026-11-14..2026-11-14"_s << u"For one day, name the next day second"_s;
    }

    void noPeriods()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const Result<ReconciliationPeriod> period = periodFromText(u"stripe"_s, text, melbourne());
        QVERIFY(!period);
        QCOMPARE(period.error().kind, Error::Kind::Input);
        QVERIFY2(period.error().message.contains(part), qPrintable(period.error().message));
    }

    /// Which days "the last seven" are is the calendar's on the wall there, to the second.
    void lastSeven_data()
    {
        QTest::addColumn<Instant>("now");
        QTest::addColumn<Instant>("from");
        QTest::addColumn<Instant>("to");
        QTest::newRow("before midnight") << at("2026-11-18T12:59:59.999Z") << at("2026-11-10T13:00:00Z") << at("2026-11-17T13:00:00Z");
        QTest::newRow("midnight") << at("2026-11-18T13:00:00Z") << at("2026-11-11T13:00:00Z") << at("2026-11-18T13:00:00Z");
        QTest::newRow("an hour short") << at("2026-10-07T02:00:00Z") << at("2026-09-29T14:00:00Z") << at("2026-10-06T13:00:00Z");
        QTest::newRow("an hour long") << at("2026-04-07T02:00:00Z") << at("2026-03-30T13:00:00Z") << at("2026-04-06T14:00:00Z");
    }

    void lastSeven()
    {
        QFETCH(Instant, now);
        const ReconciliationPeriod period = lastSevenDays(u"stripe"_s, now, melbourne());
        QTEST(period.from, "from");
        QTEST(period.to, "to");
        QVERIFY(period.to <= now);
    }

    /// Clocks that change at midnight itself: a day begins where its first moment is.
    void midnightInTheGap()
    {
        const ReconciliationPeriod saoPaulo = periodOfDays({}, {2018, 11, 4}, {2018, 11, 5}, QTimeZone("America/Sao_Paulo"));
        QCOMPARE(saoPaulo.from, at("2018-11-04T03:00:00Z")); // there is no 0:00, 1:00 comes after 23:59
        QCOMPARE(saoPaulo.to - saoPaulo.from, std::chrono::microseconds(23h));
        // One that has two midnights counts from the first of them.
        const ReconciliationPeriod havana = periodOfDays({}, {2026, 11, 1}, {2026, 11, 2}, QTimeZone("America/Havana"));
        QCOMPARE(havana.to - havana.from, std::chrono::microseconds(25h));
    }

    /// Samoa went to bed on the 29th and got up on the 31st.
    void aDayThatNeverWas()
    {
        const QTimeZone apia("Pacific/Apia");
        const ReconciliationPeriod before = periodOfDays({}, {2011, 12, 29}, {2011, 12, 30}, apia);
        const ReconciliationPeriod none = periodOfDays({}, {2011, 12, 30}, {2011, 12, 31}, apia);
        const ReconciliationPeriod after = periodOfDays({}, {2011, 12, 31}, {2012, 1, 1}, apia);
        QCOMPARE(before.to - before.from, std::chrono::microseconds(24h));
        QCOMPARE(none.from, none.to);
        QCOMPARE(before.to, after.from);
    }

    /// Half-open: whatever second somebody paid in, one period of a row of them has it, and one only.
    void everySecondIsInOneOfThem()
    {
        for (const char *name : {"Australia/Melbourne", "Europe/Berlin", "America/Sao_Paulo", "America/Havana", "Asia/Beirut", "Pacific/Apia", "UTC"}) {
            const QTimeZone zone(name);
            for (const QDate from : {QDate(2011, 12, 26), QDate(2018, 10, 29), QDate(2026, 3, 23), QDate(2026, 3, 30), QDate(2026, 9, 28), QDate(2026, 10, 26)}) {
                QList<ReconciliationPeriod> days;
                for (int ahead = 0; ahead < 14; ++ahead)
                    days << periodOfDays({}, from.addDays(ahead), from.addDays(ahead + 1), zone);
                for (const ReconciliationPeriod &edge : std::as_const(days)) {
                    for (const auto off : {-1s, 0s, 1s, 1799s, 3599s, 3600s}) {
                        const Instant moment = edge.from + off;
                        if (moment < days.first().from || moment >= days.last().to)
                            continue;
                        const auto holders = std::count_if(days.begin(), days.end(), [&](const ReconciliationPeriod &day) { return day.from <= moment && moment < day.to; });
                        QVERIFY2(holders == 1, qPrintable(u"%1 %2"_s.arg(QLatin1StringView(name), toDateTime(moment).toString(Qt::ISODate))));
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
