#include "tests/bench/measures.h"

#include "tests/bench/memory.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <unistd.h>

namespace halfday::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settling = 5s; ///< its start is measured elsewhere

/// What all threads of a process have worked so far, in seconds.
double processorSeconds(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(::sysconf(_SC_CLK_TCK));
}

} // namespace

void measureIdle(const Server &server, const Sizes &sizes, Report &report)
{
    const QString console = QStringLiteral(CONSOLE_PROGRAM);
    if (!QFileInfo::exists(console)) {
        report.skip(u"the idle console"_s, u"the console is not built"_s);
        return;
    }
    const ConnectionSettings &address = server.operatorLogin;
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {"HOME"_L1, "XDG_CONFIG_HOME"_L1, "XDG_DATA_HOME"_L1, "XDG_CACHE_HOME"_L1, "XDG_STATE_HOME"_L1})
        environment.insert(name, home.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(console, {u"--host"_s, address.host, u"--port"_s, QString::number(address.port), u"--dbname"_s, address.database,
                            u"--user"_s, address.user});
    const auto wait = [&](std::chrono::milliseconds time) { return !process.waitForFinished(int(time.count())); };
    if (!process.waitForStarted() || !wait(settling)) {
        report.skip(u"the idle console"_s, u"it did not start"_s);
        return;
    }
    const double before = processorSeconds(process.processId());
    const bool lived = wait(std::chrono::seconds(sizes.idleSeconds));
    const double worked = processorSeconds(process.processId()) - before;
    if (!lived) {
        report.skip(u"the idle console"_s, u"it ended by itself"_s);
        return;
    }
    Samples processor, memory;
    processor.add(worked * 600 / sizes.idleSeconds);
    memory.add(residentMegabytes(process.processId()));
    report.add(u"processor time of the idle console in ten minutes"_s, processor, u"s"_s, {},
               u"%1 s of it watched"_s.arg(sizes.idleSeconds));
    report.add(u"  its memory then"_s, memory, u"MB"_s, {});
    process.terminate();
    if (!process.waitForFinished(10000))
        process.kill();
    process.waitForFinished();
}

} // namespace halfday::bench
