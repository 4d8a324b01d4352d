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
    double longestGap() const { return m_longest; } ///< seconds
    /// What of that gap the thread itself worked; the rest it waited for a processor.
    double workInLongestGap() const { return m_work; }

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_cpuAtLast = 0;
    double m_longest = 0;
    double m_work = 0;
};

} // namespace halfday::bench
