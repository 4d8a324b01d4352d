#include "models/connect/connectionprofile.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

bool isLocalHost(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@')
        || host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool checksCertificate(const QString &sslMode)
{
    return sslMode == "verify-full"_L1 || sslMode == "verify-ca"_L1;
}

/// Debian, Fedora, SUSE: the first that is there. libpq 16 has a word for it, 15 has not.
QString systemCertificates()
{
    for (const auto &file : {u"/etc/ssl/certs/ca-certificates.crt"_s, u"/etc/pki/tls/certs/ca-bundle.crt"_s,
                             u"/etc/ssl/ca-bundle.pem"_s}) {
        if (QFileInfo::exists(file))
            return file;
    }
    return {};
}

} // namespace

bool ServerAddress::isLocal() const
{
    if (!service.isEmpty())
        return false;
    const QStringList hosts = host.split(u',');
    return std::all_of(hosts.begin(), hosts.end(), [](const QString &each) { return isLocalHost(each.trimmed()); });
}

QStringList ServerAddress::sslModes()
{
    return {u"verify-full"_s, u"verify-ca"_s, u"require"_s, u"disable"_s};
}

QString ServerAddress::effectiveSslMode() const
{
    if (sslMode.isEmpty())
        return isLocal() ? QString() : u"verify-full"_s;
    return sslModes().contains(sslMode) ? sslMode : u"verify-full"_s;
}

QString ServerAddress::effectiveRootCertificate() const
{
    if (!checksCertificate(effectiveSslMode()))
        return {};
    if (!sslRootCertificate.isEmpty())
        return sslRootCertificate;
    // A service may name a certificate of its own, and libpq has its usual place; else what https trusts is trusted.
    const bool hasOwn = !service.isEmpty() || qEnvironmentVariableIsSet("PGSSLROOTCERT")
        || QFileInfo::exists(QDir::home().filePath(u".postgresql/root.crt"_s));
    return hasOwn ? QString() : systemCertificates();
}

ConnectionSettings ServerAddress::settings() const
{
    ConnectionSettings settings;
    settings.service = service;
    settings.host = host;
    settings.port = port;
    settings.database = database;
    settings.user = user;
    settings.sslMode = effectiveSslMode();
    settings.sslRootCertificate = effectiveRootCertificate();
    return settings;
}

ConnectionProfile ConnectionProfile::fresh(const QString &name)
{
    ConnectionProfile profile;
    profile.id = QUuid::createUuid().toString(QUuid::Id128).left(12);
    profile.name = name;
    return profile;
}

ConnectionProfile ConnectionProfile::copy(const QString &newName) const
{
    ConnectionProfile other = *this;
    other.id = fresh().id;
    other.name = newName;
    for (SecretFrom *secret : {&other.password, &other.providerKey}) {
        if (*secret == SecretFrom::Keychain) // nothing is in the keychain under the new id
            *secret = SecretFrom::Ask;
    }
    return other;
}

std::optional<ServerAddress> ConnectionProfile::replicaAddress() const
{
    if (!replica)
        return std::nullopt;
    ServerAddress address = *replica;
    if (address.service.isEmpty()) {
        if (address.port == 0)
            address.port = server.port;
        if (address.database.isEmpty())
            address.database = server.database;
    }
    if (address.user.isEmpty())
        address.user = server.user;
    if (address.sslMode.isEmpty() && !address.isLocal())
        address.sslMode = server.sslMode;
    if (address.sslRootCertificate.isEmpty())
        address.sslRootCertificate = server.sslRootCertificate;
    return address;
}

QTimeZone ConnectionProfile::zone() const
{
    const QTimeZone chosen(timeZone.toUtf8());
    return chosen.isValid() ? chosen : QTimeZone::systemTimeZone();
}

} // namespace halfday
