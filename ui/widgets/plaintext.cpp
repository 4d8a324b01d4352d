#include "ui/widgets/plaintext.h"

#include <QLabel>

namespace halfday {

using namespace Qt::StringLiterals;

bool deceives(QChar character)
{
    // Direction marks, overrides, isolates, zero-width and other controls. The joiners that emoji and some
    // scripts need (U+200C, U+200D) stay.
    const char16_t code = character.unicode();
    if (code == u'\n' || code == u'\t' || code == u'\r')
        return false;
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x200b || code == 0x200e || code == 0x200f
        || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) || code == 0x061c
        || code == 0x2028 || code == 0x2029 || code == 0xfeff || code == 0xfffc;
}

QString nameOf(QChar character)
{
    return u"‹U+%1›"_s.arg(int(character.unicode()), 4, 16, QChar(u'0')).toUpper();
}

QString visibleText(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), deceives))
        return text;
    QString shown;
    shown.reserve(text.size() + 16);
    for (const QChar character : text) {
        if (deceives(character))
            shown += nameOf(character);
        else
            shown += character;
    }
    return shown;
}

QString visibleLine(const QString &text)
{
    constexpr qsizetype most = 1000; // measuring ten thousand characters to show eighty would be wasted
    return visibleText(text.left(most)).simplified();
}

QString plainToolTip(const QString &text)
{
    constexpr qsizetype most = 2000;
    if (text.isEmpty())
        return {};
    QString shown = visibleText(text.left(most));
    if (text.size() > most)
        shown += u'…';
    // pre-wrap keeps line breaks and spaces as they are and still wraps.
    return u"<span style=\"white-space:pre-wrap\">"_s + shown.toHtmlEscaped() + u"</span>"_s;
}

QLabel *plainLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString PlainTextDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    // The base turns line breaks of a string into a separator that deceives, by our own reckoning.
    const bool isText = value.metaType() == QMetaType::fromType<QString>();
    return visibleLine(isText ? value.toString() : QStyledItemDelegate::displayText(value, locale));
}

} // namespace halfday
