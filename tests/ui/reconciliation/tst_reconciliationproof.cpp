#include "tests/ui/reconciliation/reconciliationscreen.h"

#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

using namespace halfday;

/// What was reconciled is proved and verified at the view, by keys and clicks.
class TestReconciliationProof : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

    /// Opened with Halfday's own hands: what the desktop would have been asked to open.
    QList<QUrl> m_opened;

public slots:
    void wouldOpen(const QUrl &url) { m_opened << url; }

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY(ReconciliationFixture::prepare(m_cluster));
        QDesktopServices::setUrlHandler(u"file"_s, this, "wouldOpen");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }
    void init() { m_opened.clear(); }

    void theProof()
    {
        ReconciliationFixture fixture(m_cluster);
        aWeekOfDifferences(fixture);
        ReconciliationScreen screen(fixture);
        QTemporaryDir folder;
        screen.view.setEvidenceFolder(folder.path());
        QTRY_VERIFY(screen.view.settled());
        screen.key(Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.desk.isRunning(), 60000);
        QTRY_COMPARE(screen.model()->rowCount(), 5);
        QTRY_VERIFY(screen.action("saveEvidence")->isEnabled());
        screen.key(Qt::Key_S);
        QTRY_VERIFY2_WITH_TIMEOUT(screen.said().contains(u"Saved Payment_Reconciliation_"_s), qPrintable(screen.said()), 20000);
        const QDir dir(folder.path());
        QCOMPARE(dir.entryList(QDir::Files).size(), 4);
        QCOMPARE(fixture.value(u"select count(*) from halfday.audit_log where action = 'reconciliation.evidence'"_s), u"1"_s);
        const QString name = fixture.value(u"select name from halfday.evidence"_s);
        const QString csv = QString::fromUtf8(readAll(dir.filePath(name + u".csv"_s)));
        QCOMPARE(csv.count(u"\r\n"_s), 7); // heading and six charges
        QProcess text;
        text.start(u"pdftotext"_s, {u"-layout"_s, dir.filePath(name + u".pdf"_s), u"-"_s});
        QVERIFY(text.waitForFinished());
        const QString page = QString::fromUtf8(text.readAllStandardOutput());
        QVERIFY2(page.contains(u"ch_unheard"_s) && page.contains(u"DEMO"_s) && page.contains(u"5 open"_s), qPrintable(page));

        // Two of them, then the archive.
        QTRY_VERIFY(screen.action("saveEvidence")->isEnabled());
        screen.table()->setFocus();
        screen.key(Qt::Key_S);
        QTRY_COMPARE(dir.entryList(QDir::Files).size(), 8);
        QTRY_VERIFY(screen.action("openArchive")->isEnabled() && screen.view.settled());
        screen.key(Qt::Key_E);
        QTRY_COMPARE(screen.archive()->model()->rowCount(), 2);
        QTRY_COMPARE(screen.verdict(0), u"As it was saved"_s);
        QCOMPARE(screen.verdict(1), u"As it was saved"_s);
        QVERIFY(screen.label("archiveRetention").contains(QString::number(QDate::currentDate().year() + 7)));
        QVERIFY(screen.archive()->hasFocus());

        // Each file of the older one: changed, then gone.
        for (const char *ending : {".pdf", ".png", ".csv", ".manifest.json"}) {
            const QString path = dir.filePath(name + QLatin1StringView(ending));
            const QByteArray before = readAll(path);
            writeAll(path, before + ' ');
            screen.key(Qt::Key_V);
            QTRY_COMPARE(screen.verdict(1), u"Changed"_s);
            QTRY_VERIFY(screen.view.settled());
            QVERIFY(QFile::remove(path));
            screen.key(Qt::Key_V);
            QTRY_COMPARE(screen.verdict(1), u"Missing"_s);
            QTRY_VERIFY(screen.view.settled());
            writeAll(path, before);
            screen.key(Qt::Key_V);
            QTRY_COMPARE(screen.verdict(1), u"As it was saved"_s);
            QTRY_VERIFY(screen.view.settled());
        }
        // The newest vanishes whole.
        for (const QString &file : dir.entryList(QDir::Files)) {
            if (file.startsWith(name + u"-2"_s))
                QVERIFY(QFile::remove(dir.filePath(file)));
        }
        screen.key(Qt::Key_V);
        QTRY_COMPARE(screen.verdict(0), u"Missing"_s);
        QCOMPARE(screen.verdict(1), u"As it was saved"_s);
        QVERIFY(screen.label("archiveSentence").startsWith(u"1 "_s));
        screen.archive()->setCurrentIndex(screen.archive()->model()->index(0, 0));
        const QString known = screen.label("evidenceFindings");
        QVERIFY2(known.contains(u"by anna as the proof of reconciliation"_s) && known.contains(u"after %1."_s.arg(name)) && known.contains(u"from a backup"_s), qPrintable(known));

        screen.archive()->setCurrentIndex(screen.archive()->model()->index(1, 0));
        screen.key(Qt::Key_O);
        QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(dir.filePath(name + u".pdf"_s))});
        screen.key(Qt::Key_Backspace);
        QTRY_VERIFY(screen.table()->isVisible() && screen.table()->hasFocus());
    }

    void aFolderThatIsGone()
    {
        ReconciliationFixture fixture(m_cluster);
        aWeekOfDifferences(fixture);
        ReconciliationScreen screen(fixture);
        screen.view.setEvidenceFolder(u"/proc/self"_s);
        QTRY_VERIFY(screen.view.settled());
        screen.key(Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.desk.isRunning(), 60000);
        QTRY_COMPARE(screen.model()->rowCount(), 5);
        QTRY_VERIFY(screen.action("saveEvidence")->isEnabled());
        screen.key(Qt::Key_S);
        QTRY_VERIFY(screen.said().contains(u"Nothing was saved"_s));
        QCOMPARE(fixture.value(u"select count(*) from halfday.evidence"_s), u"0"_s);
        screen.view.setEvidenceFolder({});
        QTRY_VERIFY(screen.action("saveEvidence")->isEnabled());
        screen.table()->setFocus();
        screen.key(Qt::Key_S); // asks, once
        QTRY_VERIFY(screen.find<QFileDialog>("evidenceFolderDialog"));
        QTemporaryDir folder;
        auto *dialog = screen.find<QFileDialog>("evidenceFolderDialog");
        dialog->close();
        emit dialog->fileSelected(folder.path());
        QTRY_COMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 4);
        QCOMPARE(screen.view.evidenceFolder(), folder.path());
    }

    void itIsRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"x.ini"_s), QSettings::IniFormat);
        ReconciliationFixture fixture(m_cluster);
        {
            ReconciliationScreen screen(fixture);
            screen.view.setEvidenceFolder(folder.path());
            screen.view.saveState(settings);
        }
        ReconciliationScreen screen(fixture);
        screen.period()->choose(PeriodPreset::LastMonth);
        screen.view.restoreState(settings);
        QCOMPARE(screen.view.evidenceFolder(), folder.path());
        QCOMPARE(screen.period()->days(), (DayRange{QDate(2026, 11, 1), QDate(2026, 11, 8)}));
        QCOMPARE(screen.period()->preset(), PeriodPreset::OwnDates);
    }

private:
    static QByteArray readAll(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void writeAll(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

QTEST_MAIN(TestReconciliationProof)
#include "tst_reconciliationproof.moc"
