#pragma once

#include "app/console/tray/notifier.h"
#include "app/console/tray/trayhost.h"
#include "app/console/tray/traypicture.h"

#include <QList>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace halfday {

/// The icon in the tray and its menu. There is none as long as there is nothing that would show it.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    /// A red alert in the menu.
    struct Red {
        QString text;
        QString view; ///< where it is mended
        QString record;

        bool operator==(const Red &) const = default;
    };

    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    void setHost(TrayHost &host);
    /// Whether the operator has it before them.
    bool isShown() const;

    void setState(const TrayState &state, const QString &sentence);
    /// `more`: how many there are besides these.
    void setReds(const QList<Red> &reds, int more);
    /// What the menu says about quiet: "Quiet until 15:30"; empty: not quiet.
    void setQuiet(const QString &sentence);
    /// The pages that the menu leads to, out of those that the window has.
    void setPages(const QStringList &ids);

    /// The menu anew, in the language now in force.
    void retranslate();

    /// The tray's own balloon: for desktops whose tray is all they have. False when it would reach nobody.
    bool showBalloon(int number, const Note &note);

    QMenu *menu() const { return m_menu.get(); }
    QString sentence() const { return m_sentence; }
    TrayState state() const { return m_state; }

signals:
    void openRequested();
    void pageRequested(const QString &view);
    void mendRequested(const QString &view, const QString &record);
    void moreRequested();
    void checkRequested();
    void quietRequested();
    void quietEnded();
    void settingsRequested();
    void quitRequested();
    void balloonClicked(int number);
    void shownChanged(bool shown);

private:
    void buildMenu();
    void hostChanged();
    void makeIcon();

    TrayHost *m_host = nullptr;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    TrayState m_state;
    QString m_sentence;
    QList<Red> m_reds;
    int m_more = 0;
    int m_balloon = 0;
    QList<QAction *> m_redActions;
    QAction *m_afterReds = nullptr;
    QHash<QString, QAction *> m_pageActions;
    QAction *m_quiet = nullptr;
    QAction *m_endQuiet = nullptr;
};

} // namespace halfday
