#include "ui/refunds/refunddelegate.h"

#include "models/refunds/refundtablemodel.h"
#include "ui/refunds/refundlook.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/relativetime.h"

#include <QAbstractItemView>
#include <QPainter>

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
        paintActivity(painter, option, index);
        return;
    }
    const int icon = 16;
    if (index.column() == Column::State) {
        QStyleOptionViewItem bare(option);
        initStyleOption(&bare, index);
        bare.text.clear();
        const QStyle *style = option.widget ? option.widget->style() : nullptr;
        if (style)
            style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
        const auto situation = RefundSituation(index.data(RefundTableModel::SituationRole).toInt());
        const RefundLook look = lookOf(situation);
        const QString word = wordsFor(situation, requestAt(index)).state;
        const QFont font = Theme::font(Theme::Text::Caption);
        QRect place(QPoint(), Badge::size(word, font).boundedTo(option.rect.size()));
        place.moveLeft(option.rect.left() + Theme::step);
        place.moveTop(option.rect.center().y() - place.height() / 2);
        Badge::draw(painter, place, look.tone, word, font, look.iconName, painter->device()->devicePixelRatioF());
        return;
    }
    const bool urgent = index.column() == Column::Window && runsOutSoon(requestAt(index), m_clock.now());
    const bool repeat = index.column() == Column::Recent && requestAt(index).isRepeatRefunder();
    if (!urgent && !repeat) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    // Colour never stands alone: the icon says it too.
    QStyleOptionViewItem flagged(option);
    flagged.features |= QStyleOptionViewItem::HasDecoration;
    initStyleOption(&flagged, index);
    flagged.features |= QStyleOptionViewItem::HasDecoration;
    flagged.icon = QIcon::fromTheme(urgent ? u"chronometer"_s : u"emblem-warning"_s);
    flagged.decorationSize = QSize(icon, icon);
    if (option.widget)
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &flagged, painter, option.widget);
}

void RefundDelegate::paintActivity(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect whole = option.rect;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget)) {
        for (int column = Column::Purchased; column < Column::ColumnCount; ++column)
            whole |= view->visualRect(index.siblingAtColumn(column));
        whole &= view->viewport()->rect(); // columns may be scrolled or pushed out; the words stay in sight
    }
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, Theme::tint(Theme::Tone::Accent));
    painter->setPen(Theme::ink(Theme::Tone::Accent));
    QFont font = Theme::tabular(option.font);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QString text = index.siblingAtColumn(Column::State).data().toString();
    const QRect inner = whole.adjusted(2 * Theme::step, 0, -2 * Theme::step, 0);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize RefundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == Column::State) { // of any that the row may come to: the width is set once
        for (int situation = 0; situation <= int(RefundSituation::Denied); ++situation) {
            const QString word = wordsFor(RefundSituation(situation), requestAt(index)).state;
            const int wide = Badge::size(word, Theme::font(Theme::Text::Caption)).width() + 2 * Theme::step;
            size.setWidth(std::max(size.width(), wide));
        }
    } else if (index.column() == Column::Window || index.column() == Column::Recent) {
        size.rwidth() += index.column() == Column::Window ? 34 : 18; // the icon may come later
    }
    return size;
}

} // namespace halfday
