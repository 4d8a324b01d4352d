#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace halfday::bench {

/// How long the thread that it lives in was at its longest unable to answer: a timer beats every millisecond,
/// and the longest gap between two beats counts.
class Heartbeat
{
public:
    Heartbeat();

    void start();
    void stop() { m_timer.stop(); }
    double longestGap() const { return m_longest; } ///< seconds
    double workInLongestGap() const { return m_work; } ///< of it the thread itself worked
    double queuedInLongestGap() const { return m_queued; } ///< of it the thread was ready, but no processor was free

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_workedAtLast = 0;
    double m_queuedAtLast = 0;
    double m_longest = 0;
    double m_work = 0;
    double m_queued = 0;
};

} // namespace halfday::bench
