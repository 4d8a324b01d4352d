#pragma once

#include "models/core/clock.h"

#include <atomic>

namespace halfday {

/// A clock that stands still until the test moves it. Thread-safe.
class ManualClock : public Clock
{
public:
    explicit ManualClock(Instant start) : m_now(toMicros(start)) {}

    Instant now() const override { return instantFromMicros(m_now.load()); }
    void set(Instant instant) { m_now.store(toMicros(instant)); }
    void advance(microseconds by) { m_now.fetch_add(by.count()); }

private:
    std::atomic<qint64> m_now;
};

} // namespace halfday
