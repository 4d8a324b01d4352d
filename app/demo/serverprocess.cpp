#include "app/demo/serverprocess.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

namespace halfday {

using namespace Qt::StringLiterals;

QList<qint64> processesIn(const QString &folder)
{
    const QString wanted = QFileInfo(folder).canonicalFilePath();
    QList<qint64> found;
    if (wanted.isEmpty())
        return found;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        bool isNumber = false;
        const qint64 process = entry.toLongLong(&isNumber);
        if (isNumber && QFile::symLinkTarget("/proc/"_L1 + entry + "/cwd"_L1) == wanted)
            found << process;
    }
    return found;
}

bool hasEnded(qint64 process)
{
    QFile status(u"/proc/%1/stat"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return true;
    // "pid (name) state …"; the name may itself hold brackets.
    const QByteArray line = status.readAll();
    const qsizetype nameEnd = line.lastIndexOf(')');
    return nameEnd < 0 || line.mid(nameEnd + 2, 1) == "Z";
}

bool waitUntilNobodyIn(const QString &folder, std::chrono::milliseconds wait)
{
    const QDeadlineTimer deadline(wait);
    while (!processesIn(folder).isEmpty()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(10);
    }
    return true;
}

} // namespace halfday
