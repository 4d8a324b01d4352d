#pragma once

#include "models/core/money.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace halfday {

/// Above the policy's limit a refund asks for its amount to be typed. Opened with open(); accepted() says yes.
class ConfirmRefundDialog : public QDialog
{
    Q_OBJECT
public:
    ConfirmRefundDialog(const Money &amount, const Money &limit, const QString &business, QWidget *parent);

private:
    void judge(const QString &typed);

    Money m_amount;
    QLineEdit *m_typed;
    QPushButton *m_yes;
};

} // namespace halfday
