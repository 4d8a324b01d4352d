#include "models/connect/profilestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

const QString root = u"profiles"_s;
const QString lastKey = u"lastOpened"_s;

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + "/halfday/"_L1;
}

/// Words, so that the file can be read and mended by hand.
QString wordFor(SecretFrom from)
{
    switch (from) {
    case SecretFrom::Keychain:
        return u"keychain"_s;
    case SecretFrom::Ask:
        return u"ask"_s;
    case SecretFrom::Nowhere:
        break;
    }
    return u"none"_s;
}

SecretFrom secretFrom(const QString &word)
{
    return word == "keychain"_L1 ? SecretFrom::Keychain : word == "ask"_L1 ? SecretFrom::Ask : SecretFrom::Nowhere;
}

void write(QSettings &settings, const QString &prefix, const ServerAddress &address)
{
    settings.setValue(prefix + "service"_L1, address.service);
    settings.setValue(prefix + "host"_L1, address.host);
    settings.setValue(prefix + "port"_L1, address.port);
    settings.setValue(prefix + "database"_L1, address.database);
    settings.setValue(prefix + "user"_L1, address.user);
    settings.setValue(prefix + "sslmode"_L1, address.sslMode);
    settings.setValue(prefix + "sslrootcert"_L1, address.sslRootCertificate);
}

ServerAddress readAddress(const QSettings &settings, const QString &prefix)
{
    const auto text = [&](QLatin1StringView key) { return settings.value(prefix + key).toString(); };
    return {text("service"_L1), text("host"_L1), settings.value(prefix + "port"_L1).toInt(), text("database"_L1),
            text("user"_L1), text("sslmode"_L1), text("sslrootcert"_L1)};
}

QString at(const QString &id)
{
    return root + u'/' + id + u'/';
}

} // namespace

QString ProfileStore::defaultFile()
{
    return folder() + "connections.ini"_L1;
}

QString ProfileStore::windowFile(const QString &profileId)
{
    return folder() + "connection-"_L1 + profileId + ".ini"_L1;
}

ConnectionProfile ProfileStore::read(const QString &id) const
{
    ConnectionProfile profile;
    const QString prefix = at(id);
    profile.id = id;
    profile.name = m_settings.value(prefix + "name"_L1).toString();
    profile.server = readAddress(m_settings, prefix + "server/"_L1);
    if (m_settings.value(prefix + "replica"_L1).toBool())
        profile.replica = readAddress(m_settings, prefix + "replicaServer/"_L1);
    profile.password = secretFrom(m_settings.value(prefix + "password"_L1).toString());
    profile.providerUrl = QUrl(m_settings.value(prefix + "providerUrl"_L1, profile.providerUrl.toString()).toString());
    profile.providerKey = secretFrom(m_settings.value(prefix + "providerKey"_L1).toString());
    profile.timeZone = m_settings.value(prefix + "timeZone"_L1).toString();
    return profile;
}

QList<ConnectionProfile> ProfileStore::profiles() const
{
    m_settings.sync(); // another console may have written it
    m_settings.beginGroup(root);
    const QStringList ids = m_settings.childGroups();
    m_settings.endGroup();
    QList<ConnectionProfile> all;
    for (const QString &id : ids)
        all.append(read(id));
    std::sort(all.begin(), all.end(), [](const ConnectionProfile &a, const ConnectionProfile &b) {
        const int order = a.name.localeAwareCompare(b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return all;
}

std::optional<ConnectionProfile> ProfileStore::byId(const QString &id) const
{
    for (const ConnectionProfile &profile : profiles()) {
        if (profile.id == id)
            return profile;
    }
    return std::nullopt;
}

std::optional<ConnectionProfile> ProfileStore::byName(const QString &name) const
{
    for (const ConnectionProfile &profile : profiles()) {
        if (profile.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return profile;
    }
    return std::nullopt;
}

QStringList ProfileStore::namesBut(const QString &id) const
{
    QStringList names;
    for (const ConnectionProfile &profile : profiles()) {
        if (profile.id != id)
            names << profile.name;
    }
    return names;
}

Result<void> ProfileStore::save(const ConnectionProfile &profile)
{
    if (profile.id.isEmpty() || profile.id.contains(u'/'))
        return fail({Error::Kind::Input, QCoreApplication::translate("halfday::ProfileStore", "This connection has no usable id.")});
    const QString prefix = at(profile.id);
    m_settings.remove(prefix.chopped(1));
    m_settings.setValue(prefix + "name"_L1, profile.name.trimmed());
    write(m_settings, prefix + "server/"_L1, profile.server);
    m_settings.setValue(prefix + "replica"_L1, profile.replica.has_value());
    if (profile.replica)
        write(m_settings, prefix + "replicaServer/"_L1, *profile.replica);
    m_settings.setValue(prefix + "password"_L1, wordFor(profile.password));
    m_settings.setValue(prefix + "providerUrl"_L1, profile.providerUrl.toString(QUrl::RemoveUserInfo));
    m_settings.setValue(prefix + "providerKey"_L1, wordFor(profile.providerKey));
    m_settings.setValue(prefix + "timeZone"_L1, profile.timeZone);
    return written();
}

Result<void> ProfileStore::remove(const QString &id)
{
    m_settings.remove(at(id).chopped(1));
    if (m_settings.value(lastKey).toString() == id)
        m_settings.remove(lastKey);
    return written();
}

std::optional<ConnectionProfile> ProfileStore::lastOpened() const
{
    const QList<ConnectionProfile> all = profiles();
    const QString last = m_settings.value(lastKey).toString();
    for (const ConnectionProfile &profile : all) {
        if (profile.id == last)
            return profile;
    }
    return all.size() == 1 ? std::optional(all.first()) : std::nullopt;
}

void ProfileStore::setLastOpened(const QString &id)
{
    m_settings.setValue(lastKey, id);
    m_settings.sync();
}

Result<void> ProfileStore::written() const
{
    m_settings.sync();
    if (m_settings.status() == QSettings::NoError)
        return {};
    return fail({Error::Kind::Internal,
                 QCoreApplication::translate("halfday::ProfileStore", "The connections could not be saved: %1 cannot be written.")
                     .arg(m_settings.fileName())});
}

} // namespace halfday
