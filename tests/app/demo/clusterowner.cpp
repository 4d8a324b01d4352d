#include "app/demo/privatecluster.h"

#include <QFile>
#include <QTextStream>

using namespace halfday;

/// Stands for a console: joins the server in the folder given, says so, and leaves when told to (a line
/// on its input, or the end of it), unless a test kills it before that.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    ClusterOptions options;
    options.folder = QCoreApplication::arguments().value(1);
    options.durable = false;
    PrivateCluster cluster(options);
    const Result<ConnectionSettings> started = cluster.startBlocking();
    if (!started) {
        out << "failed: " << started.error().message << ' ' << started.error().detail << Qt::endl;
        return 1;
    }
    out << "ready " << cluster.serverProcess() << Qt::endl;
    QTextStream(stdin).readLine();
    return 0;
}
