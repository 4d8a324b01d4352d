#include "ui/widgets/keycap.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace halfday {

KeyCap::KeyCap(const QString &key, QWidget *parent) : QWidget(parent), m_key(key)
{
    setFont(Theme::font(Theme::Text::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const { return size(m_key, font()); }

QSize KeyCap::size(const QString &key, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int height = metrics.height() + Theme::step;
    return {std::max(height, metrics.horizontalAdvance(key) + 3 * Theme::step), height};
}

void KeyCap::draw(QPainter *painter, const QRect &rect, const QString &key, const QFont &font, const QColor &ink,
                  const QColor &frame)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(frame);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius - 1, Theme::radius - 1);
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter, key);
    painter->restore();
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(&painter, rect(), m_key, font(), palette().color(QPalette::WindowText), Theme::quietInk());
}

} // namespace halfday
