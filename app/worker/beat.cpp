#include "app/worker/beat.h"

#include <ctime>

namespace halfday {

using namespace std::chrono_literals;

std::chrono::milliseconds Beat::sinceBoot()
{
    timespec time = {};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec)
                                                                 + std::chrono::nanoseconds(time.tv_nsec));
}

Beat::Beat(std::chrono::milliseconds interval, Clock clock, QObject *parent)
    : QObject(parent), m_interval(interval), m_clock(clock ? std::move(clock) : sinceBoot), m_timer(this)
{
    m_timer.setSingleShot(true); // coarse, so that the kernel wakes the machine once for several of them
    connect(&m_timer, &QTimer::timeout, this, &Beat::look);
}

void Beat::start()
{
    if (m_started)
        return;
    m_started = true;
    m_next = m_clock();
    look();
}

void Beat::stop()
{
    m_started = false;
    m_again = false;
    m_timer.stop();
}

void Beat::beatNow()
{
    if (!m_started)
        return;
    if (m_running)
        m_again = true;
    else
        begin();
}

void Beat::done()
{
    m_running = false;
    if (std::exchange(m_again, false) && m_started)
        begin();
}

void Beat::look()
{
    if (!m_started)
        return;
    if (m_clock() < m_next)
        return nap();
    if (!m_running)
        return begin();
    ++m_skipped;
    m_next = m_clock() + m_interval;
    nap();
}

void Beat::begin()
{
    m_running = true;
    m_next = m_clock() + m_interval; // from now, not from when it was due: what was slept through is not made up for
    nap();
    emit due();
}

void Beat::nap()
{
    m_timer.start(std::clamp<std::chrono::milliseconds>(m_next - m_clock(), 1ms, longestNap));
}

} // namespace halfday
