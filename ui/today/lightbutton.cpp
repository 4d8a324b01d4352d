#include "ui/today/lightbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/mirror.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

namespace halfday {

LightButton::LightButton(const QString &text, QWidget *parent) : QPushButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    if (text.isEmpty())
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    else
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LightButton::sizeHint() const
{
    return layout() ? layout()->sizeHint() : QSize(fontMetrics().horizontalAdvance(text()) + 4, fontMetrics().height() + 2);
}

QSize LightButton::minimumSizeHint() const
{
    return layout() ? layout()->minimumSize() : QSize(fontMetrics().averageCharWidth() * 4, sizeHint().height());
}

void LightButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layout() && underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::tint(Theme::Tone::Neutral));
        painter.drawRoundedRect(rect(), Theme::radius, Theme::radius);
    }
    if (!text().isEmpty()) {
        QFont shown = font();
        shown.setUnderline(underMouse() || hasFocus());
        painter.setFont(shown);
        painter.setPen(Theme::ink(Theme::Tone::Accent));
        painter.drawText(rect().adjusted(1, 0, -1, 0), Mirror::start() | int(Qt::TextSingleLine),
                         fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2));
    }
    if (hasFocus()) {
        painter.setPen(Theme::ink(Theme::Tone::Accent));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
    }
}

void LightButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QPushButton::keyPressEvent(event);
}

} // namespace halfday
