#include "models/core/countdown.h"

namespace halfday {

using namespace std::chrono_literals;

namespace {

std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

Countdown::Countdown(std::chrono::milliseconds length, Monotonic now, QObject *parent)
    : QObject(parent), m_length(length), m_now(now ? std::move(now) : steadyNow)
{
    m_timer.setInterval(200ms);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::beat);
}

bool Countdown::start(qint64 id)
{
    if (m_ends.contains(id))
        return false;
    m_ends.insert(id, m_now() + m_length);
    m_timer.start();
    return true;
}

bool Countdown::cancel(qint64 id)
{
    return m_ends.remove(id);
}

int Countdown::secondsLeft(qint64 id) const
{
    const auto found = m_ends.constFind(id);
    if (found == m_ends.constEnd())
        return 0;
    return int(std::max<qint64>(1, ((*found - m_now()).count() + 999) / 1000));
}

void Countdown::beat()
{
    for (const qint64 id : m_ends.keys()) { // a copy: whoever hears of one may cancel others
        const auto found = m_ends.constFind(id);
        if (found == m_ends.constEnd())
            continue;
        if (m_now() >= *found) {
            m_ends.erase(found);
            emit ranOut(id);
        } else {
            emit ticked(id);
        }
    }
    if (m_ends.isEmpty())
        m_timer.stop();
}

} // namespace halfday
