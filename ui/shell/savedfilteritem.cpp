#include "ui/shell/savedfilteritem.h"

#include "ui/theme/icons.h"
#include "ui/theme/zoom.h"
#include "ui/widgets/mirror.h"
#include "ui/widgets/plaintext.h"

#include <QPainter>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
constexpr int markPixels = 16;
}

SavedFilterItem::SavedFilterItem(const QString &page, const QString &name, QWidget *parent)
    : NavigationItem(name, {}, {}, parent), m_page(page)
{
    setCheckable(false); // it sets the filters; what is set then shows on the page
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFont(Theme::font(Theme::Text::Caption));
    setFound({});
}

void SavedFilterItem::setFound(std::optional<FilterCount> found, const QString &whyUnfit)
{
    m_found = found;
    m_unfit = whyUnfit;
    const QString number = countText();
    const QString says = !m_unfit.isEmpty() ? m_unfit : !m_found ? QString() : tr("%1 found", nullptr, m_found->rows).arg(number);
    const QString what = tr("Saved filter of the page %1").arg(m_page);
    setAccessibleName(text());
    setAccessibleDescription(says.isEmpty() ? what : tr("%1: %2").arg(what, says));
    setToolTip(plainToolTip(says.isEmpty() ? text() : tr("%1: %2").arg(text(), says)));
    update();
}

/// A name may be long; it is cut, and the tip has the whole.
QSize SavedFilterItem::sizeHint() const { return {Zoom::scaled(itemWidth), fontMetrics().height() + 3 * Theme::step}; }

QString SavedFilterItem::countText() const
{
    if (!m_found || !m_unfit.isEmpty())
        return {};
    return m_found->rows < FilterCount::most ? locale().toString(m_found->rows) : tr("%1+").arg(locale().toString(FilterCount::most - 1));
}

void SavedFilterItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = rect();
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::tint(Theme::Tone::Neutral));
        painter.drawRoundedRect(area, Theme::radius, Theme::radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::ink(Theme::Tone::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
    }
    const int left = 3 * Theme::step + iconPixels + 2 * Theme::step; // under the page's title
    int right = area.width() - 2 * Theme::step;
    painter.setFont(Theme::tabular(font()));
    if (const QString number = countText(); !number.isEmpty()) {
        const int width = painter.fontMetrics().horizontalAdvance(number) + 1;
        painter.setPen(Theme::quietInk());
        painter.drawText(Mirror::in(area, {right - width - Theme::step, 0, width, area.height()}), Qt::AlignCenter, number);
        right -= width + 3 * Theme::step;
    } else if (!m_unfit.isEmpty()) {
        right -= markPixels;
        Icons::forTone(Theme::Tone::Amber).paint(&painter, Mirror::in(area, {right, (area.height() - markPixels) / 2, markPixels, markPixels}));
        right -= 2 * Theme::step;
    }
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(Mirror::in(area, {left, 0, right - left, area.height()}), Mirror::start(),
                     fontMetrics().elidedText(visibleLine(text()), Qt::ElideRight, right - left));
}

} // namespace halfday
