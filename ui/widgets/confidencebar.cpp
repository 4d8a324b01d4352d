#include "ui/widgets/confidencebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/mirror.h"

#include <QApplication>
#include <QPainter>

namespace halfday {

using namespace Qt::StringLiterals;

void ConfidenceBar::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString figure = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(Theme::tabular(item.font));
    const QFontMetrics metrics(painter->font());
    const int figureWidth = metrics.horizontalAdvance(u"0.00"_s);
    const QRect inner = item.rect.adjusted(2 * Theme::step, 0, -2 * Theme::step, 0);
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(inner, int(Qt::AlignVCenter | (Mirror::isOn() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute), figure);

    bool known = false;
    const double value = std::clamp(index.data(Qt::EditRole).toDouble(&known), 0.0, 1.0);
    if (known) {
        const QRectF track = Mirror::in(inner, {inner.left(), inner.center().y() - 2, inner.width() - figureWidth - 2 * Theme::step, 6});
        const auto tone = value >= m_safeFrom ? Theme::Tone::Green
            : value < 0.5                     ? Theme::Tone::Amber
                                              : Theme::Tone::Neutral;
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? QColor(128, 128, 128, 80) : Theme::line());
        painter->drawRoundedRect(track, 3, 3);
        QRectF part = track;
        part.setWidth(std::max(track.width() * value, 4.0));
        if (Mirror::isOn())
            part.moveRight(track.right());
        painter->setBrush(Theme::ink(tone));
        painter->drawRoundedRect(part, 3, 3);
    }
    painter->restore();
}

QSize ConfidenceBar::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize base = QStyledItemDelegate::sizeHint(option, index);
    const QFontMetrics metrics(Theme::tabular(option.font));
    return {metrics.horizontalAdvance(u"0.00"_s) + 48 + 6 * Theme::step, base.height()};
}

QString ConfidenceBar::displayText(const QVariant &value, const QLocale &locale) const
{
    bool known = false;
    const double number = value.toDouble(&known);
    if (!known)
        return u"–"_s;
    // Rounded down: 0.899 must not look as safe as 0.90.
    return locale.toString(std::floor(number * 100 + 1e-9) / 100, 'f', 2);
}

} // namespace halfday
