#include "models/reconciliation/evidencemanifest.h"
#include "tests/models/reconciliation/evidencesamples.h"

#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace halfday;
using namespace halfday::EvidenceSamples;
using Verdict = EvidenceVerdict;

/// Evidence on disk: what is written, what is left when it cannot be, and what verifying it notices.
class TestEvidence : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    EvidenceReport check(const Memory &memory) const
    {
        const Result<EvidenceReport> report = checkEvidence(m_dir.path(), memory.entries);
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }
    static EvidenceFinding of(const EvidenceReport &report, const QString &name)
    {
        for (const EvidenceFinding &finding : report.findings) {
            if (finding.name == name)
                return finding;
        }
        return {};
    }

private slots:
    void init() { QVERIFY(m_dir.isValid()); }
    void cleanup()
    {
        for (const QString &name : all(m_dir.path()))
            QVERIFY(QFile::remove(path(name)) || QDir(path(name)).removeRecursively());
    }

    void fourFilesThatAgree()
    {
        Memory memory;
        QCOMPARE(memory.save(m_dir.path()).value_or(QString()), u"Payment_Reconciliation_2026-11-19"_s);
        QCOMPARE(all(m_dir.path()), (QStringList{u"Payment_Reconciliation_2026-11-19.csv"_s, u"Payment_Reconciliation_2026-11-19.manifest.json"_s,
                                                 u"Payment_Reconciliation_2026-11-19.pdf"_s, u"Payment_Reconciliation_2026-11-19.png"_s}));
        const QByteArray json = read(path(u"Payment_Reconciliation_2026-11-19.manifest.json"_s));
        const auto manifest = EvidenceManifest::parse(json);
        QVERIFY(manifest);
        QCOMPARE(manifest->files.size(), 3);
        for (const EvidenceFile &file : manifest->files) {
            const QByteArray bytes = read(path(file.name));
            QCOMPARE(file.bytes, bytes.size());
            QCOMPARE(file.sha256, sha256(bytes));
        }
        QCOMPARE(sha256(json), memory.entries[0].manifestSha256);
        QVERIFY(json.contains("\"ourAmount\": \"2200.00\""));
        QVERIFY(json.contains("\"ourAmount\": \"120000\"")); // yen have no cents
        QVERIFY(json.contains("\"ourRefunded\": \"1.250\"")); // dinars have a thousand fils
        const EvidenceReport report = check(memory);
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(report.findings[0].verdict, Verdict::Fine);
        QCOMPARE(report.findings[0].files.size(), 4);
        QVERIFY(report.isFine());
    }

    void theTableIsSafe()
    {
        ReconciledRow hostile = row(1);
        hostile.chargeId = u"=HYPERLINK(\"http://x\")"_s;
        hostile.closedBecause = u"@SUM(A1), \"quoted\"\nsecond line \u202Eabc שלום"_s;
        hostile.closedBy = u"anna"_s;
        hostile.closedHow = u"by_force"_s;
        hostile.closedAt = at(u"2026-11-19T02:00:00Z"_s);
        hostile.kind = DifferenceKind::AmountDiffers;
        hostile.theirs = Difference::Side{{1250, u"KWD"_s}, 250, u"succeeded"_s};
        hostile.ours = Difference::Side{{1200, u"JPY"_s}, 0, u"succeeded"_s};
        const auto draft = EvidenceDraft::begin(m_dir.path(), u"x"_s, QTimeZone("Australia/Melbourne"));
        QVERIFY(draft);
        ReconciledRow onlyTheirs = row(2);
        onlyTheirs.ours.reset();
        onlyTheirs.paymentId = 0;
        onlyTheirs.kind = DifferenceKind::MissingHere;
        QVERIFY((*draft)->add(hostile) && (*draft)->add(onlyTheirs));
        QVERIFY((*draft)->finish(facts(), blankPage));
        const QString csv = QString::fromUtf8(read(path(u"x.csv"_s)));
        const QStringList lines = csv.split(u"\r\n"_s);
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines[0].contains(u"Time (Australia/Melbourne),Time (UTC)"_s), qPrintable(lines[0]));
        QCOMPARE(lines[1], u"2026-11-14 13:11:00+11:00,2026-11-14 02:11:00Z,\"'=HYPERLINK(\"\"http://x\"\")\",1,amount_differs,1200,JPY,0,JPY,succeeded,"
                           "1.250,KWD,0.250,KWD,succeeded,by_force,\"'@SUM(A1), \"\"quoted\"\"\nsecond line \u202Eabc שלום\",anna,"
                           "2026-11-19 13:00:00+11:00,2026-11-19 02:00:00Z"_s);
        QCOMPARE(lines[2], u"2026-11-14 13:12:00+11:00,2026-11-14 02:12:00Z,ch_3Q0002,,missing_here,,,,,,22.00,AUD,0.00,AUD,succeeded,,,,,"_s);
    }

    void neverOverAnotherOne()
    {
        Memory memory;
        QVERIFY(memory.save(m_dir.path()));
        const QByteArray first = read(path(u"Payment_Reconciliation_2026-11-19.pdf"_s));
        write(path(u"Payment_Reconciliation_2026-11-19-2.png"_s), "somebody's own");
        QCOMPARE(memory.save(m_dir.path()).value_or(QString()), u"Payment_Reconciliation_2026-11-19-3"_s);
        QCOMPARE(memory.save(m_dir.path()).value_or(QString()), u"Payment_Reconciliation_2026-11-19-4"_s);
        QCOMPARE(read(path(u"Payment_Reconciliation_2026-11-19.pdf"_s)), first);
        QCOMPARE(read(path(u"Payment_Reconciliation_2026-11-19-2.png"_s)), QByteArray("somebody's own"));
        QCOMPARE(memory.entries[0].previousSha256, memory.entries[1].manifestSha256);
        QCOMPARE(memory.entries[2].previousSha256, QString());
        QVERIFY(check(memory).isFine());
    }

    void everyFileIsWatched_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {".pdf", ".png", ".csv", ".manifest.json"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void everyFileIsWatched()
    {
        QFETCH(QString, ending);
        Memory memory;
        QStringList names;
        for (int i = 0; i < 3; ++i)
            names << memory.save(m_dir.path()).value_or(QString());
        const QString file = path(names[1] + ending);
        const QByteArray before = read(file);

        QByteArray changed = before; // one digit, the length stays
        const qsizetype digit = changed.indexOf("2026") >= 0 ? changed.indexOf("2026") : changed.size() - 1;
        changed[digit] = changed[digit] == '3' ? '4' : '3';
        write(file, changed);
        EvidenceReport report = check(memory);
        QVERIFY(!report.isFine());
        QCOMPARE(of(report, names[1]).verdict, Verdict::Changed);
        QCOMPARE(of(report, names[0]).verdict, Verdict::Fine);
        const bool manifest = ending == u".manifest.json"_s;
        QCOMPARE(of(report, names[2]).verdict, manifest ? Verdict::ChainBroken : Verdict::Fine);
        QCOMPARE(report.findings.size(), 3);

        QVERIFY(QFile::remove(file));
        report = check(memory);
        QCOMPARE(of(report, names[1]).verdict, Verdict::Missing);
        QCOMPARE(of(report, names[2]).verdict, manifest ? Verdict::ChainBroken : Verdict::Fine);

        write(file, before);
        QVERIFY(check(memory).isFine());
    }

    /// The newest has nobody after it in the folder; only the database knows.
    void theNewestCannotVanish()
    {
        Memory memory;
        QVERIFY(memory.save(m_dir.path()));
        const QString newest = memory.save(m_dir.path()).value_or(QString());
        for (const QString &name : all(m_dir.path())) {
            if (name.startsWith(newest))
                QVERIFY(QFile::remove(path(name)));
        }
        const EvidenceReport report = check(memory);
        QVERIFY(!report.isFine());
        QCOMPARE(of(report, newest).verdict, Verdict::Missing);
        QCOMPARE(report.findings[0].name, newest); // newest first
    }

    void aWholeRowOfThemCannotBeRewritten()
    {
        Memory memory;
        const QString name = memory.save(m_dir.path()).value_or(QString());
        Memory forger; // with the same program and no database
        for (const QString &file : all(m_dir.path()))
            QVERIFY(QFile::remove(path(file)));
        QVERIFY(forger.save(m_dir.path(), u"Payment_Reconciliation_2026-11-19"_s, 2));
        QVERIFY(check(forger).isFine());
        QCOMPARE(of(check(memory), name).verdict, Verdict::Changed);
    }

    void otherFoldersAreNoAlarm()
    {
        QTemporaryDir other;
        Memory memory;
        QVERIFY(memory.save(other.path()));
        QVERIFY(memory.save(m_dir.path(), u"Payment_Reconciliation_2026-11-20"_s));
        const EvidenceReport report = check(memory);
        QVERIFY(report.isFine());
        QCOMPARE(of(report, u"Payment_Reconciliation_2026-11-19"_s).verdict, Verdict::Elsewhere);
        QCOMPARE(of(report, u"Payment_Reconciliation_2026-11-20"_s).verdict, Verdict::Fine);
        const Memory nothing;
        QCOMPARE(of(check(nothing), u"Payment_Reconciliation_2026-11-20"_s).verdict, Verdict::NotRecorded);
    }

    /// All files of one, or of all: what the database still knows, what it means and what to do.
    void whatIsKnownOfLostOnes()
    {
        Memory memory;
        QStringList names;
        for (int i = 0; i < 3; ++i)
            names << memory.save(m_dir.path()).value_or(QString());
        const auto lose = [&](const QString &name) {
            for (const QString &ending : EvidenceFolder::endings())
                QVERIFY(QFile::remove(path(name + ending)));
        };
        lose(names[1]);
        QString said = of(check(memory), names[1]).sentences.join(u'\n');
        QCOMPARE(of(check(memory), names[1]).verdict, Verdict::Missing);
        for (const QString &part : {u"Its manifest is gone"_s, u"filed on 2026-11-19 02:06 UTC by anna as the proof of reconciliation 12"_s,
                                    u"number 2 of its chain, after %1."_s.arg(names[0]), u"%1 is chained to it."_s.arg(names[2]), u"from a backup"_s, u"save the evidence"_s})
            QVERIFY2(said.contains(part), qPrintable(part + u" is not in: "_s + said));
        lose(names[0]);
        lose(names[2]);
        const EvidenceReport report = check(memory); // an empty folder: nobody can say whether it is the right one
        QCOMPARE(report.count(Verdict::Elsewhere), 3);
        said = of(report, names[0]).sentences.join(u'\n');
        for (const QString &part : {u"Nothing of it is in this folder"_s, u"filed on 2026-11-19 02:05 UTC by anna"_s, u"the first of its chain"_s,
                                    u"choose that one and verify it there"_s, u"from a backup"_s})
            QVERIFY2(said.contains(part), qPrintable(part + u" is not in: "_s + said));
        memory.entries[0].previousSha256 = memory.entries[0].manifestSha256; // a database that somebody wrote into
        QVERIFY(!of(check(memory), names[2]).sentences.isEmpty());
    }

    void oneOutOfItsRow()
    {
        QTemporaryDir other;
        Memory memory;
        QVERIFY(memory.save(other.path()));
        const QString second = memory.save(other.path()).value_or(QString());
        for (const QString &name : all(other.path())) {
            if (name.startsWith(second))
                QVERIFY(QFile::copy(other.filePath(name), path(name)));
        }
        const EvidenceFinding finding = of(check(memory), second);
        QCOMPARE(finding.verdict, Verdict::ChainBroken);
        QVERIFY(finding.sentences.join(u' ').contains(u"belongs to another folder"_s));
    }

    void namesDoNotLeadOut_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("up") << QByteArray("Payment_Reconciliation_2026-11-19.pdf") << QByteArray("../../../etc/passwd");
        QTest::newRow("root") << QByteArray("Payment_Reconciliation_2026-11-19.pdf") << QByteArray("/etc/passwd");
        QTest::newRow("backwards") << QByteArray("Payment_Reconciliation_2026-11-19.pdf") << QByteArray("..\\\\x");
        QTest::newRow("hidden") << QByteArray("Payment_Reconciliation_2026-11-19.pdf") << QByteArray(".x");
        QTest::newRow("no hash") << QByteArray("\"sha256\": \"") << QByteArray("\"sha256\": \"x");
        QTest::newRow("half") << QByteArray("\"files\"") << QByteArray("");
        QTest::newRow("another format") << QByteArray("halfday-evidence-1") << QByteArray("halfday-evidence-9");
        QTest::newRow("first without end") << QByteArray("\"sequence\": 1") << QByteArray("\"sequence\": 0");
    }

    void namesDoNotLeadOut()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray json = evidenceManifestJson(facts(), 1, {{u"Payment_Reconciliation_2026-11-19.pdf"_s, 3, QString(64, u'a')}});
        QVERIFY(EvidenceManifest::parse(json));
        QVERIFY(json.contains(from));
        QVERIFY(!EvidenceManifest::parse(QByteArray(json).replace(from, to)));
        for (qsizetype length = 0; length < json.size() - 2; length += 7)
            QVERIFY(!EvidenceManifest::parse(json.left(length)));
    }

    void aFolderThatIsNone_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("nothing") << QString();
        QTest::newRow("gone") << m_dir.filePath(u"gone"_s);
        QTest::newRow("kernel's") << u"/proc/self"_s; // nobody may make files there, not even root
        write(m_dir.filePath(u"file"_s), "x");
        QTest::newRow("a file") << m_dir.filePath(u"file"_s);
    }

    void aFolderThatIsNone()
    {
        QFETCH(QString, folder);
        Memory memory;
        const Result<QString> saved = memory.save(folder);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Input);
        QVERIFY2(saved.error().message.contains(u"Nothing was saved"_s), qPrintable(saved.error().message));
    }

    void theFolderVanishes()
    {
        const QString folder = path(u"stick"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto draft = EvidenceDraft::begin(folder, u"x"_s, QTimeZone::utc());
        QVERIFY(draft);
        QVERIFY((*draft)->add(row(1)));
        QVERIFY(QDir(folder).removeRecursively());
        const Result<QString> finished = (*draft)->finish(facts(), blankPage);
        QVERIFY(!finished);
        QVERIFY2(finished.error().message.contains(u"has gone"_s), qPrintable(finished.error().message));
        QVERIFY(!QFileInfo::exists(folder));
    }

    /// The disk gives out at every byte: whatever is written by then, nothing stays.
    void theDiskIsFull()
    {
        struct rlimit before = {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto old = std::signal(SIGXFSZ, SIG_IGN);
        int refused = 0;
        for (const rlim_t most : {rlim_t(0), rlim_t(40), rlim_t(120), rlim_t(300), rlim_t(900)}) {
            struct rlimit tight = before;
            tight.rlim_cur = most;
            setrlimit(RLIMIT_FSIZE, &tight);
            Memory memory;
            const Result<QString> saved = memory.save(m_dir.path());
            setrlimit(RLIMIT_FSIZE, &before);
            QVERIFY2(!saved, qPrintable(u"saved within %1 bytes a file"_s.arg(most)));
            QVERIFY2(saved.error().message.contains(u"Nothing was saved"_s), qPrintable(saved.error().message));
            QCOMPARE(all(m_dir.path()), QStringList());
            ++refused;
        }
        std::signal(SIGXFSZ, old);
        QCOMPARE(refused, 5);
    }

    void aTinyDiskIsFull()
    {
        const QString disk = path(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        if (mount("none", qPrintable(disk), "tmpfs", 0, "size=256k") != 0)
            QSKIP("only root may mount a disk of its own");
        Memory memory;
        const Result<QString> large = memory.save(disk, u"x"_s, 20000);
        const QStringList left = all(disk);
        const Result<QString> small = memory.save(disk, u"x"_s, 3);
        const QStringList then = all(disk);
        umount(qPrintable(disk));
        QVERIFY(!large);
        QVERIFY2(large.error().message.contains(u"no room left"_s), qPrintable(large.error().message));
        QCOMPARE(left, QStringList());
        QVERIFY2(small, small ? "" : qPrintable(small.error().message));
        QCOMPARE(then.size(), 4);
    }

    void nothingStaysOfADroppedOne()
    {
        {
            const auto draft = EvidenceDraft::begin(m_dir.path(), u"x"_s, QTimeZone::utc());
            QVERIFY(draft && (*draft)->add(row(1)));
            QVERIFY(!all(m_dir.path()).isEmpty());
        }
        QCOMPARE(all(m_dir.path()), QStringList());
        const auto unpainted = EvidenceDraft::begin(m_dir.path(), u"x"_s, QTimeZone::utc());
        QVERIFY(unpainted);
        const auto refuse = [](const EvidenceFacts &) -> Result<EvidencePictures> { return fail({Error::Kind::Internal, u"no ink"_s}); };
        QCOMPARE((*unpainted)->finish(facts(), refuse).error().message, u"no ink"_s);
        const auto taken = EvidenceDraft::begin(m_dir.path(), u"y"_s, QTimeZone::utc());
        QVERIFY(!taken); // the first still has the folder
        QVERIFY2(taken.error().message.contains(u"Another console"_s), qPrintable(taken.error().message));
    }

    void aConsoleDiedWhileItsFilesAppeared()
    {
        Memory memory;
        QVERIFY(memory.save(m_dir.path()));
        const QString name = memory.save(m_dir.path()).value_or(QString());
        const QString drafts = path(u".Payment_Reconciliation_draft_abc"_s); // two had appeared, two had not
        QVERIFY(QDir().mkpath(drafts));
        for (const QString &ending : {u".csv"_s, u".manifest.json"_s})
            QVERIFY(QFile::rename(path(name + ending), drafts + u'/' + name + ending));
        memory.entries.removeFirst();
        write(path(u"Payment_Reconciliation_2025-01-01.pdf"_s), "somebody's own");
        QCOMPARE(memory.save(m_dir.path()).value_or(QString()), name);
        QCOMPARE(all(m_dir.path()).size(), 9);
        QVERIFY(check(memory).isFine());
    }

    void manyInOneFolder()
    {
        Memory memory;
        for (int week = 0; week < 60; ++week)
            QVERIFY(memory.save(m_dir.path(), u"Payment_Reconciliation_%1"_s.arg(week)));
        const EvidenceReport report = check(memory);
        QVERIFY(report.isFine());
        QCOMPARE(report.count(Verdict::Fine), 60);
    }

    void theNameIsTheOperatorsDay()
    {
        const Instant lateInUtc = at(u"2026-11-18T13:30:00Z"_s);
        QCOMPARE(evidenceName(lateInUtc, QTimeZone("Australia/Melbourne")), u"Payment_Reconciliation_2026-11-19"_s);
        QCOMPARE(evidenceName(lateInUtc, QTimeZone::utc()), u"Payment_Reconciliation_2026-11-18"_s);
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
