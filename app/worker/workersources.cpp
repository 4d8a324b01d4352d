#include "app/worker/workersources.h"

#include "models/alerts/alertstore.h"
#include "models/today/snapshotstore.h"

namespace halfday {

namespace {

struct Stores {
    explicit Stores(Database &database) : alerts(database), figures(database), cases(database), refunds(database) {}

    AlertStore alerts;
    SnapshotStore figures;
    CaseStore cases;
    RefundStore refunds;
};

} // namespace

WorkerSources databaseSources(Database &database)
{
    const auto stores = std::make_shared<Stores>(database);
    WorkerSources sources;
    sources.figures = [stores] { return stores->figures.read(); };
    sources.alerts = [stores](const QString &claimant, std::chrono::milliseconds slowest) { return stores->alerts.beat(claimant, slowest); };
    sources.reportOutage = [stores](Instant from, Instant to, const QString &claimant) { return stores->alerts.reportOutage(from, to, claimant); };
    sources.reportDeliveries = [stores](const QString &provider, int failed, std::optional<Instant> oldest) {
        return stores->alerts.reportDeliveries(provider, failed, oldest);
    };
    sources.slaCheck = [stores](RefundFlow &flow) { return std::make_unique<SlaCheck>(stores->cases, stores->refunds, flow); };
    return sources;
}

} // namespace halfday
