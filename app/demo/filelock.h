#pragma once

#include <QString>
#include <chrono>
#include <sys/types.h>

namespace halfday {

/// A lock that the kernel lets go of however its holder ends (flock(2)). Unlike QLockFile it can be
/// shared, and it needs no guess about whether a process id in a file is still alive.
class FileLock
{
public:
    enum class Mode { Shared, Exclusive };

    FileLock() = default;
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Makes the file if need be, owned by `owner` so that a process of that user can open it too.
    bool open(const QString &path, uid_t owner, gid_t group);
    bool tryLock(Mode mode);
    bool lock(Mode mode, std::chrono::milliseconds wait);
    void unlock();
    bool held() const { return m_held; }

private:
    int m_file = -1;
    bool m_held = false;
};

} // namespace halfday
