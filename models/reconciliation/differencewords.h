#pragma once

#include "models/reconciliation/reconciliation.h"

namespace halfday {

/// A difference in plain words: what it is, what probably happened, what each remedy does. Names and codes from outside
/// stand in these sentences as they came: show them as plain text.
namespace DifferenceWords {

/// "Missing here".
QString kind(DifferenceKind kind);
/// What both sides say: "The provider took A$22.00; we have no payment for it."
QString sentence(const Difference &difference, const QString &providerName);
/// What probably happened, and what to look at.
QString probably(const Difference &difference, const QString &providerName);
/// On a button: "Record the payment".
QString remedy(Remedy remedy);
/// What it will do, before it is done: "A payment of A$22.00 is written down for Happy Paws. No money moves."
QString effect(const Difference &difference, Remedy remedy, const QString &providerName);
/// "Payment recorded by anna", "Closed by anna: …"; "Open", "Not yet due", "Put off until tomorrow" while nothing was done.
QString outcome(const Difference &difference);
/// One side: "A$22.00, succeeded", "A$22.00, A$11.00 of it given back", "nothing".
QString side(const std::optional<Difference::Side> &side);
QString status(const QString &status);

} // namespace DifferenceWords
} // namespace halfday
