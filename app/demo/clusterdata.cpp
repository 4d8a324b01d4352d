#include "app/demo/clusterdata.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dataInMaking = "data.new-"_L1;

} // namespace

Result<void> makeClusterData(const ClusterFolder &folder, const ClusterOptions &options, const ServerUser &user,
                             const ServerBinaries &binaries)
{
    const QDir place(folder.path);
    const QStringList halfMade = place.entryList({dataInMaking + u'*'}, QDir::Dirs);
    for (const QString &name : halfMade)
        QDir(place.filePath(name)).removeRecursively();

    QTemporaryDir making(folder.path + u'/' + dataInMaking + "XXXXXX"_L1);
    if (!making.isValid())
        return fail(folder.failed(making.errorString()));
    if (Result<void> owned = user.makePrivateFolder(making.path()); !owned)
        return owned;

    QStringList command{binaries.initdb,  u"--pgdata"_s,   making.path(),      u"--username"_s,
                        QString(clusterOwner), u"--auth"_s,     u"trust"_s,         u"--encoding"_s,
                        u"UTF8"_s,           u"--locale"_s,   u"C.UTF-8"_s,       u"--no-instructions"_s};
    if (!options.durable)
        command << u"--no-sync"_s;
    command = user.command(command, u"KILL"_s);
    QProcess initdb;
    initdb.setProcessEnvironment(ClusterFolder::environment());
    initdb.setWorkingDirectory(folder.path);
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.start(command.takeFirst(), command);
    const bool ended = initdb.waitForFinished(int(options.patience.count()));
    if (!ended || initdb.exitStatus() != QProcess::NormalExit || initdb.exitCode() != 0) {
        const QString output = QString::fromUtf8(initdb.readAll());
        return fail(folder.failed(output.isEmpty() ? initdb.errorString() : output));
    }
    making.setAutoRemove(false);
    if (!QDir().rename(making.path(), folder.data()))
        return fail(folder.failed(qt_error_string()));
    return {};
}

QString clusterDataVersion(const ClusterFolder &folder)
{
    QFile version(folder.data() + "/PG_VERSION"_L1);
    return version.open(QIODevice::ReadOnly) ? QString::fromUtf8(version.readLine()).trimmed() : QString();
}

} // namespace halfday
