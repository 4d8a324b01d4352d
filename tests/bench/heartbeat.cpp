#include "tests/bench/heartbeat.h"

#include <ctime>

namespace halfday::bench {

namespace {

double threadSeconds()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) + double(used.tv_nsec) / 1e9;
}

} // namespace

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
}

void Heartbeat::start()
{
    m_longest = m_work = 0;
    m_cpuAtLast = threadSeconds();
    m_since.start();
    m_timer.start();
}

void Heartbeat::beat()
{
    const double gap = double(m_since.nsecsElapsed()) / 1e9;
    const double cpu = threadSeconds();
    m_since.start();
    if (gap > m_longest) {
        m_longest = gap;
        m_work = cpu - m_cpuAtLast;
    }
    m_cpuAtLast = cpu;
}

} // namespace halfday::bench
