#pragma once

#include "models/database/connectionsettings.h"

class QCommandLineParser;

namespace halfday {

/// --host, --port, --dbname, --user, --service, --sslmode, --sslrootcert: the same words as psql's, for every
/// program. What is not given is left to libpq's environment. There is no option for a password: it would
/// stand in the list of processes.
void addServerOptions(QCommandLineParser &parser);
ConnectionSettings serverOptions(const QCommandLineParser &parser);

} // namespace halfday
