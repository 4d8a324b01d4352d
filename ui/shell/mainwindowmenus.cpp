#include "ui/shell/mainwindow.h"

#include "ui/shell/aboutbox.h"
#include "ui/shell/languagechoice.h"
#include "ui/shell/view.h"
#include "ui/theme/icons.h"
#include "ui/theme/zoom.h"
#include "ui/widgets/keysoverlay.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QSettings>

namespace halfday {

using namespace Qt::StringLiterals;

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu *menu, const QString &name, const QString &text, const QString &icon,
                            const QList<QKeySequence> &keys, auto run) {
        QAction *action = menu->addAction(Icons::named(icon), text);
        action->setObjectName(name);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    m_quit = add(m_fileMenu, u"quit"_s, tr("&Quit"), u"application-exit"_s, {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                 [this] { quit(); });

    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_windowMenu = menuBar()->addMenu(tr("&View"));
    m_afterPages = m_windowMenu->addSeparator();
    m_refresh = add(m_windowMenu, u"refresh"_s, tr("&Refresh"), u"view-refresh"_s, {QKeySequence(Qt::Key_F5)}, [this] {
        if (View *view = currentView())
            view->readAnew();
    });
    buildThemeMenu(m_windowMenu->addMenu(Icons::named(u"contrast"_s), tr("&Theme")));
    buildZoomMenu(m_windowMenu->addMenu(Icons::named(u"zoom"_s), tr("&Zoom")));
    m_language->fill(m_windowMenu->addMenu(Icons::named(u"preferences-desktop-locale"_s), tr("&Language")));
    m_pages = new QActionGroup(this);

    m_viewMenu = menuBar()->addMenu(QString());
    connect(m_viewMenu, &QMenu::aboutToShow, this, &MainWindow::fillViewMenu);

    m_helpMenu = menuBar()->addMenu(tr("&Help"));
    m_showKeys = add(m_helpMenu, u"keys"_s, tr("&Keys of this page"), u"input-keyboard"_s,
                     {QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)}, &MainWindow::showKeys);
    add(m_helpMenu, u"about"_s, tr("&About Halfday"), u"help-about"_s, {QKeySequence(Qt::CTRL | Qt::Key_F1)}, [this] {
        auto *box = new AboutBox(this);
        box->open();
        emit aboutShown(box);
    });
}

void MainWindow::buildThemeMenu(QMenu *menu)
{
    m_themes = new QActionGroup(this);
    const auto add = [&](Theme::Mode mode, const QString &name, const QString &text, int key) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(key));
        action->setCheckable(true);
        action->setData(int(mode));
        action->setChecked(m_settings.value(u"window/theme"_s, int(Theme::Mode::System)).toInt() == int(mode));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] { setThemeMode(mode); });
    };
    constexpr int modifiers = int(Qt::ControlModifier) | int(Qt::ShiftModifier);
    add(Theme::Mode::System, u"themeSystem"_s, tr("As the &desktop"), modifiers | Qt::Key_Y);
    add(Theme::Mode::Light, u"themeLight"_s, tr("&Light"), modifiers | Qt::Key_L);
    add(Theme::Mode::Dark, u"themeDark"_s, tr("D&ark"), modifiers | Qt::Key_D);
}

void MainWindow::buildZoomMenu(QMenu *menu)
{
    const auto add = [this, menu](const QString &name, const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                                  auto next) {
        QAction *action = menu->addAction(Icons::named(icon), text);
        action->setObjectName(name);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, [this, next] { setZoom(next(Zoom::percent())); });
    };
    // Plus is Shift and another key on many keyboards.
    add(u"zoomIn"_s, tr("&Larger text"), u"zoom-in"_s, {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        &Zoom::larger);
    add(u"zoomOut"_s, tr("&Smaller text"), u"zoom-out"_s, {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, &Zoom::smaller);
    add(u"zoomUsual"_s, tr("&Usual size"), u"zoom-original"_s, {QKeySequence(Qt::CTRL | Qt::Key_0)}, [](int) { return 100; });
}

void MainWindow::fillViewMenu()
{
    m_viewMenu->clear();
    if (View *view = currentView()) {
        m_viewMenu->setTitle(view->title().replace(u'&', u"&&"_s));
        m_viewMenu->addActions(view->actions());
        m_viewMenu->menuAction()->setVisible(!view->actions().isEmpty());
    }
}

void MainWindow::showKeys()
{
    QList<QAction *> general;
    const auto gather = [&general, this](const QList<QAction *> &actions, const auto &again) -> void {
        for (QAction *action : actions) {
            if (action->menu() && action->menu() != m_viewMenu)
                again(action->menu()->actions(), again);
            else if (!action->menu())
                general << action;
        }
    };
    gather(menuBar()->actions(), gather);
    QList<KeysOverlay::Group> groups;
    if (const View *view = currentView())
        groups << KeysOverlay::Group{view->title(), view->actions()};
    groups << KeysOverlay::Group{tr("Everywhere"), general};
    m_keys->open(groups);
}

} // namespace halfday
