#include "models/connect/profilestore.h"
#include "tests/app/console/consolefixture.h"
#include "ui/connect/connectionsdialog.h"
#include "ui/shell/modebanner.h"

#include <QListWidget>
#include <csignal>

using namespace halfday;
using namespace Qt::StringLiterals;

/// From one connection to another, to the demo and back: this window's part in this process, the other one's by the real program.
class TestSwitching : public QObject
{
    Q_OBJECT

    DemoPlace m_place; ///< a server that is filled; each profile signs in with a login of its own
    QTemporaryDir m_config;
    ConnectionProfile m_shop;
    ConnectionProfile m_second;

    ConsoleOptions options(const QString &profile) const
    {
        ConsoleOptions options;
        options.profile = profile;
        options.program = m_place.file(u"program"_s);
        return options;
    }
    QString startedFile() const { return m_place.file(u"started"_s); }
    /// The last start of the program: its process, then what it was told.
    QString started() const
    {
        QFile file(startedFile());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed().section(u'\n', -1) : QString();
    }
    qint64 process() const { return started().section(u' ', 0, 0).toLongLong(); }
    QString told() const { return started().section(u' ', 1); }
    bool isGone() const { return process() > 0 && ::kill(pid_t(process()), 0) != 0; }
    bool end() const
    {
        ::kill(pid_t(process()), SIGTERM);
        return QTest::qWaitFor([this] { return isGone(); }, 60000);
    }
    /// Connections of the consoles that signed in with this login.
    qint64 linesOf(const QString &login)
    {
        return m_place.number(u"select count(*) from pg_stat_activity where usename = '%1' and datname = 'halfday'"_s.arg(login));
    }

    static ConnectionsDialog *dialogOf(const Console &console)
    {
        console.window()->findChild<QAction *>(u"connections"_s)->trigger();
        return console.window()->findChild<ConnectionsDialog *>();
    }
    /// By hand: the menu, the row, the button.
    static bool choose(Console &console, const QString &profile)
    {
        ConnectionsDialog *dialog = dialogOf(console);
        auto *list = dialog ? dialog->findChild<QListWidget *>() : nullptr;
        for (int row = 0; list && row < list->count(); ++row) {
            if (!list->item(row)->text().startsWith(profile))
                continue;
            list->setCurrentRow(row);
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"switchConnection"_s), Qt::LeftButton);
            return true;
        }
        return false;
    }

private slots:
    void initTestCase()
    {
        for (const char *name : {"PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGUSER", "PGSERVICE", "PGPASSWORD", "HALFDAY_STRIPE_KEY"})
            qunsetenv(name);
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_config.path()));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_place.file(u"data"_s)));
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_place.file(u"state"_s)));
        {
            Console demo(m_place.options());
            QVERIFY(demo.window());
            QTRY_VERIFY_WITH_TIMEOUT(demo.ready(), 60000);
            m_place.hold();
            demo.window()->quit();
            QTRY_VERIFY_WITH_TIMEOUT(demo.exitCode().has_value(), 30000);
        }
        QFile program(m_place.file(u"program"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\necho \"$$ $*\" >>'" + QFile::encodeName(startedFile()) + "'\nexec '" HALFDAY "' \"$@\"\n");
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

        const ConnectionSettings server = *m_place.running();
        QSettings file(ProfileStore::defaultFile(), QSettings::IniFormat);
        QVERIFY(file.fileName().startsWith(m_config.path()));
        m_shop = ConnectionProfile::fresh(u"Shop"_s);
        m_second = ConnectionProfile::fresh(u"Second"_s);
        m_shop.server = {{}, server.host, server.port, server.database, u"operator"_s, {}, {}};
        m_second.server = {{}, server.host, server.port, server.database, u"anna"_s, {}, {}};
        QVERIFY(ProfileStore(file).save(m_shop) && ProfileStore(file).save(m_second));
    }
    void init() { QFile::remove(startedFile()); }
    void cleanup()
    {
        if (process() > 0 && !isGone())
            QVERIFY(end());
    }
    void cleanupTestCase() { m_place.leave(); }

    void toAnother()
    {
        {
            Console console(options(u"Shop"_s));
            QVERIFY(console.window());
            QTRY_VERIFY_WITH_TIMEOUT(linesOf(u"operator"_s) > 0, 60000);
            QVERIFY(choose(console, u"Second"_s));
            QTRY_COMPARE_WITH_TIMEOUT(console.exitCode(), 0, 60000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(told(), u"--profile Second"_s, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(linesOf(u"anna"_s) > 0, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(linesOf(u"operator"_s), 0, 60000);
        QSettings file(ProfileStore::defaultFile(), QSettings::IniFormat);
        QCOMPARE(ProfileStore(file).lastOpened().value_or(ConnectionProfile()).name, u"Second"_s);
        QVERIFY(end());
        QTRY_COMPARE_WITH_TIMEOUT(linesOf(u"anna"_s), 0, 60000);
    }

    void itIsOpenAlready()
    {
        Console second(options(u"Second"_s));
        QVERIFY(second.window());
        QTRY_VERIFY_WITH_TIMEOUT(linesOf(u"anna"_s) > 0, 60000);
        Console first(options(u"Shop"_s));
        QVERIFY(first.window());
        second.window()->hide();
        QVERIFY(choose(first, u"Second"_s));
        QTRY_COMPARE_WITH_TIMEOUT(first.exitCode(), 0, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(second.window()->isVisible(), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(isGone(), 60000); // it only told the one that was there
        QVERIFY(!second.exitCode());
        second.window()->quit();
        QTRY_COMPARE_WITH_TIMEOUT(second.exitCode(), 0, 60000);
    }

    void theProgramIsNotThere()
    {
        ConsoleOptions without = options(u"Shop"_s);
        without.program = m_place.file(u"nowhere"_s);
        Console console(without);
        QVERIFY(console.window());
        QTRY_VERIFY_WITH_TIMEOUT(console.ready(), 60000);
        const int rows = console.rows();
        console.table()->setFocus();
        console.key(Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(console.rows(), rows - 1, 30000);
        for (const bool isDemo : {false, true}) {
            if (isDemo)
                console.window()->findChild<QAction *>(u"openDemo"_s)->trigger();
            else
                QVERIFY(choose(console, u"Second"_s));
            QTRY_VERIFY2(console.said().contains(isDemo ? u"the demo could not be opened"_s : u"“Second” could not be opened"_s), qPrintable(console.said()));
        }
        QVERIFY(!console.exitCode() && console.window()->isVisible());
        QCOMPARE(console.rows(), rows - 1);
        QTRY_VERIFY_WITH_TIMEOUT(!console.window()->findChild<ConnectionsDialog *>(), 30000);
        console.toFront();
        console.table()->setFocus();
        console.key(Qt::Key_U); // what was decided can be taken back, as before
        QTRY_COMPARE_WITH_TIMEOUT(console.rows(), rows, 30000);
        console.window()->quit();
        QTRY_COMPARE_WITH_TIMEOUT(console.exitCode(), 0, 60000);
    }

    void toTheDemo()
    {
        Console console(options(u"Shop"_s));
        QVERIFY(console.window());
        QAction *demo = console.window()->findChild<QAction *>(u"openDemo"_s);
        QVERIFY(demo && !demo->shortcut().isEmpty() && console.window()->fileMenu()->actions().contains(demo));
        demo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(console.exitCode(), 0, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(told(), u"--demo"_s, 60000);
        const QString server = m_place.file(u"data/halfday/halfday/demo/data/postmaster.pid"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(server), 120000); // a server of its own, in the user's data folder
        QVERIFY(end());
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(server), 60000);
    }

    void fromTheDemo()
    {
        ConsoleOptions demo = m_place.options();
        demo.program = options({}).program;
        Console console(demo);
        QVERIFY(console.window());
        QVERIFY(!console.window()->findChild<QAction *>(u"openDemo"_s)); // it is the demo
        QCOMPARE(console.window()->findChild<ModeBanner *>()->mode(), Mode::Demo);
        QVERIFY(choose(console, u"Second"_s));
        QTRY_COMPARE_WITH_TIMEOUT(console.exitCode(), 0, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(linesOf(u"anna"_s) > 0, 60000);
        QCOMPARE(told(), u"--profile Second"_s);
        QVERIFY(end());
    }
};

int main(int argc, char **argv)
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no keychain is asked: these profiles keep nothing in one
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestSwitching test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_switching.moc"
