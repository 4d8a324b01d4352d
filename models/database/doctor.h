#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QList>

namespace halfday {

class Session;
struct ServerInfo;

/// One thing that the doctor saw, and what to do about it.
struct Finding {
    enum class Severity {
        Fine, ///< worth saying, nothing to do
        Warning, ///< works, but somebody should look at it
        Problem ///< the console cannot work, or a rule is not held
    };

    Severity severity = Severity::Problem;
    QString subject; ///< "view halfday.reviews", "login", "clock" …
    QString what; ///< one sentence, translated
    QString remedy = {}; ///< what to do about it, one sentence; empty when there is nothing to do
};

/// Compares the database with what this program needs of it (contract.h), with the rights of the login at hand.
/// Reads only. Errors are those of the connection: whatever is missing becomes a finding.
Result<QList<Finding>> examine(Session &session, const ServerInfo &server, const Clock &machine);

/// How far the two clocks may differ before the doctor says so.
constexpr auto tolerableSkew = std::chrono::seconds(5);

bool hasProblem(const QList<Finding> &findings);

} // namespace halfday
