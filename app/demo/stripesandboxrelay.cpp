#include "app/demo/stripesandboxrelay.h"

#include <QHostAddress>

namespace halfday {

namespace {

/// One client's connection and its twin to the HTTP server.
class RelayedLine : public QObject
{
public:
    RelayedLine(QTcpSocket *client, quint16 serverPort, QObject *parent) : QObject(parent), m_client(client)
    {
        client->setParent(this);
        connect(client, &QTcpSocket::readyRead, this, [this] { forward(); });
        // The server's answer is waited for even when the client has gone: it may still be at work.
        connect(client, &QTcpSocket::disconnected, this, [this] {
            m_slow.stop();
            if (!m_atWork)
                deleteLater();
        });
        connect(&m_server, &QTcpSocket::readyRead, this, [this] { answered(); });
        connect(&m_server, &QTcpSocket::disconnected, this, [this] {
            m_client->disconnectFromHost();
            deleteLater();
        });
        connect(&m_slow, &QTimer::timeout, this, [this] { dribble(); });
        m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), serverPort);
        forward();
    }
    ~RelayedLine() override
    {
        // Sockets say goodbye while they are destroyed, to an object that is half gone itself.
        m_client->disconnect(this);
        m_server.disconnect(this);
    }

private:
    static QByteArray field(const QByteArray &head, const QByteArray &name)
    {
        for (const QByteArray &line : head.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && line.left(colon).toLower() == name.toLower())
                return line.mid(colon + 1).trimmed();
        }
        return {};
    }

    void forward()
    {
        if (m_client->bytesAvailable() == 0)
            return;
        m_atWork = true;
        m_server.write(m_client->readAll());
    }

    void answered()
    {
        m_answer += m_server.readAll();
        const qsizetype headEnd = m_answer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        QByteArray head = m_answer.left(headEnd);
        const qsizetype length = field(head, "Content-Length").toLongLong();
        if (m_answer.size() < headEnd + 4 + length)
            return;
        const QByteArray body = m_answer.mid(headEnd + 4, length);
        m_answer.remove(0, headEnd + 4 + length);
        m_atWork = false;

        const QByteArray fault = field(head, StripeSandboxRelay::faultHeader);
        QList<QByteArray> lines = head.split('\n');
        lines.removeIf([](const QByteArray &line) {
            return line.toLower().startsWith(QByteArray(StripeSandboxRelay::faultHeader).toLower());
        });
        head = lines.join('\n');
        if (!head.endsWith('\r'))
            head += '\r';
        deliver(head + "\n\r\n", body, fault);
    }

    void deliver(const QByteArray &head, const QByteArray &body, const QByteArray &fault)
    {
        if (fault == "drop") {
            m_client->abort();
        } else if (fault == "truncate") {
            m_client->write(head + body.left(body.size() / 2));
            m_client->disconnectFromHost();
        } else if (fault.startsWith("delay=")) {
            QTimer::singleShot(fault.mid(6).toInt(), this, [this, head, body] { deliver(head, body, {}); });
            return;
        } else if (fault.startsWith("slow=")) {
            m_left = head + body;
            m_slow.start(fault.mid(5).toInt());
        } else if (fault != "silence") {
            m_client->write(head + body);
        }
        if (m_client->state() == QAbstractSocket::UnconnectedState)
            deleteLater();
    }

    void dribble()
    {
        m_client->write(m_left.left(1));
        m_left.remove(0, 1);
        if (m_left.isEmpty())
            m_slow.stop();
    }

    QTcpSocket *m_client;
    QTcpSocket m_server;
    QTimer m_slow;
    QByteArray m_answer;
    QByteArray m_left;
    bool m_atWork = false; ///< a request is inside and not answered
};

} // namespace

StripeSandboxRelay::StripeSandboxRelay(quint16 serverPort, QObject *parent)
    : QObject(parent), m_serverPort(serverPort)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &StripeSandboxRelay::accept);
}

quint16 StripeSandboxRelay::listen(quint16 port)
{
    return m_listener.listen(QHostAddress::LocalHost, port) ? m_listener.serverPort() : quint16(0);
}

void StripeSandboxRelay::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection())
        new RelayedLine(client, m_serverPort, this);
}

} // namespace halfday
