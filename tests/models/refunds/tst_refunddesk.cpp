#include "models/refunds/refundtablemodel.h"
#include "tests/models/refunds/refundfixture.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRefundDesk : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    std::chrono::milliseconds m_now{0};

    RefundDesk::Monotonic monotonic()
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
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        RefundDesk desk(fixture.store, *fixture.flow, monotonic());
        const RefundRequest seen = fixture.row(id);
        QSignalSpy finished(&desk, &RefundDesk::finished);
        QVERIFY(desk.startCountdown(seen));
        QVERIFY(!desk.startCountdown(seen));
        QCOMPARE(desk.secondsLeft(id), 10);
        m_now += 9999ms;
        desk.beat();
        QCOMPARE(desk.secondsLeft(id), 1);
        QCOMPARE(fixture.value(u"select count(*)::text from halfday.refunds"_s), u"0"_s); // nothing is there yet
        m_now += 1ms;
        desk.beat();
        QVERIFY(!desk.cancelCountdown(id));
        QVERIFY(!desk.startCountdown(seen));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
        QVERIFY(!desk.activity(id));
        // A view that has not refreshed yet may offer it once more: the database knows better.
        QSignalSpy failed(&desk, &RefundDesk::failed);
        QVERIFY(desk.startCountdown(seen));
        m_now += 10s;
        desk.beat();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
        QCOMPARE(fixture.sandbox.refundPosts(fixture.charge(id)), 1);
    }

    void cancelledIsAsIfNothingHappened()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        {
            RefundDesk desk(fixture.store, *fixture.flow, monotonic());
            QVERIFY(desk.startCountdown(fixture.row(id)));
            QVERIFY(desk.cancelCountdown(id));
            QVERIFY(!desk.cancelCountdown(id));
            m_now += 20s;
            desk.beat();
            QVERIFY(!desk.activity(id));
            QVERIFY(desk.startCountdown(fixture.row(id)));
        } // the console closes during the second one
        QCOMPARE(fixture.requestState(id), u"open"_s);
        QCOMPARE(fixture.sandbox.requests().size(), 0);
    }

    void noDenyingWhileItCounts()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        RefundDesk desk(fixture.store, *fixture.flow, monotonic());
        const RefundRequest seen = fixture.row(id);
        QVERIFY(desk.startCountdown(seen));
        QCOMPARE(fixture.await(desk.deny(seen)).error().kind, Error::Kind::Conflict);
        RefundRequest decided = seen;
        decided.id = 99;
        decided.state = RefundRequestState::Denied;
        QVERIFY(!desk.startCountdown(decided));
    }

    void theDatabaseRestartsWhileMoneyMoves()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        RefundDesk desk(fixture.store, *fixture.flow, monotonic());
        QSignalSpy finished(&desk, &RefundDesk::finished);
        QSignalSpy failed(&desk, &RefundDesk::failed);
        connect(fixture.flow.get(), &RefundFlow::stepReached, &desk, [&](RefundStep step) {
            if (step == RefundStep::Answered && failed.isEmpty())
                QVERIFY(m_cluster.kill());
        });
        QVERIFY(desk.startCountdown(fixture.row(id)));
        m_now += 10s;
        desk.beat();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
        QCOMPARE(desk.activity(id)->phase, RefundDesk::Phase::Unrecorded);
        QVERIFY(m_cluster.restart());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30000);
        QVERIFY(!desk.activity(id));
        QCOMPARE(fixture.refundState(id), u"succeeded"_s);
    }

    void theTableSaysWhatIs()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request(u"now() - interval '1 day'"_s, {1250, u"KWD"_s}, u"<b>Paws</b> & =cmd()"_s);
        const qint64 yen = fixture.request(u"now() - interval '4 days'"_s, {1200, u"JPY"_s});
        RefundDesk desk(fixture.store, *fixture.flow, monotonic());
        ManualClock clock(RefundFixture::systemClock().now());
        RefundTableModel model(clock, desk);
        const QAbstractItemModelTester tester(&model);
        const auto page = fixture.await(fixture.store.page({}));
        QVERIFY(page);
        model.setRows(page->requests);
        const auto text = [&](qint64 request, RefundTableModel::Column column) {
            return model.index(model.indexOf(request), column).data().toString();
        };
        QCOMPARE(text(yen, RefundTableModel::Amount), u"¥1,200"_s);
        QCOMPARE(text(id, RefundTableModel::Amount), u"KWD\u00a01.250"_s);
        QCOMPARE(text(id, RefundTableModel::Business), u"<b>Paws</b> & =cmd()"_s);
        QCOMPARE(text(yen, RefundTableModel::State), u"Window closed"_s);
        QCOMPARE(text(id, RefundTableModel::State), u"Waiting"_s);

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(desk.startCountdown(fixture.row(id)));
        QVERIFY(changed.count() >= 1);
        QVERIFY(text(id, RefundTableModel::State).startsWith(u"Refunding KWD\u00a01.250 in 10 s"_s));
        desk.cancelAll();
        clock.advance(std::chrono::hours(49)); // the server's clock passes the window's end while the row is shown
        model.tick();
        QCOMPARE(text(id, RefundTableModel::State), u"Window closed"_s);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyStateHasWordsOfItsOwn()
    {
        RefundRequest row;
        row.provider = u"stripe"_s;
        row.attempt = RefundAttempt{};
        QStringList states;
        for (int i = 0; i <= int(RefundSituation::Denied); ++i) {
            const RefundWords words = wordsFor(RefundSituation(i), row);
            QVERIFY(!words.happened.isEmpty() && !words.next.isEmpty());
            QVERIFY2(words.money.contains(u"money"_s, Qt::CaseInsensitive), qPrintable(words.money));
            QVERIFY(!states.contains(words.state));
            states << words.state;
        }
        QCOMPARE(states.size(), 9);
    }
};

QTEST_GUILESS_MAIN(TestRefundDesk)
#include "tst_refunddesk.moc"
