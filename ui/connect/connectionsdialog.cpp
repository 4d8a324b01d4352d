#include "ui/connect/connectionsdialog.h"

#include "models/core/launch.h"
#include "ui/connect/profiledialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

ConnectionsDialog::ConnectionsDialog(ProfileStore &store, SecretStore &keychain, std::shared_ptr<const Clock> machine,
                                     const QString &current, QWidget *parent)
    : QDialog(parent), m_store(store), m_keychain(keychain), m_machine(std::move(machine)), m_current(current), m_messages(new MessageBar),
      m_list(new QListWidget), m_empty(new EmptyState)
{
    setObjectName(u"connectionsDialog"_s);
    setWindowTitle(tr("Connections"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"connections"_s);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setUniformItemSizes(true);
    m_empty->setText(tr("There is no connection yet."), tr("“Add” makes one: your database, and the key of your payment provider."));
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * Theme::step);
    const auto button = [this, column](const QString &name, const QString &text, auto run) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        column->addWidget(made);
        return made;
    };
    button(u"addConnection"_s, tr("&Add …"), [this] { add(); });
    m_edit = button(u"editConnection"_s, tr("&Edit …"), [this] {
        if (const auto profile = chosen())
            edit(*profile);
    });
    m_copy = button(u"copyConnection"_s, tr("Co&py …"), [this] { copy(); });
    m_remove = button(u"removeConnection"_s, tr("&Remove"), [this] { askToRemove(); });
    column->addStretch();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(3 * Theme::step);
    middle->addWidget(m_list, 1);
    middle->addWidget(m_empty, 1);
    middle->addLayout(column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_open = buttons->addButton(m_current.isEmpty() ? tr("&Open") : tr("&Switch to it"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(u"switchConnection"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionsDialog::openChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsDialog::choiceChanged);
    connect(m_list, &QListWidget::itemActivated, this, &ConnectionsDialog::openChosen);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    layout->setSpacing(3 * Theme::step);
    layout->addWidget(m_messages);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    m_open->setDefault(true);
    resize(150 * Theme::step, 90 * Theme::step);
    fill(m_current);
    m_list->setFocus();
}

void ConnectionsDialog::fill(const QString &id)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const ConnectionProfile &profile : m_store.profiles()) {
        const QString where = openedSettings(profile, {}).describe();
        const QString name = profile.id == m_current ? tr("%1 (open now)").arg(profile.name) : profile.name;
        auto *item = new QListWidgetItem(visibleLine(name) + u'\n' + visibleLine(where), m_list);
        item->setData(Qt::UserRole, profile.id);
        item->setToolTip(plainToolTip(where));
        if (profile.id == id)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    choiceChanged();
}

std::optional<ConnectionProfile> ConnectionsDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_store.byId(item->data(Qt::UserRole).toString()) : std::nullopt;
}

void ConnectionsDialog::choiceChanged()
{
    const QListWidgetItem *item = m_list->currentItem();
    const bool isCurrent = item && item->data(Qt::UserRole).toString() == m_current;
    m_edit->setEnabled(item);
    m_copy->setEnabled(item);
    m_remove->setEnabled(item && !isCurrent);
    m_open->setEnabled(item && !isCurrent);
}

void ConnectionsDialog::add()
{
    edit(ConnectionProfile::fresh());
}

void ConnectionsDialog::edit(const ConnectionProfile &profile)
{
    auto *dialog = new ProfileDialog(m_store, m_keychain, profile, m_machine, this);
    connect(dialog, &ProfileDialog::saved, this, [this](const ConnectionProfile &saved, const ProfileSecrets &typed, bool wantsOpen) {
        fill(saved.id);
        if (saved.id == m_current)
            m_messages->post({.text = tr("Saved. It counts from the next start of this window."), .subject = u"saved"_s});
        else if (wantsOpen) {
            accept();
            emit openRequested(saved, typed);
        }
    });
    dialog->open();
}

void ConnectionsDialog::copy()
{
    const auto profile = chosen();
    if (!profile)
        return;
    QString name = tr("%1 (copy)").arg(profile->name);
    for (int number = 2; m_store.byName(name); ++number)
        name = tr("%1 (copy %2)").arg(profile->name).arg(number);
    edit(profile->copy(name));
}

void ConnectionsDialog::askToRemove()
{
    const auto profile = chosen();
    if (!profile)
        return;
    m_messages->post({.severity = Message::Severity::Warning,
                      .text = tr("Remove “%1”? Its password and key leave the keychain too. Nothing happens to the database.").arg(profile->name),
                      .mends = {{tr("Remove"), [this, doomed = *profile] { remove(doomed); }}},
                      .subject = u"remove"_s});
}

void ConnectionsDialog::remove(const ConnectionProfile &profile)
{
    if (const Result<void> done = m_store.remove(profile.id); !done) {
        m_messages->postError(done.error(), {}, u"remove"_s);
        return;
    }
    fill();
    for (const auto kind : {SecretId::Kind::Password, SecretId::Kind::ProviderKey}) {
        const bool isKept = (kind == SecretId::Kind::Password ? profile.password : profile.providerKey) == SecretFrom::Keychain;
        if (!isKept)
            continue;
        launch<void>(m_keychain.remove({profile.id, kind}), this, [this, profile](const Result<void> &gone) {
            if (!gone)
                m_messages->post({.severity = Message::Severity::Warning,
                                  .text = gone.error().message + u' '
                                      + tr("The connection “%1” is gone, but its secrets are still in the keychain.").arg(profile.name),
                                  .detail = gone.error().detail});
        });
    }
}

void ConnectionsDialog::openChosen()
{
    const auto profile = chosen();
    if (!profile || profile->id == m_current || !isVisible()) // Enter comes twice: from the list and from the button
        return;
    accept();
    emit openRequested(*profile, {});
}

} // namespace halfday
