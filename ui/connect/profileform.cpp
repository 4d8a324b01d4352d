#include "ui/connect/profileform.h"

#include "models/gateways/striperights.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr int reachServer = 0;
constexpr int reachService = 1;

QString shownPort(int port)
{
    return port > 0 ? QString::number(port) : QString();
}

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

/// In grey in the field; and the whole of it on hover where the field is short.
void setHint(QLineEdit *line, const QString &hint)
{
    line->setPlaceholderText(hint);
    line->setToolTip(plainToolTip(hint));
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"profileForm"_s);
    m_layout = new QFormLayout(this);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setHorizontalSpacing(3 * Theme::step);
    m_layout->setVerticalSpacing(2 * Theme::step);
    m_name = makeLine(u"connectionName"_s, tr("The shop, for example"));
    addField(m_layout, tr("&Name"), m_name, ProfileField::Name);
    addDatabase(m_layout);
    addProvider(m_layout);

    m_zone = makeLine(u"connectionZone"_s, tr("This machine's: %1").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zones << QString::fromLatin1(id);
    auto *completer = new QCompleter(zones, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_zone->setCompleter(completer);
    addField(m_layout, tr("Time &zone"), m_zone, ProfileField::TimeZone);
    setProfile(ConnectionProfile::fresh());
}

void ProfileForm::addDatabase(QFormLayout *layout)
{
    m_reach = new QComboBox;
    m_reach->setObjectName(u"connectionReach"_s);
    m_reach->addItem(tr("Server and database"), reachServer);
    m_reach->addItem(tr("A service of pg_service.conf"), reachService);
    connect(m_reach, &QComboBox::currentIndexChanged, this, &ProfileForm::showReach);
    addField(layout, tr("&Database by"), m_reach);
    m_service = makeLine(u"connectionService"_s, tr("Its name in brackets"));
    addField(layout, tr("Ser&vice"), m_service, ProfileField::Service);
    m_host = makeLine(u"connectionHost"_s, u"db.example.org"_s);
    m_port = makePort(u"connectionPort"_s, tr("Port"));
    addField(layout, tr("Ser&ver"), m_host, ProfileField::Host, m_port);
    m_database = makeLine(u"connectionDatabase"_s);
    addField(layout, tr("Data&base"), m_database, ProfileField::Database);
    m_user = makeLine(u"connectionUser"_s, tr("Your own login"));
    addField(layout, tr("&User"), m_user);
    m_password = makeLine(u"connectionPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_keepPassword = makeKeep(u"keepPassword"_s, tr("Where the password is kept"), tr("None needed (~/.pgpass)"));
    addField(layout, tr("&Password"), m_password, {}, m_keepPassword);
    m_tls = new QComboBox;
    m_tls->setObjectName(u"connectionTls"_s);
    m_tls->addItem(tr("Checked, unless it is this machine"), QString());
    m_tls->addItem(tr("verify-full: certificate and name"), u"verify-full"_s);
    m_tls->addItem(tr("verify-ca: certificate alone"), u"verify-ca"_s);
    m_tls->addItem(tr("require: encrypted, not checked"), u"require"_s);
    m_tls->addItem(tr("disable: not encrypted"), u"disable"_s);
    connect(m_tls, &QComboBox::currentIndexChanged, this, &ProfileForm::edited);
    addField(layout, tr("&TLS"), m_tls, ProfileField::SslMode);
    m_certificate = makeLine(u"connectionCertificate"_s, tr("The system's certificates"));
    auto *browse = new QPushButton(tr("Choose …"));
    browse->setObjectName(u"chooseCertificate"_s);
    browse->setAccessibleName(tr("Choose the root certificate"));
    connect(browse, &QPushButton::clicked, this, &ProfileForm::chooseCertificate);
    addField(layout, tr("&Root certificate"), m_certificate, ProfileField::RootCertificate, browse);
    m_hasReplica = new QCheckBox(tr("Read lists &from a replica"));
    m_hasReplica->setObjectName(u"hasReplica"_s);
    connect(m_hasReplica, &QCheckBox::toggled, this, &ProfileForm::showReach);
    addField(layout, {}, m_hasReplica);
    m_replicaHost = makeLine(u"replicaHost"_s, u"replica.example.org"_s);
    m_replicaPort = makePort(u"replicaPort"_s, tr("Port of the replica"));
    addField(layout, tr("Rep&lica"), m_replicaHost, ProfileField::ReplicaHost, m_replicaPort);
}

void ProfileForm::addProvider(QFormLayout *layout)
{
    m_key = makeLine(u"connectionKey"_s, {});
    m_key->setEchoMode(QLineEdit::Password);
    m_keepKey = makeKeep(u"keepKey"_s, tr("Where the provider key is kept"), tr("No provider"));
    addField(layout, tr("Stripe &key"), m_key, {}, m_keepKey);
    m_mode = new Badge;
    m_mode->setObjectName(u"keyMode"_s);
    connect(m_key, &QLineEdit::textChanged, this, &ProfileForm::showMode);
    m_url = makeLine(u"connectionUrl"_s);
    addField(layout, tr("Provider &address"), m_url, ProfileField::ProviderUrl, m_mode);
}

QLineEdit *ProfileForm::makeLine(const QString &name, const QString &hint)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setPlaceholderText(hint);
    connect(line, &QLineEdit::textChanged, this, &ProfileForm::edited);
    return line;
}

/// Empty: libpq's own, unless its environment says otherwise.
QLineEdit *ProfileForm::makePort(const QString &name, const QString &accessible)
{
    QLineEdit *port = makeLine(name, u"5432"_s);
    port->setAccessibleName(accessible);
    port->setToolTip(accessible);
    port->setValidator(new QIntValidator(0, 99999, port)); // problemsOf() says what is wrong with 70000
    port->setFixedWidth(16 * Theme::step);
    return port;
}

QComboBox *ProfileForm::makeKeep(const QString &name, const QString &accessible, const QString &nowhere)
{
    auto *keep = new QComboBox;
    keep->setObjectName(name);
    keep->setAccessibleName(accessible);
    keep->addItem(tr("In the keychain"), int(SecretFrom::Keychain));
    keep->addItem(tr("Ask at each start"), int(SecretFrom::Ask));
    keep->addItem(nowhere, int(SecretFrom::Nowhere));
    connect(keep, &QComboBox::currentIndexChanged, this, &ProfileForm::edited);
    return keep;
}

void ProfileForm::addField(QFormLayout *layout, const QString &label, QWidget *editor, std::optional<ProfileField> field, QWidget *beside)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::step / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::step);
    row->addWidget(editor, 1);
    if (beside)
        row->addWidget(beside);
    column->addLayout(row);
    if (field) {
        auto *problem = new QLabel;
        problem->setObjectName(editor->objectName() + "Problem"_L1);
        problem->setTextFormat(Qt::PlainText);
        problem->setWordWrap(true);
        problem->setFont(Theme::font(Theme::Text::Caption));
        problem->hide();
        column->addWidget(problem);
        m_fields.insert(int(*field), {editor, problem});
    }
    auto *name = new QLabel(label);
    name->setBuddy(editor);
    layout->addRow(name, cell);
}

void ProfileForm::setProfile(const ConnectionProfile &profile)
{
    const QSignalBlocker quiet(this);
    m_profile = profile;
    m_name->setText(profile.name);
    choose(m_reach, profile.server.service.isEmpty() ? reachServer : reachService);
    m_service->setText(profile.server.service);
    m_host->setText(profile.server.host);
    m_port->setText(shownPort(profile.server.port));
    m_database->setText(profile.server.database);
    m_user->setText(profile.server.user);
    m_tls->setCurrentIndex(std::max(0, m_tls->findData(profile.server.sslMode)));
    m_certificate->setText(profile.server.sslRootCertificate);
    m_hasReplica->setChecked(profile.replica.has_value());
    m_replicaHost->setText(profile.replica ? profile.replica->host : QString());
    m_replicaPort->setText(shownPort(profile.replica ? profile.replica->port : 0));
    m_url->setText(profile.providerUrl.toString());
    m_zone->setText(profile.timeZone);
    const QString empty = tr("Restricted key, rk_…");
    m_key->setMinimumWidth(m_key->fontMetrics().horizontalAdvance(empty) + 6 * Theme::step);
    const QString stored = tr("In the keychain; type to replace it");
    m_password->clear();
    setHint(m_password, profile.password == SecretFrom::Keychain ? stored : QString());
    m_key->clear();
    setHint(m_key, profile.providerKey == SecretFrom::Keychain ? stored : empty);
    // Whoever types a secret into a new profile wants it kept; an empty one is kept nowhere anyway.
    const bool isNew = profile.name.isEmpty();
    choose(m_keepPassword, int(isNew ? SecretFrom::Keychain : profile.password));
    choose(m_keepKey, int(isNew ? SecretFrom::Keychain : profile.providerKey));
    showReach();
    showMode();
}

ConnectionProfile ProfileForm::profile() const
{
    ConnectionProfile profile = m_profile;
    const bool byService = m_reach->currentData().toInt() == reachService;
    profile.name = m_name->text().trimmed();
    profile.server.service = byService ? m_service->text().trimmed() : QString();
    profile.server.host = byService ? QString() : m_host->text().trimmed();
    profile.server.port = byService ? 0 : m_port->text().toInt();
    profile.server.database = byService ? QString() : m_database->text().trimmed();
    profile.server.user = m_user->text().trimmed();
    profile.server.sslMode = m_tls->currentData().toString();
    profile.server.sslRootCertificate = m_certificate->text().trimmed();
    if (m_hasReplica->isChecked()) {
        ServerAddress replica = m_profile.replica.value_or(ServerAddress());
        replica.host = m_replicaHost->text().trimmed();
        replica.port = m_replicaPort->text().toInt();
        profile.replica = replica;
    } else {
        profile.replica.reset();
    }
    profile.providerUrl = QUrl(m_url->text().trimmed());
    profile.timeZone = m_zone->text().trimmed();
    const auto keep = [](const QComboBox *box, const QString &typed, SecretFrom before) {
        const auto chosen = SecretFrom(box->currentData().toInt());
        const bool nothingToKeep = chosen == SecretFrom::Keychain && typed.isEmpty() && before != SecretFrom::Keychain;
        return nothingToKeep ? SecretFrom::Nowhere : chosen;
    };
    profile.password = keep(m_keepPassword, password(), m_profile.password);
    profile.providerKey = keep(m_keepKey, providerKey(), m_profile.providerKey);
    return profile;
}

QString ProfileForm::password() const
{
    return m_password->text();
}

QString ProfileForm::providerKey() const
{
    return m_key->text().trimmed();
}

void ProfileForm::askInstead(bool askPassword, bool askKey)
{
    if (askPassword)
        choose(m_keepPassword, int(SecretFrom::Ask));
    if (askKey)
        choose(m_keepKey, int(SecretFrom::Ask));
}

void ProfileForm::showReach()
{
    const bool byService = m_reach->currentData().toInt() == reachService;
    const auto show = [this](QWidget *editor, bool shown) {
        QWidget *cell = editor->parentWidget();
        if (QWidget *label = m_layout->labelForField(cell))
            label->setVisible(shown);
        cell->setVisible(shown);
    };
    show(m_service, byService);
    show(m_host, !byService);
    show(m_database, !byService);
    show(m_replicaHost, m_hasReplica->isChecked());
    emit edited();
}

void ProfileForm::showMode()
{
    const QString key = providerKey();
    m_mode->setVisible(stripeKeyProblem(key).isEmpty()); // nothing is said of what cannot be a key
    switch (StripeGateway::modeOfKey(key)) {
    case GatewayMode::Live:
        return m_mode->setState(Theme::Tone::Red, tr("LIVE"));
    case GatewayMode::Test:
        return m_mode->setState(Theme::Tone::Green, tr("TEST"));
    case GatewayMode::Sandbox:
        break;
    }
    m_mode->setState(Theme::Tone::Neutral, tr("DEMO"));
}

void ProfileForm::showProblems(const QList<ProfileProblem> &problems, bool goThere)
{
    for (const Field &field : std::as_const(m_fields))
        field.problem->hide();
    for (const ProfileProblem &problem : problems) {
        const int shownAt = problem.field == ProfileField::Port ? int(ProfileField::Host)
            : problem.field == ProfileField::ReplicaPort        ? int(ProfileField::ReplicaHost)
                                                                : int(problem.field);
        const Field field = m_fields.value(shownAt);
        if (!field.problem || !field.problem->isHidden())
            continue;
        QPalette palette = field.problem->palette();
        palette.setColor(QPalette::WindowText, Theme::ink(Theme::Tone::Red));
        field.problem->setPalette(palette);
        field.problem->setText(problem.sentence);
        field.problem->show();
        field.editor->setAccessibleDescription(problem.sentence);
        if (goThere)
            field.editor->setFocus();
        goThere = false;
    }
}

void ProfileForm::chooseCertificate()
{
    auto *dialog = new QFileDialog(this, tr("Root certificate"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.crt *.pem *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_certificate, &QLineEdit::setText);
    dialog->open();
}

} // namespace halfday
