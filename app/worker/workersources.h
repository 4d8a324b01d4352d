#pragma once

#include "models/alerts/alert.h"
#include "models/cases/slacheck.h"
#include "models/core/result.h"
#include "models/today/snapshot.h"

#include <functional>

namespace halfday {

/// Where the worker's knowledge comes from: the stores, or what a test puts in their place. Each is called in the
/// worker's thread; an empty one means that this is not watched.
struct WorkerSources {
    std::function<Task<Snapshot>()> figures;
    /// AlertStore::beat; the duration is that of the slowest look since the last beat.
    std::function<Task<AlertBoard>(QString claimant, std::chrono::milliseconds slowest)> alerts;
    /// AlertStore::reportOutage
    std::function<Task<bool>(Instant from, Instant to, QString claimant)> reportOutage;
    /// AlertStore::reportDeliveries
    std::function<Task<bool>(QString provider, int failed, std::optional<Instant> oldest)> reportDeliveries;
    /// Makes the check of deadlines, with the worker's own way of the money.
    std::function<std::unique_ptr<SlaCheck>(RefundFlow &flow)> slaCheck;
};

WorkerSources databaseSources(Database &database);

} // namespace halfday
