#pragma once

#include <QList>
#include <QString>
#include <chrono>

namespace halfday {

/// Processes whose working directory is this folder: a PostgreSQL server and its children, whatever
/// the process id in a stale postmaster.pid means today.
QList<qint64> processesIn(const QString &folder);

/// Gone, or dead and not yet collected by its parent.
bool hasEnded(qint64 process);

/// Waits until no process works in the folder.
bool waitUntilNobodyIn(const QString &folder, std::chrono::milliseconds wait);

} // namespace halfday
