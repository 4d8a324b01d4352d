#include "models/search/fuzzy.h"

#include <QElapsedTimer>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

class TestFuzzy : public QObject
{
    Q_OBJECT

    static int score(const QString &typed, const QString &name)
    {
        const auto match = fuzzyMatch(typed, name);
        return match ? match->score : -1;
    }

private slots:
    void lettersInOrderOrNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<int>>("places");
        QTest::newRow("initials") << u"aas"_s << u"Approve all safe"_s << QList<int>{0, 8, 12};
        QTest::newRow("beginning") << u"app"_s << u"Approve all safe"_s << QList<int>{0, 1, 2};
        QTest::newRow("other case") << u"SAFE"_s << u"Approve all safe"_s << QList<int>{12, 13, 14, 15};
        QTest::newRow("accents") << u"munster"_s << u"Münster"_s << QList<int>{0, 1, 2, 3, 4, 5, 6};
        QTest::newRow("words in any order") << u"safe app"_s << u"Approve all safe"_s << QList<int>{0, 1, 2, 12, 13, 14, 15};
        QTest::newRow("a word's beginning before letters within") << u"s"_s << u"Close the session"_s << QList<int>{10};
        QTest::newRow("capitals begin words") << u"hp"_s << u"theHappyPaws"_s << QList<int>{3, 8};
        QTest::newRow("side by side before apart") << u"ef"_s << u"le of reef"_s << QList<int>{8, 9};
    }
    void lettersInOrderOrNothing()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(QList<int>, places);
        const auto match = fuzzyMatch(typed, name);
        QVERIFY(match);
        QCOMPARE(match->places, places);
    }

    void whatDoesNotFit()
    {
        QVERIFY(!fuzzyMatch(u"xyz"_s, u"Approve all safe"_s));
        QVERIFY(!fuzzyMatch(u"efas"_s, u"safe"_s)); // the letters are there, not in this order
        QVERIFY(!fuzzyMatch(u"safer"_s, u"safe"_s));
        QVERIFY(!fuzzyMatch(u"safe xyz"_s, u"Approve all safe"_s)); // every word must fit
        QVERIFY(!fuzzyMatch(u"a"_s, QString()));
    }

    void nothingTypedFitsAll()
    {
        QCOMPARE(score({}, u"Approve"_s), 0);
        QCOMPARE(score(u"   "_s, u"Approve"_s), 0);
        QVERIFY(fuzzyMatch({}, u"Approve"_s)->places.isEmpty());
    }

    void better_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("whole name") << u"refunds"_s << u"Refunds"_s << u"Refunds of today"_s;
        QTest::newRow("beginning") << u"re"_s << u"Refunds"_s << u"Show refunds"_s;
        QTest::newRow("beginning of a word") << u"fi"_s << u"Clear the filters"_s << u"Notifications"_s;
        QTest::newRow("side by side") << u"deny"_s << u"Deny"_s << u"Do empty"_s;
        QTest::newRow("initials before within") << u"ct"_s << u"Clear this"_s << u"Action"_s;
        QTest::newRow("shorter") << u"case"_s << u"Show cases"_s << u"Show cases that are past their deadline"_s;
        QTest::newRow("whole word") << u"undo"_s << u"Take back (undo)"_s << u"Take back undone work"_s;
    }
    void better()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY2(score(typed, better) > score(typed, worse),
                 qPrintable(u"%1 %2, %3 %4"_s.arg(better).arg(score(typed, better)).arg(worse).arg(score(typed, worse))));
    }

    void placesNameTheLettersTyped()
    {
        quint32 seed = 7;
        const auto random = [&seed](int length) {
            QString text;
            for (int i = 0; i < length; ++i) {
                seed = seed * 1664525 + 1013904223;
                text += u"abAB -"_s[int(seed >> 16) % 6];
            }
            return text;
        };
        int fitted = 0;
        for (int round = 0; round < 3000; ++round) {
            const QString name = random(12);
            const QString typed = random(3).remove(u' ');
            const auto match = fuzzyMatch(typed, name);
            // The plain truth: a subsequence or not.
            qsizetype at = -1;
            bool fits = true;
            for (const QChar c : typed.toLower()) {
                at = name.toLower().indexOf(c, at + 1);
                fits = fits && at >= 0;
                if (!fits)
                    break;
            }
            QCOMPARE(match.has_value(), fits);
            if (!match)
                continue;
            ++fitted;
            QString told;
            for (const int place : match->places)
                told += name[place].toLower();
            QCOMPARE(told, typed.toLower());
        }
        QVERIFY(fitted > 300);
    }

    void longTextsEndSoon()
    {
        QElapsedTimer timer;
        timer.start();
        const QString name = u"ab"_s.repeated(5000);
        for (int i = 0; i < 100; ++i)
            QVERIFY(fuzzyMatch(u"ab"_s.repeated(10), name));
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(fuzzyMatch(QString(QChar(0xd83d)) , QString(QChar(0xd83d)))); // half a character is no crash
    }
};

QTEST_GUILESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
