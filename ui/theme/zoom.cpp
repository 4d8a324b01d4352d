#include "ui/theme/zoom.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace halfday {

namespace {

int inForce = 100;

/// A font that somebody gave this widget alone.
struct OwnFont {
    QPointer<QWidget> widget;
    double points;
};

/// A limit at 100 %, and what was made of it; a view that sets another one has the last word.
int scaledLimit(QWidget &widget, const char *name, int present, int was, int now)
{
    const QByteArray applied = QByteArray(name) + "Applied";
    if (widget.property(applied.constData()).toInt() != present || !widget.property(name).isValid())
        widget.setProperty(name, present * 100.0 / was);
    const int made = int(std::lround(widget.property(name).toDouble() * now / 100));
    widget.setProperty(applied.constData(), made);
    return made;
}

void scaleLimits(QWidget &widget, int was, int now)
{
    const bool fixedWidth = widget.minimumWidth() == widget.maximumWidth(); // icons, arrows
    const bool fixedHeight = widget.minimumHeight() == widget.maximumHeight();
    if (fixedWidth && fixedHeight)
        return;
    const int tallest = widget.maximumHeight() < QWIDGETSIZE_MAX
        ? scaledLimit(widget, "_zoomTallest", widget.maximumHeight(), was, now) : QWIDGETSIZE_MAX;
    const int lowest = widget.minimumHeight() > 0
        ? scaledLimit(widget, "_zoomLowest", widget.minimumHeight(), was, now) : 0;
    if (tallest < QWIDGETSIZE_MAX)
        widget.setMaximumHeight(std::max(tallest, lowest));
    if (lowest > 0)
        widget.setMinimumHeight(lowest);
    // Least widths stay: they add up, and the window must still fit its screen.
    if (widget.maximumWidth() < QWIDGETSIZE_MAX && !fixedWidth)
        widget.setMaximumWidth(scaledLimit(widget, "_zoomWidest", widget.maximumWidth(), was, now));
}

} // namespace

const QList<int> &Zoom::steps()
{
    static const QList<int> all{80, 90, 100, 110, 125, 150, 175, 200};
    return all;
}

int Zoom::percent() { return inForce; }

int Zoom::larger(int percent)
{
    const auto next = std::ranges::find_if(steps(), [percent](int step) { return step > percent; });
    return next == steps().cend() ? most : *next;
}

int Zoom::smaller(int percent)
{
    int before = least;
    for (const int step : steps()) {
        if (step < percent)
            before = step;
    }
    return before;
}

void Zoom::set(QApplication &, int percent)
{
    static const QFont usual = QApplication::font(); // before we changed it
    const int wanted = std::clamp(percent, least, most);
    if (wanted == inForce)
        return;
    const int was = std::exchange(inForce, wanted);
    QList<OwnFont> own;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->testAttribute(Qt::WA_SetFont) && widget->font().resolveMask() & QFont::SizeResolved)
            own << OwnFont{widget, widget->font().pointSizeF()};
    }
    QFont font = usual;
    if (usual.pointSizeF() > 0)
        font.setPointSizeF(usual.pointSizeF() * wanted / 100);
    else
        font.setPixelSize(usual.pixelSize() * wanted / 100);
    QApplication::setFont(font);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::ApplicationFontChange); // Qt would tell the widgets later
    for (const OwnFont &one : std::as_const(own)) {
        // Those that heard of it themselves have another size by now.
        if (!one.widget || one.points <= 0 || std::abs(one.widget->font().pointSizeF() - one.points) > 0.01)
            continue;
        QFont mine = one.widget->font();
        mine.setPointSizeF(one.points * wanted / was);
        one.widget->setFont(mine);
    }
    for (QWidget *widget : QApplication::allWidgets()) {
        scaleLimits(*widget, was, wanted);
        widget->updateGeometry(); // what a widget paints itself has grown as well
    }
}

} // namespace halfday
