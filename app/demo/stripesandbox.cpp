#include "app/demo/stripesandbox.h"

#include "app/demo/stripesandboxserver.h"
#include "app/demo/stripesandboxstate.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QMutexLocker>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace halfday {

qint64 StripeSandbox::State::now() const
{
    const Instant instant = options.clock ? options.clock->now() : SystemClock().now();
    return toMicros(instant) / 1'000'000 + offset;
}

std::optional<SandboxFault> StripeSandbox::State::takeFault(const QString &route)
{
    const auto fault = std::find_if(faults.begin(), faults.end(), [&](const SandboxFault &candidate) {
        return candidate.route.isEmpty() || candidate.route == route;
    });
    if (fault == faults.end())
        return std::nullopt;
    if (fault->spares > 0) {
        --fault->spares;
        return std::nullopt;
    }
    const SandboxFault taken = *fault;
    if (fault->times > 0 && --fault->times == 0)
        faults.erase(fault);
    return taken;
}

Result<void> StripeSandbox::State::load()
{
    QFile file(options.stateFile);
    if (options.stateFile.isEmpty() || !file.exists())
        return {};
    const QJsonDocument document = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                                                  : QJsonDocument();
    if (!document.isObject())
        return fail({Error::Kind::Input,
                     QCoreApplication::translate("halfday::StripeSandbox", "The demo's Stripe record %1 is damaged. "
                                                                           "Start with --demo-reset.")
                         .arg(options.stateFile)});
    const QJsonObject root = document.object();
    books.fromJson(root.value("books"_L1).toObject());
    keys.fromJson(root.value("keys"_L1).toObject());
    events.fromJson(root.value("events"_L1).toArray());
    offset = root.value("offset"_L1).toInteger();
    return {};
}

bool StripeSandbox::State::save() const
{
    if (options.stateFile.isEmpty())
        return true;
    QSaveFile file(options.stateFile);
    const QJsonObject root = {{u"books"_s, books.toJson()}, {u"keys"_s, keys.toJson()},
                              {u"events"_s, events.toJson()}, {u"offset"_s, offset}};
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(root).toJson(QJsonDocument::Compact)) > 0
        && file.commit();
}

StripeSandbox::StripeSandbox(StripeSandboxOptions options)
    : m_options(std::move(options)), m_state(std::make_shared<State>())
{
    m_state->options = m_options;
    m_state->books.setLookup(m_options.lookup);
    m_state->books.setArchive(m_options.archive);
}

StripeSandbox::~StripeSandbox()
{
    stop();
}

Result<void> StripeSandbox::start()
{
    {
        const QMutexLocker lock(&m_state->mutex);
        if (Result<void> loaded = m_state->load(); !loaded)
            return loaded;
    }
    m_thread.setObjectName(u"stripe-sandbox"_s);
    m_thread.start();
    auto *server = new StripeSandboxServer(m_state);
    server->moveToThread(&m_thread);
    m_server = server;
    QMetaObject::invokeMethod(server, [server, this] { m_port = server->listen(m_options.port); },
                              Qt::BlockingQueuedConnection);
    if (m_port == 0) {
        stop();
        return fail({Error::Kind::Connection,
                     QCoreApplication::translate("halfday::StripeSandbox", "The demo's Stripe cannot listen on port %1.")
                         .arg(m_options.port)});
    }
    return {};
}

void StripeSandbox::stop()
{
    if (!m_server)
        return;
    QObject *server = std::exchange(m_server, nullptr);
    QMetaObject::invokeMethod(server, [server] { delete server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QUrl StripeSandbox::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

QString StripeSandbox::apiKey() const
{
    return m_options.apiKey;
}

void StripeSandbox::addCharge(const SandboxCharge &charge)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->books.addCharge(charge);
    m_state->save();
}

void StripeSandbox::setDisputed(const QString &chargeId, bool disputed)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->books.setDisputed(chargeId, disputed);
    m_state->save();
}

void StripeSandbox::setOutcome(const SandboxOutcome &outcome, const QString &chargeId)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->books.setOutcome(chargeId, outcome);
}

bool StripeSandbox::settle(const QString &refundId, const QString &status, const QString &reason)
{
    const QMutexLocker lock(&m_state->mutex);
    const bool settled = m_state->books.settle(refundId, status, reason, m_state->now());
    m_state->save();
    return settled;
}

void StripeSandbox::advance(std::chrono::seconds time)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->offset += time.count();
    m_state->books.passTime(m_state->now());
    m_state->save();
}

void StripeSandbox::addUndelivered(int count, std::chrono::seconds ago)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->events.add(count, m_state->now() - ago.count());
    m_state->save();
}

void StripeSandbox::deliverAll()
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->events.deliverAll();
    m_state->save();
}

void StripeSandbox::fault(const SandboxFault &fault)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->faults.append(fault);
}

void StripeSandbox::clearFaults()
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->faults.clear();
}

QList<SandboxRequest> StripeSandbox::requests() const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->log;
}

int StripeSandbox::refundPosts(const QString &chargeId) const
{
    const QMutexLocker lock(&m_state->mutex);
    return static_cast<int>(std::count_if(m_state->log.begin(), m_state->log.end(), [&](const SandboxRequest &request) {
        return request.route == "POST /v1/refunds"_L1 && request.chargeId == chargeId;
    }));
}

int StripeSandbox::refundCount(const QString &chargeId) const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->books.refundCount(chargeId);
}

qint64 StripeSandbox::refunded(const QString &chargeId) const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->books.refunded(chargeId);
}

} // namespace halfday
