#include "ui/theme/toneicon.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace halfday {

namespace {

constexpr double grid = 16; // the shapes are thought out on as many units

QPainterPath bodyOf(Theme::Tone tone)
{
    QPainterPath body;
    switch (tone) {
    case Theme::Tone::Red:
    case Theme::Tone::Green:
        body.addEllipse(QRectF(0.5, 0.5, 15, 15));
        break;
    case Theme::Tone::Amber:
        body.addPolygon(QPolygonF{{8, 1.2}, {15, 14.4}, {1, 14.4}, {8, 1.2}});
        break;
    case Theme::Tone::Accent:
    case Theme::Tone::Neutral:
        body.addRoundedRect(QRectF(1, 1, 14, 14), 3, 3);
        break;
    }
    return body;
}

QPainterPath signOf(Theme::Tone tone)
{
    QPainterPath sign;
    switch (tone) {
    case Theme::Tone::Red:
        sign.moveTo(5, 5);
        sign.lineTo(11, 11);
        sign.moveTo(11, 5);
        sign.lineTo(5, 11);
        break;
    case Theme::Tone::Green:
        sign.moveTo(4.2, 8.4);
        sign.lineTo(7, 11.2);
        sign.lineTo(11.8, 5.4);
        break;
    case Theme::Tone::Amber:
        sign.moveTo(8, 5.6);
        sign.lineTo(8, 9.4);
        sign.moveTo(8, 12);
        sign.lineTo(8, 12.1);
        break;
    case Theme::Tone::Accent:
    case Theme::Tone::Neutral:
        sign.moveTo(8, 7.6);
        sign.lineTo(8, 12);
        sign.moveTo(8, 4.5);
        sign.lineTo(8, 4.6);
        break;
    }
    return sign;
}

} // namespace

void ToneIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const double side = std::min(rect.width(), rect.height());
    const QColor ink = Theme::ink(m_tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2);
    painter->scale(side / grid, side / grid);
    if (mode == QIcon::Disabled)
        painter->setOpacity(painter->opacity() / 2);
    painter->setPen(QPen(ink, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(ink);
    painter->drawPath(bodyOf(m_tone));
    painter->setPen(QPen(QApplication::palette().color(QPalette::Base), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(signOf(m_tone));
    painter->restore();
}

QPixmap ToneIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paint(&painter, picture.rect(), mode, state);
    return picture;
}

} // namespace halfday
