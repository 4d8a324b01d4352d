#include "ui/shell/modebanner.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

Theme::Tone toneOf(Mode mode)
{
    switch (mode) {
    case Mode::Test:
        return Theme::Tone::Amber;
    case Mode::Demo:
        return Theme::Tone::Neutral;
    case Mode::Live:
        break;
    }
    return Theme::Tone::Red;
}

} // namespace

QString modeWord(Mode mode)
{
    switch (mode) {
    case Mode::Test:
        return QCoreApplication::translate("halfday::ModeBanner", "TEST");
    case Mode::Demo:
        return QCoreApplication::translate("halfday::ModeBanner", "DEMO");
    case Mode::Live:
        break;
    }
    return QCoreApplication::translate("halfday::ModeBanner", "LIVE");
}

ModeBanner::ModeBanner(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"modeBanner"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMode(m_mode);
}

void ModeBanner::setMode(Mode mode)
{
    m_mode = mode;
    setAccessibleName(modeWord(mode) + u": "_s + sentence());
    update();
}

QString ModeBanner::sentence() const
{
    switch (m_mode) {
    case Mode::Test:
        return tr("The provider's test mode: no money moves");
    case Mode::Demo:
        return tr("Invented data on this machine: try anything");
    case Mode::Live:
        break;
    }
    return tr("Real customers, real money");
}

QSize ModeBanner::sizeHint() const { return {400, fontMetrics().height() + 2 * Theme::step}; }

void ModeBanner::paintPattern(QPainter &painter) const
{
    QColor faint = Theme::onFill(toneOf(m_mode));
    faint.setAlpha(m_mode == Mode::Test ? 42 : 60);
    if (m_mode == Mode::Test) {
        painter.setPen(QPen(faint, 7));
        for (int x = -height(); x < width() + height(); x += 22)
            painter.drawLine(x, height() + 4, x + height() + 8, -4);
    } else if (m_mode == Mode::Demo) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(faint);
        for (int x = 8; x < width(); x += 14) {
            painter.drawEllipse(QPointF(x, 5), 1.4, 1.4);
            painter.drawEllipse(QPointF(x + 7, height() - 5), 1.4, 1.4);
        }
    }
}

void ModeBanner::paintShape(QPainter &painter, const QRectF &area) const
{
    const QColor ink = Theme::onFill(toneOf(m_mode));
    painter.setPen(QPen(ink, 2));
    painter.setBrush(m_mode == Mode::Demo ? QBrush(Qt::NoBrush) : QBrush(ink));
    if (m_mode == Mode::Live) {
        painter.drawEllipse(area.adjusted(1, 1, -1, -1));
    } else if (m_mode == Mode::Test) {
        QPainterPath triangle;
        triangle.addPolygon(QPolygonF({{area.center().x(), area.top()}, area.bottomRight(), area.bottomLeft()}));
        triangle.closeSubpath();
        painter.fillPath(triangle, ink);
    } else {
        painter.drawRect(area.adjusted(1, 1, -1, -1));
    }
}

void ModeBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme::Tone tone = toneOf(m_mode);
    painter.fillRect(rect(), Theme::fill(tone));
    paintPattern(painter);

    QFont bold = font();
    bold.setBold(true);
    bold.setLetterSpacing(QFont::AbsoluteSpacing, 1.5);
    const QString word = modeWord(m_mode);
    const int wordWidth = QFontMetrics(bold).horizontalAdvance(word);
    const int textWidth = fontMetrics().horizontalAdvance(sentence());
    constexpr int shape = 12;
    constexpr int gap = 2 * Theme::step;
    const int whole = shape + gap + wordWidth + 2 * gap + textWidth;
    int left = (width() - whole) / 2;
    // The pattern stops behind the words, which must be readable before they are pretty.
    painter.fillRect(QRect(left - 2 * gap, 0, whole + 4 * gap, height()), Theme::fill(tone));
    paintShape(painter, QRectF(left, (height() - shape) / 2.0, shape, shape));
    left += shape + gap;
    painter.setPen(Theme::onFill(tone));
    painter.setFont(bold);
    painter.drawText(QRect(left, 0, wordWidth + gap, height()), Qt::AlignVCenter, word);
    left += wordWidth + 2 * gap;
    painter.setFont(font());
    painter.drawText(QRect(left, 0, textWidth + gap, height()), Qt::AlignVCenter, sentence());
}

} // namespace halfday
