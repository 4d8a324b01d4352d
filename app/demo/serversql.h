#pragma once

#include "app/demo/serveraddress.h"
#include "models/core/result.h"

namespace halfday {

/// Whether a server accepts connections at this address.
bool serverAnswers(const ServerAddress &address);

/// Runs statements as the owner over a connection of their own: what must happen before there is a
/// database to open (making it, cloning it), and nothing else.
Result<void> runAsOwner(const ServerAddress &address, const QString &database, const QString &sql);

/// Makes the database that the address names unless it exists.
Result<void> ensureDatabase(const ServerAddress &address);

} // namespace halfday
