#pragma once

#include "models/reconciliation/reconciliationstore.h"

#include <QJsonObject>

namespace halfday {

/// A reconciliation on paper: for a terminal, in the period's own zone with UTC beside it. Outside text stands on one line each.
QString reconciliationText(const ReconciliationPage &page);
/// For programs: amounts in minor units, instants in ISO 8601 and UTC, kinds as in the database.
QJsonObject reconciliationJson(const ReconciliationPage &page);

} // namespace halfday
