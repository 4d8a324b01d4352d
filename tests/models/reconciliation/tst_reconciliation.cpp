#include "app/demo/demobooks.h"
#include "app/demo/demodata.h"
#include "models/database/migrator.h"
#include "tests/models/reconciliation/reconciliationfixture.h"

using namespace halfday;
using namespace Qt::StringLiterals;

#define OK(...) \
    do { \
        const auto outcome = __VA_ARGS__; \
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message + u' ' + outcome.error().detail)); \
    } while (false)

/// The demo's shop, as its operator sees it.
class TestReconciliation : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

    static ReconciliationPeriod daysAgo(int from, int to)
    {
        const QDateTime midnight = QDateTime::currentDateTimeUtc().date().startOfDay(Qt::UTC);
        return {u"stripe"_s, fromDateTime(midnight.addDays(-from)), fromDateTime(midnight.addDays(-to)), u"UTC"_s};
    }

private slots:
    void initTestCase()
    {
        const auto filled = m_cluster.prepareTemplate([](const ConnectionSettings &empty) -> Result<void> {
            Connection connection(empty);
            if (const auto opened = connection.open(); !opened)
                return fail(opened.error());
            Session session = connection.session();
            if (const auto migrated = migrate(session); !migrated)
                return fail(migrated.error());
            return fillDemo(session);
        });
        QVERIFY2(filled, qPrintable(m_cluster.problem() + (filled ? QString() : filled.error().detail)));
    }

    void fiveDifferencesInTheLastSevenDays()
    {
        ReconciliationFixture f(m_cluster, serveDemoBooks);
        const Result<Reconciliation> run = f.reconcile(daysAgo(7, 0));
        OK(run);
        QCOMPARE(run->open, 5);
        QSet<DifferenceKind> kinds;
        for (const Difference &difference : f.differences(run->id, DifferenceFilter::Show::Open))
            kinds.insert(difference.kind);
        QCOMPARE(kinds, (QSet<DifferenceKind>{DifferenceKind::MissingHere, DifferenceKind::AmountDiffers, DifferenceKind::StatusDiffers,
                                              DifferenceKind::DuplicateThere, DifferenceKind::RefundNotHere}));
        QCOMPARE(run->totals.size(), 1);
        QVERIFY(run->totals.first().ourCount > 10);
        QVERIFY(!run->totals.first().agrees());
    }

    void anEarlierWeekAgrees()
    {
        ReconciliationFixture f(m_cluster, serveDemoBooks);
        const Result<Reconciliation> run = f.reconcile(daysAgo(15, 8));
        OK(run);
        QVERIFY(run->addsUp());
        QVERIFY(run->totals.first().agrees());
        QVERIFY(run->paired > 10);
    }
};

QTEST_GUILESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
