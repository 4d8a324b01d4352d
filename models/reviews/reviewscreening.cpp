#include "models/reviews/reviewscreening.h"

#include "models/reviews/screeningwords.h"

#include <QHash>
#include <algorithm>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

using Kind = ScreeningMark::Kind;
using Marks = QList<ScreeningMark>;

constexpr int longestTag = 300;
constexpr int shoutedWords = 3;
constexpr int shoutedLetters = 12;
constexpr int repeats = 5; // "!!!!!"
constexpr int emojiWall = 8;
constexpr int fewestPhoneDigits = 9; // eight would take 2025-11-20 for a number
constexpr int mostPhoneDigits = 15; // E.164

struct Token {
    int start = 0;
    int end = 0;
    QString folded;
};

/// For comparing: no case, no accents, and the digits and signs that stand in for letters as those letters.
QString fold(QStringView word)
{
    static const QHash<QChar, QChar> disguises{{u'0', u'o'}, {u'1', u'i'}, {u'3', u'e'}, {u'4', u'a'}, {u'5', u's'},
                                               {u'7', u't'}, {u'@', u'a'}, {u'$', u's'}, {u'!', u'i'}};
    QString folded;
    const QString plain = word.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const QChar character : plain) {
        if (character == u'ß')
            folded += "ss"_L1;
        else if (!character.isMark())
            folded += disguises.value(character, character);
    }
    return folded;
}

bool isWordPart(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character == u'@' || character == u'$';
}

QList<Token> tokens(const QString &text)
{
    constexpr int longestWord = 40; // nothing that is looked for is longer
    QList<Token> list;
    const int size = int(text.size());
    for (int at = 0; at < size;) {
        if (!isWordPart(text[at])) {
            ++at;
            continue;
        }
        int end = at + 1;
        // "sh!t": a sign counts as a letter between letters only.
        while (end < size && (isWordPart(text[end]) || (text[end] == u'!' && end + 1 < size && text[end + 1].isLetter())))
            ++end;
        list << Token{at, end, end - at <= longestWord ? fold(QStringView(text).mid(at, end - at)) : QString()};
        at = end;
    }
    return list;
}

/// Phrases by their first word, or, starred, by its first three letters.
class Phrases
{
public:
    Phrases(const QStringList &phrases, Kind kind) : m_kind(kind)
    {
        for (const QString &phrase : phrases) {
            const QStringList words = phrase.split(u' ');
            m_byStart[words.first().left(3)] << words;
        }
    }

    void find(const QList<Token> &list, Marks &marks) const
    {
        for (qsizetype at = 0; at < list.size(); ++at) {
            const auto candidates = m_byStart.constFind(list[at].folded.left(3));
            if (candidates == m_byStart.constEnd())
                continue;
            for (const QStringList &words : *candidates) {
                if (at + words.size() > list.size() || !matches(list, at, words))
                    continue;
                marks << ScreeningMark{list[at].start, list[at + words.size() - 1].end - list[at].start, m_kind};
                break;
            }
        }
    }

private:
    static bool matches(const QList<Token> &list, qsizetype at, const QStringList &words)
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString &word = words[i];
            const QString &found = list[at + i].folded;
            if (word.endsWith(u'*') ? !found.startsWith(QStringView(word).chopped(1)) : found != word)
                return false;
        }
        return true;
    }

    QHash<QString, QList<QStringList>> m_byStart;
    Kind m_kind;
};

bool looksLikeLink(QStringView word)
{
    static const QStringList endings{u"com"_s, u"net"_s, u"org"_s, u"info"_s, u"biz"_s, u"ru"_s, u"cn"_s, u"xyz"_s,
                                     u"shop"_s, u"io"_s, u"ly"_s, u"click"_s, u"site"_s, u"online"_s, u"link"_s,
                                     u"top"_s, u"au"_s, u"uk"_s, u"de"_s, u"nz"_s};
    if (word.contains("://"_L1) || word.startsWith("www."_L1, Qt::CaseInsensitive)
        || word.startsWith("javascript:"_L1, Qt::CaseInsensitive))
        return true;
    const QStringView host = word.left(word.indexOf(u'/') < 0 ? word.size() : word.indexOf(u'/'));
    const qsizetype dot = host.lastIndexOf(u'.');
    if (dot < 2 || !host[dot - 1].isLetterOrNumber() || !host[0].isLetterOrNumber())
        return false;
    return endings.contains(host.mid(dot + 1).toString().toLower());
}

bool looksLikeMail(QStringView word)
{
    const qsizetype at = word.indexOf(u'@');
    const qsizetype dot = word.lastIndexOf(u'.');
    return at > 0 && word[at - 1].isLetterOrNumber() && dot > at + 1 && dot + 2 < word.size()
        && word[at + 1].isLetterOrNumber();
}

void findLinks(const QString &text, Marks &marks)
{
    const int size = int(text.size());
    const auto breaks = [&](int at) { return text[at].isSpace() || u"<>\"'()[]{},;"_s.contains(text[at]); };
    for (int at = 0; at < size;) {
        if (breaks(at)) {
            ++at;
            continue;
        }
        int end = at;
        while (end < size && !breaks(end))
            ++end;
        int tail = end; // the full stop of the sentence is not part of it
        while (tail > at && u".!?:"_s.contains(text[tail - 1]))
            --tail;
        const QStringView word = QStringView(text).mid(at, tail - at);
        if (looksLikeMail(word))
            marks << ScreeningMark{at, int(word.size()), Kind::Contact};
        else if (looksLikeLink(word))
            marks << ScreeningMark{at, int(word.size()), Kind::Link};
        at = end;
    }
}

void findPhones(const QString &text, Marks &marks)
{
    const int size = int(text.size());
    for (int at = 0; at < size;) {
        if (!text[at].isDigit() && !(text[at] == u'+' && at + 1 < size && text[at + 1].isDigit())) {
            ++at;
            continue;
        }
        int digits = 0;
        int end = at;
        int gap = 0;
        int last = at;
        while (end < size && gap < 3) {
            if (text[end].isDigit()) {
                ++digits;
                gap = 0;
                last = end + 1;
            } else if (u" -()./+"_s.contains(text[end])) {
                ++gap;
            } else {
                break;
            }
            ++end;
        }
        if (digits >= fewestPhoneDigits && digits <= mostPhoneDigits)
            marks << ScreeningMark{at, last - at, Kind::Contact};
        at = std::max(end, at + 1);
    }
}

void findMarkup(const QString &text, Marks &marks)
{
    const int size = int(text.size());
    int nextClose = 0; // walks forward only, so that a wall of "<a" stays quick
    for (int at = 0; at + 1 < size; ++at) {
        if (text[at] != u'<' || !(text[at + 1].isLetter() || text[at + 1] == u'/' || text[at + 1] == u'!'))
            continue;
        nextClose = std::max(nextClose, at);
        while (nextClose < size && text[nextClose] != u'>')
            ++nextClose;
        if (nextClose < size && nextClose - at <= longestTag) {
            marks << ScreeningMark{at, nextClose + 1 - at, Kind::Markup};
            at = nextClose;
        }
    }
}

void findShouting(const QString &text, const QList<Token> &list, Marks &marks)
{
    int words = 0;
    int letters = 0;
    int start = 0;
    int end = 0;
    const auto finish = [&] {
        if (words >= shoutedWords && letters >= shoutedLetters)
            marks << ScreeningMark{start, end - start, Kind::Shouting};
        words = letters = 0;
    };
    for (const Token &token : list) {
        const auto first = text.cbegin() + token.start;
        const auto last = text.cbegin() + token.end;
        const auto upper = std::count_if(first, last, [](QChar c) { return c.isUpper(); });
        const bool lower = std::any_of(first, last, [](QChar c) { return c.isLower(); });
        if (lower || upper == 0) {
            finish();
            continue;
        }
        if (words++ == 0)
            start = token.start;
        letters += int(upper);
        end = token.end;
    }
    finish();
}

void findWalls(const QString &text, Marks &marks)
{
    const auto isSymbol = [](char32_t c) {
        const auto category = QChar::category(c);
        return category == QChar::Symbol_Other || category == QChar::Symbol_Modifier || c == 0x200d || c == 0xfe0f;
    };
    const int size = int(text.size());
    int symbols = 0;
    int wallStart = 0;
    int wallEnd = 0;
    int same = 0;
    int sameStart = 0;
    char32_t previous = 0;
    const auto finishWall = [&] {
        if (symbols >= emojiWall)
            marks << ScreeningMark{wallStart, wallEnd - wallStart, Kind::Shouting};
        symbols = 0;
    };
    const auto finishSame = [&](int at) {
        if (same >= repeats && (QChar::isPunct(previous) || QChar::isLetter(previous)) && previous != U'.'
            && previous != U'-' && previous != U'_')
            marks << ScreeningMark{sameStart, at - sameStart, Kind::Shouting};
        same = 0;
    };
    for (int at = 0; at < size;) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < size && text[at + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        if (isSymbol(c)) {
            if (symbols++ == 0)
                wallStart = at;
            wallEnd = at + (pair ? 2 : 1);
        } else if (!QChar::isSpace(c)) {
            finishWall();
        }
        if (c != previous)
            finishSame(at);
        if (same++ == 0)
            sameStart = at;
        previous = c;
        at += pair ? 2 : 1;
    }
    finishWall();
    finishSame(size);
}

void findFragments(const QString &text, Marks &marks)
{
    for (const QString &fragment : spamFragments()) {
        for (qsizetype at = text.indexOf(fragment); at >= 0; at = text.indexOf(fragment, at + fragment.size()))
            marks << ScreeningMark{int(at), int(fragment.size()), Kind::SpamPhrase};
    }
}

/// The more serious one wins where two overlap.
Marks withoutOverlaps(Marks marks, qsizetype size)
{
    std::stable_sort(marks.begin(), marks.end(), [](const auto &a, const auto &b) { return a.kind < b.kind; });
    QList<bool> taken(size, false);
    Marks kept;
    for (const ScreeningMark &mark : marks) {
        const auto first = taken.begin() + mark.start;
        const auto last = taken.begin() + mark.end();
        if (std::find(first, last, true) != last)
            continue;
        std::fill(first, last, true);
        kept << mark;
    }
    std::sort(kept.begin(), kept.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    return kept;
}

} // namespace

QList<ScreeningMark> screen(const QString &text)
{
    static const Phrases profane(profaneWords(), Kind::Profanity);
    static const Phrases spam(spamPhrases(), Kind::SpamPhrase);
    const QList<Token> words = tokens(text);
    Marks marks;
    profane.find(words, marks);
    spam.find(words, marks);
    findFragments(text, marks);
    findLinks(text, marks);
    findPhones(text, marks);
    findMarkup(text, marks);
    findShouting(text, words, marks);
    findWalls(text, marks);
    return withoutOverlaps(std::move(marks), text.size());
}

} // namespace halfday
