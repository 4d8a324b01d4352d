#include "tests/app/ctl/reconcileprogram.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace halfday;

/// halfdayctl reconcile --evidence, as a script runs it: no window, no display.
class TestEvidenceCommand : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    static QStringList week(const QStringList &more)
    {
        return QStringList{u"--period"_s, u"2026-11-01..2026-11-08"_s, u"--zone"_s, u"Australia/Melbourne"_s} + more;
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
        ReconcileProgram program(fixture);
        QCOMPARE(program.run(week({u"--evidence"_s, folder.path()})), 0);
        const QString name = fixture.value(u"select name from halfday.evidence"_s);
        QVERIFY2(program.out.contains(name.toUtf8() + ".manifest.json"), (program.out + program.err).constData());
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
        QCOMPARE(program.run(week({u"--json"_s, u"--evidence"_s, folder.path()})), 5);
        QVERIFY(QJsonDocument::fromJson(program.out).isObject());
        QVERIFY(program.err.contains(name.toUtf8() + "-2.pdf"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 8);
    }

    void aFolderThatIsNotThere()
    {
        ReconciliationFixture fixture(m_cluster);
        ReconcileProgram program(fixture);
        QCOMPARE(program.run(week({u"--evidence"_s, u"/nowhere/at/all"_s})), 1);
        QVERIFY2(program.err.contains("Nothing was saved"), program.err.constData());
        QCOMPARE(fixture.value(u"select count(*) from halfday.evidence"_s), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(TestEvidenceCommand)
#include "tst_evidencecommand.moc"
