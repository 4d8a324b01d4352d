#include "models/database/connection.h"
#include "models/database/migrator.h"
#include "tests/support/testcluster.h"

#include <QTest>
#include <future>

using namespace halfday;
using namespace Qt::StringLiterals;

namespace {

template <class T> QString told(const Result<T> &result)
{
    return result ? QString() : result.error().message + u' ' + result.error().code + u' ' + result.error().detail;
}

Result<QList<Migration>> migrateOver(const ConnectionSettings &settings, ProductTables tables = ProductTables::Create)
{
    Connection connection(settings);
    if (const auto opened = connection.open(); !opened)
        return fail(opened.error());
    Session session = connection.session();
    return migrate(session, tables);
}

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

private slots:
    void initTestCase() { QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem())); }

    void allThenNothing()
    {
        const TestDatabase database(m_cluster);
        const auto first = migrateOver(database.address());
        QVERIFY2(first, qPrintable(told(first)));
        QCOMPARE(first->size(), shippedMigrations().size());
        QVERIFY(first->size() >= 7);
        const auto second = migrateOver(database.address());
        QVERIFY2(second, qPrintable(told(second)));
        QVERIFY(second->isEmpty());
    }

    void twoAtOnce()
    {
        const TestDatabase database(m_cluster);
        const auto migrateHere = [address = database.address()] { return migrateOver(address); };
        std::array<std::future<Result<QList<Migration>>>, 4> runs;
        for (auto &run : runs)
            run = std::async(std::launch::async, migrateHere);
        qsizetype applied = 0;
        for (auto &run : runs) {
            const auto result = run.get();
            QVERIFY2(result, qPrintable(told(result)));
            applied += result->size();
        }
        QCOMPARE(applied, shippedMigrations().size());
    }

    void anotherForm()
    {
        const TestDatabase database(m_cluster);
        QVERIFY(migrateOver(database.address()));
        QVERIFY(database.run(u"update halfday.migrations set checksum = 'x' where number = 3"_s));
        const auto refused = migrateOver(database.address());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Schema);
        QVERIFY(refused.error().message.contains("003_console_tables.sql"_L1));
    }

    void aNewerDatabase()
    {
        const TestDatabase database(m_cluster);
        QVERIFY(migrateOver(database.address()));
        QVERIFY(database.run(u"insert into halfday.migrations (number, name, checksum) values (900, '900_later.sql', 'x')"_s));
        const auto refused = migrateOver(database.address());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Schema);
    }

    void aFailureInTheMiddleLeavesNothingHalfDone()
    {
        const TestDatabase database(m_cluster);
        // 003 makes a dozen things; the last of them is in the way.
        QVERIFY(database.run(u"create schema halfday; create table halfday.outbox (n integer)"_s));
        const auto refused = migrateOver(database.address());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"42P07"_s);
        QVERIFY2(database.run(u"do $$begin if to_regclass('halfday.audit_log') is not null or "
                               "exists (select from halfday.migrations where number >= 3) then raise 'half done'; end if; end$$"_s),
                 "of 003 nothing is there");
        QVERIFY2(database.run(u"do $$begin if not exists (select from halfday.migrations where number = 2) then raise 'lost'; end if; end$$"_s),
                 "what was done before it stays");
        QVERIFY(database.run(u"drop table halfday.outbox"_s));
        const auto mended = migrateOver(database.address());
        QVERIFY2(mended, qPrintable(told(mended)));
        QCOMPARE(mended->first().number, 3);
    }

    void aProductWithTablesOfItsOwn()
    {
        const TestDatabase database(m_cluster);
        QVERIFY(database.run(shippedMigrations().first().sql)); // its own, made long ago
        const auto applied = migrateOver(database.address(), ProductTables::AlreadyThere);
        QVERIFY2(applied, qPrintable(told(applied)));
        QCOMPARE(applied->first().number, 2);
        const auto again = migrateOver(database.address(), ProductTables::AlreadyThere);
        QVERIFY(again && again->isEmpty());
    }

    void notForEverybody()
    {
        const TestDatabase database(m_cluster);
        QVERIFY(migrateOver(database.address()));
        QVERIFY(database.run(u"create role passer_by login"_s));
        const auto refused = migrateOver(database.addressAs(u"passer_by"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Permission);
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
