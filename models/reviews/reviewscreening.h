#pragma once

#include <QList>
#include <QString>

namespace halfday {

/// A part of a review that deserves a second look. A hint for the operator's eye, never a decision.
/// Positions count UTF-16 units, as in QString.
struct ScreeningMark {
    enum class Kind { Profanity, SpamPhrase, Link, Contact, Shouting, Markup };
    int start = 0;
    int length = 0;
    Kind kind = Kind::SpamPhrase;

    int end() const { return start + length; }
    bool operator==(const ScreeningMark &) const = default;
};

/// Marks in the order of their starts, never overlapping: of two that would, the more serious stays (the
/// order of Kind). Time grows in step with the text's length, whatever is in it.
QList<ScreeningMark> screen(const QString &text);

} // namespace halfday
