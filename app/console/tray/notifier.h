#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QStringList>

class QDBusMessage;

namespace halfday {

/// One notification, in plain text.
struct Note {
    QString title;
    QString body; ///< may have several lines
    QString action; ///< what clicking it does: "Open the case"; empty: nothing
    QImage picture;
    bool isUrgent = true; ///< stays until it is dismissed
};

/// The desktop's notifications, spoken to over D-Bus: that reaches the operator wherever such a service runs, whatever
/// the tray can do. Never waits, never shows anything by itself.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);

    /// Ends in shown() or failed(). The same number again takes the place of the earlier one.
    void show(int number, const Note &note);
    /// The same for one that is still on screen or on its way; what was dismissed stays so.
    void change(int number, const Note &note);
    /// It is no longer true: takes it from the screen. Nothing happens when it is gone already.
    void withdraw(int number);

signals:
    /// It was handed over. `service`: how the desktop's service names itself; may be empty.
    void shown(int number, const QString &service);
    /// Nobody took it: `reason` is for the log.
    void failed(int number, const halfday::Note &note, const QString &reason);
    /// The operator clicked it. `token`: lets a window come to the front on desktops that ask for one.
    void activated(int number, const QString &token);

private slots:
    void onAction(uint id, const QString &action, const QDBusMessage &message);
    void onToken(uint id, const QString &token, const QDBusMessage &message);
    void onClosed(uint id, uint reason, const QDBusMessage &message);

private:
    /// A note on its way or on screen. Ids are the server's: those of one that is gone mean nothing to the next.
    struct Entry {
        Note note;
        quint64 version = 0; ///< of what was last asked for
        QString server; ///< unique name
        uint id = 0;
        QString token;
        bool withdrawn = false;
        bool sending = false;
    };

    void send(int number, const QDBusMessage &capabilities, const QString &service);
    void sent(int number, quint64 version, const QDBusMessage &reply, const QString &service);
    void giveUp(int number, const QString &reason);
    void close(const Entry &entry);
    int numberOf(uint id, const QDBusMessage &message) const;

    QHash<int, Entry> m_entries;
    quint64 m_versions = 0;
};

} // namespace halfday
