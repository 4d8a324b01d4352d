#pragma once

#include "models/database/database.h"
#include "tests/support/testcluster.h"

#include <QCoroTask>
#include <QProcess>
#include <QTest>

namespace halfday {

using namespace Qt::StringLiterals;

template <class T> Result<T> finish(Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

inline QString why(const Error &error) { return error.message + QLatin1Char(' ') + error.code + QLatin1Char(' ') + error.detail; }

/// A shop with tables of its own, as resources/adoption has it, and its adoption as the reader of that page does it.
class AdoptedShop
{
protected:
    TestCluster m_cluster;
    std::unique_ptr<TestDatabase> m_database;
    SystemClock m_clock;
    QString m_out;

    static QString file(const QString &name)
    {
        QFile text(QStringLiteral(HALFDAY_ROOT "/resources/adoption/shop/") + name);
        return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
    }

    void makeLogins()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY(m_cluster.run(u"create role anna login; create role vera login; create role adam login"_s));
    }
    void makeShop()
    {
        m_database = std::make_unique<TestDatabase>(m_cluster);
        QVERIFY2(m_database->isUp(), qPrintable(m_database->problem()));
        run(file(u"1_tables.sql"_s));
        run(history());
    }

    int ctl(const QStringList &arguments, const QString &login = {})
    {
        const ConnectionSettings address = m_database->address();
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(HALFDAYCTL), arguments + QStringList{u"--host"_s, address.host, u"--port"_s, QString::number(address.port),
                                                                          u"--dbname"_s, address.database, u"--user"_s,
                                                                          login.isEmpty() ? address.user : login});
        if (!program.waitForFinished(120000))
            return -1;
        m_out = QString::fromUtf8(program.readAll());
        return program.exitCode();
    }

    void run(const QString &sql)
    {
        const Result<void> done = m_database->run(sql);
        QVERIFY2(done, qPrintable(done ? QString() : why(done.error())));
    }

    /// As the owner sees it: the columns of the first row, joined by a blank.
    QString value(const QString &sql)
    {
        Connection connection(m_database->address());
        if (!connection.open())
            return u"no connection"_s;
        const auto found = connection.session().one<QString>(
            u"select concat_ws(' ', variadic array(select value from json_each_text(row_to_json(q)))) from (%1) q"_s.arg(sql), {},
            [](const Row &row) { return row.text(0); });
        return found ? *found : why(found.error());
    }

    std::unique_ptr<Database> as(const QString &login) { return std::make_unique<Database>(m_database->addressAs(login), m_clock); }

    /// A shop that has been at it for a while before anybody heard of Halfday.
    static QString history()
    {
        return uR"(
            insert into shop.person (mail, full_name) values ('o@shop.test', 'Olga Owner');
            insert into shop.region (title, slots) values ('Yarra', 3), ('Bendigo', 2);
            insert into shop.trainer (person_no, region_no, trading_name, checked) values (1, 1, 'Happy Paws', now()), (1, 2, 'Good Dog', null);
            insert into shop.trainer (person_no, region_no, trading_name, gone) values (1, 2, 'Long Gone', now());
            insert into shop.feedback (trainer_no, author, stars, words, sure, guess, written, gone)
                select 1 + n % 2, nullif('Reviewer ' || n, 'Reviewer 3'), 1 + n % 5, 'Feedback ' || n, case when n <= 4 then 97.5 else 60 end, 'safe',
                       now() at time zone 'UTC' - n * interval '1 hour', case when n = 6 then now() end
                from generate_series(1, 8) n;
            insert into shop.feedback (trainer_no, author, stars, words, state) values (1, 'Old', 5, 'Published long ago', 'published');
            insert into shop.purchase (trainer_no) select 1 + n % 2 from generate_series(1, 6) n;
            insert into shop.money_in (purchase_no, psp, psp_ref, price, coin, state, taken)
                select n, 'stripe', 'ch_' || n, case n when 5 then 1200 when 6 then 7.12 else 22 end,
                       case n when 5 then 'JPY' when 6 then 'KWD' else 'AUD' end, case n when 4 then 'OPEN' else 'PAID' end,
                       now() at time zone 'UTC' - interval '1 day' from generate_series(1, 6) n;
            insert into shop.spot (trainer_no, region_no, psp_ref, state, ends)
                select 1 + n % 2, 1 + n % 2, 'ch_' || n, 1, now() at time zone 'UTC' + interval '20 days' from generate_series(1, 3) n;
            insert into shop.waiting_line (trainer_no, region_no) values (2, 2);
            insert into shop.job_log (job, result, began, ended) values ('nightly', 'F', now() at time zone 'UTC' - interval '2 hours', now() at time zone 'UTC');
            update shop.job_log set try = tries;
            insert into shop.robot_call (maker, result, seconds, dollars) values ('acme', 'fine', 0.25, 0.001), ('acme', 'late', 30, 0);
            insert into shop.happening (what, more) values ('search', '{"criteria": {"age": "puppy"}}'), ('visit', null);
            insert into shop.trouble (money_no, sort, due) values (2, 'chargeback', now() - interval '1 hour');
            insert into shop.switch (switch, setting) values ('AI_MODE', 'acme'))"_s;
    }

    void adopt()
    {
        run(file(u"2_views.sql"_s));
        QVERIFY2(ctl({u"migrate"_s, u"--own-product"_s}) == 0, qPrintable(m_out));
        run(file(u"3_counters.sql"_s));
        run(u"grant halfday_operator to anna; grant halfday_viewer to vera; grant halfday_admin to adam"_s);
        QVERIFY2(ctl({u"rebuild-rollups"_s}) == 0, qPrintable(m_out));
    }
};

} // namespace halfday
