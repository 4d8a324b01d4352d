#include "app/demo/filelock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace halfday {

FileLock::~FileLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool FileLock::open(const QString &path, uid_t owner, gid_t group)
{
    if (m_file >= 0)
        return true;
    m_file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    return m_file >= 0 && (::geteuid() != 0 || ::fchown(m_file, owner, group) == 0);
}

bool FileLock::tryLock(Mode mode)
{
    int answer = -1;
    do {
        answer = ::flock(m_file, (mode == Mode::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB);
    } while (answer != 0 && errno == EINTR);
    // A refused change from shared to exclusive loses the shared lock as well: that is flock(2)'s rule.
    m_held = answer == 0;
    return m_held;
}

bool FileLock::lock(Mode mode, std::chrono::milliseconds wait)
{
    const QDeadlineTimer deadline(wait);
    while (!tryLock(mode)) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(10);
    }
    return true;
}

void FileLock::unlock()
{
    if (m_file >= 0)
        ::flock(m_file, LOCK_UN);
    m_held = false;
}

} // namespace halfday
