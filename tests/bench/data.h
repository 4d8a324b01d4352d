#pragma once

#include "models/database/connectionsettings.h"

namespace halfday::bench {

struct Sizes {
    int reviews = 500'000;
    int pending = 100'000; ///< of them
    int payments = 1'000'000;
    int batch = 10'000; ///< reviews approved at once
    int runs = 7;
    QList<int> histories = {100'000, 1'000'000}; ///< payments and events behind a snapshot
    QList<int> charges = {1'000'000}; ///< reconciled with as many payments
    int idleSeconds = 30; ///< how long the idle console is watched
};

/// Fills a migrated, empty database with the demo's story at that size, the same each time.
void fill(const ConnectionSettings &owner, const Sizes &sizes);

} // namespace halfday::bench
