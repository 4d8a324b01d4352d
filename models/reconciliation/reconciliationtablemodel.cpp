#include "models/reconciliation/reconciliationtablemodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace halfday {

void ReconciliationTableModel::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        emit dataChanged(index(0, Begun), index(rowCount() - 1, Begun));
}

QString ReconciliationTableModel::stateText(const Reconciliation &run)
{
    switch (run.state) {
    case Reconciliation::State::Listing:
        return run.heldByOther ? tr("Being listed elsewhere") : tr("Left half-way");
    case Reconciliation::State::Abandoned:
        return tr("Abandoned");
    case Reconciliation::State::Matched:
        break;
    }
    if (run.open > 0)
        return tr("%n open", nullptr, run.open);
    if (run.notDue > 0)
        return tr("%n not yet due", nullptr, run.notDue);
    return tr("Adds up");
}

QString ReconciliationTableModel::periodText(const Reconciliation &run)
{
    const QTimeZone zone(run.period.zone.toLatin1());
    const QDateTime from = toDateTime(run.period.from).toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
    const QDateTime to = toDateTime(run.period.to).toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
    const QLocale locale;
    const bool wholeDays = from == from.date().startOfDay(from.timeZone()) && to == to.date().startOfDay(to.timeZone());
    if (!wholeDays)
        return tr("%1 – %2").arg(locale.toString(from, u"yyyy-MM-dd HH:mm"_s), locale.toString(to, u"yyyy-MM-dd HH:mm"_s));
    const QDate last = to.date().addDays(-1);
    const QString end = locale.toString(last, u"d MMM yyyy"_s);
    return last == from.date() ? end : tr("%1 – %2").arg(locale.toString(from.date(), u"d MMM"_s), end);
}

QString ReconciliationTableModel::text(const Reconciliation &row, int column) const
{
    const QLocale locale;
    switch (column) {
    case Period:
        return periodText(row);
    case Provider: {
        QString name = row.period.provider;
        return name.isEmpty() ? name : name.replace(0, 1, name.at(0).toUpper());
    }
    case State:
        return stateText(row);
    case Payments:
        return row.state == Reconciliation::State::Matched ? locale.toString(row.paired) : locale.toString(row.chargesListed);
    case Differences:
        return row.state == Reconciliation::State::Matched ? locale.toString(row.open + row.closed) : QString();
    case By:
        return row.begunBy;
    case Begun:
        return toDateTime(row.begunAt).toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm"_s);
    default:
        return {};
    }
}

QVariant ReconciliationTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Reconciliation &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((index.column() == Payments || index.column() == Differences ? Qt::AlignRight : Qt::AlignLeft)
                                                 | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        if (index.column() == Period)
            return tr("%1 to %2 (%3)").arg(toDateTime(row.period.from).toUTC().toString(Qt::ISODate), toDateTime(row.period.to).toUTC().toString(Qt::ISODate),
                                           row.period.zone);
        return {};
    case StateRole:
        return int(row.state);
    case AddsUpRole:
        return row.addsUp();
    case InstantRole:
        return qint64(toMicros(row.begunAt));
    default:
        return {};
    }
}

QVariant ReconciliationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Period:
        return tr("Period");
    case Provider:
        return tr("Provider");
    case State:
        return tr("State");
    case Payments:
        return tr("Payments");
    case Differences:
        return tr("Differences");
    case By:
        return tr("By");
    case Begun:
        return tr("Begun");
    default:
        return {};
    }
}

} // namespace halfday
