#include "tests/models/connect/fakesecrets.h"
#include "tests/support/testsettings.h"
#include "ui/connect/connectionsdialog.h"
#include "ui/connect/profiledialog.h"
#include "ui/connect/profileform.h"
#include "ui/connect/secretsdialog.h"
#include "ui/connect/testpanel.h"
#include "ui/connect/welcomewindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// The forms of a connection as they are filled in: by keys and clicks.
class TestProfileDialog : public QObject
{
    Q_OBJECT

    TestSettings m_testSettings;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ProfileStore> m_store;
    FakeSecrets m_keychain;

    /// Deletes itself when it closes, as in the program.
    QPointer<ProfileDialog> opened(const ConnectionProfile &profile)
    {
        QPointer<ProfileDialog> dialog = new ProfileDialog(*m_store, m_keychain, profile, std::make_shared<SystemClock>());
        dialog->show();
        dialog->activateWindow();
        (void)QTest::qWaitForWindowActive(dialog);
        return dialog;
    }
    template <class T> static T *find(QWidget *in, const char *name) { return in->findChild<T *>(QLatin1StringView(name)); }
    static void type(QWidget *in, const char *name, const QString &text)
    {
        auto *line = find<QLineEdit>(in, name);
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
    }
    static void click(QWidget *in, const char *name) { QTest::mouseClick(find<QPushButton>(in, name), Qt::LeftButton); }
    static QString said(QWidget *in) { return in->findChild<MessageBar *>()->texts().join(u'|'); }
    static void fill(QWidget *in, const QString &name = u"Shop"_s)
    {
        type(in, "connectionName", name);
        type(in, "connectionHost", u"db.example.org"_s);
        type(in, "connectionDatabase", u"shop"_s);
        type(in, "connectionUser", u"sam"_s);
    }
    ConnectionProfile stored(const QString &name, SecretFrom password = SecretFrom::Nowhere)
    {
        ConnectionProfile profile = ConnectionProfile::fresh(name);
        profile.server.host = u"db.example.org"_s;
        profile.server.database = u"shop"_s;
        profile.password = password;
        if (const auto done = m_store->save(profile); !done)
            qFatal("%s", qPrintable(done.error().message));
        return profile;
    }

private slots:
    void init()
    {
        static int count = 0;
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"connections%1.ini"_s.arg(++count)), QSettings::IniFormat);
        m_store = std::make_unique<ProfileStore>(*m_settings);
        m_keychain.kept.clear();
        m_keychain.trouble.reset();
    }

    void savesAndKeepsSecretsApart()
    {
        auto dialog = opened(ConnectionProfile::fresh());
        QSignalSpy saved(dialog, &ProfileDialog::saved);
        fill(dialog);
        type(dialog, "connectionPassword", u"s3cret"_s);
        type(dialog, "connectionKey", u"rk_live_abc"_s);
        QCOMPARE(find<QWidget>(dialog, "keyMode")->isVisible(), true);
        QTest::keyClick(dialog, Qt::Key_Return); // the default button
        QTRY_COMPARE(saved.size(), 1);
        const ConnectionProfile profile = *m_store->byName(u"Shop"_s);
        QCOMPARE(profile.server.host, u"db.example.org"_s);
        QCOMPARE(profile.server.port, 0);
        QCOMPARE(profile.password, SecretFrom::Keychain);
        QCOMPARE(profile.providerKey, SecretFrom::Keychain);
        QCOMPARE(m_keychain.kept.value(profile.id + u"/password"_s), u"s3cret"_s);
        QCOMPARE(m_keychain.kept.value(profile.id + u"/provider-key"_s), u"rk_live_abc"_s);
        QCOMPARE(saved[0][2].toBool(), true);
        m_settings->sync();
        QFile file(m_settings->fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("db.example.org") && !written.contains("s3cret") && !written.contains("rk_live"));
        QTRY_VERIFY(!dialog);
    }

    void withoutSecretsNothingIsKept()
    {
        auto dialog = opened(ConnectionProfile::fresh());
        fill(dialog);
        click(dialog, "saveConnection");
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_store->byName(u"Shop"_s)->password, SecretFrom::Nowhere);
        QCOMPARE(m_store->byName(u"Shop"_s)->providerKey, SecretFrom::Nowhere);
        QVERIFY(m_keychain.kept.isEmpty());
    }

    void saysWhatIsMissing()
    {
        stored(u"Other"_s);
        auto dialog = opened(ConnectionProfile::fresh());
        QVERIFY(find<QLabel>(dialog, "connectionHostProblem")->isHidden());
        click(dialog, "openConnection");
        for (const char *problem : {"connectionNameProblem", "connectionHostProblem", "connectionDatabaseProblem"})
            QVERIFY(find<QLabel>(dialog, problem)->isVisible());
        QTRY_VERIFY(find<QLineEdit>(dialog, "connectionName")->hasFocus());
        fill(dialog, u"other"_s);
        QVERIFY(find<QLabel>(dialog, "connectionHostProblem")->isHidden());
        QVERIFY(find<QLabel>(dialog, "connectionNameProblem")->text().contains(u"already"_s));
        QCOMPARE(m_store->profiles().size(), 1);
        type(dialog, "connectionHost", u"postgres://x"_s);
        QVERIFY(find<QLabel>(dialog, "connectionHostProblem")->text().contains(u"postgres://"_s));
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }

    void aKeychainThatDoesNotTakeItIsNoEnd()
    {
        m_keychain.trouble = SecretTrouble::Locked;
        auto dialog = opened(ConnectionProfile::fresh());
        QSignalSpy saved(dialog, &ProfileDialog::saved);
        fill(dialog);
        type(dialog, "connectionPassword", u"s3cret"_s);
        click(dialog, "openConnection");
        QTRY_VERIFY2(said(dialog).contains(u"The keychain is locked. The password was not stored"_s), qPrintable(said(dialog)));
        QCOMPARE(saved.size(), 0);
        QVERIFY(m_store->profiles().isEmpty());
        click(dialog, "openConnection");
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_store->byName(u"Shop"_s)->password, SecretFrom::Ask);
        const auto typed = saved[0][1].value<ProfileSecrets>();
        QCOMPARE(typed.password, u"s3cret"_s); // for this time
        QTRY_VERIFY(!dialog);
    }

    void editingKeepsWhatIsStored()
    {
        ConnectionProfile profile = stored(u"Shop"_s, SecretFrom::Keychain);
        m_keychain.kept.insert(profile.id + u"/password"_s, u"old"_s);
        auto dialog = opened(profile);
        QVERIFY(find<QLineEdit>(dialog, "connectionPassword")->text().isEmpty());
        QVERIFY(find<QLineEdit>(dialog, "connectionPassword")->placeholderText().contains(u"keychain"_s));
        type(dialog, "connectionName", u"Renamed"_s);
        click(dialog, "saveConnection");
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_store->byId(profile.id)->name, u"Renamed"_s);
        QCOMPARE(m_store->byId(profile.id)->password, SecretFrom::Keychain);
        QCOMPARE(m_keychain.kept.value(profile.id + u"/password"_s), u"old"_s);

        dialog = opened(*m_store->byId(profile.id));
        auto *keep = find<QComboBox>(dialog, "keepPassword");
        keep->setCurrentIndex(keep->findData(int(SecretFrom::Ask)));
        click(dialog, "saveConnection");
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_store->byId(profile.id)->password, SecretFrom::Ask);
        QVERIFY(m_keychain.kept.isEmpty()); // what is asked for is not left lying there
    }

    void servicesAndReplicas()
    {
        auto dialog = opened(ConnectionProfile::fresh());
        fill(dialog);
        find<QCheckBox>(dialog, "hasReplica")->click();
        type(dialog, "replicaHost", u"copy.example.org"_s);
        type(dialog, "replicaPort", u"5433"_s);
        click(dialog, "saveConnection");
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_store->byName(u"Shop"_s)->replica->port, 5433);
        dialog = opened(*m_store->byName(u"Shop"_s));
        QVERIFY(find<QLineEdit>(dialog, "replicaHost")->isVisible());
        find<QComboBox>(dialog, "connectionReach")->setCurrentIndex(1);
        QVERIFY(!find<QLineEdit>(dialog, "connectionHost")->isVisible());
        type(dialog, "connectionService", u"shop"_s);
        find<QCheckBox>(dialog, "hasReplica")->click();
        click(dialog, "saveConnection");
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_store->byName(u"Shop"_s)->server.service, u"shop"_s);
        QVERIFY(m_store->byName(u"Shop"_s)->server.host.isEmpty());
        QVERIFY(!m_store->byName(u"Shop"_s)->replica);
    }

    void testsAndCancels()
    {
        QTcpServer silent; // takes the line and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        auto dialog = opened(ConnectionProfile::fresh());
        click(dialog, "testConnection");
        QVERIFY(!dialog->test().isRunning()); // there is nothing to test yet
        fill(dialog);
        type(dialog, "connectionHost", u"127.0.0.1"_s);
        type(dialog, "connectionPort", QString::number(silent.serverPort()));
        click(dialog, "testConnection");
        QTRY_VERIFY(dialog->test().isRunning());
        QVERIFY(find<QPushButton>(dialog, "testConnection")->text().contains(u"Cancel"_s));
        QTRY_VERIFY(find<QLabel>(dialog, "test0What")->text().contains(u"answers on port"_s));
        QVERIFY(find<QLabel>(dialog, "test0Title")->text().contains(u"ok"_s));
        QTest::keyClick(dialog, Qt::Key_Escape); // ends the test, not the dialog
        QTRY_VERIFY(!dialog->test().isRunning());
        QVERIFY(dialog->isVisible());
        QVERIFY(find<QLabel>(dialog, "test2What")->text().contains(u"Cancelled"_s));
        QVERIFY(find<QPushButton>(dialog, "testConnection")->text().contains(u"Test"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void theTestReadsWhatIsStored()
    {
        ConnectionProfile profile = stored(u"Shop"_s, SecretFrom::Keychain);
        profile.server.host = u"/nowhere"_s;
        auto dialog = opened(profile);
        QSignalSpy finished(&dialog->test(), &ConnectionTest::finished);
        click(dialog, "testConnection");
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY2(said(dialog).contains(u"the keychain does not find it"_s), qPrintable(said(dialog)));
        QVERIFY(find<QLabel>(dialog, "test0Remedy")->text().contains(u"firewall"_s));
        dialog->reject();
    }

    void theListOfConnections()
    {
        const ConnectionProfile current = stored(u"Current"_s);
        const ConnectionProfile other = stored(u"<b>Other</b>"_s, SecretFrom::Keychain);
        m_keychain.kept.insert(other.id + u"/password"_s, u"old"_s);
        ConnectionsDialog dialog(*m_store, m_keychain, std::make_shared<SystemClock>(), current.id);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QSignalSpy wanted(&dialog, &ConnectionsDialog::openRequested);
        auto *list = find<QListWidget>(&dialog, "connections");
        QCOMPARE(list->count(), 2);
        QVERIFY(list->currentItem()->text().contains(u"Current (open now)"_s));
        QVERIFY(!find<QPushButton>(&dialog, "removeConnection")->isEnabled());
        QVERIFY(!find<QPushButton>(&dialog, "switchConnection")->isEnabled());
        QTest::keyClick(list, Qt::Key_Up);
        QVERIFY(list->currentItem()->text().startsWith(u"<b>Other</b>"_s));

        click(&dialog, "copyConnection");
        auto *copy = dialog.findChild<ProfileDialog *>();
        QVERIFY(copy && copy->isVisible());
        QCOMPARE(find<QLineEdit>(copy, "connectionName")->text(), u"<b>Other</b> (copy)"_s);
        click(copy, "saveConnection");
        QTRY_COMPARE(list->count(), 3);
        QVERIFY(m_store->byName(u"<b>Other</b> (copy)"_s)->id != other.id);

        click(&dialog, "removeConnection");
        QVERIFY(said(&dialog).contains(u"Nothing happens to the database"_s));
        QCOMPARE(m_store->profiles().size(), 3);
        for (QPushButton *button : dialog.findChild<MessageBar *>()->findChildren<QPushButton *>()) {
            if (button->text().contains(u"Remove"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE(list->count(), 2);

        list->setCurrentRow(list->currentItem()->text().contains(u"open now"_s) ? 0 : list->currentRow());
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<ConnectionProfile>().id, other.id);
        QVERIFY(!dialog.isVisible());
    }

    void removingTakesTheSecretsAlong()
    {
        const ConnectionProfile profile = stored(u"Shop"_s, SecretFrom::Keychain);
        m_keychain.kept.insert(profile.id + u"/password"_s, u"old"_s);
        ConnectionsDialog dialog(*m_store, m_keychain, std::make_shared<SystemClock>());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        click(&dialog, "removeConnection");
        QTest::mouseClick(dialog.findChild<MessageBar *>()->findChildren<QPushButton *>().first(), Qt::LeftButton);
        QTRY_VERIFY(m_keychain.kept.isEmpty());
        QVERIFY(m_store->profiles().isEmpty());
    }

    void asksForWhatIsMissing()
    {
        const QList<MissingSecret> missing{{SecretId::Kind::Password, u"The keychain is locked."_s, SecretTrouble::Locked},
                                           {SecretId::Kind::ProviderKey, u"<i>asked</i> each time"_s, std::nullopt}};
        SecretsDialog dialog(missing, u"Shop"_s);
        QSignalSpy again(&dialog, &SecretsDialog::retryRequested);
        dialog.show();
        (void)QTest::qWaitForWindowActive(&dialog);
        QVERIFY(find<QLineEdit>(&dialog, "askedPassword")->hasFocus() || !dialog.isActiveWindow());
        click(&dialog, "tryKeychain");
        QCOMPARE(again.size(), 1);
        QVERIFY(!dialog.keep()); // a locked one is unlocked, not written to
        QTest::keyClicks(find<QLineEdit>(&dialog, "askedPassword"), u"one"_s);
        type(&dialog, "askedKey", u"rk_test_2"_s); // the cursor leaves the button that was clicked
        QTest::keyClick(find<QLineEdit>(&dialog, "askedKey"), Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.password(), u"one"_s);
        QCOMPARE(dialog.providerKey(), u"rk_test_2"_s);
    }

    void tabOrderFollowsTheEye()
    {
        auto dialog = opened(ConnectionProfile::fresh());
        if (!dialog->isActiveWindow())
            QSKIP("needs a window that is active");
        QTRY_VERIFY(find<QLineEdit>(dialog, "connectionName")->hasFocus());
        QStringList order;
        QPoint before;
        for (int i = 0; i < 12; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            const QPoint at = focus->mapTo(dialog, QPoint());
            QVERIFY2(i == 0 || at.y() > before.y() || (at.y() > before.y() - 8 && at.x() > before.x()), qPrintable(order.join(u' ') + focus->objectName()));
            QVERIFY2(!focus->objectName().isEmpty(), qPrintable(order.join(u' ')));
            before = at;
            order << focus->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(order.contains(u"connectionPassword"_s) && order.contains(u"keepPassword"_s) && order.contains(u"connectionTls"_s));
        dialog->reject();
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("HALFDAY_TEST_PICTURES");
        for (const bool dark : {false, true}) {
            Theme::apply(*qApp, dark ? Theme::Mode::Dark : Theme::Mode::Light);
            const auto keep = [&](QWidget &widget, const char *name) {
                QCoreApplication::processEvents();
                QVERIFY2(widget.width() <= 1280 && widget.height() <= 760, name);
                if (!folder.isEmpty())
                    widget.grab().save(u"%1/%2-%3.png"_s.arg(folder, QString::fromLatin1(name), dark ? u"dark"_s : u"light"_s));
            };
            auto dialog = opened(ConnectionProfile::fresh());
            fill(dialog, u"New"_s);
            type(dialog, "connectionHost", u"/nowhere"_s);
            type(dialog, "connectionPassword", u"s3cret"_s);
            type(dialog, "connectionKey", u"pk_live_1"_s);
            QSignalSpy finished(&dialog->test(), &ConnectionTest::finished);
            click(dialog, "testConnection");
            QTRY_COMPARE(finished.size(), 1);
            keep(*dialog, "profile");
            dialog->reject();
            auto empty = opened(ConnectionProfile::fresh());
            click(empty, "openConnection");
            find<QCheckBox>(empty, "hasReplica")->click();
            keep(*empty, "problems");
            empty->reject();
            WelcomeWindow welcome(dark);
            welcome.show();
            keep(welcome, "welcome");
            if (!dark)
                stored(u"Shop"_s);
            ConnectionsDialog list(*m_store, m_keychain, std::make_shared<SystemClock>());
            list.setAttribute(Qt::WA_DeleteOnClose, false);
            list.show();
            click(&list, "removeConnection");
            keep(list, "connections");
            SecretsDialog question({{SecretId::Kind::Password, missingSecretSentence(secretError(SecretTrouble::NotFound), SecretId::Kind::Password, u"Shop"_s), SecretTrouble::NotFound},
                                    {SecretId::Kind::ProviderKey, missingSecretSentence(secretError(SecretTrouble::Locked), SecretId::Kind::ProviderKey, u"Shop"_s), SecretTrouble::Locked}}, u"Shop"_s);
            question.show();
            keep(question, "secrets");
        }
        Theme::apply(*qApp, Theme::Mode::Light);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Mode::Light);
    TestProfileDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_profiledialog.moc"
