#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleFactory>
#include <QStyleOptionHeader>
#include <QToolButton>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr int scrollBarWidth = 12;
constexpr int shortestSlider = 32;
constexpr int sortMarkWidth = 8;

/// A header's text, with the mark of the sort beside it.
void drawHeaderLabel(QPainter *painter, const QStyleOptionHeader &header)
{
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const bool right = bool(header.textAlignment & Qt::AlignRight) != (header.direction == Qt::RightToLeft);
    QRect room = header.rect.adjusted(2 * Theme::step, 0, -2 * Theme::step, 0);
    const int mark = sorted ? sortMarkWidth + Theme::step : 0;
    const QString text = header.fontMetrics.elidedText(header.text, Qt::ElideRight, room.width() - mark);
    const int width = header.fontMetrics.horizontalAdvance(text);
    painter->save();
    painter->setPen(sorted ? header.palette.color(QPalette::Text) : Theme::quietInk());
    painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignAbsolute | (right ? Qt::AlignRight : Qt::AlignLeft)), text);
    if (sorted) {
        const double left = right ? room.right() - width - mark : room.left() + width + Theme::step;
        const double middle = room.center().y() + 1;
        const double tip = header.sortIndicator == QStyleOptionHeader::SortUp ? -2.5 : 2.5;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(header.palette.color(QPalette::Text));
        painter->drawPolygon(QPolygonF{{left, middle - tip}, {left + sortMarkWidth, middle - tip},
                                       {left + sortMarkWidth / 2.0, middle + tip}});
    }
    painter->restore();
}

/// What lies behind a scroll bar: a page of cards has the window's colour, a list the base's.
QColor behind(const QStyleOption &option, const QWidget *scrollBar)
{
    for (const QWidget *parent = scrollBar ? scrollBar->parentWidget() : nullptr; parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(parent))
            return option.palette.color(QPalette::Window);
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            break;
    }
    return option.palette.color(QPalette::Base);
}

void drawFrame(QPainter *painter, const QRect &rect, const QColor &line, const QBrush &inside)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line);
    painter->setBrush(inside);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
    painter->restore();
}

void drawButton(QPainter *painter, const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = button && button->features & QStyleOptionButton::Flat;
    const bool enabled = option.state & QStyle::State_Enabled;
    QColor fill = option.palette.color(QPalette::Button);
    if (enabled && option.state & (QStyle::State_Sunken | QStyle::State_On))
        fill = Theme::tint(Theme::Tone::Accent);
    else if (enabled && option.state & QStyle::State_MouseOver)
        fill = Theme::tint(Theme::Tone::Neutral);
    else if (flat)
        fill = Qt::transparent;
    const bool focused = option.state & QStyle::State_HasFocus;
    drawFrame(painter, option.rect, focused ? Theme::ink(Theme::Tone::Accent) : flat ? fill : Theme::edge(), fill);
}

/// Fusion makes its frames of the window's colour, so many percent darker: too little to be seen by everybody.
QPalette strong(QPalette palette, int darker)
{
    const QColor line = Theme::isDark() ? Theme::edge().lighter(115) : Theme::edge().darker(115); // a round one is half its colour
    palette.setColor(QPalette::Window, line.lighter(darker));
    palette.setColor(QPalette::Highlight, Theme::ink(Theme::Tone::Accent));
    return palette;
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const bool focused = option->state & State_HasFocus;
    const QColor line = focused ? Theme::ink(Theme::Tone::Accent) : Theme::edge();
    if (element == PE_PanelLineEdit) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return drawFrame(painter, option->rect, line, option->palette.base());
    } else if (element == PE_Frame && widget && widget->inherits("QAbstractScrollArea")) {
        const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
        const bool isField = text && !text->isReadOnly();
        return drawFrame(painter, option->rect, focused || isField ? line : Theme::line(), option->palette.base());
    } else if (element == PE_PanelScrollAreaCorner) {
        return painter->fillRect(option->rect, option->palette.base());
    } else if (element == PE_PanelButtonCommand) {
        return drawButton(painter, *option);
    } else if (element == PE_FrameFocusRect && qobject_cast<const QAbstractItemView *>(widget)) {
        return; // the whole row shows where the cursor is
    } else if (element == PE_FrameFocusRect) {
        if (!qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QToolButton *>(widget)) // their frames show it
            drawFrame(painter, option->rect, Theme::ink(Theme::Tone::Accent), Qt::NoBrush);
        return;
    } else if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
        QStyleOptionButton plain;
        static_cast<QStyleOption &>(plain) = *option;
        plain.palette = strong(option->palette, element == PE_IndicatorCheckBox ? 130 : 150);
        return QProxyStyle::drawPrimitive(element, &plain, painter, widget);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.base());
        painter->setPen(Theme::line());
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        if (element == CE_HeaderSection && (option->state & State_MouseOver)) {
            painter->drawLine(option->rect.topRight() + QPoint(0, 6), option->rect.bottomRight() - QPoint(0, 6));
        }
        return;
    }
    if (element == CE_Header) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); header && header->orientation == Qt::Horizontal) {
            drawControl(CE_HeaderSection, option, painter, widget);
            return drawHeaderLabel(painter, *header);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        QStyleOptionSpinBox box(*spin);
        box.palette = strong(spin->palette, 140);
        return QProxyStyle::drawComplexControl(control, &box, painter, widget);
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_ToolButton && option->state & State_HasFocus) // Fusion leaves one without a frame as it was
            drawFrame(painter, option->rect, Theme::ink(Theme::Tone::Accent), Qt::NoBrush);
        return;
    }
    painter->fillRect(option->rect, behind(*option, widget));
    QRectF slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
    slider = bar->orientation == Qt::Vertical ? slider.adjusted(3, 2, -3, -2) : slider.adjusted(2, 3, -2, -3);
    const bool busy = option->state & State_MouseOver || option->activeSubControls & SC_ScrollBarSlider;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(busy ? Theme::quietInk() : Theme::edge());
    painter->drawRoundedRect(slider, 3, 3);
    painter->restore();
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(Theme::step, 0, -Theme::step, 0) : rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool vertical = bar->orientation == Qt::Vertical;
    const QRect all = bar->rect;
    const int length = vertical ? all.height() : all.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const qint64 shown = std::max<qint64>(1, bar->pageStep);
    const int slider = std::min(length, std::max(shortestSlider, int(length * shown / (range + shown))));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                              bar->upsideDown);
    const auto piece = [&](int from, int to) {
        const QRect rect = vertical ? QRect(all.left(), all.top() + from, all.width(), to - from)
                                    : QRect(all.left() + from, all.top(), to - from, all.height());
        return vertical ? rect : visualRect(bar->direction, all, rect);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, start + slider);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + slider, length);
    case SC_ScrollBarGroove:
        return all;
    default:
        return {}; // no arrows
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int comfortable = (option ? option->fontMetrics.height() : 14) + 3 * Theme::step;
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_PushButton || type == CT_SpinBox)
        result.setHeight(std::max(result.height(), comfortable));
    if (type == CT_PushButton) { // a text never touches the frame
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        result.setWidth(std::max(result.width(), size.width() + 6 * Theme::step));
        if (button && button->features & QStyleOptionButton::HasMenu)
            result.rwidth() += 2 * Theme::step;
    }
    if (type == CT_HeaderSection) {
        result.setHeight(std::max(result.height(), comfortable));
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); header && header->orientation == Qt::Horizontal) {
            const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
            const QFontMetrics metrics = widget ? widget->fontMetrics() : header->fontMetrics;
            result.setWidth(metrics.horizontalAdvance(header->text) + 4 * Theme::step + 2
                            + (sorted ? sortMarkWidth + Theme::step : 0));
        }
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return shortestSlider;
    case PM_DefaultFrameWidth: // wide enough that the viewport does not cover the round corners
        if (widget && widget->inherits("QAbstractScrollArea"))
            return 2;
        break;
    case PM_HeaderMargin:
        return 2 * Theme::step;
    case PM_FocusFrameHMargin: // the room left and right of a cell's text
        if (qobject_cast<const QAbstractItemView *>(widget))
            return 2 * Theme::step - 1;
        break;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_ScrollBar_LeftClickAbsolutePosition || hint == SH_EtchDisabledText)
        return 0;
    if (hint == SH_ItemView_ShowDecorationSelected)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace halfday
