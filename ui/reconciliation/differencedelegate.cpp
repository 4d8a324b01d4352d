#include "ui/reconciliation/differencedelegate.h"

#include "models/reconciliation/differencetablemodel.h"
#include "ui/reconciliation/differencelook.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/columnfit.h"

namespace halfday {

using Column = DifferenceTableModel::Column;

DifferenceDelegate::DifferenceDelegate(const DifferenceTableModel &model, const Clock &clock, QObject *parent)
    : PlainTextDelegate(parent), m_model(model), m_clock(clock)
{
}

void DifferenceDelegate::giveRoom(ColumnFit &columns)
{
    columns.setRoom(Column::When, {.least = 17, .most = 18, .goes = 1});
    columns.setRoom(Column::Kind, {.least = 18, .most = 34});
    columns.setRest(Column::Charge, 12);
    columns.setRoom(Column::Business, {.least = 12, .most = 24, .goes = 2});
    columns.setRoom(Column::Ours, {.least = 20, .most = 30, .goes = 4}); // beside each other in the detail pane
    columns.setRoom(Column::Theirs, {.least = 20, .most = 30, .goes = 3});
    columns.setRoom(Column::Gap, {.least = 11, .most = 18});
    columns.setRoom(Column::Outcome, {.least = 13, .most = 18});
}

void DifferenceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    PlainTextDelegate::initStyleOption(option, index);
    if (index.column() == Column::Ours || index.column() == Column::Theirs || index.column() == Column::Gap)
        option->font = Theme::tabular(option->font);
}

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != Column::Outcome)
        return PlainTextDelegate::paint(painter, option, index);
    const DifferenceLook look = lookOf(m_model.row(index.row()), m_clock.now());
    Cells::paintBadge(painter, option, look.tone, look.iconName, look.word);
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = PlainTextDelegate::sizeHint(option, index);
    if (index.column() == Column::Outcome)
        size.setWidth(Cells::badgeWidth(lookOf(m_model.row(index.row()), m_clock.now()).word));
    return size;
}

} // namespace halfday
