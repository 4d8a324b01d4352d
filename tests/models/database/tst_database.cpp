#include "models/database/database.h"
#include "tests/support/testcluster.h"
#include "tests/support/testpooler.h"

#include <QCoroTask>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString terminateAll
    = u"select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"_s;

std::function<Result<QString>(Session &)> ask(const QString &sql, const Parameters &parameters = {})
{
    return [sql, parameters](Session &session) {
        return session.one<QString>(sql, parameters, [](const Row &row) { return row.text(0); });
    };
}

Result<QString> now(Database &database, const QString &sql, const Parameters &parameters = {})
{
    return QCoro::waitFor(database.read<QString>(ask(sql, parameters)));
}

QString told(const Result<QString> &result)
{
    return result ? *result : result.error().code + u' ' + result.error().message + u' ' + result.error().detail;
}

bool connects(Database &database)
{
    return QTest::qWaitFor([&] { return database.state() == std::decay_t<decltype(database.state())>::Connected; }, 15000);
}

} // namespace

class TestDatabaseAccess : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    SystemClock m_clock;
    std::unique_ptr<TestDatabase> m_place;

private slots:
    void initTestCase() { QVERIFY2(m_cluster.prepareMigrated(), qPrintable(m_cluster.problem())); }
    void init()
    {
        m_place = std::make_unique<TestDatabase>(m_cluster);
        QVERIFY2(m_place->isUp(), qPrintable(m_place->problem()));
    }
    void cleanup() { m_place.reset(); }

    void reads()
    {
        Database database(m_place->address(), m_clock);
        QVERIFY(connects(database));
        const auto answer = now(database, u"select $1 || current_setting('TimeZone')"_s, {u"zone "_s});
        QCOMPARE(told(answer), u"zone UTC"_s);
        QVERIFY(!database.server().pooled);
        QCOMPARE(database.server().user, m_place->address().user);
    }

    /// One string is one round trip and one transaction.
    void oneRoundTripAStatement()
    {
        Database database(m_place->address(), m_clock);
        QVERIFY(connects(database));
        // A transaction id is given out at each write; the statements of one string share it.
        const auto id = told(QCoro::waitFor(database.write<QString>(ask(
            u"create temporary table a (n integer); insert into a values (1); select (pg_current_xact_id() = "
            "(select xmin::text::xid8 from a))::text"_s))));
        QCOMPARE(id, u"true"_s);
        // The preamble of a statement holds for it alone, inside its transaction, so it came in the same string.
        QCOMPARE(told(now(database, u"select current_setting('statement_timeout')"_s)), u"30s"_s);
    }

    void hostileTextComesBack()
    {
        Database database(m_place->address(), m_clock);
        QVERIFY(connects(database));
        QStringList texts{u"it's"_s, u"\\"_s, u"\\'; drop table halfday.audit_log; --"_s, u"$1 $2 $$ $tag$ x $tag$"_s, u"''''"_s, u"\"quoted\""_s,
                          u"line\r\nbreak\ttab"_s, u"😀👩‍👩‍👧"_s, u"שלום"_s, u"%1 %n %s"_s, u"{a,b}"_s, u"E'\\x41'"_s, u"U&'\\0041'"_s, u"/* */ --"_s, QString(),
                          u"?:name ?"_s, QString(QChar(1)) + QChar(0xfffe)};
        QRandomGenerator random(20260101); // the same hundred texts every time
        const QString alphabet = u"'\"\\$123;-/*é中\n\t{}(),?:@E&U "_s + u"😀"_s;
        for (int i = 0; i < 300; ++i) {
            QString text;
            for (int length = random.bounded(40); length > 0; --length)
                text += alphabet.at(random.bounded(int(alphabet.size() - 2)));
            texts << text + (i % 3 ? QString() : u"😀"_s);
        }
        for (const QString &text : texts) {
            QCOMPARE(told(now(database, u"select $1::text"_s, {text})), text);
            // Between other parameters and literals.
            QCOMPARE(told(now(database, u"select concat($2::text, '$1 it''s ', $1::text)"_s, {text, 7})), u"7$1 it's "_s + text);
        }
        const auto array = now(database, u"select array_to_string($1, '|', 'NULL') from (select 1) x"_s, {texts});
        QCOMPARE(told(array), texts.join(u'|'));
    }

    void invalidTextHarmsNothing()
    {
        Database database(m_place->address(), m_clock);
        QVERIFY(connects(database));
        for (const QString &text : {QString(QChar(0xd800)), QString(QChar(0xdc00)) + u"'"_s, u"a"_s + QChar(0xd83d) + u"b"_s}) {
            const auto answer = now(database, u"select length($1)::text"_s, {text});
            QVERIFY2(answer || answer.error().kind == Error::Kind::Input, qPrintable(told(answer)));
        }
        QCOMPARE(told(now(database, u"select $1"_s, {u"a"_s + QChar(u'\0') + u"'b"_s})), u"a'b"_s); // PostgreSQL's text has no NUL
        QCOMPARE(told(now(database, u"select 'still here'"_s)), u"still here"_s);
    }

    void otherParameters()
    {
        Database database(m_place->address(), m_clock);
        QVERIFY(connects(database));
        const Instant instant = instantFromMicros(1'766'620'800'123'456);
        const QUuid id = QUuid::createUuid();
        const std::optional<QString> none;
        QCOMPARE(told(now(database, u"select concat_ws(' ', $1::boolean, $2, 5-$3, ($4 = any ($5))::text, $6 is null, $7::text, halfday.us($8), $9[2])"_s,
                          {true, std::numeric_limits<qint64>::min() + 1, -3, qint64(4), QList<qint64>{3, 4}, none, id, instant, QList<int>{1, -2}})),
                 u"t -9223372036854775807 8 true t %1 1766620800123456 -2"_s.arg(id.toString(QUuid::WithoutBraces)));
        QCOMPARE(told(now(database, u"select (cardinality($1) + cardinality($2))::text"_s, {QList<qint64>{}, QStringList{}})), u"0"_s);
    }

    void errorKinds_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("code");
        using Kind = Error::Kind;
        QTest::newRow("missing") << u"select * from halfday.nothing"_s << Kind::Schema << u"42P01"_s;
        QTest::newRow("a rule") << u"do $$begin raise exception using errcode = 'HD001', message = 'Closed.'; end$$"_s << Kind::Rule << u"HD001"_s;
        QTest::newRow("faster") << u"do $$begin raise exception using errcode = 'HD003'; end$$"_s << Kind::Conflict << u"HD003"_s;
        QTest::newRow("gone") << u"do $$begin raise exception using errcode = 'HD404'; end$$"_s << Kind::NotFound << u"HD404"_s;
        QTest::newRow("value") << u"select 'x'::integer"_s << Kind::Input << u"22P02"_s;
        QTest::newRow("not allowed") << u"do $$begin raise exception using errcode = '42501'; end$$"_s << Kind::Permission << u"42501"_s;
        QTest::newRow("deadlock") << u"do $$begin raise exception using errcode = '40P01'; end$$"_s << Kind::Conflict << u"40P01"_s;
        QTest::newRow("no row") << u"select 1 where false"_s << Kind::NotFound << QString();
        QTest::newRow("while streaming") << u"select 1 / (3 - n) from generate_series(1, 5) n"_s << Kind::Input << u"22012"_s;
    }
    void errorKinds()
    {
        QFETCH(QString, sql);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, code);
        Database database(m_place->address(), m_clock);
        QVERIFY(connects(database));
        const auto answer = now(database, sql);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QCOMPARE(answer.error().code, code);
        QCOMPARE(told(now(database, u"select 'still here'"_s)), u"still here"_s);
    }

    void tooSlow()
    {
        ConnectionSettings settings = m_place->address();
        settings.statementTimeout = 100ms;
        Database database(settings, m_clock);
        QVERIFY(connects(database));
        const auto answer = now(database, u"select pg_sleep(60)"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Timeout);
        QVERIFY(answer.error().retryable);
    }

    void aSlowReadHoldsUpNoWrite()
    {
        Database database(m_place->address(), m_clock);
        QVERIFY(connects(database));
        std::atomic<bool> readDone = false;
        auto slow = database.read<QString>([&readDone](Session &session) {
            auto answer = ask(u"select pg_sleep(1)"_s)(session);
            readDone = true;
            return answer;
        });
        QCOMPARE(told(QCoro::waitFor(database.write<QString>(ask(u"select 'written'"_s)))), u"written"_s);
        QVERIFY(!readDone);
        QCoro::waitFor(std::move(slow));
    }

    void closingCancels()
    {
        auto database = std::make_unique<Database>(m_place->address(), m_clock);
        QVERIFY(connects(*database));
        auto running = database->read<QString>(ask(u"select pg_sleep(300)"_s));
        auto waiting = database->read<QString>(ask(u"select 'too late'"_s));
        QElapsedTimer timer;
        QTRY_VERIFY(m_place->run(u"do $$begin if not exists (select from pg_stat_activity where query like '%pg_sleep(300)%' "
                                  "and state = 'active' and pid <> pg_backend_pid()) then raise 'not yet'; end if; end$$"_s));
        timer.start();
        database.reset();
        QVERIFY2(timer.elapsed() < 20000, "it did not wait for the query");
        const auto first = QCoro::waitFor(std::move(running));
        QVERIFY(!first);
        const auto second = QCoro::waitFor(std::move(waiting));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Connection);
    }

    void comesBackAfterTheLineBroke()
    {
        Database database(m_place->address(), m_clock);
        QVERIFY(connects(database));
        QSignalSpy states(&database, &Database::stateChanged);
        auto running = database.read<QString>(ask(u"select pg_sleep(300)"_s));
        QTRY_VERIFY(m_place->run(u"do $$begin if not exists (select from pg_stat_activity where query like '%pg_sleep(300)%' "
                                  "and state = 'active' and pid <> pg_backend_pid()) then raise 'not yet'; end if; end$$"_s));
        QVERIFY(m_place->run(terminateAll));
        const auto broken = QCoro::waitFor(std::move(running));
        QVERIFY2(!broken, "the unit of work in hand fails; it is not replayed");
        QVERIFY2(broken.error().kind == Error::Kind::Connection, qPrintable(told(broken)));
        QVERIFY(broken.error().retryable);
        QTRY_VERIFY_WITH_TIMEOUT(states.size() >= 2 && connects(database), 15000);
        QCOMPARE(told(now(database, u"select 'back'"_s)), u"back"_s);
    }

    void noticesABrokenLineWhileIdle()
    {
        Database database(m_place->address(), m_clock);
        QVERIFY(connects(database));
        QSignalSpy states(&database, &Database::stateChanged);
        QVERIFY(m_place->run(terminateAll));
        QTRY_VERIFY_WITH_TIMEOUT(states.size() >= 2 && connects(database), 25000);
        QCOMPARE(told(now(database, u"select 'back'"_s)), u"back"_s);
    }

    void workRightAfterTheLineBroke()
    {
        Database database(m_place->address(), m_clock);
        QVERIFY(connects(database));
        QVERIFY(m_place->run(terminateAll));
        const auto answer = now(database, u"select 'back'"_s);
        QVERIFY2(answer || answer.error().kind == Error::Kind::Connection, qPrintable(told(answer)));
        QVERIFY(QTest::qWaitFor([&] { return now(database, u"select 'back'"_s).has_value(); }, 15000));
    }

    void comesBackAfterARestart()
    {
        Database database(m_place->address(), m_clock);
        QVERIFY(connects(database));
        QVERIFY(m_cluster.restart());
        QVERIFY(QTest::qWaitFor([&] { return now(database, u"select 'back'"_s).has_value(); }, 20000));
    }

    void anUnreachableServerSaysSo()
    {
        ConnectionSettings settings = m_place->address();
        settings.host = u"/nowhere"_s;
        Database database(settings, m_clock);
        const auto answer = now(database, u"select 1"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Connection);
        settings = m_place->address();
        settings.user = u"no_such_login"_s;
        Database stranger(settings, m_clock);
        QCOMPARE(now(stranger, u"select 1"_s).error().kind, Error::Kind::Permission);
    }

    void hearsTheOtherConsole()
    {
        Database mine(m_place->address(), m_clock);
        Database theirs(m_place->address(), m_clock);
        QVERIFY(connects(mine) && connects(theirs));
        QSignalSpy heard(&mine, &Database::changed);
        QVERIFY(QCoro::waitFor(theirs.write<QString>(ask(u"select pg_notify('halfday', 'reviews')::text || 'x'"_s))));
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard.first().first().toString(), u"reviews"_s);
    }

    void behindPgBouncer()
    {
        TestPooler pooler(m_cluster, 2);
        QVERIFY2(pooler.isUp(), qPrintable(pooler.problem()));
        Database mine(pooler.through(m_place->address()), m_clock);
        Database theirs(pooler.through(m_place->address()), m_clock);
        QVERIFY(connects(mine) && connects(theirs));
        QVERIFY(mine.server().pooled);
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(told(now(mine, u"select $1"_s, {u"it's $1 "_s + QString::number(i)})), u"it's $1 "_s + QString::number(i));
            QCOMPARE(told(now(theirs, u"select current_setting('statement_timeout') || current_setting('TimeZone')"_s)), u"30sUTC"_s);
        }
        QSignalSpy heard(&mine, &Database::changed);
        QTRY_VERIFY_WITH_TIMEOUT(([&] { // its first poll only learns where the log stands
            (void)m_place->run(u"select halfday.record('review.approve', 'review', '1', null, null)"_s);
            return !heard.isEmpty();
        }()), 40000);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseAccess)
#include "tst_database.moc"
