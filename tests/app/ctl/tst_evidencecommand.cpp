#include "tests/models/reconciliation/reconciliationfixture.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace halfday;
using namespace Qt::StringLiterals;

/// halfdayctl reconcile --evidence, as a script runs it: no window, no display.
class TestEvidenceCommand : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    QByteArray m_out;
    QByteArray m_err;

    int reconcile(ReconciliationFixture &fixture, const QStringList &more)
    {
        const ConnectionSettings address = fixture.db.addressAs(u"anna"_s);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(display));
        environment.insert(u"PGHOST"_s, address.host);
        environment.insert(u"PGPORT"_s, QString::number(address.port));
        environment.insert(u"PGDATABASE"_s, address.database);
        environment.insert(u"PGUSER"_s, address.user);
        environment.insert(u"HALFDAY_STRIPE_KEY"_s, fixture.sandbox.apiKey());
        environment.insert(u"HALFDAY_STRIPE_URL"_s, fixture.sandbox.baseUrl().toString());
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(HALFDAYCTL), QStringList{u"reconcile"_s, u"--period"_s, u"2026-11-01..2026-11-08"_s, u"--zone"_s, u"Australia/Melbourne"_s} + more);
        const bool ended = QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 60000); // the sandbox is served meanwhile
        m_out = program.readAllStandardOutput();
        m_err = program.readAllStandardError();
        return ended ? program.exitCode() : -1;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY(ReconciliationFixture::prepare(m_cluster));
    }

    void theProofWithoutAWindow()
    {
        ReconciliationFixture fixture(m_cluster);
        fixture.business(1);
        fixture.payment(u"ch_agrees"_s, u"2026-11-02 10:00Z"_s);
        fixture.charge(u"ch_agrees"_s, "2026-11-02T10:00:00Z");
        QTemporaryDir folder;
        QCOMPARE(reconcile(fixture, {u"--evidence"_s, folder.path()}), 0);
        const QString name = fixture.value(u"select name from halfday.evidence"_s);
        QVERIFY2(m_out.contains(name.toUtf8() + ".manifest.json"), (m_out + m_err).constData());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 4);
        QProcess text;
        text.start(u"pdftotext"_s, {u"-layout"_s, folder.filePath(name + u".pdf"_s), u"-"_s});
        QVERIFY(text.waitForFinished());
        const QString page = QString::fromUtf8(text.readAllStandardOutput()).simplified();
        for (const QString &part : {u"It adds up"_s, u"by anna"_s, u"halfdayctl"_s, u"Australia/Melbourne"_s, u"Sun 1 Nov 2026 00:00:00 AEDT"_s})
            QVERIFY2(page.contains(part), qPrintable(part + u" is not in "_s + page));
        QVERIFY2(page.contains(u"TEST: "_s) || page.contains(u"DEMO: "_s), qPrintable(page));

        // A difference, for a program: the report alone on the output, the rest beside it.
        fixture.charge(u"ch_unheard"_s, "2026-11-05T10:00:00Z");
        QCOMPARE(reconcile(fixture, {u"--json"_s, u"--evidence"_s, folder.path()}), 5);
        QVERIFY(QJsonDocument::fromJson(m_out).isObject());
        QVERIFY(m_err.contains(name.toUtf8() + "-2.pdf"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 8);
    }

    void aFolderThatIsNotThere()
    {
        ReconciliationFixture fixture(m_cluster);
        QCOMPARE(reconcile(fixture, {u"--evidence"_s, u"/nowhere/at/all"_s}), 1);
        QVERIFY2(m_err.contains("Nothing was saved"), m_err.constData());
        QCOMPARE(fixture.value(u"select count(*) from halfday.evidence"_s), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(TestEvidenceCommand)
#include "tst_evidencecommand.moc"
