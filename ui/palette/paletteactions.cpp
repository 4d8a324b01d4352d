#include "ui/palette/paletteactions.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/savedfilters.h"
#include "ui/shell/view.h"
#include "ui/theme/icons.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSet>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(halfday::Palette)
};

/// Names as in menus, with "&" for a key and "&&" for itself.
QString nameOf(const QAction *action)
{
    QString text = action->text();
    text.replace(u"&&"_s, QString(QChar::Null)).remove(u'&').replace(QChar::Null, u'&');
    return text;
}

class Collector
{
public:
    explicit Collector(MainWindow &window) : m_window(window) {}

    void addView(View *view)
    {
        const bool inFront = view == m_window.currentView();
        for (QAction *action : view->actions()) {
            if (!take(action))
                continue;
            PaletteEntry entry = describe(action, view->id() + u'/' + action->objectName(), view->title());
            if (inFront)
                entry.run = [action = QPointer(action)] { runHere(action); };
            else
                entry.run = [window = QPointer(&m_window), view = QPointer(view), action = QPointer(action)] {
                    runThere(window, view, action);
                };
            entry.enabled = action->isEnabled() || !inFront; // of a page that is not looked at, nobody knows yet
            m_entries << entry;
        }
    }

    void addMenu(const QList<QAction *> &actions, const QString &where)
    {
        for (QAction *action : actions) {
            if (QMenu *menu = action->menu()) {
                addMenu(menu->actions(), where.isEmpty() ? nameOf(action) : where + u" › "_s + nameOf(action));
            } else if (take(action)) {
                PaletteEntry entry = describe(action, u"window/"_s + action->objectName(), where);
                entry.run = [action = QPointer(action)] { runHere(action); };
                m_entries << entry;
            }
        }
    }

    void addSubpages(View *view)
    {
        for (const QString &id : view->subpages()) {
            PaletteEntry entry{.id = view->id() + u"/page/"_s + id, .text = view->subpageTitle(id), .where = view->title(),
                               .icon = Icons::named(view->iconName())};
            entry.run = [window = QPointer(&m_window), view = QPointer(view), id] {
                if (!window || !view)
                    return;
                window->showView(view->id());
                view->showSubpage(id);
            };
            m_entries << entry;
        }
    }

    void addSavedFilters()
    {
        for (const SavedFilters::Filter &filter : m_window.savedFilters()->all()) {
            PaletteEntry entry{.id = filter.view->id() + u"/filter/"_s + filter.name, .text = filter.name,
                               .where = Words::tr("saved filter of %1").arg(filter.view->title()), .icon = Icons::named(u"view-filter"_s)};
            entry.run = [window = QPointer(&m_window), view = QPointer(filter.view), name = filter.name] {
                if (window && view)
                    window->savedFilters()->open(view, name);
            };
            m_entries << entry;
        }
    }

    QList<PaletteEntry> entries() const { return m_entries; }

private:
    bool take(QAction *action)
    {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty() || action->objectName().isEmpty()
            || m_seen.contains(action))
            return false;
        m_seen.insert(action);
        return true;
    }

    static PaletteEntry describe(const QAction *action, const QString &id, const QString &where)
    {
        return {.id = id, .text = nameOf(action), .where = where, .icon = action->icon(), .key = action->shortcut(),
                .enabled = action->isEnabled()};
    }

    static void runHere(QAction *action)
    {
        if (action && action->isEnabled())
            action->trigger();
    }

    static void runThere(MainWindow *window, View *view, QAction *action)
    {
        if (!window || !view || !action)
            return;
        window->showView(view->id());
        if (action->autoRepeat())
            return runHere(action);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        view->messages()->post(
            {.severity = Message::Severity::Success,
             .text = key.isEmpty() ? Words::tr("“%1” works on what is chosen here: choose first.").arg(nameOf(action))
                                   : Words::tr("“%1” works on what is chosen here: choose, then press %2.").arg(nameOf(action), key),
             .subject = u"palette"_s,
             .expiresAfter = 10s});
    }

    MainWindow &m_window;
    QSet<const QAction *> m_seen;
    QList<PaletteEntry> m_entries;
};

} // namespace

QList<PaletteEntry> paletteActions(MainWindow &window)
{
    Collector collector(window);
    if (View *view = window.currentView())
        collector.addView(view);
    for (View *view : window.views())
        collector.addSubpages(view);
    collector.addSavedFilters();
    QList<QAction *> menus = window.menuBar()->actions();
    collector.addMenu(menus, {});
    for (View *view : window.views())
        collector.addView(view);
    return collector.entries();
}

} // namespace halfday
