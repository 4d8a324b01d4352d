#include "ui/alerts/alertdelegate.h"

#include "models/alerts/alerttablemodel.h"
#include "ui/alerts/alertlook.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/relativetime.h"

#include <QHelpEvent>
#include <QToolTip>

namespace halfday {

using namespace Qt::StringLiterals;
using Column = AlertTableModel::Column;

AlertDelegate::AlertDelegate(const Clock &serverClock, QObject *parent) : PlainTextDelegate(parent), m_clock(serverClock) {}

void AlertDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PlainTextDelegate::initStyleOption(option, index);
    if (index.column() == Column::Since)
        option->text = RelativeTime::describe(instantFromMicros(index.data(AlertTableModel::InstantRole).toLongLong()), m_clock, m_zone);
    else if (index.column() == Column::Lasted)
        option->font = Theme::tabular(option->font);
}

void AlertDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != Column::State)
        return PlainTextDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const auto look = AlertLook::of(AlertState(index.data(AlertTableModel::StateRole).toInt()),
                                    Severity(index.data(AlertTableModel::SeverityRole).toInt()));
    Cells::paintBadge(painter, cell, look.tone, look.iconName, index.data().toString());
}

QSize AlertDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = PlainTextDelegate::sizeHint(option, index);
    if (index.column() == Column::State) // of any that the row may come to: the width is set once
        size.setWidth(std::max(Cells::badgeWidth(index.data().toString()), Cells::badgeWidth(AlertLook::stateWord(AlertState::Acknowledged, Severity::Yellow))));
    return size;
}

bool AlertDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.column() != Column::Since)
        return PlainTextDelegate::helpEvent(event, view, option, index);
    const Instant since = instantFromMicros(index.data(AlertTableModel::InstantRole).toLongLong());
    QToolTip::showText(event->globalPos(), plainToolTip(RelativeTime::absolute(since, m_zone)));
    return true;
}

} // namespace halfday
