#include "ui/widgets/plaintextpane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>
#include <cmath>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
constexpr double highest = 4000; // pixels; a longer text is scrolled through anyway
}

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
    if (m_height != Height::Free)
        updateGeometry();
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

void PlainTextPane::setHeight(Height height)
{
    m_height = height;
    const bool whole = height == Height::WholeText;
    QSizePolicy policy(whole ? QSizePolicy::Ignored : QSizePolicy::Expanding,
                       height == Height::Free ? QSizePolicy::Expanding : whole ? QSizePolicy::Fixed : QSizePolicy::Maximum);
    policy.setHeightForWidth(whole);
    setSizePolicy(policy);
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

void PlainTextPane::setInset(int inset)
{
    document()->setDocumentMargin(inset);
    updateGeometry();
}

int PlainTextPane::heightForWidth(int width) const
{
    // Not asked of the document: it lays its lines out only when they are painted, at the width of that moment.
    const double margin = document()->documentMargin();
    const double room = std::max(1.0, width - 2 * margin - 2 * frameWidth());
    double height = 2 * margin + 2 * frameWidth() + 1;
    for (QTextBlock block = document()->begin(); block.isValid() && height < highest; block = block.next()) {
        QTextLayout lines(block.text(), font());
        QTextOption option = document()->defaultTextOption();
        option.setWrapMode(wordWrapMode());
        lines.setTextOption(option);
        lines.beginLayout();
        for (QTextLine line = lines.createLine(); line.isValid() && height < highest; line = lines.createLine()) {
            line.setLineWidth(room);
            height += line.height();
        }
        lines.endLayout();
    }
    return int(std::ceil(height));
}

QSize PlainTextPane::sizeHint() const
{
    const QSize free = QPlainTextEdit::sizeHint();
    return m_height == Height::Free ? free : QSize(free.width(), heightForWidth(width()));
}

QSize PlainTextPane::minimumSizeHint() const
{
    const QSize free = QPlainTextEdit::minimumSizeHint();
    if (m_height != Height::UpToText)
        return m_height == Height::Free ? free : QSize(0, 0);
    return {free.width(), std::min(sizeHint().height(), 4 * fontMetrics().lineSpacing() + 4 * Theme::step)};
}

void PlainTextPane::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (m_height == Height::UpToText && event->oldSize().width() != event->size().width())
        updateGeometry();
}

void PlainTextPane::wheelEvent(QWheelEvent *event)
{
    if (m_height == Height::WholeText)
        event->ignore(); // what it stands in scrolls
    else
        QPlainTextEdit::wheelEvent(event);
}

void PlainTextPane::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMarks();
}

} // namespace halfday
