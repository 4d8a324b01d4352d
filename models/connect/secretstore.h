#pragma once

#include "models/core/result.h"

namespace halfday {

/// One secret of one profile.
struct SecretId {
    enum class Kind { Password, ProviderKey };

    QString profileId;
    Kind kind = Kind::Password;

    /// Its name in the keychain: "1f0c…/password".
    QString key() const;
    friend bool operator==(const SecretId &, const SecretId &) = default;
};

/// The ways in which a keychain fails; each needs another deed.
enum class SecretTrouble {
    NotFound, ///< it answers that it has no such entry; a keychain that was made anew says so too
    Locked, ///< it is there, and closed
    NoBus, ///< no session bus: a server, a bare terminal
    NoService, ///< a session bus, and no keychain on it
    Refused, ///< it did not take or give it
};

/// As an Error: Permission (Locked, Refused), NotFound, Connection (no keychain).
Error secretError(SecretTrouble trouble, const QString &detail = {});
/// Of an Error made by secretError(); Refused for any other.
SecretTrouble troubleOf(const Error &error);

/// Where passwords and keys are kept: the desktop's keychain, or a test's stand-in. Values are never logged.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual Task<QString> read(SecretId id) = 0;
    virtual Task<void> write(SecretId id, QString secret) = 0;
    /// Fine also when there was nothing.
    virtual Task<void> remove(SecretId id) = 0;
};

/// What to tell when a secret that the settings know to be stored does not come: what happened, that nothing is lost,
/// what to do. Never reads like a first start.
QString missingSecretSentence(const Error &error, SecretId::Kind kind, const QString &profileName);
/// What to tell when it could not be put away; it then is kept in memory until the program ends.
QString unstoredSecretSentence(const Error &error, SecretId::Kind kind);

} // namespace halfday
