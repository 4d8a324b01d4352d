#pragma once

#include "models/connect/secretstore.h"

namespace halfday {

/// The desktop's keychain through QtKeychain. Needs an event loop; with none of the desktop's services there it says so, and
/// never writes to a file instead. Tells a locked keychain and one without any keyring apart from an entry that is not
/// there: the Secret Service itself answers all three alike.
class Keychain : public SecretStore
{
public:
    Task<QString> read(SecretId id) override;
    Task<void> write(SecretId id, QString secret) override;
    Task<void> remove(SecretId id) override;
};

/// Asks the session bus what state the keychain is in; nothing: it is open, as far as can be seen.
QCoro::Task<std::optional<SecretTrouble>> keychainTrouble();

} // namespace halfday
