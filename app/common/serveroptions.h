#pragma once

#include "models/database/replicasettings.h"

class QCommandLineParser;

namespace halfday {

/// --host, --port, --dbname, --user, --service, --sslmode, --sslrootcert: the same words as psql's, for every
/// program. What is not given is left to libpq's environment. There is no option for a password: it would
/// stand in the list of processes.
void addServerOptions(QCommandLineParser &parser);
ConnectionSettings serverOptions(const QCommandLineParser &parser);

/// --replica-host, --replica-port, --replica-service: a second server, for programs that read lists.
void addReplicaOptions(QCommandLineParser &parser);
ReplicaSettings replicaOptions(const QCommandLineParser &parser);

} // namespace halfday
