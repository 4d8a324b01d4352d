#include "tests/ui/alerts/alertsamples.h"
#include "ui/alerts/alertlook.h"
#include "ui/alerts/alertrows.h"
#include "ui/alerts/factname.h"
#include "ui/alerts/snoozechoices.h"

#include <QTest>

using namespace halfday;
using namespace samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList keys(const QList<AlertRowSpec> &rows)
{
    QStringList names;
    for (const AlertRowSpec &row : rows)
        names << row.key;
    return names;
}

} // namespace

/// Which rows what is wrong becomes, and when a snooze can end: without a window.
class TestAlertRows : public QObject
{
    Q_OBJECT

private slots:
    void factsHaveNames()
    {
        QCOMPARE(factName(u"max_attempts"_s), u"Attempts allowed"_s);
        QCOMPARE(factName(u"closes_us"_s), u"Window closes"_s);
        QCOMPARE(factName(u"a_new_one_us"_s), u"a new one"_s);
        QVERIFY(!factName(u"two\nlines"_s).contains(u'\n'));
    }

    void manyOfOneRuleAreOneRow()
    {
        QList<Alert> open{alert(u"case_breached"_s, 1, Severity::Red, 50min)};
        for (int i = 2; i <= 5; ++i)
            open << alert(u"queue_long"_s, i, Severity::Yellow, 40min);
        open << snoozed(alert(u"refund_unknown"_s, 6, Severity::Red, 30min), 60min);
        QCOMPARE(keys(AlertRows::of(board(open), {}, noon)), (QStringList{u"alert:case_breached:1"_s, u"group:queue_long:0"_s, u"quiet"_s}));
        QCOMPARE(AlertLook::groupTitle(u"queue_long"_s, 4, open[1]), u"4 councils have more than 10 waiting"_s);
        AlertFolding folding{{u"group:queue_long:0"_s, u"quiet"_s}};
        QCOMPARE(AlertRows::of(board(open), folding, noon).size(), 1 + 1 + 4 + 1 + 1);
        // At exactly its end a snooze is over.
        QCOMPARE(keys(AlertRows::of(board(open), {}, noon + 60min)).last(), u"alert:refund_unknown:6"_s);
        QVERIFY(keys(AlertRows::of(board(open), {}, noon + 60min - 1us)).contains(u"quiet"_s));
    }

    void aThousandAreFewRows()
    {
        QList<Alert> open;
        for (int i = 1; i <= 1000; ++i)
            open << alert(u"case_breached"_s, i, Severity::Red, 50min);
        QCOMPARE(AlertRows::of(board(open), {}, noon).size(), 1);
        const auto rows = AlertRows::of(board(open), {{u"group:case_breached:1"_s}}, noon);
        QCOMPARE(rows.size(), 1 + AlertRows::mostMembers + 1);
        QCOMPARE(rows.last().count, 1000 - AlertRows::mostMembers);
        for (int i = 0; i < 1000; ++i) // each of another rule: the list still ends somewhere
            open[i].rule = u"rule_%1"_s.arg(i);
        QCOMPARE(AlertRows::of(board(open), {}, noon).size(), AlertRows::mostRows + 1);
    }

    void snoozesEndByTheWallClock()
    {
        const QTimeZone melbourne("Australia/Melbourne");
        const auto at = [&](const QDate &day, int hour) { return fromDateTime(QDateTime(day, QTime(hour, 0), melbourne)); };
        QList<SnoozeChoice> choices = snoozeChoices(noon, melbourne, noon + 26h);
        QCOMPARE(choices.size(), 4);
        QCOMPARE(choices[1].until, at(QDate(2025, 11, 20), 18));
        QCOMPARE(choices[2].until, noon + 26h);
        QCOMPARE(choices[3].until, at(QDate(2025, 11, 21), 9));
        // In the evening there is no evening left, and a session that has begun is none to come.
        const Instant late = at(QDate(2025, 11, 20), 18);
        QCOMPARE(snoozeChoices(late, melbourne, late).size(), 2);
        // The night the clocks go forward has 23 hours.
        const Instant before = at(QDate(2025, 10, 4), 9);
        QCOMPARE(snoozeChoices(before, melbourne, {}).last().until - before, 23h);
    }
};

QTEST_GUILESS_MAIN(TestAlertRows)
#include "tst_alertrows.moc"
