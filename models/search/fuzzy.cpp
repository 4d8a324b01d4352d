#include "models/search/fuzzy.h"

#include <algorithm>
#include <vector>

namespace halfday {

namespace {

constexpr int letter = 16;
constexpr int beside = 24; ///< right behind the letter before
constexpr int wordStart = 20;
constexpr int nameStart = 24;
constexpr int wholeWord = 30;
constexpr int gap = 2; ///< taken off for each letter passed over, up to mostGap
constexpr int mostGap = 12;
constexpr int longest = 300; ///< letters of a name that are looked at
constexpr int none = -1'000'000;

/// One letter for one letter, so that places stay true.
QString folded(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        const QString parts = c.decomposition();
        c = (parts.isEmpty() || c.decompositionTag() != QChar::Canonical ? c : parts.front()).toCaseFolded();
    }
    return plain;
}

bool startsWord(const QString &original, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = original[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && original[at].isUpper());
}

/// The best way to find the letters of one word in the name, by dynamic programming: table[letter][place] is the best
/// score with that letter standing at that place.
std::optional<FuzzyMatch> matchWord(const QString &word, const QString &name, const QString &original)
{
    const int rows = int(word.size());
    const int columns = int(name.size());
    if (rows > columns)
        return std::nullopt;
    std::vector<int> table(size_t(rows) * size_t(columns), none);
    std::vector<int> from(table.size(), -1);
    const auto cell = [columns](int row, int column) { return size_t(row) * size_t(columns) + size_t(column); };
    for (int row = 0; row < rows; ++row) {
        int best = none; // of the row above, left of this place; loses `gap` with each step away
        int bestAt = -1;
        for (int column = row; column < columns; ++column) {
            if (row > 0 && column > 0 && table[cell(row - 1, column - 1)] != none) {
                const int direct = table[cell(row - 1, column - 1)];
                if (bestAt < 0 || direct >= best - std::min(mostGap, gap * (column - 1 - bestAt))) {
                    best = direct;
                    bestAt = column - 1;
                }
            }
            if (word[row] != name[column] || (row > 0 && bestAt < 0))
                continue;
            int score = letter;
            if (column == 0)
                score += nameStart;
            if (startsWord(original, column))
                score += wordStart;
            if (row > 0) {
                const int passed = column - 1 - bestAt;
                const int far = best - std::min(mostGap, gap * passed);
                const int near = table[cell(row - 1, column - 1)];
                const bool side = near != none && near + beside >= far;
                score += side ? near + beside : far;
                from[cell(row, column)] = side ? column - 1 : bestAt;
            }
            table[cell(row, column)] = score;
        }
    }
    int at = -1;
    for (int column = 0; column < columns; ++column) {
        if (table[cell(rows - 1, column)] != none && (at < 0 || table[cell(rows - 1, column)] > table[cell(rows - 1, at)]))
            at = column;
    }
    if (at < 0)
        return std::nullopt;
    FuzzyMatch match{table[cell(rows - 1, at)]};
    for (int row = rows - 1; row >= 0; --row) {
        match.places.prepend(at);
        at = from[cell(row, at)];
    }
    const int last = match.places.constLast();
    const bool together = last - match.places.constFirst() == rows - 1;
    if (together && startsWord(original, match.places.constFirst())
        && (last + 1 == columns || !name[last + 1].isLetterOrNumber()))
        match.score += wholeWord;
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &name)
{
    const QString original = name.left(longest);
    const QString plain = folded(original);
    FuzzyMatch all;
    const QStringList words = folded(typed.simplified()).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return all;
    for (const QString &word : words) {
        const auto match = matchWord(word, plain, original);
        if (!match)
            return std::nullopt;
        all.score += match->score;
        all.places << match->places;
    }
    std::ranges::sort(all.places);
    all.places.erase(std::unique(all.places.begin(), all.places.end()), all.places.end());
    all.score -= int(plain.size()) / 4; // of two that fit alike, the shorter
    return all;
}

} // namespace halfday
