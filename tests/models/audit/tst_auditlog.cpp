#include "models/audit/auditexport.h"
#include "models/audit/audittablemodel.h"
#include "models/core/launch.h"
#include "tests/support/testcluster.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// The store, the list and the export on a real database.
class TestAuditLog : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    SystemClock m_clock;
    std::unique_ptr<TestDatabase> m_testDatabase;
    std::unique_ptr<Database> m_database;

    /// As many entries as asked for, a minute apart from 2026-04-04 00:00 UTC on.
    bool fill(int entries)
    {
        return m_testDatabase
            ->run(u"insert into halfday.audit_log (at, actor, action, subject, subject_id, batch, before, after, note) "
                  "select timestamptz '2026-04-04 00:00Z' + i * interval '1 minute', "
                  "case i % 3 when 0 then 'anna' else 'ben' end, "
                  "case i % 2 when 0 then 'review.approve' else 'refund.begin' end, "
                  "case i % 2 when 0 then 'review' else 'refund' end, (i / 2)::text, "
                  "case when i % 10 = 0 then 'aaaaaaaa-0000-4000-8000-000000000001'::uuid end, "
                  "case i % 2 when 0 then jsonb_build_object('status', 'pending') end, "
                  "case i % 2 when 0 then jsonb_build_object('status', 'approved') "
                  "else jsonb_build_object('amount', 2200, 'currency', 'AUD', 'charge', 'ch_' || i) end, "
                  "case when i = 5 then '=HYPERLINK(\"http://evil\"), 100%_sure' end "
                  "from generate_series(1, %1) i "_s.arg(entries))
            .has_value();
    }

    template <class T> Result<T> wait(Task<T> task)
    {
        std::optional<Result<T>> result;
        launch(std::move(task), this, [&](Result<T> got) { result = std::move(got); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 30000))
            return fail({Error::Kind::Timeout, u"no answer"_s});
        return *result;
    }

    /// Reads pages until all are there.
    static bool readOn(AuditTableModel &model, int rows)
    {
        return QTest::qWaitFor(
            [&] {
                if (!model.isReading() && model.canFetchMore({}))
                    model.fetchMore({});
                return !model.isReading() && model.rowCount() == rows;
            },
            10000);
    }

    AuditStore store() { return AuditStore(m_database.get()); }
    int count(const AuditFilter &filter) { return int(wait(store().count(filter)).value_or(AuditCount{-1, {}}).entries); }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY2(m_cluster.prepareMigrated(), qPrintable(m_cluster.problem()));
    }

    void init()
    {
        m_testDatabase = std::make_unique<TestDatabase>(m_cluster);
        QVERIFY2(m_testDatabase->isUp(), qPrintable(m_testDatabase->problem()));
        m_database = std::make_unique<Database>(m_testDatabase->address(), m_clock);
    }

    void cleanup()
    {
        m_database.reset();
        m_testDatabase.reset();
    }

    void pagesWithoutGapOrRepeat()
    {
        QVERIFY(fill(25));
        QList<qint64> ids;
        std::optional<qint64> oldest;
        for (int expected : {10, 10, 5}) {
            const auto page = wait(store().page({}, oldest, 10));
            QVERIFY(page);
            QCOMPARE(int(page->entries.size()), expected);
            QCOMPARE(page->isLast, expected == 5);
            for (const AuditEntry &entry : page->entries)
                ids << entry.id;
            oldest = ids.last();
        }
        QCOMPARE(ids.size(), 25);
        QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
        QVERIFY(wait(store().page({}, {}, 25))->isLast); // a full last page is known to be the last
    }

    void readsEveryField()
    {
        QVERIFY(fill(10));
        const auto page = wait(store().page({}));
        QVERIFY(page);
        const AuditEntry &batch = page->entries.first();
        QCOMPARE(batch.actor, u"ben"_s);
        QCOMPARE(batch.at, fromDateTime(QDateTime({2026, 4, 4}, {0, 10}, Qt::UTC)));
        QCOMPARE(batch.batch, QUuid(u"aaaaaaaa-0000-4000-8000-000000000001"_s));
        QCOMPARE(batch.before, (QJsonObject{{u"status"_s, u"pending"_s}}));
        const AuditEntry &begin = page->entries[1];
        QVERIFY(begin.batch.isNull() && begin.before.isEmpty());
        QCOMPARE(begin.after.value(u"amount"_s).toInteger(), 2200);
    }

    void filters()
    {
        QVERIFY(fill(60));
        QCOMPARE(count({}), 60);
        QCOMPARE(count({.actor = u"anna"_s}), 20);
        QCOMPARE(count({.action = u"refund.begin"_s}), 30);
        QCOMPARE(count({.subject = u"review"_s, .subjectId = u"5"_s}), 1);
        QCOMPARE(count({.batch = QUuid(u"aaaaaaaa-0000-4000-8000-000000000001"_s)}), 6);
        QCOMPARE(count({.text = u"hyperlink"_s}), 1); // in the note, whatever its case
        QCOMPARE(count({.text = u"CH_59"_s}), 1); // the provider's id, after
        QCOMPARE(count({.text = u"%_sure"_s}), 1); // % and _ are letters, not wildcards
        QCOMPARE(count({.text = u"100__sure"_s}), 0);
        QCOMPARE(count({.text = u"' or true --"_s}), 0);
        QCOMPARE(count({.actor = u"anna"_s, .action = u"refund.begin"_s}), 10);
    }

    void aPeriodHasItsFirstMomentAndNotItsLast()
    {
        QVERIFY(fill(60));
        const Instant start = fromDateTime(QDateTime({2026, 4, 4}, {0, 0}, Qt::UTC));
        using std::chrono::minutes;
        QCOMPARE(count({.period = {start + minutes(10), start + minutes(20)}}), 10);
        QCOMPARE(count({.period = {start + minutes(20), {}}}), 41);
        QCOMPARE(count({.period = {{}, start + minutes(20)}}), 19);
    }

    void namesActorsAndActionsOnce()
    {
        QCOMPARE(*wait(store().choices()), AuditChoices()); // an empty log has none
        QVERIFY(fill(60));
        QCOMPARE(*wait(store().choices()),
                 (AuditChoices{{u"anna"_s, u"ben"_s}, {u"refund.begin"_s, u"review.approve"_s}}));
    }

    void aFailureIsNoEmptyList()
    {
        QVERIFY(m_testDatabase->run(u"alter table halfday.audit_log rename to gone"_s));
        const auto page = wait(store().page({}));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Schema);
        AuditStore late(m_database.get());
        m_database.reset();
        QVERIFY(!wait(late.page({})));
    }

    void theListReadsOnAsFarAsSomebodyScrolls()
    {
        QVERIFY(fill(450));
        AuditTableModel model(store());
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 200);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.fetchMore({}); // a second wheel turn while the page is on its way
        QTRY_COMPARE(model.rowCount(), 400);
        QTRY_VERIFY(!model.isReading());
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 450);
        QVERIFY(!model.canFetchMore({}));
    }

    void aRefreshPutsNewOnesOnTopAndLeavesTheRestAlone()
    {
        QVERIFY(fill(450));
        AuditTableModel model(store());
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 200);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 400);
        const QPersistentModelIndex deep = model.index(390, 0);
        const qint64 id = model.row(390).id;
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QVERIFY(fill(3));
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 403);
        QCOMPARE(deep.row(), 393);
        QCOMPARE(model.row(deep.row()).id, id);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 0);
        QVERIFY(model.canFetchMore({}));
    }

    void moreNewOnesThanAPageLeaveNoHole()
    {
        QVERIFY(fill(10));
        AuditTableModel model(store());
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 10);
        QVERIFY(fill(500));
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 200);
        QVERIFY(model.canFetchMore({})); // the old ones are below, to be read again
        QVERIFY(readOn(model, 510));
        for (int row = 1; row < model.rowCount(); ++row)
            QCOMPARE(model.row(row).id, model.row(row - 1).id - 1);
    }

    /// The tester asks for more by itself, so how many rows there are meanwhile is not told.
    void theListKeepsTheRulesOfItsKind()
    {
        QVERIFY(fill(450));
        AuditTableModel model(store());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy failed(&model, &AuditTableModel::failed);
        model.refresh();
        QVERIFY(readOn(model, 450));
        QVERIFY(fill(3));
        model.refresh();
        QVERIFY(readOn(model, 453));
        model.timePassed();
        QVERIFY(fill(900)); // more than one refresh reads
        model.refresh();
        QVERIFY2(readOn(model, 1353), qPrintable(u"%1 rows from %2 on, more: %3, failed: %4"_s.arg(model.rowCount())
                                                    .arg(model.row(0).id).arg(model.canFetchMore({})).arg(failed.size())));
        model.setFilter({.actor = u"anna"_s});
        QVERIFY(readOn(model, 451));
    }

    void anotherFilterDropsAnswersToTheOldOne()
    {
        QVERIFY(fill(60));
        AuditTableModel model(store());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        model.setFilter({.actor = u"anna"_s});
        QTRY_VERIFY(!model.isReading());
        QCOMPARE(model.rowCount(), 20);
        QSignalSpy failed(&model, &AuditTableModel::failed);
        QVERIFY(m_testDatabase->run(u"alter table halfday.audit_log rename to gone"_s));
        model.refresh();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(model.rowCount(), 20); // what was read stays on screen
    }

    void exportsEverythingOfTheFilter()
    {
        QVERIFY(fill(4500));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"log.csv"_s);
        const auto control = std::make_shared<AuditExportControl>();
        QList<qint64> steps;
        control->progressed = [&](qint64 written) { steps << written; };
        const auto written = wait(exportAudit(store(), {}, path, QTimeZone("Australia/Melbourne"), control));
        QVERIFY(written && *written);
        QCOMPARE(**written, 4500);
        QCOMPARE(steps, (QList<qint64>{2000, 4000, 4500}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 4502); // heading, entries, and nothing after the last line end
        QVERIFY(lines[0].contains("Time (Australia/Melbourne),Time (UTC)"));
        QVERIFY(lines[4500].contains("2026-04-04 11:01:00+11:00,2026-04-04 00:01:00Z"));
        QVERIFY(lines[4500].contains(",22.00,AUD,"));
        QVERIFY(lines[4496].contains(",\"'=HYPERLINK(\"\"http://evil\"\"), 100%_sure\"\r"));
    }

    void aCancelledOrFailedExportLeavesWhatWasThere()
    {
        QVERIFY(fill(4500));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"log.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("last week's");
        old.close();

        auto control = std::make_shared<AuditExportControl>();
        control->progressed = [&](qint64) { control->cancelled = true; };
        const auto cancelled = wait(exportAudit(store(), {}, path, QTimeZone::utc(), control));
        control->progressed = {};
        QVERIFY(cancelled && !cancelled->has_value());

        control = std::make_shared<AuditExportControl>();
        control->progressed = [&](qint64) { m_database.reset(); };
        QVERIFY(!wait(exportAudit(store(), {}, path, QTimeZone::utc(), control)));

        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("last week's"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"log.csv"_s});
    }

    void anExportThatCannotBeginSaysWhy()
    {
        QTemporaryDir folder;
        const auto control = std::make_shared<AuditExportControl>();
        const auto failed = wait(exportAudit(store(), {}, folder.filePath(u"no/log.csv"_s), QTimeZone::utc(), control));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Input);
        QVERIFY(failed.error().message.contains(u"log.csv"_s));
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
