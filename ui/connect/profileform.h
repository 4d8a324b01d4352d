#pragma once

#include "models/connect/connectionprofile.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace halfday {

class Badge;

/// Everything of a profile, to be typed. Secrets stand in it only while they are being typed: what is in the keychain is
/// never shown again.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    void setProfile(const ConnectionProfile &profile);
    /// As typed. Without a password to keep, the profile keeps it nowhere; the same for the key.
    ConnectionProfile profile() const;
    QString password() const;
    QString providerKey() const;
    /// The keychain did not take it: from now on it is asked for.
    void askInstead(bool password, bool providerKey);

    /// Each sentence under its field; the first of those fields gets the focus if asked.
    void showProblems(const QList<ProfileProblem> &problems, bool goThere);

signals:
    void edited();

private:
    struct Field {
        QWidget *editor = nullptr;
        QLabel *problem = nullptr;
    };

    void addDatabase(QFormLayout *layout);
    void addProvider(QFormLayout *layout);
    void addField(QFormLayout *layout, const QString &label, QWidget *editor, std::optional<ProfileField> field = {},
                  QWidget *beside = nullptr);
    QLineEdit *makeLine(const QString &name, const QString &hint = {});
    QLineEdit *makePort(const QString &name, const QString &accessible);
    QComboBox *makeKeep(const QString &name, const QString &accessible, const QString &nowhere);
    void showReach();
    void showMode();
    void chooseCertificate();

    ConnectionProfile m_profile; ///< what the form does not show stays as it was
    QHash<int, Field> m_fields;
    QFormLayout *m_layout = nullptr;
    QLineEdit *m_name;
    QComboBox *m_reach;
    QLineEdit *m_service;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_keepPassword;
    QComboBox *m_tls;
    QLineEdit *m_certificate;
    QCheckBox *m_hasReplica;
    QLineEdit *m_replicaHost;
    QLineEdit *m_replicaPort;
    QLineEdit *m_url;
    QLineEdit *m_key;
    QComboBox *m_keepKey;
    Badge *m_mode;
    QLineEdit *m_zone;
};

} // namespace halfday
