#include "models/refunds/refundtablemodel.h"

#include "models/core/exportvalue.h"

namespace halfday {

using namespace Qt::StringLiterals;

RefundTableModel::RefundTableModel(const Clock &serverClock, const RefundDesk &desk, QObject *parent)
    : MergingTableModel(parent), m_clock(serverClock), m_desk(desk)
{
    connect(&desk, &RefundDesk::activityChanged, this, [this](qint64 id) {
        if (const int at = indexOf(id); at >= 0)
            emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
    });
}

void RefundTableModel::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!rows().isEmpty())
        emit dataChanged(index(0, Purchased), index(rowCount() - 1, Window));
}

void RefundTableModel::tick()
{
    if (!rows().isEmpty())
        emit dataChanged(index(0, Purchased), index(rowCount() - 1, State));
}

QString RefundTableModel::activityText(const RefundRequest &request) const
{
    const std::optional<RefundDesk::Activity> activity = m_desk.activity(request.id);
    if (!activity)
        return {};
    const QString amount = formatMoney(activity->seen.atStake());
    switch (activity->phase) {
    case RefundDesk::Phase::Countdown:
        return tr("Refunding %1 in %2 s · Cancel (Esc)").arg(amount).arg(m_desk.secondsLeft(request.id));
    case RefundDesk::Phase::Sending:
        return tr("Refunding %1 now …").arg(amount);
    case RefundDesk::Phase::Unrecorded:
        return tr("%1 has answered; recording it …").arg(providerName(request.provider));
    }
    return {};
}

QString RefundTableModel::local(Instant at) const
{
    return toDateTime(at).toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString RefundTableModel::text(const RefundRequest &request, int column) const
{
    switch (column) {
    case Business:
        return request.business;
    case Amount:
        return formatMoney(request.isOpen() || !request.attempt ? request.atStake() : request.attempt->amount);
    case Purchased:
        return local(request.purchasedAt);
    case Window:
        if (!request.isOpen())
            return {};
        if (request.acceptedBefore)
            return tr("accepted");
        if (!request.isRefundableAt(m_clock.now()))
            return tr("Closed %1").arg(local(request.windowClosesAt));
        return request.judgedByRequest ? tr("asked in time") : tr("Until %1").arg(local(request.windowClosesAt));
    case Recent:
        return QString::number(request.recentRequests);
    case State: {
        const QString activity = activityText(request);
        return activity.isEmpty() ? wordsFor(situationOf(request, m_clock.now()), request).state : activity;
    }
    default:
        return {};
    }
}

QVariant RefundTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RefundRequest &request = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(request, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return index.column() == Recent && request.isRepeatRefunder()
            ? tr("%n requests of this business in 7 days", nullptr, request.recentRequests) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Recent && request.isRepeatRefunder()
            ? tr("%n requests, repeat refunder", nullptr, request.recentRequests) : text(request, index.column());
    case ExportRole:
        if (index.column() == Amount)
            return QVariant::fromValue(request.isOpen() || !request.attempt ? request.atStake() : request.attempt->amount);
        if (index.column() == Purchased)
            return QVariant::fromValue(request.purchasedAt);
        if (index.column() == Recent)
            return QVariant::fromValue(qint64(request.recentRequests));
        return {};
    case SituationRole:
        return int(situationOf(request, m_clock.now()));
    case InstantRole:
        return qint64(toMicros(index.column() == Window ? request.windowClosesAt : request.purchasedAt));
    case ActivityRole:
        if (const auto activity = m_desk.activity(request.id))
            return int(activity->phase);
        return {};
    default:
        return {};
    }
}

QVariant RefundTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Amount)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Business:
        return tr("Business");
    case Amount:
        return tr("Amount");
    case Purchased:
        return tr("Purchased");
    case Window:
        return tr("Time left");
    case Recent:
        return tr("7 days");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace halfday
