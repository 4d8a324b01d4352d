#pragma once

#include "models/database/database.h"
#include "models/today/snapshot.h"

namespace halfday {

/// The only place with SQL of the first page. Every call is one round trip.
class SnapshotStore
{
public:
    explicit SnapshotStore(Database &database) : m_database(database) {}

    Database &database() const { return m_database; }

    /// Adds up what was counted since the last time, where the login may, and reads everything.
    Task<Snapshot> read() const;
    /// What happened since this operator's last visit; also notes that they are here now.
    Task<Digest> digest() const;

private:
    Database &m_database;
};

} // namespace halfday
