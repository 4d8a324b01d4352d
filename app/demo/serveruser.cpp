#include "app/demo/serveruser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace halfday {

using namespace Qt::StringLiterals;

Result<ServerUser> ServerUser::current()
{
    ServerUser user;
    user.m_uid = ::geteuid();
    user.m_gid = ::getegid();
    if (user.m_uid != 0)
        return user;
    for (const char *name : {"postgres", "nobody"}) {
        if (const passwd *entry = ::getpwnam(name)) {
            user.m_uid = entry->pw_uid;
            user.m_gid = entry->pw_gid;
            user.m_other = true;
            return user;
        }
    }
    return fail({Error::Kind::Permission,
                 QCoreApplication::translate("ServerUser",
                                             "PostgreSQL does not run as root, and this machine has no other user "
                                             "(postgres or nobody) to run it as. Start Halfday as an ordinary user.")});
}

QStringList ServerUser::command(const QStringList &command, const QString &deathSignal) const
{
    QStringList whole{u"setpriv"_s};
    if (m_other) {
        whole << u"--reuid"_s << QString::number(m_uid) << u"--regid"_s << QString::number(m_gid)
              << u"--init-groups"_s;
    }
    if (!deathSignal.isEmpty())
        whole << u"--pdeathsig"_s << deathSignal;
    if (whole.size() == 1)
        return command;
    return whole << u"--"_s << command;
}

bool ServerUser::canReach(const QString &path) const
{
    for (QString folder = QDir::cleanPath(path);; folder = QFileInfo(folder).path()) {
        struct stat info = {};
        if (::stat(QFile::encodeName(folder).constData(), &info) == 0) {
            const mode_t needed = info.st_uid == m_uid ? S_IXUSR : info.st_gid == m_gid ? S_IXGRP : S_IXOTH;
            if (!(info.st_mode & needed))
                return false;
        }
        if (folder == "/"_L1 || folder == "."_L1)
            return true;
    }
}

Result<void> ServerUser::makePrivateFolder(const QString &path) const
{
    const QByteArray name = QFile::encodeName(path);
    const QString parent = QFileInfo(path).path();
    struct stat info = {};
    bool fine = QDir().mkpath(parent) && (::mkdir(name.constData(), 0700) == 0 || errno == EEXIST);
    if (fine && ::geteuid() == 0 && m_other)
        fine = ::lchown(name.constData(), m_uid, m_gid) == 0;
    // lstat: a link that somebody else laid in a shared folder such as /tmp is not followed.
    fine = fine && ::lstat(name.constData(), &info) == 0 && S_ISDIR(info.st_mode);
    if (fine && info.st_uid != m_uid) {
        errno = EACCES;
        fine = false;
    }
    fine = fine && ::chmod(name.constData(), 0700) == 0;
    if (fine)
        return {};
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    return fail({Error::Kind::Permission,
                 QCoreApplication::translate("ServerUser", "The folder %1 cannot be used for the demo's database: %2.")
                     .arg(path, reason)});
}

} // namespace halfday
