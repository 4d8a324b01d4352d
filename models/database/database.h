#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/database/lane.h"

#include <QFuture>
#include <QPromise>
#include <QCoroFuture>

namespace halfday {

/// The operator's database: two connections on threads of their own, one that reads (and hears what other
/// consoles did), one that writes, so a slow list never holds up a refund. Lives on the UI thread, which never waits.
class Database : public QObject
{
    Q_OBJECT

public:
    enum class State { Connecting, Connected, Lost };

    Database(const ConnectionSettings &settings, const Clock &clock, QObject *parent = nullptr);
    ~Database() override;

    State state() const { return m_state; }
    /// Why it is not connected, for the status bar.
    const Error &lastError() const { return m_lastError; }
    const ServerInfo &server() const { return m_server; }
    /// The server's time; countdowns run on it.
    const ServerClock &clock() const { return m_clock; }
    ServerClock &clock() { return m_clock; }

    /// `work` gets a Session on the reading connection's thread: capture by value, touch no QObject.
    template <class T> Task<T> read(std::function<Result<T>(Session &)> work) { return run<T>(&m_reading, std::move(work)); }
    template <class T> Task<T> write(std::function<Result<T>(Session &)> work) { return run<T>(&m_writing, std::move(work)); }

    void reconnectNow();

signals:
    void stateChanged(halfday::Database::State state);
    /// Another console, or this one, changed something: "reviews", "refunds", "policies"; empty: anything.
    void changed(const QString &topic);

private:
    template <class T> static Task<T> run(Lane *lane, std::function<Result<T>(Session &)> work);
    static Error closing();

    ServerClock m_clock;
    State m_state = State::Connecting;
    Error m_lastError;
    ServerInfo m_server;
    Lane m_reading;
    Lane m_writing;
};

template <class T> Task<T> Database::run(Lane *lane, std::function<Result<T>(Session &)> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    lane->post([promise, work = std::move(work)](Result<Session *> session) {
        promise->addResult(session ? work(**session) : Result<T>(fail(session.error())));
        promise->finish();
    });
    promise.reset();
    co_await qCoro(future).waitForFinished();
    if (future.resultCount() == 0) // the lane ended before the work's turn came
        co_return fail(closing());
    co_return future.takeResult();
}

} // namespace halfday
