#pragma once

#include "models/alerts/alerttablemodel.h"
#include "ui/theme/theme.h"

#include <QTimeZone>

namespace halfday {

/// How alerts look and are spoken of, the same in the list, in the log and beside it. Every text is plain, and what came
/// from outside in it is made visible.
namespace AlertLook {

struct Look {
    Theme::Tone tone;
    QString iconName;
};
/// No two share both colour and icon, and the word stands beside them.
Look of(AlertState state, Severity severity);
Theme::Tone toneOf(Severity severity);
QString wordOf(Severity severity);
QString stateWord(AlertState state, Severity severity);
QString iconOf(Severity severity);

/// Many of one rule in one sentence: "4 councils have too many waiting". `first` speaks for a rule without words of its own.
QString groupTitle(const QString &rule, int count, const Alert &first);

/// "Acknowledged by anna at 14:40: waiting for Stripe", "Snoozed until 16:00 by anna: …"; empty when it was not put away.
QString putAwayText(const Alert &alert, Instant now, const QTimeZone &zone);
/// "Back because it got worse"; empty when it was not put away before.
QString backText(const Alert &alert);
/// A rule in a few words, for a filter: "Case past its deadline". `rules()`: all that have some.
QString ruleName(const QString &rule);
QStringList rules();
/// One line of an alert's history: "Snoozed until 16:00".
QString eventWord(const QString &what);

/// "16:00" today, "tomorrow 09:00", "Thu 27 Nov 14:00".
QString clockText(Instant at, Instant now, const QTimeZone &zone);
/// "Europe/Berlin, UTC+01:00", as it is at that moment.
QString zoneText(Instant at, const QTimeZone &zone);

} // namespace AlertLook
} // namespace halfday
