#pragma once

#include "models/core/result.h"

#include <QStringList>
#include <sys/types.h>

namespace halfday {

/// The user that PostgreSQL runs as. It refuses root, so a console started by root lets it run as
/// `postgres`, or as `nobody` where there is no such user.
class ServerUser
{
public:
    static Result<ServerUser> current();

    uid_t uid() const { return m_uid; }
    gid_t gid() const { return m_gid; }
    bool isOther() const { return m_other; }

    /// The command that runs `command` as this user; `deathSignal` (INT, KILL, …) is sent to it when
    /// the thread that started it ends, and is left out when empty.
    QStringList command(const QStringList &command, const QString &deathSignal = {}) const;

    /// Whether every folder on the way to `path`, as far as it exists, may be entered by this user.
    bool canReach(const QString &path) const;

    /// Makes the folder with its parents, closed to everybody but this user.
    Result<void> makePrivateFolder(const QString &path) const;

private:
    uid_t m_uid = 0;
    gid_t m_gid = 0;
    bool m_other = false;
};

} // namespace halfday
