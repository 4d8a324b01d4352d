#include "tests/bench/measures.h"

#include "tests/bench/memory.h"
#include "tests/bench/relay.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>

namespace halfday::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One start: how long until the server had answered, and what the program weighs a moment later.
struct Start {
    double seconds = 0;
    double megabytes = 0;
    Relay::Traffic traffic;
};

Start startOnce(const QString &program, const QStringList &arguments, const QByteArray &words, Relay &relay)
{
    relay.reset();
    relay.watchFor(words);
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {"HOME"_L1, "XDG_CONFIG_HOME"_L1, "XDG_DATA_HOME"_L1, "XDG_CACHE_HOME"_L1})
        environment.insert(name, home.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto begun = std::chrono::steady_clock::now();
    process.start(program, arguments);
    const QDeadlineTimer patience(30s);
    while (!relay.answeredAt() && !patience.hasExpired() && !process.waitForFinished(1)) {
    }
    if (!relay.answeredAt()) {
        process.kill();
        process.waitForFinished();
        qFatal("%s has asked nothing", qPrintable(program));
    }
    Start start;
    start.seconds = std::chrono::duration<double>(*relay.answeredAt() - begun).count();
    process.waitForFinished(500); // until it has drawn what it got
    start.megabytes = residentMegabytes(process.processId());
    start.traffic = relay.traffic();
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
    return start;
}

} // namespace

void measureStart(const Server &server, const Sizes &sizes, Report &report)
{
    Relay relay(server.operatorLogin);
    const ConnectionSettings address = relay.address();
    const QStringList arguments{u"--host"_s, address.host,     u"--port"_s, QString::number(address.port),
                                u"--dbname"_s, address.database, u"--user"_s, address.user};
    const QString console = QStringLiteral(CONSOLE_PROGRAM);
    if (!QFileInfo::exists(console)) {
        report.skip(u"start to first data / empty window"_s, u"the console is not built"_s);
        return;
    }
    Samples ourMegabytes, bareMegabytes;
    Relay::Traffic traffic;
    const auto ours = [&] {
        const Start start = startOnce(console, arguments, "halfday.snapshot", relay); // what the first page shows
        ourMegabytes.add(start.megabytes);
        traffic = start.traffic;
        return start.seconds;
    };
    const auto bare = [&] {
        const Start start = startOnce(QStringLiteral(WINDOW_PROGRAM), arguments, "halfday.reviews", relay);
        bareMegabytes.add(start.megabytes);
        return start.seconds;
    };
    const Comparison comparison = compare(sizes.runs, ours, bare);
    report.add(u"start to first data / empty window"_s, comparison.ratios, u"x"_s, 1.5,
               inSeconds(comparison.ours.median()) + " / "_L1 + inSeconds(comparison.bare.median()));
    report.add(u"  memory of the console"_s, ourMegabytes, u"MB"_s, {},
               u"%1 connections, %2 statements"_s.arg(traffic.connections).arg(traffic.statements.size()));
    report.add(u"  memory of the empty window"_s, bareMegabytes, u"MB"_s, {});
}

} // namespace halfday::bench
