#include "ui/cases/casenotepanel.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QPlainTextEdit>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestNote = 500; // as the database has it
}

CaseNotePanel::CaseNotePanel(QWidget *parent) : NotePanel(Theme::Tone::Accent, longestNote, parent)
{
    setObjectName(u"casePanel"_s);
    edit()->setObjectName(u"caseNote"_s);
    counter()->setObjectName(u"caseCounter"_s);
    yes()->setObjectName(u"caseConfirm"_s);
    no()->setObjectName(u"caseCancel"_s);
    setNoteRequired(true);
    setFocusProxy(edit()); // nothing but the note is asked
    connect(this, &NotePanel::noteChanged, this, [this] {
        if (isOpen())
            m_drafts.insert({m_seen.id, int(m_deed)}, edit()->toPlainText());
    });
}

void CaseNotePanel::open(const Case &seen, CaseDeed deed)
{
    close();
    m_seen = seen;
    m_deed = deed;
    setNote(m_drafts.value({seen.id, int(deed)}));
    const bool escalating = deed == CaseDeed::Escalate;
    const QString business = visibleLine(seen.business).left(60);
    setAccessibleName(escalating ? tr("Note for escalating") : tr("Note for resolving"));
    edit()->setAccessibleName(accessibleName());
    edit()->setPlaceholderText(escalating ? tr("What is to be done, and by whom") : tr("What was found and done"));
    yes()->setText(escalating ? tr("Escalate") : tr("Resolve"));
    yes()->setAccessibleName(yes()->words());
    yes()->setLook(escalating ? KeyButton::Look::Final : KeyButton::Look::Primary);
    NotePanel::open(escalating ? tr("Escalate case %1, %2: the operations team is written to").arg(seen.id).arg(business)
                               : tr("Resolve case %1, %2: no money moves").arg(seen.id).arg(business));
    edit()->moveCursor(QTextCursor::End);
}

void CaseNotePanel::discardDraft(qint64 caseId, CaseDeed deed) { m_drafts.remove({caseId, int(deed)}); }

} // namespace halfday
