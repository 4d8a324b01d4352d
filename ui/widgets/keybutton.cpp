#include "ui/widgets/keybutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/mirror.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionButton>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
constexpr int iconPixels = 16;
constexpr int side = 3 * Theme::step;
constexpr int gap = 2 * Theme::step;
}

KeyButton::KeyButton(Look look, QWidget *parent) : QPushButton(parent), m_look(look)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setLook(look);
}

KeyButton::KeyButton(Look look, const QString &text, const QString &key, QWidget *parent) : KeyButton(look, parent)
{
    m_key = key;
    setText(text);
    setAccessibleName(words());
    setAccessibleDescription(key);
}

void KeyButton::setLook(Look look)
{
    m_look = look;
    setCursor(look == Look::Plain ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void KeyButton::setAction(QAction *action)
{
    if (m_action)
        disconnect(m_action, nullptr, this, nullptr);
    disconnect(this, &QPushButton::clicked, nullptr, nullptr);
    m_action = action;
    if (action) {
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, &KeyButton::follow);
        connect(action, &QObject::destroyed, this, &QWidget::hide);
    }
    follow();
}

void KeyButton::follow()
{
    setVisible(m_action && m_action->isVisible());
    if (!m_action)
        return;
    m_key = m_action->shortcut().toString(QKeySequence::NativeText);
    setText(m_action->text());
    setToolTip(m_action->toolTip() == m_action->iconText() ? QString() : m_action->toolTip());
    if (m_look == Look::Plain)
        setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    setAccessibleName(words());
    setAccessibleDescription(key());
    updateGeometry();
    update();
}

QString KeyButton::words() const
{
    QString plain;
    const QString marked = text();
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked[i] == u'&' && ++i == marked.size())
            break;
        plain += marked[i]; // of two it is the second, and only that one is meant
    }
    return plain;
}

QString KeyButton::key() const { return m_key; }

QSize KeyButton::sizeHint() const
{
    int width = fontMetrics().horizontalAdvance(words()) + 2 * side + 2;
    if (!icon().isNull())
        width += iconPixels + gap;
    if (!m_key.isEmpty())
        width += KeyCap::size(m_key, Theme::font(Theme::Text::Caption)).width() + gap - Theme::step;
    return {width, fontMetrics().height() + 4 * Theme::step};
}

QColor KeyButton::paintGround(QPainter *painter)
{
    if (m_look == Look::Plain) {
        QStyleOptionButton option;
        initStyleOption(&option);
        style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, painter, this);
        return option.palette.color(QPalette::ButtonText);
    }
    const bool loud = m_look == Look::Primary;
    const Theme::Tone tone = loud ? Theme::Tone::Accent : Theme::Tone::Red;
    QColor fill = !isEnabled() ? Theme::line() : loud ? Theme::fill(tone) : Theme::tint(tone);
    const QColor ink = !isEnabled() ? Theme::quietInk() : loud ? Theme::onFill(tone) : Theme::ink(tone);
    if (isEnabled() && isDown())
        fill = fill.darker(115);
    else if (isEnabled() && underMouse())
        fill = fill.darker(107);
    painter->setPen(loud || !isEnabled() ? QPen(Qt::NoPen) : QPen(ink, 1));
    painter->setBrush(fill);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(area, Theme::radius, Theme::radius);
    if (hasFocus()) {
        painter->setPen(QPen(ink, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(area.adjusted(2.5, 2.5, -2.5, -2.5), Theme::radius - 2, Theme::radius - 2);
    }
    return ink;
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = paintGround(&painter);
    QRect inner = rect().adjusted(side, 0, -side, 0);
    if (!icon().isNull()) {
        icon().paint(&painter, Mirror::in(rect(), {inner.left(), (height() - iconPixels) / 2, iconPixels, iconPixels}), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        inner.setLeft(inner.left() + iconPixels + gap);
    }
    if (!m_key.isEmpty()) {
        const QFont small = Theme::font(Theme::Text::Caption);
        const QSize cap = KeyCap::size(m_key, small);
        QColor frame = ink;
        frame.setAlpha(m_look == Look::Plain ? 90 : 150);
        const QPoint place(inner.right() - cap.width() + 1 + Theme::step, (height() - cap.height()) / 2);
        KeyCap::draw(&painter, Mirror::in(rect(), {place, cap}), m_key, small, ink, frame);
        inner.setRight(place.x() - gap);
    }
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(Mirror::in(rect(), inner), Mirror::start(), words());
}

} // namespace halfday
