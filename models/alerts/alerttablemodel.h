#pragma once

#include "models/alerts/alert.h"
#include "models/core/clock.h"
#include "models/core/merge.h"

#include <QTimeZone>

namespace halfday {

/// Where an alert stands in its life.
enum class AlertState { Open, Acknowledged, Snoozed, Resolved };
AlertState stateOf(const Alert &alert, Instant now);

/// The log of alerts as a table. How long something has lasted runs on the clock it is given, the server's.
class AlertTableModel : public MergingTableModel<Alert>
{
    Q_OBJECT

public:
    enum Column {
        State, ///< "Red", "Yellow, acknowledged", "Red, snoozed until 15:00", "Resolved"
        What, ///< the title of textOf()
        Since, ///< when the cause began
        Lasted, ///< until it was resolved, or until now
        Who, ///< acknowledged or snoozed by whom
        ColumnCount
    };
    enum Role {
        SeverityRole = Qt::UserRole, ///< int of Severity
        StateRole, ///< int of AlertState
        InstantRole, ///< microseconds: when it began in Since, how long in Lasted
        DetailRole ///< the detail of textOf()
    };

    explicit AlertTableModel(const Clock &serverClock, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setRows(const QList<Alert> &rows) { merge(rows); }
    void appendRows(const QList<Alert> &rows) { append(rows); }
    void setTimeZone(const QTimeZone &zone);
    /// Time has passed.
    void tick();

    const Clock &clock() const { return m_clock; }

private:
    QString text(const Alert &alert, int column) const;
    QString who(const Alert &alert) const;

    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace halfday
