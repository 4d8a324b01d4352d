#pragma once

#include "models/database/database.h"

namespace halfday {

/// How many rows a filter finds, as one part of a statement that counts for several.
struct CountQuery {
    QString from; ///< "halfday.cases where status = $1"
    Parameters parameters = {}; ///< its own $1, $2 …
    /// A condition over the same parameters without which the filter means nothing any more; empty: it always means something.
    QString fits = {};
};

struct FilterCount {
    /// Counting ends there: a number in the navigation is read at a glance, and an audit log may be long.
    static constexpr int most = 1000;

    int rows = 0;
    bool fits = true;

    bool operator==(const FilterCount &) const = default;
};

/// All of them in one statement and one round trip, in their order.
Task<QList<FilterCount>> countRows(Database &database, QList<CountQuery> queries);

} // namespace halfday
