// What the operator does in the cases view; what it shows is in casesview.cpp.
#include "ui/cases/casesview.h"

#include "models/audit/auditwords.h"
#include "models/core/launch.h"
#include "ui/cases/casedetail.h"
#include "ui/cases/caselook.h"
#include "ui/refunds/confirmrefunddialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tableview.h"

#include <QAction>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString keyOf(const Case &row) { return u"case:%1"_s.arg(row.id); }

QString subjectOf(const Case &row) { return u"case-%1"_s.arg(row.id); }

Error about(const Case &row, const Error &error)
{
    Error told = error;
    told.message = CasesView::tr("%1: %2").arg(visibleLine(row.business).left(60), error.message);
    return told;
}

bool isDone(const Case &row) { return row.state == CaseState::Resolved || row.state == CaseState::MissedRefunded; }

} // namespace

void CasesView::updateActions()
{
    if (!m_detail)
        return;
    const std::optional<Case> row = shown();
    const std::optional<CaseDesk::Activity> activity = row ? m_desk.activity(row->id) : std::nullopt;
    const bool counting = activity && activity->phase == CaseDesk::Phase::Countdown;
    const QString running = row ? m_model.activityText(*row).section(u" · "_s, 0, 0) : QString(); // Cancel is a button here
    m_detail->setActivity(running.isEmpty() ? running : tr("%1 · to %2").arg(running, visibleLine(row->business)), counting);

    bool anyCounting = false;
    for (const qint64 id : m_desk.active())
        anyCounting = anyCounting || m_desk.activity(id)->phase == CaseDesk::Phase::Countdown;
    m_escape->setEnabled(anyCounting || m_detail->panel()->isOpen());

    const bool free = row && !activity && !m_deciding.contains(row->id);
    const bool escalated = row && row->state == CaseState::Escalated;
    m_escalate->setEnabled(free && row->isPending());
    m_escalate->setVisible(!row || row->isPending());
    m_reopen->setEnabled(free && (escalated || row->state == CaseState::Resolved));
    m_reopen->setVisible(row && !row->isPending());
    m_resolve->setEnabled(free && (escalated || row->isPending()));
    m_assign->setEnabled(free && !isDone(*row));
    m_assign->setText(row && row->assignedTo == m_page.me && !row->assignedTo.isEmpty() ? tr("Give back to all") : tr("Assign to me"));
    m_takeBack->setEnabled(m_last && !m_deciding.contains(m_last->id));
    updateRefund(row);
    if (activity) {
        m_refund->setEnabled(false);
        m_refund->setText(QString(running).replace(u'&', u"&&"_s));
    }
}

void CasesView::updateRefund(const std::optional<Case> &row)
{
    const QString why = row ? whyNoRefund(*row, clock().now()) : QString();
    m_refund->setEnabled(row && why.isEmpty() && !m_deciding.contains(row->id));
    if (!row)
        m_refund->setText(tr("Refund"));
    else if (why.isEmpty())
        m_refund->setText(tr("Refund %1 to %2").arg(formatMoney(row->atStake()), nameOnButton(visibleLine(row->business))));
    else
        m_refund->setText(tr("No refund: %1").arg(QString(why).replace(u'&', u"&&"_s)));
}

void CasesView::refundCurrent()
{
    const std::optional<Case> row = shown();
    if (!row || m_desk.activity(row->id) || m_deciding.contains(row->id) || !whyNoRefund(*row, clock().now()).isEmpty())
        return;
    if (!row->needsConfirmation()) {
        m_desk.startCountdown(*row);
        return;
    }
    const Money limit{row->confirmAbove, row->amount.currency};
    auto *dialog = new ConfirmRefundDialog(row->atStake(), limit, row->business, this);
    connect(dialog, &QDialog::accepted, this, [this, seen = *row] { m_desk.startCountdown(seen); });
    dialog->open();
}

void CasesView::escape()
{
    if (m_detail->panel()->isOpen()) {
        closePanel();
        m_table->setFocus();
        return;
    }
    const std::optional<Case> row = shown();
    if (row && m_desk.cancelCountdown(row->id))
        return;
    for (const qint64 id : m_desk.active()) { // the cursor has moved on: there is mostly just one
        if (m_desk.cancelCountdown(id))
            return;
    }
}

void CasesView::openPanel(CaseDeed deed)
{
    if (const std::optional<Case> row = shown())
        m_detail->panel()->open(*row, deed);
    updateActions();
}

void CasesView::closePanel()
{
    if (!m_detail->panel()->isOpen())
        return;
    m_detail->panel()->close();
    showCurrent();
}

/// A note is being typed: says so when somebody else was faster, and leaves what was typed where it is.
void CasesView::watchPanel(const QList<AuditEntry> &history)
{
    CaseNotePanel *panel = m_detail->panel();
    if (!panel->isOpen() || panel->seen().id != m_shown)
        return;
    const int at = m_model.indexOf(m_shown);
    if (at >= 0 && m_model.row(at).version == panel->seen().version)
        return;
    const bool known = !history.isEmpty() && history.first().actor != m_page.me;
    const QString who = known ? tr("%1 was faster: %2.").arg(visibleLine(history.first().actor), AuditWords::sentence(history.first()))
                              : tr("This case has changed since you began.");
    panel->setObstacle(who + u' ' + tr("Your note is kept; leave with Esc and look again."));
}

void CasesView::decide()
{
    CaseNotePanel *panel = m_detail->panel();
    const Case seen = panel->seen();
    const CaseDeed deed = panel->deed();
    const QString note = panel->note();
    if (m_deciding.contains(seen.id))
        return;
    m_deciding.insert(seen.id);
    moveOnFrom(seen.id);
    closePanel();
    m_table->setFocus();
    updateActions();
    launch(deed == CaseDeed::Escalate ? m_desk.escalate(seen, note) : m_desk.resolve(seen, note), this,
           [this, seen, deed, note](const Result<bool> &done) { decided(seen, deed, note, done); });
}

/// To the row below, else the one above: the queue is worked downwards.
void CasesView::moveOnFrom(qint64 id)
{
    const std::optional<Case> row = current();
    if (!row || row->id != id)
        return;
    const int at = m_table->currentIndex().row();
    m_table->moveBy(at + 1 < m_model.rowCount() ? 1 : -1);
}

void CasesView::decided(const Case &seen, CaseDeed deed, const QString &note, const Result<bool> &done)
{
    m_deciding.remove(seen.id);
    CaseNotePanel *panel = m_detail->panel();
    const QString business = visibleLine(seen.business);
    if (done) {
        panel->discardDraft(seen.id, deed);
        m_last = seen;
        m_last->version = seen.version + 1; // as the deed leaves it: who changes it further is not overruled
        messages()->post({.severity = Message::Severity::Success,
                          .text = deed == CaseDeed::Escalate ? tr("Escalated: %1. The operations team is written to.").arg(business)
                                                             : tr("Resolved: %1. No money moved.").arg(business),
                          .mends = {{tr("Take back"), [this] { takeBack(); }}},
                          .subject = u"decision"_s,
                          .expiresAfter = 60s,
                          .deed = Deed{.key = keyOf(seen), .undo = [this, after = *m_last] { reopen(after); }}});
    } else {
        Error told = about(seen, done.error());
        told.detail = tr("Your note: %1").arg(note) + u'\n' + told.detail; // nothing came of it; it can still be copied
        messages()->postError(told, {{tr("Show the case"), [this, id = seen.id] { selectCase(id); }}}, subjectOf(seen));
        const int at = m_model.indexOf(seen.id);
        if (done.error().kind != Error::Kind::Conflict && at >= 0 && !panel->isOpen()) {
            m_table->setCurrentIndex(m_model.index(at, 0));
            panel->open(m_model.row(at), deed); // with what was typed
        }
    }
    updateActions();
    refresh();
}

void CasesView::assignCurrent()
{
    const std::optional<Case> row = shown();
    if (!row || m_deciding.contains(row->id))
        return;
    m_deciding.insert(row->id);
    updateActions();
    launch(m_desk.assign(*row, row->assignedTo != m_page.me || m_page.me.isEmpty()), this, [this, seen = *row](const Result<bool> &done) {
        m_deciding.remove(seen.id);
        if (done)
            messages()->mended(subjectOf(seen));
        else
            messages()->postError(about(seen, done.error()), {}, subjectOf(seen));
        updateActions();
        refresh();
    });
}

void CasesView::reopenCurrent()
{
    if (const std::optional<Case> row = shown())
        reopen(*row);
}

void CasesView::takeBack()
{
    if (m_last)
        reopen(Case(*m_last));
}

void CasesView::reopen(const Case &seen)
{
    if (m_deciding.contains(seen.id))
        return;
    m_deciding.insert(seen.id);
    updateActions();
    launch(m_desk.reopen(seen), this, [this, seen](const Result<bool> &done) {
        m_deciding.remove(seen.id);
        if (m_last && m_last->id == seen.id && (done || !done.error().retryable))
            m_last.reset(); // it is taken back, or never can be
        messages()->mended(u"decision"_s);
        if (done) {
            messages()->post({.severity = Message::Severity::Success,
                              .text = tr("Waiting again: %1.").arg(visibleLine(seen.business)),
                              .subject = subjectOf(seen),
                              .expiresAfter = 10s,
                              .deed = Deed{.whyFinal = tr("Decide anew on the page."), .takesBack = keyOf(seen)}});
            m_wanted = seen.id;
            m_widen = false;
        } else {
            messages()->postError(about(seen, done.error()), {}, subjectOf(seen));
        }
        updateActions();
        refresh();
    });
}

void CasesView::finished(const Case &seen, const RefundAttempt &attempt)
{
    m_told.insert(attempt.id, {seen, attempt});
    Message message = messageFor(attempt, visibleLine(seen.business));
    message.subject = subjectOf(seen);
    message.deed = finalDeed(attempt);
    messages()->post(message);
    refresh();
}

void CasesView::followedUp(const RefundAttempt &attempt)
{
    const auto told = m_told.constFind(attempt.id);
    if (told != m_told.constEnd() && isNews(attempt, told->attempt))
        finished(Case(told->seen), attempt);
}

void CasesView::failed(const Case &seen, const Error &error)
{
    messages()->postError(about(seen, error), {{tr("Show the case"), [this, id = seen.id] { selectCase(id); }}}, subjectOf(seen));
    refresh();
}

} // namespace halfday
