#include "models/core/money.h"

#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void formatsByExponent_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("file");
        QTest::newRow("dollars") << qint64(2200) << u"AUD"_s << u"A$22.00"_s << u"22.00"_s;
        QTest::newRow("cents only") << qint64(5) << u"USD"_s << u"US$0.05"_s << u"0.05"_s;
        QTest::newRow("yen have no cents") << qint64(1200) << u"JPY"_s << u"¥1,200"_s << u"1200"_s;
        QTest::newRow("dinars have fils") << qint64(1250) << u"KWD"_s << u"KWD\u00a01.250"_s << u"1.250"_s;
        QTest::newRow("negative") << qint64(-123456789) << u"EUR"_s << u"-€1,234,567.89"_s << u"-1234567.89"_s;
        QTest::newRow("the smallest number there is")
            << std::numeric_limits<qint64>::min() << u"JPY"_s << u"-¥9,223,372,036,854,775,808"_s << u"-9223372036854775808"_s;
    }

    void formatsByExponent()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        const Money money{minor, currency};
        QTEST(formatMoney(money, QLocale(QLocale::English, QLocale::Australia)), "screen");
        QTEST(decimalAmount(money), "file");
    }

    void asTheLocaleWritesIt_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("dollars");
        QTest::addColumn<QString>("dinars");
        QTest::newRow("no locale") << QLocale::c() << u"-A$1234.50"_s << u"KWD\u00a01.250"_s;
        QTest::newRow("Australia") << QLocale(QLocale::English, QLocale::Australia) << u"-A$1,234.50"_s << u"KWD\u00a01.250"_s;
        QTest::newRow("Germany") << QLocale(QLocale::German) << u"-1.234,50\u00a0A$"_s << u"1,250\u00a0KWD"_s;
    }

    void asTheLocaleWritesIt()
    {
        QFETCH(QLocale, locale);
        QTEST(formatMoney({-123450, u"AUD"_s}, locale), "dollars");
        QTEST(formatMoney({1250, u"KWD"_s}, locale), "dinars");
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
