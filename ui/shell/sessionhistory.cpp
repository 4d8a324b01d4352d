#include "ui/shell/sessionhistory.h"

#include "ui/shell/historydialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/view.h"
#include "ui/theme/icons.h"

#include <QAction>

namespace halfday {

using namespace Qt::StringLiterals;

SessionHistory::SessionHistory(MainWindow &window, const Clock &clock) : QObject(&window), m_window(window), m_clock(clock)
{
    auto *open = new QAction(Icons::named(u"edit-undo-history"_s), tr("&History of this session…"), &window);
    open->setObjectName(u"sessionHistory"_s);
    open->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    connect(open, &QAction::triggered, this, &SessionHistory::openDialog);
    window.addGlobalAction(open);
}

void SessionHistory::follow(View *view)
{
    connect(view->messages(), &MessageBar::told, this, [this, view](const Message &message) { note(view, message); });
}

void SessionHistory::inherit(QList<Entry> entries)
{
    for (Entry &entry : entries) {
        if (entry.deed.undo)
            entry.deed.whyFinal = tr("Done before the window was made anew; its page can still change it.");
        entry.deed.undo = {};
    }
    m_entries << entries;
    emit changed();
}

void SessionHistory::note(View *view, const Message &message)
{
    if (!message.deed)
        return;
    for (Entry &entry : m_entries) {
        if (!message.deed->takesBack.isEmpty() && entry.deed.key == message.deed->takesBack)
            entry.takenBack = true;
    }
    // A later word about the same deed ("pending", then "refunded") takes the place of the earlier one.
    if (!message.deed->key.isEmpty())
        m_entries.removeIf([&](const Entry &entry) { return entry.deed.key == message.deed->key && !entry.takenBack; });
    Entry entry{.at = m_clock.now(), .text = message.text, .page = view->title(), .viewId = view->id(), .deed = *message.deed};
    if (message.deed->undoFor.count() > 0)
        entry.until = entry.at + message.deed->undoFor;
    m_entries.prepend(entry);
    m_entries.resize(std::min<qsizetype>(m_entries.size(), most));
    emit changed();
}

QString SessionHistory::whyNot(const Entry &entry) const
{
    if (entry.takenBack)
        return tr("Taken back.");
    if (!entry.deed.undo)
        return entry.deed.whyFinal.isEmpty() ? tr("This cannot be taken back.") : entry.deed.whyFinal;
    if (entry.until && m_clock.now() >= *entry.until)
        return tr("Too late: it could be taken back for %n minute(s).", nullptr,
                  int(std::chrono::duration_cast<std::chrono::minutes>(*entry.until - entry.at).count()));
    return {};
}

void SessionHistory::undo(int index)
{
    if (index < 0 || index >= m_entries.size() || !whyNot(m_entries[index]).isEmpty())
        return;
    m_entries[index].asked = true;
    const Entry entry = m_entries[index];
    m_window.showView(entry.viewId);
    entry.deed.undo();
    emit changed();
}

void SessionHistory::openDialog()
{
    auto *dialog = m_window.findChild<HistoryDialog *>();
    if (!dialog)
        dialog = new HistoryDialog(*this, m_clock, m_window);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace halfday
