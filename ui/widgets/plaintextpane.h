#pragma once

#include <QPlainTextEdit>

namespace halfday {

/// Part of a text that deserves a look. Positions count UTF-16 units, as in QString.
struct TextMark {
    enum class Kind { Spam, Profanity, Search };
    int start = 0;
    int length = 0;
    Kind kind = Kind::Spam;

    bool operator==(const TextMark &) const = default;
};

/// Reads a long text from outside as plain text, whatever is in it, with parts of it marked. Characters that
/// turn the writing direction or are invisible are shown by name (‹U+202E›), since they exist to deceive; text() is
/// still the text as it came.
class PlainTextPane : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PlainTextPane(QWidget *parent = nullptr);

    enum class Height {
        Free,      ///< whatever the layout gives
        UpToText,  ///< not higher than its text, and scrolling where there is less room
        WholeText, ///< exactly as high as its text; what it stands in scrolls
    };
    void setHeight(Height height);
    /// Between the text and the pane's edge, in pixels.
    void setInset(int inset);

    void setText(const QString &text, const QList<TextMark> &marks = {});
    QString text() const { return m_text; }
    QList<TextMark> marks() const { return m_marks; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_height == Height::WholeText; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void showMarks();

    QString m_text;
    QList<TextMark> m_marks;
    Height m_height = Height::Free;
    QList<int> m_shown; ///< where each unit of m_text stands on screen
};

} // namespace halfday
