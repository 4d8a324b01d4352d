#include "ui/palette/palettedelegate.h"

#include "ui/palette/palettemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/plaintext.h"

#include <QPainter>
#include <QTextLayout>

namespace halfday {

namespace {

/// One line, the typed letters bold. The text is laid out as text: nothing in it is markup.
void drawName(QPainter *painter, const QRect &room, const QFont &font, const QString &text, const QList<int> &places)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width() - Theme::step);
    QTextLayout layout(shown, font);
    QTextOption plain(Qt::AlignLeft);
    plain.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(plain);
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    strong.setFontUnderline(true); // weight alone is easily missed
    for (const int place : places) {
        if (place < shown.size() && text[place] == shown[place])
            formats << QTextLayout::FormatRange{place, 1, strong};
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(room.width());
    layout.endLayout();
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - layout.boundingRect().height()) / 2.0));
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool enabled = index.data(PaletteModel::EnabledRole).toBool();
    QRect room = option.rect.adjusted(Theme::step, 0, -Theme::step, 0);
    if (chosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.highlight());
        painter->drawRoundedRect(room.adjusted(0, 1, 0, -1), Theme::radius, Theme::radius);
    }
    room.adjust(2 * Theme::step, 0, -2 * Theme::step, 0);
    const int side = option.fontMetrics.height();
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect(room.left(), room.center().y() - side / 2, side, side),
                                                        Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    room.setLeft(room.left() + side + 2 * Theme::step);

    const QColor ink = option.palette.color(enabled ? QPalette::Normal : QPalette::Disabled,
                                            chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = chosen ? ink : Theme::quietInk();
    const QString key = index.data(PaletteModel::KeyRole).toString();
    if (!key.isEmpty()) {
        const QFont caption = Theme::font(Theme::Text::Caption);
        const QSize size = KeyCap::size(key, caption);
        const QRect cap(room.right() - size.width(), room.center().y() - size.height() / 2, size.width(), size.height());
        KeyCap::draw(painter, cap, key, caption, quiet, quiet);
        room.setRight(cap.left() - 2 * Theme::step);
    }
    const QString where = visibleLine(index.data(PaletteModel::WhereRole).toString());
    const int wanted = option.fontMetrics.horizontalAdvance(where) + 2; // rounding must not elide it
    const int given = std::min(wanted, room.width() / 2);
    painter->setFont(option.font);
    painter->setPen(quiet);
    painter->drawText(QRect(room.right() - given, room.top(), given, room.height()), Qt::AlignVCenter | Qt::AlignRight,
                      option.fontMetrics.elidedText(where, Qt::ElideRight, given));
    room.setRight(room.right() - given - 2 * Theme::step);
    painter->setPen(ink);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString visible = visibleLine(text);
    drawName(painter, room, option.font, visible, visible == text ? index.data(PaletteModel::PlacesRole).value<QList<int>>()
                                                                  : QList<int>());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 40, option.fontMetrics.height() + 3 * Theme::step};
}

} // namespace halfday
