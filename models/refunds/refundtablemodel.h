#pragma once

#include "models/core/merge.h"
#include "models/refunds/refunddesk.h"

#include <QTimeZone>

namespace halfday {

/// The queue of refund requests as a table. Time left runs on the clock it is given, the server's.
class RefundTableModel : public MergingTableModel<RefundRequest>
{
    Q_OBJECT

public:
    enum Column { Business, Amount, Purchased, Window, Recent, State, ColumnCount };
    enum Role {
        SituationRole = Qt::UserRole, ///< int of RefundSituation
        InstantRole, ///< microseconds: purchase in Purchased, end in Window
        ActivityRole ///< int of RefundDesk::Phase; invalid while nothing runs
    };

    RefundTableModel(const Clock &serverClock, const RefundDesk &desk, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setRows(const QList<RefundRequest> &rows) { merge(rows); }
    void appendRows(const QList<RefundRequest> &rows) { append(rows); }
    void setTimeZone(const QTimeZone &zone);
    /// Time has passed.
    void tick();

    /// "Refunding A$22.00 in 9 s · Cancel (Esc)"; empty while nothing runs.
    QString activityText(const RefundRequest &request) const;
    const Clock &clock() const { return m_clock; }

private:
    QString text(const RefundRequest &request, int column) const;
    QString local(Instant at) const;

    const Clock &m_clock;
    const RefundDesk &m_desk;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace halfday
