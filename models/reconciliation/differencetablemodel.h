#pragma once

#include "models/core/merge.h"
#include "models/reconciliation/reconciliation.h"

#include <QTimeZone>

namespace halfday {

/// The differences of one run as a table.
class DifferenceTableModel : public MergingTableModel<Difference>
{
    Q_OBJECT

public:
    enum Column { When, Kind, Charge, Business, Ours, Theirs, Gap, Outcome, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< int of DifferenceKind
        InstantRole, ///< microseconds: when it happened
        OpenRole ///< bool
    };

    explicit DifferenceTableModel(QObject *parent = nullptr) : MergingTableModel(parent) {}

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setRows(const QList<Difference> &rows) { merge(rows); }
    void appendRows(const QList<Difference> &rows) { append(rows); }
    void setTimeZone(const QTimeZone &zone);
    /// As people write it: "Stripe".
    void setProviderName(const QString &name) { m_provider = name; }

    /// Ours minus theirs, given back taken off; both sides in their own currencies where these differ.
    static QString gapText(const Difference &difference);

private:
    QString text(const Difference &row, int column) const;

    QTimeZone m_zone = QTimeZone::utc();
    QString m_provider = QStringLiteral("Stripe");
};

} // namespace halfday
