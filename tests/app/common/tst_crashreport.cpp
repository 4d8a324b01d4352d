#include "app/common/crashreport.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace halfday;
using namespace Qt::StringLiterals;

/// What a crash leaves behind, and who is told of it.
class TestCrashReport : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_state;

    QDir folder() const { return QDir(m_state->filePath(u"halfday"_s)); }
    QStringList reports() const { return folder().entryList({u"crash-*"_s}, QDir::Files, QDir::Name); }
    static int crash(const QString &how)
    {
        QProcess process;
        process.start(QStringLiteral(CRASHER), {how});
        if (!process.waitForFinished(30000))
            return -1;
        return process.exitStatus() == QProcess::CrashExit ? process.exitCode() : 0; // of a crash, its signal
    }

    static QByteArray output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        return process.waitForFinished(30000) ? process.readAll() : process.errorString().toUtf8();
    }

private slots:
    void init()
    {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_state->path()));
    }

    void itSaysWhatHappened_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("signal");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a bad access") << u"access"_s << SIGSEGV << QByteArray("Signal: SIGSEGV");
        QTest::newRow("in another thread") << u"thread"_s << SIGSEGV << QByteArray("Signal: SIGSEGV");
        QTest::newRow("no stack left") << u"overflow"_s << SIGSEGV << QByteArray("Signal: SIGSEGV");
        QTest::newRow("abort") << u"abort"_s << SIGABRT << QByteArray("Signal: SIGABRT");
        QTest::newRow("an exception") << u"exception"_s << SIGABRT << QByteArray("Cause: an exception that nobody caught, of type St13runtime_error");
        QTest::newRow("a fatal message") << u"fatal"_s << SIGABRT << QByteArray("Cause: no platform");
    }

    void itSaysWhatHappened()
    {
        QFETCH(QString, how);
        QFETCH(int, signal);
        QFETCH(QByteArray, said);
        QCOMPARE(crash(how), signal); // it still dies of what it did
        QCOMPARE(reports().size(), 1);
        QFile report(folder().filePath(reports().first()));
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArray text = report.readAll();
        QVERIFY2(text.contains("Program: crasher " HALFDAY_VERSION), text.constData());
        QVERIFY2(text.contains(said), text.constData());
        QVERIFY2(text.contains("the last thing that it did"), text.constData());
        QVERIFY2(text.contains("crasher("), text.constData()); // a place in the program
        QVERIFY2(!text.contains("Anna") && !text.contains("4242"), text.constData());
        QCOMPARE(report.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    }

    /// As the Debian package has it: the program without its symbols, and those in a package of their own.
    void anInstalledProgramIsReadWithItsDebugPackage()
    {
        const QString program = m_state->filePath(u"crasher"_s);
        QVERIFY(QFile::copy(QStringLiteral(CRASHER), program));
        const QString id = QString::fromUtf8(output(u"readelf"_s, {u"-n"_s, program})).section(u"Build ID: "_s, 1).section(u'\n', 0, 0).trimmed();
        QVERIFY(id.size() > 8);
        const QString symbols = m_state->filePath(u"debug/usr/lib/debug/.build-id/%1/%2.debug"_s.arg(id.left(2), id.mid(2)));
        QVERIFY(QDir().mkpath(QFileInfo(symbols).path()));
        output(u"objcopy"_s, {u"--only-keep-debug"_s, program, symbols});
        output(u"objcopy"_s, {u"--strip-unneeded"_s, program});
        QProcess typed; // by its name alone, as people do
        typed.start(u"sh"_s, {u"-c"_s, u"PATH='%1':$PATH; exec crasher access"_s.arg(m_state->path())});
        QVERIFY(typed.waitForFinished(30000) && typed.exitStatus() == QProcess::CrashExit);
        QFile report(folder().filePath(reports().value(0)));
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArray text = report.readAll();
        QVERIFY2(text.contains("Build: " + id.toUtf8() + '\n'), text.constData());
        QVERIFY(!text.contains("badAccess"));
        const QByteArray places = output(QStringLiteral(HALFDAY_ROOT "/packaging/crash-places"), {report.fileName(), m_state->filePath(u"debug"_s)});
        QVERIFY2(places.contains("badAccess()") && places.contains("main"), places.constData());
        // Another build's symbols would name the wrong functions.
        QVERIFY(QFile::remove(symbols));
        const QByteArray refused = output(QStringLiteral(HALFDAY_ROOT "/packaging/crash-places"), {report.fileName(), m_state->filePath(u"debug"_s)});
        QVERIFY2(refused.contains(id.toUtf8()) && !refused.contains("main"), refused.constData());
    }

    void aProperEndLeavesNothing()
    {
        QCOMPARE(crash(u"not at all"_s), 0);
        QCOMPARE(crash(u"terminated"_s), SIGTERM);
        QCOMPARE(reports(), QStringList());
        QCOMPARE(takeCrashReports(), QStringList());
    }

    void eachIsToldOfOnceAndTheNewestAreKept()
    {
        QCOMPARE(crash(u"abort"_s), SIGABRT);
        const QStringList taken = takeCrashReports();
        QCOMPARE(taken.size(), 1);
        QVERIFY(QFile::exists(taken.first()));
        QCOMPARE(takeCrashReports(), QStringList());
        QDateTime time = QDateTime::currentDateTime().addDays(-30);
        for (int i = 0; i < 15; ++i) {
            QFile old(folder().filePath(u"crash-halfday-%1.txt"_s.arg(i)));
            QVERIFY(old.open(QIODevice::WriteOnly));
            QVERIFY(old.setFileTime(time.addDays(i), QFileDevice::FileModificationTime));
        }
        QCOMPARE(takeCrashReports(), QStringList());
        QCOMPARE(reports().size(), 10);
        QVERIFY(QFile::exists(taken.first()));
        QVERIFY(!reports().contains(u"crash-halfday-5.txt"_s));
        QVERIFY(reports().contains(u"crash-halfday-6.txt"_s));
    }
};

QTEST_GUILESS_MAIN(TestCrashReport)
#include "tst_crashreport.moc"
