#include "ui/widgets/elidinglabel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/mirror.h"
#include "ui/widgets/plaintext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace halfday {

ElidingLabel::ElidingLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidingLabel::ElidingLabel(const QString &text, QWidget *parent) : ElidingLabel(parent)
{
    setText(text);
}

void ElidingLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QString ElidingLabel::line() const
{
    return visibleLine(text());
}

QSize ElidingLabel::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const QMargins margins = contentsMargins();
    return {metrics.horizontalAdvance(line()) + margins.left() + margins.right() + 2,
            metrics.height() + margins.top() + margins.bottom()};
}

QSize ElidingLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

void ElidingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, foregroundRole()));
    const Qt::Alignment where = Mirror::isOn() ? QStyle::visualAlignment(Qt::RightToLeft, alignment()) : alignment();
    painter.drawText(area, int(where | Qt::TextSingleLine),
                     fontMetrics().elidedText(line(), m_mode, area.width()));
}

bool ElidingLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool cut = fontMetrics().horizontalAdvance(line()) > contentsRect().width() || text().size() > 1000;
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? plainToolTip(text()) : QString(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace halfday
