#include "app/ctl/target.h"

#include "app/common/gateways.h"
#include "app/common/keychain.h"
#include "app/common/profileoptions.h"
#include "app/common/serveroptions.h"
#include "models/connect/plainserver.h"
#include "models/connect/profilestore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::Target)
};

} // namespace

Result<Target> targetOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"profile"_s))
        return Target{plainServer(serverOptions(parser)), providerFromEnvironment(), {}};
    QSettings file(ProfileStore::defaultFile(), QSettings::IniFormat);
    const ProfileStore store(file);
    const QString name = parser.value(u"profile"_s);
    const std::optional<ConnectionProfile> named = store.byName(name);
    if (!named) {
        const QStringList names = store.namesBut({});
        return fail({Error::Kind::Input, names.isEmpty() ? Texts::tr("There is no connection “%1”; none has been saved yet.").arg(name)
                                                         : Texts::tr("There is no connection “%1”. There are: %2.").arg(name, names.join(", "_L1))});
    }
    const ConnectionProfile profile = withOptions(*named, serverOptions(parser));
    if (const QList<ProfileProblem> problems = problemsOf(profile); !problems.isEmpty())
        return fail({Error::Kind::Input, Texts::tr("The connection “%1” cannot be used: %2").arg(name, problems.first().sentence)});
    Keychain keychain;
    const Result<ProfileSecrets> secrets = QCoro::waitFor(gatherSecrets(profile, &keychain, EnvironmentSecrets::read()));
    return Target{openedSettings(profile, secrets->password), secrets->provider, secrets->missing};
}

QString missingHere(const MissingSecret &missing)
{
    const bool isPassword = missing.kind == SecretId::Kind::Password;
    return missing.sentence + u' ' + Texts::tr("Here it can come from %1.").arg(isPassword ? u"PGPASSWORD"_s : u"HALFDAY_STRIPE_KEY"_s);
}

} // namespace halfday
