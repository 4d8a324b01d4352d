#include "ui/widgets/badge.h"

#include "ui/theme/icons.h"
#include "ui/widgets/mirror.h"
#include "ui/widgets/plaintext.h"

#include <QPainter>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
constexpr int iconSize = 16;
constexpr int gap = Theme::step;
constexpr int margin = 2 * Theme::step;
}

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Badge::Badge(Theme::Tone tone, const QString &text, QWidget *parent) : Badge(parent)
{
    setState(tone, text);
}

void Badge::setState(Theme::Tone tone, const QString &text)
{
    m_tone = tone;
    m_text = visibleLine(text);
    setAccessibleName(text);
    if (m_elides)
        setToolTip(plainToolTip(m_text));
    updateGeometry();
    update();
}

void Badge::setElides(bool elides)
{
    m_elides = elides;
    setSizePolicy(elides ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(elides ? plainToolTip(m_text) : QString());
}

void Badge::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

QSize Badge::size(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(text) + iconSize + gap + 2 * margin,
            std::max(metrics.height(), iconSize) + Theme::step};
}

QSize Badge::sizeHint() const { return size(m_text, Theme::font(Theme::Text::Caption)); }
QSize Badge::minimumSizeHint() const { return m_elides ? QSize(sizeHint().height() * 3, sizeHint().height()) : sizeHint(); }

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(&painter, rect(), m_tone, m_text, Theme::font(Theme::Text::Caption), m_iconName, devicePixelRatioF());
}

void Badge::draw(QPainter *painter, const QRect &rect, Theme::Tone tone, const QString &text, const QFont &font,
                 const QString &iconName, qreal)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::tint(tone));
    painter->drawRoundedRect(rect, Theme::radius, Theme::radius);
    const QIcon icon = iconName.isEmpty() ? Icons::forTone(tone) : Icons::named(iconName);
    const QRect iconRect(rect.left() + margin, rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    icon.paint(painter, Mirror::in(rect, iconRect));
    painter->setFont(font);
    painter->setPen(Theme::ink(tone));
    const QRect textRect = rect.adjusted(margin + iconSize + gap, 0, -margin + 2, 0);
    painter->drawText(Mirror::in(rect, textRect), Mirror::start(),
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, textRect.width()));
    painter->restore();
}

} // namespace halfday
