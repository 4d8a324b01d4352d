#include "tests/models/refunds/refundfixture.h"

#include <QProcess>

using namespace halfday;
using namespace Qt::StringLiterals;

/// SIGKILL between every two steps of a refund, and inside the call itself. The next start finishes it.
class TestRefundKill : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

    static void begin(QProcess &victim, RefundFixture &fixture, qint64 id, int killAt)
    {
        const ConnectionSettings address = fixture.db.addressAs(RefundFixture::login());
        victim.start(QStringLiteral(REFUND_VICTIM),
                     {address.host, QString::number(address.port), address.database, address.user,
                      fixture.sandbox.baseUrl().toString(), QString::number(id), QString::number(killAt)});
    }

    static void nextStartFinishes(RefundFixture &fixture, qint64 id)
    {
        fixture.follow();
        fixture.follow(); // and a second look changes nothing
        QCOMPARE(fixture.refundState(id), u"succeeded"_s);
        QCOMPARE(fixture.requestState(id), u"refunded"_s);
        QCOMPARE(fixture.sandbox.refundCount(fixture.charge(id)), 1);
        QCOMPARE(fixture.sandbox.refunded(fixture.charge(id)), 2200);
        QCOMPARE(fixture.letters(id), QStringList{u"refund_processed"_s});
        QCOMPARE(fixture.value(u"select refunded_amount::text from payment_audit"_s), u"2200"_s);
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY2(RefundFixture::prepare(m_cluster), qPrintable(m_cluster.problem()));
    }

    void betweenTwoSteps_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("left");
        QTest::addColumn<int>("posts");
        QTest::newRow("checked") << int(RefundStep::Checked) << u"open"_s << 0;
        QTest::newRow("begun") << int(RefundStep::Begun) << u"refunding"_s << 0;
        QTest::newRow("answered") << int(RefundStep::Answered) << u"refunding"_s << 1;
        QTest::newRow("recorded") << int(RefundStep::Recorded) << u"refunded"_s << 1;
    }
    void betweenTwoSteps()
    {
        QFETCH(int, step);
        QFETCH(QString, left);
        QFETCH(int, posts);
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        QProcess victim;
        begin(victim, fixture, id, step);
        QVERIFY(victim.waitForFinished());
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
        QCOMPARE(fixture.requestState(id), left);
        QCOMPARE(fixture.sandbox.refundPosts(fixture.charge(id)), posts);
        if (left == "open"_L1) { // nothing was begun, and nothing begins by itself
            fixture.follow();
            QCOMPARE(fixture.sandbox.refundPosts(fixture.charge(id)), 0);
            QCOMPARE(fixture.requestState(id), u"open"_s);
            return;
        }
        nextStartFinishes(fixture, id);
    }

    void insideTheCall_data()
    {
        QTest::addColumn<bool>("workDone");
        QTest::newRow("before the provider acts") << false;
        QTest::newRow("after the provider acted") << true;
    }
    void insideTheCall()
    {
        QFETCH(bool, workDone);
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        fixture.sandbox.fault({.kind = SandboxFault::Kind::Silence, .workDone = workDone, .route = u"POST /v1/refunds"_s});
        QProcess victim;
        begin(victim, fixture, id, -1);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.sandbox.refundPosts(fixture.charge(id)), 1, 20000);
        victim.kill();
        QVERIFY(victim.waitForFinished());
        QCOMPARE(fixture.refundState(id), u"intended"_s);
        // A silent Stripe holds its key for as long as the connection; it is a new day when the operator returns.
        fixture.sandbox.advance(std::chrono::hours(25));
        QVERIFY(fixture.db.run(u"update halfday.refunds set begun_at = begun_at - interval '25 hours', "
                                "sent_at = sent_at - interval '25 hours'"_s));
        nextStartFinishes(fixture, id);
    }
};

QTEST_GUILESS_MAIN(TestRefundKill)
#include "tst_refundkill.moc"
