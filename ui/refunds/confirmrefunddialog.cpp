#include "ui/refunds/confirmrefunddialog.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

/// "1234,50" where a comma stands before the cents.
QString toType(const Money &amount)
{
    return decimalAmount(amount).replace(u'.', QLocale().decimalPoint());
}

} // namespace

ConfirmRefundDialog::ConfirmRefundDialog(const Money &amount, const Money &limit, const QString &business, QWidget *parent)
    : QDialog(parent), m_amount(amount), m_typed(new QLineEdit(this))
{
    setObjectName(u"confirmRefund"_s);
    setWindowTitle(tr("Refund %1").arg(formatMoney(amount)));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * Theme::step, 5 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    layout->setSpacing(3 * Theme::step);
    auto *question = new QLabel(this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setMinimumWidth(380);
    question->setText(tr("%1 to %2 is above the limit of %3. To go on, type the amount: %4")
                          .arg(formatMoney(amount), business.simplified().left(80), formatMoney(limit), toType(amount)));
    layout->addWidget(question);
    m_typed->setObjectName(u"confirmRefundAmount"_s);
    m_typed->setAccessibleName(tr("Amount"));
    m_typed->setPlaceholderText(toType(amount));
    layout->addWidget(m_typed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_yes = buttons->addButton(tr("Refund %1").arg(formatMoney(amount)), QDialogButtonBox::AcceptRole);
    m_yes->setObjectName(u"confirmRefundYes"_s);
    m_yes->setAccessibleName(m_yes->text());
    m_yes->setEnabled(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_typed, &QLineEdit::textChanged, this, &ConfirmRefundDialog::judge);
    m_typed->setFocus();
}

void ConfirmRefundDialog::judge(const QString &typed)
{
    QString plain = typed.trimmed();
    if (plain != decimalAmount(m_amount))
        plain.remove(QLocale().groupSeparator());
    m_yes->setEnabled(plain == decimalAmount(m_amount) || plain == toType(m_amount));
    m_yes->setDefault(m_yes->isEnabled());
}

} // namespace halfday
