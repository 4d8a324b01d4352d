#include "ui/connect/secretsdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

SecretsDialog::SecretsDialog(const QList<MissingSecret> &missing, const QString &profileName, QWidget *parent)
    : QDialog(parent), m_keep(new QCheckBox(tr("&Put it into the keychain")))
{
    setObjectName(u"secretsDialog"_s);
    setWindowTitle(tr("Open “%1”").arg(visibleLine(profileName)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * Theme::step, 5 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    layout->setSpacing(3 * Theme::step);
    auto *form = new QFormLayout;
    form->setSpacing(2 * Theme::step);
    bool canRetry = false;
    bool canKeep = false;
    for (const MissingSecret &one : missing) {
        auto *why = new QLabel(visibleText(one.sentence));
        why->setTextFormat(Qt::PlainText);
        why->setWordWrap(true);
        why->setMinimumWidth(120 * Theme::step);
        layout->addWidget(why);
        const bool isPassword = one.kind == SecretId::Kind::Password;
        QLineEdit *&line = isPassword ? m_password : m_key;
        line = new QLineEdit;
        line->setObjectName(isPassword ? u"askedPassword"_s : u"askedKey"_s);
        line->setEchoMode(QLineEdit::Password);
        form->addRow(isPassword ? tr("Pass&word") : tr("Provider &key"), line);
        canRetry = canRetry || (one.trouble && one.trouble != SecretTrouble::NotFound);
        canKeep = canKeep || one.trouble == SecretTrouble::NotFound;
    }
    if (m_key) {
        auto *hint = new QLabel(tr("Without the key the console works, and cannot refund."));
        hint->setTextFormat(Qt::PlainText);
        hint->setWordWrap(true);
        hint->setFont(Theme::font(Theme::Text::Caption));
        hint->setForegroundRole(QPalette::PlaceholderText);
        form->addRow(QString(), hint);
    }
    layout->addLayout(form);
    m_keep->setObjectName(u"keepSecrets"_s);
    m_keep->setVisible(canKeep);
    m_keep->setChecked(canKeep);
    layout->addWidget(m_keep);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    if (canRetry) {
        QPushButton *again = buttons->addButton(tr("&Try the keychain again"), QDialogButtonBox::ActionRole);
        again->setObjectName(u"tryKeychain"_s);
        connect(again, &QPushButton::clicked, this, &SecretsDialog::retryRequested);
    }
    QPushButton *go = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"openWithSecrets"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    go->setDefault(true);
    (m_password ? m_password : m_key)->setFocus();
}

QString SecretsDialog::password() const
{
    return m_password ? m_password->text() : QString();
}

QString SecretsDialog::providerKey() const
{
    return m_key ? m_key->text().trimmed() : QString();
}

bool SecretsDialog::keep() const
{
    return !m_keep->isHidden() && m_keep->isChecked();
}

} // namespace halfday
