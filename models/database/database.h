#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/database/replica.h"

#include <QFuture>
#include <QPointer>
#include <QPromise>
#include <QCoroFuture>

namespace halfday {

/// The operator's database: connections on threads of their own, one that reads (and hears what other consoles did),
/// one that writes, so a slow list never holds up a refund, and two that hold up neither: one for the watching in the
/// background, one for reconciling. A replica, where there is one, is read instead of the primary as long as it knows all that
/// this console does; everything else stays with the primary (no NOTIFY reaches a replica). Lives on the UI thread, which never
/// waits. read(), write(), watch(), reconcile() and clock() may be used from any
/// thread that has an event loop, as long as this lives; a task goes on in the thread that awaits it.
class Database : public QObject
{
    Q_OBJECT

public:
    enum class State { Connecting, Connected, Lost };

    Database(const ConnectionSettings &settings, const Clock &clock, QObject *parent = nullptr);
    ~Database() override;

    /// Lists are read from there from now on, whenever it is level with what this console did and heard. Once, at the beginning.
    void useReplica(const ConnectionSettings &replica);
    ReplicaStatus replica() const { return m_replica ? m_replica->status() : ReplicaStatus(); }

    State state() const { return m_state; }
    /// Why it is not connected, for the status bar.
    const Error &lastError() const { return m_lastError; }
    const ServerInfo &server() const { return m_server; }
    /// The server's time; countdowns run on it.
    const ServerClock &clock() const { return m_clock; }
    ServerClock &clock() { return m_clock; }

    /// `work` gets a Session on the reading connection's thread: capture by value, touch no QObject.
    /// What was read on a replica that broke meanwhile is read once more on the primary, so `work` only reads.
    template <class T> Task<T> read(std::function<Result<T>(Session &)> work)
    {
        return m_replica && m_replica->isUsable() ? readReplica<T>(&m_replica->lane(), &m_reading, std::move(work))
                                                  : run<T>(&m_reading, std::move(work));
    }
    template <class T> Task<T> write(std::function<Result<T>(Session &)> work) { return run<T>(&m_writing, std::move(work), m_replica.get()); }

    /// The same for what nobody waits for at the screen; its connection opens when this is first called.
    template <class T> Task<T> watch(std::function<Result<T>(Session &)> work) { return run<T>(&m_watching, std::move(work), m_replica.get()); }
    /// Asks the server to stop what watch() has it do now; that work fails. From any thread.
    void cancelWatching() { m_watching.cancel(); }

    /// The same for comparing a million payments with a million charges.
    template <class T> Task<T> reconcile(std::function<Result<T>(Session &)> work) { return run<T>(&m_reconciling, std::move(work), m_replica.get()); }
    void cancelReconciling() { m_reconciling.cancel(); }

    void reconnectNow();

signals:
    void stateChanged(halfday::Database::State state);
    /// Another console, or this one, changed something: "reviews", "refunds", "policies"; empty: anything.
    void changed(const QString &topic);
    void replicaChanged(const halfday::ReplicaStatus &status);

private:
    /// `replica`: it must know what the work did before it is read again.
    template <class T> static Task<T> run(Lane *lane, std::function<Result<T>(Session &)> work, Replica *replica = nullptr);
    template <class T> static Task<T> readReplica(Lane *replica, QPointer<Lane> primary, std::function<Result<T>(Session &)> work);
    static Error closing();

    ServerClock m_clock;
    State m_state = State::Connecting;
    Error m_lastError;
    ServerInfo m_server;
    Lane m_reading;
    Lane m_writing;
    Lane m_watching;
    Lane m_reconciling;
    std::unique_ptr<Replica> m_replica; // what it asks of the lanes above ends before they do
};

template <class T> Task<T> Database::readReplica(Lane *replica, QPointer<Lane> primary, std::function<Result<T>(Session &)> work)
{
    std::function<Result<T>(Session &)> again = work;
    Result<T> answer = co_await run<T>(replica, std::move(work));
    if (answer || !primary || !Replica::isForPrimary(answer.error()))
        co_return answer;
    co_return co_await run<T>(primary.data(), std::move(again));
}

template <class T> Task<T> Database::run(Lane *lane, std::function<Result<T>(Session &)> work, Replica *replica)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    lane->post([promise, replica, work = std::move(work)](Result<Session *> session) {
        Result<T> answer = session ? work(**session) : Result<T>(fail(session.error()));
        if (replica)
            replica->mustCatchUp(); // before anybody hears that it is done, and reads
        promise->addResult(std::move(answer));
        promise->finish();
    });
    promise.reset();
    co_await qCoro(future).waitForFinished();
    if (future.resultCount() == 0) // the lane ended before the work's turn came
        co_return fail(closing());
    co_return future.takeResult();
}

} // namespace halfday
