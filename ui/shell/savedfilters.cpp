#include "ui/shell/savedfilters.h"

#include "models/core/launch.h"
#include "ui/shell/filteredpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/savedfilteritem.h"
#include "ui/shell/view.h"
#include "ui/theme/icons.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto toldFor = 10s;
constexpr auto countPause = 1s; ///< several changes are counted once
constexpr int longestName = 60;
const QString subject = u"savedFilter"_s;

QString keyOf(const View *view) { return view->id() + u"/savedFilters"_s; }

FilteredPage *pageOf(View *view) { return dynamic_cast<FilteredPage *>(view); }

} // namespace

SavedFilters::SavedFilters(MainWindow &window, Navigation &navigation, QSettings &settings)
    : QObject(&window), m_window(window), m_navigation(navigation), m_settings(settings)
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &key, const QString &icon) {
        auto *action = new QAction(Icons::named(icon), text, &m_window);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setEnabled(false); // until one of them has the focus
        m_window.addGlobalAction(action);
        return action;
    };
    m_rename = add(u"renameFilter"_s, tr("Rename the saved filter…"), QKeySequence(Qt::Key_F2), u"edit-rename"_s);
    m_delete = add(u"deleteFilter"_s, tr("Delete the saved filter"), QKeySequence(Qt::Key_Delete), u"edit-delete"_s);
    connect(m_rename, &QAction::triggered, this, &SavedFilters::beginRenaming);
    connect(m_delete, &QAction::triggered, this, &SavedFilters::deleteChosen);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(countPause);
    connect(&m_soon, &QTimer::timeout, this, &SavedFilters::count);
}

void SavedFilters::follow(View *view)
{
    if (!pageOf(view))
        return;
    m_views << view;
    connect(view, &View::filterSaveRequested, this, [this, view] { beginSaving(view); });
    fill(view);
}

void SavedFilters::fill(View *view)
{
    m_filters.removeIf([view](const Filter &filter) { return filter.view == view; });
    QList<Filter> filters;
    const QVariantMap maps = stored(view);
    for (auto it = maps.cbegin(); it != maps.cend(); ++it)
        filters << Filter{view, it.key(), it.value().toMap()};
    std::ranges::sort(filters, [](const Filter &a, const Filter &b) { return a.name.localeAwareCompare(b.name) < 0; });
    QList<SavedFilterItem *> items;
    for (Filter &filter : filters) {
        filter.item = new SavedFilterItem(view->title(), filter.name);
        filter.item->setObjectName(u"savedFilter-%1-%2"_s.arg(view->id(), filter.name));
        connect(filter.item, &QAbstractButton::clicked, this, [this, view, name = filter.name] { open(view, name); });
        connect(filter.item, &QWidget::customContextMenuRequested, this, [this, item = filter.item](const QPoint &at) {
            item->setFocus(Qt::MouseFocusReason); // what the menu says is about this one
            auto *menu = new QMenu(item);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->addActions({m_rename, m_delete});
            menu->popup(item->mapToGlobal(at));
        });
        items << filter.item;
    }
    m_navigation.setSaved(view->id(), items);
    m_filters << filters;
    count();
}

QVariantMap SavedFilters::stored(const View *view) const { return m_settings.value(keyOf(view)).toMap(); }

void SavedFilters::replace(View *view, const QString &former, const QString &name, const QVariantMap &map)
{
    QVariantMap maps = stored(view);
    maps.remove(former);
    if (!name.isEmpty())
        maps.insert(name, map);
    m_settings.setValue(keyOf(view), maps);
    fill(view);
}

const SavedFilters::Filter *SavedFilters::find(const View *view, const QString &name) const
{
    const auto at = std::ranges::find_if(m_filters, [&](const Filter &filter) { return filter.view == view && filter.name == name; });
    return at == m_filters.cend() ? nullptr : &*at;
}

const SavedFilters::Filter *SavedFilters::chosen() const
{
    const auto at = std::ranges::find_if(m_filters, [this](const Filter &filter) { return m_chosen && filter.item == m_chosen; });
    return at == m_filters.cend() ? nullptr : &*at;
}

void SavedFilters::focusMoved(QWidget *now)
{
    if (!now || qobject_cast<QMenu *>(now) || qobject_cast<QMenuBar *>(now))
        return; // another program, or the menu that offers to delete it
    m_chosen = qobject_cast<SavedFilterItem *>(now);
    m_rename->setEnabled(m_chosen);
    m_delete->setEnabled(m_chosen);
}

void SavedFilters::open(View *view, const QString &name)
{
    const Filter *filter = find(view, name);
    if (!filter)
        return;
    m_opened = filter->item;
    const QVariantMap map = filter->map;
    m_window.showView(view->id());
    pageOf(view)->setFilterMap(map);
    view->messages()->mended(subject);
    if (!filter->item->unfit().isEmpty())
        tellUnfit(*filter);
    count();
}

void SavedFilters::tellUnfit(const Filter &filter)
{
    m_opened = nullptr;
    const auto gone = [this, view = filter.view, name = filter.name] { replace(view, name); };
    filter.view->messages()->post({.severity = Message::Severity::Warning,
                                   .text = tr("The saved filter “%1” no longer fits. %2").arg(filter.name, filter.item->unfit()),
                                   .mends = {{tr("Delete it"), gone}},
                                   .subject = subject});
}

void SavedFilters::beginSaving(View *view)
{
    const QVariantMap map = pageOf(view)->filterMap();
    if (map.isEmpty()) {
        view->messages()->post({.severity = Message::Severity::Success,
                                .text = tr("Nothing is filtered here. Set the filters first, then save them."),
                                .subject = subject,
                                .expiresAfter = toldFor});
        return;
    }
    view->messages()->mended(subject);
    beginNaming(view, {}, map);
}

void SavedFilters::beginRenaming()
{
    if (const Filter *filter = chosen())
        beginNaming(filter->view, filter->name, filter->map);
}

void SavedFilters::beginNaming(View *view, const QString &former, const QVariantMap &map)
{
    endNaming();
    auto *field = new QLineEdit(former, &m_navigation);
    field->setObjectName(u"savedFilterName"_s);
    field->setAccessibleName(tr("Name of the saved filter"));
    field->setPlaceholderText(tr("Name, then Enter"));
    field->setToolTip(tr("Enter saves it, Esc leaves it."));
    field->setMaxLength(longestName);
    field->installEventFilter(this);
    m_naming = {view, former, map, field};
    const Filter *renamed = find(view, former);
    m_navigation.putField(view->id(), field, renamed ? renamed->item : nullptr);
    field->selectAll();
    field->setFocus(Qt::ShortcutFocusReason);
    connect(field, &QLineEdit::returnPressed, this, &SavedFilters::finishNaming);
}

void SavedFilters::finishNaming()
{
    const Naming naming = m_naming;
    const QString name = naming.field->text().simplified();
    if (name.isEmpty())
        return;
    const bool renames = !naming.former.isEmpty();
    const QVariantMap before = stored(naming.view);
    Message message{.severity = Message::Severity::Success, .text = {}, .subject = subject, .expiresAfter = toldFor};
    if (renames && name != naming.former && before.contains(name)) {
        message = {.severity = Message::Severity::Warning,
                   .text = tr("There is a saved filter “%1” already; nothing was renamed. Choose another name.").arg(name),
                   .subject = subject};
        m_window.currentView()->messages()->post(message);
        return;
    }
    endNaming();
    if (name == naming.former)
        return;
    replace(naming.view, naming.former, name, naming.map);
    if (renames) {
        message.text = tr("“%1” is called “%2” now.").arg(naming.former, name);
        find(naming.view, name)->item->setFocus();
    } else if (before.contains(name)) {
        message.text = tr("“%1” holds these filters now.").arg(name);
        message.mends = {{tr("Undo"), [this, view = naming.view, name, map = before.value(name).toMap()] { replace(view, name, name, map); }}};
    } else {
        message.text = tr("Saved: “%1” stands below %2 in the navigation.").arg(name, naming.view->title());
    }
    m_window.currentView()->messages()->post(message);
}

void SavedFilters::endNaming()
{
    const Naming naming = std::exchange(m_naming, {});
    if (!naming.field)
        return;
    const bool hadFocus = naming.field->hasFocus();
    naming.field->removeEventFilter(this);
    naming.field->hide();
    naming.field->deleteLater();
    const Filter *renamed = find(naming.view, naming.former);
    if (renamed)
        renamed->item->show();
    if (!hadFocus)
        return;
    if (renamed)
        renamed->item->setFocus();
    else if (View *view = m_window.currentView())
        view->activated();
}

void SavedFilters::deleteChosen()
{
    const Filter *filter = chosen();
    if (!filter)
        return;
    const Filter gone = *filter;
    replace(gone.view, gone.name);
    View *front = m_window.currentView();
    front->activated();
    front->messages()->post({.severity = Message::Severity::Success,
                             .text = tr("The saved filter “%1” is deleted.").arg(gone.name),
                             .mends = {{tr("Undo"), [this, gone] { replace(gone.view, gone.name, gone.name, gone.map); }}},
                             .subject = subject,
                             .expiresAfter = toldFor});
}

void SavedFilters::countIn(Database &database)
{
    m_database = &database;
    connect(&database, &Database::changed, this, [this] {
        if (!m_filters.isEmpty() && !m_soon.isActive())
            m_soon.start();
    });
}

void SavedFilters::catchUp()
{
    if (m_outdated)
        count();
}

void SavedFilters::count()
{
    m_outdated = !m_window.isVisible() || m_window.isMinimized();
    if (m_outdated || !m_database || m_filters.isEmpty())
        return;
    if (m_counting) {
        m_again = true;
        return;
    }
    QList<CountQuery> queries;
    QList<QPointer<SavedFilterItem>> items;
    for (const Filter &filter : std::as_const(m_filters)) {
        queries << pageOf(filter.view)->counting(filter.map);
        items << filter.item;
    }
    m_soon.stop();
    m_counting = true;
    launch(countRows(*m_database, queries), this, [this, items](const Result<QList<FilterCount>> &counts) {
        m_counting = false;
        // Without an answer nobody knows; why, the page in front says.
        show(counts ? *counts : QList<FilterCount>(), items);
        if (std::exchange(m_again, false))
            count();
    });
}

void SavedFilters::show(const QList<FilterCount> &counts, const QList<QPointer<SavedFilterItem>> &items)
{
    for (const Filter &filter : std::as_const(m_filters)) {
        const qsizetype at = items.indexOf(filter.item);
        if (at < 0)
            continue; // came meanwhile, and is counted next
        const std::optional<FilterCount> found = at < counts.size() ? std::optional(counts[at]) : std::nullopt;
        filter.item->setFound(found, found && !found->fits ? pageOf(filter.view)->whyUnfit() : QString());
        if (filter.item == m_opened && found && !found->fits && m_window.currentView() == filter.view)
            tellUnfit(filter);
    }
}

bool SavedFilters::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_naming.field)
        return QObject::eventFilter(watched, event);
    const bool escape = (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            endNaming();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            endNaming();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace halfday
