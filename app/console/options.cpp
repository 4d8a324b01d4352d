#include "app/console/options.h"

#include "app/common/gateways.h"
#include "app/common/profileoptions.h"
#include "app/common/serveroptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::ConsoleOptions)
};

Result<DemoChoices> demoChoices(const QCommandLineParser &parser)
{
    DemoChoices choices;
    choices.folder = parser.value(u"demo-folder"_s);
    choices.reset = parser.isSet(u"demo-reset"_s);
    bool seedIsNumber = true;
    bool scaleIsNumber = true;
    if (parser.isSet(u"demo-seed"_s))
        choices.data.seed = parser.value(u"demo-seed"_s).toLongLong(&seedIsNumber);
    if (parser.isSet(u"demo-scale"_s))
        choices.data.scale = parser.value(u"demo-scale"_s).toInt(&scaleIsNumber);
    if (!seedIsNumber || !scaleIsNumber || choices.data.scale < 1)
        return fail({Error::Kind::Input, Texts::tr("--demo-seed and --demo-scale take a whole number, the scale at least 1.")});
    return choices;
}

} // namespace

Result<ConsoleOptions> consoleOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Texts::tr("The operations console of a small marketplace.\n\n"
                  "Environment: PGPASSWORD and the rest of libpq's, HALFDAY_STRIPE_KEY, HALFDAY_STRIPE_URL."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"demo"_s, Texts::tr("Work on a private database with made-up data and a sandboxed payment provider.")},
        {u"demo-reset"_s, Texts::tr("The same, started afresh.")},
        {u"demo-seed"_s, Texts::tr("The number that the made-up data grows from."), u"number"_s},
        {u"demo-scale"_s, Texts::tr("Multiplies the history, for load tests."), u"factor"_s},
        {u"demo-folder"_s, Texts::tr("Where the demo keeps its database."), u"folder"_s},
        {u"tour"_s, Texts::tr("Take a picture of every view, light and dark, in two sizes, and leave."), u"folder"_s},
        {u"settings"_s, Texts::tr("Keep window and filters in this file."), u"file"_s},
        {u"log"_s, Texts::tr("debug, info, warning or error."), u"level"_s, u"warning"_s},
    });
    addProfileOption(parser);
    addServerOptions(parser);
    addReplicaOptions(parser);
    if (!parser.parse(application.arguments()))
        return fail({Error::Kind::Input, Texts::tr("%1 See --help.").arg(parser.errorText())});
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (!parser.positionalArguments().isEmpty())
        return fail({Error::Kind::Input, Texts::tr("\"%1\" is not an option; see --help.").arg(parser.positionalArguments().first())});

    ConsoleOptions options;
    options.program = QCoreApplication::applicationFilePath();
    options.database = serverOptions(parser);
    options.profile = parser.value(u"profile"_s);
    options.serverInEnvironment = environmentNamesServer();
    options.replica = replicaOptions(parser);
    options.provider = providerFromEnvironment();
    options.tourFolder = parser.value(u"tour"_s);
    options.settingsFile = parser.value(u"settings"_s);
    options.logLevel = parser.value(u"log"_s);
    if (!QStringList{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s}.contains(options.logLevel))
        return fail({Error::Kind::Input, Texts::tr("--log takes one of these words: debug, info, warning, error.")});
    if (parser.isSet(u"port"_s) && (options.database.port < 1 || options.database.port > 65535))
        return fail({Error::Kind::Input, Texts::tr("--port takes a number from 1 to 65535.")});
    if (parser.isSet(u"profile"_s) && options.profile.trimmed().isEmpty())
        return fail({Error::Kind::Input, Texts::tr("--profile takes the name of a connection.")});
    if (parser.isSet(u"demo"_s) || parser.isSet(u"demo-reset"_s)) {
        const Result<DemoChoices> choices = demoChoices(parser);
        if (!choices)
            return fail(choices.error());
        options.demo = *choices;
    }
    return options;
}

} // namespace halfday
