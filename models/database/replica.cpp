#include "models/database/replica.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace halfday {

namespace {

constexpr auto calmly = 5s; ///< level with the primary, nothing to wait for
constexpr auto closely = 1s; ///< behind: the status line counts the seconds
constexpr std::size_t mostSamples = 1000;
constexpr auto shortly = 100ms; ///< a read of this console waits for it to catch up

/// A place in the log as bytes. Where commits do not wait for the disk, what was written is not all that was committed.
const auto primarySql = "select ((case when current_setting('synchronous_commit') = 'off' then pg_current_wal_insert_lsn() "
                        "else pg_current_wal_lsn() end) - '0/0')::bigint, (extract(epoch from clock_timestamp()) * 1000000)::bigint, "
                        "(select system_identifier from pg_control_system())::text"_L1;
const auto replicaSql = "select pg_is_in_recovery(), coalesce((pg_last_wal_replay_lsn() - '0/0')::bigint, 0), "
                        "(extract(epoch from pg_last_xact_replay_timestamp()) * 1000000)::bigint, "
                        "(select system_identifier from pg_control_system())::text"_L1;

/// Behind a page's end stands the next one's header, which nobody replays.
bool hasReached(qint64 replayed, qint64 written)
{
    constexpr qint64 page = 8192;
    constexpr qint64 longestHeader = 40;
    return replayed >= written || (written % page <= longestHeader && replayed >= written - written % page);
}

} // namespace

Replica::Replica(const ConnectionSettings &settings, Lane &primary, QObject *parent)
    : QObject(parent)
    , m_primary(primary)
    , m_lane(settings, {})
    , m_status{ReplicaStatus::State::Connecting, 0s, {}}
{
    m_clock.start();
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Replica::look);
    connect(&m_lane, &Lane::opened, this, [this] {
        m_isOpen = true; // which server it is this time is looked at before anything is asked of it
        look();
    });
    connect(&m_lane, &Lane::lost, this, [this](const Error &error) {
        m_isOpen = false;
        tell({ReplicaStatus::State::Down, 0s,
              {error.kind, tr("The replica cannot be reached; lists are read from the primary server."), error.code, error.detail, true}});
    });
}

Replica::~Replica()
{
    m_lane.shutDown();
}

bool Replica::isUsable() const
{
    const std::lock_guard lock(m_gate);
    return m_isHealthy && m_markedChanges == m_changes && hasReached(m_replayed, m_mark);
}

void Replica::mustCatchUp()
{
    {
        const std::lock_guard lock(m_gate);
        ++m_changes;
    }
    QMetaObject::invokeMethod(this, &Replica::look, Qt::QueuedConnection);
}

bool Replica::isForPrimary(const Error &error)
{
    return error.kind == Error::Kind::Connection || error.kind == Error::Kind::Schema || error.code == "25006"_L1
        || error.code == "40001"_L1;
}

void Replica::reconnectNow()
{
    m_lane.reconnectNow();
}

/// The primary first, then the replica: what the replica has replayed by then it may have got after the primary was asked, so
/// it is never called behind for being quick.
void Replica::look()
{
    if (m_isLooking) {
        m_again = true;
        return;
    }
    m_isLooking = true;
    m_again = false;
    m_next.stop();
    qint64 changes = 0;
    {
        const std::lock_guard lock(m_gate);
        changes = m_changes;
    }
    m_primary.post([self = QPointer(this), changes](Result<Session *> session) {
        const Result<PrimaryLook> seen = !session ? Result<PrimaryLook>(fail(session.error()))
            : (*session)->one<PrimaryLook>(primarySql, {}, [](const Row &row) {
                  return PrimaryLook{row.integer(0), row.instant(1), row.text(2)};
              });
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, seen, changes] {
            if (self)
                self->sawPrimary(seen, changes);
        });
    });
}

void Replica::sawPrimary(const Result<PrimaryLook> &seen, qint64 changes)
{
    if (seen) {
        m_seen = *seen;
        if (m_samples.size() < mostSamples)
            m_samples.push_back({seen->written, m_clock.elapsed()});
        emit primaryTold(seen->now);
        const std::lock_guard lock(m_gate);
        if (m_markedChanges != changes) { // what the product wrote besides is lag, not a reason to wait
            m_mark = seen->written;
            m_markedChanges = changes;
        }
    }
    if (!m_isOpen || !seen) { // without the primary nobody can say what the replica lacks
        m_isLooking = false;
        const std::lock_guard lock(m_gate);
        m_isHealthy = m_isHealthy && m_isOpen && seen;
        return lookAgainIn(closely);
    }
    m_lane.post([self = QPointer(this)](Result<Session *> session) {
        const Result<ReplicaLook> told = !session ? Result<ReplicaLook>(fail(session.error()))
            : (*session)->one<ReplicaLook>(replicaSql, {}, [](const Row &row) {
                  return ReplicaLook{row.boolean(0), row.integer(1), row.maybeInstant(2), row.text(3)};
              });
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, told] {
            if (self)
                self->sawReplica(told);
        });
    });
}

void Replica::sawReplica(const Result<ReplicaLook> &seen)
{
    using State = ReplicaStatus::State;
    m_isLooking = false;
    if (!seen) {
        if (m_isOpen)
            tell({State::Down, 0s, {seen.error().kind, tr("The replica does not answer; lists are read from the primary server."),
                                     seen.error().code, seen.error().detail, true}});
        return lookAgainIn(closely);
    }
    if (!seen->isReplica) {
        tell({State::Refused, 0s, {Error::Kind::Input, tr("The second server is not a replica: it takes changes of its own. Lists are "
                                                            "read from the primary server; see which of the two is the right one.")}});
        return lookAgainIn(calmly);
    }
    if (seen->system != m_seen.system) {
        tell({State::Refused, 0s, {Error::Kind::Input, tr("The second server is a replica of another server than this one. Lists are "
                                                            "read from the primary server; correct the replica's address.")}});
        return lookAgainIn(calmly);
    }
    const auto late = behind(seen->replayed, seen->lastCommit);
    {
        const std::lock_guard lock(m_gate);
        m_replayed = seen->replayed;
    }
    tell({late > mostBehind ? State::TooFarBehind : State::InUse, std::chrono::floor<std::chrono::seconds>(late), {}});
    const std::lock_guard lock(m_gate);
    const bool isAwaited = m_markedChanges != m_changes || !hasReached(m_replayed, m_mark);
    lookAgainIn(late > closely ? closely : isAwaited ? shortly : calmly);
}

/// How old the replica's truth is. A server that is level with the primary knows everything, however long ago the last
/// transaction was. One that is not: since its last commit, by the primary's clock; but no longer than since the primary was
/// last seen where the replica is now, for a quiet hour before the first change is no lag.
std::chrono::milliseconds Replica::behind(qint64 replayed, std::optional<Instant> lastCommit)
{
    while (!m_samples.empty() && hasReached(replayed, m_samples.front().written)) {
        m_levelAt = m_samples.front().at;
        m_samples.pop_front();
    }
    if (m_samples.empty())
        return 0ms;
    auto late = std::chrono::milliseconds::max();
    if (m_levelAt)
        late = std::chrono::milliseconds(m_clock.elapsed() - *m_levelAt);
    if (lastCommit)
        late = std::min(late, std::max(0ms, std::chrono::duration_cast<std::chrono::milliseconds>(m_seen.now - *lastCommit)));
    // Never level since this console began, and nothing was replayed since the replica began: how long, nobody can say.
    return late == std::chrono::milliseconds::max() ? mostBehind + 1ms : late;
}

void Replica::tell(ReplicaStatus status)
{
    {
        const std::lock_guard lock(m_gate);
        m_isHealthy = status.state == ReplicaStatus::State::InUse;
    }
    if (status == m_status)
        return;
    m_status = std::move(status);
    emit statusChanged(m_status);
}

void Replica::lookAgainIn(std::chrono::milliseconds wait)
{
    m_next.start(m_again ? 0ms : wait);
}

} // namespace halfday
