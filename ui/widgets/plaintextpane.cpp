#include "ui/widgets/plaintextpane.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QTextBlock>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

/// Direction marks, overrides, isolates, zero-width and other controls: they change how a text reads
/// without being seen. The joiners that emoji and some scripts need (U+200C, U+200D) stay.
bool deceives(QChar character)
{
    const char16_t code = character.unicode();
    if (code == u'\n' || code == u'\t')
        return false;
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x200b || code == 0x200e || code == 0x200f
        || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) || code == 0x2028
        || code == 0x2029 || code == 0xfeff || code == 0xfffc;
}

QString nameOf(QChar character)
{
    return u"‹U+%1›"_s.arg(int(character.unicode()), 4, 16, QChar(u'0')).toUpper();
}

} // namespace

PlainTextPane::PlainTextPane(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    document()->setDocumentMargin(2 * Theme::step);
}

void PlainTextPane::setText(const QString &text, const QList<TextMark> &marks)
{
    m_text = text;
    m_marks = marks;
    m_shown.clear();
    m_shown.reserve(text.size() + 1);
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        m_shown << int(shown.size());
        if (text[i] == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                shown += u'\n';
        } else if (deceives(text[i])) {
            shown += nameOf(text[i]);
        } else {
            shown += text[i];
        }
    }
    m_shown << int(shown.size());
    setPlainText(shown);
    showMarks();
}

void PlainTextPane::showMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    const int size = int(m_text.size());
    for (const TextMark &mark : m_marks) {
        const int start = std::clamp(mark.start, 0, size);
        const int end = std::clamp(mark.start + mark.length, start, size);
        const auto tone = mark.kind == TextMark::Kind::Profanity ? Theme::Tone::Red
            : mark.kind == TextMark::Kind::Spam                  ? Theme::Tone::Amber
                                                                 : Theme::Tone::Accent;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(m_shown[start]);
        selection.cursor.setPosition(m_shown[end], QTextCursor::KeepAnchor);
        selection.format.setBackground(Theme::tint(tone));
        selection.format.setForeground(Theme::ink(tone));
        // Not by colour alone: the underline differs as well.
        selection.format.setUnderlineColor(Theme::ink(tone));
        selection.format.setUnderlineStyle(mark.kind == TextMark::Kind::Profanity ? QTextCharFormat::WaveUnderline
                                               : mark.kind == TextMark::Kind::Spam ? QTextCharFormat::DashUnderline
                                                                                   : QTextCharFormat::SingleUnderline);
        selections << selection;
    }
    setExtraSelections(selections);
}

void PlainTextPane::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMarks();
}

} // namespace halfday
