#pragma once

#include <QHash>
#include <QString>
#include <QTranslator>

namespace halfday {

using namespace Qt::StringLiterals;

/// A language nobody speaks: every sentence of the program in strange letters, two fifths longer, between marks. What shows
/// without the marks was never given to a translator; what is cut off has no room for German or Finnish.
class PseudoLanguage : public QTranslator
{
public:
    static constexpr QChar begin{u'⟦'};
    static constexpr QChar end{u'⟧'};

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (context[0] == 'Q') // Qt's own have a translator elsewhere
            return {};
        return strange(QString::fromUtf8(source));
    }

    static QString strange(const QString &text)
    {
        static const QHash<QChar, QChar> letters{{u'a', u'å'}, {u'e', u'é'}, {u'i', u'î'}, {u'o', u'ö'}, {u'u', u'ü'}, {u'y', u'ÿ'},
                                                 {u'A', u'Å'}, {u'E', u'É'}, {u'I', u'Î'}, {u'O', u'Ö'}, {u'U', u'Ü'}, {u'n', u'ñ'},
                                                 {u'c', u'ç'}, {u's', u'š'}, {u'g', u'ğ'}, {u't', u'ţ'}, {u'r', u'ř'}, {u'l', u'ł'}};
        QString written;
        int counted = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (c == u'%' && i + 1 < text.size()) { // %1, %L1, %n stay
                written += c;
                if (text[i + 1] == u'n' || text[i + 1] == u'L')
                    written += text[++i];
                continue;
            }
            written += letters.value(c, c);
            counted += c.isLetter();
        }
        QString more;
        for (int i = (counted * 2 + 4) / 5; i > 0; i -= 7) // words of it, for lines break between words
            more += QString(std::min(i, 6), u'~') + (i > 7 ? u" "_s : QString());
        return begin + written + more + end;
    }

    /// What is left of a text on screen when the marked parts are gone.
    static QString unmarked(const QString &text)
    {
        QString rest;
        int depth = 0;
        for (const QChar c : text) {
            depth += c == begin;
            if (depth == 0)
                rest += c;
            depth -= c == end && depth > 0;
        }
        return rest;
    }
    static bool isMarked(const QString &text) { return text.contains(begin); }
};

} // namespace halfday
