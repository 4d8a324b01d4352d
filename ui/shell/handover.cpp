#include "ui/shell/handover.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/view.h"

#include <QAction>
#include <QDialog>

namespace halfday {

using namespace Qt::StringLiterals;

Handover::Handover(MainWindow &from) : m_history(from.history()->entries()), m_state(from.windowState()), m_visible(from.isVisible())
{
    from.saveState();
    if (const View *front = from.currentView())
        m_front = front->id();
    for (const View *view : from.views()) {
        Page page{view->currentRecord(), view->subpage(), {}};
        for (Message message : view->messages()->messages()) {
            // What a page says about its own reading it says again; a button would reach into the window that goes.
            const bool saysAgain = QStringList{u"refresh"_s, u"page"_s, u"details"_s, u"language"_s}.contains(message.subject);
            message.mends.clear();
            message.deed.reset(); // the history has it already
            if (!saysAgain)
                page.messages << message;
        }
        m_pages.insert(view->id(), page);
    }
    for (const QDialog *dialog : from.findChildren<QDialog *>()) {
        if (dialog->isVisible() && dialog->property("openedBy").isValid())
            m_dialogs << dialog->property("openedBy").toString();
    }
}

void Handover::giveTo(MainWindow &to) const
{
    to.history()->inherit(m_history);
    to.showView(m_front);
    for (View *view : to.views()) {
        const Page page = m_pages.value(view->id());
        for (const Message &message : page.messages)
            view->messages()->post(message);
        if (!page.subpage.isEmpty())
            view->showSubpage(page.subpage);
        if (!page.record.isEmpty())
            view->showRecord(page.record);
    }
    if (!m_visible)
        return;
    to.setWindowState(m_state);
    to.show();
    if (!m_state.testFlag(Qt::WindowMinimized))
        to.activateWindow();
    for (const QString &name : m_dialogs) {
        if (auto *action = to.findChild<QAction *>(name))
            action->trigger();
    }
}

} // namespace halfday
