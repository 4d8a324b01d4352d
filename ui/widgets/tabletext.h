#pragma once

#include <QModelIndexList>
#include <QTimeZone>

class QTableView;

namespace halfday {

/// Rows of a list as text for other programs: the visible columns, in their order on screen.
namespace TableText {

/// As a CSV file has it, with a heading: numbers as numbers, amounts with their currency beside them, times in the zone and
/// in UTC, and no cell that a spreadsheet would take for a formula.
QString csv(const QTableView &table, const QModelIndexList &rows, const QTimeZone &zone);
/// The words on screen, split by tabs, a line each; without a heading.
QString plain(const QTableView &table, const QModelIndexList &rows);

/// Logical columns that are in sight, from left to right.
QList<int> visibleColumns(const QTableView &table);
/// The first cell of every loaded row.
QModelIndexList allRows(const QTableView &table);

} // namespace TableText
} // namespace halfday
