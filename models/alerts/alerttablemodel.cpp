#include "models/alerts/alerttablemodel.h"

#include "models/core/exportvalue.h"
#include "models/alerts/alertwords.h"

namespace halfday {

using namespace Qt::StringLiterals;

AlertState stateOf(const Alert &alert, Instant now)
{
    if (!alert.isOpen())
        return AlertState::Resolved;
    if (alert.isSnoozed(now))
        return AlertState::Snoozed;
    return alert.isAcknowledged() ? AlertState::Acknowledged : AlertState::Open;
}

AlertTableModel::AlertTableModel(const Clock &serverClock, QObject *parent) : MergingTableModel(parent), m_clock(serverClock) {}

void AlertTableModel::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!rows().isEmpty())
        emit dataChanged(index(0, State), index(rowCount() - 1, Who));
}

void AlertTableModel::tick()
{
    if (!rows().isEmpty())
        emit dataChanged(index(0, State), index(rowCount() - 1, Lasted)); // a snooze may have ended
}

QString AlertTableModel::who(const Alert &alert) const
{
    if (alert.isAcknowledged())
        return alert.acknowledgedBy;
    return alert.snoozedUntil ? alert.snoozedBy : QString();
}

QString AlertTableModel::text(const Alert &alert, int column) const
{
    const Instant now = m_clock.now();
    switch (column) {
    case State: {
        const bool red = alert.isRed();
        switch (stateOf(alert, now)) {
        case AlertState::Resolved:
            return red ? tr("Resolved, was red") : tr("Resolved, was yellow");
        case AlertState::Acknowledged:
            return red ? tr("Red, acknowledged") : tr("Yellow, acknowledged");
        case AlertState::Snoozed:
            return (red ? tr("Red, snoozed %1") : tr("Yellow, snoozed %1")).arg(untilText(*alert.snoozedUntil, now, m_zone));
        case AlertState::Open:
            break;
        }
        return red ? tr("Red") : tr("Yellow");
    }
    case What:
        return textOf(alert).title;
    case Since:
        return toDateTime(alert.since).toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm"_s);
    case Lasted:
        return lastedText(alert.resolvedAt.value_or(now) - alert.since);
    case Who:
        return who(alert);
    default:
        return {};
    }
}

QVariant AlertTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Alert &alert = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(alert, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((index.column() == Lasted ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case SeverityRole:
        return int(alert.severity);
    case StateRole:
        return int(stateOf(alert, m_clock.now()));
    case InstantRole:
        return qint64(index.column() == Lasted ? (alert.resolvedAt.value_or(m_clock.now()) - alert.since).count() : toMicros(alert.since));
    case ExportRole:
        return index.column() == Since ? QVariant::fromValue(alert.since) : QVariant();
    case DetailRole:
        return textOf(alert).detail;
    default:
        return {};
    }
}

QVariant AlertTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Lasted)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case What:
        return tr("What");
    case Since:
        return tr("Since");
    case Lasted:
        return tr("Lasted");
    case Who:
        return tr("Put away by");
    default:
        return {};
    }
}

} // namespace halfday
