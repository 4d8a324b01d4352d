#include "models/core/clock.h"

namespace halfday {

Instant SystemClock::now() const
{
    return std::chrono::floor<microseconds>(std::chrono::system_clock::now());
}

Instant ServerClock::now() const
{
    return m_local.now() + skew();
}

void ServerClock::heard(Instant serverNow)
{
    if (!m_isPinned)
        m_skew.store((serverNow - m_local.now()).count());
}

void ServerClock::pin(Instant serverNow)
{
    m_isPinned = true;
    m_skew.store((serverNow - m_local.now()).count());
}

} // namespace halfday
