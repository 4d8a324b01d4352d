#pragma once

#include "app/console/tray/notifier.h"
#include "app/console/tray/trayhost.h"
#include "app/console/tray/trayicon.h"
#include "app/console/tray/watchsettings.h"
#include "models/alerts/alertannouncer.h"
#include "models/core/clock.h"

#include <QPointer>
#include <QTimer>

class QActionGroup;
class QSettings;

namespace halfday {

class CloseQuestion;
class MainWindow;
class NotificationsPage;

/// What of the console is there when its window is not: the icon in the tray, the notifications, and the answer to what
/// closing the window means. Feed it every board; it never brings the window to the front but when it is clicked.
class Background : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it, the window until another one is adopted. `clock`: the one that the boards' times are of. After the window's last addView().
    Background(MainWindow &window, QSettings &settings, const Clock &clock, QObject *parent = nullptr);
    ~Background() override;

    void start();
    /// Another window took the place of the first, perhaps in another language: menu, tooltip and notifications follow.
    void adopt(MainWindow &window);
    void setTimeZone(const QTimeZone &zone);
    void setBoard(const AlertBoard &board);

    const TrayIcon &tray() const { return m_tray; }
    const WatchSettings &watchSettings() const { return m_choices; }

signals:
    /// The operator wants to know what is wrong now, not at the next beat.
    void checkRequested();

private:
    void makeActions();
    void takeWindow();
    Note noteOf(const Announcement &announcement);
    bool mayEnd();
    void putAway();
    void trayShownChanged(bool shown);
    void noTrayForLong();
    void mend(const QString &view, const QString &record, const QString &token);
    bool hasView(const QString &id) const;

    void rememberTold();
    void update();
    void updateIcon(std::optional<Instant> quietUntil);
    QString stateSentence() const;
    QString clockTime(Instant instant) const;
    void tell(const AlertAnnouncer::News &news);
    void noteShown(int number, const QString &service);
    void noteFailed(int number, const Note &note, const QString &reason);
    void noteActivated(int number, const QString &token);
    void apply(const WatchSettings &choices);
    void addSettingsPage();
    void openSettings();
    void sendTest();

    MainWindow *m_window;
    QSettings &m_settings;
    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    WatchSettings m_choices;
    TrayHost m_host;
    TrayIcon m_tray;
    Notifier m_notifier;
    AlertAnnouncer m_announcer;
    AlertBoard m_board;
    bool m_heard = false; ///< a board came
    int m_putAway = 0; ///< of the alerts on it
    int m_redsPutAway = 0;
    QTimer m_wake;
    QTimer m_patience; ///< panels restart, and come later than programs
    QHash<int, Announcement> m_onScreen; ///< as far as is known
    QHash<int, std::pair<QString, QString>> m_leadsTo; ///< what clicking a notification shows
    QActionGroup *m_closing;
    QPointer<CloseQuestion> m_question;
    QPointer<NotificationsPage> m_page;
};

} // namespace halfday
