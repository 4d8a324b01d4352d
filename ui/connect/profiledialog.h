#pragma once

#include "models/connect/connectiontest.h"
#include "models/connect/profileopener.h"
#include "models/connect/profilestore.h"

#include <QDialog>

class QPushButton;

namespace halfday {

class MessageBar;
class ProfileForm;
class TestPanel;

/// One connection: typed on the left, tried on the right. Saving puts the secrets into the keychain; when it does not take
/// them, the dialog stays, says so, and offers to ask at each start instead.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    /// `store` and `keychain` outlive it. A profile without a name is a new one.
    ProfileDialog(ProfileStore &store, SecretStore &keychain, const ConnectionProfile &profile, std::shared_ptr<const Clock> machine,
                  QWidget *parent = nullptr);

    ConnectionTest &test() { return m_test; }

signals:
    /// With what was typed, for this time: what is to be asked at each start need not be asked twice now.
    void saved(const halfday::ConnectionProfile &profile, const halfday::ProfileSecrets &typed, bool open);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void done(int result) override;

private:
    void edited();
    bool isUsable();
    void startTest();
    void testEnded();
    void save(bool open);
    void keepSecrets(ConnectionProfile profile, bool open, SecretId::Kind kind);
    void finish(const ConnectionProfile &profile, bool open);
    void setBusy(bool busy);

    ProfileStore &m_store;
    SecretStore &m_keychain;
    const ConnectionProfile m_before;
    ConnectionTest m_test;
    MessageBar *m_messages;
    ProfileForm *m_form;
    TestPanel *m_panel;
    QPushButton *m_try;
    QPushButton *m_save;
    QPushButton *m_open;
    bool m_judged = false; ///< problems have been shown once; from now on they follow the typing
    int m_gathering = 0; ///< the test that is waiting for the keychain
};

} // namespace halfday
