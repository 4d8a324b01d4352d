#include "models/connect/profilestore.h"
#include "tests/app/console/consolefixture.h"
#include "tests/models/connect/fakesecrets.h"
#include "tests/support/secretservice.h"
#include "ui/connect/connectionsdialog.h"
#include "ui/connect/profiledialog.h"
#include "ui/connect/secretsdialog.h"
#include "ui/connect/welcomewindow.h"
#include "ui/shell/modebanner.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace halfday;
using namespace Qt::StringLiterals;

/// From a start with nothing to rows on screen, with a real keychain on a session bus of its own.
class TestEntrance : public QObject
{
    Q_OBJECT

    SecretService &m_service;
    DemoPlace m_place; ///< stands for somebody's product: a server that is filled, and a provider
    QTemporaryDir m_config;

    template <class T> static T *visible()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (T *found = qobject_cast<T *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    /// One start of the program, up to its end.
    struct Start {
        explicit Start(const ConsoleOptions &options) : application(options)
        {
            QObject::connect(&application, &Application::finished, &application, [this](int code) { exitCode = code; });
            application.start();
        }
        template <class T> T *window() const { return visible<T>(); }
        MainWindow *main() const { return window<MainWindow>(); }

        Application application;
        std::optional<int> exitCode;
    };

    static void click(QWidget *in, const char *name)
    {
        QTest::mouseClick(in->findChild<QPushButton *>(QLatin1StringView(name)), Qt::LeftButton);
    }
    static void type(QWidget *in, const char *name, const QString &text)
    {
        auto *line = in->findChild<QLineEdit *>(QLatin1StringView(name));
        line->clear();
        QTest::keyClicks(line, text);
    }
    static QString bar(const MainWindow *window) { return window->findChild<QLabel *>(u"connection"_s)->text(); }
    static bool works(const MainWindow *window)
    {
        const View *view = window->currentView();
        return view && view->refreshedAt() && !view->isStale();
    }
    ConnectionProfile profile(const QString &name = u"Shop"_s) const
    {
        QSettings file(ProfileStore::defaultFile(), QSettings::IniFormat);
        return ProfileStore(file).byName(name).value_or(ConnectionProfile());
    }
    void end(Start &start)
    {
        start.application.quit();
        QTRY_VERIFY_WITH_TIMEOUT(start.exitCode.has_value(), 30000);
    }

public:
    explicit TestEntrance(SecretService &service) : m_service(service) {}

private slots:
    void initTestCase()
    {
        for (const char *name : {"PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGUSER", "PGSERVICE", "PGPASSWORD", "HALFDAY_STRIPE_KEY"})
            qunsetenv(name);
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_config.path()));
        QVERIFY(m_service.isUp());
        QVERIFY(m_service.startKeyring("login"));
        Console demo(m_place.options());
        QVERIFY(demo.window());
        QTRY_VERIFY_WITH_TIMEOUT(demo.ready(), 60000);
        m_place.hold();
        demo.window()->quit();
        QTRY_VERIFY_WITH_TIMEOUT(demo.exitCode().has_value(), 30000);
        QVERIFY(ProfileStore::defaultFile().startsWith(m_config.path()));
    }
    void cleanupTestCase() { m_place.leave(); }

    void closedWithoutAChoice()
    {
        Start start{{}};
        QTRY_VERIFY(start.window<WelcomeWindow>());
        QTest::keyClick(start.window<WelcomeWindow>(), Qt::Key_Escape);
        QTRY_COMPARE(start.exitCode, 0);
        QVERIFY(!QFile::exists(ProfileStore::defaultFile()));
    }

    void connectEndsOnRows()
    {
        Start start{{}};
        QTRY_VERIFY(start.window<WelcomeWindow>());
        click(start.window<WelcomeWindow>(), "chooseConnect");
        QTRY_VERIFY(start.window<ProfileDialog>());
        auto *dialog = start.window<ProfileDialog>();
        type(dialog, "connectionName", u"Shop"_s);
        type(dialog, "connectionHost", m_place.running()->host);
        type(dialog, "connectionDatabase", u"halfday"_s);
        type(dialog, "connectionUser", u"operator"_s);
        type(dialog, "connectionPassword", u"hush-hush"_s);
        type(dialog, "connectionKey", u"rk_test_hush"_s);
        type(dialog, "connectionUrl", u"http://127.0.0.1:9"_s); // nobody at Stripe's is to be asked
        type(dialog, "connectionZone", u"Australia/Perth"_s);
        click(dialog, "testConnection");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->test().rows().isEmpty() && dialog->test().rows()[6].state == TestRow::State::Fine, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->test().isRunning(), 30000);
        click(dialog, "openConnection");
        QTRY_VERIFY_WITH_TIMEOUT(start.main(), 30000);
        QVERIFY(!start.window<WelcomeWindow>());
        QTRY_VERIFY_WITH_TIMEOUT(works(start.main()), 30000);
        QVERIFY2(bar(start.main()).startsWith(u"Shop: operator on "_s), qPrintable(bar(start.main())));
        QCOMPARE(start.main()->findChild<ModeBanner *>()->mode(), Mode::Test);
        start.main()->showView(u"reviews"_s);
        QTRY_COMPARE_WITH_TIMEOUT(start.main()->findChild<ReviewsView *>()->findChild<TableView *>()->model()->rowCount(), 51, 30000);
        QVERIFY(start.main()->findChild<QLabel *>(u"timeZone"_s)->text().contains(u"Perth"_s));
        QCOMPARE(profile().password, SecretFrom::Keychain);
        QVERIFY(m_service.filesWith("hush").isEmpty());
        QDir settings(m_config.path() + "/halfday"_L1);
        for (const QString &name : settings.entryList(QDir::Files)) {
            QFile file(settings.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("hush"));
        }
        end(start);
        QVERIFY(QFile::exists(ProfileStore::windowFile(profile().id))); // a file of its own for windows and filters
    }

    void theNextStartOpensItAndFindsTheKey()
    {
        ConnectionProfile live = profile();
        {
            QSettings file(ProfileStore::defaultFile(), QSettings::IniFormat);
            ConnectionProfile other = ConnectionProfile::fresh(u"Another"_s); // not the one that was open
            other.server = live.server;
            QVERIFY(ProfileStore(file).save(other).has_value());
        }
        Start start{{}};
        QTRY_VERIFY_WITH_TIMEOUT(start.main(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(works(start.main()), 30000);
        QVERIFY(bar(start.main()).startsWith(u"Shop: "_s));
        QCOMPARE(start.main()->findChild<ModeBanner *>()->mode(), Mode::Test); // without the key it would be LIVE's careful guess
        // The list from the menu knows which one is open.
        QAction *action = start.main()->findChild<QAction *>(u"connections"_s);
        QVERIFY(action && !action->shortcut().isEmpty());
        action->trigger();
        QTRY_VERIFY(start.window<ConnectionsDialog>());
        QCOMPARE(start.window<ConnectionsDialog>()->findChild<QListWidget *>()->count(), 2);
        QVERIFY(start.window<ConnectionsDialog>()->findChild<QListWidget *>()->currentItem()->text().startsWith(u"Shop (open now)"_s));
        start.window<ConnectionsDialog>()->reject();
        end(start);
    }

    void byName()
    {
        ConsoleOptions options;
        options.profile = u"another"_s;
        Start start(options);
        QTRY_VERIFY_WITH_TIMEOUT(start.main() && bar(start.main()).startsWith(u"Another: "_s), 30000);
        end(start);
        options.profile = u"shop"_s;
        options.database.user = u"anna"_s; // an option goes before what the profile says, and its password stays where it is
        Start anna(options);
        QTRY_VERIFY_WITH_TIMEOUT(anna.main() && works(anna.main()), 30000);
        QVERIFY(bar(anna.main()).startsWith(u"Shop: anna on "_s));
        end(anna);
        options.profile = u"nowhere"_s;
        Start none(options);
        QTRY_COMPARE(none.exitCode, 2);
    }

    /// The keychain is closed between the question and its answer: the window opens, and says what was not kept.
    void whatTheKeychainDoesNotTakeIsTold()
    {
        ConnectionProfile forgotten = profile();
        forgotten.id = u"forgotten"_s;
        forgotten.name = u"Forgotten"_s;
        {
            QSettings file(ProfileStore::defaultFile(), QSettings::IniFormat);
            QVERIFY(ProfileStore(file).save(forgotten).has_value());
        }
        ConsoleOptions options;
        options.profile = u"Forgotten"_s;
        Start start(options);
        QTRY_VERIFY_WITH_TIMEOUT(start.window<SecretsDialog>(), 30000);
        QVERIFY(start.window<SecretsDialog>()->keep());
        type(start.window<SecretsDialog>(), "askedPassword", u"hush-once-more"_s);
        type(start.window<SecretsDialog>(), "askedKey", u"rk_test_more"_s);
        QVERIFY(m_service.lock());
        click(start.window<SecretsDialog>(), "openWithSecrets");
        QTRY_VERIFY_WITH_TIMEOUT(start.main() && works(start.main()), 30000);
        const auto said = [&start] { return start.main()->currentView()->messages()->texts().join(u'|'); };
        for (const QString &part : {u"The keychain is locked. The password was not stored"_s, u"The provider key was not stored"_s,
                                    u"This window works all the same."_s})
            QTRY_VERIFY2_WITH_TIMEOUT(said().contains(part), qPrintable(said()), 30000);

        for (const Message &message : start.main()->currentView()->messages()->messages()) {
            QVERIFY2(!message.text.contains(u"hush"_s) && !message.detail.contains(u"hush"_s) && !message.detail.contains(u"rk_test"_s), qPrintable(message.detail));
            QCOMPARE(message.mends.size(), 1);
        }
        const QList<Message> first = start.main()->currentView()->messages()->messages();
        first.last().mends.first().run(); // it is still closed: that is told as well
        QTRY_COMPARE_WITH_TIMEOUT(start.main()->currentView()->messages()->count(), first.size() + 1, 30000);
        end(start);
        QSettings file(ProfileStore::defaultFile(), QSettings::IniFormat);
        QVERIFY(ProfileStore(file).remove(forgotten.id).has_value()); // the tests after this one know two
        ProfileStore(file).setLastOpened(profile().id);
    }

    /// A keychain that was closed, and is open when it is tried again.
    void anotherTryPutsItAway()
    {
        ConsoleOptions options;
        options.profile = u"Shop"_s;
        FakeSecrets keychain;
        Entrance entrance(options, keychain);
        QSignalSpy opened(&entrance, &Entrance::opened);
        entrance.start();
        SecretsDialog *question = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((question = visible<SecretsDialog>()), 30000);
        type(question, "askedPassword", u"hush"_s);
        type(question, "askedKey", u"rk_test_hush"_s);
        keychain.trouble = SecretTrouble::Locked;
        click(question, "openWithSecrets");
        QTRY_COMPARE(opened.size(), 1);
        QList<KeychainNews> news;
        QTRY_VERIFY((news += entrance.takeKeychainNews()).size() == 2);
        keychain.trouble.reset();
        for (const KeychainNews &each : std::as_const(news))
            each.again();
        QTRY_COMPARE(keychain.kept.size(), 2);
        QVERIFY(keychain.kept.values().contains(u"hush"_s) && keychain.kept.values().contains(u"rk_test_hush"_s));
        news.clear();
        QTRY_VERIFY((news += entrance.takeKeychainNews()).size() == 2);
        QStringList said;
        for (const KeychainNews &each : std::as_const(news)) {
            QVERIFY(!each.again);
            said << each.sentence;
        }
        QVERIFY2(said.contains(u"The password is in the keychain now."_s) && said.contains(u"The provider key is in the keychain now."_s), qPrintable(said.join(u'|')));
    }

    void aLockedKeychainIsNoFirstStart()
    {
        QVERIFY(m_service.lock());
        ConsoleOptions options;
        options.profile = u"Shop"_s;
        Start start(options);
        QTRY_VERIFY_WITH_TIMEOUT(start.window<SecretsDialog>(), 30000);
        QVERIFY(!start.window<WelcomeWindow>());
        QStringList said;
        for (const QLabel *label : start.window<SecretsDialog>()->findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.join(u'|').contains(u"The keychain is locked, so the database password of “Shop” cannot be read."_s), qPrintable(said.join(u'|')));
        click(start.window<SecretsDialog>(), "tryKeychain"); // still locked: it asks again
        QTRY_VERIFY_WITH_TIMEOUT(start.window<SecretsDialog>(), 30000);
        type(start.window<SecretsDialog>(), "askedPassword", u"for-this-time"_s);
        type(start.window<SecretsDialog>(), "askedKey", u"rk_test_once"_s);
        click(start.window<SecretsDialog>(), "openWithSecrets");
        QTRY_VERIFY_WITH_TIMEOUT(start.main() && works(start.main()), 30000);
        QCOMPARE(start.main()->findChild<ModeBanner *>()->mode(), Mode::Test);
        QCOMPARE(profile().password, SecretFrom::Keychain); // where it is kept has not changed
        end(start);
    }

    void askedInVainItLeadsToTheChoice()
    {
        ConsoleOptions options;
        options.profile = u"Shop"_s;
        Start start(options);
        QTRY_VERIFY_WITH_TIMEOUT(start.window<SecretsDialog>(), 30000);
        start.window<SecretsDialog>()->reject();
        QTRY_VERIFY(start.window<WelcomeWindow>());
        QVERIFY(start.window<WelcomeWindow>()->findChild<QPushButton *>(u"chooseConnect"_s)->text().contains(u"Choose"_s));
        click(start.window<WelcomeWindow>(), "chooseConnect");
        QTRY_VERIFY(start.window<ConnectionsDialog>());
        auto *list = start.window<ConnectionsDialog>()->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(start.main() && works(start.main()), 30000);
        QVERIFY(bar(start.main()).startsWith(u"Another: "_s));
        end(start);
    }

    void theEnvironmentHelpsWhereTheKeychainDoesNot()
    {
        qputenv("PGPASSWORD", "x");
        qputenv("HALFDAY_STRIPE_KEY", "rk_live_x");
        ConsoleOptions options;
        options.profile = u"Shop"_s;
        Start start(options);
        QTRY_VERIFY_WITH_TIMEOUT(start.main(), 30000);
        QCOMPARE(start.main()->findChild<ModeBanner *>()->mode(), Mode::Live); // read from the key itself
        end(start);
        qunsetenv("PGPASSWORD");
        qunsetenv("HALFDAY_STRIPE_KEY");
    }

    void theSameProfileTwice()
    {
        ConsoleOptions options;
        options.profile = u"Another"_s;
        Start first(options);
        QTRY_VERIFY_WITH_TIMEOUT(first.main(), 30000);
        Start second(options);
        QTRY_COMPARE_WITH_TIMEOUT(second.exitCode, 0, 30000);
        QVERIFY(!first.exitCode);
        end(first);
    }

    void theDemoIsOneClickAway()
    {
        const QString data = m_place.file(u"data"_s);
        qputenv("XDG_DATA_HOME", QFile::encodeName(data));
        QVERIFY(QFile::remove(ProfileStore::defaultFile()));
        Start start{{}};
        QTRY_VERIFY(start.window<WelcomeWindow>());
        click(start.window<WelcomeWindow>(), "chooseDemo");
        QTRY_VERIFY_WITH_TIMEOUT(start.main(), 60000);
        QVERIFY(!start.window<WelcomeWindow>());
        QCOMPARE(start.main()->findChild<ModeBanner *>()->mode(), Mode::Demo);
        QTRY_VERIFY_WITH_TIMEOUT(works(start.main()), 30000);
        end(start);
    }
};

int main(int argc, char **argv)
{
    SecretService service; // a process gets to know one session bus only: before the first who asks for it
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, service.environment().value(QString::fromLatin1(name)).toUtf8());
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestEntrance test(service);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_entrance.moc"
