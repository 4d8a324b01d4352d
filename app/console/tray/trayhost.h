#pragma once

#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

class QDBusPendingCallWatcher;

namespace halfday {

/// Whether this desktop shows tray icons, now: by StatusNotifier over D-Bus, by the older XEmbed, or not at all. Asks
/// without waiting and notices when a panel comes, restarts or goes.
///
/// Qt decides for one of the two kinds for good when the first QSystemTrayIcon is made, so none must be made before one of
/// them is there: started together with the desktop, a program is often earlier than the panel.
class TrayHost : public QObject
{
    Q_OBJECT

public:
    enum class Kind { None, StatusNotifier, XEmbed };

    explicit TrayHost(QObject *parent = nullptr);

    void start();
    /// As of the last answer; None until there is one.
    Kind kind() const { return m_kind; }
    bool isKnown() const { return m_known; }
    /// An icon was made, of the present kind: from now on only that kind counts.
    void settle() { m_settled = m_kind; }

signals:
    /// Also once at first, when it turns out that there is none.
    void changed(halfday::TrayHost::Kind kind);

private:
    void ask();
    void answered(QDBusPendingCallWatcher *call);
    void look();
    void set(bool notifierHost, bool embeds);

    QDBusServiceWatcher m_watcher;
    QTimer m_look; ///< XEmbed trays are not announced to those who do not ask
    Kind m_kind = Kind::None;
    Kind m_settled = Kind::None; ///< None: not yet
    bool m_known = false;
    bool m_notifierHost = false;
    bool m_embeds = false;
};

} // namespace halfday
