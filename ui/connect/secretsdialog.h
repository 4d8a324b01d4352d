#pragma once

#include "models/connect/profileopener.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace halfday {

/// Asks for what the keychain did not give, and says why. What is typed is for this time, unless the operator has it put
/// into the keychain.
class SecretsDialog : public QDialog
{
    Q_OBJECT

public:
    SecretsDialog(const QList<MissingSecret> &missing, const QString &profileName, QWidget *parent = nullptr);

    QString password() const;
    QString providerKey() const;
    bool keep() const; ///< put them into the keychain (again)

signals:
    void retryRequested(); ///< the keychain was unlocked meanwhile

private:
    QLineEdit *m_password = nullptr;
    QLineEdit *m_key = nullptr;
    QCheckBox *m_keep;
};

} // namespace halfday
