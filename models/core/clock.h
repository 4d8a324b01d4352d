#pragma once

#include "models/core/instant.h"

#include <atomic>

namespace halfday {

/// Where the program gets the time from. Injected, so that tests own it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock : public Clock
{
public:
    Instant now() const override;
};

/// The database's time, as far as the last answer told: rules are judged on the server's clock, so
/// countdowns must run on it too, whatever the laptop's clock says. Thread-safe.
class ServerClock : public Clock
{
public:
    explicit ServerClock(const Clock &local) : m_local(local) {}

    Instant now() const override;
    /// An answer carried the server's time.
    void heard(Instant serverNow);
    /// The same, from the one server whose clock counts: what others answer is not listened to any more.
    void pin(Instant serverNow);
    /// Server minus machine; zero until heard() was called.
    microseconds skew() const { return microseconds(m_skew.load()); }

private:
    const Clock &m_local;
    std::atomic<qint64> m_skew = 0;
    std::atomic<bool> m_isPinned = false;
};

} // namespace halfday
