#pragma once

#include "models/database/doctor.h"

namespace halfday {

/// The doctor's single checks; examine() runs them in order.
Result<QList<Finding>> checkServer(Session &session, const ServerInfo &server, const Clock &machine);
Result<bool> isSetUp(Session &session);
Result<QList<Finding>> checkMigrations(Session &session);
Result<QList<Finding>> checkRelations(Session &session);
Result<QList<Finding>> checkFunctions(Session &session);
Result<QList<Finding>> checkLogin(Session &session);
Result<QList<Finding>> checkRights(Session &session);
Result<QList<Finding>> checkAuditLog(Session &session);
Result<QList<Finding>> checkPolicies(Session &session);
Result<QList<Finding>> checkIndexes(Session &session);
Result<QList<Finding>> checkLocks(Session &session);
Result<QList<Finding>> checkCounters(Session &session);
Result<QList<Finding>> checkOneChargeOnce(Session &session);

} // namespace halfday
