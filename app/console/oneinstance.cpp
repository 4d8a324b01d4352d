#include "app/console/oneinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <spdlog/spdlog.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace halfday {

namespace {

const QByteArray question = "show ";
const QByteArray answer = "shown\n";
constexpr qint64 longestQuestion = 1024;

/// Not a file: an abstract socket goes with its process.
QString nameFor(const QString &what, const QString &settingsFile)
{
    const QString place = QFileInfo(settingsFile).absoluteFilePath();
    const QByteArray sum = QCryptographicHash::hash((what + u'\n' + place).toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return u"halfday-%1-%2"_s.arg(::getuid()).arg(QString::fromLatin1(sum));
}

} // namespace

OneInstance::OneInstance(const QString &what, const QString &settingsFile, QObject *parent)
    : QObject(parent), m_lockFile(QFileInfo(settingsFile).absolutePath() + u"/."_s + nameFor(what, settingsFile) + ".lock"_L1),
      m_name(nameFor(what, settingsFile))
{
    m_server.setSocketOptions(QLocalServer::AbstractNamespaceOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            serve(caller);
    });
    m_again.setSingleShot(true);
    m_again.setInterval(200ms);
    connect(&m_again, &QTimer::timeout, this, &OneInstance::tryOnce);
    m_giveUp.setSingleShot(true);
    connect(&m_giveUp, &QTimer::timeout, this, [this] {
        m_again.stop();
        m_calling = false;
        emit deaf();
    });
}

OneInstance::~OneInstance() = default;

void OneInstance::claim()
{
    QDir().mkpath(QFileInfo(m_lockFile).absolutePath());
    m_giveUp.start(m_patience);
    QTimer::singleShot(0, this, &OneInstance::tryOnce);
}

/// The other one may be starting, or ending: in both cases a moment later says which.
void OneInstance::tryOnce()
{
    if (!m_giveUp.isActive())
        return;
    const bool canLock = m_lock.open(m_lockFile, ::geteuid(), ::getegid());
    if (canLock && !m_lock.tryLock(FileLock::Mode::Exclusive)) {
        call();
        return;
    }
    m_giveUp.stop();
    if (!canLock) // a folder that cannot be written keeps nobody from working
        spdlog::warn("{} cannot be locked: another console may be open on the same connection", m_lockFile.toStdString());
    else
        listen();
    emit first();
}

void OneInstance::listen()
{
    if (!m_server.listen(m_name))
        spdlog::warn("a second start will not find this window: {}", m_server.errorString().toStdString());
}

void OneInstance::call()
{
    if (m_calling)
        return;
    m_calling = true;
    auto *line = new QLocalSocket(this);
    line->setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    connect(line, &QLocalSocket::connected, this, [line] {
        QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
        if (token.isEmpty())
            token = qgetenv("DESKTOP_STARTUP_ID");
        line->write(question + token.left(longestQuestion / 2).simplified() + '\n');
    });
    connect(line, &QLocalSocket::readyRead, this, [this, line] {
        if (line->peek(answer.size()) != answer || !m_giveUp.isActive())
            return;
        m_giveUp.stop();
        emit told();
    });
    const auto ended = [this, line] {
        line->deleteLater();
        m_calling = false;
        if (m_giveUp.isActive())
            m_again.start();
    };
    connect(line, &QLocalSocket::disconnected, this, ended);
    connect(line, &QLocalSocket::errorOccurred, this, [line, ended] {
        if (line->state() != QLocalSocket::ConnectedState && line->state() != QLocalSocket::ClosingState)
            ended();
    });
    line->connectToServer(m_name);
}

void OneInstance::serve(QLocalSocket *caller)
{
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    QTimer::singleShot(5s, caller, &QLocalSocket::abort); // whoever says nothing is not kept
    const auto read = [this, caller] {
        if (caller->bytesAvailable() > longestQuestion)
            return caller->abort();
        if (!caller->canReadLine())
            return;
        const QByteArray said = caller->readLine().trimmed();
        if (!(said + ' ').startsWith(question))
            return caller->abort();
        emit calledAgain(QString::fromUtf8(said.mid(question.size())));
        caller->write(answer);
        caller->disconnectFromServer();
    };
    connect(caller, &QLocalSocket::readyRead, this, read);
    read();
}

} // namespace halfday
