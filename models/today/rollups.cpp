#include "models/today/rollups.h"

#include "models/database/session.h"

#include <QElapsedTimer>

namespace halfday {

using namespace Qt::StringLiterals;

Result<RebuiltRollups> rebuildRollups(Session &session)
{
    QElapsedTimer timer;
    timer.start();
    const auto days = session.one<int>(u"set local statement_timeout = 0; set local work_mem = '64MB'; select halfday.rebuild_counts()"_s,
                                       {}, [](const Row &row) { return row.number(0); });
    if (!days)
        return fail(days.error());
    return RebuiltRollups{*days, std::chrono::milliseconds(timer.elapsed())};
}

Result<bool> areRollupsMissing(Session &session)
{
    return session.one<bool>(
        u"select not exists (select from halfday.daily_counts) and not exists (select from halfday.count_deltas) "
        "and (exists (select from halfday.payments) or exists (select from halfday.events) or exists (select from halfday.triage_logs) "
        "or exists (select from halfday.placements) or exists (select from halfday.placement_queue))"_s,
        {}, [](const Row &row) { return row.boolean(0); });
}

} // namespace halfday
