#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

/// A server that answers with exactly the bytes it was told, then closes: for what no proper server sends.
class RawServer : public QTcpServer
{
public:
    /// The n-th request gets the n-th answer, later ones the last. An empty answer: none, just closed.
    QList<QByteArray> answers = {QByteArray()};
    bool holds = false; ///< reads requests and neither answers nor closes
    bool closes = true; ///< after an answer
    QList<QByteArray> requests;
    int open = 0;
    int mostOpen = 0;

    RawServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(socket);
        });
    }
    QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

private:
    void serve(QTcpSocket *socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            QByteArray &received = m_received[socket];
            received += socket->readAll();
            if (!isWhole(received))
                return;
            requests.append(std::exchange(received, QByteArray()));
            ++open;
            mostOpen = std::max(mostOpen, open);
            connect(socket, &QTcpSocket::disconnected, this, [this] { --open; });
            if (holds)
                return;
            const QByteArray answer = answers.at(std::min(requests.size(), answers.size()) - 1);
            socket->write(answer);
            if (closes || answer.isEmpty())
                socket->disconnectFromHost();
        });
    }
    static bool isWhole(const QByteArray &request)
    {
        const qsizetype head = request.indexOf("\r\n\r\n");
        const qsizetype field = request.toLower().indexOf("content-length:");
        if (head < 0)
            return false;
        const qsizetype end = request.indexOf("\r\n", field);
        const qsizetype length = field < 0 ? 0 : request.mid(field + 15, end - field - 15).trimmed().toLongLong();
        return request.size() >= head + 4 + length;
    }

    QHash<QTcpSocket *, QByteArray> m_received;
};
