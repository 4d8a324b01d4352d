#include "models/reconciliation/differencetablemodel.h"

#include "models/reconciliation/differencewords.h"

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

/// What a side has taken and kept.
Money kept(const std::optional<Difference::Side> &side, const QString &currency)
{
    if (!side || side->status == "failed"_L1 || side->status == "pending"_L1)
        return {0, side ? side->amount.currency : currency};
    return {side->amount.minor - side->refundedMinor, side->amount.currency};
}

} // namespace

QString DifferenceTableModel::gapText(const Difference &row)
{
    const QString currency = row.theirs ? row.theirs->amount.currency : row.ours ? row.ours->amount.currency : QString();
    const Money ours = kept(row.ours, currency);
    const Money theirs = kept(row.theirs, currency);
    if (ours.currency != theirs.currency)
        return tr("%1 for %2").arg(formatMoney(ours), formatMoney(theirs));
    return formatMoney({ours.minor - theirs.minor, currency});
}

void DifferenceTableModel::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        emit dataChanged(index(0, When), index(rowCount() - 1, When));
}

QString DifferenceTableModel::text(const Difference &row, int column) const
{
    switch (column) {
    case When:
        return toDateTime(row.happenedAt).toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm"_s);
    case Kind:
        return DifferenceWords::kind(row.kind);
    case Charge:
        return row.chargeId;
    case Business:
        return row.business.isEmpty() ? row.email : row.business;
    case Ours:
        return DifferenceWords::side(row.ours);
    case Theirs:
        return DifferenceWords::side(row.theirs);
    case Gap:
        return gapText(row);
    case Outcome:
        return DifferenceWords::outcome(row);
    default:
        return {};
    }
}

QVariant DifferenceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Difference &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((index.column() == Ours || index.column() == Theirs || index.column() == Gap ? Qt::AlignRight : Qt::AlignLeft)
                                                 | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        if (index.column() == When)
            return toDateTime(row.happenedAt).toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm:ss t"_s);
        return index.column() == Kind ? DifferenceWords::sentence(row, m_provider) : QVariant();
    case KindRole:
        return int(row.kind);
    case InstantRole:
        return qint64(toMicros(row.happenedAt));
    case OpenRole:
        return row.isOpen();
    default:
        return {};
    }
}

QVariant DifferenceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        return tr("When");
    case Kind:
        return tr("Difference");
    case Charge:
        return tr("Charge");
    case Business:
        return tr("Business");
    case Ours:
        return tr("Ours");
    case Theirs:
        return tr("Theirs");
    case Gap:
        return tr("Gap");
    case Outcome:
        return tr("State");
    default:
        return {};
    }
}

} // namespace halfday
