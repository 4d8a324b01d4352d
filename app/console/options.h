#pragma once

#include "app/demo/demo.h"
#include "models/database/replicasettings.h"
#include "models/gateways/stripegateway.h"

#include <optional>

class QCoreApplication;

namespace halfday {

/// What the command line and the environment ask for.
struct ConsoleOptions {
    std::optional<DemoChoices> demo; ///< --demo and its sisters
    QString profile; ///< --profile: the name of a saved connection
    ConnectionSettings database; ///< without --demo; single parts of the profile, with one
    bool serverInEnvironment = false; ///< PGHOST, PGSERVICE … say where the database is
    ReplicaSettings replica; ///< a second server to read lists from
    StripeSettings provider; ///< HALFDAY_STRIPE_KEY, HALFDAY_STRIPE_URL; an empty key: none
    QString tourFolder; ///< --tour: take pictures and leave
    QString settingsFile; ///< --settings: instead of the user's own
    QString logLevel;
    QString program; ///< what opens another connection: this one's own file
};

/// Handles --help and --version itself. Errors: Input.
Result<ConsoleOptions> consoleOptions(const QCoreApplication &application);

} // namespace halfday
