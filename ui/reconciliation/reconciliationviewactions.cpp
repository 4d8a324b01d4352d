// What the operator does about a reconciliation; what the view shows is in reconciliationview.cpp.
#include "ui/reconciliation/reconciliationview.h"

#include "models/reconciliation/differencewords.h"
#include "ui/reconciliation/differencedetail.h"
#include "ui/reconciliation/differencefilterbar.h"
#include "ui/reconciliation/evidencearchive.h"
#include "ui/reconciliation/periodbar.h"
#include "ui/reconciliation/remedypanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QScopedValueRollback>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Show = DifferenceFilter::Show;

namespace {

constexpr int firstKey = Qt::Key_F; // whatever is likeliest
constexpr int lookAgainKey = Qt::Key_W;
constexpr int closeKey = Qt::Key_C;

} // namespace

QAction *ReconciliationView::add(const QString &name, const QString &text, const QKeySequence &key, const QString &icon, void (ReconciliationView::*run)())
{
    QAction *action = addCommand(name, text, key, icon);
    action->setAutoRepeat(false); // a key that is held down decides once
    connect(action, &QAction::triggered, this, run);
    return action;
}

void ReconciliationView::buildCommands()
{
    m_reconcile = add(u"reconcile"_s, tr("Reconcile"), QKeySequence(Qt::Key_R), u"view-financial-transfer-reconcile"_s, &ReconciliationView::reconcile);
    for (int i = 0; i <= int(Remedy::CloseByForce); ++i) {
        QAction *action = addCommand(u"remedy%1"_s.arg(remedyName(Remedy(i))), DifferenceWords::remedy(Remedy(i)), {});
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, [this, i] { mendWith(Remedy(i)); });
        m_remedies << action;
    }
    m_undo = add(u"undoRemedy"_s, {}, QKeySequence(Qt::Key_U), u"edit-undo"_s, &ReconciliationView::undoLast);
    m_undo->setShortcuts({QKeySequence(Qt::Key_U), QKeySequence(Qt::Key_Z)}); // u as in the other lists
    m_takeBack = add(u"takeBackDifference"_s, tr("Take this one back"), QKeySequence(Qt::SHIFT | Qt::Key_U), u"edit-undo"_s, &ReconciliationView::undoShown);
    setDeeds(m_remedies + QList<QAction *>{m_reconcile, m_undo, m_takeBack});
    m_escape = add(u"cancelReconciling"_s, tr("Cancel"), QKeySequence(Qt::Key_Escape), {}, &ReconciliationView::escape);
    m_save = add(u"saveEvidence"_s, tr("Save evidence…"), QKeySequence(Qt::Key_S), u"document-save"_s, &ReconciliationView::saveEvidence);
    m_openArchive = add(u"openArchive"_s, tr("Evidence"), QKeySequence(Qt::Key_E), u"view-certificate"_s, &ReconciliationView::openArchive);
    QAction *search = addCommand(u"searchDifferences"_s, tr("Search"), QKeySequence(Qt::Key_Slash), u"edit-find"_s);
    connect(search, &QAction::triggered, this, [this] { m_filters->beginSearch(); });
    for (int show = int(Show::Open); show <= int(Show::Everything); ++show) {
        QAction *action = addCommand(u"differencesShow%1"_s.arg(show), tr("Show: %1").arg(DifferenceFilterBar::nameOf(Show(show))), QKeySequence(Qt::Key_1 + show));
        connect(action, &QAction::triggered, this, [this, show] { m_filters->setShow(Show(show)); });
    }
    for (int preset = 0; preset <= int(PeriodPreset::OwnDates); ++preset) {
        QAction *action = addCommand(u"periodPreset%1"_s.arg(preset), tr("Period: %1").arg(PeriodBar::nameOf(PeriodPreset(preset))),
                                     QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + preset)));
        connect(action, &QAction::triggered, this, [this, preset] { m_period->choose(PeriodPreset(preset)); });
    }
    m_clear = addCommand(u"clearDifferenceFilters"_s, tr("Clear the filters"), QKeySequence(Qt::CTRL | Qt::Key_Backspace), u"edit-clear"_s);
    connect(m_clear, &QAction::triggered, this, [this] {
        m_filters->setFilter({});
        m_table->setFocus();
    });
    setPrimaryAction(m_reconcile);
}

void ReconciliationView::updateActions()
{
    if (!m_archive)
        return;
    const bool running = m_desk.isRunning();
    const bool archive = onArchive();
    const bool matched = m_run && m_run->state == Reconciliation::State::Matched;
    m_reconcile->setEnabled(!running && !archive);
    m_reconcile->setText(running ? tr("Reconciling …") : m_run && m_run->state == Reconciliation::State::Listing ? tr("Go on reconciling")
                             : matched ? tr("Reconcile again") : tr("Reconcile"));
    m_period->setEnabled(!running);
    m_history->setEnabled(!running && !m_runs.isEmpty());
    m_save->setEnabled(matched && !running && !m_saving && !archive);
    m_save->setText(m_saving ? tr("Saving …") : tr("Save evidence…"));
    m_openArchive->setVisible(!archive);
    m_escape->setEnabled(running || archive || m_detail->panel()->isOpen());
    m_history->setVisible(!archive);
    for (QAction *tool : std::as_const(m_archiveTools))
        tool->setEnabled(archive);
    updateRemedies(archive ? std::nullopt : shown());
}

void ReconciliationView::updateRemedies(const std::optional<Difference> &row)
{
    const bool idle = !m_mending && !m_desk.isRunning(); // what is still being asked about is not mended yet
    const bool free = row && idle && !m_detail->panel()->isOpen();
    for (int i = 0; i < m_remedies.size(); ++i) {
        const auto remedy = Remedy(i);
        const bool there = row && row->remedies.contains(remedy);
        QList<QKeySequence> keys;
        if (there && row->remedies.first() == remedy)
            keys << QKeySequence(firstKey);
        if (remedy == Remedy::LookAgain)
            keys << QKeySequence(lookAgainKey);
        if (remedy == Remedy::CloseByForce)
            keys << QKeySequence(closeKey);
        if (m_remedies[i]->shortcuts() != keys)
            m_remedies[i]->setShortcuts(keys);
        m_remedies[i]->setVisible(there);
        m_remedies[i]->setEnabled(there && free);
        m_remedies[i]->setText(DifferenceWords::remedy(remedy) + (there && RemedyPanel::asks(*row, remedy) ? u"…"_s : QString()));
    }
    m_takeBack->setEnabled(free && row->undoable);
    // Never about the row under the cursor: it says which one it is about.
    m_undo->setText(m_last ? tr("Take the last one back: %1").arg(visibleLine(m_last->chargeId).replace(u'&', u"&&"_s)) : tr("Take the last one back"));
    m_undo->setEnabled(m_last && idle);
}

void ReconciliationView::periodChanged()
{
    m_chosen = 0;
    m_run.reset();
    closePanel();
    const QScopedValueRollback merging(m_merging, true);
    m_model.setRows({}); // another list, not a changed one
    showRun();
    if (m_begun)
        refresh();
}

void ReconciliationView::filterChanged()
{
    closePanel();
    const QScopedValueRollback merging(m_merging, true);
    m_model.setRows({});
    updateEmpty();
    if (!m_begun)
        return;
    m_table->setLoading(m_run.has_value());
    refresh();
}

void ReconciliationView::historyChosen(int index)
{
    closePanel();
    if (index <= 0 || index > m_runs.size()) {
        m_chosen = 0;
        return refresh();
    }
    const Reconciliation run = m_runs[index - 1];
    m_period->show(run.period);
    m_chosen = run.id;
    m_run.reset();
    m_model.setRows({});
    refresh();
    m_table->setFocus();
}

void ReconciliationView::reconcile()
{
    if (m_desk.isRunning() || onArchive())
        return;
    closePanel();
    messages()->mended(u"run"_s);
    m_desk.start(m_period->period());
    m_table->setFocus();
}

void ReconciliationView::escape()
{
    if (m_detail->panel()->isOpen()) {
        closePanel();
        m_table->setFocus();
    } else if (onArchive()) {
        closeArchive();
    } else if (m_desk.isRunning()) {
        m_desk.cancel();
    }
}

void ReconciliationView::listed(const Reconciliation &run)
{
    m_chosen = 0;
    m_last.reset();
    messages()->mended(u"run"_s);
    if (run.addsUp())
        messages()->post({.severity = Message::Severity::Success, .text = tr("It adds up. Both sides agree about %n payment(s).", nullptr, int(run.paired)),
                          .subject = u"run"_s, .expiresAfter = 10s});
    refresh();
}

/// Of a run or of a remedy: the desk does one at a time of each.
void ReconciliationView::failed(const Error &error)
{
    const bool remedy = m_mending || m_undoing;
    m_mending = 0;
    if (std::exchange(m_undoing, false) && error.kind == Error::Kind::Conflict)
        m_last.reset(); // somebody has gone on with it
    QList<Message::Mend> mends;
    if (!remedy && error.retryable)
        mends << Message::Mend{tr("Try again"), [this] { reconcile(); }};
    messages()->postError(error, mends, remedy ? u"remedy"_s : u"run"_s);
    if (remedy && m_detail->panel()->isOpen() && error.kind == Error::Kind::Conflict)
        m_detail->panel()->setObstacle(error.message);
    refresh(); // what stands there now, also when somebody else was faster
}

void ReconciliationView::showRecord(const QString &id)
{
    closeArchive();
    closePanel();
    m_wanted = id;
    if (!m_reading && m_run)
        lookForWanted();
}

/// In the list as it is; then by search among all of the run.
void ReconciliationView::lookForWanted()
{
    if (m_wanted.isEmpty())
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).chargeId != m_wanted)
            continue;
        m_wanted.clear();
        m_table->setCurrentIndex(m_model.index(row, 0));
        m_table->scrollTo(m_table->currentIndex());
        return;
    }
    const DifferenceFilter search{.show = Show::Everything, .text = m_wanted};
    if (m_run && !(m_filters->filter() == search))
        return m_filters->setFilter(search);
    messages()->post({.severity = Message::Severity::Warning,
                      .text = tr("The charge %1 is among no differences of this period. If it belongs to another one, choose that and look again.").arg(visibleLine(m_wanted)),
                      .subject = u"wanted"_s});
    m_wanted.clear();
}

} // namespace halfday
