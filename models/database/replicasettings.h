#pragma once

#include "models/database/connectionsettings.h"

namespace halfday {

/// A second server that only reads, a streaming replica of the first. What is left empty is as on the primary: database,
/// login, password and TLS are the same.
struct ReplicaSettings {
    QString service; ///< an entry of pg_service.conf, instead of the primary's
    QString host;
    int port = 0;

    bool isSet() const { return !service.isEmpty() || !host.isEmpty() || port > 0; }
    /// The whole connection, given the primary's.
    ConnectionSettings over(ConnectionSettings primary) const
    {
        if (!service.isEmpty()) {
            primary.service = service;
            primary.host.clear();
            primary.port = 0;
        }
        if (!host.isEmpty())
            primary.host = host;
        if (port > 0)
            primary.port = port;
        return primary;
    }
    bool operator==(const ReplicaSettings &) const = default;
};

} // namespace halfday
