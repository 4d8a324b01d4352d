#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace halfday {

/// A program of the desktop that a test starts and stops; see tests/support/underdesktop for the rest of it.
class DesktopPart
{
public:
    ~DesktopPart() { stop(); }

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(10000))
            m_process.kill();
        m_process.waitForFinished();
    }

protected:
    void start(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, arguments);
        m_process.waitForStarted();
    }
    static bool hasName(const QString &name) { return QDBusConnection::sessionBus().interface()->isServiceRegistered(name); }

    QProcess m_process;
};

/// The Xfce panel with a tray: a StatusNotifier host.
class Panel : public DesktopPart
{
public:
    bool start()
    {
        DesktopPart::start(QStringLiteral("xfce4-panel"), {QStringLiteral("--disable-wm-check")});
        return QTest::qWaitFor([] { return hasName(QStringLiteral("org.kde.StatusNotifierWatcher")); }, 20000);
    }
};

/// A tray of the old kind alone.
class EmbeddingTray : public DesktopPart
{
public:
    void start() { DesktopPart::start(QStringLiteral("trayer"), {QStringLiteral("--edge"), QStringLiteral("top")}); }
};

/// A real notification service, with the desktop's own way to click and to look.
class Dunst : public DesktopPart
{
public:
    bool start()
    {
        const QString file = QDir::tempPath() + QStringLiteral("/dunstrc-%1").arg(QCoreApplication::applicationPid());
        QFile config(file);
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write("[global]\nfont = DejaVu Sans 10\nwidth = (320, 480)\nheight = 400\norigin = top-right\noffset = 12x40\nidle_threshold = 0\n"
                     "markup = full\nformat = \"<b>%s</b>\\n%b\"\nmax_icon_size = 48\nframe_width = 1\n"
                     "[urgency_critical]\nbackground = \"#ffffff\"\nforeground = \"#1e2227\"\nframe_color = \"#b3221a\"\ntimeout = 0\n"
                     "[urgency_normal]\nbackground = \"#ffffff\"\nforeground = \"#1e2227\"\nframe_color = \"#4b545e\"\ntimeout = 0\n");
        config.close();
        DesktopPart::start(QStringLiteral("dunst"), {QStringLiteral("-config"), file});
        const bool came = QTest::qWaitFor([] { return hasName(QStringLiteral("org.freedesktop.Notifications")); }, 20000);
        QFile::remove(file);
        return came;
    }
    static QString control(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("dunstctl"), arguments);
        process.waitForFinished(10000);
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
    static int displayed() { return control({QStringLiteral("count"), QStringLiteral("displayed")}).toInt(); }
    /// As if the newest notification had been clicked.
    static void click() { control({QStringLiteral("action")}); }
    static void closeAll()
    {
        control({QStringLiteral("close-all")});
        // What the service said of it has arrived when the bus answers a later question.
        (void)hasName(QStringLiteral("org.freedesktop.Notifications"));
        QCoreApplication::processEvents();
    }
};

/// Every Notify and CloseNotification that goes over the bus, whoever sends or answers it.
class BusRecord : public DesktopPart
{
public:
    struct Notified {
        QString application;
        QString title;
        QString body;
        QStringList actions;
        int urgency = -1;
        uint replaces = 0;
    };

    bool start()
    {
        DesktopPart::start(QStringLiteral("dbus-monitor"),
                           {QStringLiteral("interface='org.freedesktop.Notifications',type='method_call'")});
        // It listens once it says that it has got and lost its own name.
        return QTest::qWaitFor([this] { return text().contains(QStringLiteral("NameAcquired")) || text().contains(QStringLiteral("NameLost")); }, 10000);
    }
    /// All since the start or the last clear().
    QList<Notified> notified()
    {
        QList<Notified> found;
        for (const QString &message : messages()) {
            if (!message.contains(QStringLiteral("member=Notify\n")))
                continue;
            Notified one;
            static const QRegularExpression words(QStringLiteral("^ {3}string \"((?:[^\"]|\"(?!\\n))*)\"$"), QRegularExpression::MultilineOption);
            QStringList strings;
            for (auto match = words.globalMatch(message); match.hasNext();)
                strings << match.next().captured(1);
            one.application = strings.value(0);
            one.title = strings.value(2);
            one.body = strings.value(3);
            static const QRegularExpression listed(QStringLiteral("^ {6}string \"(.*)\"$"), QRegularExpression::MultilineOption);
            for (auto match = listed.globalMatch(message); match.hasNext();)
                one.actions << match.next().captured(1);
            static const QRegularExpression urgency(QStringLiteral("string \"urgency\"\\s+variant\\s+byte (\\d+)"));
            if (const auto match = urgency.match(message); match.hasMatch())
                one.urgency = match.captured(1).toInt();
            static const QRegularExpression replaces(QStringLiteral("^ {3}uint32 (\\d+)$"), QRegularExpression::MultilineOption);
            one.replaces = replaces.match(message).captured(1).toUInt();
            found << one;
        }
        return found;
    }
    int closed() { return int(messages().filter(QStringLiteral("member=CloseNotification\n")).size()); }
    void clear() { m_begin = text().size(); }

private:
    QString text()
    {
        m_process.waitForReadyRead(0);
        m_read += m_process.readAll();
        return QString::fromUtf8(m_read);
    }
    QStringList messages()
    {
        static const QRegularExpression head(QStringLiteral("^method call "), QRegularExpression::MultilineOption);
        QStringList found = text().mid(m_begin).split(head);
        for (QString &message : found) // of the head, only what is called
            message.replace(QRegularExpression(QStringLiteral("^[^\\n]*(member=\\w+)\\n")), QStringLiteral("\\1\n"));
        return found;
    }

    QByteArray m_read;
    qsizetype m_begin = 0;
};

/// Another program's window, which has the focus.
class OtherWindow : public DesktopPart
{
public:
    /// `program`: this test itself, which shows a window and nothing else when called with --other-window.
    bool start()
    {
        DesktopPart::start(QCoreApplication::applicationFilePath(), {QStringLiteral("--other-window")});
        return QTest::qWaitFor([] { return activeWindow() == QLatin1String("other window"); }, 20000);
    }
    /// The title of the window that has the focus, as the window manager says.
    static QString activeWindow()
    {
        QProcess process;
        process.start(QStringLiteral("xdotool"), {QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")});
        process.waitForFinished(10000);
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
};

} // namespace halfday
