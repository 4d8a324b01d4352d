#pragma once

#include "app/demo/stripesandboxstate.h"

#include <QHttpServer>

namespace halfday {

class StripeSandboxRelay;

/// The sandbox's HTTP side: routes, keys to the door, faults. Lives in the sandbox's thread.
class StripeSandboxServer : public QObject
{
    Q_OBJECT

public:
    explicit StripeSandboxServer(std::shared_ptr<StripeSandbox::State> state);
    ~StripeSandboxServer() override;

    /// The port that clients use; 0 when it cannot be had.
    quint16 listen(quint16 port);

    /// Decodes a form-encoded body or query.
    static SandboxForm formOf(const QByteArray &encoded);

private:
    QHttpServerResponse postRefund(const QHttpServerRequest &request);
    QHttpServerResponse read(const QString &route, const QHttpServerRequest &request,
                             std::function<SandboxReply(SandboxForm)> work);
    QHttpServerResponse perform(const std::optional<SandboxFault> &fault, const QString &key,
                                const std::function<SandboxReply()> &work);
    std::optional<SandboxReply> atTheDoor(const QHttpServerRequest &request) const;
    void note(const QString &route, const QHttpServerRequest &request, const SandboxForm &form);
    void addControls();
    SandboxReply control(const QString &what, const SandboxForm &form);

    const std::shared_ptr<StripeSandbox::State> m_state;
    QHttpServer m_http;
    StripeSandboxRelay *m_relay = nullptr;
};

} // namespace halfday
