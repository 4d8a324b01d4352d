#include "models/connect/profileopener.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::ProfileOpener)
};

struct Come {
    QString value;
    std::optional<MissingSecret> missing;
};

QCoro::Task<Come> come(SecretFrom from, SecretId id, QString name, QString environment, SecretStore *keychain)
{
    if (from == SecretFrom::Nowhere)
        co_return {environment, std::nullopt};
    Result<QString> kept = fail(secretError(SecretTrouble::NoService));
    if (from == SecretFrom::Keychain && keychain)
        kept = co_await keychain->read(id);
    if (from == SecretFrom::Keychain && kept && !kept->isEmpty())
        co_return {*kept, std::nullopt};
    if (!environment.isEmpty())
        co_return {environment, std::nullopt};
    if (from == SecretFrom::Ask) {
        const QString question = id.kind == SecretId::Kind::Password ? Texts::tr("“%1” asks for its database password at each start.")
                                                                     : Texts::tr("“%1” asks for its provider key at each start.");
        co_return {{}, MissingSecret{id.kind, question.arg(name), std::nullopt}};
    }
    const Error error = kept ? secretError(SecretTrouble::NotFound) : kept.error(); // an empty entry is none
    co_return {{}, MissingSecret{id.kind, missingSecretSentence(error, id.kind, name), troubleOf(error)}};
}

} // namespace

EnvironmentSecrets EnvironmentSecrets::read()
{
    return {qEnvironmentVariable("PGPASSWORD"), qEnvironmentVariable("HALFDAY_STRIPE_KEY"),
            QUrl(qEnvironmentVariable("HALFDAY_STRIPE_URL"))};
}

Task<ProfileSecrets> gatherSecrets(ConnectionProfile profile, SecretStore *keychain, EnvironmentSecrets environment)
{
    SecretId passwordId{profile.id, SecretId::Kind::Password};
    SecretId keyId{profile.id, SecretId::Kind::ProviderKey};
    const Come password = co_await come(profile.password, passwordId, profile.name, environment.password, keychain);
    const Come key = co_await come(profile.providerKey, keyId, profile.name, environment.providerKey, keychain);

    ProfileSecrets secrets;
    secrets.password = password.value;
    secrets.provider.apiKey = key.value;
    secrets.provider.baseUrl = profile.providerUrl;
    const bool fromEnvironment = !key.value.isEmpty() && key.value == environment.providerKey;
    if (fromEnvironment && profile.providerKey == SecretFrom::Nowhere && !environment.providerUrl.isEmpty())
        secrets.provider.baseUrl = environment.providerUrl; // a key goes only where it belongs
    for (const auto &missing : {password.missing, key.missing}) {
        if (missing)
            secrets.missing.append(*missing);
    }
    co_return secrets;
}

ConnectionSettings openedSettings(const ConnectionProfile &profile, const QString &password)
{
    ConnectionSettings settings = profile.server.settings();
    settings.password = password;
    return settings;
}

} // namespace halfday
