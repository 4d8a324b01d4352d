#pragma once

#include "app/worker/job.h"
#include "app/worker/workersources.h"
#include "models/alerts/alertbook.h"
#include "models/gateways/httpclient.h"
#include "models/gateways/paymentgateway.h"
#include "models/refunds/refundfollower.h"

#include <QElapsedTimer>

namespace halfday {

struct WorkerOptions {
    /// Names this watcher towards the database; unique per process, and not the name that the console's own desk uses.
    QString claimant;
    /// Makes the provider's client, in the worker's thread and for its HTTP client. Empty: refunds are not followed.
    std::function<std::unique_ptr<PaymentGateway>(HttpClient &)> gateway;

    std::chrono::milliseconds alertsEvery = std::chrono::seconds(30);
    std::chrono::milliseconds figuresEvery = std::chrono::seconds(60);
    std::chrono::milliseconds slaEvery = std::chrono::minutes(5);
    std::chrono::milliseconds deliveriesEvery = std::chrono::minutes(5);
    std::chrono::milliseconds refundsEvery = std::chrono::seconds(5);
    /// Changes made elsewhere are looked at at once, but never more often than this.
    std::chrono::milliseconds promptEvery = std::chrono::seconds(1);
    Beat::Clock clock = {}; ///< of the beats; empty: the machine's
};

/// Watches in the background, in a thread of its own (WorkerThread), with a window or without one: judges the alerts, reads
/// the figures of the first page, follows refunds until they are final, looks after deadlines and undelivered webhooks.
/// What it finds leaves it as values. Slots are called through the event loop: the worker's thread is not the caller's.
class Worker : public QObject
{
    Q_OBJECT

public:
    /// The longest that a holder of a turn is waited for before another takes over.
    static constexpr std::chrono::minutes lease{10};

    /// `database` outlives the worker.
    Worker(Database &database, WorkerSources sources, WorkerOptions options);
    ~Worker() override;

public slots:
    void begin();
    /// Reads everything that is shown anew: the figures and the alerts.
    void refreshNow();
    /// Something was put away, or fixed: what is wrong now?
    void beatAlertsNow();
    /// Begins nothing more. ended() comes when what is in hand is done and every turn given back; after `grace` that is cut
    /// off: its statement is cancelled, its requests end. The database knows how far each refund got.
    void finish(std::chrono::milliseconds grace);

signals:
    void snapshotReady(const halfday::Snapshot &snapshot);
    void snapshotFailed(const halfday::Error &error);
    /// After every beat, whether something changed or not.
    void boardChanged(const halfday::AlertBoard &board);
    /// Red alerts that deserve a notification; at the start all that stand.
    void newReds(const QList<halfday::Alert> &alerts);
    void slaChecked(const halfday::SlaReport &report);
    /// A refund was asked about; `before`: what it was.
    void refundFollowed(const halfday::RefundAttempt &attempt, halfday::RefundState before);
    /// For the log.
    void jobEnded(const halfday::JobReport &report);
    void ended();

private:
    using Self = QPointer<Worker>;

    void makeMoneyPath();
    void makeJobs();
    Job *addJob(const QString &name, std::chrono::milliseconds interval, Job::Work work);
    void heard(const QString &topic);
    void prompt();
    void showBoard();
    bool isBusy() const;
    void endIfIdle();
    void cutShort();
    void end();

    static Task<QString> readFigures(Self self);
    static Task<QString> judgeAlerts(Self self);
    static Task<QString> checkSla(Self self);
    static Task<QString> askForDeliveries(Self self);

    Database &m_database;
    const WorkerSources m_sources;
    const WorkerOptions m_options;
    const LeaseStore m_leases;
    RefundStore m_refundStore;
    // From here on made in the worker's thread.
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<PaymentGateway> m_gateway;
    std::unique_ptr<RefundFlow> m_flow;
    std::unique_ptr<RefundFollower> m_follower;
    std::unique_ptr<SlaCheck> m_sla;
    QList<Job *> m_jobs;
    Job *m_figures = nullptr;
    Job *m_alerts = nullptr;
    QTimer *m_prompt = nullptr;
    QTimer *m_patience = nullptr;
    QElapsedTimer m_sincePrompt;
    bool m_figuresOutdated = false; ///< something changed that is not an alert

    std::optional<AlertBook> m_book;
    AlertBoard m_shown;
    std::chrono::milliseconds m_figuresTook{0}; ///< the last look that was answered
    std::chrono::milliseconds m_alertsTook{0};
    bool m_finishing = false;
    bool m_ended = false;
};

} // namespace halfday

