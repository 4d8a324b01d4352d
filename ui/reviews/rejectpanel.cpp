#include "ui/reviews/rejectpanel.h"

#include "models/reviews/reviewdesk.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>

namespace halfday {

using namespace Qt::StringLiterals;

RejectPanel::RejectPanel(QWidget *parent)
    : NotePanel(Theme::Tone::Red, ReviewDesk::longestNote, parent), m_reasons(new QButtonGroup(this))
{
    setObjectName(u"rejectPanel"_s);
    setAccessibleName(tr("Reason for rejecting"));
    auto *reasons = new FlowLayout; // the pane may be narrow
    reasons->setSpacing(Theme::step);
    const auto addReason = [&](RejectionReason reason, const QString &objectName, const QString &text) {
        auto *button = new KeyButton(KeyButton::Look::Plain, text, QString::number(int(reason) + 1), this);
        button->setObjectName(objectName);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::ClickFocus);
        button->installEventFilter(this);
        m_reasons->addButton(button, int(reason));
        reasons->addWidget(button);
    };
    addReason(RejectionReason::Spam, u"reasonSpam"_s, tr("Spam"));
    addReason(RejectionReason::Profanity, u"reasonProfanity"_s, tr("Profanity"));
    addReason(RejectionReason::OffTopic, u"reasonOffTopic"_s, tr("Off-topic"));
    addReason(RejectionReason::Other, u"reasonOther"_s, tr("Other"));
    questions()->addLayout(reasons);

    edit()->setObjectName(u"rejectNote"_s);
    edit()->setAccessibleName(tr("Note for the audit log"));
    edit()->setPlaceholderText(tr("Note for the audit log, if you like; the reviewer does not see it"));
    counter()->setObjectName(u"rejectCounter"_s);
    yes()->setObjectName(u"rejectConfirm"_s);
    yes()->setText(tr("Reject"));
    yes()->setAccessibleName(yes()->words());
    no()->setObjectName(u"rejectCancel"_s);
    connect(m_reasons, &QButtonGroup::idToggled, this, &RejectPanel::adapt);
    connect(this, &NotePanel::accepted, this, [this] { emit confirmed(*reason(), note()); });
    adapt();
}

void RejectPanel::open(const ReviewSet &reviews, const QString &title)
{
    if (reviews != m_reviews)
        discardDraft();
    m_reviews = reviews;
    NotePanel::open(title);
}

void RejectPanel::discardDraft()
{
    setNote({});
    m_reasons->setExclusive(false);
    for (QAbstractButton *button : m_reasons->buttons())
        button->setChecked(false);
    m_reasons->setExclusive(true);
    m_reviews = {};
    adapt();
}

std::optional<RejectionReason> RejectPanel::reason() const
{
    const int id = m_reasons->checkedId();
    return id < 0 ? std::nullopt : std::optional(RejectionReason(id));
}

bool RejectPanel::takeKey(QKeyEvent *event)
{
    const int choice = event->key() - Qt::Key_1;
    if (choice < 0 || choice >= 4 || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return false;
    m_reasons->button(choice)->setChecked(true);
    return true;
}

} // namespace halfday
