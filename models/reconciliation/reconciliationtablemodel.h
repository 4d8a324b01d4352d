#pragma once

#include "models/core/merge.h"
#include "models/reconciliation/reconciliation.h"

#include <QTimeZone>

namespace halfday {

/// The reconciliations that were made, newest first, as a table.
class ReconciliationTableModel : public MergingTableModel<Reconciliation>
{
    Q_OBJECT

public:
    enum Column { Period, Provider, State, Payments, Differences, By, Begun, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole, ///< int of Reconciliation::State
        AddsUpRole, ///< bool
        InstantRole ///< microseconds: when it was begun
    };

    explicit ReconciliationTableModel(QObject *parent = nullptr) : MergingTableModel(parent) {}

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setRows(const QList<Reconciliation> &rows) { merge(rows); }
    void setTimeZone(const QTimeZone &zone);

    /// "Adds up", "5 open", "Being listed by anna", …
    static QString stateText(const Reconciliation &run);
    /// Its days in its own zone, the last one that is inside: "14–20 Nov 2026"; with times where it is not whole days.
    static QString periodText(const Reconciliation &run);

private:
    QString text(const Reconciliation &row, int column) const;

    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace halfday
