#pragma once

#include "models/core/result.h"
#include "models/database/connectionsettings.h"

namespace halfday {

/// Whether a server accepts connections at this address.
bool serverAnswers(const ConnectionSettings &address);

/// Runs one string of SQL over a connection of its own, outside any transaction: what must happen before
/// there is a database to open (making it, cloning it), and what a test does behind the console's back.
Result<void> runOnce(const ConnectionSettings &address, const QString &sql);

/// Makes the database that the address names unless it exists.
Result<void> ensureDatabase(const ConnectionSettings &address);

} // namespace halfday
