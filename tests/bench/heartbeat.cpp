#include "tests/bench/heartbeat.h"

#include <QFile>

namespace halfday::bench {

namespace {

/// Seconds that the kernel has counted for the calling thread.
struct Schedule {
    double worked = 0;
    double queued = 0;
};

Schedule schedule()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> fields = file.readAll().split(' ');
    return {fields.value(0).toDouble() / 1e9, fields.value(1).toDouble() / 1e9};
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
    m_longest = m_work = m_queued = 0;
    const Schedule now = schedule();
    m_workedAtLast = now.worked;
    m_queuedAtLast = now.queued;
    m_since.start();
    m_timer.start();
}

void Heartbeat::beat()
{
    const double gap = double(m_since.nsecsElapsed()) / 1e9;
    const Schedule now = schedule();
    m_since.start();
    if (gap > m_longest) {
        m_longest = gap;
        m_work = now.worked - m_workedAtLast;
        m_queued = now.queued - m_queuedAtLast;
    }
    m_workedAtLast = now.worked;
    m_queuedAtLast = now.queued;
}

} // namespace halfday::bench
