#pragma once

#include "models/alerts/alert.h"
#include "models/core/error.h"

#include <optional>

namespace halfday {

/// What is wrong now, as far as this console can know: the database's answer, and what only the console itself can
/// notice (that the database is away, that what it shows is old). A plain value; times are the server's, as known here.
class AlertBook
{
public:
    struct Outage {
        Instant from; ///< the first beat that failed
        Instant to; ///< the first that was answered again

        bool operator==(const Outage &) const = default;
    };

    /// `now`: from here on alerts are waited for, and the first page's figures too if this program reads them.
    explicit AlertBook(Instant now, bool withFigures = true) : m_begun(now), m_withFigures(withFigures) {}

    /// A beat was answered.
    void heard(const AlertBoard &answer);
    /// A beat failed at `now`. Only an Error of kind Connection or Timeout says that the database is away.
    void missed(const Error &why, Instant now);
    /// The figures of the first page were read as of `takenAt`.
    void figuresRead(Instant takenAt);

    /// What to show at `now`: sorted, what follows from something else left out, the last known alerts when the database is away.
    AlertBoard board(Instant now) const;
    /// The outages that have ended and were not reported yet, the oldest first: for AlertStore::reportOutage().
    const QList<Outage> &ended() const { return m_ended; }
    /// The oldest of them is in the log now.
    void reported() { m_ended.removeFirst(); }

private:
    QList<Alert> ownAlerts(Instant now) const;

    Instant m_begun;
    bool m_withFigures;
    AlertBoard m_last; ///< the last good answer
    std::optional<Instant> m_heardAt;
    std::optional<Instant> m_figuresAt;
    std::optional<Error> m_why; ///< of the last beat that failed; nothing: the last one was answered
    std::optional<Instant> m_awaySince;
    QList<Outage> m_ended;
};

/// The rules that a rule follows from: while one of theirs is open, at least as severe and about the same thing (or about
/// everything), it is not shown. As `follows` in halfday.alert_rules has it.
QStringList followedRules(const QString &rule);

/// Red before yellow, then the oldest cause first; what merely follows from another is left out and counted.
AlertBoard sortedBoard(QList<Alert> open, Instant asOf);

/// The red alerts that deserve a notification: there was none of that cause before, or it has become red, or it is back from
/// a snooze or an acknowledgement because its time was over or it worsened. Never one that is acknowledged or snoozed.
QList<Alert> newReds(const AlertBoard &before, const AlertBoard &after);

} // namespace halfday
