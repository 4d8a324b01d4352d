#include "tests/support/accesswalk.h"

#include "tests/support/layoutwalk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QChartView>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenuBar>
#include <QSet>
#include <QTableView>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

/// Roles that tell a reader nothing of what can be done.
bool saysNothing(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane || role == QAccessible::Grouping
        || role == QAccessible::Graphic || role == QAccessible::Whitespace || role == QAccessible::Border || role == QAccessible::Canvas;
}

/// The frame of what scrolls may take the focus for the wheel and the arrow keys; what is in it is what is meant.
bool isMereScroller(const QWidget &widget)
{
    return widget.inherits("QScrollArea");
}

struct AccessWalk {
    QStringList found;

    void tell(const QWidget &widget, const QString &what) { found << widgetPath(widget) + u": "_s + what; }

    void lookAt(QWidget &widget)
    {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&widget);
        if (!access)
            return tell(widget, u"is not there for assistive technology"_s);
        const QString name = access->text(QAccessible::Name);
        if (widget.focusPolicy() & Qt::TabFocus && !isMereScroller(widget)) {
            if (name.trimmed().isEmpty())
                tell(widget, u"takes the focus and has no name"_s);
            if (saysNothing(access->role()))
                tell(widget, u"takes the focus, and its role (%1) says nothing"_s.arg(int(access->role())));
            if (!access->state().focusable)
                tell(widget, u"takes the focus and does not say so"_s);
        }
        if (const auto *view = qobject_cast<QAbstractItemView *>(&widget); view && !qobject_cast<QHeaderView *>(&widget) && view->model())
            lookAtCells(*view, *access);
        if (qobject_cast<QChartView *>(&widget) && (name.isEmpty() || access->text(QAccessible::Description).isEmpty()))
            tell(widget, u"is a chart without a name and a description"_s);
    }

    void lookAtCells(const QAbstractItemView &view, QAccessibleInterface &access)
    {
        QAccessibleTableInterface *table = access.tableInterface();
        if (!table)
            return tell(view, u"shows no cells"_s);
        const QAbstractItemModel &model = *view.model();
        if (table->rowCount() != model.rowCount(view.rootIndex()) || table->columnCount() != model.columnCount(view.rootIndex()))
            return tell(view, u"has %1 x %2 cells and shows %3 x %4"_s.arg(model.rowCount()).arg(model.columnCount())
                            .arg(table->rowCount()).arg(table->columnCount()));
        const auto *grid = qobject_cast<const QTableView *>(&view);
        for (int row = 0; row < std::min(model.rowCount(view.rootIndex()), 3); ++row) {
            QString whole;
            for (int column = 0; column < model.columnCount(view.rootIndex()); ++column) {
                if (grid && grid->isColumnHidden(column))
                    continue;
                QAccessibleInterface *cell = table->cellAt(row, column);
                if (!cell)
                    return tell(view, u"has no cell %1, %2"_s.arg(row).arg(column));
                const QString words = cell->text(QAccessible::Name) + cell->text(QAccessible::Description);
                const QVariant shown = model.index(row, column, view.rootIndex()).data();
                if (words.isEmpty() && !shown.toString().isEmpty())
                    tell(view, u"its cell %1, %2 says nothing"_s.arg(row).arg(column));
                whole += words;
            }
            if (whole.isEmpty())
                tell(view, u"row %1 says nothing at all"_s.arg(row));
        }
        if (grid && grid->horizontalHeader()->isVisible()) {
            for (int column = 0; column < model.columnCount(); ++column) {
                if (!grid->isColumnHidden(column) && model.headerData(column, Qt::Horizontal).toString().isEmpty()
                    && model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty())
                    tell(view, u"column %1 has no title"_s.arg(column));
            }
        }
    }
};

bool isStop(const QWidget &widget, const QWidget &window)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button && button->group() && button->group()->exclusive() && button->group()->checkedButton() && !button->isChecked())
        return false;
    return widget.focusPolicy() & Qt::TabFocus && widget.isEnabled() && widget.isVisibleTo(&window) && widget.window() == &window
        && !widget.focusProxy();
}

QRect place(const QWidget &widget, const QWidget &window)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

} // namespace

QStringList accessFaults(QWidget &window)
{
    AccessWalk walk;
    QWidgetList all = window.findChildren<QWidget *>();
    for (QWidget *widget : std::as_const(all)) {
        if (!widget->isVisibleTo(&window) || widget->isWindow() || widget->focusProxy() || widget->objectName().startsWith("qt_"_L1)
            || qobject_cast<QMenuBar *>(widget))
            continue;
        walk.lookAt(*widget);
    }
    return walk.found;
}

QList<QWidget *> tabStops(const QWidget &window)
{
    QList<QWidget *> stops;
    QSet<const QWidget *> seen;
    for (QWidget *each = window.nextInFocusChain(); each && each != &window && !seen.contains(each); each = each->nextInFocusChain()) {
        seen.insert(each);
        if (isStop(*each, window))
            stops << each;
    }
    return stops;
}

QStringList orderFaults(const QWidget &window, const QList<QWidget *> &stops)
{
    QStringList found;
    const auto first = stops.isEmpty() ? nullptr : *std::min_element(stops.begin(), stops.end(), [&](const QWidget *a, const QWidget *b) {
        const QPoint left = place(*a, window).topLeft();
        const QPoint right = place(*b, window).topLeft();
        return std::pair(left.x(), left.y()) < std::pair(right.x(), right.y());
    });
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (stops[i] == first) // once around
            continue;
        const QRect before = place(*stops[i - 1], window);
        const QRect after = place(*stops[i], window);
        const bool upwards = after.bottom() < before.top() && after.left() < before.right();
        const bool oneLine = std::min(before.bottom(), after.bottom()) - std::max(before.top(), after.top()) > std::min(before.height(), after.height()) / 2;
        if (upwards || (oneLine && after.right() < before.left()))
            found << u"%1 → %2: %3"_s.arg(widgetPath(*stops[i - 1]), widgetPath(*stops[i]), upwards ? u"upwards"_s : u"to the left"_s);
    }
    return found;
}

} // namespace halfday
