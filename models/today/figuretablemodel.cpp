#include "models/today/figuretablemodel.h"

namespace halfday {

namespace {

/// Two rows about the same thing stay two rows.
QList<FigureRow> withOwnIds(QList<FigureRow> rows)
{
    QSet<QString> taken;
    for (FigureRow &row : rows) {
        while (taken.contains(row.id))
            row.id += u'+';
        taken.insert(row.id);
    }
    return rows;
}

} // namespace

void FigureTableModel::setTable(const FigureTable &table)
{
    if (table.columns != m_table.columns) { // another currency appeared: another table
        merge({});
        beginResetModel();
        m_table = table;
        endResetModel();
    }
    m_table = table;
    merge(withOwnIds(table.rows));
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return row(index.row()).cells.value(index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
    return {};
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.columns[section];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
    return {};
}

} // namespace halfday
