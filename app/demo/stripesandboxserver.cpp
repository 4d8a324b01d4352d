#include "app/demo/stripesandboxserver.h"

#include "app/demo/stripesandboxrelay.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QMutexLocker>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

SandboxForm queryOf(const QHttpServerRequest &request)
{
    return StripeSandboxServer::formOf(request.url().query(QUrl::FullyEncoded).toLatin1());
}

SandboxReply misfortune(const SandboxFault &fault)
{
    switch (fault.status) {
    case 402:
        return StripeSandboxBooks::error(402, u"card_error"_s, u"card_declined"_s, u"The refund was declined."_s);
    case 409:
        return StripeSandboxBooks::error(409, u"idempotency_error"_s, u"idempotency_key_in_use"_s,
                                         u"Another request with this idempotency key is still being worked on."_s);
    case 429:
        return StripeSandboxBooks::error(429, u"invalid_request_error"_s, u"rate_limit"_s, u"Too many requests."_s);
    default:
        return StripeSandboxBooks::error(fault.status,
                                         fault.status < 500 ? u"invalid_request_error"_s : u"api_error"_s, QString(),
                                         u"Something went wrong on our side."_s);
    }
}

/// Statuses that Stripe gives before it begins to act, and does not remember under the key.
bool isBeforeExecution(const std::optional<SandboxFault> &fault)
{
    return fault && fault->kind == SandboxFault::Kind::Status && fault->status != 402 && fault->status < 500;
}

QByteArray lineFault(const SandboxFault &fault)
{
    switch (fault.kind) {
    case SandboxFault::Kind::Truncate:
        return "truncate";
    case SandboxFault::Kind::Drop:
        return "drop";
    case SandboxFault::Kind::Silence:
        return "silence";
    case SandboxFault::Kind::Slow:
        return "slow=" + QByteArray::number(static_cast<qlonglong>(fault.delay.count()));
    case SandboxFault::Kind::Delay:
        return "delay=" + QByteArray::number(static_cast<qlonglong>(fault.delay.count()));
    default:
        return {};
    }
}

QHttpServerResponse written(const SandboxReply &reply, const QString &key, bool replayed,
                            const std::optional<SandboxFault> &fault)
{
    const bool isGarbage = fault && fault->kind == SandboxFault::Kind::Garbage;
    const QByteArray body = isGarbage ? "<html><body>Have a nice day!</body></html>"
                                      : QJsonDocument(reply.body).toJson();
    QHttpServerResponse response("application/json", body,
                                 static_cast<QHttpServerResponse::StatusCode>(reply.status));
    response.setHeader("Request-Id", "req_" + QByteArray::number(qHash(body), 16));
    response.setHeader("Stripe-Version", "2024-10-28.acacia");
    if (!key.isEmpty())
        response.setHeader("Idempotency-Key", key.toUtf8());
    if (replayed)
        response.setHeader("Idempotent-Replayed", "true");
    if (reply.status == 401)
        response.setHeader("WWW-Authenticate", "Basic realm=\"Stripe\"");
    if (fault && (reply.status == 429 || reply.status == 503))
        response.setHeader("Retry-After", QByteArray::number(fault->retryAfter));
    if (fault && !lineFault(*fault).isEmpty())
        response.setHeader(StripeSandboxRelay::faultHeader, lineFault(*fault));
    return response;
}

} // namespace

SandboxForm StripeSandboxServer::formOf(const QByteArray &encoded)
{
    SandboxForm form;
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto decoded = [](QByteArray text) {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
        };
        form.insert(decoded(equals < 0 ? pair : pair.left(equals)),
                    equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return form;
}

StripeSandboxServer::StripeSandboxServer(std::shared_ptr<StripeSandbox::State> state)
    : m_state(std::move(state)), m_http(this)
{
    using Method = QHttpServerRequest::Method;
    m_http.route(u"/v1/refunds"_s, Method::Post, [this](const QHttpServerRequest &r) { return postRefund(r); });
    m_http.route(u"/v1/refunds"_s, Method::Get, [this](const QHttpServerRequest &r) {
        return read(u"GET /v1/refunds"_s, r, [this](const SandboxForm &query) { return m_state->books.refunds(query); });
    });
    m_http.route(u"/v1/refunds/<arg>"_s, Method::Get, [this](const QString &id, const QHttpServerRequest &r) {
        return read(u"GET /v1/refunds/:id"_s, r, [this, id](const SandboxForm &) { return m_state->books.refund(id); });
    });
    m_http.route(u"/v1/charges"_s, Method::Get, [this](const QHttpServerRequest &r) {
        return read(u"GET /v1/charges"_s, r, [this](const SandboxForm &query) { return m_state->books.charges(query); });
    });
    m_http.route(u"/v1/charges/<arg>"_s, Method::Get, [this](const QString &id, const QHttpServerRequest &r) {
        return read(u"GET /v1/charges/:id"_s, r, [this, id](const SandboxForm &) { return m_state->books.charge(id); });
    });
    m_http.route(u"/v1/events"_s, Method::Get, [this](const QHttpServerRequest &r) {
        return read(u"GET /v1/events"_s, r, [this](const SandboxForm &query) { return m_state->events.page(query); });
    });
    addControls();
}

StripeSandboxServer::~StripeSandboxServer() = default;

quint16 StripeSandboxServer::listen(quint16 port)
{
    const quint16 inner = m_http.listen(QHostAddress(QHostAddress::LocalHost), 0);
    if (inner == 0)
        return 0;
    m_relay = new StripeSandboxRelay(inner, this);
    return m_relay->listen(port);
}

std::optional<SandboxReply> StripeSandboxServer::atTheDoor(const QHttpServerRequest &request) const
{
    const QByteArray given = request.value("Authorization");
    if (given == "Bearer " + m_state->options.apiKey.toUtf8())
        return std::nullopt;
    return StripeSandboxBooks::error(401, u"invalid_request_error"_s, QString(),
                                     given.isEmpty() ? u"No API key was given."_s : u"This API key is not known."_s);
}

void StripeSandboxServer::note(const QString &route, const QHttpServerRequest &request, const SandboxForm &form)
{
    QHash<QString, QString> headers;
    for (const auto &[name, value] : request.headers()) {
        if (name.toLower() != "authorization")
            headers.insert(QString::fromLatin1(name.toLower()), QString::fromLatin1(value));
    }
    m_state->log.append({route, QString::fromUtf8(request.value("Idempotency-Key")), form.value(u"charge"_s), form,
                         headers});
}

QHttpServerResponse StripeSandboxServer::postRefund(const QHttpServerRequest &request)
{
    const QMutexLocker lock(&m_state->mutex);
    const QString route = u"POST /v1/refunds"_s;
    const SandboxForm form = formOf(request.body());
    const QString key = QString::fromUtf8(request.value("Idempotency-Key"));
    note(route, request, form);
    if (const auto refused = atTheDoor(request))
        return written(*refused, key, false, {});
    const std::optional<SandboxFault> fault = m_state->takeFault(route);
    if (isBeforeExecution(fault))
        return written(misfortune(*fault), key, false, fault);
    if (const auto invalid = StripeSandboxBooks::invalid(form))
        return written(*invalid, key, false, fault);
    bool replayed = false;
    if (const auto known = m_state->keys.begin(key, form, m_state->now(), replayed))
        return written(*known, key, replayed, fault);
    return perform(fault, key, [this, form] { return m_state->books.createRefund(form, m_state->now()); });
}

QHttpServerResponse StripeSandboxServer::read(const QString &route, const QHttpServerRequest &request,
                                              std::function<SandboxReply(SandboxForm)> work)
{
    const QMutexLocker lock(&m_state->mutex);
    const SandboxForm query = queryOf(request);
    note(route, request, query);
    if (const auto refused = atTheDoor(request))
        return written(*refused, QString(), false, {});
    const std::optional<SandboxFault> fault = m_state->takeFault(route);
    m_state->books.passTime(m_state->now());
    return perform(fault, QString(), [work = std::move(work), query] { return work(query); });
}

QHttpServerResponse StripeSandboxServer::perform(const std::optional<SandboxFault> &fault, const QString &key,
                                                 const std::function<SandboxReply()> &work)
{
    const bool isStatus = fault && fault->kind == SandboxFault::Kind::Status;
    const bool isLate = fault && fault->kind == SandboxFault::Kind::Delay;
    const bool works = !fault || fault->workDone || isLate || fault->kind == SandboxFault::Kind::Slow;
    SandboxReply reply = works ? work() : SandboxReply{200, {{u"object"_s, u"nothing was done"_s}}};
    if (isStatus)
        reply = misfortune(*fault);
    // What began is remembered under its key, failures of Stripe's own included; what never began is not.
    if (works || isStatus)
        m_state->keys.finish(key, reply);
    else
        m_state->keys.release(key);
    if (isLate) {
        m_state->keys.setInUse(key, true);
        QTimer::singleShot(fault->delay, this, [this, key] {
            const QMutexLocker lock(&m_state->mutex);
            m_state->keys.setInUse(key, false);
        });
    }
    if (!key.isEmpty() && !m_state->save())
        return written(StripeSandboxBooks::error(500, u"api_error"_s, QString(), u"The state cannot be kept."_s), key,
                       false, {});
    return written(reply, key, false, fault);
}

} // namespace halfday
