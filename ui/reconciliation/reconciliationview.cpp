#include "ui/reconciliation/reconciliationview.h"

#include "models/core/launch.h"
#include "models/reconciliation/reconciliationtablemodel.h"
#include "models/refunds/refund.h"
#include "ui/reconciliation/differencedelegate.h"
#include "ui/reconciliation/differencedetail.h"
#include "ui/reconciliation/differencefilterbar.h"
#include "ui/reconciliation/evidencearchive.h"
#include "ui/reconciliation/periodbar.h"
#include "ui/reconciliation/progressstrip.h"
#include "ui/reconciliation/remedypanel.h"
#include "ui/reconciliation/runsummary.h"
#include "ui/reconciliation/totalcards.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/relativetime.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPointer>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Show = DifferenceFilter::Show;

namespace {
constexpr int pageSize = 200;
constexpr int runsRemembered = 100;
}

ReconciliationView::ReconciliationView(ReconciliationStore &store, ReconciliationDesk &desk, GatewayMode mode, QWidget *parent)
    : View(u"reconciliation"_s, tr("Reconciliation"), u"view-financial-transfer-reconcile"_s, parent), m_store(store), m_desk(desk), m_mode(mode),
      m_stack(new QStackedWidget(this)), m_soon(new QTimer(this))
{
    buildCommands();
    buildPage();
    buildArchive();
    body()->addWidget(m_stack, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(100ms);
    connect(m_soon, &QTimer::timeout, this, &ReconciliationView::refresh);
    connect(&store.database(), &Database::changed, this, [this](const QString &topic) {
        if (topic.isEmpty() || topic == "reconciliations"_L1 || topic == "policies"_L1)
            m_soon->start();
    });
    connect(&desk, &ReconciliationDesk::progressed, this, [this](const ReconciliationDesk::Progress &progress) {
        m_progress->setProgress(progress);
        updateActions();
        updateState();
    });
    connect(&desk, &ReconciliationDesk::finished, this, &ReconciliationView::listed);
    connect(&desk, &ReconciliationDesk::cancelled, this, [this] {
        messages()->post({.severity = Message::Severity::Information,
                          .text = tr("Cancelled. What was listed so far is kept; reconciling the same period goes on from there."), .subject = u"run"_s});
        refresh();
    });
    connect(&desk, &ReconciliationDesk::failed, this, &ReconciliationView::failed);
    connect(&desk, &ReconciliationDesk::mended, this, &ReconciliationView::mended);
    timeZoneChanged();
    showRun();
    showCurrent();
}

void ReconciliationView::buildPage()
{
    auto *page = new QWidget(m_stack);
    m_period = new PeriodBar(m_desk.providers(), page);
    m_history = new QComboBox(page);
    m_progress = new ProgressStrip(m_escape, page);
    m_totals = new TotalCards(page);
    m_filters = new DifferenceFilterBar(page);
    m_table = new TableView(page);
    m_detail = new DifferenceDetail(clock(), m_remedies, m_takeBack, page);
    m_detail->summary()->setSteps({m_reconcile, findChild<QAction *>(u"differencesShow%1"_s.arg(int(Show::Open))), m_save});

    m_history->setObjectName(u"earlierRuns"_s);
    m_history->setAccessibleName(tr("Earlier reconciliations"));
    m_history->setAccessibleDescription(m_history->accessibleName());
    m_history->setToolTip(m_history->accessibleName());
    m_history->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_history->setMinimumContentsLength(16);
    m_history->setItemDelegate(new PlainTextDelegate(m_history));
    headerTools()->addWidget(m_history);
    for (QAction *tool : {m_save, m_openArchive}) {
        auto *button = new KeyButton(KeyButton::Look::Plain, this);
        button->setObjectName(tool->objectName() + u"Button"_s);
        button->setAction(tool);
        headerTools()->addWidget(button);
    }
    m_table->setObjectName(u"differencesTable"_s);
    m_table->setAccessibleName(tr("Differences"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new DifferenceDelegate(m_model, clock(), this));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    DifferenceDelegate::giveRoom(*m_table->columns());

    auto *found = new QWidget(page); // what is chosen stands beside all of it: its remedies need the height
    auto *column = new QVBoxLayout(found);
    column->setContentsMargins({});
    column->setSpacing(2 * Theme::step);
    column->addWidget(m_totals);
    column->addWidget(m_filters);
    column->addWidget(m_table, 1);
    auto *splitter = new QSplitter(page);
    splitter->setObjectName(u"reconciliationSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(found);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({620, 420});
    m_table->setMinimumWidth(80 * Theme::step);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::step);
    if (m_mode != GatewayMode::Live) {
        QLabel *whose = plainLabel(u"whoseMoney"_s, page);
        whose->setForegroundRole(QPalette::PlaceholderText);
        whose->setText(m_mode == GatewayMode::Test ? tr("TEST: the provider's test data, no real money. The evidence says so.")
                                                   : tr("DEMO: made-up payments in a sandbox. The evidence says so."));
        layout->addWidget(whose);
    }
    layout->addWidget(m_period);
    layout->addWidget(m_progress);
    layout->addWidget(splitter, 1);
    m_stack->addWidget(page);

    connect(m_period, &PeriodBar::changed, this, &ReconciliationView::periodChanged);
    connect(m_history, &QComboBox::activated, this, &ReconciliationView::historyChosen);
    connect(m_filters, &DifferenceFilterBar::changed, this, &ReconciliationView::filterChanged);
    connect(m_filters, &DifferenceFilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_merging)
            closePanel(); // the hand has moved on; what was typed is kept
        showCurrent();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_table->verticalScrollBar()->maximum())
            loadMore();
    });
    connect(m_detail->panel(), &NotePanel::accepted, this, &ReconciliationView::confirmPanel);
    connect(m_detail->panel(), &NotePanel::cancelled, this, &ReconciliationView::escape);
    connect(m_detail->panel(), &RemedyPanel::businessesWanted, this, &ReconciliationView::lookForBusinesses);
    addActions(m_table->moves().mid(0, 2));
}

std::optional<Difference> ReconciliationView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? std::optional(m_model.row(index.row())) : std::nullopt;
}

/// What the detail pane shows: the one that is asked about, else the one under the cursor.
std::optional<Difference> ReconciliationView::shown() const
{
    const RemedyPanel *panel = m_detail->panel();
    if (!panel->isOpen())
        return current();
    const int at = m_model.indexOf(panel->seen().id);
    return at < 0 ? panel->seen() : m_model.row(at);
}

Task<ReconciliationView::Screen> ReconciliationView::read(ReconciliationStore store, ReconciliationPeriod period, qint64 chosen, DifferenceFilter filter,
                                                          int most)
{
    const QPointer<Database> database(&store.database()); // which may end before its answer is taken up
    Screen screen;
    const Result<QList<Reconciliation>> runs = co_await store.runs(runsRemembered);
    if (!runs || !database)
        co_return fail(runs ? Error() : runs.error());
    screen.runs = *runs;
    qint64 wanted = chosen;
    if (!wanted) {
        const Result<std::optional<Reconciliation>> latest = co_await store.latest(period);
        if (!latest || !database)
            co_return fail(latest ? Error() : latest.error());
        if (*latest)
            wanted = (*latest)->id;
    }
    if (!wanted) { // begun and not finished is better than nothing
        const auto listing = std::find_if(screen.runs.begin(), screen.runs.end(), [&](const Reconciliation &run) {
            return run.state == Reconciliation::State::Listing && run.period.provider == period.provider && run.period.from == period.from
                && run.period.to == period.to;
        });
        if (listing != screen.runs.end())
            screen.run = *listing;
        co_return screen;
    }
    const std::optional<DifferencePageKey> top;
    const Result<ReconciliationPage> page = co_await store.page(wanted, filter, top, most);
    if (!page)
        co_return fail(page.error());
    screen.page = *page;
    screen.run = page->run;
    if (page->differences.isEmpty() && database) {
        const Result<QList<KindCount>> kinds = co_await store.kinds(wanted);
        if (!kinds)
            co_return fail(kinds.error());
        screen.kinds = *kinds;
    }
    co_return screen;
}

void ReconciliationView::refresh()
{
    m_begun = true;
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    updateSettled();
    const auto asked = std::tuple(m_period->period(), m_chosen, m_filters->filter(), m_deeds);
    const int most = std::max(pageSize, m_model.rowCount());
    launch(read(m_store, m_period->period(), m_chosen, m_filters->filter(), most), this, [this, asked](const Result<Screen> &screen) {
        m_reading = false;
        const bool outdated = asked != std::tuple(m_period->period(), m_chosen, m_filters->filter(), m_deeds);
        if (screen && !outdated) {
            arrived(*screen);
        } else if (!screen) {
            reportRefreshFailed(screen.error());
            m_table->setLoading(false);
            updateEmpty();
            updateState();
        }
        updateSettled();
        if (std::exchange(m_readAgain, false) || outdated)
            refresh();
    });
}

void ReconciliationView::arrived(const Screen &screen)
{
    const bool read = screen.page.run.id != 0;
    if (read)
        m_store.database().clock().heard(screen.page.serverNow);
    m_run = screen.run;
    m_more = screen.page.more;
    m_kinds = screen.kinds;
    {
        const QScopedValueRollback merging(m_merging, true);
        m_model.setRows(screen.page.differences);
        m_table->setLoading(false);
        if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
            m_table->setCurrentIndex(m_model.index(0, 0));
    }
    showHistory(screen.runs);
    reportRefreshed(read ? screen.page.serverNow : clock().now());
    showRun();
    lookForWanted();
    showCurrent();
    watchPanel();
}

void ReconciliationView::loadMore()
{
    if (m_reading || !m_more || m_model.rowCount() == 0 || !m_run)
        return;
    m_reading = true;
    const Difference &last = m_model.row(m_model.rowCount() - 1);
    const DifferencePageKey key{last.happenedAt, last.id};
    launch(m_store.page(m_run->id, m_filters->filter(), key, pageSize), this,
           [this, run = m_run->id, filter = m_filters->filter(), deeds = m_deeds](const Result<ReconciliationPage> &page) {
        m_reading = false;
        if (!(filter == m_filters->filter()) || !m_run || run != m_run->id || deeds != m_deeds || std::exchange(m_readAgain, false))
            return refresh();
        if (!page)
            return reportRefreshFailed(page.error());
        m_more = page->more;
        m_model.appendRows(page->differences);
        lookForWanted();
    });
}

void ReconciliationView::showHistory(const QList<Reconciliation> &runs)
{
    m_runs = runs;
    const QSignalBlocker quiet(m_history);
    m_history->clear();
    m_history->addItem(tr("Earlier ones …"));
    int chosen = 0;
    for (const Reconciliation &run : runs) {
        m_history->addItem(tr("%1 · %2 · %3, %4").arg(ReconciliationTableModel::periodText(run), ReconciliationTableModel::stateText(run),
                                                      visibleLine(run.begunBy), RelativeTime::describe(run.begunAt, clock(), timeZone())));
        if (run.id == m_chosen)
            chosen = m_history->count() - 1;
    }
    m_history->setCurrentIndex(chosen);
    m_history->setEnabled(!runs.isEmpty());
    m_history->view()->setMinimumWidth(m_history->view()->sizeHintForColumn(0) + 8 * Theme::step);
}

void ReconciliationView::showRun()
{
    if (m_run) {
        m_model.setProviderName(providerName(m_run->period.provider));
        m_detail->setProviderName(providerName(m_run->period.provider));
    }
    m_totals->setRun(m_run);
    m_detail->summary()->setRun(m_run, m_kinds);
    m_filters->setNumbers(m_run);
    setCount(m_run && m_run->open > 0 ? std::optional<qint64>(m_run->open) : std::nullopt);
    updateEmpty();
    updateState();
    updateActions();
}

void ReconciliationView::updateState()
{
    if (m_desk.isRunning())
        return setState(tr("Reconciling …"));
    if (!refreshedAt())
        return setState(isStale() ? tr("Not read yet") : tr("Reading …"));
    if (!m_run || !m_run->matchedAt)
        return setState(m_run ? tr("Begun and not finished") : tr("This period has not been reconciled"));
    const QString end = m_run->addsUp() ? tr("It adds up")
        : m_run->open > 0               ? tr("%n difference(s) open", nullptr, m_run->open)
                                        : tr("Nothing open, %n not yet due", nullptr, m_run->notDue);
    setState(tr("%1, compared %2 by %3").arg(end, RelativeTime::describe(*m_run->matchedAt, clock(), timeZone()), visibleLine(m_run->begunBy)));
}

void ReconciliationView::updateEmpty()
{
    EmptyState *empty = m_table->emptyState();
    m_table->setHorizontalScrollBarPolicy(m_model.rowCount() > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const DifferenceFilter &filter = m_filters->filter();
    const bool narrowed = filter.kind || !filter.text.trimmed().isEmpty();
    m_clear->setEnabled(!(filter == DifferenceFilter()));
    empty->setAction(nullptr);
    if (!refreshedAt() && isStale())
        return empty->setText(tr("The differences could not be read"), tr("The message above says why."), u"dialog-warning"_s);
    if (!m_run || m_run->state != Reconciliation::State::Matched) {
        empty->setText(tr("This period has not been compared yet"), tr("Reconcile lists the provider's charges and compares each with our payments."),
                       u"view-financial-transfer-reconcile"_s);
        return empty->setAction(m_desk.isRunning() ? nullptr : m_reconcile);
    }
    if (narrowed) {
        empty->setText(tr("Nothing matches"), tr("Widen the filters to see more."), u"view-filter"_s);
        return empty->setAction(m_clear);
    }
    switch (filter.show) {
    case Show::Open:
        return m_run->addsUp() ? empty->setText(tr("It adds up"), tr("Save the evidence while it is fresh."), u"dialog-ok"_s)
                               : empty->setText(tr("No difference is open"), tr("Some payments are not yet due."), u"dialog-ok"_s);
    case Show::Closed:
        return empty->setText(tr("No difference was closed"), {}, u"dialog-ok"_s);
    case Show::NotDue:
        return empty->setText(tr("No payment is too young to be judged"), {}, u"chronometer"_s);
    case Show::Everything:
        return empty->setText(tr("There is no difference at all"), tr("Save the evidence while it is fresh."), u"dialog-ok"_s);
    }
}

void ReconciliationView::showCurrent()
{
    m_detail->setDifference(shown());
    updateActions();
}

void ReconciliationView::updateSettled() { setSettled(!m_reading && !m_saving && !m_archive->isBusy()); }

} // namespace halfday
