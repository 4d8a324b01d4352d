#include "models/alerts/alertdesk.h"

#include <QCoreApplication>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

/// One that changes while the statement runs stops it whole; the next time it is seen as changed.
constexpr int attempts = 3;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::AlertDesk)
};

Task<AlertsDecided> decide(QList<Alert> seen, std::function<Task<QList<qint64>>()> deed)
{
    for (int attempt = 1;; ++attempt) {
        Task<QList<qint64>> asked = deed();
        const Result<QList<qint64>> done = co_await std::move(asked);
        if (!done && done.error().kind == Error::Kind::Conflict && attempt < attempts)
            continue;
        if (!done)
            co_return fail(done.error());
        if (done->isEmpty() && !seen.isEmpty())
            co_return fail({Error::Kind::Conflict, Texts::tr("These alerts have changed since they were shown; look again.")});
        co_return AlertsDecided{int(done->size()), int(seen.size() - done->size())};
    }
}

/// A single one is refused with the database's own reason.
Task<AlertsDecided> decideOne(Task<bool> deed)
{
    const Result<bool> done = co_await std::move(deed);
    if (!done)
        co_return fail(done.error());
    co_return AlertsDecided{1, 0};
}

} // namespace

Task<AlertsDecided> AlertDesk::putAway(AlertStore store, QList<Alert> seen, std::optional<Instant> until, QString because)
{
    if (seen.size() != 1)
        return decide(seen, [=] { return until ? store.snoozeAll(seen, *until, because) : store.acknowledgeAll(seen, because); });
    const Alert &alert = seen.first();
    return decideOne(until ? store.snooze(alert.id, alert.version, *until, because)
                           : store.acknowledge(alert.id, alert.version, because));
}

Task<AlertsDecided> AlertDesk::takeBack(AlertStore store, QList<Alert> seen)
{
    if (seen.size() != 1)
        return decide(seen, [=] { return store.takeBackAll(seen); });
    const Alert &alert = seen.first();
    return decideOne(alert.isAcknowledged() ? store.unacknowledge(alert.id, alert.version) : store.unsnooze(alert.id, alert.version));
}

} // namespace halfday
