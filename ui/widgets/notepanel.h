#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace halfday {

class KeyButton;

/// A question with a note, asked in the page itself and never as a dialog: Tab goes to the note, Enter confirms,
/// Escape leaves. Letters typed beside the note are no commands for the list. Begins hidden.
class NotePanel : public QFrame
{
    Q_OBJECT
public:
    /// The frame has the tone's colour. Longer notes than `longest` characters cannot be confirmed.
    NotePanel(Theme::Tone tone, int longest, QWidget *parent = nullptr);

    void open(const QString &title);
    void close();
    bool isOpen() const { return m_open; }
    /// Open, but what was asked is no longer possible; the note can still be read and copied. Empty: it is.
    void setObstacle(const QString &why);

    QString note() const; ///< trimmed
    void setNote(const QString &note);
    void setTitle(const QString &title);
    void setNoteRequired(bool required);

signals:
    void accepted();
    void cancelled();
    void opened(bool open);
    void noteChanged();

protected:
    QPlainTextEdit *edit() const { return m_edit; }
    QLabel *counter() const { return m_counter; }
    KeyButton *yes() const { return m_yes; }
    KeyButton *no() const { return m_no; }
    /// Between title and note.
    QVBoxLayout *questions() const { return m_questions; }
    /// Whether all is said but the note.
    virtual bool isComplete() const { return true; }
    /// Keys of its own, also while a child has the focus that is not the note; true: taken.
    virtual bool takeKey(QKeyEvent *) { return false; }
    void adapt();

    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void confirm();

    Theme::Tone m_tone;
    int m_longest;
    bool m_required = false;
    bool m_open = false;
    QString m_obstacle;
    QLabel *m_title;
    QVBoxLayout *m_questions;
    QPlainTextEdit *m_edit;
    QLabel *m_counter;
    KeyButton *m_yes;
    KeyButton *m_no;
};

} // namespace halfday
