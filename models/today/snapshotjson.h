#pragma once

#include "models/core/result.h"
#include "models/today/snapshot.h"

#include <QByteArray>

namespace halfday {

/// The document that halfday.snapshot() makes. Strict: what is missing or of another type is an Error of kind Schema that
/// names the place, never a zero that looks like a fact. 64-bit numbers stay exact.
Result<Snapshot> snapshotFromJson(const QByteArray &document);

/// The document that halfday.digest() makes; as strict.
Result<Digest> digestFromJson(const QByteArray &document);

} // namespace halfday
