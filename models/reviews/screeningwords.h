#pragma once

#include <QStringList>

namespace halfday {

/// The words that screen() looks for, folded: lower case, without accents, look-alike digits as letters.
/// A star at the end stands for any ending. Whole words only, so that Scunthorpe and the cockapoo stay clean.
const QStringList &profaneWords();
/// One to four words; blanks between them.
const QStringList &spamPhrases();
/// For scripts that put no blanks between words: found anywhere.
const QStringList &spamFragments();

} // namespace halfday
