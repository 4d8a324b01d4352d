#include "models/search/recordsearch.h"
#include "tests/models/search/searchfixture.h"

using namespace halfday;
using namespace Qt::StringLiterals;
using Kind = FoundRecord::Kind;

/// What the database finds by its beginning.
class TestRecordSearch : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    std::unique_ptr<ReviewFixture> m_fixture;
    std::unique_ptr<Database> m_database;

    QList<FoundRecord> find(const QString &text)
    {
        const auto found = finish(RecordSearch(*m_database).find(text));
        if (!found)
            qWarning("%s", qPrintable(found.error().message + found.error().detail));
        return found.value_or(QList<FoundRecord>{{.id = -1}});
    }
    /// "request 1, payment 2"
    QString ids(const QString &text)
    {
        static const QStringList names{u"request"_s, u"case"_s, u"review"_s, u"decided"_s, u"payment"_s, u"alert"_s};
        QStringList list;
        for (const FoundRecord &record : find(text))
            list << u"%1 %2%3"_s.arg(names[int(record.kind)]).arg(record.id).arg(record.exact ? u"!"_s : QString());
        return list.join(u", "_s);
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        const QString problem = ReviewFixture::prepare(m_cluster);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void init()
    {
        m_fixture = std::make_unique<ReviewFixture>(m_cluster);
        fillForSearch(*m_fixture);
        m_database = m_fixture->as(u"vera"_s); // looking is a viewer's right
    }
    void cleanup()
    {
        m_database.reset();
        m_fixture.reset();
    }

    void chargesByTheirBeginning()
    {
        QCOMPARE(ids(u"ch_3Q"_s), u"request 1, payment 2"_s);
        QCOMPARE(ids(u" ch_3RCCCC "_s), u"case 1!"_s);
        QCOMPARE(ids(u"ch_3QBBBB"_s), u"payment 2!"_s);
        QCOMPARE(ids(u"CH_3Q"_s), QString()); // a charge's letters are exact
        QCOMPARE(ids(u"re_9x"_s), u"request 1"_s);
        const FoundRecord payment = find(u"ch_3QB"_s).value(0);
        QCOMPARE(payment.subject, u"Happy Paws"_s);
        QCOMPARE(payment.amountMinor, 900);
        QCOMPARE(payment.currency, u"JPY"_s);
        QCOMPARE(payment.state, u"succeeded"_s);
        QVERIFY(payment.at > Instant());
    }

    void aRefundByItsOwnId()
    {
        Connection connection(m_fixture->database().address());
        QVERIFY(connection.open());
        Session session = connection.session();
        const auto id = session.one<QString>(u"select id::text from halfday.refunds"_s, {}, [](const Row &row) { return row.text(0); });
        QVERIFY(id);
        QCOMPARE(ids(*id), u"request 1"_s);
        QCOMPARE(ids(id->toUpper()), u"request 1"_s);
    }

    void businessesAndCustomers()
    {
        QCOMPARE(ids(u"happy"_s), u"request 1, payment 2, review 4, review 2"_s);
        QCOMPARE(ids(u"HAPPY PAWS"_s), ids(u"happy"_s));
        QCOMPARE(ids(u"good d"_s), u"case 1, review 3, review 1"_s);
        QCOMPARE(ids(u"zoe_X@"_s), u"payment 4"_s);
        QCOMPARE(ids(u"paws"_s), QString()); // not the beginning
    }

    void numbers()
    {
        QCOMPARE(ids(u"1"_s), u"request 1!, case 1!, review 1!"_s);
        QCOMPARE(ids(u"#3"_s), u"review 3!"_s);
        m_fixture->run(u"update public.reviews set moderation_status = 'approved' where id = 3"_s);
        QCOMPARE(ids(u"3"_s), u"decided 3!"_s);
        m_fixture->run(u"insert into halfday.alerts (id, rule, fingerprint, severity, since) overriding system value "
                       "select 77, min(name), 'one', 'red', now() from halfday.alert_rules"_s);
        QCOMPARE(ids(u"77"_s), u"alert 77!"_s);
        QCOMPARE(ids(u"999999999999999999"_s), QString());
        QCOMPARE(ids(u"9999999999999999999999"_s), QString()); // no number of ours
    }

    void whatLooksLikeAPatternIsText()
    {
        QCOMPARE(ids(u"<b>100%"_s), u"payment 4"_s);
        QCOMPARE(ids(u"<b>100%</b> _dogs\\ & c"_s), u"payment 4"_s);
        QCOMPARE(ids(u"%%"_s), QString());
        QCOMPARE(ids(u"__"_s), QString());
        QCOMPARE(ids(u"ch_3Q%"_s), QString());
        QCOMPARE(ids(u"\\\\"_s), QString());
        QCOMPARE(ids(u"'; drop table public.users; --"_s), QString());
        QCOMPARE(ids(u"a"_s), QString()); // one letter is no question
        QCOMPARE(ids(u"x"_s.repeated(300)), QString());
        QVERIFY(!RecordSearch::isWorthAsking(u" a "_s));
        QVERIFY(RecordSearch::isWorthAsking(u"7"_s));
    }

    void aFewOfEachKind()
    {
        m_fixture->run(u"insert into public.payment_audit (business_id, charge_id, amount, currency, status) "
                       "select 1 + n % 2, 'ch_many' || n, 100, 'AUD', 'succeeded' from generate_series(1, 500) n"_s);
        QCOMPARE(find(u"ch_many"_s).size(), 6);
        QCOMPARE(find(u"happy"_s).size(), 8); // the newest six payments crowd the request out, reviews have their own room
    }

    void largeTablesAreNotReadThrough()
    {
        m_fixture->run(
            u"insert into public.users (email, display_name) select 'c' || n || '@mail.example', 'C' from generate_series(1, 20000) n;"
            "insert into public.businesses (owner_id, council_id, name) select 2 + n, 1, 'Trainer ' || n from generate_series(1, 20000) n;"
            "insert into public.payment_audit (business_id, charge_id, amount, currency, status) "
            "select 3 + n, 'ch_4' || lpad(n::text, 8, '0'), 100, 'AUD', 'succeeded' from generate_series(1, 20000) n;"
            "analyze public.businesses; analyze public.users; analyze public.payment_audit;"_s);
        // Sequential reads of these tables, before and after: none is added by looking.
        const QString read = u"select sum(seq_tup_read)::bigint from pg_stat_user_tables "
                             "where relname in ('businesses', 'users', 'payment_audit')"_s;
        m_fixture->run(u"select pg_stat_force_next_flush()"_s);
        const qint64 before = m_fixture->number(read);
        QCOMPARE(find(u"ch_40001"_s).size(), 6);
        QVERIFY(!find(u"trainer 123"_s).isEmpty());
        QCOMPARE(find(u"c777@mail"_s).size(), 1);
        QVERIFY(find(u"77"_s).isEmpty());
        m_database.reset(); // a connection that ends tells its numbers
        QTRY_COMPARE(m_fixture->number(u"select count(*) from pg_stat_activity where usename = 'vera'"_s), 0);
        QCOMPARE(m_fixture->number(read), before);
    }

    void nobodyElseMayAsk()
    {
        m_fixture->run(u"do $$ begin if not exists (select from pg_roles where rolname = 'mallory') then create role mallory login; "
                       "end if; end $$"_s);
        const auto mallory = m_fixture->as(u"mallory"_s);
        const auto found = finish(RecordSearch(*mallory).find(u"happy"_s));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Permission);
    }
};

QTEST_MAIN(TestRecordSearch)
#include "tst_recordsearch.moc"
