// Takes a turn and holds it until it is killed: tst_leases sees to that. Arguments: socket folder, port, database, login, job.
#include "models/watch/leasestore.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    halfday::ConnectionSettings settings;
    settings.host = arguments.value(1);
    settings.port = arguments.value(2).toInt();
    settings.database = arguments.value(3);
    settings.user = arguments.value(4);
    const halfday::SystemClock clock;
    halfday::Database database(settings, clock);
    const halfday::LeaseStore leases(database, QStringLiteral("the one that dies"));
    const auto taken = QCoro::waitFor(leases.take(arguments.value(5), std::chrono::seconds(1), std::chrono::seconds(3)));
    std::puts(taken && *taken ? "mine" : "not mine");
    std::fflush(stdout);
    return QCoreApplication::exec();
}
