#include "tests/support/layoutwalk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr int grain = 1; ///< rounding of font metrics

struct Walk {
    const QWidget &root;
    QStringList found;

    void tell(const QWidget &widget, const QString &text, const QString &what)
    {
        found << u"%1 \"%2\": %3"_s.arg(widgetPath(widget), text.simplified().left(60), what);
    }

    void needs(const QWidget &widget, const QString &text, const QSize &needed, const QSize &has)
    {
        if (has.width() + grain < needed.width() || has.height() + grain < needed.height())
            tell(widget, text, u"needs %1 x %2, has %3 x %4"_s.arg(needed.width()).arg(needed.height()).arg(has.width()).arg(has.height()));
    }

    void look(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            lookAtLabel(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            lookAtButton(*button);
        else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            lookAtCombo(*combo);
        else if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            lookAtField(*field);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            lookAtTabs(*tabs);
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            lookAtHeader(*header);
        else if (!qobject_cast<const QAbstractScrollArea *>(&widget) && !widget.layout() && widget.minimumSizeHint().isValid())
            needs(widget, widget.accessibleName(), widget.minimumSizeHint(), widget.size());
        lookAtPlace(widget);
    }

    void lookAtLabel(const QLabel &label)
    {
        if (label.text().isEmpty() || label.inherits("halfday::ElidingLabel"))
            return;
        if (!label.wordWrap())
            return needs(label, label.text(), label.sizeHint(), label.size());
        const int height = label.heightForWidth(label.width());
        int widest = 0;
        for (const QString &word : label.text().split(QRegularExpression(u"\\s+"_s)))
            widest = std::max(widest, label.fontMetrics().boundingRect(word).width());
        needs(label, label.text(), {widest, height}, {label.contentsRect().width() - 2 * label.margin(), label.height()});
    }

    void lookAtButton(const QAbstractButton &button)
    {
        if (button.inherits("halfday::LightButton") && !button.toolTip().isEmpty())
            return; // elided like a label
        if (!button.text().isEmpty())
            needs(button, button.text(), button.sizeHint(), button.size());
        else
            needs(button, button.accessibleName(), button.minimumSizeHint(), button.size());
    }

    void lookAtCombo(const QComboBox &combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.editable = combo.isEditable();
        const QRect room = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        needs(combo, combo.currentText(),
              {combo.fontMetrics().horizontalAdvance(combo.currentText()), combo.fontMetrics().height()}, room.size());
    }

    /// A field's own text scrolls; its hint does not.
    void lookAtField(const QLineEdit &field)
    {
        QStyleOptionFrame option;
        option.initFrom(&field);
        const QRect room = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field);
        const bool hints = field.text().isEmpty() && field.toolTip().isEmpty(); // elided, and the whole on hover
        needs(field, field.placeholderText(),
              {hints ? field.fontMetrics().horizontalAdvance(field.placeholderText()) : 0, field.fontMetrics().height()}, room.size());
    }

    void lookAtTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            if (tabs.isTabVisible(i) && tabs.tabRect(i).width() < tabs.fontMetrics().horizontalAdvance(tabs.tabText(i)))
                tell(tabs, tabs.tabText(i), u"has only %1"_s.arg(tabs.tabRect(i).width()));
        }
    }

    void lookAtHeader(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal)
            return;
        for (int i = 0; i < header.count(); ++i) {
            const int needed = header.fontMetrics().horizontalAdvance(header.model()->headerData(i, Qt::Horizontal).toString());
            if (!header.isSectionHidden(i) && needed > header.sectionSize(i))
                tell(header, header.model()->headerData(i, Qt::Horizontal).toString(),
                     u"a column needs %1, has %2"_s.arg(needed).arg(header.sectionSize(i)));
        }
    }

    /// Inside of each parent, up to the window or to what can be scrolled to it.
    void lookAtPlace(const QWidget &widget)
    {
        bool across = true;
        bool down = true;
        for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
            const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
            if (area && area->viewport() == parent) {
                across = across && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
                down = down && area->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
            }
            const QRect rect(widget.mapTo(parent, QPoint()), widget.size());
            const bool out = (across && (rect.left() < 0 || rect.right() - grain > parent->rect().right()))
                || (down && (rect.top() < 0 || rect.bottom() - grain > parent->rect().bottom()));
            if (out)
                return tell(widget, widget.accessibleName(),
                            u"sticks out of %1: %2,%3 %4 x %5 in %6 x %7"_s.arg(widgetPath(*parent)).arg(rect.x()).arg(rect.y())
                                .arg(rect.width()).arg(rect.height()).arg(parent->width()).arg(parent->height()));
            if (parent == &root)
                return;
        }
    }

    /// What lies below is not Halfday's to lay out: a field's own parts, the bars of what scrolls.
    static bool isWhole(const QWidget &widget)
    {
        return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
            || qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget);
    }

    void walk(const QWidget &widget)
    {
        for (QObject *child : widget.children()) {
            const auto *below = qobject_cast<const QWidget *>(child);
            if (!below || below->isWindow() || !below->isVisibleTo(&root) || qobject_cast<const QScrollBar *>(below))
                continue;
            look(*below);
            if (!isWhole(*below))
                walk(*below);
        }
    }
};

} // namespace

void settleLayout(QWidget &window)
{
    window.ensurePolished();
    for (int level = 0; level < 24; ++level) { // a layout tells the one above it, one level a round
        QCoreApplication::sendPostedEvents(nullptr, QEvent::Polish);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    QCoreApplication::processEvents();
}

QStringList cutOff(const QWidget &root)
{
    Walk walk{root, {}};
    walk.walk(root);
    return walk.found;
}

QString widgetPath(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        const QString name = each->objectName();
        if (name.isEmpty() && each != &widget)
            continue;
        names.prepend(name.isEmpty() ? QString::fromLatin1(each->metaObject()->className()).section(u':', -1) : name);
        if (each->isWindow())
            break;
    }
    return names.join(u'/');
}

} // namespace halfday
