#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace halfday {

/// Countdowns that can be cancelled, one per id. They live here and not in a widget, so that two views or a double
/// click share one.
class Countdown : public QObject
{
    Q_OBJECT

public:
    using Monotonic = std::function<std::chrono::milliseconds()>;

    /// `now` never jumps, whatever happens to the machine's clock; tests pass their own.
    explicit Countdown(std::chrono::milliseconds length, Monotonic now = {}, QObject *parent = nullptr);

    /// False when it runs already.
    bool start(qint64 id);
    /// False when it does not run (any more).
    bool cancel(qint64 id);
    bool isRunning(qint64 id) const { return m_ends.contains(id); }
    /// Rounded up: never 0 while it can still be cancelled.
    int secondsLeft(qint64 id) const;

    /// Lets them run on and out; a timer calls it.
    void beat();

signals:
    void ticked(qint64 id);
    void ranOut(qint64 id); ///< and is over

private:
    std::chrono::milliseconds m_length;
    Monotonic m_now;
    QHash<qint64, std::chrono::milliseconds> m_ends;
    QTimer m_timer;
};

} // namespace halfday
