#include "models/cases/casetablemodel.h"

#include "models/core/exportvalue.h"
#include "models/cases/casewords.h"

namespace halfday {

using namespace Qt::StringLiterals;

CaseTableModel::CaseTableModel(const CaseDesk &desk, QObject *parent) : MergingTableModel(parent), m_desk(desk)
{
    connect(&desk, &CaseDesk::activityChanged, this, [this](qint64 id) {
        if (const int at = indexOf(id); at >= 0)
            emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
    });
}

void CaseTableModel::tellAll(int firstColumn, int lastColumn)
{
    if (!rows().isEmpty())
        emit dataChanged(index(0, firstColumn), index(rowCount() - 1, lastColumn));
}

void CaseTableModel::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    tellAll(Due, Due);
}

void CaseTableModel::setMe(const QString &login)
{
    if (login == m_me)
        return;
    m_me = login;
    tellAll(Assignee, Assignee);
}

void CaseTableModel::tick(Instant now)
{
    m_now = now;
    tellAll(Due, Refund);
}

QString CaseTableModel::activityText(const Case &row) const
{
    const std::optional<CaseDesk::Activity> activity = m_desk.activity(row.id);
    if (!activity)
        return {};
    const QString amount = formatMoney(activity->seen.atStake());
    switch (activity->phase) {
    case CaseDesk::Phase::Countdown:
        return tr("Refunding %1 in %2 s · Cancel (Esc)").arg(amount).arg(m_desk.secondsLeft(row.id));
    case CaseDesk::Phase::Sending:
        return tr("Refunding %1 now …").arg(amount);
    case CaseDesk::Phase::Unrecorded:
        return tr("%1 has answered; recording it …").arg(providerName(row.provider));
    }
    return {};
}

QString CaseTableModel::text(const Case &row, int column) const
{
    switch (column) {
    case Due:
        return CaseWords::due(row, m_now);
    case Issue:
        return CaseWords::issue(row.issueType);
    case Business:
        return row.business;
    case Amount:
        return tr("%1 · %2").arg(formatMoney(row.amount), CaseWords::method(row.paymentMethod));
    case Refund: {
        const QString activity = activityText(row);
        if (!activity.isEmpty())
            return activity;
        if (const auto words = CaseWords::refundWords(row))
            return words->state;
        return row.isPending() ? CaseWords::refundability(row, m_now) : QString();
    }
    case Assignee:
        return !m_me.isEmpty() && row.assignedTo == m_me ? tr("You") : row.assignedTo;
    default:
        return {};
    }
}

QVariant CaseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Case &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        if (index.column() == Due)
            return tr("Due %1").arg(toDateTime(row.deadline).toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm t"_s));
        return index.column() == Refund && row.isPending() ? CaseWords::why(row, m_now) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Due && row.isPending())
            return tr("%1, %2").arg(CaseWords::urgency(row.urgencyAt(m_now)), CaseWords::hours(row.deadline, m_now));
        return text(row, index.column());
    case ExportRole:
        if (index.column() == Amount)
            return QVariant::fromValue(row.amount);
        if (index.column() == Due)
            return QVariant::fromValue(row.deadline);
        return {};
    case UrgencyRole:
        return int(row.urgencyAt(m_now));
    case InstantRole:
        return qint64(toMicros(row.deadline));
    case ActivityRole:
        if (const auto activity = m_desk.activity(row.id))
            return int(activity->phase);
        return {};
    case StateRole:
        return int(row.state);
    case RefundableRole:
        return CaseWords::isRefundableAt(row, m_now);
    case RefundRole:
        if (const auto situation = CaseWords::refundSituation(row))
            return int(*situation);
        return {};
    default:
        return {};
    }
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Amount)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due:
        return tr("Due");
    case Issue:
        return tr("Issue");
    case Business:
        return tr("Business");
    case Amount:
        return tr("Amount");
    case Refund:
        return tr("Refund");
    case Assignee:
        return tr("Assigned to");
    default:
        return {};
    }
}

} // namespace halfday
