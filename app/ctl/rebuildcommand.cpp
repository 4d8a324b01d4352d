#include "app/ctl/command.h"

#include "models/today/rollups.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::RebuildCommand)
};

void addOptions(QCommandLineParser &) {}

ExitCode run(const QCommandLineParser &, Connection &connection, const ServerInfo &, Terminal terminal)
{
    Session session = connection.session();
    return rebuildAndTell(session, terminal);
}

} // namespace

ExitCode rebuildAndTell(Session &session, Terminal terminal)
{
    const auto rebuilt = rebuildRollups(session);
    if (!rebuilt)
        return complain(rebuilt.error(), terminal);
    terminal.out << Texts::tr("Counted the figures of %n days anew in %1 s.", nullptr, rebuilt->days)
                        .arg(double(rebuilt->took.count()) / 1000, 0, 'f', 1)
                 << Qt::endl;
    return ExitCode::Fine;
}

Command rebuildCommand()
{
    return {u"rebuild-rollups"_s, Texts::tr("Count all day figures anew from the product's rows; needs an admin's login."), addOptions, run};
}

} // namespace halfday
