#include "ui/widgets/tabletext.h"

#include "models/core/csv.h"
#include "models/core/exportvalue.h"

#include <QBuffer>
#include <QHeaderView>
#include <QTableView>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

enum class Shape { Text, Amount, Time };

template <class T> bool holds(const QVariant &value) { return value.metaType() == QMetaType::fromType<T>(); }

/// By the first row that says: a column of amounts has amounts or nothing.
Shape shapeOf(const QModelIndexList &rows, int column)
{
    for (const QModelIndex &row : rows) {
        const QVariant value = row.siblingAtColumn(column).data(ExportRole);
        if (holds<Money>(value))
            return Shape::Amount;
        if (holds<Instant>(value))
            return Shape::Time;
    }
    return Shape::Text;
}

void write(CsvWriter &file, const QModelIndex &cell, Shape shape)
{
    const QVariant value = cell.data(ExportRole);
    switch (shape) {
    case Shape::Amount:
        file.amount(holds<Money>(value) ? std::optional(value.value<Money>()) : std::nullopt);
        return;
    case Shape::Time:
        file.instant(holds<Instant>(value) ? std::optional(value.value<Instant>()) : std::nullopt);
        return;
    case Shape::Text:
        break;
    }
    if (holds<qint64>(value))
        file.number(value.toLongLong());
    else
        file.text(value.isValid() ? value.toString() : cell.data().toString());
}

} // namespace

QList<int> TableText::visibleColumns(const QTableView &table)
{
    const QHeaderView *header = table.horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

QModelIndexList TableText::allRows(const QTableView &table)
{
    QModelIndexList rows;
    for (int row = 0; table.model() && row < table.model()->rowCount(); ++row)
        rows << table.model()->index(row, 0);
    return rows;
}

QString TableText::csv(const QTableView &table, const QModelIndexList &rows, const QTimeZone &zone)
{
    const QList<int> columns = visibleColumns(table);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter file(buffer, zone, CsvWriter::ByteOrderMark::Without);
    QList<Shape> shapes;
    for (const int column : columns) {
        shapes << shapeOf(rows, column);
        const QString name = table.model()->headerData(column, Qt::Horizontal).toString();
        if (shapes.constLast() == Shape::Time)
            file.instantHeading(name);
        else
            file.text(name);
        if (shapes.constLast() == Shape::Amount)
            file.text(QCoreApplication::translate("halfday::TableText", "Currency"));
    }
    bool written = file.endRow().has_value();
    for (const QModelIndex &row : rows) {
        for (int i = 0; i < columns.size(); ++i)
            write(file, row.siblingAtColumn(columns[i]), shapes[i]);
        written = written && file.endRow().has_value();
    }
    return written ? QString::fromUtf8(buffer.data()) : QString();
}

QString TableText::plain(const QTableView &table, const QModelIndexList &rows)
{
    const QList<int> columns = visibleColumns(table);
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const int column : columns) // a tab or line break within a cell would tear the row apart
            cells << CsvWriter::guarded(row.siblingAtColumn(column).data().toString().simplified());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace halfday
