#pragma once

#include "app/demo/stripesandbox.h"
#include "app/demo/stripesandboxevents.h"
#include "app/demo/stripesandboxkeys.h"

#include <QMutex>

namespace halfday {

/// What the sandbox's thread and its callers share, under one lock.
struct StripeSandbox::State {
    mutable QMutex mutex;
    StripeSandboxOptions options;
    StripeSandboxBooks books;
    StripeSandboxKeys keys;
    StripeSandboxEvents events;
    QList<SandboxFault> faults;
    QList<SandboxRequest> log;
    qint64 offset = 0; ///< seconds that the test clock is ahead

    /// Callers hold the lock for all of these.
    qint64 now() const;
    std::optional<SandboxFault> takeFault(const QString &route);
    Result<void> load();
    bool save() const;
};

} // namespace halfday
