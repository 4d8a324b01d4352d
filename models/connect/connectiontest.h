#pragma once

#include "models/connect/connectionprofile.h"
#include "models/core/clock.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

namespace halfday {

class HttpClient;

/// What was looked at, and what to do about it.
struct TestRow {
    enum class Subject {
        Network, Tls, Login, Clock, Role, Schema, Sessions, Replica, ///< of the database
        Key, Charges, Refunds, RefundWriting, Events ///< of the provider
    };
    enum class State { Waiting, Running, Fine, Warning, Problem, Skipped };

    Subject subject = Subject::Network;
    State state = State::Waiting;
    QString what = {};
    QString remedy = {};
};
QString titleOf(TestRow::Subject subject);

/// Tries a profile from the wire up to the provider's rights, one row at a time. Reads only, moves no money, and never
/// makes the UI wait: the database is asked on a thread of the pool, the provider over HttpClient. cancel() ends it at once
/// for whoever looks on; what the thread is about then ends by its own timeouts, and nobody hears of it.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionTest(std::shared_ptr<const Clock> machine, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// Empty secrets: libpq's own ways, and no provider. Ends a test that runs.
    void start(const ConnectionProfile &profile, const QString &password, const QString &providerKey);
    void cancel();

    bool isRunning() const { return m_running; }
    const QList<TestRow> &rows() const { return m_rows; }
    bool hasProblem() const;

signals:
    void rowsReset(); ///< a new test: other rows
    void rowChanged(int row);
    void finished(); ///< or cancelled

private:
    void set(TestRow row);
    void askProvider(int round, qsizetype which);
    void databaseDone();
    void endIfDone();
    void skipWaiting(const QString &why);

    std::shared_ptr<const Clock> m_machine;
    QList<TestRow> m_rows;
    QFutureWatcher<TestRow> m_database;
    std::unique_ptr<HttpClient> m_http;
    StripeSettings m_provider;
    int m_round = 0;
    bool m_running = false;
    bool m_databaseRuns = false;
    bool m_providerRuns = false;
};

/// The database's part, one result a row, on a thread of the pool.
QFuture<TestRow> probeDatabase(ConnectionProfile profile, QString password, std::shared_ptr<const Clock> machine);

} // namespace halfday
