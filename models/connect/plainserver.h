#pragma once

#include "models/database/connectionsettings.h"

namespace halfday {

/// A server that options and environment name, as psql has it, with one thing other than psql: where a network is crossed
/// and nobody said how, TLS with certificate and name checked (verify-full), and the system's certificates when there are
/// none of one's own. libpq by itself would go on without TLS when the server has none. What was said counts: `given`,
/// PGSSLMODE, the service's file; but a service that says "prefer", libpq's own choice, said nothing.
ConnectionSettings plainServer(ConnectionSettings given);

} // namespace halfday
