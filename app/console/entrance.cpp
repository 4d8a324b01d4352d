#include "app/console/entrance.h"

#include "app/common/profileoptions.h"
#include "models/core/launch.h"
#include "ui/connect/connectionsdialog.h"
#include "ui/connect/profiledialog.h"
#include "ui/connect/secretsdialog.h"
#include "ui/widgets/messagebar.h"

#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace halfday {

Entrance::Entrance(const ConsoleOptions &options, SecretStore &keychain, QObject *parent)
    : QObject(parent), m_options(options), m_keychain(keychain), m_file(ProfileStore::defaultFile(), QSettings::IniFormat), m_store(m_file)
{
}

Entrance::~Entrance()
{
    delete m_question;
}

void Entrance::start()
{
    if (m_options.profile.isEmpty()) {
        const std::optional<ConnectionProfile> last = m_store.lastOpened();
        return last ? open(*last, {}) : showWelcome();
    }
    if (const std::optional<ConnectionProfile> named = m_store.byName(m_options.profile))
        return open(withOptions(*named, m_options.database), {});
    const QStringList names = m_store.namesBut({});
    fail(2, names.isEmpty() ? tr("There is no connection “%1”; none has been saved yet.").arg(m_options.profile)
                            : tr("There is no connection “%1”. There are: %2.").arg(m_options.profile, names.join(", "_L1)));
}

/// Before there is a window: whoever started it from a terminal reads it there.
void Entrance::fail(int code, const QString &sentence)
{
    fprintf(stderr, "halfday: %s\n", qPrintable(sentence));
    QMetaObject::invokeMethod(this, [this, code] { emit ended(code); }, Qt::QueuedConnection);
}

void Entrance::showWelcome(const Error &why)
{
    m_waiting.reset();
    if (!m_welcome) {
        m_welcome = std::make_unique<WelcomeWindow>(!m_store.profiles().isEmpty());
        connect(m_welcome.get(), &WelcomeWindow::demoChosen, this, [this] {
            m_welcome->hide();
            emit demoChosen();
        });
        connect(m_welcome.get(), &WelcomeWindow::connectChosen, this, &Entrance::showChoice);
        connect(m_welcome.get(), &WelcomeWindow::closed, this, [this] { emit ended(0); });
    }
    if (!why.message.isEmpty())
        m_welcome->messages()->postError(why, {}, u"open"_s);
    m_welcome->show();
    m_welcome->activateWindow();
}

void Entrance::showChoice()
{
    const auto machine = std::make_shared<SystemClock>();
    if (!m_store.profiles().isEmpty()) {
        auto *dialog = new ConnectionsDialog(m_store, m_keychain, machine, {}, m_welcome.get());
        connect(dialog, &ConnectionsDialog::openRequested, this, &Entrance::open);
        return dialog->open();
    }
    auto *dialog = new ProfileDialog(m_store, m_keychain, ConnectionProfile::fresh(), machine, m_welcome.get());
    connect(dialog, &ProfileDialog::saved, this, [this](const ConnectionProfile &profile, const ProfileSecrets &typed, bool wantsOpen) {
        if (wantsOpen)
            return open(profile, typed);
        m_welcome.reset(); // it says "Connect" where there is a choice now
        showWelcome();
    });
    dialog->open();
}

void Entrance::showConnections(QWidget *parent, const QString &current)
{
    if (m_connections)
        return m_connections->activateWindow();
    m_connections = new ConnectionsDialog(m_store, m_keychain, std::make_shared<SystemClock>(), current, parent);
    connect(m_connections, &ConnectionsDialog::openRequested, this,
            [this](const ConnectionProfile &profile) { emit switchRequested(profile.name); });
    m_connections->open();
}

void Entrance::claim(const QString &what, const QString &settingsFile, std::function<void()> goOn)
{
    m_instance = std::make_unique<OneInstance>(what, settingsFile);
    connect(m_instance.get(), &OneInstance::first, this, [goOn = std::move(goOn)] { goOn(); });
    connect(m_instance.get(), &OneInstance::told, this, [this] { emit ended(0); });
    connect(m_instance.get(), &OneInstance::deaf, this,
            [this] { fail(1, tr("Another window has this open already, and does not answer. End it, then start again.")); });
    connect(m_instance.get(), &OneInstance::calledAgain, this, &Entrance::calledAgain);
    m_instance->claim();
}

void Entrance::open(const ConnectionProfile &profile, const ProfileSecrets &typed)
{
    if (const QList<ProfileProblem> problems = problemsOf(profile); !problems.isEmpty())
        return showWelcome({Error::Kind::Input, tr("The connection “%1” cannot be used: %2").arg(profile.name, problems.first().sentence)});
    const QString window = m_options.settingsFile.isEmpty() ? ProfileStore::windowFile(profile.id) : m_options.settingsFile;
    claim(u"profile:"_s + profile.id, window, [this, profile, typed] { gather(profile, typed); });
}

void Entrance::gather(const ConnectionProfile &profile, const ProfileSecrets &typed)
{
    if (m_welcome)
        m_welcome->hide();
    m_waiting = std::make_unique<StartWindow>();
    connect(m_waiting.get(), &StartWindow::closed, this, [this] { emit ended(0); });
    m_waiting->showProgress(tr("Asking the keychain for the secrets of “%1” …").arg(profile.name));
    launch<ProfileSecrets>(gatherSecrets(profile, &m_keychain, EnvironmentSecrets::read()), this,
                           [this, profile, typed](const Result<ProfileSecrets> &secrets) { gathered(profile, typed, *secrets); });
}

void Entrance::gathered(const ConnectionProfile &profile, const ProfileSecrets &typed, ProfileSecrets secrets)
{
    m_waiting.reset();
    if (!typed.password.isEmpty())
        secrets.password = typed.password;
    if (!typed.provider.apiKey.isEmpty())
        secrets.provider = typed.provider;
    secrets.missing.removeIf([&](const MissingSecret &missing) {
        return !(missing.kind == SecretId::Kind::Password ? typed.password : typed.provider.apiKey).isEmpty();
    });
    secrets.missing.isEmpty() ? enter(profile, secrets) : ask(profile, typed, secrets);
}

void Entrance::ask(const ConnectionProfile &profile, const ProfileSecrets &typed, const ProfileSecrets &secrets)
{
    delete m_question;
    m_question = new SecretsDialog(secrets.missing, profile.name);
    connect(m_question, &SecretsDialog::retryRequested, this, [this, profile, typed] {
        m_question->hide(); // nothing more is answered in it: another one comes if need be
        m_question->deleteLater();
        m_question.clear();
        gather(profile, typed);
    });
    connect(m_question, &QDialog::rejected, this, [this] {
        m_question->deleteLater();
        m_instance.reset();
        showWelcome();
    });
    connect(m_question, &QDialog::accepted, this, [this, profile, secrets] {
        ProfileSecrets whole = secrets;
        if (!m_question->password().isEmpty())
            whole.password = m_question->password();
        if (!m_question->providerKey().isEmpty())
            whole.provider = {m_question->providerKey(), profile.providerUrl};
        if (m_question->keep())
            keep(profile, whole);
        m_question->deleteLater();
        enter(profile, whole);
    });
    m_question->open();
}

void Entrance::keep(const ConnectionProfile &profile, const ProfileSecrets &secrets)
{
    for (const MissingSecret &missing : secrets.missing) {
        const QString value = missing.kind == SecretId::Kind::Password ? secrets.password : secrets.provider.apiKey;
        if (!value.isEmpty())
            put({profile.id, missing.kind}, value);
    }
}

void Entrance::put(const SecretId &id, const QString &secret, bool isAgain)
{
    launch<void>(m_keychain.write(id, secret), this, [this, id, secret, isAgain](const Result<void> &kept) {
        if (!kept) {
            spdlog::warn("a secret was not put into the keychain: {}", kept.error().message.toStdString());
            m_keychainNews.append({unstoredSecretSentence(kept.error(), id.kind), kept.error().detail, [this, id, secret] { put(id, secret, true); }});
        } else if (isAgain) {
            m_keychainNews.append({id.kind == SecretId::Kind::Password ? tr("The password is in the keychain now.")
                                                                       : tr("The provider key is in the keychain now.")});
        }
        emit keychainNews();
    });
}

void Entrance::enter(const ConnectionProfile &profile, const ProfileSecrets &secrets)
{
    m_store.setLastOpened(profile.id);
    m_welcome.reset();
    emit opened({profile, openedSettings(profile, secrets.password), secrets.provider});
}

} // namespace halfday
