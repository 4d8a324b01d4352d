#pragma once

#include "models/connect/connectionprofile.h"

class QCommandLineParser;

namespace halfday {

/// --profile, for every program.
void addProfileOption(QCommandLineParser &parser);

/// Does the environment say where the database is (PGHOST, PGSERVICE, PGDATABASE …)? A password or a certificate alone
/// names no server.
bool environmentNamesServer();
bool namesServer(const ConnectionSettings &given);

/// What was given on the command line goes before what the profile says. With another server or login than the profile's,
/// its password is not used: it belongs to that one alone.
ConnectionProfile withOptions(ConnectionProfile profile, const ConnectionSettings &given);

} // namespace halfday
