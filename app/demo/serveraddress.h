#pragma once

#include <QString>

namespace halfday {

/// Where a private server listens, in libpq's words. `host` is a folder: the server has no TCP port.
struct ServerAddress {
    QString host;
    int port = 5432;
    QString database;
    QString user; ///< superuser and owner; the console's own roles are made by the migrations

    bool operator==(const ServerAddress &) const = default;
};

} // namespace halfday
