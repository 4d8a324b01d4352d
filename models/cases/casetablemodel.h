#pragma once

#include "models/cases/casedesk.h"
#include "models/core/merge.h"

#include <QTimeZone>

namespace halfday {

/// The manual-resolution queue as a table. Hours over and remaining are as of the last tick().
class CaseTableModel : public MergingTableModel<Case>
{
    Q_OBJECT

public:
    enum Column { Due, Issue, Business, Amount, Refund, Assignee, ColumnCount };
    enum Role {
        UrgencyRole = Qt::UserRole, ///< int of CaseUrgency
        InstantRole, ///< microseconds: the deadline
        ActivityRole, ///< int of CaseDesk::Phase; invalid while nothing runs
        StateRole, ///< int of CaseState
        RefundableRole, ///< bool: refund now is possible, as far as a clock on this side can tell
        RefundRole ///< int of RefundSituation of the refund that this case began; invalid without one
    };

    explicit CaseTableModel(const CaseDesk &desk, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setRows(const QList<Case> &rows) { merge(rows); }
    void appendRows(const QList<Case> &rows) { append(rows); }
    void setTimeZone(const QTimeZone &zone);
    /// This login, as Case::assignedTo has it: shown as "You".
    void setMe(const QString &login);
    /// Time has passed; `now` is the server's.
    void tick(Instant now);
    Instant now() const { return m_now; }

    /// "Refunding A$22.00 in 9 s · Cancel (Esc)"; empty while nothing runs.
    QString activityText(const Case &row) const;

private:
    QString text(const Case &row, int column) const;
    void tellAll(int firstColumn, int lastColumn);

    const CaseDesk &m_desk;
    Instant m_now{};
    QString m_me;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace halfday
