#include "app/console/tray/traypicture.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

using Health = TrayState::Health;

/// Everything is drawn on a square of 16.
constexpr double side = 16;

QPolygonF corners(int count, double radius, double turnedBy)
{
    QPolygonF polygon;
    for (int i = 0; i < count; ++i) {
        const QLineF spoke = QLineF::fromPolar(radius, turnedBy + 360.0 * i / count);
        polygon << QPointF(side / 2, side / 2) + spoke.p2();
    }
    return polygon;
}

QPainterPath rounded(const QPolygonF &polygon, double by)
{
    QPainterPath line;
    line.addPolygon(polygon);
    line.closeSubpath();
    QPainterPathStroker stroker;
    stroker.setWidth(2 * by);
    stroker.setJoinStyle(Qt::RoundJoin);
    return line.united(stroker.createStroke(line));
}

QPainterPath shapeOf(Health health)
{
    QPainterPath path;
    switch (health) {
    case Health::Well:
        path.addEllipse(QRectF(0.75, 0.75, 14.5, 14.5));
        break;
    case Health::Yellow:
        path = rounded(QPolygonF({{8, 2.1}, {14.4, 13.6}, {1.6, 13.6}}), 1.3);
        break;
    case Health::Red:
        path = rounded(corners(8, 7.6, 22.5), 0.5);
        break;
    case Health::Unknown:
        path = rounded(corners(4, 7, 0), 0.9);
        break;
    }
    return path;
}

Theme::Tone toneOf(Health health)
{
    switch (health) {
    case Health::Well:
        return Theme::Tone::Green;
    case Health::Yellow:
        return Theme::Tone::Amber;
    case Health::Red:
        return Theme::Tone::Red;
    case Health::Unknown:
        break;
    }
    return Theme::Tone::Neutral;
}

void drawText(QPainter &painter, const QString &text, double height, QPointF centre)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(64); // as an outline, scaled: small pixel sizes would be hinted off the centre
    font.setBold(true);
    font.setLetterSpacing(QFont::PercentageSpacing, 94);
    QPainterPath path;
    path.addText(0, 0, font, text);
    const QRectF box = path.boundingRect();
    const double scale = std::min(height / box.height(), 12.2 / box.width());
    painter.save();
    painter.translate(centre);
    painter.scale(scale, scale);
    painter.translate(-box.center());
    painter.fillPath(path, Qt::white);
    painter.restore();
}

void drawMark(QPainter &painter, const TrayState &state)
{
    switch (state.health) {
    case Health::Well:
        painter.setPen(QPen(Qt::white, 2.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{4.6, 8.3}, {7.1, 10.8}, {11.5, 5.7}}));
        break;
    case Health::Yellow:
        painter.fillRect(QRectF(7, 5, 2, 5), Qt::white);
        painter.fillRect(QRectF(7, 11, 2, 2), Qt::white);
        break;
    case Health::Red:
        drawText(painter, state.reds > 9 ? u"9+"_s : QString::number(std::max(1, state.reds)), 9, {side / 2, side / 2});
        break;
    case Health::Unknown:
        drawText(painter, u"?"_s, 8.6, {side / 2, side / 2});
        break;
    }
}

} // namespace

QImage trayImage(const TrayState &state, int pixels)
{
    QImage image(pixels, pixels, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / side, pixels / side);
    painter.fillPath(shapeOf(state.health), Theme::panelFill(toneOf(state.health)));
    drawMark(painter, state);
    if (state.health == Health::Unknown && state.reds > 0) {
        painter.setCompositionMode(QPainter::CompositionMode_Clear); // a gap, whatever colour the panel has
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(12.6, 3.4), 4.3, 4.3);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.setBrush(Theme::panelFill(Theme::Tone::Red));
        painter.drawEllipse(QPointF(12.6, 3.4), 3.2, 3.2);
    }
    return image;
}

QIcon trayPicture(const TrayState &state)
{
    QIcon icon;
    for (const int pixels : {16, 22, 24, 32, 44, 48, 64})
        icon.addPixmap(QPixmap::fromImage(trayImage(state, pixels)));
    return icon;
}

} // namespace halfday
