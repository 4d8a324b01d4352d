#include "app/ctl/command.h"

#include "models/database/migrator.h"
#include "models/today/rollups.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::MigrateCommand)
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"own-product"_s,
                      Texts::tr("The product has tables of its own: leave out what makes them. Its contract views must be "
                                "written over them first, as resources/adoption describes.")});
}

ExitCode run(const QCommandLineParser &parser, Connection &connection, const ServerInfo &, Terminal terminal)
{
    Session session = connection.session();
    const auto applied = migrate(session, parser.isSet(u"own-product"_s) ? ProductTables::AlreadyThere : ProductTables::Create);
    if (!applied)
        return complain(applied.error(), terminal);
    for (const Migration &migration : *applied)
        terminal.out << Texts::tr("Applied %1").arg(migration.name) << Qt::endl;
    if (applied->isEmpty())
        terminal.out << Texts::tr("Nothing to do: the schema is up to date.") << Qt::endl;
    if (applied->isEmpty())
        return ExitCode::Fine;
    // A shop that was there before its counters did not begin today.
    const auto missing = areRollupsMissing(session);
    if (!missing)
        return complain(missing.error(), terminal);
    if (*missing)
        return rebuildAndTell(session, terminal);
    return ExitCode::Fine;
}

} // namespace

Command migrateCommand()
{
    return {u"migrate"_s, Texts::tr("Bring the database up to this program's schema."), addOptions, run};
}

} // namespace halfday
