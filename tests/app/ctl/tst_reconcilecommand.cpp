#include "models/connect/profilestore.h"
#include "models/reconciliation/period.h"
#include "tests/app/ctl/reconcileprogram.h"
#include "tests/support/secretservice.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <csignal>

using namespace halfday;

/// halfdayctl reconcile: what programs read of it, how it ends, and that it may be stopped.
class TestReconcileCommand : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

    static QStringList week(const QStringList &more = {})
    {
        return QStringList{u"--period"_s, u"2026-11-01..2026-11-08"_s, u"--zone"_s, u"UTC"_s} + more;
    }
    static QJsonObject json(const ReconcileProgram &program)
    {
        QJsonParseError problem;
        const QJsonObject report = QJsonDocument::fromJson(program.out, &problem).object();
        if (problem.error != QJsonParseError::NoError)
            qWarning("%s in %s", qPrintable(problem.errorString()), program.out.constData());
        return report;
    }
    /// So many that agree: the provider's list has a page for each hundred.
    static void manyThatAgree(ReconciliationFixture &fixture, int count)
    {
        fixture.business(1);
        for (int n = 0; n < count; ++n) {
            const QString id = u"ch_%1"_s.arg(n, 3, 10, QChar(u'0'));
            const QString when = toDateTime(ReconciliationFixture::at("2026-11-02T00:00:00Z") + std::chrono::minutes(n)).toUTC().toString(Qt::ISODate);
            fixture.payment(id, when);
            fixture.charge(id, qPrintable(when));
        }
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY(ReconciliationFixture::prepare(m_cluster));
    }

    void itAgrees()
    {
        ReconciliationFixture fixture(m_cluster);
        manyThatAgree(fixture, 3);
        ReconcileProgram program(fixture);
        QCOMPARE(program.run(week()), 0);
        QVERIFY2(program.out.contains("It adds up.") && program.out.contains("3 payments on both sides"), program.out.constData());
        QCOMPARE(program.err, QByteArray());
        QCOMPARE(program.run(week({u"--json"_s})), 0);
        const QJsonObject report = json(program);
        QCOMPARE(report[u"adds_up"_s], QJsonValue(true));
        QCOMPARE(report[u"paired"_s].toInt(), 3);
        QCOMPARE(report[u"agreed"_s].toInt(), 3);
        QCOMPARE(report[u"differences"_s], QJsonValue(QJsonArray()));
    }

    /// The shape that the manual describes: every name of it, and no other.
    void theReport()
    {
        ReconciliationFixture fixture(m_cluster);
        fixture.business(1);
        fixture.payment(u"ch_amount"_s, u"2026-11-02 10:00Z"_s, 1200, u"succeeded"_s, 0, u"JPY"_s);
        fixture.charge(u"ch_amount"_s, "2026-11-02T10:00:00Z", 1300, u"succeeded"_s, 0, u"JPY"_s);
        fixture.charge(u"ch_\"quoted\"\n<b>"_s, "2026-11-03T10:00:00Z", 2200, u"succeeded"_s, 2200);
        fixture.payment(u"ch_only_ours"_s, u"2026-11-04 10:00Z"_s);
        ReconcileProgram program(fixture);
        QProcessEnvironment german = program.environment(); // programs read the same in every language
        german.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
        german.insert(u"LANGUAGE"_s, u"de"_s);
        program.setEnvironment(german);
        QCOMPARE(program.run(week({u"--json"_s})), 5);
        QCOMPARE(program.err, QByteArray());
        const QJsonObject report = json(program);
        QCOMPARE(report.keys(), (QStringList{u"adds_up"_s, u"agreed"_s, u"closed"_s, u"differences"_s, u"from"_s, u"more"_s, u"not_due"_s, u"open"_s, u"paired"_s,
                                             u"provider"_s, u"run"_s, u"to"_s, u"totals"_s, u"zone"_s}));
        QCOMPARE(report[u"from"_s].toString(), u"2026-11-01T00:00:00Z"_s);
        QCOMPARE(report[u"to"_s].toString(), u"2026-11-08T00:00:00Z"_s);
        QCOMPARE(report[u"zone"_s].toString(), u"UTC"_s);
        QCOMPARE(report[u"provider"_s].toString(), u"stripe"_s);
        QCOMPARE(report[u"run"_s].toInt(), fixture.value(u"select id from halfday.reconciliations"_s).toInt());
        QCOMPARE(report[u"open"_s].toInt(), 3);
        QCOMPARE(report[u"closed"_s].toInt() + report[u"not_due"_s].toInt(), 0);
        QCOMPARE(report[u"adds_up"_s], QJsonValue(false));
        QCOMPARE(report[u"more"_s], QJsonValue(false));
        const QJsonArray totals = report[u"totals"_s].toArray();
        QCOMPARE(totals.size(), 2);
        QCOMPARE(totals[1].toObject(), (QJsonObject{{u"currency"_s, u"JPY"_s}, {u"our_count"_s, 1}, {u"our_amount"_s, 1200}, {u"our_refunded"_s, 0},
                                                    {u"their_count"_s, 1}, {u"their_amount"_s, 1300}, {u"their_refunded"_s, 0}}));
        const QJsonArray differences = report[u"differences"_s].toArray();
        QCOMPARE(differences.size(), 3);
        QJsonObject amount = differences[0].toObject();
        QVERIFY(amount.take(u"id"_s).toInt() > 0);
        QCOMPARE(amount, (QJsonObject{{u"kind"_s, u"amount_differs"_s}, {u"charge"_s, u"ch_amount"_s}, {u"payment"_s, 1}, {u"business"_s, u"Business 1"_s},
                                      {u"happened_at"_s, u"2026-11-02T10:00:00Z"_s},
                                      {u"ours"_s, QJsonObject{{u"amount"_s, 1200}, {u"currency"_s, u"JPY"_s}, {u"refunded"_s, 0}, {u"status"_s, u"succeeded"_s}}},
                                      {u"theirs"_s, QJsonObject{{u"amount"_s, 1300}, {u"currency"_s, u"JPY"_s}, {u"refunded"_s, 0}, {u"status"_s, u"succeeded"_s}}},
                                      {u"closed"_s, QString()}, {u"closed_by"_s, QString()}, {u"closed_because"_s, QString()}}));
        QCOMPARE(differences[1][u"kind"_s].toString(), u"missing_here"_s);
        QCOMPARE(differences[1][u"charge"_s].toString(), u"ch_\"quoted\"\n<b>"_s);
        QVERIFY(differences[1][u"ours"_s].isNull() && differences[1][u"payment"_s].isNull());
        QCOMPARE(differences[1][u"theirs"_s][u"refunded"_s].toInt(), 2200);
        QVERIFY(differences[2][u"theirs"_s].isNull());

        // The manual names every part of it.
        QFile manual(QStringLiteral(HALFDAY_ROOT "/packaging/man/halfdayctl.1.in"));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QString described = QString::fromUtf8(manual.readAll()).section(u".SH REPORT"_s, 1).section(u".SH "_s, 0, 0);
        const QJsonObject first = differences[0].toObject();
        for (const QString &name : report.keys() + totals[1].toObject().keys() + first.keys() + first[u"ours"_s].toObject().keys())
            QVERIFY2(described.contains(QRegularExpression(u"\\b%1\\b"_s.arg(name))), qPrintable(name));
        for (int kind = 0; kind <= int(DifferenceKind::NotDue); ++kind)
            QVERIFY2(described.contains(differenceKindName(DifferenceKind(kind))), qPrintable(differenceKindName(DifferenceKind(kind))));

        // Closed ones stay in the report, and it ends well.
        fixture.sql(u"select halfday.close_difference(id, version, 'By hand') from halfday.reconciliation_items"_s);
        QCOMPARE(program.run(week({u"--json"_s})), 0);
        const QJsonObject then = json(program);
        QCOMPARE(then[u"closed"_s].toInt(), 3);
        QCOMPARE(then[u"differences"_s][0][u"closed"_s].toString(), u"same_as_before"_s);
    }

    void forPeople()
    {
        ReconciliationFixture fixture(m_cluster);
        fixture.charge(u"ch_unheard\x1b[2J\u202e"_s, "2026-11-03T10:00:00Z");
        ReconcileProgram program(fixture);
        QCOMPARE(program.run(week()), 5);
        const QString out = QString::fromUtf8(program.out);
        QVERIFY2(out.contains(u"Missing here"_s) && out.contains(u"Stripe took A$22.00"_s) && out.contains(u"1 difference open"_s), qPrintable(out));
        QVERIFY(!out.contains(QChar(0x1b)) && !out.contains(QChar(0x202e))); // nothing that a terminal would act on
    }

    void theLastSevenDays()
    {
        ReconciliationFixture fixture(m_cluster);
        fixture.sql(u"update halfday.policies set value = 'Australia/Melbourne' where name = 'time_zone'"_s);
        const QTimeZone melbourne("Australia/Melbourne");
        const auto week = [&] { return lastSevenDays(u"stripe"_s, ReconciliationFixture::clock().now(), melbourne); };
        ReconcileProgram program(fixture);
        const ReconciliationPeriod before = week();
        QCOMPARE(program.run({u"--json"_s}), 0);
        const ReconciliationPeriod after = week(); // midnight may have passed
        const auto is = [report = json(program)](const ReconciliationPeriod &period) {
            return report[u"from"_s].toString() == toDateTime(period.from).toUTC().toString(Qt::ISODate)
                && report[u"to"_s].toString() == toDateTime(period.to).toUTC().toString(Qt::ISODate) && report[u"zone"_s].toString() == period.zone;
        };
        QVERIFY2(is(before) || is(after), program.out.constData());
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("part");
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        QTest::newRow("no period") << QStringList{u"--period"_s, u"lately"_s} << 2 << u"A period looks like this"_s;
        QTest::newRow("backwards") << QStringList{u"--period"_s, u"2026-11-08..2026-11-01"_s} << 2 << u"ends before it begins"_s;
        QTest::newRow("empty") << QStringList{u"--period"_s, u"2026-11-08..2026-11-08"_s} << 2 << u"The period is empty"_s;
        QTest::newRow("the future") << QStringList{u"--period"_s, QDate::currentDate().addDays(3).toString(Qt::ISODate) + u".."_s + QDate::currentDate().addDays(9).toString(Qt::ISODate)}
                                    << 2 << u"lies in the future"_s;
        QTest::newRow("two years") << QStringList{u"--period"_s, u"2024-01-01..2026-01-01"_s} << 1 << u"400 days at most"_s;
        QTest::newRow("no zone") << QStringList{u"--zone"_s, u"Mars/Base"_s} << 2 << u"There is no time zone named Mars/Base"_s;
        QTest::newRow("no provider") << QStringList{u"--provider"_s, u"paddle"_s} << 1 << u"no access to the payment provider paddle"_s;
        QTest::newRow("no such option") << QStringList{u"--everything"_s} << 2 << u"everything"_s;
    }

    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        ReconciliationFixture fixture(m_cluster);
        ReconcileProgram program(fixture);
        QTEST(program.run(arguments + QStringList{u"--json"_s}), "code");
        QVERIFY2(program.err.contains(part.toUtf8()), program.err.constData());
        QCOMPARE(program.out, QByteArray());
        QCOMPARE(fixture.value(u"select count(*) from halfday.reconciliations"_s), u"0"_s);
    }

    void aKeyThatIsWrong()
    {
        ReconciliationFixture fixture(m_cluster);
        ReconcileProgram program(fixture);
        QProcessEnvironment environment = program.environment();
        environment.insert(u"HALFDAY_STRIPE_KEY"_s, u"sk_test_of_somebody_else"_s);
        program.setEnvironment(environment);
        QCOMPARE(program.run(week()), 1);
        QVERIFY2(program.err.contains("What came so far is kept") && !program.err.contains("somebody_else"), program.err.constData());
        environment.remove(u"HALFDAY_STRIPE_KEY"_s);
        program.setEnvironment(environment);
        QCOMPARE(program.run(week()), 1);
        QVERIFY2(program.err.contains("Without HALFDAY_STRIPE_KEY"), program.err.constData());
    }

    void stoppedInTheMiddle_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    /// What was listed stays, another program goes on at once from there, and no charge is asked for twice.
    void stoppedInTheMiddle()
    {
        QFETCH(int, signal);
        ReconciliationFixture fixture(m_cluster);
        manyThatAgree(fixture, 250);
        const auto asked = [&](const char *route) {
            int times = 0;
            for (const SandboxRequest &request : fixture.sandbox.requests())
                times += request.route == QLatin1StringView(route);
            return times;
        };
        fixture.sandbox.fault({.kind = SandboxFault::Kind::Delay, .delay = std::chrono::seconds(120), .times = 1, .route = u"GET /v1/refunds"_s});
        ReconcileProgram program(fixture);
        program.start(week());
        QTRY_COMPARE_WITH_TIMEOUT(fixture.value(u"select charges_done from halfday.reconciliations"_s), u"true"_s, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(asked("GET /v1/refunds"), 1, 30000);
        QCOMPARE(::kill(pid_t(program.process.processId()), signal), 0);
        QCOMPARE(program.ended(), 1);
        QVERIFY2(program.err.contains("What was listed so far is kept"), program.err.constData());
        QCOMPARE(program.out, QByteArray());
        QCOMPARE(fixture.value(u"select state || ' ' || charges_listed || ' ' || (held_until <= now()) from halfday.reconciliations"_s), u"listing 250 true"_s);

        const int pages = asked("GET /v1/charges");
        QCOMPARE(pages, 3);
        ReconcileProgram again(fixture);
        QCOMPARE(again.run(week({u"--json"_s})), 0);
        QCOMPARE(json(again)[u"paired"_s].toInt(), 250);
        QCOMPARE(asked("GET /v1/charges"), pages);
        QCOMPARE(fixture.value(u"select string_agg(state || ' ' || charges_listed, ',') from halfday.reconciliations"_s), u"matched 250"_s);
        QCOMPARE(fixture.value(u"select count(*) || ' ' || count(distinct charge_id) from halfday.listed_charges"_s), u"250 250"_s);
    }

    /// A connection that was saved in the console, its key in a real keychain.
    void aSavedConnection()
    {
        SecretService service;
        QVERIFY(service.isUp());
        QVERIFY(service.startKeyring("login"));
        ReconciliationFixture fixture(m_cluster);
        manyThatAgree(fixture, 1);
        const ConnectionSettings address = fixture.db.addressAs(u"anna"_s);
        QTemporaryDir config;
        ConnectionProfile shop;
        shop.id = u"shop"_s;
        shop.name = u"My Shop"_s;
        shop.server = {.host = address.host, .port = address.port, .database = address.database, .user = address.user};
        shop.providerUrl = fixture.sandbox.baseUrl();
        shop.providerKey = SecretFrom::Keychain;
        QVERIFY(QDir().mkpath(config.path() + "/halfday"_L1));
        QSettings file(config.path() + "/halfday/connections.ini"_L1, QSettings::IniFormat);
        QVERIFY(ProfileStore(file).save(shop).has_value());

        ReconcileProgram program(fixture);
        QProcessEnvironment environment = service.environment();
        for (const char *name : {"PGHOST", "PGPORT", "PGDATABASE", "PGUSER", "PGPASSWORD", "PGSERVICE", "HALFDAY_STRIPE_KEY", "HALFDAY_STRIPE_URL"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"XDG_CONFIG_HOME"_s, config.path());
        program.setEnvironment(environment);
        const QStringList asSaved = week({u"--json"_s, u"--profile"_s, u"my shop"_s});

        QCOMPARE(program.run(asSaved), 1); // the keychain has none yet
        QVERIFY2(program.err.contains("Here it can come from HALFDAY_STRIPE_KEY"), program.err.constData());
        QCOMPARE(program.out, QByteArray());
        QCOMPARE(fixture.sandbox.requests().size(), 0);
        QCOMPARE(fixture.value(u"select count(*) from halfday.reconciliations"_s), u"0"_s);

        QProcess probe;
        probe.setProcessEnvironment(service.environment());
        probe.start(QStringLiteral(KEYCHAIN_PROBE), {u"write"_s, u"key"_s, fixture.sandbox.apiKey()});
        QVERIFY(probe.waitForFinished() && probe.exitCode() == 0);
        environment.insert(u"HALFDAY_STRIPE_KEY"_s, u"sk_live_of_another_shop"_s); // the connection's own goes before
        environment.insert(u"HALFDAY_STRIPE_URL"_s, u"http://127.0.0.1:9/"_s);
        program.setEnvironment(environment);
        QCOMPARE(program.run(asSaved), 0);
        QCOMPARE(json(program)[u"paired"_s].toInt(), 1);
        QTemporaryDir folder;
        QCOMPARE(program.run(asSaved + QStringList{u"--evidence"_s, folder.path()}), 0);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 4);
        QVERIFY(!(program.out + program.err).contains(fixture.sandbox.apiKey().toUtf8()));
        QCOMPARE(fixture.value(u"select count(distinct begun_by) || ' ' || min(begun_by) from halfday.reconciliations"_s), u"1 anna"_s);
    }
};

QTEST_GUILESS_MAIN(TestReconcileCommand)
#include "tst_reconcilecommand.moc"
