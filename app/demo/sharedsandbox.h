#pragma once

#include "app/demo/filelock.h"
#include "app/demo/stripesandbox.h"

#include <QTimer>
#include <memory>

namespace halfday {

/// The payment provider of a demo folder, one for all consoles on it: the first to come serves, on a port that
/// the folder remembers; when it leaves, another one takes over with the same memory on the same port.
class SharedSandbox : public QObject
{
    Q_OBJECT

public:
    /// `options`: key and lookup; port and state file are decided here.
    SharedSandbox(const QString &folder, StripeSandboxOptions options, QObject *parent = nullptr);

    /// Serves, or finds out who does. Blocking for the time of a bind.
    Result<QUrl> start();

    /// Throws away what the provider of this folder remembers; only while nobody serves it.
    static void forget(const QString &folder);

private:
    Result<QUrl> serve();
    quint16 rememberedPort() const;

    QString m_folder;
    StripeSandboxOptions m_options;
    FileLock m_turn;
    std::unique_ptr<StripeSandbox> m_sandbox;
    QTimer m_takeOver;
};

} // namespace halfday
