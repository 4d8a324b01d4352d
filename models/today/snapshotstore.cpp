#include "models/today/snapshotstore.h"

#include "models/today/snapshotjson.h"

namespace halfday {

using namespace Qt::StringLiterals;

Task<Snapshot> SnapshotStore::read() const
{
    // A viewer's login, or a standby, only reads; the figures are right either way. Written as a block, because naming a
    // function in a query is refused already when it would not be called.
    const QString sql = uR"(do $$ begin
            if has_function_privilege('halfday.fold_counts(integer)', 'execute') and not current_setting('transaction_read_only')::boolean then
                perform halfday.fold_counts();
            end if;
        end $$;
        select halfday.snapshot()::text)"_s;
    return m_database.watch<Snapshot>([sql](Session &session) -> Result<Snapshot> {
        const auto document = session.one<QString>(sql, {}, [](const Row &row) { return row.text(0); });
        if (!document)
            return fail(document.error());
        return snapshotFromJson(document->toUtf8());
    });
}

Task<Digest> SnapshotStore::digest() const
{
    const QString sql = u"select halfday.digest(previous)::text from halfday.note_presence()"_s;
    return m_database.write<Digest>([sql](Session &session) -> Result<Digest> {
        const auto document = session.one<QString>(sql, {}, [](const Row &row) { return row.text(0); });
        if (!document)
            return fail(document.error());
        return digestFromJson(document->toUtf8());
    });
}

} // namespace halfday
