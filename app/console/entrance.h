#pragma once

#include "app/console/oneinstance.h"
#include "app/console/options.h"
#include "models/connect/profileopener.h"
#include "models/connect/profilestore.h"
#include "models/core/clock.h"
#include "ui/connect/welcomewindow.h"
#include "ui/shell/startwindow.h"

#include <QPointer>
#include <QSettings>

namespace halfday {

class ConnectionsDialog;
class SecretsDialog;

/// A profile whose secrets are at hand.
struct OpenedProfile {
    ConnectionProfile profile;
    ConnectionSettings database;
    StripeSettings provider;
};

/// What became of a secret that was to be put away.
struct KeychainNews {
    QString sentence;
    QString detail = {};
    std::function<void()> again = {}; ///< tries once more; none: it is in the keychain
};

/// The way from a start to something to work on: which connection, that no other window has it, where its secrets are,
/// and on a first start the question whether it shall be the demo. Later it shows the connections from the menu.
class Entrance : public QObject
{
    Q_OBJECT

public:
    /// `keychain` outlives it.
    Entrance(const ConsoleOptions &options, SecretStore &keychain, QObject *parent = nullptr);
    ~Entrance() override;

    void start();
    /// `current`: the connection of that window. Choosing another one starts it and ends this.
    void showConnections(QWidget *parent, const QString &current);

    /// Of the lock that this window holds for the demo or a profile.
    void claim(const QString &what, const QString &settingsFile, std::function<void()> goOn);

    /// Each is handed out once.
    QList<KeychainNews> takeKeychainNews() { return std::exchange(m_keychainNews, {}); }

signals:
    void keychainNews();
    void demoChosen();
    void opened(const halfday::OpenedProfile &profile);
    void ended(int exitCode); ///< nothing was opened: closed, or open in another window already
    void switchRequested(const QString &profileName);
    void calledAgain(const QString &token); ///< somebody started this connection a second time

private:
    void showWelcome(const Error &why = {});
    void showChoice();
    void open(const ConnectionProfile &profile, const ProfileSecrets &typed);
    void gather(const ConnectionProfile &profile, const ProfileSecrets &typed);
    void gathered(const ConnectionProfile &profile, const ProfileSecrets &typed, ProfileSecrets secrets);
    void ask(const ConnectionProfile &profile, const ProfileSecrets &typed, const ProfileSecrets &secrets);
    void keep(const ConnectionProfile &profile, const ProfileSecrets &secrets);
    void put(const SecretId &id, const QString &secret, bool isAgain = false);
    void enter(const ConnectionProfile &profile, const ProfileSecrets &secrets);
    void fail(int code, const QString &sentence);

    const ConsoleOptions m_options;
    SecretStore &m_keychain;
    QSettings m_file;
    ProfileStore m_store;
    std::unique_ptr<OneInstance> m_instance;
    std::unique_ptr<WelcomeWindow> m_welcome;
    std::unique_ptr<StartWindow> m_waiting;
    QPointer<SecretsDialog> m_question;
    QPointer<ConnectionsDialog> m_connections;
    QList<KeychainNews> m_keychainNews;
};

} // namespace halfday
