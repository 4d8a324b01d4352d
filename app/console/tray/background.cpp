#include "app/console/tray/background.h"

#include "app/console/tray/closequestion.h"
#include "app/console/tray/notificationspage.h"
#include "ui/settings/settingsbook.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/view.h"
#include "ui/theme/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tofront.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QSettings>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;
const QString noTrayKey = u"notifications/saidNoTray"_s;

} // namespace

Background::Background(MainWindow &window, QSettings &settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_window(&window), m_settings(settings), m_clock(clock), m_choices(WatchSettings::load(settings)),
      m_closing(nullptr)
{
    rememberTold();
    m_wake.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_wake, &QTimer::timeout, this, &Background::update);
    connect(&m_patience, &QTimer::timeout, this, &Background::noTrayForLong);

    connect(&m_notifier, &Notifier::shown, this, &Background::noteShown);
    connect(&m_notifier, &Notifier::failed, this, &Background::noteFailed);
    connect(&m_notifier, &Notifier::activated, this, &Background::noteActivated);
    connect(&m_tray, &TrayIcon::openRequested, this, [this] { bringToFront(*m_window); });
    connect(&m_tray, &TrayIcon::moreRequested, this, [this] { mend({}, {}, {}); });
    connect(&m_tray, &TrayIcon::pageRequested, this, [this](const QString &view) { mend(view, {}, {}); });
    connect(&m_tray, &TrayIcon::mendRequested, this,
            [this](const QString &view, const QString &record) { mend(view, record, {}); });
    connect(&m_tray, &TrayIcon::checkRequested, this, &Background::checkRequested);
    connect(&m_tray, &TrayIcon::balloonClicked, this, [this](int number) { noteActivated(number, {}); });
    connect(&m_tray, &TrayIcon::settingsRequested, this, &Background::openSettings);
    connect(&m_tray, &TrayIcon::quitRequested, this, [this] { m_window->quit(); });
    connect(&m_tray, &TrayIcon::shownChanged, this, &Background::trayShownChanged);
    connect(&m_tray, &TrayIcon::quietRequested, this, [this] {
        WatchSettings choices = m_choices;
        choices.quiet.until = m_clock.now() + 1h;
        apply(choices);
    });
    connect(&m_tray, &TrayIcon::quietEnded, this, [this] {
        WatchSettings choices = m_choices;
        choices.quiet.until.reset();
        if (choices.quiet.isQuiet(m_clock.now(), m_zone)) // the daily ones: those end where they are set
            openSettings();
        apply(choices);
    });
    takeWindow();
}

void Background::takeWindow()
{
    m_window->setBeforeClose([this] { return mayEnd(); });
    QStringList pages;
    for (const View *view : m_window->views())
        pages << view->id();
    m_tray.setPages(pages);
    makeActions();
    addSettingsPage();
}

void Background::adopt(MainWindow &window)
{
    delete findChild<QAction *>(u"notifications"_s); // stood in the menu of the other
    delete m_question;
    m_window = &window;
    m_tray.retranslate();
    takeWindow();
    update();
    for (const Announcement &announcement : std::as_const(m_onScreen))
        m_notifier.change(announcement.number, noteOf(announcement));
}

Background::~Background()
{
    m_window->setBeforeClose({});
}

void Background::start()
{
    m_tray.setHost(m_host);
    m_host.start();
    update();
}

void Background::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    update();
}

// What closing means

void Background::makeActions()
{
    QMenu *file = m_window->fileMenu();
    QAction *quit = file->actions().value(file->actions().size() - 1);
    auto *settings = new QAction(Icons::named(u"notifications"_s), tr("&Notifications …"), this);
    settings->setObjectName(u"notifications"_s);
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    connect(settings, &QAction::triggered, this, &Background::openSettings);
    file->insertAction(quit, settings);

    auto *closing = new QMenu(tr("When the window &closes"), m_window);
    closing->setObjectName(u"closingMenu"_s);
    m_closing = new QActionGroup(closing);
    const auto add = [&](OnClose meaning, const QString &name, const QString &text, Qt::Key key) {
        QAction *action = closing->addAction(text);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | key));
        action->setCheckable(true);
        action->setData(int(meaning));
        action->setChecked(m_choices.onClose == meaning);
        m_closing->addAction(action);
        connect(action, &QAction::triggered, this, [this, meaning] {
            WatchSettings choices = m_choices;
            choices.onClose = meaning;
            apply(choices);
        });
    };
    add(OnClose::Ask, u"closingAsks"_s, tr("&Ask me"), Qt::Key_F2);
    add(OnClose::KeepWatching, u"closingKeepsWatching"_s, tr("&Keep watching in the background"), Qt::Key_F3);
    add(OnClose::Quit, u"closingQuits"_s, tr("&Quit"), Qt::Key_F4);
    file->insertMenu(quit, closing);
    file->insertSeparator(quit);
}

bool Background::mayEnd()
{
    if (qApp->isSavingSession())
        return true; // the desktop is on its way out
    switch (m_choices.onClose) {
    case OnClose::Quit:
        return true;
    case OnClose::KeepWatching:
        putAway();
        return false;
    case OnClose::Ask:
        break;
    }
    if (m_question)
        return false;
    m_question = new CloseQuestion(m_tray.isShown(), m_window);
    const auto remember = [this](OnClose meaning) {
        WatchSettings choices = m_choices;
        choices.onClose = meaning;
        apply(choices);
    };
    connect(m_question, &CloseQuestion::keepWatching, this, [this, remember] {
        remember(OnClose::KeepWatching);
        putAway();
    });
    connect(m_question, &CloseQuestion::quit, this, [this, remember] {
        remember(OnClose::Quit);
        m_window->quit();
    });
    m_question->open();
    return false;
}

/// Nothing ends: what was begun goes on, as behind another page, also a countdown. It can be cancelled by opening the window again.
void Background::putAway()
{
    m_window->saveState();
    if (m_tray.isShown())
        m_window->hide();
    else
        m_window->showMinimized();
}

void Background::trayShownChanged(bool shown)
{
    if (shown)
        m_patience.stop();
    else
        m_patience.start();
}

void Background::noTrayForLong()
{
    if (!m_window->isVisible()) // the icon was the way back to it
        m_window->showMinimized();
    if (m_settings.value(noTrayKey).toBool() || !m_window->currentView())
        return;
    m_settings.setValue(noTrayKey, true);
    m_window->currentView()->messages()->post(
        {.severity = Message::Severity::Information,
         .text = tr("This desktop shows no tray icons. Red alerts still reach you as notifications, and a closed window that keeps "
                    "watching is minimised, so you find it where your windows are."),
         .subject = u"tray"_s});
}

bool Background::hasView(const QString &id) const
{
    return std::ranges::any_of(m_window->views(), [&id](const View *view) { return view->id() == id; });
}

void Background::mend(const QString &view, const QString &record, const QString &token)
{
    bringToFront(*m_window, token);
    // What no page mends, and several at once, stand on the first page and in the log of alerts.
    for (const QString &page : {view, u"today"_s, u"alerts"_s}) {
        if (hasView(page))
            return m_window->showRecord(page, page == view ? record : QString());
    }
}

// What the operator chose

void Background::apply(const WatchSettings &choices)
{
    m_choices = choices;
    m_choices.save(m_settings);
    m_announcer.setEnabled(choices.notify);
    for (QAction *action : m_closing->actions())
        action->setChecked(action->data().toInt() == int(choices.onClose));
    update();
}

void Background::addSettingsPage()
{
    m_window->settingsBook()->addPage(
        {u"notifications"_s, tr("Notifications"), u"notifications"_s,
         [this] {
             m_page = new NotificationsPage(m_choices, m_zone);
             connect(m_page, &NotificationsPage::testRequested, this, &Background::sendTest);
             connect(m_page, &NotificationsPage::changed, this, [this](WatchSettings choices) {
                 choices.onClose = m_choices.onClose; // these have their own places
                 choices.quiet.until = m_choices.quiet.until;
                 apply(choices);
             });
             return m_page.data();
         }},
        1);
}

void Background::openSettings()
{
    if (!m_window->isVisible())
        bringToFront(*m_window);
    m_window->settingsBook()->open(u"notifications"_s);
}

} // namespace halfday
