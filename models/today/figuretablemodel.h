#pragma once

#include "models/core/merge.h"
#include "models/today/metric.h"

namespace halfday {

/// The numbers of a metric as a table; fresh ones change only the cells that differ.
class FigureTableModel : public MergingTableModel<FigureRow>
{
    Q_OBJECT
public:
    explicit FigureTableModel(QObject *parent = nullptr) : MergingTableModel(parent) {}

    void setTable(const FigureTable &table);
    const FigureTable &table() const { return m_table; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    FigureTable m_table; ///< its rows stand in the base
};

} // namespace halfday
