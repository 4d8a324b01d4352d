#include "ui/cases/casesview.h"

#include "models/core/launch.h"
#include "ui/cases/casedelegate.h"
#include "ui/cases/casedetail.h"
#include "ui/cases/casefilterbar.h"
#include "ui/cases/caselook.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Show = CaseFilter::Show;

namespace {
constexpr int farEnough = 4000; // rows read for one case that was asked for by number
constexpr int historyLength = 12;
}

CasesView::CasesView(CaseStore &store, CaseDesk &desk, QWidget *parent)
    : View(u"cases"_s, tr("Cases"), u"chronometer"_s, parent), m_store(store), m_desk(desk), m_audit(&store.database()),
      m_model(desk),
      m_reader(this, {.page = [this](CaseFilter filter, std::optional<CasePageKey> after, int most) { return m_store.page(filter, after, most); },
                      .filter = [this] { return m_filters->filter(); },
                      .rows = [this] { return m_model.rowCount(); },
                      .arrived = [this](const CasePage &page, bool more) { pageArrived(page, more); },
                      .failed = [this](const Error &error) { pageFailed(error); },
                      .settled = [this](bool settled) { setSettled(settled); }}),
      m_filters(new CaseFilterBar(this)), m_table(new TableView(this)),
      m_bands(new GroupBands(m_table, [this](int row) { return bandOf(m_model.row(row), clock().now()); })),
      m_look(new QTimer(this))
{
    buildCommands();
    buildList();
    m_look->setSingleShot(true);
    m_look->setInterval(150ms);
    connect(m_look, &QTimer::timeout, this, &CasesView::askHistory);
    connect(&store.database(), &Database::changed, this, [this](const QString &topic) {
        if (topic.isEmpty() || topic == "cases"_L1 || topic == "refunds"_L1 || topic == "policies"_L1)
            refreshSoon();
    });
    connect(&desk, &CaseDesk::activityChanged, this, &CasesView::updateActions);
    connect(&desk, &CaseDesk::finished, this, &CasesView::finished);
    connect(&desk, &CaseDesk::failed, this, &CasesView::failed);
    connect(&desk, &CaseDesk::followedUp, this, &CasesView::followedUp);
    connect(m_filters, &CaseFilterBar::changed, this, &CasesView::filterChanged);
    connect(m_filters, &CaseFilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    updateEmpty();
    showCurrent();
}

QAction *CasesView::addDeed(const QString &name, const QString &text, int key, const QString &icon, void (CasesView::*run)())
{
    QAction *action = addCommand(name, text, QKeySequence(key), icon);
    action->setAutoRepeat(false); // a key that is held down decides once
    connect(action, &QAction::triggered, this, run);
    return action;
}

void CasesView::buildCommands()
{
    m_refund = addDeed(u"refundCase"_s, tr("Refund"), Qt::Key_F, u"edit-undo"_s, &CasesView::refundCurrent);
    m_escalate = addDeed(u"escalateCase"_s, tr("Escalate…"), Qt::Key_E, u"flag"_s, &CasesView::escalate);
    m_resolve = addDeed(u"resolveCase"_s, tr("Resolve…"), Qt::Key_S, u"dialog-ok-apply"_s, &CasesView::resolve);
    m_assign = addDeed(u"assignCase"_s, tr("Assign to me"), Qt::Key_M, u"user"_s, &CasesView::assignCurrent);
    m_reopen = addDeed(u"reopenCase"_s, tr("Reopen"), Qt::Key_R, u"view-refresh"_s, &CasesView::reopenCurrent);
    m_takeBack = addDeed(u"takeBack"_s, tr("Take the last decision back"), Qt::Key_U, u"edit-undo"_s, &CasesView::takeBack);
    m_takeBack->setShortcuts({QKeySequence(Qt::Key_U), QKeySequence(Qt::Key_Z)}); // u as in the other lists
    m_escape = addDeed(u"cancelCase"_s, tr("Cancel"), Qt::Key_Escape, {}, &CasesView::escape);
    QAction *search = addCommand(u"searchCases"_s, tr("Search"), QKeySequence(Qt::Key_Slash), u"edit-find"_s);
    connect(search, &QAction::triggered, m_filters, &CaseFilterBar::beginSearch);
    for (int show = int(Show::Pending); show <= int(Show::Everything); ++show) {
        QAction *action = addCommand(u"casesShow%1"_s.arg(show), tr("Show: %1").arg(CaseFilterBar::nameOf(Show(show))),
                                     QKeySequence(Qt::Key_1 + show));
        connect(action, &QAction::triggered, this, [this, show] { m_filters->setShow(Show(show)); });
    }
    QAction *mine = addCommand(u"casesOnlyMine"_s, tr("Only mine, or everybody's"), QKeySequence(Qt::Key_O));
    connect(mine, &QAction::triggered, m_filters, &CaseFilterBar::toggleMine);
    m_clear = addCommand(u"clearCaseFilters"_s, tr("Clear the filters"), QKeySequence(Qt::CTRL | Qt::Key_Backspace), u"edit-clear"_s);
    connect(m_clear, &QAction::triggered, this, [this] {
        m_filters->setFilter({});
        m_table->setFocus();
    });
    setDeeds({m_refund, m_escalate, m_resolve, m_assign, m_reopen, m_takeBack});
    setPrimaryAction(m_refund);
}

void CasesView::buildList()
{
    m_table->setObjectName(u"casesTable"_s);
    m_table->setAccessibleName(tr("Cases by deadline"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CaseDelegate(m_model, *m_bands, clock(), this));
    m_table->columns()->setRest(CaseTableModel::Business, 14);
    m_table->columns()->setRoom(CaseTableModel::Due, {.least = 21, .most = 26}); // icon and figures
    m_table->columns()->setRoom(CaseTableModel::Issue, {.least = 18, .most = 32, .goes = 3});
    m_table->columns()->setRoom(CaseTableModel::Amount, {.least = 11, .most = 20});
    m_table->columns()->setRoom(CaseTableModel::Refund, {.least = 16, .most = 28, .goes = 1});
    m_table->columns()->setRoom(CaseTableModel::Assignee, {.least = 10, .most = 16, .goes = 2});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setLoading(true);
    addActions(m_table->moves().mid(0, 2)); // marking means nothing here: a case is decided on its own
    m_table->moves().at(2)->setEnabled(false);
    m_detail = new CaseDetail(clock(), {m_escalate, m_reopen, m_resolve, m_assign}, this);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"casesSplitter"_s);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({750, 312});
    splitter->setChildrenCollapsible(false);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_filters, 1);
    filters->addWidget(makeFilterSaver(), 0, Qt::AlignTop);
    body()->addLayout(filters);
    body()->addWidget(splitter, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CasesView::currentChanged);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const qint64 id = m_model.row(index.row()).id;
        if (m_detail->panel()->isOpen() && m_detail->panel()->seen().id != id)
            closePanel();
        // The words of a running countdown are its Cancel. The click that started it was elsewhere, so a double click
        // cannot land here.
        if (index.column() > CaseTableModel::Due && index.data(CaseTableModel::ActivityRole).isValid())
            m_desk.cancelCountdown(id);
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_table->verticalScrollBar()->maximum())
            loadMore();
    });
    connect(m_detail, &CaseDetail::cancelRequested, this, &CasesView::escape);
    connect(m_detail->panel(), &NotePanel::accepted, this, &CasesView::decide);
    connect(m_detail->panel(), &NotePanel::cancelled, this, [this] {
        closePanel();
        m_table->setFocus();
    });
}

std::optional<Case> CasesView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model.row(index.row())) : std::nullopt;
}

std::optional<Case> CasesView::shown() const
{
    const CaseNotePanel *panel = m_detail->panel();
    if (!panel->isOpen())
        return current();
    const int at = m_model.indexOf(panel->seen().id);
    return at < 0 ? panel->seen() : m_model.row(at);
}

void CasesView::filterChanged()
{
    closePanel();
    const QScopedValueRollback merging(m_merging, true);
    m_model.setRows({}); // another list, not a changed one
    m_table->setLoading(true);
    updateEmpty();
    refresh();
}

void CasesView::refresh() { m_reader.refresh(); }

void CasesView::pageFailed(const Error &error)
{
    reportRefreshFailed(error);
    m_table->setLoading(false);
    updateEmpty();
    updateState();
}

void CasesView::pageArrived(const CasePage &page, bool more)
{
    m_store.database().clock().heard(page.serverNow);
    m_page = page;
    m_page.cases.clear();
    m_model.setMe(page.me);
    m_model.tick(clock().now());
    {
        const QScopedValueRollback merging(m_merging, true);
        if (more)
            m_model.appendRows(page.cases);
        else
            m_model.setRows(page.cases);
        m_bands->arrange();
        m_table->setLoading(false);
        if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
            m_table->setCurrentIndex(m_model.index(0, 0));
    }
    for (const Case &row : page.cases) { // another console may have found out
        if (row.attempt)
            followedUp(*row.attempt);
    }
    reportRefreshed(page.serverNow);
    setCount(page.pending);
    updateEmpty();
    updateState();
    lookForWanted();
    showCurrent();
    if (m_detail->panel()->isOpen())
        m_look->start(); // who was faster, if somebody was
}

void CasesView::loadMore()
{
    if (!m_page.more || m_model.rowCount() == 0)
        return;
    const Case &last = m_model.row(m_model.rowCount() - 1);
    m_reader.readAfter({last.deadline, last.id});
}

void CasesView::selectCase(qint64 id)
{
    closePanel();
    m_wanted = id;
    m_widen = true;
    if (m_model.indexOf(id) >= 0)
        lookForWanted();
    else
        refresh(); // it may be newer than the list
}

/// In the list as it is; then with the filters cleared; then among all cases, page by page.
void CasesView::lookForWanted()
{
    if (!m_wanted)
        return;
    if (const int at = m_model.indexOf(m_wanted); at >= 0) {
        m_wanted = 0;
        m_table->setCurrentIndex(m_model.index(at, 0));
        m_table->scrollTo(m_table->currentIndex());
        return;
    }
    const CaseFilter all{.show = Show::Everything};
    if (!m_widen) {
        m_wanted = 0;
    } else if (!(m_filters->filter() == all)) {
        m_filters->setFilter(m_filters->filter() == CaseFilter() ? all : CaseFilter());
    } else if (m_page.more && m_model.rowCount() < farEnough) {
        loadMore();
    } else {
        messages()->post({.severity = Message::Severity::Warning,
                          .text = tr("Case %1 is not in the list.").arg(m_wanted),
                          .subject = u"wanted"_s});
        m_wanted = 0;
    }
}

void CasesView::updateState()
{
    if (!refreshedAt())
        return setState(isStale() ? tr("Not read yet") : tr("Reading …"));
    CasePage numbers = m_page;
    if (m_filters->filter() == CaseFilter() && !m_page.more) { // all of them are here: counted as time passes
        numbers.breached = numbers.soon = 0;
        for (const Case &row : m_model.rows()) {
            const CaseUrgency urgency = row.urgencyAt(clock().now());
            numbers.breached += urgency == CaseUrgency::Breached;
            numbers.soon += urgency == CaseUrgency::Soon;
        }
    }
    m_filters->setNumbers(numbers);
    QStringList parts{numbers.pending == 0 ? tr("Nothing waiting") : tr("%n waiting", nullptr, numbers.pending)};
    if (numbers.breached > 0)
        parts << tr("%n past their deadline", nullptr, numbers.breached);
    if (numbers.soon > 0)
        parts << tr("%n within the hour", nullptr, numbers.soon);
    setState(parts.join(u", "_s));
}

void CasesView::updateEmpty()
{
    EmptyState *empty = m_table->emptyState();
    const CaseFilter &filter = m_filters->filter();
    m_clear->setEnabled(!(filter == CaseFilter()));
    empty->setAction(nullptr);
    if (!refreshedAt() && isStale())
        return empty->setText(tr("The cases could not be read"), tr("The message above says why."), u"dialog-warning"_s);
    if (filter.onlyMine || filter.method != CaseFilter::Method::All || !filter.text.trimmed().isEmpty()) {
        empty->setText(tr("Nothing matches"), m_page.pending > 0 ? tr("%n waiting in all.", nullptr, m_page.pending) : QString(),
                       u"view-filter"_s);
        return empty->setAction(m_clear);
    }
    const QString next = tr("New ones appear by themselves.");
    switch (filter.show) {
    case Show::Pending:
        return empty->setText(tr("No case is waiting"), next, u"dialog-ok"_s);
    case Show::Breached:
        return empty->setText(tr("No case is past its deadline"), m_page.pending > 0 ? tr("%n waiting in all.", nullptr, m_page.pending) : next, u"dialog-ok"_s);
    case Show::Soon:
        return empty->setText(tr("No case is due within the hour"), m_page.pending > 0 ? tr("%n waiting in all.", nullptr, m_page.pending) : next, u"dialog-ok"_s);
    case Show::Escalated:
        return empty->setText(tr("No case is escalated"), tr("Escalated ones stand here until they are resolved."), u"flag"_s);
    case Show::Done:
    case Show::Everything:
        return empty->setText(filter.show == Show::Done ? tr("Nothing was done yet") : tr("There are no cases"), next, u"chronometer"_s);
    }
}

void CasesView::tick(Instant)
{
    m_model.tick(clock().now());
    m_bands->arrange();
    updateState();
    showCurrent();
}

void CasesView::currentChanged()
{
    if (!m_merging)
        closePanel(); // the hand has moved on; what was typed is kept
    showCurrent();
}

void CasesView::showCurrent()
{
    const std::optional<Case> row = shown();
    m_detail->setCase(row);
    if (row && (row->id != m_shown || row->version != m_shownVersion))
        m_look->start();
    m_shown = row ? row->id : 0;
    m_shownVersion = row ? row->version : 0;
    updateActions();
}

void CasesView::askHistory()
{
    if (!m_shown)
        return;
    const AuditFilter filter{.subject = u"case"_s, .subjectId = QString::number(m_shown)};
    launch(m_audit.page(filter, {}, historyLength), this, [this, id = m_shown](const Result<AuditPage> &page) {
        if (id != m_shown)
            return;
        if (!page)
            return m_detail->setHistoryMissing(page.error().message);
        m_detail->setHistory(page->entries);
        watchPanel(page->entries);
    });
}

void CasesView::timeZoneChanged()
{
    m_model.setTimeZone(timeZone());
    m_detail->setTimeZone(timeZone());
    showCurrent();
    m_look->start();
}

void CasesView::aboutToClose() { m_desk.cancelAll(); }

void CasesView::saveState(QSettings &settings) const
{
    View::saveState(settings);
    m_filters->saveState(settings);
}

void CasesView::restoreState(QSettings &settings)
{
    View::restoreState(settings);
    m_filters->restoreState(settings);
}

QVariantMap CasesView::filterMap() const { return CaseFilterBar::toMap(m_filters->filter()); }

void CasesView::setFilterMap(const QVariantMap &map)
{
    m_filters->setFilter(CaseFilterBar::fromMap(map));
    m_table->setFocus();
}

CountQuery CasesView::counting(const QVariantMap &map) const { return CaseStore::counting(CaseFilterBar::fromMap(map)); }

} // namespace halfday
