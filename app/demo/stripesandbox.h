#pragma once

#include "app/demo/stripesandboxbooks.h"
#include "app/demo/stripesandboxfault.h"
#include "models/core/clock.h"
#include "models/core/result.h"

#include <QThread>
#include <QUrl>

#include <memory>

namespace halfday {

struct StripeSandboxOptions {
    QString apiKey = QStringLiteral("sk_demo_halfday"); ///< the only key that it lets in
    quint16 port = 0; ///< on loopback; 0 = any
    QString stateFile = {}; ///< empty = forgets everything on exit; else written before each answer leaves
    StripeSandboxBooks::Lookup lookup = {}; ///< called in the sandbox's thread; must not call the sandbox
    SandboxArchive archive = {}; ///< likewise
    const Clock *clock = nullptr; ///< not owned; nullptr = the machine's
};

/// One request as it came in, for tests.
struct SandboxRequest {
    QString route; ///< "POST /v1/refunds", "GET /v1/charges", …: without ids
    QString key; ///< Idempotency-Key
    QString chargeId;
    SandboxForm form; ///< decoded body or query
    QHash<QString, QString> headers; ///< names in lower case; Authorization left out
};

/// Stripe on this machine: charges and refunds over real HTTP on loopback, with Stripe's wire format and rules,
/// a memory, and faults on command. Serves from a thread of its own; every call here may come from any thread.
///
/// Tests that need it to outlive the console start the program `halfday-stripe-sandbox` and steer it over HTTP:
/// POST /_sandbox/fault, /clear, /charge, /outcome, /settle, /advance, /undelivered, /deliver and GET /_sandbox/log
/// (form fields as the members below).
class StripeSandbox
{
public:
    explicit StripeSandbox(StripeSandboxOptions options = {});
    ~StripeSandbox();

    /// Loads the state and begins to listen. Fails when the port is taken or the state file is not ours.
    Result<void> start();
    void stop();
    QUrl baseUrl() const;
    QString apiKey() const;

    void addCharge(const SandboxCharge &charge); ///< a known one stays as it is
    void setDisputed(const QString &chargeId, bool disputed);
    void setOutcome(const SandboxOutcome &outcome, const QString &chargeId = QString());
    bool settle(const QString &refundId, const QString &status, const QString &reason = QString());
    /// Moves the sandbox's clock: keys are forgotten, due refunds settle.
    void advance(std::chrono::seconds time);

    /// Events that the product's webhook was not there for, all of that moment.
    void addUndelivered(int count, std::chrono::seconds ago);
    void deliverAll(); ///< the webhook is back and has got them

    void fault(const SandboxFault &fault);
    void clearFaults();

    QList<SandboxRequest> requests() const;
    int refundPosts(const QString &chargeId) const; ///< POSTs that arrived, whatever became of them
    int refundCount(const QString &chargeId) const; ///< refunds made and not failed
    qint64 refunded(const QString &chargeId) const; ///< their sum in Stripe's minor units

private:
    friend class StripeSandboxServer;
    struct State;

    StripeSandboxOptions m_options;
    std::shared_ptr<State> m_state;
    QThread m_thread;
    QObject *m_server = nullptr;
    quint16 m_port = 0;
};

} // namespace halfday
