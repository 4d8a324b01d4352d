#pragma once

#include "models/connect/profilestore.h"
#include "models/connect/profileopener.h"
#include "models/core/clock.h"

#include <QDialog>
#include <memory>

class QListWidget;
class QPushButton;

namespace halfday {

class EmptyState;
class MessageBar;

/// All connections of the operator: add, edit, copy, remove, and switch to one.
class ConnectionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `current`: the one that the window is of; it cannot be removed. All references outlive it.
    ConnectionsDialog(ProfileStore &store, SecretStore &keychain, std::shared_ptr<const Clock> machine, const QString &current = {},
                      QWidget *parent = nullptr);

    void add();

signals:
    void openRequested(const halfday::ConnectionProfile &profile, const halfday::ProfileSecrets &typed);

private:
    void fill(const QString &chosen = {});
    std::optional<ConnectionProfile> chosen() const;
    void choiceChanged();
    void edit(const ConnectionProfile &profile);
    void copy();
    void askToRemove();
    void remove(const ConnectionProfile &profile);
    void openChosen();

    ProfileStore &m_store;
    SecretStore &m_keychain;
    std::shared_ptr<const Clock> m_machine;
    const QString m_current;
    MessageBar *m_messages;
    QListWidget *m_list;
    EmptyState *m_empty;
    QPushButton *m_edit;
    QPushButton *m_copy;
    QPushButton *m_remove;
    QPushButton *m_open;
};

} // namespace halfday
