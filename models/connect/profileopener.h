#pragma once

#include "models/connect/connectionprofile.h"
#include "models/connect/secretstore.h"

namespace halfday {

/// PGPASSWORD and HALFDAY_STRIPE_KEY, where somebody set them.
struct EnvironmentSecrets {
    QString password;
    QString providerKey;
    QUrl providerUrl; ///< HALFDAY_STRIPE_URL: goes with that key alone

    static EnvironmentSecrets read();
};

/// One that did not come, and why.
struct MissingSecret {
    SecretId::Kind kind = SecretId::Kind::Password;
    QString sentence; ///< for the operator; says that nothing is lost when the keychain should have had it
    std::optional<SecretTrouble> trouble; ///< nothing: the profile says that it is asked for each time
};

/// What it takes to open a profile, as far as it came.
struct ProfileSecrets {
    QString password; ///< empty: libpq's own ways
    StripeSettings provider;
    QList<MissingSecret> missing; ///< to ask for, or to give up on
};

/// The keychain first, for what the profile keeps there; then the environment; what neither has is `missing`. What the
/// profile keeps nowhere is libpq's (~/.pgpass, PGPASSWORD) and HALFDAY_STRIPE_KEY's. Never an Error.
Task<ProfileSecrets> gatherSecrets(ConnectionProfile profile, SecretStore *keychain, EnvironmentSecrets environment);

/// The profile's database, ready to connect to.
ConnectionSettings openedSettings(const ConnectionProfile &profile, const QString &password);

} // namespace halfday
