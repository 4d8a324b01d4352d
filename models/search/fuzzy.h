#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace halfday {

/// How well what was typed fits a name. The letters must come in order, all of them; each word of the typed text may be
/// anywhere. Better: the whole name, its beginning, the beginnings of words, letters side by side, a short name.
struct FuzzyMatch {
    int score = 0; ///< higher is better; only good for comparing
    QList<int> places = {}; ///< of the typed letters in the name, rising: to be shown
};

/// Nothing: it does not fit. Case and accents do not matter. An empty text fits everything, with score 0.
std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &name);

} // namespace halfday
