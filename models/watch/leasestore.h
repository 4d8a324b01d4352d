#pragma once

#include "models/database/database.h"

namespace halfday {

/// Whose turn a job is, when several consoles and headless workers watch one database. A row, not a lock of the
/// connection: it holds behind a pooler, and lapses by itself when its holder dies. The only place with SQL about leases.
class LeaseStore
{
public:
    /// `claimant` names this watcher; unique per process.
    LeaseStore(Database &database, QString claimant) : m_database(database), m_claimant(std::move(claimant)) {}

    const QString &claimant() const { return m_claimant; }

    /// Whether it is this watcher's turn: nobody holds the job, and its last turn began nearly `every` ago or earlier.
    /// Whoever got true has the job alone until give() or for `lease`, whichever comes first.
    Task<bool> take(QString job, std::chrono::seconds every, std::chrono::seconds lease) const;
    /// The turn is over; gives back nothing that others hold.
    Task<bool> give(QString job) const;

private:
    Database &m_database;
    QString m_claimant;
};

} // namespace halfday
