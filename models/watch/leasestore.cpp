#include "models/watch/leasestore.h"

namespace halfday {

using namespace Qt::StringLiterals;

Task<bool> LeaseStore::take(QString job, std::chrono::seconds every, std::chrono::seconds lease) const
{
    const QString claimant = m_claimant;
    return m_database.watch<bool>([=](Session &session) {
        return session.one<bool>(u"select halfday.take_turn($1, $2, make_interval(secs => $3), make_interval(secs => $4))"_s,
                                 {job, claimant, qint64(every.count()), qint64(lease.count())},
                                 [](const Row &row) { return row.boolean(0); });
    });
}

Task<bool> LeaseStore::give(QString job) const
{
    const QString claimant = m_claimant;
    return m_database.watch<bool>([=](Session &session) {
        return session.execute(u"select halfday.end_turn($1, $2)"_s, {job, claimant}).map([] { return true; });
    });
}

} // namespace halfday
