#pragma once

#include "models/audit/auditentry.h"
#include "models/database/countquery.h"

#include <QPointer>

namespace halfday {

/// Newest first.
struct AuditPage {
    QList<AuditEntry> entries;
    bool isLast = true; ///< nothing older is left
};

struct AuditCount {
    qint64 entries = 0;
    std::optional<Instant> newest;
};

/// What there is to filter by, in alphabetical order.
struct AuditChoices {
    QStringList actors;
    QStringList actions;

    bool operator==(const AuditChoices &) const = default;
};

/// Reads halfday.audit_log. Every call is one round trip. A copy of it is as good as the original; once the
/// database is gone, calls fail instead of crashing.
class AuditStore
{
public:
    static constexpr int pageSize = 200;

    explicit AuditStore(Database *database) : m_database(database) {}

    /// The page of entries older than the entry `olderThan`, or the newest one.
    Task<AuditPage> page(AuditFilter filter, std::optional<qint64> olderThan = {}, int limit = pageSize) const;
    /// Counts exactly, so it costs as much as there are entries: after the first page, never before it.
    Task<AuditCount> count(AuditFilter filter) const;
    static CountQuery counting(const AuditFilter &filter);
    Task<AuditChoices> choices() const;

private:
    template <class T> Task<T> read(std::function<Result<T>(Session &)> work) const;

    QPointer<Database> m_database;
};

} // namespace halfday
