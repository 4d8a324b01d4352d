#include "app/demo/sharedsandbox.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSaveFile>
#include <QThread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace halfday {

namespace {

QString memoryOf(const QString &folder)
{
    return folder + "/sandbox.json"_L1;
}

QUrl loopback(quint16 port)
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port));
}

} // namespace

SharedSandbox::SharedSandbox(const QString &folder, StripeSandboxOptions options, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_options(std::move(options))
{
    m_options.stateFile = memoryOf(m_folder);
    m_takeOver.setInterval(2s);
    connect(&m_takeOver, &QTimer::timeout, this, [this] {
        if (serve())
            m_takeOver.stop();
    });
}

quint16 SharedSandbox::rememberedPort() const
{
    QFile file(m_folder + "/sandbox.port"_L1);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toUShort() : quint16(0);
}

Result<QUrl> SharedSandbox::start()
{
    if (!m_turn.open(m_folder + "/sandbox.lock"_L1, getuid(), getgid()))
        return fail({Error::Kind::Permission, tr("The demo's folder %1 cannot be written to.").arg(m_folder)});
    Result<QUrl> url = serve();
    if (url || m_turn.held())
        return url;
    m_takeOver.start();
    // Who serves tells the port once it is bound: at once, unless both consoles began this very moment.
    const QDeadlineTimer deadline(2s);
    while ((m_options.port = rememberedPort()) == 0 && !deadline.hasExpired())
        QThread::msleep(5);
    return loopback(m_options.port);
}

void SharedSandbox::forget(const QString &folder)
{
    QFile::remove(memoryOf(folder));
}

Result<QUrl> SharedSandbox::serve()
{
    if (!m_turn.tryLock(FileLock::Mode::Exclusive))
        return fail({Error::Kind::Conflict, tr("Another console serves this demo's payment provider.")});
    if (m_options.port == 0)
        m_options.port = rememberedPort();
    QFile::remove(m_folder + "/sandbox.port"_L1); // nobody is to take an old one for the new
    m_sandbox = std::make_unique<StripeSandbox>(m_options);
    Result<void> started = m_sandbox->start();
    if (!started && m_options.port != 0) { // somebody else's program has that port by now
        m_options.port = 0;
        m_sandbox = std::make_unique<StripeSandbox>(m_options);
        started = m_sandbox->start();
    }
    if (!started)
        return fail(started.error());
    m_options.port = quint16(m_sandbox->baseUrl().port());
    QSaveFile portFile(m_folder + "/sandbox.port"_L1);
    if (portFile.open(QIODevice::WriteOnly)) {
        portFile.write(QByteArray::number(m_options.port));
        portFile.commit();
    }
    return m_sandbox->baseUrl();
}

} // namespace halfday
