#include "models/database/database.h"
#include "models/reviews/reviewstore.h"
#include "tests/support/manualclock.h"
#include "tests/support/testreplica.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using State = ReplicaStatus::State;

namespace {

template <class T> Result<T> finish(Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

QString why(const Error &error) { return error.message + u' ' + error.code + u' ' + error.detail; }

} // namespace

/// A console with a second server, a real streaming replica that lags, dies, is promoted, or is not one at all.
class TestReplicaReading : public QObject
{
    Q_OBJECT

    TestCluster m_cluster{TestReplica::primarySettings()};
    std::unique_ptr<TestDatabase> m_data;
    std::unique_ptr<TestReplica> m_replica;
    SystemClock m_clock;

    std::unique_ptr<Database> console(std::optional<ConnectionSettings> replica = {})
    {
        auto database = std::make_unique<Database>(m_data->addressAs(u"anna"_s), m_clock);
        database->useReplica(replica.value_or(m_replica->address(m_data->addressAs(u"anna"_s))));
        return database;
    }

    /// "replica" or "primary": who answered.
    static QString whoReads(Database &database)
    {
        const auto answer = finish(database.read<QString>([](Session &session) {
            return session.one<QString>(u"select case when pg_is_in_recovery() then 'replica' else 'primary' end"_s, {},
                                        [](const Row &row) { return row.text(0); });
        }));
        return answer ? *answer : why(answer.error());
    }
    static Result<qint64> pending(Database &database)
    {
        return finish(database.read<qint64>([](Session &session) {
            return session.one<qint64>(u"select count(*) from halfday.reviews where status = 'pending'"_s, {},
                                       [](const Row &row) { return row.integer(0); });
        }));
    }
    Result<ReviewOutcome> approveOne(Database &database)
    {
        ReviewStore store(database);
        const auto page = finish(store.page({}, {}, {}, 1));
        if (!page)
            return fail(page.error());
        ReviewSet one;
        one.add(page->first());
        return finish(store.approve(one, QUuid::createUuid()));
    }
    void addReviews(int count)
    {
        QVERIFY(m_data->run(u"insert into public.reviews (business_id, rating, body) select 1, 5, 'Fine' from generate_series(1, %1)"_s.arg(count)));
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.prepareMigrated(), qPrintable(m_cluster.problem()));
        QVERIFY(m_cluster.run(u"create role anna login in role halfday_operator; create role ben login in role halfday_operator"_s));
    }
    void init()
    {
        m_data = std::make_unique<TestDatabase>(m_cluster);
        QVERIFY2(m_data->isUp(), qPrintable(m_data->problem()));
        QVERIFY(m_data->run(u"insert into public.users (email, display_name) values ('o@example.test', 'Owner'); "
                             "insert into public.councils (name) values ('Yarra'); "
                             "insert into public.businesses (owner_id, council_id, name) values (1, 1, 'Happy Paws')"_s));
        addReviews(20);
        if (!m_replica)
            m_replica = std::make_unique<TestReplica>(m_cluster);
        QVERIFY2(m_replica->isUp(), qPrintable(m_replica->problem()));
    }
    void cleanup()
    {
        if (m_replica)
            (void)m_replica->resume();
        m_data.reset();
    }

    void listsAreReadFromIt()
    {
        const auto database = console();
        QTRY_COMPARE(database->replica().state, State::InUse);
        QTRY_COMPARE(whoReads(*database), u"replica"_s);
        QCOMPARE(pending(*database).value_or(-1), 20);
        const auto written = finish(database->write<bool>([](Session &session) {
            return session.one<bool>(u"select pg_is_in_recovery()"_s, {}, [](const Row &row) { return row.boolean(0); });
        }));
        QCOMPARE(written.value_or(true), false);
        const auto watched = finish(database->watch<bool>([](Session &session) {
            return session.one<bool>(u"select pg_is_in_recovery()"_s, {}, [](const Row &row) { return row.boolean(0); });
        }));
        QCOMPARE(watched.value_or(true), false);
        QTRY_COMPARE(whoReads(*database), u"replica"_s);
    }

    /// Whatever was done a moment ago is there in the next list, however slow the replica is.
    void noSecondTruthAfterAnOwnAction()
    {
        const auto database = console();
        QTRY_COMPARE(whoReads(*database), u"replica"_s);
        for (int i = 1; i <= 15; ++i) {
            if (i == 5)
                QVERIFY(m_replica->pause());
            if (i == 10)
                QVERIFY(m_replica->resume());
            const auto approved = approveOne(*database);
            QVERIFY2(approved, qPrintable(approved ? QString() : why(approved.error())));
            QCOMPARE(approved->done, 1);
            QCOMPARE(pending(*database).value_or(-1), 20 - i);
            if (i >= 5 && i < 10)
                QCOMPARE(whoReads(*database), u"primary"_s);
        }
        QTRY_COMPARE(whoReads(*database), u"replica"_s);
        QCOMPARE(pending(*database).value_or(-1), 5);
    }

    /// NOTIFY reaches no replica. What another console did is heard from the primary, and the list that is read because of it
    /// shows it.
    void whatOthersDidIsHeardOnThePrimary()
    {
        const auto database = console();
        Database other(m_data->addressAs(u"ben"_s), m_clock);
        QTRY_COMPARE(whoReads(*database), u"replica"_s);
        QVERIFY(m_replica->pause());
        std::optional<Result<qint64>> seen;
        connect(database.get(), &Database::changed, database.get(), [&](const QString &topic) {
            if (topic == u"reviews"_s)
                seen = pending(*database);
        });
        QVERIFY(approveOne(other));
        QTRY_VERIFY(seen.has_value());
        QCOMPARE(seen->value_or(-1), 19);
        QVERIFY(m_replica->resume());
        QTRY_COMPARE(whoReads(*database), u"replica"_s);
    }

    void lagIsCountedAndTooMuchIsNotRead()
    {
        const auto database = console();
        QTRY_COMPARE(whoReads(*database), u"replica"_s);
        QVERIFY(m_replica->pause());
        addReviews(1); // by the product, which tells nobody
        QTRY_VERIFY_WITH_TIMEOUT(database->replica().behind >= std::chrono::seconds(3), 20000);
        QCOMPARE(database->replica().state, State::InUse);
        QCOMPARE(whoReads(*database), u"replica"_s); // seconds old, and said so; this console has done nothing meanwhile
        QCOMPARE(pending(*database).value_or(-1), 20);
        QTRY_COMPARE_WITH_TIMEOUT(database->replica().state, State::TooFarBehind, 20000);
        QVERIFY(database->replica().behind >= std::chrono::seconds(9));
        QCOMPARE(whoReads(*database), u"primary"_s);
        QCOMPARE(pending(*database).value_or(-1), 21);
        QVERIFY(m_replica->resume());
        QTRY_COMPARE_WITH_TIMEOUT(database->replica().state, State::InUse, 10000);
        QTRY_COMPARE(whoReads(*database), u"replica"_s);
        QCOMPARE(database->replica().behind, std::chrono::seconds(0));
    }

    /// Nothing happens on the primary for longer than the bound: its last transaction is old, and the replica knows it.
    void anIdlePrimaryIsNoLag()
    {
        const auto database = console();
        QTRY_COMPARE(whoReads(*database), u"replica"_s);
        QSignalSpy told(database.get(), &Database::replicaChanged);
        Connection replica(m_replica->address(m_data->address()));
        QVERIFY(replica.open());
        Session session = replica.session();
        QTRY_VERIFY_WITH_TIMEOUT(session.one<bool>(u"select clock_timestamp() - pg_last_xact_replay_timestamp() > interval '12 seconds'"_s, {},
                                                   [](const Row &row) { return row.boolean(0); }).value_or(false), 40000);
        QCOMPARE(database->replica(), (ReplicaStatus{State::InUse, std::chrono::seconds(0), {}}));
        QCOMPARE(told.count(), 0);
        QCOMPARE(whoReads(*database), u"replica"_s);
    }

    void aDeadReplicaIsDoneWithout()
    {
        const auto database = console();
        QTRY_COMPARE(whoReads(*database), u"replica"_s);
        m_replica->kill();
        QCOMPARE(pending(*database).value_or(-1), 20); // the very first read already finds the primary
        QTRY_COMPARE(database->replica().state, State::Down);
        QVERIFY(database->replica().error.message.contains(u"primary"_s));
        QVERIFY(approveOne(*database));
        QCOMPARE(pending(*database).value_or(-1), 19);
        QCOMPARE(database->state(), Database::State::Connected);
        QVERIFY2(m_replica->isUp(), qPrintable(m_replica->problem()));
        QTRY_COMPARE_WITH_TIMEOUT(whoReads(*database), u"replica"_s, 40000);
        QCOMPARE(pending(*database).value_or(-1), 19);
    }

    void whatOnlyThePrimaryCanIsAskedThere()
    {
        const auto database = console();
        QTRY_COMPARE(whoReads(*database), u"replica"_s);
        const auto noted = finish(database->read<bool>([](Session &session) { // a list that writes in passing
            return session.one<bool>(u"select halfday.note_presence() is null"_s, {}, [](const Row &row) { return row.boolean(0); });
        }));
        QVERIFY2(noted, qPrintable(noted ? QString() : why(noted.error())));
    }

    void aPrimaryIsRefused()
    {
        const auto database = console(m_data->addressAs(u"anna"_s)); // both addresses name the same server
        QTRY_COMPARE(database->replica().state, State::Refused);
        QVERIFY2(database->replica().error.message.contains(u"not a replica"_s), qPrintable(database->replica().error.message));
        QCOMPARE(pending(*database).value_or(-1), 20);
    }

    void anotherSystemsReplicaIsRefused()
    {
        TestCluster stranger(TestReplica::primarySettings());
        QVERIFY2(stranger.isUp(), qPrintable(stranger.problem()));
        QVERIFY(stranger.run(u"create role anna login"_s));
        QVERIFY(stranger.run(u"create database %1"_s.arg(m_data->address().database)));
        TestReplica copy(stranger);
        QVERIFY2(copy.isUp(), qPrintable(copy.problem()));
        const auto database = console(copy.address(m_data->addressAs(u"anna"_s)));
        QTRY_COMPARE(database->replica().state, State::Refused);
        QVERIFY2(database->replica().error.message.contains(u"another server"_s), qPrintable(database->replica().error.message));
        QCOMPARE(whoReads(*database), u"primary"_s);
    }

    /// Last: it ends the replica for good.
    void aPromotedReplicaIsRefused()
    {
        const auto database = console();
        QTRY_COMPARE(whoReads(*database), u"replica"_s);
        QVERIFY(m_replica->promote());
        QVERIFY(approveOne(*database));
        QTRY_COMPARE_WITH_TIMEOUT(database->replica().state, State::Refused, 20000);
        QCOMPARE(pending(*database).value_or(-1), 19);
        QVERIFY(approveOne(*database));
        QCOMPARE(pending(*database).value_or(-1), 18);
    }

    void noReplicaIsNoBother()
    {
        Database database(m_data->addressAs(u"anna"_s), m_clock);
        QCOMPARE(database.replica().state, State::None);
        QCOMPARE(pending(database).value_or(-1), 20);
    }

    void theAddress()
    {
        ConnectionSettings primary;
        primary.host = u"db"_s;
        primary.port = 5433;
        primary.database = u"shop"_s;
        primary.user = u"sam"_s;
        primary.sslMode = u"verify-full"_s;
        QVERIFY(!ReplicaSettings().isSet());
        const ConnectionSettings other = ReplicaSettings{{}, u"copy"_s, 0}.over(primary);
        QCOMPARE(other.host, u"copy"_s);
        QCOMPARE(other.port, 5433);
        QCOMPARE(other.sslMode, u"verify-full"_s);
        const ConnectionSettings named = ReplicaSettings{u"reading"_s, {}, 0}.over(primary);
        QVERIFY(named.host.isEmpty() && named.port == 0 && named.service == u"reading"_s && named.user == u"sam"_s);
    }

    void cleanupTestCase() { m_replica.reset(); }
};

QTEST_GUILESS_MAIN(TestReplicaReading)
#include "tst_replica.moc"
