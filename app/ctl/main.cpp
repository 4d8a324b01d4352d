#include "app/common/crashreport.h"
#include "app/common/profileoptions.h"
#include "app/common/serveroptions.h"
#include "app/ctl/command.h"
#include "app/ctl/evidence.h"
#include "app/ctl/target.h"
#include "translations/language.h"

#include <QGuiApplication>
#include <clocale>

using namespace halfday;
using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::HalfdayCtl)
};

QString description(const QList<Command> &commands)
{
    QString text = Texts::tr("Prepares and examines Halfday's database.") + u"\n\n"_s + Texts::tr("Commands:") + u'\n';
    for (const Command &command : commands)
        text += u"  "_s + command.name.leftJustified(17) + command.summary + u'\n';
    return text + u'\n'
        + Texts::tr("What is not given is left to libpq: PGHOST, PGUSER, PGPASSWORD, PGSERVICE, ~/.pgpass …\n"
                    "Ends with 0 when all is well, 1 on problems, 2 on wrong use, 3 without a connection,\n"
                    "4 when cases are past their deadline and not dealt with (check-sla), 5 when differences are open (reconcile).");
}

ExitCode usage(const QString &complaint, Terminal terminal)
{
    terminal.err << complaint << '\n' << Texts::tr("\"halfdayctl --help\" tells how.") << Qt::endl;
    return ExitCode::Usage;
}

ExitCode runCommand(const QStringList &arguments, Terminal terminal)
{
    const QList<Command> commands{migrateCommand(), doctorCommand(), checkSlaCommand(), fillDemoCommand(), rebuildCommand(),
                                  reconcileCommand(), workerCommand()};
    // The command is looked for first, because each has options of its own.
    const auto command = std::find_if(commands.begin(), commands.end(), [&](const Command &candidate) {
        return arguments.mid(1).contains(candidate.name);
    });
    QCommandLineParser parser;
    parser.setApplicationDescription(description(commands));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    addProfileOption(parser);
    addServerOptions(parser);
    if (command != commands.end()) {
        parser.addPositionalArgument(command->name, command->summary, command->name + u" [options]"_s);
        command->addOptions(parser);
    } else {
        parser.addPositionalArgument(u"command"_s, Texts::tr("One of the commands above."));
    }
    const bool understood = parser.parse(arguments);
    if (parser.isSet(help) || parser.isSet(u"help-all"_s)) {
        terminal.out << parser.helpText();
        return ExitCode::Fine;
    }
    if (parser.isSet(version)) {
        terminal.out << "halfdayctl " << QCoreApplication::applicationVersion() << Qt::endl;
        return ExitCode::Fine;
    }
    if (!understood)
        return usage(parser.errorText(), terminal);
    if (command == commands.end() || parser.positionalArguments() != QStringList{command->name})
        return usage(parser.positionalArguments().isEmpty()
                         ? Texts::tr("Which command?")
                         : Texts::tr("There is no command \"%1\".").arg(parser.positionalArguments().join(u' ')),
                     terminal);

    // Programs read these: they say the same in every language.
    if (command->name == "worker"_L1 || parser.optionNames().contains(u"json"_s)) {
        Language::use(u"en"_s);
        QLocale::setDefault(QLocale::c());
    }
    const Result<Target> target = targetOf(parser);
    if (!target)
        return usage(target.error().message, terminal);
    for (const MissingSecret &missing : target->missing) {
        if (missing.kind == SecretId::Kind::Password) {
            terminal.err << missingHere(missing) << Qt::endl;
            return ExitCode::NoConnection;
        }
    }
    Connection connection(target->server);
    const Result<ServerInfo> server = connection.open();
    if (!server) {
        // Where trying again may help, the console's sentence says that it keeps trying; this program does not.
        terminal.err << (server.error().retryable ? Texts::tr("No connection to the database.") : server.error().message)
                     << '\n' << server.error().detail.trimmed() << Qt::endl;
        return ExitCode::NoConnection;
    }
    return command->run(parser, connection, *server, terminal);
}

} // namespace

ExitCode halfday::complain(const Error &error, Terminal terminal)
{
    terminal.err << error.message << '\n';
    if (!error.detail.isEmpty())
        terminal.err << error.detail.trimmed() << '\n';
    terminal.err.flush();
    return error.kind == Error::Kind::Connection ? ExitCode::NoConnection : ExitCode::Problem;
}

int main(int argc, char *argv[])
{
    const bool draws = asksForEvidence(argc, argv);
    if (draws) // fonts are needed, a display is not
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(draws ? new QGuiApplication(argc, argv) : new QCoreApplication(argc, argv));
    std::setlocale(LC_MESSAGES, "C"); // libpq tells in words alone why it could not connect, and they are told apart
    QCoreApplication::setApplicationName(u"halfdayctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HALFDAY_VERSION));
    reportCrashes("halfdayctl");
    QTextStream out(stdout);
    QTextStream err(stderr);
    return int(runCommand(QCoreApplication::arguments(), {out, err}));
}
