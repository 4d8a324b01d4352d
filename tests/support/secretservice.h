#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace halfday {

/// A session bus on which nothing starts by itself, and a gnome-keyring on it when asked: a real Secret Service in a
/// temporary home.
class SecretService
{
public:
    SecretService()
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return;
        config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                     "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\"><busconfig><type>session</type>"
                     "<listen>unix:dir=" + m_folder.path().toUtf8() + "</listen><auth>EXTERNAL</auth><policy context=\"default\">"
                     "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
                     "</policy></busconfig>");
        config.close();
        m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                                                    QStringLiteral("--config-file=") + config.fileName()});
        if (m_bus.waitForStarted() && m_bus.waitForReadyRead())
            m_address = QString::fromUtf8(m_bus.readLine().trimmed());
    }
    ~SecretService()
    {
        end(m_keyring);
        end(m_bus);
    }

    bool isUp() const { return !m_address.isEmpty(); }

    /// What a program needs to meet this one, and nothing of the person who runs the tests.
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = withoutBus();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
        return environment;
    }
    QProcessEnvironment withoutBus() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        return environment;
    }

    /// With a login keyring that is open, or, without a password, with none at all: started empty.
    bool startKeyring(const QByteArray &password)
    {
        m_keyring.setProcessEnvironment(environment());
        QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
        if (!password.isEmpty())
            arguments << QStringLiteral("--unlock");
        m_keyring.start(QStringLiteral("gnome-keyring-daemon"), arguments);
        if (!m_keyring.waitForStarted())
            return false;
        m_keyring.write(password);
        m_keyring.closeWriteChannel();
        return QTest::qWaitFor([this] {
            return call({QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                         QStringLiteral("org.freedesktop.DBus.NameHasOwner"), QStringLiteral("string:org.freedesktop.secrets")})
                .contains("true");
        }, 20000);
    }
    void stopKeyring() { end(m_keyring); }
    /// As when the desktop's screen locker closes it.
    bool lock()
    {
        call({QStringLiteral("--dest=org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
              QStringLiteral("org.freedesktop.Secret.Service.Lock"),
              QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
        return call({QStringLiteral("--dest=org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets/collection/login"),
                     QStringLiteral("org.freedesktop.DBus.Properties.Get"), QStringLiteral("string:org.freedesktop.Secret.Collection"),
                     QStringLiteral("string:Locked")})
            .contains("boolean true");
    }
    /// Every file below the home that holds these bytes: a secret must be in none, but enciphered.
    QStringList filesWith(const QByteArray &bytes) const
    {
        QProcess grep;
        grep.start(QStringLiteral("grep"), {QStringLiteral("-rlaF"), QString::fromUtf8(bytes), m_folder.path()});
        grep.waitForFinished();
        return QString::fromUtf8(grep.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

private:
    QByteArray call(const QStringList &arguments) const
    {
        QProcess send;
        send.setProcessEnvironment(environment());
        send.start(QStringLiteral("dbus-send"), QStringList{QStringLiteral("--session"), QStringLiteral("--print-reply")} + arguments);
        send.waitForFinished();
        return send.readAllStandardOutput();
    }
    static void end(QProcess &process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (!process.waitForFinished(5000))
            process.kill();
        process.waitForFinished();
    }

    QTemporaryDir m_folder{QStringLiteral("/tmp/halfday-keyring-XXXXXX")};
    QProcess m_bus;
    QProcess m_keyring;
    QString m_address;
};

} // namespace halfday
