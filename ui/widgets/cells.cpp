#include "ui/widgets/cells.h"

#include "ui/theme/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/mirror.h"

#include <QAbstractItemView>
#include <QPainter>

namespace halfday {

namespace {
constexpr int iconPixels = 16;
}

void Cells::paintBadge(QPainter *painter, const QStyleOptionViewItem &cell, Theme::Tone tone, const QString &iconName,
                       const QString &word)
{
    QStyleOptionViewItem bare(cell);
    bare.text.clear();
    if (cell.widget)
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, cell.widget);
    const QFont font = Theme::font(Theme::Text::Caption);
    QRect place(QPoint(), Badge::size(word, font).boundedTo(cell.rect.size()));
    place.moveLeft(cell.rect.left() + Theme::step);
    place.moveTop(cell.rect.center().y() - place.height() / 2);
    Badge::draw(painter, Mirror::in(cell.rect, place), tone, word, font, iconName, painter->device()->devicePixelRatioF());
}

int Cells::badgeWidth(const QString &word)
{
    return Badge::size(word, Theme::font(Theme::Text::Caption)).width() + 2 * Theme::step;
}

void Cells::paintAcross(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index, int first, int last,
                        const QString &sentence)
{
    QRect whole = cell.rect;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(cell.widget)) {
        for (int column = first; column <= last; ++column) {
            const QRect part = view->visualRect(index.siblingAtColumn(column));
            if (part.isValid()) { // a hidden column has none
                whole.setLeft(std::min(whole.left(), part.left()));
                whole.setRight(std::max(whole.right(), part.right()));
            }
        }
        const QRect seen = view->viewport()->rect();
        whole.setLeft(std::max(whole.left(), seen.left()));
        whole.setRight(std::min(whole.right(), seen.right()));
    }
    painter->save();
    painter->setClipRect(cell.rect);
    painter->fillRect(cell.rect, Theme::tint(Theme::Tone::Accent));
    painter->setPen(Theme::ink(Theme::Tone::Accent));
    QFont font = Theme::tabular(cell.font);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QRect inner = whole.adjusted(2 * Theme::step, 0, -2 * Theme::step, 0);
    painter->drawText(inner, Mirror::start(),
                      QFontMetrics(font).elidedText(sentence, Qt::ElideRight, inner.width()));
    painter->restore();
}

void Cells::paintWithIcon(QPainter *painter, QStyleOptionViewItem cell, const QString &iconName)
{
    const QString text = std::exchange(cell.text, QString());
    if (cell.widget)
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    QRect place = cell.rect.adjusted(2 * Theme::step, 0, -2 * Theme::step, 0);
    const QRect icon(place.left(), place.center().y() - iconPixels / 2 + 1, iconPixels, iconPixels);
    Icons::named(iconName).paint(painter, Mirror::in(cell.rect, icon)); // as it is, also in the chosen row
    place.setLeft(icon.right() + 2 * Theme::step);
    const bool chosen = cell.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(Mirror::in(cell.rect, place), Mirror::start(), QFontMetrics(cell.font).elidedText(text, Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace halfday
