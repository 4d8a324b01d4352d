#pragma once

#include "models/core/instant.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QTimeZone>
#include <QUuid>
#include <optional>

namespace halfday {

/// One line of the audit log: who did what to which row, when. Written by the database in the transaction
/// of the deed itself, never changed afterwards.
struct AuditEntry {
    qint64 id = 0; ///< rises with every entry
    Instant at; ///< the server's clock
    QString actor; ///< the login
    QString action; ///< "review.approve"
    QString subject; ///< "review"
    QString subjectId;
    QUuid batch; ///< what one click did together; null for a single deed
    QJsonObject before; ///< the fields that the deed touched; empty for something new
    QJsonObject after;
    QString note;

    bool operator==(const AuditEntry &) const = default;
};

/// A half-open stretch of time: `from` belongs to it, `to` does not, so two that meet share no entry.
struct AuditPeriod {
    std::optional<Instant> from = {};
    std::optional<Instant> to = {};

    bool operator==(const AuditPeriod &) const = default;

    /// The calendar days from `first` to `last`, both whole, as that zone counts them: a day of a change of the
    /// clocks has 23 or 25 hours. An invalid date leaves its side open.
    static AuditPeriod days(const QDate &first, const QDate &last, const QTimeZone &zone)
    {
        AuditPeriod period;
        if (first.isValid())
            period.from = fromDateTime(first.startOfDay(zone));
        if (last.isValid())
            period.to = fromDateTime(last.addDays(1).startOfDay(zone));
        return period;
    }
};

/// Which entries are wanted. What is empty does not narrow.
struct AuditFilter {
    QString actor = {};
    QString action = {};
    QString subject = {};
    QString subjectId = {};
    QUuid batch = {};
    AuditPeriod period = {};
    QString text = {}; ///< anywhere in the note, the ids, or the values before and after; case does not matter

    bool operator==(const AuditFilter &) const = default;
    bool isEmpty() const { return *this == AuditFilter(); }
};

} // namespace halfday
