#pragma once

#include "models/database/connectionsettings.h"
#include "models/gateways/stripegateway.h"

#include <QTimeZone>
#include <optional>

namespace halfday {

/// Where a PostgreSQL server is, and who signs in: what psql takes, without the password.
struct ServerAddress {
    QString service = {}; ///< an entry of pg_service.conf instead of host and port
    QString host = {}; ///< name, address, or the folder of a unix socket; several, divided by commas, as libpq has it
    int port = 0; ///< 0: libpq's choice
    QString database = {};
    QString user = {}; ///< empty: libpq's choice
    QString sslMode = {}; ///< empty: verify-full, or libpq's choice where no network is crossed
    QString sslRootCertificate = {}; ///< empty: libpq's own root.crt, else the system's certificates

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;

    /// A unix socket or a loopback address. A service is not: nobody here reads its file.
    bool isLocal() const;
    /// What really goes to libpq; never one of the modes that go on without TLS when the server has none.
    QString effectiveSslMode() const;
    /// Nothing when no certificate is checked.
    QString effectiveRootCertificate() const;
    ConnectionSettings settings() const;
    /// libpq's modes that mean what they say: "prefer" and "allow" fall back without a word.
    static QStringList sslModes();
};

/// How a secret of a profile is come by. Keychain is only saved once the keychain has taken it, so that a keychain that
/// does not find it can be told from a first start.
enum class SecretFrom { Keychain, Ask, Nowhere };

/// One product that the operator works on: its database, its payment provider, and how the console shows time. No secret
/// is ever in it. The planned sessions are not here either: they are the database's policy `sessions`, because alerts and
/// deadlines are reckoned by them for everybody.
struct ConnectionProfile {
    QString id; ///< never changes: settings file, keychain entries and the lock are named after it
    QString name; ///< the operator's; unique, whatever the case
    ServerAddress server;
    std::optional<ServerAddress> replica; ///< for reading views; what is empty in it is taken from `server`
    SecretFrom password = SecretFrom::Nowhere; ///< Nowhere: ~/.pgpass, a certificate, peer
    QUrl providerUrl = StripeSettings().baseUrl;
    SecretFrom providerKey = SecretFrom::Nowhere; ///< Nowhere: no provider
    QString timeZone; ///< IANA; empty: this machine's

    friend bool operator==(const ConnectionProfile &, const ConnectionProfile &) = default;

    static ConnectionProfile fresh(const QString &name = {});
    /// The same under a new id; its secrets are not copied.
    ConnectionProfile copy(const QString &newName) const;

    std::optional<ServerAddress> replicaAddress() const;
    QTimeZone zone() const;
};

/// Which entry of the form a sentence belongs to.
enum class ProfileField { Name, Service, Host, Port, Database, SslMode, RootCertificate, ReplicaHost, ReplicaPort, ProviderUrl, TimeZone };

struct ProfileProblem {
    ProfileField field;
    QString sentence; ///< what is wrong and what would be right
};

/// What keeps the profile from being used; nothing is asked of the network. `others`: names that are taken.
QList<ProfileProblem> problemsOf(const ConnectionProfile &profile, const QStringList &others = {});

} // namespace halfday
