#include "models/cases/casewords.h"

#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCaseWords : public QObject
{
    Q_OBJECT

    const Instant m_deadline = instantFromMicros(1'777'910'400'000'000);

private slots:
    void hours_data()
    {
        QTest::addColumn<qint64>("micros"); // past the deadline
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("list");
        const auto row = [](const char *name, microseconds over, const QString &text, const QString &list) {
            QTest::newRow(name) << qint64(over.count()) << text << list;
        };
        row("at the deadline", 0us, u"less than a minute past deadline"_s, u"< 1 min over"_s);
        row("a microsecond before", -1us, u"less than a minute remaining"_s, u"< 1 min left"_s);
        row("a minute before", -1min, u"1 minute remaining"_s, u"1 min left"_s);
        row("almost six minutes", 6min - 1us, u"5 minutes past deadline"_s, u"5 min over"_s);
        row("six minutes", 6min, u"0.1 hours past deadline"_s, u"0.1 h over"_s);
        row("never rounded up", -(59min + 59s), u"0.9 hours remaining"_s, u"0.9 h left"_s);
        row("of the seed", 2h + 20min, u"2.3 hours past deadline"_s, u"2.3 h over"_s);
        row("almost three days", 72h - 1us, u"71.9 hours past deadline"_s, u"71.9 h over"_s);
        row("days", 76h + 48min, u"3.2 days past deadline"_s, u"3.2 d over"_s);
        row("days ahead", -96h, u"4.0 days remaining"_s, u"4.0 d left"_s);
    }
    void hours()
    {
        QFETCH(qint64, micros);
        QFETCH(QString, text);
        QFETCH(QString, list);
        Case item;
        item.deadline = m_deadline;
        const Instant now = m_deadline + microseconds(micros);
        QCOMPARE(CaseWords::hours(m_deadline, now), text);
        QCOMPARE(CaseWords::due(item, now), list);
        QCOMPARE(item.urgencyAt(now) == CaseUrgency::Breached, micros >= 0);
    }

    void unknownWordsStayAsTheyAre()
    {
        QCOMPARE(CaseWords::issue(u"<b>new_kind</b> %1"_s), u"<b>new_kind</b> %1"_s);
        QCOMPARE(CaseWords::method(u"poli"_s), u"poli"_s);
        QCOMPARE(CaseWords::method({}), u"Not known"_s);
        QCOMPARE(CaseWords::method(u"apple_pay"_s), u"Apple Pay"_s);
        QVERIFY(CaseWords::issue(u"missing_quiz_data"_s) != u"missing_quiz_data"_s);
    }

    void everyStateHasWordsOfItsOwn()
    {
        QSet<QString> words;
        for (int i = 0; i <= int(CaseState::MissedRefunded); ++i)
            words << CaseWords::state(CaseState(i));
        for (int i = 0; i <= int(CaseUrgency::Done); ++i)
            words << CaseWords::urgency(CaseUrgency(i));
        QCOMPARE(words.size(), 8);
        Case item;
        item.deadline = m_deadline;
        item.paymentMethod = u"%1 %2"_s;
        QSet<QString> short_, why;
        for (int i = 0; i <= int(CaseRefundability::UnderWay); ++i) {
            item.refundability = CaseRefundability(i);
            for (const Instant now : {m_deadline - 1us, m_deadline}) {
                short_ << CaseWords::refundability(item, now);
                why << CaseWords::why(item, now);
                QVERIFY(!CaseWords::why(item, now).isEmpty());
            }
        }
        QCOMPARE(short_.size(), 6); // "Not yet" before the deadline
        QCOMPARE(why.size(), 6);
    }

    void whenRefundIsOffered()
    {
        Case item;
        item.deadline = m_deadline;
        item.refundability = CaseRefundability::Automatic;
        QVERIFY(!CaseWords::isRefundableAt(item, m_deadline - 1us));
        QVERIFY(CaseWords::isRefundableAt(item, m_deadline));
        item.refundableNow = true; // its window was open when it was read
        QVERIFY(CaseWords::isRefundableAt(item, m_deadline - 1us));
        item.state = CaseState::Escalated;
        QVERIFY(!CaseWords::isRefundableAt(item, m_deadline));
        item.state = CaseState::Pending;
        item.refundability = CaseRefundability::ManualMethod;
        QVERIFY(!CaseWords::isRefundableAt(item, m_deadline));
    }

    void aRefundOfTheCase()
    {
        Case item;
        item.provider = u"stripe"_s;
        QVERIFY(!CaseWords::refundWords(item));
        for (int i = 0; i <= int(RefundState::Unknown); ++i) {
            item.attempt = RefundAttempt{};
            item.attempt->state = RefundState(i);
            const auto words = CaseWords::refundWords(item);
            QVERIFY(words && !words->state.isEmpty() && !words->next.isEmpty());
            QVERIFY2(words->money.contains(u"money"_s, Qt::CaseInsensitive), qPrintable(words->money));
        }
        item.attempt->state = RefundState::Failed;
        item.attempt->succeededAt = m_deadline;
        QCOMPARE(*CaseWords::refundSituation(item), RefundSituation::FailedAfterSuccess);
    }
};

QTEST_GUILESS_MAIN(TestCaseWords)
#include "tst_casewords.moc"
