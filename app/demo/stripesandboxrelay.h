#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace halfday {

/// Stands in front of the sandbox's HTTP server and does to the bytes what an HTTP server cannot: cuts an answer
/// in half, drops the line, keeps silent, dribbles. The HTTP server says which, per answer, in the header
/// `faultHeader`, which never reaches the client.
class StripeSandboxRelay : public QObject
{
    Q_OBJECT

public:
    static constexpr auto faultHeader = "X-Sandbox-Line";

    explicit StripeSandboxRelay(quint16 serverPort, QObject *parent = nullptr);
    /// The port on loopback; 0 when it cannot be had.
    quint16 listen(quint16 port);

private:
    void accept();

    const quint16 m_serverPort;
    QTcpServer m_listener;
};

} // namespace halfday
