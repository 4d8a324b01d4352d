#include "models/alerts/alertdesk.h"

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

/// Whether to go on with the next one.
bool count(const Result<bool> &answer, AlertsDecided &decided, std::optional<Error> &refused)
{
    if (answer) {
        ++(*answer ? decided.done : decided.changed);
        return true;
    }
    if (answer.error().kind == Error::Kind::Conflict || answer.error().kind == Error::Kind::NotFound) {
        ++decided.changed;
        refused = answer.error();
        return true;
    }
    decided.stopped = answer.error();
    return false;
}

Result<AlertsDecided> summed(AlertsDecided decided, std::optional<Error> refused)
{
    if (decided.done == 0 && decided.stopped)
        return fail(*decided.stopped);
    if (decided.done == 0 && refused)
        return fail(*refused);
    return decided;
}

} // namespace

Task<AlertsDecided> AlertDesk::putAway(AlertStore store, QList<Alert> seen, std::optional<Instant> until, QString because)
{
    AlertsDecided decided;
    std::optional<Error> refused;
    for (const Alert &alert : std::as_const(seen)) {
        Task<bool> deed = until ? store.snooze(alert.id, alert.version, *until, because)
                                : store.acknowledge(alert.id, alert.version, because);
        const Result<bool> answer = co_await std::move(deed);
        if (!count(answer, decided, refused))
            break;
    }
    co_return summed(decided, refused);
}

Task<AlertsDecided> AlertDesk::takeBack(AlertStore store, QList<Alert> seen)
{
    AlertsDecided decided;
    std::optional<Error> refused;
    for (const Alert &alert : std::as_const(seen)) {
        Task<bool> deed = alert.isAcknowledged() ? store.unacknowledge(alert.id, alert.version)
                                                 : store.unsnooze(alert.id, alert.version);
        const Result<bool> answer = co_await std::move(deed);
        if (!count(answer, decided, refused))
            break;
    }
    co_return summed(decided, refused);
}

} // namespace halfday
