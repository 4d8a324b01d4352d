#include "tests/app/console/consolefixture.h"
#include "tests/support/testsettings.h"

#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QProcess>
#include <QSettings>
#include <csignal>

using namespace halfday;
using namespace Qt::StringLiterals;

/// The program as a desktop, a script or a power cut starts and ends it.
class TestStartAndEnd : public QObject
{
    Q_OBJECT

    struct Program : QProcess {
        Program(const DemoPlace &place, QStringList arguments)
        {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
            environment.remove(u"XDG_RUNTIME_DIR"_s);
            environment.insert(u"XDG_CONFIG_HOME"_s, place.file(u"config"_s));
            environment.insert(u"XDG_STATE_HOME"_s, place.file(u"state"_s));
            setProcessEnvironment(environment);
            start(QStringLiteral(HALFDAY), arguments);
        }
        ~Program() override
        {
            if (state() != NotRunning) {
                kill();
                waitForFinished();
            }
        }
        bool ends(int code) { return waitForFinished(120000) && exitStatus() == NormalExit && exitCode() == code; }
        void send(int signal) { ::kill(pid_t(processId()), signal); }
    };

    static QStringList demoIn(const DemoPlace &place, const QStringList &more = {})
    {
        return QStringList{u"--demo"_s, u"--demo-folder"_s, place.folder(), u"--settings"_s, place.file(u"console.ini"_s)} + more;
    }

    /// Another console on the same demo: one with settings of its own.
    static QStringList besides(const DemoPlace &place, const QString &name)
    {
        return demoIn(place, {u"--settings"_s, place.file(name + u".ini"_s)});
    }

    /// How many connections consoles hold: each has two once it works.
    static qint64 connections(DemoPlace &place)
    {
        return place.running()
            ? place.number(u"select count(*) from pg_stat_activity where usename = 'operator' and datname = 'halfday'"_s) : 0;
    }
    static bool isAlive(qint64 process) { return process > 0 && ::kill(pid_t(process), 0) == 0; }

private slots:
    void noDisplay_data()
    {
        QTest::addColumn<QByteArray>("display");
        QTest::addColumn<QString>("argument");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("none") << QByteArray() << u"--demo"_s << 2 << QByteArray("there is no display here");
        QTest::newRow("dead") << QByteArray(":987") << u"--demo"_s << 2 << QByteArray("the display :987 does not answer");
        QTest::newRow("none needed") << QByteArray() << u"--help"_s << 0 << QByteArray("--demo-reset");
        QTest::newRow("none needed, dead") << QByteArray(":987") << u"--version"_s << 0 << QByteArray("halfday ");
    }
    /// Over ssh, say: a sentence, no core file.
    void noDisplay()
    {
        QFETCH(QByteArray, display);
        QFETCH(QString, argument);
        QFETCH(int, code);
        QFETCH(QByteArray, said);
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"QT_QPA_PLATFORM"_s, u"WAYLAND_DISPLAY"_s, u"DISPLAY"_s})
            environment.remove(name);
        if (!display.isEmpty())
            environment.insert(u"DISPLAY"_s, QString::fromLatin1(display));
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(HALFDAY), {argument});
        QVERIFY(program.waitForFinished(60000));
        const QByteArray words = program.readAll();
        QVERIFY2(words.contains(said), words.constData());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), code);
    }

    void words_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("help") << QStringList{u"--help"_s} << 0 << QByteArray("--demo-reset");
        QTest::newRow("version") << QStringList{u"--version"_s} << 0 << QByteArray("halfday ");
        QTest::newRow("unknown option") << QStringList{u"--dmeo"_s} << 2 << QByteArray("halfday: Unknown option 'dmeo'");
        QTest::newRow("value missing") << QStringList{u"--tour"_s} << 2 << QByteArray("halfday: Missing value");
        QTest::newRow("not an option") << QStringList{u"demo"_s} << 2 << QByteArray("halfday: \"demo\" is not an option");
        QTest::newRow("scale") << QStringList{u"--demo"_s, u"--demo-scale"_s, u"much"_s} << 2 << QByteArray("whole number");
        QTest::newRow("log") << QStringList{u"--log"_s, u"loud"_s} << 2 << QByteArray("debug, info");
        QTest::newRow("profile without a name") << QStringList{u"--profile"_s, u" "_s} << 2 << QByteArray("--profile takes the name");
        QTest::newRow("unknown profile") << QStringList{u"--profile"_s, u"Shop"_s} << 2 << QByteArray("halfday: There is no connection “Shop”; none has been saved yet.");
        QTest::newRow("port") << QStringList{u"--port"_s, u"http"_s} << 2 << QByteArray("from 1 to 65535");
    }

    void words()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, said);
        DemoPlace place;
        Program program(place, arguments);
        QVERIFY(program.ends(code));
        const QByteArray out = program.readAllStandardOutput();
        const QByteArray error = program.readAllStandardError();
        QVERIFY2((code == 0 ? out : error).contains(said), (out + error).constData());
        QCOMPARE((code == 0 ? error : out), QByteArray());
    }

    void killedOrAskedToGo()
    {
        DemoPlace place;
        qint64 server = 0;
        for (const int signal : {SIGTERM, SIGKILL, SIGINT}) {
            Program program(place, demoIn(place));
            QTRY_COMPARE_WITH_TIMEOUT(connections(place), 3, 60000);
            server = place.serverProcess();
            QVERIFY(isAlive(server));
            if (signal == SIGTERM)
                place.run(u"update public.reviews set moderation_status = 'approved', moderated_by = 'anna' where id = "
                           "(select min(id) from public.reviews where moderation_status = 'pending')"_s);
            QCOMPARE(place.number(u"select count(*) from public.reviews where moderation_status = 'pending'"_s), 50);
            program.send(signal);
            QVERIFY(program.waitForFinished(30000));
            QCOMPARE(program.exitStatus(), signal == SIGKILL ? QProcess::CrashExit : QProcess::NormalExit);
            if (signal != SIGKILL) {
                QCOMPARE(program.exitCode(), 0);
                QCOMPARE(program.readAllStandardError(), QByteArray());
                QVERIFY(QSettings(place.file(u"console.ini"_s), QSettings::IniFormat).contains(u"window/geometry"_s));
            }
            QTRY_VERIFY_WITH_TIMEOUT(!isAlive(server), 30000);
        }
    }

    void twoAtOnceAndTheFirstIsKilled()
    {
        DemoPlace place;
        Program first(place, demoIn(place));
        Program second(place, besides(place, u"second"_s)); // at the same moment, on a folder that is not there yet
        QTRY_COMPARE_WITH_TIMEOUT(connections(place), 6, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(!place.providerBooks().isEmpty(), 10000);
        const quint16 port = quint16(place.provider().baseUrl.port());
        const qint64 server = place.serverProcess();

        Program reset(place, demoIn(place, {u"--demo-reset"_s, u"--tour"_s, place.file(u"tour"_s)}));
        QVERIFY(reset.ends(1));
        const QByteArray refusal = reset.readAllStandardError();
        QVERIFY2(refusal.contains("halfday: ") && refusal.contains("Another Halfday is using"), refusal.constData());

        // Whichever of them serves the provider, the other one takes over.
        first.kill();
        QVERIFY(first.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(!place.providerBooks().isEmpty(), 15000);
        QTRY_COMPARE(connections(place), 3);
        QCOMPARE(place.provider().baseUrl.port(), port);
        QCOMPARE(place.serverProcess(), server);
        Program third(place, besides(place, u"third"_s));
        QTRY_COMPARE_WITH_TIMEOUT(connections(place), 6, 60000);
        second.kill();
        QVERIFY(second.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(!place.providerBooks().isEmpty(), 15000);
        QCOMPARE(place.provider().baseUrl.port(), port);
        third.send(SIGTERM);
        QVERIFY(third.ends(0));
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(server), 30000);
    }

    void theTour()
    {
        DemoPlace place;
        const QString folder = place.file(u"tour"_s);
        Program program(place, demoIn(place, {u"--tour"_s, folder}));
        QVERIFY(program.ends(0));
        QCOMPARE(program.readAllStandardError(), QByteArray());
        const QStringList pictures = QDir(folder).entryList({u"*.png"_s});
        QCOMPARE(pictures.size(), (7 + 7) * 4); // pages, details of the first one and the archive of evidence, in two themes and sizes
        QCOMPARE(program.readAllStandardOutput().count('\n'), pictures.size());
        for (const QString &picture : pictures) {
            const QSize size = QImage(folder + u'/' + picture).size();
            QVERIFY2(picture.contains(u"%1x%2"_s.arg(size.width()).arg(size.height())), qPrintable(picture));
        }
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestStartAndEnd test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_startandend.moc"
