#pragma once

#include "app/console/application.h"
#include "app/demo/privatecluster.h"
#include "models/database/connection.h"
#include "ui/refunds/refundsview.h"
#include "ui/reviews/reviewsview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace halfday {

/// A folder for a demo and for a console's settings, and the demo's owner to look behind the curtain.
class DemoPlace
{
public:
    DemoPlace() : m_folder(QStringLiteral("/tmp/halfday-test-XXXXXX"))
    {
        // As root the server runs as another user, who must be able to pass through.
        QFile::setPermissions(m_folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("demo")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    ConsoleOptions options() const
    {
        ConsoleOptions options;
        options.demo = DemoChoices{.folder = folder()};
        options.settingsFile = file(QStringLiteral("console.ini"));
        QSettings(options.settingsFile, QSettings::IniFormat).setValue(QStringLiteral("window/onClose"), QStringLiteral("quit"));
        return options;
    }

    /// Where the demo's server listens, as its owner; nothing while none runs. Does not keep it alive.
    std::optional<ConnectionSettings> running() const
    {
        QFile pid(folder() + QStringLiteral("/data/postmaster.pid"));
        const QList<QByteArray> lines = pid.open(QIODevice::ReadOnly) ? pid.readAll().split('\n') : QList<QByteArray>();
        if (lines.value(4).trimmed().isEmpty())
            return std::nullopt;
        ConnectionSettings settings;
        settings.host = QString::fromUtf8(lines[4].trimmed());
        settings.port = 5432;
        settings.database = QStringLiteral("halfday");
        settings.user = QStringLiteral("halfday_owner");
        return settings;
    }
    ConnectionSettings runningAs(const QString &login) const
    {
        ConnectionSettings settings = running().value_or(ConnectionSettings());
        settings.user = login;
        return settings;
    }
    /// The server's process; 0 when there is none.
    qint64 serverProcess() const
    {
        QFile pid(folder() + QStringLiteral("/data/postmaster.pid"));
        return pid.open(QIODevice::ReadOnly) ? pid.readLine().trimmed().toLongLong() : 0;
    }
    /// Joins the demo's server, or starts it, and keeps it running until leave().
    PrivateCluster &hold()
    {
        if (!m_cluster) {
            m_cluster = std::make_unique<PrivateCluster>(ClusterOptions{.folder = folder()});
            if (const Result<ConnectionSettings> joined = m_cluster->startBlocking(); !joined)
                qFatal("%s %s", qPrintable(joined.error().message), qPrintable(joined.error().detail));
        }
        return *m_cluster;
    }
    void leave() { m_cluster.reset(); }

    /// The rows of a query, columns joined by a blank.
    QStringList rows(const QString &sql)
    {
        Connection connection(running().value_or(ConnectionSettings()));
        if (const auto opened = connection.open(); !opened)
            return {opened.error().message};
        Session session = connection.session();
        const Result<QList<QString>> found =
            session.list<QString>(QStringLiteral("select concat_ws(' ', variadic array(select value from json_each_text(row_to_json(q)))) "
                                                 "from (%1) q").arg(sql), {}, [](const Row &row) { return row.text(0); });
        return found ? QStringList(*found) : QStringList{found.error().detail};
    }
    qint64 number(const QString &sql) { return rows(sql).value(0).toLongLong(); }
    void run(const QString &sql)
    {
        Connection connection(running().value_or(ConnectionSettings()));
        const auto opened = connection.open();
        Session session = connection.session();
        if (const Result<void> done = opened ? session.execute(sql) : fail(opened.error()); !done)
            qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
    }

    /// The payment provider as every console on this folder reaches it.
    StripeSettings provider() const
    {
        QFile port(folder() + QStringLiteral("/sandbox.port"));
        StripeSettings settings;
        if (port.open(QIODevice::ReadOnly))
            settings.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:") + QString::fromUtf8(port.readAll().trimmed()));
        settings.apiKey = StripeSandboxOptions().apiKey;
        return settings;
    }
    /// What the provider knows and was asked: "refunds", "requests".
    QJsonObject providerBooks() const { return ask(QStringLiteral("log"), {}); }
    void misbehave(const QByteArray &fault) const { ask(QStringLiteral("fault"), fault); }

private:
    QJsonObject ask(const QString &what, const QByteArray &form) const
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(provider().baseUrl.toString() + QStringLiteral("/_sandbox/") + what));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? network.get(request) : network.post(request, form));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10000) || reply->error() != QNetworkReply::NoError)
            return {};
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PrivateCluster> m_cluster;
};

/// A whole console in this process, worked by keys and clicks.
class Console
{
public:
    explicit Console(const ConsoleOptions &options) : m_application(options)
    {
        QObject::connect(&m_application, &Application::finished, &m_application, [this](int code) { m_exitCode = code; });
        const QList<QWidget *> before = windows();
        m_application.start();
        const bool came = QTest::qWaitFor([&] {
            for (QWidget *window : windows()) {
                if (!before.contains(window))
                    m_window = static_cast<MainWindow *>(window);
            }
            return m_window && m_window->isVisible();
        }, 60000);
        if (came) {
            toFront();
            m_window->showView(QStringLiteral("reviews")); // where these sessions begin
        }
    }

    MainWindow *window() const { return m_window; }
    /// Another window took the place of this one: from now on that is worked.
    bool followToNextWindow(int patience = 20000)
    {
        MainWindow *before = m_window;
        const bool came = QTest::qWaitFor([&] {
            const QList<QWidget *> now = windows();
            return now.size() == 1 && now.first() != before && now.first()->isVisible();
        }, patience);
        if (!came)
            return false;
        m_window = static_cast<MainWindow *>(windows().first());
        toFront();
        return true;
    }
    std::optional<int> exitCode() const { return m_exitCode; }
    View *view() const { return m_window->currentView(); }
    View *view(const QString &id) const { return m_window->findChild<View *>(id); }
    TableView *table() const { return view()->findChild<TableView *>(); }
    int rows() const { return table()->model()->rowCount(); }
    ReviewQueue *reviews() const { return m_window->findChild<ReviewsView *>()->queue(); }
    qint64 currentReview() const
    {
        const QModelIndex index = table()->currentIndex();
        return index.isValid() ? reviews()->model()->row(index.row()).id : -1;
    }
    QString state() const { return view()->state(); }
    QString said() const { return view()->messages()->texts().join(u'|'); }
    QString label(const char *name) const { return view()->findChild<QLabel *>(QLatin1StringView(name))->text(); }
    bool isEnabled(const char *action) const
    {
        return view()->findChild<QAction *>(QLatin1StringView(action))->isEnabled();
    }
    /// Nothing is on its way: every list is read and counted.
    bool ready() const { return view()->settled() && view()->refreshedAt() && reviews()->isCounted() && !reviews()->isDeciding(); }

    void toFront()
    {
        m_window->activateWindow();
        (void)QTest::qWaitForWindowActive(m_window);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window, key, modifiers);
    }
    /// By the key that is printed on the page in the navigation.
    void goTo(const QString &page)
    {
        const auto *action = m_window->findChild<QAction *>(QStringLiteral("page-") + page);
        const QKeyCombination combination = action->shortcut()[0];
        key(combination.key(), combination.keyboardModifiers());
    }
    QStringList pages() const
    {
        QStringList ids;
        for (const View *each : m_window->views())
            ids << each->id();
        return ids;
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : view()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(text))
                return button;
        }
        return nullptr;
    }
    void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }

private:
    static QList<QWidget *> windows()
    {
        QList<QWidget *> found;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (qobject_cast<MainWindow *>(widget))
                found << widget;
        }
        return found;
    }

    Application m_application;
    MainWindow *m_window = nullptr;
    std::optional<int> m_exitCode;
};

} // namespace halfday
