#include "ui/settings/settingsbook.h"

#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QMenu>

namespace halfday {

using namespace Qt::StringLiterals;

SettingsBook::SettingsBook(MainWindow &window)
    : QObject(&window), m_window(window), m_open(new QAction(Icons::named(u"configure"_s), tr("&Settings…"), this))
{
    m_open->setObjectName(u"settings"_s);
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(m_open, &QAction::triggered, this, [this] { open(); });
    QMenu *file = window.fileMenu();
    const QList<QAction *> present = file->actions();
    file->insertAction(present.isEmpty() ? nullptr : present.first(), m_open);
}

void SettingsBook::addPage(const SettingsPage &page, int place)
{
    if (place < 0 || place > m_pages.size())
        m_pages.append(page);
    else
        m_pages.insert(place, page);
}

void SettingsBook::open(const QString &page)
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog(m_pages, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setProperty("openedBy", m_open->objectName()); // it comes back when the window is made anew
    }
    if (!page.isEmpty())
        m_dialog->showPage(page);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

SettingsDialog *SettingsBook::dialog() const { return m_dialog; }

} // namespace halfday
