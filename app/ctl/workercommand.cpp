#include "app/common/claimant.h"
#include "app/common/gateways.h"
#include "app/common/logging.h"
#include "app/common/quitsignals.h"
#include "app/ctl/command.h"
#include "app/ctl/target.h"
#include "app/worker/workerlog.h"
#include "app/worker/workerthread.h"

#include <QCoreApplication>
#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace halfday {

namespace {

constexpr auto patience = 20s; ///< what is in hand may take this long once the worker is told to stop

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::WorkerCommand)
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"log-file"_s, Texts::tr("Keep the log in this file too, as JSON lines; the default is %1.").arg(defaultLogFile(u"worker.log"_s)), u"file"_s},
        {u"log"_s, Texts::tr("debug, info, warning or error."), u"level"_s, u"info"_s},
    });
}

/// A file that was asked for must be written; the usual one may belong to a second worker of this user.
bool startLog(const QCommandLineParser &parser, Terminal terminal)
{
    startLogging();
    const bool isAsked = parser.isSet(u"log-file"_s);
    const LogFile file{.path = isAsked ? parser.value(u"log-file"_s) : defaultLogFile(u"worker.log"_s)};
    const Result<void> opened = logToFile(file);
    if (opened)
        return true;
    terminal.err << opened.error().message << Qt::endl;
    return !isAsked;
}

ExitCode run(const QCommandLineParser &parser, Connection &connection, const ServerInfo &server, Terminal terminal)
{
    if (!startLog(parser, terminal))
        return ExitCode::Problem;
    if (!setLogLevel(parser.value(u"log"_s))) {
        terminal.err << Texts::tr("--log takes one of these words: debug, info, warning, error.") << Qt::endl;
        return ExitCode::Usage;
    }
    const Result<Target> target = targetOf(parser); // main has looked already; the key matters only here
    if (!target)
        return complain(target.error(), terminal);
    for (const MissingSecret &missing : target->missing)
        terminal.err << missingHere(missing) << Qt::endl;
    connection.close(); // it has shown that the login is good; the watcher brings its own
    const QuitSignals quitSignals;
    const SystemClock clock;
    const StripeSettings provider = target->provider;
    Database database(target->server, clock);
    WorkerOptions options;
    options.claimant = claimant(u"worker"_s);
    options.gateway = [provider](HttpClient &http) { return makeGateway(provider, http); };
    WorkerThread thread(database, databaseSources(database), options);
    const WorkerLog log(*thread.worker(), database);
    QObject::connect(&quitSignals, &QuitSignals::received, &thread, [&thread] {
        spdlog::info("stopping");
        thread.stop(patience);
    });
    QObject::connect(&thread, &WorkerThread::stopped, QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    spdlog::info("watching as {}, payment provider: {}", loggedName(server.user).toStdString(),
                 provider.apiKey.isEmpty() ? "no key" : "stripe");
    thread.start();
    const int ended = QCoreApplication::exec();
    spdlog::info("stopped");
    spdlog::shutdown();
    return ended == 0 ? ExitCode::Fine : ExitCode::Problem;
}

} // namespace

Command workerCommand()
{
    return {u"worker"_s, Texts::tr("Watch without a window: alerts, deadlines, refunds, until told to stop."), addOptions, run};
}

} // namespace halfday
