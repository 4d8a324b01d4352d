#pragma once

#include "models/database/lane.h"
#include "models/database/replicasettings.h"

#include <QElapsedTimer>
#include <deque>

namespace halfday {

/// How the second server is doing, for the status line.
struct ReplicaStatus {
    enum class State {
        None, ///< there is no second server
        Connecting,
        InUse, ///< lists are read from it
        TooFarBehind, ///< it lives, but what it knows is too old: the primary is read
        Down, ///< no connection: the primary is read
        Refused ///< it is not a copy of our server: the primary is read until it is
    };

    State state = State::None;
    std::chrono::seconds behind{0}; ///< how old what it shows is; 0 when it knows everything
    Error error = {}; ///< Down, Refused: a sentence for the operator

    bool operator==(const ReplicaStatus &other) const
    {
        return state == other.state && behind == other.behind && error.message == other.error.message;
    }
};

/// The second server and whether it may be asked. It never decides what is true: a read goes to it only when it has
/// replayed everything that this console did or heard of, and is not too far behind. Internal to Database; lives on its thread.
class Replica : public QObject
{
    Q_OBJECT

public:
    /// What the console reads is read anew every minute, and changes behind a pooler are heard within ten seconds: lists
    /// that are older than that would be a promise not kept.
    static constexpr std::chrono::milliseconds mostBehind = std::chrono::seconds(10);

    Replica(const ConnectionSettings &settings, Lane &primary, QObject *parent = nullptr);
    ~Replica() override;

    const ReplicaStatus &status() const { return m_status; }
    Lane &lane() { return m_lane; }

    /// Whether a read that begins now may go there. From any thread.
    bool isUsable() const;
    /// Something was done or heard of on the primary: no read goes to the replica before it has replayed that. From any thread.
    void mustCatchUp();
    /// Whether what failed on the replica is to be asked of the primary: it broke, it cannot write, it is in the middle of
    /// replaying, or it does not know that table yet.
    static bool isForPrimary(const Error &error);

    void reconnectNow();

signals:
    void statusChanged(const halfday::ReplicaStatus &status);
    /// The primary's clock; whoever reads from two servers must not mix theirs.
    void primaryTold(halfday::Instant now);

private:
    struct PrimaryLook {
        qint64 written = 0; ///< its place in the log, in bytes
        Instant now; ///< its clock, before the place was read
        QString system;
    };
    struct ReplicaLook {
        bool isReplica = false;
        qint64 replayed = 0;
        std::optional<Instant> lastCommit; ///< of the last transaction replayed, by the primary's clock
        QString system;
    };
    struct Sample {
        qint64 written;
        qint64 at; ///< ms of m_clock
    };

    void look();
    void sawPrimary(const Result<PrimaryLook> &seen, qint64 changes);
    void sawReplica(const Result<ReplicaLook> &seen);
    std::chrono::milliseconds behind(qint64 replayed, std::optional<Instant> lastCommit);
    void tell(ReplicaStatus status);
    void lookAgainIn(std::chrono::milliseconds wait);

    Lane &m_primary;
    Lane m_lane;
    ReplicaStatus m_status;
    QTimer m_next;
    QElapsedTimer m_clock;
    bool m_isOpen = false;
    bool m_isLooking = false;
    bool m_again = false;
    PrimaryLook m_seen;
    std::deque<Sample> m_samples; ///< places of the primary that the replica has not reached, oldest first
    std::optional<qint64> m_levelAt; ///< when the primary was last seen at a place that the replica has reached

    mutable std::mutex m_gate; // below: read from any thread
    bool m_isHealthy = false;
    qint64 m_changes = 0; ///< mustCatchUp(), so far
    qint64 m_markedChanges = 0; ///< those that m_mark stands behind
    qint64 m_mark = 0;
    qint64 m_replayed = 0;
};

} // namespace halfday
