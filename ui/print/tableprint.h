#pragma once

#include <QModelIndexList>
#include <QString>

class QPagedPaintDevice;
class QTableView;

namespace halfday {

/// What stands on every page, besides the rows.
struct PrintWords {
    QString title;
    QString state = {}; ///< the page's one sentence
    QString filters = {}; ///< what the rows are narrowed to; empty: nothing
    QString made = {}; ///< when, with the zone, and by whom
};

/// A list on paper, black on white: its visible columns, as wide as their texts need, headings on every page, long texts in
/// as many lines as they take. Texts come from outside: drawn as plain text.
/// Answers how many pages there are; 0: the device could not be painted on.
int printTable(QPagedPaintDevice &device, const QTableView &table, const QModelIndexList &rows, const PrintWords &words);

} // namespace halfday
