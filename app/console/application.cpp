#include "app/console/application.h"

#include "app/common/claimant.h"
#include "app/common/gateways.h"
#include "app/common/profileoptions.h"
#include "app/console/help.h"
#include "app/console/switchboard.h"
#include "app/console/tray/background.h"
#include "app/worker/workerlog.h"
#include "models/connect/plainserver.h"
#include "models/core/launch.h"
#include "translations/language.h"
#include "ui/alerts/alertsview.h"
#include "ui/audit/auditview.h"
#include "ui/cases/casesview.h"
#include "ui/palette/commandpalette.h"
#include "ui/reconciliation/reconciliationview.h"
#include "ui/refunds/refundsview.h"
#include "ui/reviews/reviewsview.h"
#include "ui/shell/handover.h"
#include "ui/shell/languagechoice.h"
#include "ui/shell/savedfilters.h"
#include "ui/settings/policiespage.h"
#include "ui/settings/settingsbook.h"
#include "ui/shell/tour.h"
#include "ui/today/todayview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tofront.h"

#include <QDir>
#include <QStandardPaths>
#include <QTimeZone>
#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace halfday {

namespace {

constexpr auto refreshInterval = 60s;

/// The demo and the real thing remember windows and filters apart.
QString settingsFile(const ConsoleOptions &options)
{
    return options.settingsFile.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::ConfigLocation)
            + (options.demo ? "/halfday/demo.ini"_L1 : "/halfday/console.ini"_L1)
                                          : options.settingsFile;
}

} // namespace

Application::Application(ConsoleOptions options)
    : m_options(std::move(options))
    , m_entrance(std::make_unique<Entrance>(m_options, m_keychain))
{
    connect(m_entrance.get(), &Entrance::opened, this, &Application::enter);
    connect(m_entrance.get(), &Entrance::ended, this, &Application::finished);
    connect(m_entrance.get(), &Entrance::calledAgain, this, &Application::comeToFront);
    connect(m_entrance.get(), &Entrance::demoChosen, this, [this] {
        m_options.demo = DemoChoices();
        claimDemo();
    });
    m_minute.setObjectName(u"minute"_s);
    m_minute.setInterval(refreshInterval);
}

Application::~Application() = default;

void Application::start()
{
    if (m_options.demo)
        claimDemo();
    else if (namesItsServer())
        connectTo(plainServer(m_options.database), m_options.provider);
    else
        m_entrance->start();
}

/// By options or environment, as psql has it; a tour asks nobody.
bool Application::namesItsServer() const
{
    return m_options.profile.isEmpty()
        && (namesServer(m_options.database) || m_options.serverInEnvironment || !m_options.tourFolder.isEmpty());
}

/// Several may look at one demo, each with settings of its own; a tour only takes pictures.
void Application::claimDemo()
{
    if (!m_options.tourFolder.isEmpty())
        return startDemo();
    m_entrance->claim(u"demo:"_s + m_options.demo->folder, settingsFile(m_options), [this] { startDemo(); });
}

void Application::enter(const OpenedProfile &opened)
{
    m_profile = opened.profile;
    if (const auto replica = m_profile.replicaAddress()) {
        m_replica = replica->settings();
        m_replica->password = opened.database.password;
    }
    if (m_options.settingsFile.isEmpty())
        m_options.settingsFile = ProfileStore::windowFile(m_profile.id);
    connectTo(opened.database, opened.provider);
}

void Application::quit()
{
    if (m_window && !m_tour)
        m_window->quit();
    else
        emit finished(m_tour ? 1 : 0);
}

void Application::startDemo()
{
    m_startWindow = std::make_unique<StartWindow>();
    connect(m_startWindow.get(), &StartWindow::closed, this, [this] { emit finished(0); });
    connect(m_startWindow.get(), &StartWindow::retryRequested, this, &Application::startDemo, Qt::QueuedConnection);
    m_startWindow->showProgress(m_options.demo->reset ? tr("Making a fresh demo …") : tr("Starting the demo …"));
    m_demo = std::make_unique<Demo>(*m_options.demo);
    launch<DemoWorld>(m_demo->start(), this, [this](const Result<DemoWorld> &world) {
        if (world) {
            m_startWindow.reset();
            connectTo(world->database, world->provider);
            return;
        }
        spdlog::error("The demo did not start: {} {}", world.error().message.toStdString(), world.error().detail.toStdString());
        if (m_options.tourFolder.isEmpty()) {
            const bool outdated = world.error().kind == Error::Kind::Schema;
            m_options.demo->reset = m_options.demo->reset || outdated;
            m_startWindow->showError(world.error(), outdated ? tr("Start afresh") : tr("Try again"));
        } else {
            fprintf(stderr, "halfday: %s\n", qPrintable(world.error().message));
            emit finished(1);
        }
    });
}

void Application::connectTo(const ConnectionSettings &settings, const StripeSettings &provider)
{
    m_server = settings;
    m_settings = std::make_unique<QSettings>(settingsFile(m_options), QSettings::IniFormat);
    Language::use(LanguageChoice::chosen(*m_settings));
    m_database = std::make_unique<Database>(settings, m_clock);
    if (m_options.replica.isSet() && !m_demo)
        m_replica = plainServer(m_options.replica.over(m_profile.id.isEmpty() ? m_options.database : settings));
    if (m_replica)
        m_database->useReplica(*m_replica);
    m_http = std::make_unique<HttpClient>();
    m_gateway = makeGateway(provider, *m_http);
    makeDesks();
    makeWorker(provider);

    makeWindow();
    watchBesides();
    connect(m_database.get(), &Database::stateChanged, this, &Application::showConnection);
    connect(m_database.get(), &Database::replicaChanged, this, [this](const ReplicaStatus &status) { m_window->setReplica(status); });
    showConnection();
    m_window->start();
    m_minute.start();
    if (m_options.tourFolder.isEmpty()) {
        m_window->show();
        m_help->tellOfCrashes();
    } else {
        startTour();
    }
    m_worker->start();
}

void Application::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_settings, m_database->clock());
    m_window->setMode(mode());
    m_window->setHomeZone(m_profile.zone());
    m_window->setReplica(m_database->replica());
    addViews();
    m_window->savedFilters()->countIn(*m_database);
    m_switchboard = std::make_unique<Switchboard>(*m_window, *m_entrance, Switchboard::Here{m_profile.id, m_demo != nullptr}, m_options.program);
    connectToday();
    m_help = std::make_unique<Help>(*m_window, *m_database);
    connect(m_window.get(), &MainWindow::closed, this, &Application::stopWatching);
    connect(m_window.get(), &MainWindow::reconnectRequested, m_database.get(), &Database::reconnectNow);
    connect(m_window.get(), &MainWindow::timeZoneChanged, this,
            [this](const QTimeZone &zone) { if (m_background) m_background->setTimeZone(zone); });
    connect(m_window->language(), &LanguageChoice::wanted, this, &Application::speak, Qt::QueuedConnection);
    connect(&m_minute, &QTimer::timeout, m_window.get(), &MainWindow::refreshCurrent);
}

void Application::speak(const QString &language)
{
    if (Language::meantBy(language) == Language::current())
        return;
    const Handover handover(*m_window);
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    Language::use(language);
    makeWindow();
    if (m_background)
        m_background->adopt(*m_window);
    m_window->start();
    handover.giveTo(*m_window);
    showConnection();
    m_worker->refreshNow();
}

Mode Application::mode() const
{
    if (m_demo)
        return Mode::Demo;
    return m_gateway->mode() == GatewayMode::Live ? Mode::Live : Mode::Test;
}

void Application::makeDesks()
{
    m_snapshotStore = std::make_unique<SnapshotStore>(*m_database);
    m_alertStore = std::make_unique<AlertStore>(*m_database);
    m_refundStore = std::make_unique<RefundStore>(*m_database);
    m_refundFlow = std::make_unique<RefundFlow>(*m_refundStore, QList<PaymentGateway *>{m_gateway.get()}, claimant());
    m_refundDesk = std::make_unique<RefundDesk>(*m_refundStore, *m_refundFlow);
    m_caseStore = std::make_unique<CaseStore>(*m_database);
    m_caseDesk = std::make_unique<CaseDesk>(*m_caseStore, *m_refundDesk);
    m_reconciliationStore = std::make_unique<ReconciliationStore>(*m_database);
    m_reconciliationDesk = std::make_unique<ReconciliationDesk>(*m_reconciliationStore, QList<PaymentGateway *>{m_gateway.get()}, m_refundFlow->claimant());
}

void Application::makeWorker(const StripeSettings &provider)
{
    WorkerOptions options;
    options.claimant = claimant(u"worker"_s);
    options.gateway = [provider](HttpClient &http) { return makeGateway(provider, http); };
    m_worker = std::make_unique<WorkerThread>(*m_database, databaseSources(*m_database), options);
    m_workerLog = std::make_unique<WorkerLog>(*m_worker->worker(), *m_database);
    connect(m_worker->worker(), &Worker::refundFollowed, m_refundDesk.get(), &RefundDesk::heardOf);
}

/// What the worker has in hand may end first; the window is gone meanwhile.
void Application::stopWatching()
{
    m_minute.stop();
    if (!m_worker->isRunning()) {
        emit finished(0);
        return;
    }
    connect(m_worker.get(), &WorkerThread::stopped, this, [this] { emit finished(0); });
    m_worker->stop();
}

void Application::addViews()
{
    m_today = new TodayView(*m_alertStore, m_database->clock());
    m_window->addView(m_today);
    m_window->addView(new ReviewsView(*m_database));
    m_window->addView(new RefundsView(*m_refundStore, *m_refundDesk));
    m_window->addView(new CasesView(*m_caseStore, *m_caseDesk));
    m_window->addView(new ReconciliationView(*m_reconciliationStore, *m_reconciliationDesk, m_demo ? GatewayMode::Sandbox : m_gateway->mode()));
    m_window->addView(new AlertsView(*m_alertStore));
    m_window->addView(new AuditView(*m_database));
    m_window->settingsBook()->addPage({u"policies"_s, tr("Policies"), u"view-list-details"_s,
                                       [this] { return new PoliciesPage(*m_database); }}, 2);
    new CommandPalette(*m_window, *m_settings, m_database.get());
}

void Application::comeToFront(const QString &token)
{
    if (QWidget *window = m_window ? static_cast<QWidget *>(m_window.get()) : m_startWindow.get())
        bringToFront(*window, token);
}

void Application::showConnection()
{
    const QString where = m_profile.name.isEmpty() ? m_server.describe() : tr("%1: %2").arg(m_profile.name, m_server.describe());
    const Database::State state = m_database->state();
    switch (state) {
    case Database::State::Connecting:
        m_window->setConnection(state, tr("Connecting: %1").arg(where));
        break;
    case Database::State::Connected:
        m_window->setConnection(state, m_demo ? tr("%1 on the demo's own database").arg(m_database->server().user)
                                              : where);
        m_window->setLooksOnly(!m_database->server().mayDecide);
        if (std::exchange(m_wasAway, false)) { // at the start all of this is on its way already
            m_window->refreshCurrent();
            m_worker->refreshNow();
        }
        readToday();
        readDigest();
        break;
    case Database::State::Lost:
        m_wasAway = true;
        m_window->setConnection(state, m_database->lastError().message);
        break;
    }
}

/// The first page reads nothing by itself: the worker tells it, and is told when something was put away.
void Application::connectToday()
{
    Worker *worker = m_worker->worker();
    connect(worker, &Worker::snapshotReady, m_today, &TodayView::showSnapshot);
    connect(worker, &Worker::snapshotFailed, m_today, &TodayView::showSnapshotFailed);
    connect(worker, &Worker::boardChanged, m_today, &TodayView::showBoard);
    connect(worker, &Worker::snapshotReady, m_today, [this](const Snapshot &snapshot) { countWork(snapshot); });
    connect(worker, &Worker::boardChanged, m_today, [this](const AlertBoard &board) { countAlerts(board); });
    connect(m_today, &TodayView::snapshotWanted, worker, &Worker::refreshNow);
    connect(m_today, &TodayView::alertsWanted, worker, &Worker::beatAlertsNow);
    connect(m_database.get(), &Database::changed, m_today, [this](const QString &topic) {
        if (topic.isEmpty() || topic == "alerts"_L1)
            readToday();
    });
    connect(&m_minute, &QTimer::timeout, m_today, [this] {
        if (m_window->isActiveWindow()) // somebody sits in front of it: this visit goes on
            readDigest();
    });
}

/// The numbers in the navigation, also of pages that nobody looks at: they come with what the worker reads anyway.
void Application::countWork(const Snapshot &snapshot)
{
    m_window->setCount(u"reviews"_s, snapshot.pending.reviews);
    m_window->setCount(u"refunds"_s, snapshot.pending.refundRequests);
    m_window->setCount(u"cases"_s, snapshot.pending.cases);
}

void Application::countAlerts(const AlertBoard &board)
{
    if (!board.stale)
        m_window->setCount(u"alerts"_s, board.open.size() + board.hidden);
}

void Application::readToday()
{
    constexpr int latest = 5;
    launch(m_alertStore->page({}, {}, latest), this, [this](const Result<AlertPage> &page) {
        if (page)
            m_today->showRecentAlerts(page->alerts);
    });
}

void Application::readDigest()
{
    launch(m_snapshotStore->digest(), this, [this](const Result<Digest> &digest) {
        if (digest)
            m_today->showDigest(*digest);
    });
}

/// The tray and the notifications: where there is a desktop, and somebody in front of it.
void Application::watchBesides()
{
    const QString platform = QGuiApplication::platformName();
    if (!m_options.tourFolder.isEmpty() || platform == "offscreen"_L1 || platform == "minimal"_L1)
        return;
    m_background = std::make_unique<Background>(*m_window, *m_settings, m_database->clock());
    connect(m_worker->worker(), &Worker::boardChanged, m_background.get(), &Background::setBoard);
    connect(m_background.get(), &Background::checkRequested, m_worker->worker(), &Worker::beatAlertsNow);
    m_background->setTimeZone(m_window->timeZone());
    m_background->start();
}

void Application::startTour()
{
    QDir().mkpath(m_options.tourFolder);
    m_tour = std::make_unique<Tour>(*m_window, m_options.tourFolder);
    connect(m_tour.get(), &Tour::finished, this, [this](const QStringList &files, const QStringList &problems) {
        for (const QString &file : files)
            printf("%s\n", qPrintable(file));
        for (const QString &problem : problems)
            fprintf(stderr, "halfday: %s\n", qPrintable(problem));
        emit finished(problems.isEmpty() ? 0 : 1);
    });
    m_tour->start();
}

} // namespace halfday
