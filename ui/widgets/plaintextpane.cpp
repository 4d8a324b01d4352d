#include "ui/widgets/plaintextpane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QTextBlock>

namespace halfday {

using namespace Qt::StringLiterals;

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
