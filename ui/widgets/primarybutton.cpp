#include "ui/widgets/primarybutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"

#include <QAction>
#include <QPainter>

namespace halfday {

using namespace Qt::StringLiterals;

PrimaryButton::PrimaryButton(QWidget *parent) : QPushButton(parent)
{
    setObjectName(u"primaryAction"_s);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    hide();
}

void PrimaryButton::setAction(QAction *action)
{
    if (m_action)
        disconnect(m_action, nullptr, this, nullptr);
    disconnect(this, &QPushButton::clicked, nullptr, nullptr);
    m_action = action;
    if (action) {
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, &PrimaryButton::follow);
        connect(action, &QObject::destroyed, this, &QWidget::hide);
    }
    follow();
}

void PrimaryButton::follow()
{
    setVisible(m_action && m_action->isVisible());
    if (!m_action)
        return;
    setText(m_action->text().remove(u'&'));
    setEnabled(m_action->isEnabled());
    setAccessibleName(text());
    setAccessibleDescription(key());
    updateGeometry();
    update();
}

QString PrimaryButton::key() const
{
    return m_action ? m_action->shortcut().toString(QKeySequence::NativeText) : QString();
}

QSize PrimaryButton::sizeHint() const
{
    const QSize cap = key().isEmpty() ? QSize() : KeyCap::size(key(), Theme::font(Theme::Text::Caption));
    const int gap = cap.isEmpty() ? 0 : 2 * Theme::step;
    return {fontMetrics().horizontalAdvance(text()) + gap + std::max(0, cap.width()) + 7 * Theme::step,
            fontMetrics().height() + 4 * Theme::step};
}

void PrimaryButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = isEnabled() ? Theme::fill(Theme::Tone::Accent) : Theme::line();
    QColor ink = isEnabled() ? Theme::onFill(Theme::Tone::Accent) : Theme::quietInk();
    if (isEnabled() && isDown())
        fill = fill.darker(115);
    else if (isEnabled() && underMouse())
        fill = fill.darker(107);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(area, Theme::radius, Theme::radius);
    if (hasFocus()) {
        painter.setPen(QPen(ink, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(2.5, 2.5, -2.5, -2.5), Theme::radius - 2, Theme::radius - 2);
    }
    QRect inner = rect().adjusted(3 * Theme::step, 0, -3 * Theme::step, 0);
    if (!key().isEmpty()) {
        const QFont small = Theme::font(Theme::Text::Caption);
        const QSize cap = KeyCap::size(key(), small);
        QColor frame = ink;
        frame.setAlpha(150);
        KeyCap::draw(&painter, QRect(QPoint(inner.right() - cap.width() + 1, (height() - cap.height()) / 2), cap),
                     key(), small, ink, frame);
        inner.setRight(inner.right() - cap.width() - 2 * Theme::step);
    }
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace halfday
