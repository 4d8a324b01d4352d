#include "models/policies/policystore.h"

namespace halfday {

using namespace Qt::StringLiterals;

Task<PolicyList> PolicyStore::all() const
{
    return m_database.read<PolicyList>([](Session &session) -> Result<PolicyList> {
        PolicyList list;
        const auto done = session.each(
            u"select name, value, description, coalesce(array_to_string(choices, chr(10)), ''), updated_by, halfday.us(updated_at), "
            "has_function_privilege('halfday.set_policy(text, text)', 'execute') from halfday.policies order by name"_s,
            {}, [&list](const Row &row) {
                list.policies << Policy{.name = row.text(0), .value = row.text(1), .description = row.text(2),
                                        .choices = row.text(3).split(u'\n', Qt::SkipEmptyParts), .changedBy = row.text(4),
                                        .changedAt = row.instant(5)};
                list.mayChange = row.boolean(6);
            });
        if (!done)
            return fail(done.error());
        return list;
    });
}

Task<bool> PolicyStore::set(QString name, QString value) const
{
    return m_database.write<bool>([=](Session &session) {
        return session.execute(u"select halfday.set_policy($1, $2)"_s, {name, value}).map([] { return true; });
    });
}

} // namespace halfday
