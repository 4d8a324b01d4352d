#pragma once

#include "app/demo/serveruser.h"
#include "models/core/result.h"

#include <QProcessEnvironment>

namespace halfday {

/// What lies where in the folder of a private cluster, and what to say when PostgreSQL cannot work in it.
struct ClusterFolder {
    QString path = {};

    QString data() const { return path + QStringLiteral("/data"); }
    QString log() const { return path + QStringLiteral("/server.log"); }
    QString turnLock() const { return path + QStringLiteral("/turn.lock"); }
    QString usersLock() const { return path + QStringLiteral("/users.lock"); }
    /// Holds the minder's process id, and its lock for as long as it lives.
    QString minderLock() const { return path + QStringLiteral("/minder.lock"); }

    /// Where a folder that the server's user cannot reach is moved to.
    ClusterFolder withinReach() const;
    /// The folder of the server's socket: inside, or in a place with a shorter name.
    Result<QString> makeSocketFolder(const ServerUser &user) const;

    /// Turns what initdb or the server said into a sentence that says what to do.
    Error failed(const QString &said) const;
    /// For PostgreSQL's programs: messages in English, because failed() reads them; nothing of the operator's own.
    static QProcessEnvironment environment();
};

} // namespace halfday
