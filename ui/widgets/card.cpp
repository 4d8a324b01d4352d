#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace halfday {

Card::Card(const QString &caption, QWidget *parent)
    : QFrame(parent), m_caption(new QLabel(this)), m_body(new QVBoxLayout)
{
    m_caption->setTextFormat(Qt::PlainText);
    QFont font = Theme::font(Theme::Text::Caption);
    font.setWeight(QFont::DemiBold);
    m_caption->setFont(font);
    m_caption->setWordWrap(true);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::step, 3 * Theme::step, 3 * Theme::step, 3 * Theme::step);
    layout->setSpacing(2 * Theme::step);
    layout->addWidget(m_caption);
    layout->addLayout(m_body);
    m_body->setSpacing(Theme::step);
    setCaption(caption);
}

void Card::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    setAccessibleName(caption);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::line());
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace halfday
