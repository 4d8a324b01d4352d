// Halfday measured against the bare work, from one run, on a server of its own: see measures.h.
#include "tests/bench/bareconnection.h"
#include "tests/bench/measures.h"
#include "tests/support/testcluster.h"
#include "tests/support/testsettings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>
#include <QTextStream>

using namespace halfday;
using namespace halfday::bench;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // What the offscreen platform cannot do says nothing about us.
    QLoggingCategory::setFilterRules(u"qt.qpa.*=false"_s);
    const QApplication application(argc, argv);
    const TestSettings settings;
    Sizes sizes;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Halfday against the bare work through libpq."_s);
    parser.addHelpOption();
    parser.addOptions({{u"reviews"_s, u"Rows in the table of reviews."_s, u"n"_s, QString::number(sizes.reviews)},
                       {u"pending"_s, u"How many of them wait."_s, u"n"_s, QString::number(sizes.pending)},
                       {u"payments"_s, u"Rows in the table of payments."_s, u"n"_s, QString::number(sizes.payments)},
                       {u"batch"_s, u"How many reviews are approved at once."_s, u"n"_s, QString::number(sizes.batch)},
                       {u"runs"_s, u"How often each thing is measured."_s, u"n"_s, QString::number(sizes.runs)},
                       {u"idle"_s, u"How many seconds the idle console is watched."_s, u"s"_s, QString::number(sizes.idleSeconds)},
                       {u"only"_s, u"One part: alerts, approve, idle, queue, read, reconcile, refresh, snapshot or start."_s, u"part"_s},
                       {u"huge"_s, u"The snapshot over 10 million payments and events, and 5 million charges reconciled too: takes minutes."_s},
                       {u"quick"_s, u"Few rows, one run: does it still work?"_s}});
    parser.process(application);
    sizes = {parser.value(u"reviews"_s).toInt(), parser.value(u"pending"_s).toInt(), parser.value(u"payments"_s).toInt(),
             parser.value(u"batch"_s).toInt(), parser.value(u"runs"_s).toInt(), sizes.histories, sizes.charges, parser.value(u"idle"_s).toInt()};
    if (parser.isSet(u"huge"_s)) {
        sizes.histories << 10'000'000;
        sizes.charges << 5'000'000;
    }
    if (parser.isSet(u"quick"_s))
        sizes = {2'000, 500, 2'000, 100, 1, {2'000, 4'000}, {20'000}, 3};
    const auto wanted = [&](const QString &part) { return !parser.isSet(u"only"_s) || parser.value(u"only"_s) == part; };

    // No tidying up in the background while something is measured; enough memory for both tables.
    TestCluster cluster({u"autovacuum=off"_s, u"shared_buffers=512MB"_s, u"max_wal_size=8GB"_s,
                         u"checkpoint_timeout=1h"_s});
    if (!cluster.prepareMigrated())
        qFatal("%s", qPrintable(cluster.problem()));
    const TestDatabase database(cluster);
    // The login that is measured; the demo's data would bring it, but not every part asks for those.
    BareConnection(database.address()).run("do $$ begin if to_regrole('operator') is null then "
                                           "create role operator login in role halfday_operator; end if; end $$");
    if (!QStringList{u"snapshot"_s, u"reconcile"_s}.contains(parser.value(u"only"_s))) { // those bring their own
        QTextStream(stderr) << "filling in " << sizes.reviews << " reviews and " << sizes.payments << " payments\n";
        fill(database.address(), sizes);
    }
    const Server server{database.address(), database.addressAs(u"operator"_s)};

    Report report;
    if (wanted(u"approve"_s))
        measureApprove(server, sizes, report);
    if (wanted(u"queue"_s))
        measureQueue(server, sizes, report);
    if (wanted(u"read"_s))
        measureReading(server, sizes, report);
    if (wanted(u"refresh"_s))
        measureRefresh(server, sizes, report);
    if (wanted(u"snapshot"_s))
        measureSnapshot(cluster, sizes, report);
    if (wanted(u"alerts"_s))
        measureAlerts(server, sizes, report);
    if (wanted(u"reconcile"_s))
        measureReconcile(cluster, sizes, report);
    if (wanted(u"start"_s))
        measureStart(server, sizes, report);
    if (wanted(u"idle"_s))
        measureIdle(server, sizes, report);
    report.print();
    return 0;
}
