#include "ui/cases/casedelegate.h"

#include "models/cases/casetablemodel.h"
#include "models/cases/casewords.h"
#include "ui/cases/caselook.h"
#include "ui/refunds/refundlook.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/plaintext.h"

namespace halfday {

using namespace Qt::StringLiterals;
using Column = CaseTableModel::Column;

CaseDelegate::CaseDelegate(const CaseTableModel &model, const GroupBands &bands, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_bands(bands), m_clock(clock)
{
}

QString CaseDelegate::displayText(const QVariant &value, const QLocale &) const { return visibleLine(value.toString()); }

void CaseDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Case &row = m_model.row(index.row());
    const Instant now = m_clock.now();
    if (index.column() == Column::Due) {
        option->text = dueText(row, m_clock);
        option->font = Theme::tabular(option->font);
        const CaseUrgency urgency = row.urgencyAt(now);
        if (urgency == CaseUrgency::Breached || urgency == CaseUrgency::Soon) {
            option->palette.setColor(QPalette::Text, Theme::ink(lookOf(row, now).tone));
            option->palette.setColor(QPalette::HighlightedText, Theme::ink(lookOf(row, now).tone));
        }
    } else if (index.column() == Column::Amount) {
        option->text = formatMoney(row.amount); // how it was paid stands with how it would go back
        option->font = Theme::tabular(option->font);
    } else if (index.column() == Column::Refund) {
        option->text = refundText(row, now);
    }
}

void CaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = m_bands.paint(painter, option, index);
    const Case &row = m_model.row(index.row());
    if (index.column() > Column::Due && index.data(CaseTableModel::ActivityRole).isValid()) {
        Cells::paintAcross(painter, cell, index, Column::Issue, Column::ColumnCount - 1, m_model.activityText(row));
        return;
    }
    const QStyleOptionViewItem place(cell);
    initStyleOption(&cell, index);
    const CaseLook look = lookOf(row, m_clock.now());
    if (index.column() == Column::Due) {
        if (row.isPending())
            Cells::paintWithIcon(painter, cell, look.iconName);
        else
            Cells::paintBadge(painter, cell, look.tone, look.iconName, look.word);
        return;
    }
    if (const auto situation = CaseWords::refundSituation(row); situation && index.column() == Column::Refund) {
        const RefundLook money = lookOf(*situation);
        Cells::paintBadge(painter, cell, money.tone, money.iconName, CaseWords::refundWords(row)->state);
        return;
    }
    QStyledItemDelegate::paint(painter, place, index);
}

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == Column::Due) // icon and figures: widths are set once, and minutes become hours
        size.setWidth(std::max(size.width(), option.fontMetrics.horizontalAdvance(u"00 min 00 s left"_s) + 12 * Theme::step));
    return size;
}

} // namespace halfday
