#include "models/database/doctor.h"

#include "models/database/connection.h"
#include "models/database/doctorchecks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace halfday {

Result<QList<Finding>> examine(Session &session, const ServerInfo &server, const Clock &machine)
{
    QList<Finding> findings;
    const auto goOn = [&findings](const Result<QList<Finding>> &found) -> Result<void> {
        if (!found)
            return fail(found.error());
        findings += *found;
        return {};
    };
    Result<void> done = goOn(checkServer(session, server, machine));
    const Result<bool> setUp = done ? isSetUp(session) : Result<bool>(fail(done.error()));
    if (!setUp)
        return fail(setUp.error());
    if (!*setUp) { // everything would be missing; one finding says it better than a hundred
        findings.append({Finding::Severity::Problem, QCoreApplication::translate("halfday::Doctor", "schema"),
                         QCoreApplication::translate("halfday::Doctor", "This database has not been set up for Halfday."),
                         QCoreApplication::translate("halfday::Doctor", "Run \"halfdayctl migrate\" with the login that owns the database.")});
        return findings;
    }
    for (const auto check : {checkMigrations, checkRelations, checkFunctions, checkLogin, checkRights, checkAuditLog,
                             checkPolicies, checkIndexes, checkLocks, checkCounters, checkOneChargeOnce}) {
        done = goOn(check(session));
        if (!done)
            return fail(done.error());
    }
    return findings;
}

bool hasProblem(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Finding::Severity::Problem; });
}

} // namespace halfday
