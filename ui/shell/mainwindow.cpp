#include "ui/shell/mainwindow.h"

#include "ui/settings/appearancepage.h"
#include "ui/settings/settingsbook.h"
#include "ui/shell/languagechoice.h"
#include "ui/shell/navigation.h"
#include "ui/shell/savedfilters.h"
#include "ui/shell/sessionhistory.h"
#include "ui/shell/tabletools.h"
#include "ui/shell/view.h"
#include "ui/theme/icons.h"
#include "ui/theme/zoom.h"
#include "ui/widgets/keysoverlay.h"
#include "ui/widgets/readingorder.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(QSettings &settings, const Clock &clock, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_clock(clock), m_banner(new ModeBanner), m_navigation(new Navigation),
      m_stack(new QStackedWidget), m_status(new StatusLine), m_keys(new KeysOverlay(this)),
      m_language(new LanguageChoice(settings, *this)), m_timer(new QTimer(this))
{
    setObjectName(u"mainWindow"_s);
    Theme::apply(*qApp, themeMode());

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    // With large letters on a small screen a page may need more room than there is: then it can be scrolled to.
    auto *pages = new QScrollArea(this);
    pages->setObjectName(u"pages"_s);
    pages->setFrameShape(QFrame::NoFrame);
    pages->setFocusPolicy(Qt::NoFocus);
    pages->setWidgetResizable(true);
    pages->setWidget(m_stack);
    middle->addWidget(pages, 1);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(centre);
    buildMenus();
    m_history = new SessionHistory(*this, m_clock);
    new TableTools(*this);
    m_saved = new SavedFilters(*this, *m_navigation, m_settings);
    addSettingsPages();
    Zoom::set(*qApp, m_settings.value(u"window/zoom"_s, 100).toInt());

    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showView);
    connect(m_status, &StatusLine::reconnectRequested, this, &MainWindow::reconnectRequested);
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &MainWindow::tick);
    setTimeZone(m_zone);
    updateTitle();
    resize(1280, 800);
}

MainWindow::~MainWindow() = default;

void MainWindow::addView(View *view, const QString &group)
{
    const int number = int(m_views.size()) + 1;
    m_views << view;
    m_history->follow(view);
    const QKeySequence key = number <= 9 ? QKeySequence(int(Qt::CTRL) | (Qt::Key_0 + number)) : QKeySequence();
    QString menuText = view->title();
    auto *page = new QAction(Icons::named(view->iconName()), menuText.replace(u'&', u"&&"_s), this);
    page->setObjectName(u"page-"_s + view->id());
    page->setShortcut(key);
    page->setCheckable(true);
    page->setData(view->id());
    m_pages->addAction(page);
    m_windowMenu->insertAction(m_afterPages, page);
    connect(page, &QAction::triggered, this, [this, id = view->id()] { showView(id); });

    NavigationItem *item = m_navigation->addItem(view->id(), view->title(), view->iconName(), key, group);
    item->setCount(view->count());
    connect(view, &View::countChanged, item, &NavigationItem::setCount);
    m_saved->follow(view);
    connect(view, &View::viewRequested, this, &MainWindow::showView);
    connect(view, &View::recordRequested, this, &MainWindow::showRecord);
    connect(view, &View::refreshed, this, &MainWindow::tick);
    connect(view, &View::refreshFailed, this, &MainWindow::tick);
    view->setTimeZone(m_zone);
    m_stack->addWidget(view);

    m_settings.beginGroup(u"views/"_s + view->id());
    view->restoreState(m_settings);
    m_settings.endGroup();
}

void MainWindow::start()
{
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    // The day begins with what needs a hand, wherever the last one ended.
    if (!m_views.isEmpty())
        showView(m_views.first()->id());
}

void MainWindow::addSettingsPages()
{
    m_book = new SettingsBook(*this);
    m_book->addPage({u"appearance"_s, tr("Appearance"), u"contrast"_s, [this] { return new AppearancePage(*this); }});
    m_book->addPage({u"zone"_s, tr("Time zone"), u"clock"_s, [this] { return new TimeZonePage(*this); }});
    m_book->addPage({u"keys"_s, tr("Keys"), u"input-keyboard"_s, [this] { return new KeysPage(*this); }});
}

void MainWindow::setZoom(int percent)
{
    Zoom::set(*qApp, percent);
    m_settings.setValue(u"window/zoom"_s, Zoom::percent());
    emit zoomChanged(Zoom::percent());
}

QString MainWindow::chosenZone() const { return m_settings.value(u"window/zone"_s).toString(); }

void MainWindow::chooseZone(const QString &id)
{
    const bool known = !id.isEmpty() && QTimeZone::isTimeZoneIdAvailable(id.toUtf8());
    m_settings.setValue(u"window/zone"_s, known ? id : QString());
    setTimeZone(known ? QTimeZone(id.toUtf8()) : m_homeZone);
}

void MainWindow::setHomeZone(const QTimeZone &zone)
{
    m_homeZone = zone;
    chooseZone(chosenZone());
}

void MainWindow::addGlobalAction(QAction *action)
{
    m_editMenu->addAction(action);
}

View *MainWindow::currentView() const
{
    return qobject_cast<View *>(m_stack->currentWidget());
}

void MainWindow::showView(const QString &id)
{
    for (View *view : std::as_const(m_views)) {
        if (view->id() != id)
            continue;
        m_stack->setCurrentWidget(view);
        m_navigation->setCurrent(id);
        for (QAction *page : m_pages->actions())
            page->setChecked(page->data().toString() == id);
        fillViewMenu();
        updateTitle();
        view->activated();
        view->readAnew();
        tick();
        emit currentViewChanged(view);
    }
}

void MainWindow::showRecord(const QString &viewId, const QString &recordId)
{
    showView(viewId);
    View *view = currentView();
    if (view && view->id() == viewId && !recordId.isEmpty())
        view->showRecord(recordId);
}

void MainWindow::refreshCurrent()
{
    m_saved->count();
    if (View *view = currentView(); view && !view->isFed())
        view->refreshSoon();
}

void MainWindow::setCount(const QString &viewId, std::optional<qint64> count)
{
    for (View *view : std::as_const(m_views)) {
        if (view->id() == viewId && !view->isVisible())
            view->setCount(count);
    }
}

void MainWindow::setMode(Mode mode)
{
    m_banner->setMode(mode);
    updateTitle();
}

void MainWindow::setConnection(Database::State state, const QString &sentence)
{
    m_status->setConnection(state, sentence);
}

void MainWindow::setReplica(const ReplicaStatus &replica)
{
    m_status->setReplica(replica);
}

void MainWindow::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_status->setTimeZone(zone, m_clock.now());
    for (View *view : std::as_const(m_views))
        view->setTimeZone(zone);
    emit timeZoneChanged(zone);
}

void MainWindow::setLooksOnly(bool looksOnly)
{
    for (View *view : std::as_const(m_views))
        view->setLooksOnly(looksOnly);
}

void MainWindow::setThemeMode(Theme::Mode mode)
{
    Theme::apply(*qApp, mode);
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(mode));
    m_settings.setValue(u"window/theme"_s, int(mode));
    emit themeChanged(int(mode));
}

Theme::Mode MainWindow::themeMode() const
{
    return Theme::Mode(std::clamp(m_settings.value(u"window/theme"_s, int(Theme::Mode::System)).toInt(), 0, 2));
}

void MainWindow::tick()
{
    const Instant now = m_clock.now();
    View *view = currentView();
    if (!view)
        return;
    m_status->setTimeZone(m_zone, now); // summer time begins and ends while the window is open
    m_status->setFreshness(view->refreshedAt(), view->isStale(), now);
    if (isVisible())
        view->tick(now);
}

void MainWindow::updateTitle()
{
    const View *view = currentView();
    const QString word = modeWord(m_banner->mode());
    // Qt adds the program's name behind it.
    setWindowTitle(view ? tr("%1 (%2)").arg(view->title(), word) : word);
}

void MainWindow::saveState()
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    for (const View *view : std::as_const(m_views)) {
        m_settings.beginGroup(u"views/"_s + view->id());
        view->saveState(m_settings);
        m_settings.endGroup();
    }
}

void MainWindow::quit()
{
    m_quitting = true;
    if (!close())
        m_quitting = false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quitting && m_mayEnd && !m_mayEnd()) {
        event->ignore();
        return;
    }
    saveState();
    for (View *view : std::as_const(m_views))
        view->aboutToClose();
    QMainWindow::closeEvent(event);
    emit closed();
}

void MainWindow::updateTicking()
{
    // Nobody reads ages in a window that is hidden or minimised.
    const bool wanted = isVisible() && !isMinimized();
    if (wanted == m_timer->isActive())
        return;
    wanted ? m_timer->start() : m_timer->stop();
    if (!wanted)
        return;
    tick();
    m_saved->catchUp();
    if (View *view = currentView())
        view->catchUp();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    updateTicking();
    View *view = currentView();
    if (view && !event->spontaneous())
        view->activated();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    updateTicking();
}

/// Tab goes as one reads, whatever was made when.
bool MainWindow::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(*this, next);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        updateTicking();
}

} // namespace halfday
