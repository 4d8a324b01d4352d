#include "ui/connect/profiledialog.h"

#include "models/core/launch.h"
#include "ui/connect/profileform.h"
#include "ui/connect/testpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

ProfileDialog::ProfileDialog(ProfileStore &store, SecretStore &keychain, const ConnectionProfile &profile,
                             std::shared_ptr<const Clock> machine, QWidget *parent)
    : QDialog(parent), m_store(store), m_keychain(keychain), m_before(profile), m_test(std::move(machine)), m_messages(new MessageBar),
      m_form(new ProfileForm), m_panel(new TestPanel(m_test)), m_try(new QPushButton(tr("Test &connection"))),
      m_save(new QPushButton(tr("&Save"))), m_open(new QPushButton(tr("Save and &open")))
{
    setObjectName(u"profileDialog"_s);
    setWindowTitle(profile.name.isEmpty() ? tr("New connection") : tr("Connection “%1”").arg(profile.name));
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setProfile(profile);
    m_panel->showHint(tr("“Test connection” tries network, TLS, login, role, schema, clock and the provider's rights, and says "
                         "what to do about each. It changes nothing and moves no money."));
    m_try->setObjectName(u"testConnection"_s);
    m_save->setObjectName(u"saveConnection"_s);
    m_open->setObjectName(u"openConnection"_s);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *padded = new QWidget;
    auto *inside = new QVBoxLayout(padded);
    inside->setContentsMargins(0, 0, 3 * Theme::step, 0);
    inside->addWidget(m_form);
    inside->addStretch();
    scroll->setWidget(padded);
    scroll->setMinimumWidth(padded->sizeHint().width() + 4 * Theme::step);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(4 * Theme::step);
    middle->addWidget(scroll, 3);
    middle->addWidget(m_panel, 2);
    auto *leave = new QPushButton(tr("Cancel"));
    leave->setObjectName(u"cancelConnection"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Theme::step);
    buttons->addWidget(m_try);
    buttons->addStretch();
    for (QPushButton *button : {leave, m_save, m_open})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    layout->setSpacing(3 * Theme::step);
    layout->addWidget(m_messages);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
    m_open->setDefault(true); // once it is in the dialog: before, nobody would remember it
    resize(260 * Theme::step, 165 * Theme::step);

    connect(m_form, &ProfileForm::edited, this, &ProfileDialog::edited);
    connect(m_try, &QPushButton::clicked, this, &ProfileDialog::startTest);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_open, &QPushButton::clicked, this, [this] { save(true); });
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_test, &ConnectionTest::finished, this, &ProfileDialog::testEnded);
    if (auto *name = m_form->findChild<QWidget *>(u"connectionName"_s))
        name->setFocus();
}

void ProfileDialog::edited()
{
    if (m_judged)
        m_form->showProblems(problemsOf(m_form->profile(), m_store.namesBut(m_before.id)), false);
}

bool ProfileDialog::isUsable()
{
    m_judged = true;
    const QList<ProfileProblem> problems = problemsOf(m_form->profile(), m_store.namesBut(m_before.id));
    m_form->showProblems(problems, true);
    return problems.isEmpty();
}

void ProfileDialog::startTest()
{
    if (m_test.isRunning() || m_gathering % 2) { // the button says "Cancel the test" now
        m_gathering += m_gathering % 2;
        m_test.cancel();
        return testEnded();
    }
    if (!isUsable())
        return;
    ConnectionProfile profile = m_form->profile();
    // What was typed goes before what is stored; only what the form leaves empty is looked up.
    if (!m_form->password().isEmpty() || profile.password == SecretFrom::Ask)
        profile.password = SecretFrom::Nowhere;
    if (!m_form->providerKey().isEmpty() || profile.providerKey == SecretFrom::Ask)
        profile.providerKey = SecretFrom::Nowhere;
    m_try->setText(tr("Cancel the &test"));
    m_messages->mended(u"keychain"_s);
    const int round = ++m_gathering;
    launch<ProfileSecrets>(gatherSecrets(profile, &m_keychain, EnvironmentSecrets::read()), this,
                           [this, round, profile](const Result<ProfileSecrets> &stored) {
        if (round != m_gathering)
            return; // cancelled meanwhile
        ++m_gathering;
        for (const MissingSecret &missing : stored->missing)
            m_messages->post({.severity = Message::Severity::Warning, .text = missing.sentence, .subject = u"keychain"_s});
        const QString password = m_form->password().isEmpty() ? stored->password : m_form->password();
        const QString key = m_form->providerKey().isEmpty() ? stored->provider.apiKey : m_form->providerKey();
        m_test.start(profile, password, key);
    });
}

void ProfileDialog::testEnded()
{
    m_try->setText(tr("Test &connection"));
}

void ProfileDialog::save(bool open)
{
    if (!isUsable())
        return;
    setBusy(true);
    keepSecrets(m_form->profile(), open, SecretId::Kind::Password);
}

/// Password first, then the key, then the profile that says where they are.
void ProfileDialog::keepSecrets(ConnectionProfile profile, bool open, SecretId::Kind kind)
{
    const bool isPassword = kind == SecretId::Kind::Password;
    const SecretFrom from = isPassword ? profile.password : profile.providerKey;
    const SecretFrom before = isPassword ? m_before.password : m_before.providerKey;
    const QString typed = isPassword ? m_form->password() : m_form->providerKey();
    const SecretId id{profile.id, kind};
    const auto goOn = [this, profile, open, isPassword] {
        isPassword ? keepSecrets(profile, open, SecretId::Kind::ProviderKey) : finish(profile, open);
    };
    if (from == SecretFrom::Keychain && !typed.isEmpty()) {
        launch<void>(m_keychain.write(id, typed), this, [this, kind, isPassword, goOn](const Result<void> &kept) {
            if (kept)
                return goOn();
            setBusy(false);
            m_form->askInstead(isPassword, !isPassword);
            m_messages->post({.severity = Message::Severity::Warning,
                              .text = unstoredSecretSentence(kept.error(), kind) + u' ' + tr("Save again to go on like that."),
                              .detail = kept.error().detail,
                              .subject = u"keychain"_s});
        });
    } else if (from != SecretFrom::Keychain && before == SecretFrom::Keychain) {
        launch<void>(m_keychain.remove(id), this, [goOn](const Result<void> &) { goOn(); });
    } else {
        goOn();
    }
}

void ProfileDialog::finish(const ConnectionProfile &profile, bool open)
{
    setBusy(false);
    if (const Result<void> done = m_store.save(profile); !done) {
        m_messages->postError(done.error(), {}, u"save"_s);
        return;
    }
    ProfileSecrets typed;
    typed.password = m_form->password();
    typed.provider.apiKey = m_form->providerKey();
    typed.provider.baseUrl = profile.providerUrl;
    accept();
    emit saved(profile, typed, open);
}

void ProfileDialog::setBusy(bool busy)
{
    for (QPushButton *button : {m_save, m_open})
        button->setEnabled(!busy);
}

void ProfileDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_test.isRunning() || m_gathering % 2))
        return startTest(); // Esc ends the test first, then the dialog
    QDialog::keyPressEvent(event);
}

void ProfileDialog::done(int result)
{
    m_test.cancel();
    QDialog::done(result);
}

} // namespace halfday
