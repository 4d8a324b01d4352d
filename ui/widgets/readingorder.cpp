#include "ui/widgets/readingorder.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QScrollArea>

namespace halfday {

namespace {

bool isExcluded(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && button->group() && button->group()->exclusive() && button->group()->checkedButton()
        && button->group()->checkedButton() != button;
}

bool isStop(const QWidget &widget)
{
    return widget.focusPolicy() & Qt::TabFocus && widget.isEnabled() && !widget.focusProxy() && !isExcluded(widget);
}

/// Bands from top to bottom: what stands beside each other is one band, and is read from the side where reading begins.
QWidgetList sorted(QWidgetList siblings, bool rightToLeft)
{
    std::stable_sort(siblings.begin(), siblings.end(), [](const QWidget *a, const QWidget *b) { return a->y() < b->y(); });
    const auto edge = [rightToLeft](const QWidget *widget) { return rightToLeft ? -widget->geometry().right() : widget->x(); };
    for (auto first = siblings.begin(); first != siblings.end();) {
        int bottom = (*first)->geometry().bottom();
        auto end = first + 1;
        for (; end != siblings.end(); ++end) {
            const QRect next = (*end)->geometry();
            if (std::min(bottom, next.bottom()) - next.top() <= std::min((*first)->height(), next.height()) / 2)
                break;
            bottom = std::max(bottom, next.bottom());
        }
        std::stable_sort(first, end, [&](const QWidget *a, const QWidget *b) { return edge(a) < edge(b); });
        first = end;
    }
    return siblings;
}

void collect(QWidget &widget, const QWidget *also, QWidgetList &stops)
{
    if (isStop(widget) || &widget == also)
        stops << &widget;
    QWidgetList below;
    for (QObject *child : widget.children()) {
        auto *each = qobject_cast<QWidget *>(child);
        if (each && !each->isWindow() && each->isVisible())
            below << each;
    }
    const QWidgetList inOrder = sorted(below, widget.isRightToLeft());
    for (QWidget *each : inOrder)
        collect(*each, also, stops);
}

} // namespace

QWidgetList readingOrder(const QWidget &window, const QWidget *also)
{
    QWidgetList stops;
    collect(const_cast<QWidget &>(window), also, stops);
    return stops;
}

bool focusInReadingOrder(QWidget &window, bool forward)
{
    const QWidget *focus = QApplication::focusWidget();
    const QWidgetList stops = readingOrder(window, focus);
    const qsizetype at = stops.indexOf(focus);
    if (stops.isEmpty() || (at >= 0 && stops.size() == 1))
        return false;
    const qsizetype to = at < 0 ? (forward ? 0 : stops.size() - 1) : (at + (forward ? 1 : stops.size() - 1)) % stops.size();
    stops[to]->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *parent = stops[to]->parentWidget(); parent && parent != &window; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(stops[to]);
    }
    return true;
}

} // namespace halfday
