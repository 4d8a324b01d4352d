#pragma once

#include "app/common/keychain.h"
#include "app/console/entrance.h"
#include "app/console/options.h"
#include "app/worker/workerthread.h"
#include "models/alerts/alertstore.h"
#include "models/cases/casedesk.h"
#include "models/core/clock.h"
#include "models/database/database.h"
#include "models/gateways/httpclient.h"
#include "models/reconciliation/reconciliationdesk.h"
#include "models/refunds/refunddesk.h"
#include "models/today/snapshotstore.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startwindow.h"

#include <QSettings>

namespace halfday {

class Background;
class Help;
class Switchboard;
class TodayView;
class Tour;
class WorkerLog;

/// Builds everything and ties it together: the demo if asked for, the database, the provider's gateway, the desks, the
/// window with its views. Owns them all, and takes them down in the right order.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(ConsoleOptions options);
    ~Application() override;

    void start();
    /// Closes the window for good: remembers it, ends countdowns.
    void quit();

signals:
    void finished(int exitCode);

private:
    void enter(const OpenedProfile &opened);
    void claimDemo();
    bool namesItsServer() const;
    void startDemo();
    void connectTo(const ConnectionSettings &settings, const StripeSettings &provider);
    void makeDesks();
    void makeWorker(const StripeSettings &provider);
    void stopWatching();
    void makeWindow();
    void addViews();
    /// Another window takes the place of this one, in that language; what runs behind it goes on.
    void speak(const QString &language);
    void comeToFront(const QString &token);
    void showConnection();
    void connectToday();
    void countWork(const Snapshot &snapshot);
    void countAlerts(const AlertBoard &board);
    void readToday();
    void readDigest();
    void watchBesides();
    void startTour();
    Mode mode() const;

    ConsoleOptions m_options;
    SystemClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<StartWindow> m_startWindow;
    Keychain m_keychain;
    std::unique_ptr<Entrance> m_entrance;
    ConnectionProfile m_profile; ///< without an id: the demo, or what options and environment name
    ConnectionSettings m_server;
    std::optional<ConnectionSettings> m_replica;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<PaymentGateway> m_gateway;
    std::unique_ptr<SnapshotStore> m_snapshotStore;
    std::unique_ptr<AlertStore> m_alertStore;
    std::unique_ptr<RefundStore> m_refundStore;
    std::unique_ptr<RefundFlow> m_refundFlow;
    std::unique_ptr<RefundDesk> m_refundDesk;
    std::unique_ptr<CaseStore> m_caseStore;
    std::unique_ptr<CaseDesk> m_caseDesk;
    std::unique_ptr<ReconciliationStore> m_reconciliationStore;
    std::unique_ptr<ReconciliationDesk> m_reconciliationDesk;
    std::unique_ptr<MainWindow> m_window;
    TodayView *m_today = nullptr; ///< the window's
    std::unique_ptr<WorkerThread> m_worker; // its answers end before the window does
    std::unique_ptr<WorkerLog> m_workerLog;
    std::unique_ptr<Background> m_background; ///< none where nobody sits: off screen, on a tour
    std::unique_ptr<Help> m_help;
    std::unique_ptr<Switchboard> m_switchboard;
    std::unique_ptr<Tour> m_tour;
    QTimer m_minute{this};
    bool m_wasAway = false;
};

} // namespace halfday
