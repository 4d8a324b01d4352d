#include "models/core/dates.h"

#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// Dates as the reader's country writes them, and not only with its names of months.
class TestDates : public QObject
{
    Q_OBJECT

private slots:
    void theDayStandsWhereItBelongs_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("whole");
        const QLocale::Country australia = QLocale::Australia;
        QTest::newRow("none") << QLocale::c() << u"3 Mar"_s << u"Tue 3 Mar 2026 09:05"_s;
        QTest::newRow("Australia") << QLocale(QLocale::English, australia) << u"3 Mar"_s << u"Tue 3 Mar 2026 09:05"_s;
        QTest::newRow("United States") << QLocale(QLocale::English, QLocale::UnitedStates) << u"Mar 3"_s << u"Tue Mar 3, 2026 09:05"_s;
        QTest::newRow("Germany") << QLocale(QLocale::German) << u"3. März"_s << u"Di. 3. März 2026 09:05"_s;
    }

    void theDayStandsWhereItBelongs()
    {
        QFETCH(QLocale, locale);
        const QDateTime at(QDate(2026, 3, 3), QTime(9, 5), Qt::UTC);
        QTEST(dateText(at.date(), u"d MMM"_s, locale), "brief");
        QTEST(dateText(at, u"ddd d MMM yyyy HH:mm"_s, locale), "whole");
    }

    void aFormatWithoutADayStaysAsItIs()
    {
        QCOMPARE(dateFormat(u"HH:mm"_s, QLocale(QLocale::German)), u"HH:mm"_s);
        QCOMPARE(dateFormat(u"MMMM yyyy"_s, QLocale(QLocale::English, QLocale::UnitedStates)), u"MMMM yyyy"_s);
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
