#pragma once

#include "models/database/session.h"
#include "models/reconciliation/reconciliationstore.h"

namespace halfday {

/// How the rows of halfday.reconciliation_overview and halfday.difference_list are read; the store's own.
namespace reconciliationsql {

extern const QString runColumns; ///< of `r`
constexpr int runColumnCount = 24;
extern const QString differenceColumns; ///< of `d`
/// Set before a statement that may take longer than others: comparing a million with a million does.
extern const QString patiently;
extern const QString progressColumns; ///< of `p`, a row of halfday.reconciliations

Reconciliation readRun(const Row &row, int first = 0);
Difference readDifference(const Row &row, int first = 0);
ListingProgress readProgress(const Row &row);
/// The same columns as they come from Session::copyIn().
ListingProgress progressFrom(const QStringList &columns);

/// Nothing when that side does not know the charge: no status.
std::optional<Difference::Side> readSide(const Row &row, int first);

} // namespace reconciliationsql

} // namespace halfday
