#include "ui/widgets/notepanel.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

NotePanel::NotePanel(Theme::Tone tone, int longest, QWidget *parent)
    : QFrame(parent), m_tone(tone), m_longest(longest), m_title(new QLabel(this)), m_questions(new QVBoxLayout),
      m_edit(new QPlainTextEdit(this)), m_counter(new QLabel(this)),
      m_yes(new KeyButton(KeyButton::Look::Final, tr("Confirm"), tr("Enter"), this)),
      m_no(new KeyButton(KeyButton::Look::Plain, tr("Cancel"), tr("Esc"), this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 3 + 4 * Theme::step);
    m_edit->installEventFilter(this);
    m_counter->setTextFormat(Qt::PlainText);
    m_counter->setWordWrap(true);
    m_counter->setAlignment(Qt::AlignRight);
    m_counter->setFont(Theme::tabular(Theme::font(Theme::Text::Caption)));

    auto *foot = new FlowLayout;
    foot->setSpacing(2 * Theme::step);
    foot->addWidget(m_yes);
    foot->addWidget(m_no);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::step, 3 * Theme::step, 3 * Theme::step, 3 * Theme::step);
    layout->setSpacing(2 * Theme::step);
    layout->addWidget(m_title);
    layout->addLayout(m_questions);
    layout->addWidget(m_edit);
    layout->addWidget(m_counter);
    layout->addLayout(foot);

    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        adapt();
        emit noteChanged();
    });
    connect(m_yes, &QPushButton::clicked, this, &NotePanel::confirm);
    connect(m_no, &QPushButton::clicked, this, &NotePanel::cancelled);
    adapt();
    hide();
}

void NotePanel::open(const QString &title)
{
    setTitle(title);
    m_open = true;
    setObstacle({});
    emit opened(true);
    show();
    setFocus();
}

void NotePanel::close()
{
    if (!m_open)
        return;
    m_open = false;
    hide();
    emit opened(false);
}

void NotePanel::setTitle(const QString &title) { m_title->setText(title); }

void NotePanel::setObstacle(const QString &why)
{
    m_obstacle = why;
    adapt();
}

QString NotePanel::note() const { return m_edit->toPlainText().trimmed(); }

void NotePanel::setNote(const QString &note) { m_edit->setPlainText(note); }

void NotePanel::setNoteRequired(bool required)
{
    m_required = required;
    adapt();
}

void NotePanel::adapt()
{
    // As the database counts: characters, not UTF-16 units.
    const qsizetype length = note().toUcs4().size();
    const bool tooLong = length > m_longest;
    const QString counted = tr("%1 of %2 characters").arg(length).arg(m_longest);
    m_counter->setText(!m_obstacle.isEmpty() ? m_obstacle : tooLong ? tr("%1: too long").arg(counted) : counted);
    QPalette colours = palette();
    const bool wrong = tooLong || !m_obstacle.isEmpty();
    colours.setColor(QPalette::WindowText, wrong ? Theme::ink(Theme::Tone::Red) : Theme::quietInk());
    m_counter->setPalette(colours);
    m_yes->setEnabled(!wrong && isComplete() && !(m_required && length == 0));
}

void NotePanel::confirm()
{
    if (m_open && m_yes->isEnabled())
        emit accepted();
}

void NotePanel::keyPressEvent(QKeyEvent *event)
{
    if (takeKey(event))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        confirm();
    } else if (event->key() == Qt::Key_Escape) {
        emit cancelled();
    } else if (!event->text().isEmpty() && event->text().front().isLetterOrNumber()) {
        event->accept(); // a letter typed beside the note is no command for the list
    } else {
        QFrame::keyPressEvent(event);
    }
}

bool NotePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && !(key->modifiers() & Qt::ShiftModifier))) {
            keyPressEvent(key);
            return true;
        }
        if (watched != m_edit && takeKey(key))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void NotePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adapt();
}

void NotePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::ink(m_tone));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace halfday
