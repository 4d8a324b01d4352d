#pragma once

#include "models/cases/case.h"
#include "ui/widgets/notepanel.h"

#include <QHash>

namespace halfday {

/// What is decided about a case with a note.
enum class CaseDeed { Escalate, Resolve };

/// Asks for the note that escalating and resolving need. What was typed is kept per case and deed until the deed is
/// through.
class CaseNotePanel : public NotePanel
{
    Q_OBJECT
public:
    explicit CaseNotePanel(QWidget *parent = nullptr);

    void open(const Case &seen, CaseDeed deed);
    /// The deed is through: its draft is of no use any more.
    void discardDraft(qint64 caseId, CaseDeed deed);

    const Case &seen() const { return m_seen; } ///< as it was when the panel opened
    CaseDeed deed() const { return m_deed; }

private:
    Case m_seen;
    CaseDeed m_deed = CaseDeed::Resolve;
    QHash<QPair<qint64, int>, QString> m_drafts;
};

} // namespace halfday
