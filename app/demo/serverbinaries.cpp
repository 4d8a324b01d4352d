#include "app/demo/serverbinaries.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <algorithm>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

/// Newest first: Debian keeps each major version in a folder of its own.
QStringList versionedFolders(const QString &version)
{
    QStringList folders;
    const QDir debian(u"/usr/lib/postgresql"_s);
    QStringList versions = debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(versions, [](const QString &a, const QString &b) { return a.toDouble() > b.toDouble(); });
    for (const QString &found : std::as_const(versions)) {
        if (version.isEmpty() || found == version)
            folders << debian.filePath(found + "/bin"_L1);
    }
    return folders;
}

} // namespace

Result<ServerBinaries> ServerBinaries::find(const QString &version, const QString &folder)
{
    QStringList folders{folder};
    if (folder.isEmpty()) {
        folders = versionedFolders(version);
        if (version.isEmpty()) {
            const QString inPath = QStandardPaths::findExecutable(u"initdb"_s);
            if (!inPath.isEmpty())
                folders << QFileInfo(QFileInfo(inPath).canonicalFilePath()).path();
        }
    }
    for (const QString &candidate : std::as_const(folders)) {
        const ServerBinaries binaries{candidate + "/initdb"_L1, candidate + "/postgres"_L1};
        if (QFileInfo(binaries.initdb).isExecutable() && QFileInfo(binaries.postgres).isExecutable())
            return binaries;
    }
    const QString message = version.isEmpty()
        ? QCoreApplication::translate("ServerBinaries",
                                      "PostgreSQL is not installed, and the demo keeps its data in one of its own. "
                                      "Install it with: sudo apt install postgresql-15")
        : QCoreApplication::translate("ServerBinaries",
                                      "The demo's data was made by PostgreSQL %1, which is no longer installed. "
                                      "Install postgresql-%1, or start afresh with --demo-reset.")
              .arg(version);
    return fail({Error::Kind::NotFound, message, {}, folders.join(u", "_s)});
}

} // namespace halfday
