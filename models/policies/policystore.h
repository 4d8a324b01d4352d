#pragma once

#include "models/database/database.h"

namespace halfday {

/// A rule with a number, a time or a word in it, as the database keeps it.
struct Policy {
    QString name; ///< "refund_window", or "refund_window.stripe" for one provider
    QString value;
    QString description;
    QStringList choices = {}; ///< the words that it may be; empty: something else
    QString changedBy = {};
    Instant changedAt = {};

    bool operator==(const Policy &) const = default;
};

struct PolicyList {
    QList<Policy> policies; ///< by name
    bool mayChange = false; ///< this login is an admin
};

/// The only place with SQL about policies.
class PolicyStore
{
public:
    explicit PolicyStore(Database &database) : m_database(database) {}

    Database &database() const { return m_database; }
    Task<PolicyList> all() const;
    /// The database judges the value: an error of kind Rule carries its sentence.
    Task<bool> set(QString name, QString value) const;

private:
    Database &m_database;
};

} // namespace halfday
