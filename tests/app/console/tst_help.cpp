#include "app/common/crashreport.h"
#include "app/console/help.h"
#include "models/database/migrator.h"
#include "tests/models/reviews/reviewfixture.h"
#include "tests/support/testsettings.h"
#include "tests/ui/shell/fakeview.h"
#include "ui/shell/aboutbox.h"
#include "ui/shell/mainwindow.h"

#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// What the console says of itself: the Help menu, the versions, and what a crash left.
class TestHelp : public QObject
{
    Q_OBJECT

    struct Desk {
        explicit Desk(Database &database) : window(settings, database.clock()), help(window, database)
        {
            window.addView(page);
            window.start();
            window.show();
        }
        QAction *action(const QString &name) { return window.findChild<QAction *>(name); }

        TestSettings sandbox;
        QSettings settings{u"Halfday"_s, u"test"_s};
        FakeView *page = new FakeView(u"today"_s, u"Today"_s, u"view-list-text"_s, 3);
        MainWindow window;
        Help help;
    };

    TestCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_state;

    static QStringList versions(Desk &desk)
    {
        auto *box = desk.window.findChild<AboutBox *>();
        return box ? QStringList{box->text()} + box->informativeText().split(u'\n') : QStringList();
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        const QString problem = ReviewFixture::prepare(m_cluster);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void init()
    {
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_state->path()));
    }

    void theMenuLeadsToKeysLogsAndVersions()
    {
        ReviewFixture fixture(m_cluster);
        const auto database = fixture.as(u"anna"_s);
        Desk desk(*database);
        QStringList names;
        for (const QAction *action : desk.window.helpMenu()->actions()) {
            names << action->objectName();
            QVERIFY(!action->shortcut().isEmpty() && !action->icon().isNull());
        }
        QCOMPARE(names, (QStringList{u"keys"_s, u"openLogs"_s, u"about"_s}));
    }

    void aboutNamesEveryVersion()
    {
        ReviewFixture fixture(m_cluster);
        const auto database = fixture.as(u"anna"_s);
        Desk desk(*database);
        QTRY_COMPARE_WITH_TIMEOUT(database->state(), Database::State::Connected, 30000);
        desk.action(u"about"_s)->trigger();
        const int schema = shippedMigrations().last().number;
        QTRY_VERIFY_WITH_TIMEOUT(versions(desk).contains(u"Schema %1, this program knows %1"_s.arg(schema)), 30000);
        const QStringList said = versions(desk);
        QVERIFY2(said.contains(u"Halfday " HALFDAY_VERSION ""_s), qPrintable(said.join(u'\n')));
        QVERIFY2(said.contains(u"Qt %1"_s.arg(QString::fromLatin1(qVersion()))), qPrintable(said.join(u'\n')));
        QVERIFY2(said.contains(u"PostgreSQL server %1"_s.arg(database->server().version)) && !database->server().version.isEmpty(),
                 qPrintable(said.join(u'\n')));
        QVERIFY2(!said.filter(u"PostgreSQL client "_s).isEmpty(), qPrintable(said.join(u'\n')));
    }

    void aboutWithoutAServerSaysSo()
    {
        const SystemClock clock;
        ConnectionSettings nowhere;
        nowhere.host = u"/nowhere"_s;
        Database database(nowhere, clock);
        Desk desk(database);
        desk.action(u"about"_s)->trigger();
        QTRY_VERIFY(desk.window.findChild<AboutBox *>());
        QVERIFY(versions(desk).contains(u"PostgreSQL server: not connected"_s));
        QVERIFY(versions(desk).contains(u"Schema: this program knows %1"_s.arg(shippedMigrations().last().number)));
    }

    void theNextStartTellsOfACrashOnce()
    {
        QProcess crasher;
        crasher.start(QStringLiteral(CRASHER), {u"abort"_s});
        QVERIFY(crasher.waitForFinished(30000));
        QCOMPARE(crasher.exitStatus(), QProcess::CrashExit);
        ReviewFixture fixture(m_cluster);
        const auto database = fixture.as(u"anna"_s);
        {
            Desk desk(*database);
            desk.help.tellOfCrashes();
            const QList<Message> messages = desk.page->messages()->messages();
            QCOMPARE(messages.size(), 1);
            const QString report = messages[0].detail;
            QVERIFY2(QFile::exists(report) && report.startsWith(m_state->path()), qPrintable(report));
            QVERIFY(messages[0].text.contains(report));
            QVERIFY(messages[0].text.startsWith(u"Halfday ended unexpectedly the last time. What was decided is safe in the database."_s));
            QCOMPARE(messages[0].mends.value(0).text, u"Open the folder"_s);
            QCOMPARE(messages[0].expiresAfter, std::chrono::seconds(0)); // stays until it was read
        }
        Desk again(*database);
        again.help.tellOfCrashes();
        QCOMPARE(again.page->messages()->count(), 0);
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
