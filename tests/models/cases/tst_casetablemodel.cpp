#include "models/cases/casetablemodel.h"
#include "tests/models/cases/casefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The desk and the table over it.
class TestCaseTableModel : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    std::chrono::milliseconds m_now{0};

    Countdown::Monotonic monotonic()
    {
        return [this] { return m_now; };
    }

private slots:
    void initTestCase()
    {
        qRegisterMetaType<RefundAttempt>();
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY2(RefundFixture::prepare(m_cluster), qPrintable(m_cluster.problem()));
    }

    void aDoubleClickIsOneRefund()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        RefundDesk refunds(fixture.store, *fixture.flow, monotonic());
        CaseDesk desk(fixture.cases, refunds, monotonic());
        QSignalSpy finished(&desk, &CaseDesk::finished);
        QSignalSpy failed(&desk, &CaseDesk::failed);
        const Case seen = fixture.seen(id);
        QVERIFY(desk.startCountdown(seen));
        QVERIFY(!desk.startCountdown(seen));
        m_now += 9999ms;
        desk.beat();
        QCOMPARE(desk.secondsLeft(id), 1);
        QCOMPARE(fixture.count(u"halfday.refund_requests"_s), u"0"_s); // nothing is recorded before it ends
        QCOMPARE(fixture.await(desk.escalate(seen, u"x"_s)).error().kind, Error::Kind::Conflict);
        QCOMPARE(fixture.await(desk.resolve(seen, u"x"_s)).error().kind, Error::Kind::Conflict);
        m_now += 1ms;
        desk.beat();
        QVERIFY(!desk.cancelCountdown(id));
        QVERIFY(!desk.startCountdown(seen));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
        QVERIFY(!desk.activity(id));
        QCOMPARE(fixture.caseState(id), u"sla_missed_refunded"_s);
        QVERIFY(desk.startCountdown(seen)); // a view that has not refreshed yet
        m_now += 10s;
        desk.beat();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
        QCOMPARE(fixture.sandbox.refundPosts(fixture.charge(id)), 1);
    }

    void cancelledIsAsIfNothingHappened()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        RefundDesk refunds(fixture.store, *fixture.flow, monotonic());
        {
            CaseDesk desk(fixture.cases, refunds, monotonic());
            QVERIFY(desk.startCountdown(fixture.seen(id)));
            QVERIFY(desk.cancelCountdown(id));
            QVERIFY(!desk.cancelCountdown(id));
            m_now += 20s;
            desk.beat();
            QVERIFY(desk.startCountdown(fixture.seen(id)));
            desk.cancelAll();
            QVERIFY(desk.active().isEmpty());
            QVERIFY(desk.startCountdown(fixture.seen(id)));
        } // the console closes
        QCOMPARE(fixture.count(u"halfday.refund_requests"_s), u"0"_s);
        QCOMPARE(fixture.actions(id), QString());
        QCOMPARE(fixture.sandbox.requests().size(), 0);
    }

    void notOfferedNotStarted()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add(u"now() - interval '1 hour'"_s, u"bank_transfer"_s);
        RefundDesk refunds(fixture.store, *fixture.flow, monotonic());
        CaseDesk desk(fixture.cases, refunds, monotonic());
        QVERIFY(!desk.startCountdown(fixture.seen(id)));
        QVERIFY(fixture.await(desk.assign(fixture.seen(id), true)));
        QVERIFY(fixture.await(desk.escalate(fixture.seen(id), u"By hand."_s)));
        QVERIFY(fixture.await(desk.reopen(fixture.seen(id))));
        QVERIFY(fixture.await(desk.resolve(fixture.seen(id), u"Sent."_s)));
        QVERIFY(!desk.startCountdown(fixture.seen(id)));
    }

    void theCustomersRequestCountsInTheOtherView()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add(u"now() - interval '1 hour'"_s, u"card"_s, u"now() - interval '1 day'"_s);
        const qint64 asked = fixture.asks(id);
        RefundDesk refunds(fixture.store, *fixture.flow, monotonic());
        CaseDesk desk(fixture.cases, refunds, monotonic());
        QSignalSpy done(&desk, &CaseDesk::finished);
        QSignalSpy refundDone(&refunds, &RefundDesk::finished);
        QVERIFY(desk.startCountdown(fixture.seen(id)));
        m_now += 5s;
        QVERIFY(refunds.startCountdown(fixture.row(asked)));
        m_now += 5s;
        desk.beat();
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 20000);
        m_now += 10s;
        refunds.beat();
        QCOMPARE(refundDone.count(), 1);
        QVERIFY(refunds.active().isEmpty());
        QCOMPARE(fixture.sandbox.refundPosts(fixture.charge(id)), 1);
    }

    void theDatabaseRestartsWhileMoneyMoves()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        RefundDesk refunds(fixture.store, *fixture.flow, monotonic());
        CaseDesk desk(fixture.cases, refunds, monotonic());
        QSignalSpy finished(&desk, &CaseDesk::finished);
        QSignalSpy failed(&desk, &CaseDesk::failed);
        connect(fixture.flow.get(), &RefundFlow::stepReached, &desk, [&](RefundStep step) {
            if (step == RefundStep::Answered && failed.isEmpty())
                QVERIFY(m_cluster.kill());
        });
        QVERIFY(desk.startCountdown(fixture.seen(id)));
        m_now += 10s;
        desk.beat();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
        QCOMPARE(desk.activity(id)->phase, CaseDesk::Phase::Unrecorded);
        QVERIFY(m_cluster.restart());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30000);
        QVERIFY(!desk.activity(id));
        QCOMPARE(fixture.caseState(id), u"sla_missed_refunded"_s);
    }

    void theTableSaysWhatIs()
    {
        CaseFixture fixture(m_cluster);
        const qint64 late = fixture.add(u"now() - interval '2 hours 20 minutes'"_s, u"card"_s, u"now() - interval '9 days'"_s, {1250, u"KWD"_s});
        const qint64 transfer = fixture.add(u"now() + interval '50 minutes'"_s, u"bank_transfer"_s);
        QVERIFY(fixture.db.run(u"update businesses set name = '<b>Paws</b> & =cmd()'; "
                                "update manual_resolution set issue_type = '<i>odd</i>' where id = %1; "
                                "update manual_resolution set assigned_to = 'anna' where id = %1; "
                                "update manual_resolution set assigned_to = 'bert' where id = %2"_s.arg(transfer).arg(late)));
        RefundDesk refunds(fixture.store, *fixture.flow, monotonic());
        CaseDesk desk(fixture.cases, refunds, monotonic());
        CaseTableModel model(desk);
        const QAbstractItemModelTester tester(&model);
        const auto page = fixture.await(fixture.cases.page({}));
        QVERIFY(page);
        model.tick(page->serverNow);
        model.setMe(page->me);
        model.setRows(page->cases);
        const auto text = [&](qint64 id, CaseTableModel::Column column, int role = Qt::DisplayRole) {
            return model.index(model.indexOf(id), column).data(role).toString();
        };
        QCOMPARE(text(late, CaseTableModel::Due), u"2.3 h over"_s);
        QCOMPARE(text(late, CaseTableModel::Due, Qt::AccessibleTextRole), u"Overdue, 2.3 hours past deadline"_s);
        QCOMPARE(text(late, CaseTableModel::Amount), u"KWD\u00a01.250 · Card"_s);
        QCOMPARE(text(late, CaseTableModel::Refund), u"Automatic"_s);
        QCOMPARE(text(late, CaseTableModel::Business), u"<b>Paws</b> & =cmd()"_s);
        QCOMPARE(text(late, CaseTableModel::Assignee), u"bert"_s);
        QCOMPARE(text(transfer, CaseTableModel::Due), u"0.8 h left"_s);
        QCOMPARE(text(transfer, CaseTableModel::Issue), u"<i>odd</i>"_s);
        QCOMPARE(text(transfer, CaseTableModel::Refund), u"By hand"_s);
        QCOMPARE(text(transfer, CaseTableModel::Assignee), u"You"_s);
        QCOMPARE(model.index(model.indexOf(late), 0).data(CaseTableModel::UrgencyRole).toInt(), int(CaseUrgency::Breached));

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(desk.startCountdown(fixture.seen(late)));
        QVERIFY(changed.count() >= 1);
        QVERIFY(text(late, CaseTableModel::Refund).startsWith(u"Refunding KWD\u00a01.250 in 10 s"_s));
        desk.cancelAll();
        model.tick(page->serverNow + 1h);
        QCOMPARE(text(late, CaseTableModel::Due), u"3.3 h over"_s);
        QCOMPARE(model.index(model.indexOf(transfer), 0).data(CaseTableModel::UrgencyRole).toInt(), int(CaseUrgency::Breached));
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        model.appendRows(page->cases);
        QCOMPARE(model.rowCount(), 2);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCaseTableModel)
#include "tst_casetablemodel.moc"
