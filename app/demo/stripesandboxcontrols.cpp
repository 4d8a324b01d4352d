// The sandbox's switches over HTTP, for tests whose sandbox is a process of its own.
#include "app/demo/stripesandboxserver.h"

#include <QJsonArray>
#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

std::optional<SandboxFault> faultOf(const SandboxForm &form)
{
    static const QHash<QString, SandboxFault::Kind> kinds = {
        {u"status"_s, SandboxFault::Kind::Status},     {u"garbage"_s, SandboxFault::Kind::Garbage},
        {u"truncate"_s, SandboxFault::Kind::Truncate}, {u"drop"_s, SandboxFault::Kind::Drop},
        {u"silence"_s, SandboxFault::Kind::Silence},   {u"slow"_s, SandboxFault::Kind::Slow},
        {u"delay"_s, SandboxFault::Kind::Delay},
    };
    const auto kind = kinds.constFind(form.value(u"kind"_s));
    if (kind == kinds.constEnd())
        return std::nullopt;
    SandboxFault fault;
    fault.kind = *kind;
    fault.workDone = form.value(u"workDone"_s) == "true"_L1;
    fault.status = form.value(u"status"_s, u"500"_s).toInt();
    fault.retryAfter = form.value(u"retryAfter"_s, u"1"_s).toInt();
    fault.delay = std::chrono::milliseconds(form.value(u"delay"_s).toInt());
    fault.times = form.value(u"times"_s, u"1"_s).toInt();
    fault.route = form.value(u"route"_s);
    return fault;
}

SandboxReply done()
{
    return {200, {{u"done"_s, true}}};
}

SandboxReply notUnderstood(const QString &what)
{
    return StripeSandboxBooks::error(400, u"sandbox_error"_s, QString(), u"\"%1\" was not understood."_s.arg(what));
}

} // namespace

void StripeSandboxServer::addControls()
{
    using Method = QHttpServerRequest::Method;
    m_http.route(u"/_sandbox/<arg>"_s, Method::Post, [this](const QString &what, const QHttpServerRequest &request) {
        const SandboxForm form = formOf(request.body());
        const QMutexLocker lock(&m_state->mutex);
        const SandboxReply reply = control(what, form);
        return QHttpServerResponse(reply.body, static_cast<QHttpServerResponse::StatusCode>(reply.status));
    });
    m_http.route(u"/_sandbox/log"_s, Method::Get, [this] {
        const QMutexLocker lock(&m_state->mutex);
        QJsonArray requests;
        for (const SandboxRequest &request : std::as_const(m_state->log))
            requests.append(QJsonObject{{u"route"_s, request.route}, {u"key"_s, request.key},
                                        {u"charge"_s, request.chargeId}});
        QJsonObject books = m_state->books.toJson();
        books.insert("requests"_L1, requests);
        return QHttpServerResponse(books);
    });
}

SandboxReply StripeSandboxServer::control(const QString &what, const SandboxForm &form)
{
    if (what == "fault"_L1) {
        const std::optional<SandboxFault> fault = faultOf(form);
        if (!fault)
            return notUnderstood(form.value(u"kind"_s));
        m_state->faults.append(*fault);
    } else if (what == "clear"_L1) {
        m_state->faults.clear();
    } else if (what == "charge"_L1) {
        SandboxCharge charge;
        charge.id = form.value(u"id"_s);
        charge.amount = {form.value(u"amount"_s).toLongLong(), form.value(u"currency"_s, u"AUD"_s)};
        charge.created = form.contains(u"created"_s)
            ? Instant(std::chrono::seconds(form.value(u"created"_s).toLongLong()))
            : Instant(std::chrono::seconds(m_state->now()));
        charge.disputed = form.value(u"disputed"_s) == "true"_L1;
        m_state->books.addCharge(charge);
    } else if (what == "outcome"_L1) {
        m_state->books.setOutcome(form.value(u"charge"_s),
                                  {form.value(u"status"_s, u"succeeded"_s), form.value(u"reason"_s),
                                   form.value(u"after"_s).toLongLong(), form.value(u"then"_s),
                                   form.value(u"thenReason"_s)});
    } else if (what == "settle"_L1) {
        if (!m_state->books.settle(form.value(u"refund"_s), form.value(u"status"_s), form.value(u"reason"_s),
                                   m_state->now()))
            return notUnderstood(form.value(u"refund"_s));
    } else if (what == "undelivered"_L1) {
        m_state->events.add(form.value(u"count"_s, u"1"_s).toInt(), m_state->now() - form.value(u"ago"_s).toLongLong());
    } else if (what == "deliver"_L1) {
        m_state->events.deliverAll();
    } else if (what == "advance"_L1) {
        m_state->offset += form.value(u"seconds"_s).toLongLong();
        m_state->books.passTime(m_state->now());
    } else {
        return notUnderstood(what);
    }
    m_state->save();
    return done();
}

} // namespace halfday
