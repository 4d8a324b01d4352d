#include "models/connect/secretstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::SecretStore)
};

struct Known {
    SecretTrouble trouble;
    QLatin1StringView code;
    Error::Kind kind;
};

constexpr Known known[] = {
    {SecretTrouble::NotFound, "keychain-not-found"_L1, Error::Kind::NotFound},
    {SecretTrouble::Locked, "keychain-locked"_L1, Error::Kind::Permission},
    {SecretTrouble::NoBus, "keychain-no-bus"_L1, Error::Kind::Connection},
    {SecretTrouble::NoService, "keychain-no-service"_L1, Error::Kind::Connection},
    {SecretTrouble::Refused, "keychain-refused"_L1, Error::Kind::Permission},
};

QString whatHappened(SecretTrouble trouble)
{
    switch (trouble) {
    case SecretTrouble::NotFound:
        return Texts::tr("The keychain has no such entry.");
    case SecretTrouble::Locked:
        return Texts::tr("The keychain is locked.");
    case SecretTrouble::NoBus:
        return Texts::tr("There is no session bus here, and so no keychain.");
    case SecretTrouble::NoService:
        return Texts::tr("No keychain runs in this session.");
    case SecretTrouble::Refused:
        break;
    }
    return Texts::tr("The keychain refused.");
}

} // namespace

QString SecretId::key() const
{
    return profileId + (kind == Kind::Password ? "/password"_L1 : "/provider-key"_L1);
}

Error secretError(SecretTrouble trouble, const QString &detail)
{
    for (const Known &each : known) {
        if (each.trouble == trouble)
            return {each.kind, whatHappened(trouble), each.code, detail, trouble == SecretTrouble::Locked};
    }
    return {Error::Kind::Internal, whatHappened(trouble)};
}

SecretTrouble troubleOf(const Error &error)
{
    for (const Known &each : known) {
        if (error.code == each.code)
            return each.trouble;
    }
    return SecretTrouble::Refused;
}

QString missingSecretSentence(const Error &error, SecretId::Kind kind, const QString &profileName)
{
    const bool isPassword = kind == SecretId::Kind::Password;
    const QString variable = isPassword ? u"PGPASSWORD"_s : u"HALFDAY_STRIPE_KEY"_s;
    switch (troubleOf(error)) {
    case SecretTrouble::NotFound:
        return (isPassword ? Texts::tr("The database password of “%1” was put into the keychain, but the keychain does not find it.")
                           : Texts::tr("The provider key of “%1” was put into the keychain, but the keychain does not find it."))
                   .arg(profileName)
            + u' ' + Texts::tr("It may have been made anew or belong to another login. Type it again to go on.");
    case SecretTrouble::Locked:
        return (isPassword ? Texts::tr("The keychain is locked, so the database password of “%1” cannot be read.")
                           : Texts::tr("The keychain is locked, so the provider key of “%1” cannot be read."))
                   .arg(profileName)
            + u' ' + Texts::tr("Unlock it and try again, or type it for this time.");
    case SecretTrouble::NoBus:
    case SecretTrouble::NoService:
        return whatHappened(troubleOf(error)) + u' '
            + (isPassword ? Texts::tr("The database password of “%1” is kept in one: type it for this time, or set %2.")
                          : Texts::tr("The provider key of “%1” is kept in one: type it for this time, or set %2."))
                  .arg(profileName, variable);
    case SecretTrouble::Refused:
        break;
    }
    return (isPassword ? Texts::tr("The keychain did not give the database password of “%1” away.")
                       : Texts::tr("The keychain did not give the provider key of “%1” away."))
               .arg(profileName)
        + u' ' + Texts::tr("Try again, or type it for this time.");
}

QString unstoredSecretSentence(const Error &error, SecretId::Kind kind)
{
    const QString kept = kind == SecretId::Kind::Password
        ? Texts::tr("The password was not stored: Halfday will ask for it at each start.")
        : Texts::tr("The provider key was not stored: Halfday will ask for it at each start.");
    const SecretTrouble trouble = troubleOf(error);
    return whatHappened(trouble == SecretTrouble::NotFound ? SecretTrouble::Refused : trouble) + u' ' + kept;
}

} // namespace halfday
