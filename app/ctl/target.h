#pragma once

#include "models/connect/profileopener.h"

class QCommandLineParser;

namespace halfday {

/// The database and the provider that a command works on.
struct Target {
    ConnectionSettings server;
    StripeSettings provider; ///< without a key: none
    QList<MissingSecret> missing; ///< what the profile keeps and did not come; nobody is there to be asked
};

/// Options and environment, or --profile NAME with its secrets from the keychain. Blocks for as long as the keychain takes.
/// Errors: Input (no such profile).
Result<Target> targetOf(const QCommandLineParser &parser);

/// The sentence of a secret that did not come, and the variable to set instead.
QString missingHere(const MissingSecret &missing);

} // namespace halfday
