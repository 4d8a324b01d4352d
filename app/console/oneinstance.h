#pragma once

#include "app/demo/filelock.h"

#include <QLocalServer>
#include <QObject>
#include <QTimer>

class QLocalSocket;

namespace halfday {

/// One console for each profile. The first holds a lock that the kernel lets go of however it ends, and listens; a later
/// one asks it to come to the front and goes. Nothing is left to be cleaned up after a SIGKILL.
class OneInstance : public QObject
{
    Q_OBJECT

public:
    /// `what`: the profile; `settingsFile`: what two consoles must not write at once. The lock stands beside that file.
    OneInstance(const QString &what, const QString &settingsFile, QObject *parent = nullptr);
    ~OneInstance() override;

    /// Ends with one of first(), told() or deaf(), always after this has returned.
    void claim();
    /// How long the other one may take to answer.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

signals:
    void first(); ///< go ahead
    void told(); ///< another one has this profile open, and has come to the front
    void deaf(); ///< another one has it open and does not answer
    /// Somebody started it again. `token`: what their desktop gave them to activate a window with; may be empty.
    void calledAgain(const QString &token);

private:
    void tryOnce();
    void listen();
    void call();
    void serve(QLocalSocket *caller);

    const QString m_lockFile;
    const QString m_name;
    std::chrono::milliseconds m_patience = std::chrono::seconds(10);
    FileLock m_lock;
    QLocalServer m_server{this};
    QTimer m_again;
    QTimer m_giveUp;
    bool m_calling = false;
};

} // namespace halfday
