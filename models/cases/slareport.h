#pragma once

#include "models/cases/case.h"

#include <QJsonObject>
#include <QList>

namespace halfday {

/// What a check did about one case.
enum class SlaDeed {
    None, ///< only reported, or it could not act: `problem` says why
    Refunded, ///< the provider has given the money back
    RefundPending, ///< the provider has accepted the refund and not finished it
    RefundUnknown, ///< asked, and no certain answer came: not refunded, not failed
    RefundBegun, ///< recorded and not sent yet; sent again by itself
    Escalated
};

struct SlaLine {
    Case item; ///< as it was before the check acted
    SlaDeed deed = SlaDeed::None;
    QString problem; ///< why nothing, or not all, was done; a sentence
    bool alerted = false; ///< Sentry was told of it by this check
};

/// One look at the queue, and what was done about it. The same for the console, the worker and halfdayctl.
struct SlaReport {
    Instant at; ///< the server's clock
    bool acted = false; ///< asked to act, not only to look
    int pending = 0; ///< before it acted
    int breached = 0; ///< of those
    int soon = 0; ///< of those
    QList<SlaLine> breaches; ///< most overdue first, at most SlaCheck::shown
    QList<SlaLine> approaching; ///< soonest first, at most SlaCheck::shown
    std::optional<Instant> nextCheck; ///< of the background check; nothing: none runs

    int count(SlaDeed deed) const;
    int alerts() const; ///< breaches that Sentry was told of by this check
    /// Breaches that nobody has dealt with yet.
    int left() const;
};

/// The report of one check as plain text, for a terminal or a log; times in UTC.
QString slaText(const SlaReport &report);
/// The same for programs; words are not translated.
QJsonObject slaJson(const SlaReport &report);

} // namespace halfday
