#include "app/console/switchboard.h"

#include "app/console/entrance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/view.h"
#include "ui/theme/icons.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QMenu>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace halfday {

Switchboard::Switchboard(MainWindow &window, Entrance &entrance, const Here &here, const QString &program)
    : m_window(window), m_entrance(entrance), m_program(program)
{
    QMenu *file = window.fileMenu();
    QAction *const first = file->actions().value(0);
    const auto add = [file, first](const QString &name, const QString &text, const QString &icon, Qt::Key key) {
        auto *action = new QAction(Icons::named(icon), text, file);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | key));
        file->insertAction(first, action);
        return action;
    };
    connect(add(u"connections"_s, tr("&Connections …"), u"network-connect"_s, Qt::Key_O), &QAction::triggered, this,
            [this, id = here.profileId] { m_entrance.showConnections(&m_window, id); });
    if (!here.isDemo)
        connect(add(u"openDemo"_s, tr("Switch to the &demo"), u"view-presentation"_s, Qt::Key_T), &QAction::triggered, this,
                [this] { switchTo({u"--demo"_s}, tr("the demo")); });
    connect(&entrance, &Entrance::switchRequested, this,
            [this](const QString &name) { switchTo({u"--profile"_s, name}, tr("“%1”").arg(name)); });
    connect(&entrance, &Entrance::keychainNews, this, &Switchboard::tellOfKeychain);
    connect(&window, &MainWindow::currentViewChanged, this, &Switchboard::tellOfKeychain);
}

/// Another process: nothing of this connection's keys and rows is left in it. Where that one is open already, it is told to
/// come to the front.
void Switchboard::switchTo(const QStringList &arguments, const QString &name)
{
    QProcess other;
    other.setProgram(m_program);
    other.setArguments(arguments);
    if (other.startDetached())
        return m_window.quit();
    if (View *view = m_window.currentView())
        view->messages()->post({.severity = Message::Severity::Error,
                                .text = tr("%1 could not be opened. Nothing has changed in this window: go on here, or try again.").arg(name),
                                .detail = m_program + u": "_s + other.errorString(),
                                .subject = u"switch"_s});
}

/// It may have refused before there was a page to say it on.
void Switchboard::tellOfKeychain()
{
    View *view = m_window.currentView();
    if (!view)
        return;
    for (const KeychainNews &news : m_entrance.takeKeychainNews()) {
        if (news.again)
            view->messages()->post({.severity = Message::Severity::Warning,
                                    .text = news.sentence + u' ' + tr("This window works all the same. Unlock or start the keychain, then try again."),
                                    .detail = news.detail,
                                    .mends = {{tr("Try again"), news.again}}});
        else
            view->messages()->post({.severity = Message::Severity::Success, .text = news.sentence, .expiresAfter = 10s});
    }
}

} // namespace halfday
