// What is done about a difference, and taken back; the rest of the view is in reconciliationview.cpp.
#include "ui/reconciliation/reconciliationview.h"

#include "models/core/launch.h"
#include "models/reconciliation/businesslookup.h"
#include "models/reconciliation/differencewords.h"
#include "ui/reconciliation/differencedetail.h"
#include "ui/reconciliation/differencefilterbar.h"
#include "ui/reconciliation/remedypanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tableview.h"

#include <QScopedValueRollback>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Show = DifferenceFilter::Show;

namespace {

QString subjectOf(const Difference &row) { return u"difference-%1"_s.arg(row.id); }

} // namespace

void ReconciliationView::mendWith(Remedy remedy)
{
    const std::optional<Difference> row = shown();
    if (!row || m_mending || !row->remedies.contains(remedy))
        return;
    if (RemedyPanel::asks(*row, remedy)) {
        m_detail->panel()->open(*row, remedy, tr("%1: %2").arg(DifferenceWords::remedy(remedy), visibleLine(row->chargeId)));
        return updateActions();
    }
    m_mending = row->id;
    updateActions();
    m_desk.mend(*row, remedy, {}, row->businessId);
}

void ReconciliationView::confirmPanel()
{
    RemedyPanel *panel = m_detail->panel();
    if (m_mending)
        return;
    m_mending = panel->seen().id;
    m_desk.mend(panel->seen(), panel->remedy(), panel->note(), panel->businessId());
}

void ReconciliationView::closePanel()
{
    if (!m_detail->panel()->isOpen())
        return;
    m_detail->panel()->close();
    showCurrent();
}

/// Something is being typed: says so when somebody else was faster, and leaves what was typed where it is.
void ReconciliationView::watchPanel()
{
    if (!m_detail->panel()->isOpen() || !m_run)
        return;
    const Difference seen = m_detail->panel()->seen();
    if (const int at = m_model.indexOf(seen.id); at >= 0)
        return tellPanel(m_model.row(at));
    // It has left this list; the whole run knows what became of it.
    const DifferenceFilter search{.show = Show::Everything, .text = seen.chargeId};
    launch(m_store.page(m_run->id, search), this, [this, id = seen.id](const Result<ReconciliationPage> &page) {
        const auto found = page ? std::find_if(page->differences.begin(), page->differences.end(), [&](const Difference &row) { return row.id == id; })
                                : QList<Difference>::const_iterator();
        if (page && found != page->differences.end())
            tellPanel(*found);
    });
}

void ReconciliationView::tellPanel(const Difference &now)
{
    RemedyPanel *panel = m_detail->panel();
    if (!panel->isOpen() || panel->seen().id != now.id || panel->seen().version == now.version || m_mending == now.id)
        return;
    const QString what = now.closedBy.isEmpty() ? tr("This difference has changed since you began.")
                                                : tr("%1 was faster: it is closed by now.").arg(visibleLine(now.closedBy));
    panel->setObstacle(what + u' ' + tr("What you typed is kept; leave with Esc and look again."));
}

void ReconciliationView::mended(const Mended &mended)
{
    const Difference &row = mended.difference;
    const bool undone = std::exchange(m_undoing, false);
    m_mending = 0;
    messages()->mended(u"remedy"_s);
    if (m_detail->panel()->isOpen()) {
        m_detail->panel()->discardDraft();
        m_detail->panel()->close();
    }
    ++m_deeds;
    if (!undone || (m_last && m_last->id == row.id)) // what was mended before another one was taken back can still be
        m_last = row.undoable && !undone ? std::optional(row) : std::nullopt;
    const QString charge = visibleLine(row.chargeId);
    Message message{.severity = Message::Severity::Success, .text = {}, .subject = subjectOf(row), .expiresAfter = 30s};
    if (undone)
        message.text = tr("%1: taken back. It is open again.").arg(charge);
    else if (row.closedHow == "agreed_since"_L1)
        message.text = tr("%1: both sides agree by now; somebody mended it before you. Nothing was changed.").arg(charge);
    else if (row.closedAt)
        message.text = tr("%1: %2.").arg(charge, visibleLine(DifferenceWords::outcome(row)));
    else if (row.lookAgainAt)
        message.text = tr("%1 is put off for 24 hours.").arg(charge);
    else
        message = {.severity = Message::Severity::Warning, .text = tr("%1 was changed and still differs: %2.").arg(charge, DifferenceWords::kind(row.kind)), .subject = subjectOf(row)};
    if (row.undoable && !undone) {
        message.showsCountdown = true;
        message.mends << Message::Mend{tr("Undo"), [this, row] { undo(row); }};
    }
    if (undone)
        message.deed = Deed{.whyFinal = tr("Decide anew on the page."), .takesBack = subjectOf(row)};
    else if (row.undoable)
        message.deed = Deed{.key = subjectOf(row), .undo = [this, row] { undo(row); }};
    else
        message.deed = Deed{.key = subjectOf(row), .whyFinal = tr("This cannot be taken back from here.")};
    messages()->post(message);
    if (m_run && m_run->id == mended.run.id)
        m_run = mended.run;
    showInList(row);
    showRun();
    refresh();
    if (!m_table->hasFocus())
        m_table->setFocus();
}

/// At once, so that the next key is not about what the row was.
void ReconciliationView::showInList(const Difference &row)
{
    const int at = m_model.indexOf(row.id);
    if (at < 0)
        return;
    const Show show = m_filters->filter().show;
    const bool notDue = row.isOpen() && row.kind == DifferenceKind::NotDue;
    const bool stays = show == Show::Everything || show == (!row.isOpen() ? Show::Closed : notDue ? Show::NotDue : Show::Open);
    QList<Difference> rows = m_model.rows();
    if (stays)
        rows[at] = row;
    else
        rows.removeAt(at);
    const QScopedValueRollback merging(m_merging, true);
    m_model.setRows(rows);
    showCurrent();
}

void ReconciliationView::undo(const Difference &seen)
{
    if (m_mending)
        return;
    m_mending = seen.id;
    m_undoing = true;
    updateActions();
    m_desk.undo(seen);
}

void ReconciliationView::undoLast()
{
    if (m_last)
        undo(Difference(*m_last));
}

void ReconciliationView::undoShown()
{
    if (const std::optional<Difference> row = shown(); row && row->undoable)
        undo(*row);
}

void ReconciliationView::lookForBusinesses(const QString &text)
{
    launch(findBusinesses(m_store.database(), text, m_detail->panel()->seen().email), this,
           [this, text](const Result<QList<BusinessMatch>> &matches) {
        if (!m_detail->panel()->isOpen() || text != m_detail->panel()->businessSought())
            return;
        if (matches)
            m_detail->panel()->setBusinesses(*matches);
        else
            messages()->postError(matches.error(), {}, u"businesses"_s);
    });
}

} // namespace halfday
