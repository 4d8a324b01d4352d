#include "ui/refunds/refunddelegate.h"

#include "models/refunds/refundtablemodel.h"
#include "ui/refunds/refundlook.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/relativetime.h"

namespace halfday {

using namespace Qt::StringLiterals;
using Column = RefundTableModel::Column;

namespace {

const RefundRequest &requestAt(const QModelIndex &index)
{
    return static_cast<const RefundTableModel *>(index.model())->row(index.row());
}

} // namespace

RefundDelegate::RefundDelegate(const Clock &clock, QObject *parent) : QStyledItemDelegate(parent), m_clock(clock) {}

void RefundDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const RefundRequest &request = requestAt(index);
    const Instant now = m_clock.now();
    const auto ink = [&](Theme::Tone tone) {
        option->palette.setColor(QPalette::Text, Theme::ink(tone));
        option->palette.setColor(QPalette::HighlightedText, Theme::ink(tone));
    };
    switch (index.column()) {
    case Column::Amount:
        option->font = Theme::tabular(option->font);
        break;
    case Column::Purchased:
        option->text = RelativeTime::describe(request.purchasedAt, m_clock, m_zone);
        break;
    case Column::Window:
        if (!request.runsOut())
            break;
        option->font = Theme::tabular(option->font);
        if (now < request.windowClosesAt) {
            option->text = RelativeTime::remaining(request.windowClosesAt, m_clock);
            if (runsOutSoon(request, now))
                ink(Theme::Tone::Amber);
        } else {
            option->text = tr("closed"); // since when stands in the detail pane and on the button
            ink(Theme::Tone::Neutral);
        }
        break;
    case Column::Recent:
        if (request.isRepeatRefunder()) {
            option->font.setWeight(QFont::DemiBold);
            ink(Theme::Tone::Red);
        }
        break;
    default:
        break;
    }
}

void RefundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(RefundTableModel::ActivityRole).isValid() && index.column() >= Column::Purchased) {
        const QString sentence = index.siblingAtColumn(Column::State).data().toString();
        Cells::paintAcross(painter, option, index, Column::Purchased, Column::ColumnCount - 1, sentence);
        return;
    }
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    if (index.column() == Column::State) {
        const auto situation = RefundSituation(index.data(RefundTableModel::SituationRole).toInt());
        const RefundLook look = lookOf(situation);
        Cells::paintBadge(painter, cell, look.tone, look.iconName, wordsFor(situation, requestAt(index)).state);
        return;
    }
    const bool urgent = index.column() == Column::Window && runsOutSoon(requestAt(index), m_clock.now());
    const bool repeat = index.column() == Column::Recent && requestAt(index).isRepeatRefunder();
    if (urgent || repeat)
        Cells::paintWithIcon(painter, cell, urgent ? u"chronometer"_s : u"emblem-warning"_s);
    else
        QStyledItemDelegate::paint(painter, option, index);
}

QSize RefundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == Column::State) { // of any that the row may come to: the width is set once
        for (int situation = 0; situation <= int(RefundSituation::Denied); ++situation) {
            const QString word = wordsFor(RefundSituation(situation), requestAt(index)).state;
            size.setWidth(std::max(size.width(), Cells::badgeWidth(word)));
        }
    } else if (index.column() == Column::Window || index.column() == Column::Recent) {
        size.rwidth() += index.column() == Column::Window ? 34 : 18; // the icon may come later
    }
    return size;
}

} // namespace halfday
