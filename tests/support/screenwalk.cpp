#include "tests/support/screenwalk.h"

#include "tests/support/pseudolanguage.h"
#include "ui/widgets/elidinglabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyleOptionComboBox>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

bool hasWord(QString text)
{
    static const QRegularExpression markup(u"<[^>]*>"_s); // around plain text in a tooltip
    static const QRegularExpression host(u"\\b[a-z.]+\\.example\\.org\\b"_s); // the same in every language
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    return text.remove(markup).remove(host).contains(word);
}

QString nameOf(const QWidget &widget)
{
    QString name = widget.objectName();
    for (const QWidget *up = widget.parentWidget(); name.isEmpty() && up; up = up->parentWidget())
        name = up->objectName();
    return u"%1 in %2"_s.arg(QString::fromLatin1(widget.metaObject()->className()), name);
}

QList<QWidget *> onScreen(const QWidget &window)
{
    QList<QWidget *> shown;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            shown << widget;
    }
    return shown;
}

bool isScrolled(const QWidget &widget)
{
    for (const QWidget *up = widget.parentWidget(); up; up = up->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(up))
            return true;
    }
    return false;
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->placeholderText();
    return {};
}

QStringList headersOf(const QWidget &widget)
{
    QStringList headers;
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->model()) {
        for (int section = 0; section < header->count(); ++section)
            headers << header->model()->headerData(section, header->orientation()).toString();
    }
    return headers;
}

QStringList cellsOf(const QWidget &widget)
{
    QStringList cells;
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    if (!view || !view->model() || qobject_cast<const QHeaderView *>(&widget))
        return cells;
    for (int row = 0; row < std::min(view->model()->rowCount(), 40); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column)
            cells << view->model()->index(row, column).data().toString();
    }
    return cells;
}

} // namespace

QStringList ScreenWalk::untranslated(const QWidget &window, const QSet<QString> &wordsOfTheSources)
{
    QStringList found;
    const auto strict = [&found](const QString &what, const QString &text) {
        if (hasWord(text) && !PseudoLanguage::isMarked(text))
            found << u"%1: “%2”"_s.arg(what, text.left(80));
    };
    const auto loose = [&](const QString &what, const QString &text) {
        const QString rest = PseudoLanguage::unmarked(text).trimmed();
        if (hasWord(rest) && wordsOfTheSources.contains(rest))
            found << u"%1 says a word of the sources: “%2”"_s.arg(what, rest);
    };
    for (const QAction *action : window.findChildren<QAction *>()) {
        const bool isForeign = action->objectName().startsWith("language-"_L1) || action->objectName().startsWith("qt_"_L1)
            || QString::fromLatin1(action->parent() ? action->parent()->metaObject()->className() : "").startsWith(u'Q' + u"W"_s);
        if (!isForeign && !action->objectName().isEmpty())
            strict(u"action "_s + action->objectName(), action->text());
    }
    for (const QMenu *menu : window.findChildren<QMenu *>())
        strict(u"menu "_s + menu->objectName(), menu->title());
    for (const QWidget *widget : onScreen(window)) {
        const bool isButton = qobject_cast<const QAbstractButton *>(widget);
        const bool isEdit = qobject_cast<const QLineEdit *>(widget);
        const QString name = nameOf(*widget);
        // Qt's own have their words from Qt's own translations.
        const auto *box = qobject_cast<const QDialogButtonBox *>(widget->parentWidget());
        const bool isQts = box && isButton
            && box->standardButton(const_cast<QAbstractButton *>(qobject_cast<const QAbstractButton *>(widget))) != QDialogButtonBox::NoButton;
        if (isQts)
            continue;
        if (isButton || isEdit)
            strict(name, textOf(*widget));
        else
            loose(name, textOf(*widget));
        if (isButton || isEdit || qobject_cast<const QComboBox *>(widget) || !cellsOf(*widget).isEmpty())
            strict(name + u", spoken"_s, widget->accessibleName());
        if (isButton)
            strict(name + u", tooltip"_s, widget->toolTip());
        else
            loose(name + u", tooltip"_s, widget->toolTip());
        for (const QString &header : headersOf(*widget))
            strict(name + u", header"_s, header);
        for (const QString &cell : cellsOf(*widget))
            loose(name + u", cell"_s, cell);
        // What a policy can be is for the database to say, in the words that a program reads again.
        if (const auto *combo = qobject_cast<const QComboBox *>(widget); combo && !combo->objectName().startsWith("policy-"_L1))
            strict(name, combo->itemText(0));
    }
    found.removeDuplicates();
    return found;
}

QStringList ScreenWalk::cutOff(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : onScreen(window)) {
        const QString name = nameOf(*widget);
        const QString text = textOf(*widget);
        const auto lacks = [&](const QString &what, int wanted, int has) {
            if (wanted > has + 1 && widget->toolTip().isEmpty())
                found << u"%1 has %2 of %3 pixels of %4: “%5”"_s.arg(name).arg(has).arg(wanted).arg(what, text.left(60));
        };
        if (const auto *label = qobject_cast<QLabel *>(widget); label && !qobject_cast<ElidingLabel *>(widget) && !text.isEmpty()) {
            if (label->wordWrap())
                lacks(u"height"_s, label->heightForWidth(label->width()), label->height());
            else
                lacks(u"width"_s, label->sizeHint().width(), label->width());
        } else if (qobject_cast<QAbstractButton *>(widget) && !text.isEmpty()) {
            lacks(u"width"_s, widget->sizeHint().width(), widget->width());
            lacks(u"height"_s, widget->sizeHint().height(), widget->height());
        } else if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
            QStyleOptionComboBox option;
            option.initFrom(combo);
            option.currentText = combo->currentText();
            const int room = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo).width();
            lacks(u"width for "_s + combo->currentText(), combo->fontMetrics().horizontalAdvance(combo->currentText()), room);
        } else if (const auto *edit = qobject_cast<QLineEdit *>(widget); edit && edit->text().isEmpty()) {
            lacks(u"width"_s, edit->fontMetrics().horizontalAdvance(text), edit->width() - edit->textMargins().left() - edit->textMargins().right());
        } else if (const auto *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal) {
            for (int section = 0; section < header->count(); ++section) {
                if (!header->isSectionHidden(section))
                    lacks(u"width of column "_s + headersOf(*widget).value(section), header->sectionSizeHint(section), header->sectionSize(section));
            }
        }
        if (const auto *area = qobject_cast<QScrollArea *>(widget);
            area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            lacks(u"width for what is in it"_s, area->widget()->width(), area->viewport()->width());
        const QWidget *parent = widget->parentWidget();
        if (parent && parent->layout() && parent->layout()->indexOf(widget) >= 0 && !isScrolled(*widget)
            && !parent->rect().contains(widget->geometry()) && !widget->geometry().isEmpty())
            found << u"%1 reaches out of its parent"_s.arg(name);
    }
    found.removeDuplicates();
    return found;
}

QStringList ScreenWalk::overlapping(const QWidget &window)
{
    QStringList found;
    const QList<QWidget *> shown = onScreen(window);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            QWidget *parent = shown[i]->parentWidget();
            if (shown[j]->parentWidget() != parent || !parent->layout())
                continue;
            const auto isLaidOut = [parent](const QWidget *widget) {
                const auto layouts = parent->findChildren<QLayout *>();
                return parent->layout()->indexOf(widget) >= 0
                    || std::ranges::any_of(layouts, [widget](const QLayout *layout) { return layout->indexOf(widget) >= 0; });
            };
            if (shown[i]->geometry().intersects(shown[j]->geometry()) && isLaidOut(shown[i]) && isLaidOut(shown[j]))
                found << u"%1 and %2 cover each other"_s.arg(nameOf(*shown[i]), nameOf(*shown[j]));
        }
    }
    return found;
}

QSet<QString> ScreenWalk::wordsOf(const QString &root)
{
    QSet<QString> words;
    static const QRegularExpression literal(u"\"((?:[^\"\\\\\\n]|\\\\.)+)\""_s);
    for (const QString &floor : {u"models"_s, u"ui"_s, u"app"_s}) {
        QDirIterator every(root + u'/' + floor, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (every.hasNext()) {
            QFile file(every.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (auto hits = literal.globalMatch(QString::fromUtf8(file.readAll())); hits.hasNext();) {
                const QString text = hits.next().captured(1).trimmed();
                if (hasWord(text))
                    words << text;
            }
        }
    }
    return words;
}

} // namespace halfday
