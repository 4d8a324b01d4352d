#include "models/audit/auditwords.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

static AuditEntry entry(const QString &action, const QString &id, QJsonObject before = {}, QJsonObject after = {})
{
    AuditEntry made;
    made.action = action;
    made.subject = action.section(u'.', 0, 0);
    made.subjectId = id;
    made.before = std::move(before);
    made.after = std::move(after);
    return made;
}

class TestAuditWords : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatHappened_data()
    {
        QTest::addColumn<AuditEntry>("what");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const AuditEntry &what, const QString &told) {
            QTest::newRow(name) << what << told;
        };
        row("approve", entry(u"review.approve"_s, u"1234"_s), u"Approved review 1234"_s);
        row("reject", entry(u"review.reject"_s, u"7"_s, {}, {{u"reason"_s, u"off_topic"_s}}),
            u"Rejected review 7: off-topic"_s);
        row("undo", entry(u"review.undo"_s, u"7"_s), u"Returned review 7 to the queue"_s);
        row("begin", entry(u"refund.begin"_s, u"x"_s, {}, {{u"amount"_s, 2200}, {u"currency"_s, u"AUD"_s}}),
            u"Refund of A$22.00 begun"_s);
        row("begin yen", entry(u"refund.begin"_s, u"x"_s, {}, {{u"amount"_s, 1200}, {u"currency"_s, u"JPY"_s}}),
            u"Refund of ¥1,200 begun"_s);
        row("failed", entry(u"refund.failed"_s, u"x"_s, {{u"state"_s, u"pending"_s}}),
            u"Refund failed: no money was moved"_s);
        row("failed after success", entry(u"refund.failed"_s, u"x"_s, {{u"state"_s, u"succeeded"_s}}),
            u"Refund failed after it had succeeded: the money came back"_s);
        row("policy", entry(u"policy.set"_s, u"refund_window"_s, {}, {{u"value"_s, u"5 days"_s}}),
            u"Set policy refund_window to 5 days"_s);
        row("not known", entry(u"ticket.merge"_s, u"4"_s), u"ticket.merge"_s);
        row("placeholders from outside", entry(u"policy.set"_s, u"%2"_s, {}, {{u"value"_s, u"%1"_s}}),
            u"Set policy %2 to %1"_s);
    }

    void tellsWhatHappened()
    {
        QFETCH(AuditEntry, what);
        QFETCH(QString, told);
        QCOMPARE(AuditWords::sentence(what), told);
    }

    /// Whatever the database's functions write has words here.
    void knowsEveryActionOfTheSchema()
    {
        static const QRegularExpression quoted(u"'((?:review|refund|policy|case|placement|alert|counts)\\.[a-z_]+)'"_s);
        QStringList actions;
        const QDir schema(u":/schema"_s);
        for (const QString &name : schema.entryList({u"00[4-9]*.sql"_s, u"0[1-9]*.sql"_s})) {
            QFile file(schema.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = quoted.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                actions << found.next().captured(1);
        }
        for (const QString &state : {u"pending"_s, u"succeeded"_s, u"failed"_s, u"unknown"_s})
            actions << u"refund."_s + state; // put together in settle_refund
        QVERIFY(actions.contains(u"review.approve"_s));
        QVERIFY(actions.contains(u"refund.deny"_s));
        for (const QString &action : std::as_const(actions)) {
            QVERIFY2(AuditWords::action(action) != action, qPrintable(action));
            QVERIFY2(AuditWords::sentence(entry(action, u"1"_s)) != action, qPrintable(action));
        }
    }

    void showsTheDifferenceFieldByField()
    {
        const auto changes = AuditWords::changes(
            entry(u"review.reject"_s, u"7"_s, {{u"status"_s, u"pending"_s}, {u"version"_s, 1}},
                  {{u"status"_s, u"rejected"_s}, {u"version"_s, 2}, {u"reason"_s, u"spam"_s}}));
        QCOMPARE(changes, (QList<FieldChange>{{u"Reason"_s, {}, u"spam"_s},
                                              {u"Status"_s, u"pending"_s, u"rejected"_s},
                                              {u"Version"_s, u"1"_s, u"2"_s}}));
        QVERIFY(!(FieldChange{u"x"_s, u"same"_s, u"same"_s}.isChange()));
    }

    void showsAmountsInTheirCurrency()
    {
        const auto changes = AuditWords::changes(entry(
            u"refund.begin"_s, u"x"_s, {},
            {{u"amount"_s, 1250}, {u"currency"_s, u"KWD"_s}, {u"charge"_s, u"ch_1"_s}, {u"request"_s, qint64(9007199254740993)}}));
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[0], (FieldChange{u"Amount"_s, {}, formatMoney({1250, u"KWD"_s})}));
        QCOMPARE(changes[1], (FieldChange{u"Charge"_s, {}, u"ch_1"_s}));
        QCOMPARE(changes[2].after, u"9007199254740993"_s);
    }

    void leavesWhatItDoesNotKnowAsItIs()
    {
        const auto changes = AuditWords::changes(
            entry(u"x.y"_s, u"1"_s, {{u"blob"_s, QJsonObject{{u"a"_s, 1}}}, {u"none"_s, QJsonValue::Null}},
                  {{u"html"_s, u"<b>bold</b>"_s}, {u"flag"_s, true}}));
        QCOMPARE(changes, (QList<FieldChange>{{u"blob"_s, u"{\"a\":1}"_s, {}},
                                              {u"flag"_s, {}, u"yes"_s},
                                              {u"html"_s, {}, u"<b>bold</b>"_s},
                                              {u"none"_s, u"nothing"_s, {}}}));
    }

    void shortensOnlyLongRefundIds()
    {
        QCOMPARE(AuditWords::subject(u"refund"_s, u"3f2a91c4-0000-4000-8000-000000000001"_s), u"Refund 3f2a91c4…"_s);
        QCOMPARE(AuditWords::subject(u"refund_request"_s, u"12"_s), u"Refund request 12"_s);
        QCOMPARE(AuditWords::subject(u"ticket"_s, u"9"_s), u"ticket 9"_s);
    }

    void aPeriodIsHalfOpenAndCountsLocalDays()
    {
        const QTimeZone melbourne("Australia/Melbourne");
        // On 5 April 2026 the clocks go back: the day has 25 hours.
        const AuditPeriod day = AuditPeriod::days({2026, 4, 5}, {2026, 4, 5}, melbourne);
        QCOMPARE(*day.from, fromDateTime(QDateTime({2026, 4, 4}, {13, 0}, Qt::UTC)));
        QCOMPARE(*day.to - *day.from, std::chrono::hours(25));
        QCOMPARE(AuditPeriod::days({2026, 4, 6}, {}, melbourne).from, day.to);
        QVERIFY(!AuditPeriod::days({2026, 4, 6}, {}, melbourne).to);
    }
};

QTEST_GUILESS_MAIN(TestAuditWords)
#include "tst_auditwords.moc"
