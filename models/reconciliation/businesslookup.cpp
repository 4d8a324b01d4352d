#include "models/reconciliation/businesslookup.h"

namespace halfday {

using namespace Qt::StringLiterals;

Task<QList<BusinessMatch>> findBusinesses(Database &database, QString text, QString email, int most)
{
    // By position, not by pattern: what is typed has no wildcards.
    const QString sql = u"select b.id, b.name, u.email from halfday.businesses b join halfday.users u on u.id = b.owner_id "
                         "where not b.deleted and (position(lower($1) in lower(b.name)) > 0 or position(lower($1) in lower(u.email)) > 0) "
                         "order by lower(u.email) = lower($2) desc, lower(b.name), b.id limit $3"_s;
    const std::function<Result<QList<BusinessMatch>>(Session &)> work = [sql, text, email, most](Session &session) {
        return session.list<BusinessMatch>(sql, {text, email, most},
                                           [](const Row &row) { return BusinessMatch{row.integer(0), row.text(1), row.text(2)}; });
    };
    return database.read<QList<BusinessMatch>>(work);
}

} // namespace halfday
