#include "app/console/help.h"

#include "app/common/crashreport.h"
#include "app/common/logging.h"
#include "models/core/launch.h"
#include "models/database/database.h"
#include "models/database/migrator.h"
#include "ui/shell/aboutbox.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/view.h"
#include "ui/theme/icons.h"
#include "ui/widgets/messagebar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QUrl>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

QString logFolder() { return QFileInfo(defaultLogFile({})).absolutePath(); }

/// libpq's number: 150005 is 15.5.
QString clientVersion()
{
    const int version = PQlibVersion();
    return u"%1.%2"_s.arg(version / 10000).arg(version % 10000);
}

} // namespace

Help::Help(MainWindow &window, Database &database) : m_window(window), m_database(database)
{
    auto *logs = new QAction(Icons::named(u"folder-open"_s), tr("Open the &log folder"), this);
    logs->setObjectName(u"openLogs"_s);
    logs->setShortcut(QKeySequence(int(Qt::CTRL) | int(Qt::ALT) | Qt::Key_L));
    connect(logs, &QAction::triggered, this, &Help::openLogs);
    window.helpMenu()->insertAction(window.helpMenu()->actions().last(), logs);
    connect(&window, &MainWindow::aboutShown, this, &Help::fillAbout);
}

void Help::openLogs()
{
    const QString folder = logFolder();
    QDir().mkpath(folder);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_window.currentView()->messages()->post({.severity = Message::Severity::Information,
                                                  .text = tr("No file manager could be opened. The logs are in %1.").arg(QDir::toNativeSeparators(folder)),
                                                  .subject = u"logs"_s});
}

void Help::tellOfCrashes()
{
    const QStringList reports = takeCrashReports();
    View *view = m_window.currentView();
    if (reports.isEmpty() || !view)
        return;
    const QString text = tr("Halfday ended unexpectedly the last time. What was decided is safe in the database. A report for whoever "
                            "mends Halfday is in %1: its version, where it stopped, the last lines of its log; no password, nothing "
                            "a customer wrote. Nothing was sent anywhere.")
                             .arg(QDir::toNativeSeparators(reports.last()));
    view->messages()->post({.severity = Message::Severity::Information,
                            .text = text,
                            .detail = reports.join(u'\n'),
                            .mends = {{tr("Open the folder"), [this] { openLogs(); }}},
                            .subject = u"crash"_s});
}

/// The schema is the database's own word, so that line comes when it has answered.
void Help::fillAbout(AboutBox *box)
{
    QStringList lines{tr("Qt %1").arg(QString::fromLatin1(qVersion())), tr("PostgreSQL client %1").arg(clientVersion())};
    const bool isConnected = m_database.state() == Database::State::Connected;
    lines << (isConnected ? tr("PostgreSQL server %1").arg(m_database.server().version) : tr("PostgreSQL server: not connected"));
    const int shipped = shippedMigrations().last().number;
    box->setVersions(lines + QStringList{tr("Schema: this program knows %1").arg(shipped)});
    if (!isConnected)
        return;
    const std::function<Result<int>(Session &)> ask = [](Session &session) {
        return session.one<int>(u"select coalesce(max(number), 0) from halfday.migrations"_s, {}, [](const Row &row) { return row.number(0); });
    };
    launch(m_database.read(ask), this, [box = QPointer(box), lines, shipped](const Result<int> &found) {
        if (box && found)
            box->setVersions(lines + QStringList{tr("Schema %1, this program knows %2").arg(*found).arg(shipped)});
    });
}

} // namespace halfday
