#pragma once

#include "models/core/clock.h"
#include "ui/shell/modebanner.h"
#include "ui/shell/statusline.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QTimeZone>
#include <functional>

class QActionGroup;
class QSettings;
class QStackedWidget;
class QTimer;

namespace halfday {

class AboutBox;
class KeysOverlay;
class LanguageChoice;
class Navigation;
class SavedFilters;
class SessionHistory;
class SettingsBook;
class View;

/// The window that all pages live in: mode banner, navigation, the page in front, status line, menus.
/// Knows pages only as View. Remembers itself in the settings it is given, which must outlive it.
///
/// Use: construct, addView() for each, setMode(), start(), show().
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// The clock must be the one that views report their refreshes by.
    MainWindow(QSettings &settings, const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes the view over and restores what was remembered for it. Views of one group stand together in the
    /// navigation, under the group's name; the first nine get Ctrl+1 … Ctrl+9.
    void addView(View *view, const QString &group = {});
    /// After the last addView(): geometry as it was, the first page in front, and the first refresh.
    void start();

    void setMode(Mode mode);
    void setConnection(Database::State state, const QString &sentence);
    void setReplica(const ReplicaStatus &replica);
    void setTimeZone(const QTimeZone &zone);
    /// The login may look and not decide.
    void setLooksOnly(bool looksOnly);
    void setThemeMode(Theme::Mode mode);
    LanguageChoice *language() const { return m_language; }
    Theme::Mode themeMode() const;
    /// Percent, of the whole program's text; remembered.
    void setZoom(int percent);
    /// The connection's zone, which counts until the operator chooses another one.
    void setHomeZone(const QTimeZone &zone);
    QTimeZone homeZone() const { return m_homeZone; }
    /// The zone that the operator chose by its IANA name; empty: the connection's.
    QString chosenZone() const;
    void chooseZone(const QString &id);

    QList<View *> views() const { return m_views; }
    View *currentView() const;
    void showView(const QString &id);
    /// The page in front with the cursor on one of its rows: what an alert, a notification or a number leads to.
    void showRecord(const QString &viewId, const QString &recordId);
    /// A minute is over, or the connection is back. Only the page in front reads anew, if it is in sight and nobody feeds
    /// it; the others do when they are shown.
    void refreshCurrent();
    /// How many wait on that page, from whoever watches; a page in sight has counted for itself.
    void setCount(const QString &viewId, std::optional<qint64> count);
    void saveState();

    /// Ends it for good, whatever closing the window means otherwise.
    void quit();
    /// Asked whenever the window is closed without quit(); false: it stays, or was put away, and nothing ends.
    void setBeforeClose(std::function<bool()> mayEnd) { m_mayEnd = std::move(mayEnd); }

    QMenu *helpMenu() const { return m_helpMenu; }
    QMenu *fileMenu() const { return m_fileMenu; } ///< for what the program adds; Quit stays last
    QMenu *editMenu() const { return m_editMenu; }
    /// Something that works on every page: in the Edit menu.
    void addGlobalAction(QAction *action);
    SettingsBook *settingsBook() const { return m_book; }
    SessionHistory *history() const { return m_history; }
    SavedFilters *savedFilters() const { return m_saved; }
    QTimeZone timeZone() const { return m_zone; }

signals:
    /// The window closes; its state is saved and the views were told. The program decides what that ends.
    void closed();
    void reconnectRequested(); ///< from the status line
    void currentViewChanged(halfday::View *view);
    void themeChanged(int mode);
    void zoomChanged(int percent);
    void timeZoneChanged(const QTimeZone &zone);
    /// The box is open; the program knows what else there is to say in it.
    void aboutShown(halfday::AboutBox *box);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildMenus();
    void buildThemeMenu(QMenu *menu);
    void buildZoomMenu(QMenu *menu);
    void addSettingsPages();
    void fillViewMenu();
    void showKeys();
    void tick();
    void updateTitle();
    void updateTicking();

    QSettings &m_settings;
    const Clock &m_clock;
    ModeBanner *m_banner;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    KeysOverlay *m_keys;
    LanguageChoice *m_language;
    QTimer *m_timer;
    QList<View *> m_views;
    QTimeZone m_zone = QTimeZone::utc();
    QTimeZone m_homeZone = QTimeZone::systemTimeZone();
    QMenu *m_fileMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QMenu *m_windowMenu = nullptr; ///< "View": pages, refresh, theme
    QMenu *m_viewMenu = nullptr; ///< named after the page in front
    QAction *m_refresh = nullptr;
    QAction *m_afterPages = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_showKeys = nullptr;
    QActionGroup *m_pages = nullptr;
    QActionGroup *m_themes = nullptr;
    SettingsBook *m_book = nullptr;
    SessionHistory *m_history = nullptr;
    SavedFilters *m_saved = nullptr;
    std::function<bool()> m_mayEnd;
    bool m_quitting = false;
};

} // namespace halfday
