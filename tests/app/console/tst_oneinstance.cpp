#include "app/console/oneinstance.h"
#include "tests/app/console/consolefixture.h"
#include "tests/support/testsettings.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <csignal>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One window for each connection, however the one before it ended.
class TestOneInstance : public QObject
{
    Q_OBJECT

    TestSettings m_settings;

    struct Program : QProcess {
        Program(const DemoPlace &place, const QString &settings = u"console.ini"_s)
        {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
            environment.remove(u"XDG_RUNTIME_DIR"_s);
            environment.insert(u"XDG_CONFIG_HOME"_s, place.file(u"config"_s));
            setProcessEnvironment(environment);
            start(QStringLiteral(HALFDAY), {u"--demo"_s, u"--demo-folder"_s, place.folder(), u"--settings"_s, place.file(settings)});
        }
        ~Program() override
        {
            if (state() != NotRunning) {
                ::kill(pid_t(processId()), SIGCONT);
                kill();
                waitForFinished();
            }
        }
        bool ends(int code) { return waitForFinished(60000) && exitStatus() == NormalExit && exitCode() == code; }
    };

    /// The last one has gone, and its server with it.
    static bool isQuiet(const DemoPlace &place)
    {
        const qint64 server = place.serverProcess();
        return server == 0 || ::kill(pid_t(server), 0) != 0;
    }

    static qint64 consoles(DemoPlace &place)
    {
        return place.running()
            ? place.number(u"select count(*) from pg_stat_activity where usename = 'operator' and datname = 'halfday'"_s) / 3 : 0;
    }

    /// "first", "told" or "deaf".
    static QString claimed(OneInstance &instance)
    {
        QString answer;
        connect(&instance, &OneInstance::first, &instance, [&] { answer = u"first"_s; });
        connect(&instance, &OneInstance::told, &instance, [&] { answer = u"told"_s; });
        connect(&instance, &OneInstance::deaf, &instance, [&] { answer = u"deaf"_s; });
        instance.claim();
        (void)QTest::qWaitFor([&] { return !answer.isEmpty(); }, 20000);
        return answer;
    }

    static bool isInFront(const QWidget &window)
    {
        if (QGuiApplication::platformName() == "offscreen"_L1) // there nobody gives the focus away
            return window.isVisible();
        return window.isActiveWindow();
    }

private slots:
    void theSecondTellsTheFirst()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"console.ini"_s);
        auto one = std::make_unique<OneInstance>(u"profile:a"_s, file);
        QSignalSpy called(one.get(), &OneInstance::calledAgain);
        QCOMPARE(claimed(*one), u"first"_s);
        qputenv("XDG_ACTIVATION_TOKEN", "token 1\nshow");
        OneInstance two(u"profile:a"_s, file);
        QCOMPARE(claimed(two), u"told"_s);
        QCOMPARE(called.size(), 1);
        QCOMPARE(called[0][0].toString(), u"token 1 show"_s);
        qunsetenv("XDG_ACTIVATION_TOKEN");
        OneInstance other(u"profile:b"_s, file);
        QCOMPARE(claimed(other), u"first"_s);
        OneInstance elsewhere(u"profile:a"_s, folder.filePath(u"other.ini"_s));
        QCOMPARE(claimed(elsewhere), u"first"_s);
        one.reset();
        OneInstance three(u"profile:a"_s, file);
        QCOMPARE(claimed(three), u"first"_s);
    }

    void aFolderThatCannotBeWrittenKeepsNobodyOut()
    {
        OneInstance one(u"profile:a"_s, u"/proc/halfday/console.ini"_s);
        QCOMPARE(claimed(one), u"first"_s);
    }

    void strangersOnTheLineDoNoHarm()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"console.ini"_s);
        OneInstance one(u"profile:a"_s, file);
        QCOMPARE(claimed(one), u"first"_s);
        QSignalSpy called(&one, &OneInstance::calledAgain);
        auto *server = one.findChild<QLocalServer *>();
        const QString name = server ? server->serverName() : QString();
        for (const QByteArray &nonsense : {QByteArray("GET / HTTP/1.1\r\n"), QByteArray(5000, 'x')}) {
            QLocalSocket line;
            line.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
            line.connectToServer(name);
            QVERIFY2(line.waitForConnected(), qPrintable(line.errorString()));
            line.write(nonsense);
            QTRY_COMPARE(line.state(), QLocalSocket::UnconnectedState);
        }
        QCOMPARE(called.size(), 0);
        OneInstance two(u"profile:a"_s, file);
        QCOMPARE(claimed(two), u"told"_s);
    }

    void theFirstWindowComesToTheFront()
    {
        DemoPlace place;
        Console console(place.options());
        QVERIFY(console.window());
        // A window hidden before its manager had mapped it is not given the focus when it comes back.
        QTRY_VERIFY_WITH_TIMEOUT(isInFront(*console.window()), 60000);
        console.window()->hide();
        Program second(place);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 60000);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(second.readAllStandardError(), QByteArray());
        QTRY_VERIFY_WITH_TIMEOUT(isInFront(*console.window()), 60000);
        QVERIFY(!console.exitCode());
    }

    void startedTwiceAtOnce()
    {
        DemoPlace place;
        {
            Program one(place);
            Program two(place);
            QTRY_VERIFY_WITH_TIMEOUT((one.state() == QProcess::NotRunning) != (two.state() == QProcess::NotRunning), 60000);
            Program &gone = one.state() == QProcess::NotRunning ? one : two;
            QCOMPARE(gone.exitCode(), 0);
            QTRY_COMPARE_WITH_TIMEOUT(consoles(place), 1, 60000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(place), 30000);
    }

    void afterAKill()
    {
        DemoPlace place;
        auto first = std::make_unique<Program>(place);
        QTRY_COMPARE_WITH_TIMEOUT(consoles(place), 1, 60000);
        first->kill();
        QVERIFY(first->waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(place), 30000);
        auto second = std::make_unique<Program>(place);
        QTRY_COMPARE_WITH_TIMEOUT(consoles(place), 1, 60000);
        QCOMPARE(second->state(), QProcess::Running);
        second.reset();
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(place), 30000);
    }

    void oneThatHangsIsNamed()
    {
        DemoPlace place;
        {
            Program first(place);
            QTRY_COMPARE_WITH_TIMEOUT(consoles(place), 1, 60000);
            ::kill(pid_t(first.processId()), SIGSTOP);
            Program second(place);
            QVERIFY(second.ends(1));
            const QByteArray said = second.readAllStandardError();
            QVERIFY2(said.contains("does not answer"), said.constData());
            ::kill(pid_t(first.processId()), SIGCONT);
            Program third(place);
            QVERIFY(third.ends(0));
            QCOMPARE(first.state(), QProcess::Running);
        }
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(place), 30000);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestOneInstance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_oneinstance.moc"
