#pragma once

#include "models/alerts/alert.h"

#include <QTimeZone>

/// Alerts at noon in Melbourne, made by hand.
namespace samples {

using namespace halfday;
using namespace Qt::StringLiterals;

inline const Instant noon = fromDateTime(QDateTime(QDate(2025, 11, 20), QTime(12, 0), QTimeZone("Australia/Melbourne")));

inline Alert alert(const QString &rule, int number, Severity severity, std::chrono::minutes ago)
{
    Alert made;
    made.id = number;
    made.rule = rule;
    made.fingerprint = u"%1:%2"_s.arg(rule).arg(number);
    made.severity = severity;
    made.since = made.raisedAt = noon - ago;
    made.facts = {{u"case"_s, number}, {u"business"_s, u"Happy Paws %1"_s.arg(number)}, {u"council"_s, u"Council %1"_s.arg(number)},
                  {u"waiting"_s, 14}, {u"limit"_s, 10}, {u"request"_s, number}, {u"charge"_s, u"ch_1"_s}};
    return made;
}

inline Alert snoozed(Alert alert, std::chrono::minutes ahead)
{
    alert.snoozedBy = u"anna"_s;
    alert.snoozedUntil = noon + ahead;
    alert.snoozedBecause = u"waiting for Stripe"_s;
    return alert;
}

inline AlertBoard board(const QList<Alert> &open)
{
    AlertBoard made;
    made.open = open;
    made.asOf = noon;
    return made;
}

} // namespace samples
