#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace halfday {

/// Says when something that recurs is due. Runs never pile up: a beat that falls into a run is left out, not queued.
///
/// It counts on a clock that no setting of the time moves and that goes on while the machine sleeps, so neither summer
/// time nor a wrong wall clock matters, and after a night with the lid closed exactly one beat comes, at once.
class Beat : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::milliseconds()>;
    /// Since the machine was started, its sleep included.
    static std::chrono::milliseconds sinceBoot();
    /// QTimer does not count the machine's sleep, so it never naps longer than this before it looks at the clock.
    static constexpr std::chrono::milliseconds longestNap{5000};

    explicit Beat(std::chrono::milliseconds interval, Clock clock = {}, QObject *parent = nullptr);

    std::chrono::milliseconds interval() const { return m_interval; }
    bool isRunning() const { return m_running; }
    /// How many were left out because the run before them had not ended.
    int skipped() const { return m_skipped; }

    /// The first beat comes at once, from here; every due() must be answered with done().
    void start();
    /// No further beat; a run under way still ends in done().
    void stop();
    /// A beat at once, or right after the run under way, which may have looked before the change; then the interval anew.
    void beatNow();
    void done();
    /// Looks at the clock. The timer calls it; so may who knows that the machine just woke.
    void look();

signals:
    void due();

private:
    void begin();
    void nap();

    const std::chrono::milliseconds m_interval;
    const Clock m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_next{0};
    bool m_started = false;
    bool m_running = false;
    bool m_again = false;
    int m_skipped = 0;
};

} // namespace halfday
