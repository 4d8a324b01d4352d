#pragma once

#include "models/core/instant.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace halfday {

enum class Severity { Yellow, Red };

/// A fact that wants the operator, with its life: raised once, updated while its cause lasts, resolved by itself.
struct Alert {
    qint64 id = 0; ///< 0 or less: this console's own (the database could not be told)
    QString rule; ///< "case_breached", "database_down", …
    QString fingerprint; ///< names the cause: "case_breached:17"
    Severity severity = Severity::Yellow;
    int level = 0; ///< grows as it worsens within its severity
    QJsonObject facts; ///< what its words are made of (see alertwords.h)
    Instant since; ///< when the cause began
    Instant raisedAt;
    std::optional<Instant> resolvedAt;

    QString acknowledgedBy;
    std::optional<Instant> acknowledgedAt;
    QString acknowledgedBecause;
    QString snoozedBy;
    std::optional<Instant> snoozedUntil;
    QString snoozedBecause;
    QString backBecause; ///< "snooze_over", "worsened": it was put away and is shown again; empty: never put away
    int version = 1;

    bool isOpen() const { return !resolvedAt; }
    bool isRed() const { return severity == Severity::Red; }
    bool isLocal() const { return id <= 0; }
    bool isAcknowledged() const { return acknowledgedAt.has_value(); }
    bool isSnoozed(Instant now) const { return snoozedUntil && now < *snoozedUntil; }
    /// Open and neither acknowledged nor snoozed: it may still speak up.
    bool wantsAttention(Instant now) const { return isOpen() && !isAcknowledged() && !isSnoozed(now); }

    bool operator==(const Alert &) const = default;
};

/// What is wrong now: the answer to one beat.
struct AlertBoard {
    QList<Alert> open; ///< red before yellow, then oldest cause first; what merely follows from another is left out
    int hidden = 0; ///< how many were left out because they follow from another
    Instant asOf; ///< the server's clock; of the last good answer when the database is away
    bool stale = false; ///< the database could not be asked this time
    std::optional<Instant> judgedAt; ///< when the rules were last judged, by whichever console; nothing: not known
    std::chrono::seconds staleAfter{300}; ///< policy stale_after: from this age on what is shown is stale

    QList<Alert> reds() const
    {
        QList<Alert> found;
        for (const Alert &alert : open) {
            if (alert.isRed())
                found.append(alert);
        }
        return found;
    }
    bool operator==(const AlertBoard &) const = default;
};

/// One line of an alert's history.
struct AlertEvent {
    Instant at;
    QString what; ///< 'raised', 'worsened', 'acknowledged', … as in the database
    QString actor;
    QString note;

    bool operator==(const AlertEvent &) const = default;
};

} // namespace halfday
