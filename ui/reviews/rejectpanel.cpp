#include "ui/reviews/rejectpanel.h"

#include "models/reviews/reviewdesk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keybutton.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

namespace halfday {

using namespace Qt::StringLiterals;

RejectPanel::RejectPanel(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_reasons(new QButtonGroup(this)), m_note(new QPlainTextEdit(this)),
      m_counter(new QLabel(this)), m_confirm(new KeyButton(KeyButton::Look::Final, tr("Reject"), tr("Enter"), this))
{
    setObjectName(u"rejectPanel"_s);
    setAccessibleName(tr("Reason for rejecting"));
    setFocusPolicy(Qt::StrongFocus);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);

    auto *reasons = new QGridLayout; // two by two: the pane may be narrow
    reasons->setSpacing(Theme::step);
    const auto addReason = [&](RejectionReason reason, const QString &objectName, const QString &text) {
        auto *button = new KeyButton(KeyButton::Look::Plain, text, QString::number(int(reason) + 1), this);
        button->setObjectName(objectName);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::ClickFocus);
        button->installEventFilter(this);
        m_reasons->addButton(button, int(reason));
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        reasons->addWidget(button, int(reason) / 2, int(reason) % 2);
    };
    addReason(RejectionReason::Spam, u"reasonSpam"_s, tr("Spam"));
    addReason(RejectionReason::Profanity, u"reasonProfanity"_s, tr("Profanity"));
    addReason(RejectionReason::OffTopic, u"reasonOffTopic"_s, tr("Off-topic"));
    addReason(RejectionReason::Other, u"reasonOther"_s, tr("Other"));
    reasons->setColumnStretch(2, 1);

    m_note->setObjectName(u"rejectNote"_s);
    m_note->setAccessibleName(tr("Note for the audit log"));
    m_note->setPlaceholderText(tr("Note for the audit log, if you like; the reviewer does not see it"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + 4 * Theme::step);
    m_note->installEventFilter(this);
    m_counter->setObjectName(u"rejectCounter"_s);
    m_counter->setTextFormat(Qt::PlainText);
    m_counter->setFont(Theme::tabular(Theme::font(Theme::Text::Caption)));
    auto *cancel = new KeyButton(KeyButton::Look::Plain, tr("Cancel"), tr("Esc"), this);
    cancel->setObjectName(u"rejectCancel"_s);
    m_confirm->setObjectName(u"rejectConfirm"_s);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(2 * Theme::step);
    foot->addWidget(m_confirm);
    foot->addWidget(cancel);
    foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::step, 3 * Theme::step, 3 * Theme::step, 3 * Theme::step);
    layout->setSpacing(2 * Theme::step);
    layout->addWidget(m_title);
    layout->addLayout(reasons);
    layout->addWidget(m_note);
    layout->addWidget(m_counter, 0, Qt::AlignRight);
    layout->addLayout(foot);

    connect(m_reasons, &QButtonGroup::idToggled, this, &RejectPanel::adapt);
    connect(m_note, &QPlainTextEdit::textChanged, this, &RejectPanel::adapt);
    connect(m_confirm, &QPushButton::clicked, this, &RejectPanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &RejectPanel::cancelled);
    adapt();
    hide();
}

void RejectPanel::open(const ReviewSet &reviews, const QString &title)
{
    if (reviews != m_reviews)
        discardDraft();
    m_reviews = reviews;
    m_title->setText(title);
    m_open = true;
    emit opened(true);
    show();
    setFocus();
}

void RejectPanel::close()
{
    m_open = false;
    hide();
    emit opened(false);
}

void RejectPanel::discardDraft()
{
    m_note->clear();
    m_reasons->setExclusive(false);
    for (QAbstractButton *button : m_reasons->buttons())
        button->setChecked(false);
    m_reasons->setExclusive(true);
    m_reviews = {};
    adapt();
}

QString RejectPanel::note() const
{
    return m_note->toPlainText().trimmed();
}

std::optional<RejectionReason> RejectPanel::reason() const
{
    const int id = m_reasons->checkedId();
    return id < 0 ? std::nullopt : std::optional(RejectionReason(id));
}

void RejectPanel::adapt()
{
    // As the database counts: characters, not UTF-16 units.
    const qsizetype length = note().toUcs4().size();
    const bool tooLong = length > ReviewDesk::longestNote;
    m_counter->setText(tooLong ? tr("%1 of %2 characters: too long").arg(length).arg(ReviewDesk::longestNote)
                               : tr("%1 of %2 characters").arg(length).arg(ReviewDesk::longestNote));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tooLong ? Theme::ink(Theme::Tone::Red) : Theme::quietInk());
    m_counter->setPalette(colours);
    m_confirm->setEnabled(reason() && !tooLong);
}

void RejectPanel::confirm()
{
    if (m_open && m_confirm->isEnabled())
        emit confirmed(*reason(), note());
}

void RejectPanel::keyPressEvent(QKeyEvent *event)
{
    const int choice = event->key() - Qt::Key_1;
    if (choice >= 0 && choice < 4 && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        m_reasons->button(choice)->setChecked(true);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        confirm();
    } else if (event->key() == Qt::Key_Escape) {
        emit cancelled();
    } else if (!event->text().isEmpty() && event->text().front().isLetterOrNumber()) {
        event->accept(); // a letter typed beside the note is no command for the list
    } else {
        QFrame::keyPressEvent(event);
    }
}

bool RejectPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool inNote = watched == m_note;
        if (key->key() == Qt::Key_Escape || (enter && !(key->modifiers() & Qt::ShiftModifier))
            || (!inNote && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_4)) {
            keyPressEvent(key);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void RejectPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adapt();
}

void RejectPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::ink(Theme::Tone::Red));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace halfday
