#include "ui/reviews/reviewsview.h"

#include "models/core/launch.h"
#include "ui/reviews/filterbar.h"
#include "ui/reviews/reviewdecisions.h"
#include "ui/reviews/reviewdetail.h"
#include "ui/theme/theme.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/confidencebar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/relativetime.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto settlingPause = 120ms; // of a cursor that runs down the list
constexpr auto ageInterval = 20s;
}

ReviewsView::ReviewsView(Database &database, QWidget *parent)
    : View(u"reviews"_s, tr("Reviews"), u"view-list-text"_s, parent), m_database(database), m_queue(database),
      m_filters(new FilterBar(this)), m_historyTimer(new QTimer(this))
{
    setSettled(false);
    makeCommands();
    makeList();
    connectQueue();

    m_historyTimer->setSingleShot(true);
    m_historyTimer->setInterval(settlingPause);
    connect(m_historyTimer, &QTimer::timeout, this, &ReviewsView::loadHistory);
    connect(&database, &Database::changed, this, [this](const QString &topic) {
        if (topic.isEmpty() || topic == "reviews"_L1 || topic == "policies"_L1)
            refreshSoon();
    });
    m_table->setFocus(); // not the search field, though it stands first
    timeZoneChanged();
    tell();
}

ReviewsView::~ReviewsView() = default;

void ReviewsView::makeCommands()
{
    m_approveSafe = addCommand(u"approveSafe"_s, tr("Approve all safe"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                               u"dialog-ok-apply"_s);
    m_approve = addCommand(u"approve"_s, tr("Approve"), QKeySequence(Qt::Key_A), u"dialog-ok"_s);
    m_reject = addCommand(u"reject"_s, tr("Reject…"), QKeySequence(Qt::Key_R), u"dialog-cancel"_s);
    m_undo = addCommand(u"undo"_s, tr("Undo the last decision"), QKeySequence(Qt::Key_U), u"edit-undo"_s);
    QAction *search = addCommand(u"search"_s, tr("Search"), QKeySequence(Qt::Key_Slash), u"search"_s);
    QAction *all = addCommand(u"selectListed"_s, tr("Select all listed"), QKeySequence::SelectAll, u"edit-select-all"_s);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_filters, 1);
    filters->addWidget(makeFilterSaver());
    body()->addLayout(filters);
    m_clearFilters = addCommand(u"clearFilters"_s, tr("Clear the filters"), QKeySequence(Qt::CTRL | Qt::Key_Backspace),
                                u"edit-clear"_s);
    // A key that is held down, or pressed twice, decides once.
    for (QAction *action : {m_approveSafe, m_approve, m_reject, m_undo})
        action->setAutoRepeat(false);
    connect(m_approveSafe, &QAction::triggered, this, [this] { m_decisions->approveSafe(); });
    connect(m_approve, &QAction::triggered, this, [this] { m_decisions->approveChosen(); });
    connect(m_reject, &QAction::triggered, this, [this] { m_decisions->openReject(); });
    connect(m_undo, &QAction::triggered, this, [this] { m_decisions->undoLast(); });
    connect(search, &QAction::triggered, m_filters, &FilterBar::focusSearch);
    connect(all, &QAction::triggered, this, [this] { m_table->selectAll(); });
    connect(m_clearFilters, &QAction::triggered, this, [this] {
        m_filters->setFilter({});
        m_table->setFocus();
    });
    setDeeds({m_approveSafe, m_approve, m_reject, m_undo});
    setPrimaryAction(m_approveSafe);
}

void ReviewsView::makeList()
{
    m_detail = new ReviewDetail(m_approve, m_reject, this);
    m_table = new TableView(this);
    m_table->setObjectName(u"reviewsTable"_s);
    m_table->setAccessibleName(tr("Reviews waiting for a decision"));
    m_table->setModel(m_queue.model());
    // The text is what the operator reads: it gives way last. All else stands beside the list too.
    m_table->horizontalHeader()->moveSection(ReviewTableModel::Confidence, 1);
    m_table->columns()->setRest(ReviewTableModel::Text, 36);
    m_table->columns()->setRoom(ReviewTableModel::Age, {.least = 11, .most = 16});
    // Stars that are cut would be a lie.
    m_table->columns()->setRoom(ReviewTableModel::Rating, {.least = 11, .most = 14, .goes = 2});
    m_table->columns()->setRoom(ReviewTableModel::Confidence, {.goes = 1});
    m_table->columns()->setRoom(ReviewTableModel::Trainer, {.least = 14, .most = 30, .goes = 3});
    m_table->columns()->setRoom(ReviewTableModel::Council, {.least = 11, .most = 22, .goes = 5});
    m_table->columns()->setRoom(ReviewTableModel::Label, {.least = 12, .most = 16, .goes = 4});
    m_table->setItemDelegateForColumn(ReviewTableModel::Confidence, new ConfidenceBar(m_table));
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(ReviewTableModel::Age, Qt::AscendingOrder);
    m_table->setLoading(true);
    // Also while the text beside the list has the focus.
    for (QAction *move : m_table->moves()) {
        move->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(move);
    }
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"reviewsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({740, 312});
    body()->addWidget(splitter, 1);

    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ReviewsView::sortBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewsView::currentChanged);
    connect(m_table, &TableView::marksChanged, this, [this] {
        m_detail->setMarked(int(m_table->targetRows().size()));
        if (!m_decisions->isArranging())
            m_decisions->closeReject();
        updateCommands();
    });
    connect(m_filters, &FilterBar::filterChanged, this, [this](const ReviewFilter &filter) {
        m_decisions->closeReject();
        m_queue.setFilter(filter);
        updateCommands();
    });
    connect(m_filters, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    m_decisions = new ReviewDecisions(m_database, m_queue, m_table, m_detail, messages(), this);
    connect(m_decisions, &ReviewDecisions::changed, this, [this] {
        currentChanged();
        tell();
    });
}

void ReviewsView::connectQueue()
{
    connect(&m_queue, &ReviewQueue::listed, this, &ReviewsView::rowsChanged);
    connect(&m_queue, &ReviewQueue::counted, this, [this] {
        m_database.clock().heard(m_queue.overview().serverNow);
        m_filters->setCouncils(m_queue.overview().councils);
        setCount(m_queue.overview().waiting);
        tell();
        reportRefreshed(m_database.clock().now());
    });
    connect(&m_queue, &ReviewQueue::failed, this, [this](const Error &error) {
        m_table->setLoading(false);
        Error told = error;
        if (refreshedAt()) {
            told.message = tr("The list may be out of date, it was read %1. %2")
                               .arg(RelativeTime::describe(*refreshedAt(), m_database.clock(), timeZone()), error.message);
        }
        reportRefreshFailed(told);
        tell();
    });
    connect(&m_queue, &ReviewQueue::pageFailed, this, [this](const Error &error) {
        messages()->postError(error, {{tr("Retry"), [this] { refresh(); }}}, u"page"_s);
    });
    connect(&m_queue, &ReviewQueue::busyChanged, this, &ReviewsView::updateCommands);
}

void ReviewsView::refresh() { m_queue.refresh(); }

void ReviewsView::showRecord(const QString &id)
{
    m_filters->setFilter({.text = u'#' + id});
    m_table->setFocus();
}

void ReviewsView::sortBy(int column)
{
    const ReviewSort old = m_queue.sort();
    const auto by = ReviewTableModel::sortOf(column);
    const ReviewSort sort = by ? ReviewSort{*by, *by == old.by && !old.descending} : old;
    m_table->horizontalHeader()->setSortIndicator(ReviewTableModel::columnOf(sort.by),
                                                  sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_queue.setSort(sort);
    m_table->scrollToTop();
}

void ReviewsView::rowsChanged()
{
    m_wasListed = true;
    m_table->setLoading(false);
    messages()->mended(u"page"_s);
    if (m_queue.model()->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->moveBy(0);
    currentChanged();
    tell();
}

void ReviewsView::currentChanged()
{
    const QModelIndex current = m_table->currentIndex();
    const std::optional<Review> before = m_detail->review();
    const auto review = current.isValid() ? std::optional(m_queue.model()->row(current.row())) : std::nullopt;
    if (!m_decisions->isArranging() && before && (!review || review->id != before->id))
        m_decisions->closeReject();
    m_detail->setReview(review, m_queue.filter().text);
    if (review && (!before || before->id != review->id || before->version != review->version))
        m_historyTimer->start();
    updateCommands();
}

void ReviewsView::loadHistory()
{
    if (!m_detail->review())
        return;
    const qint64 id = m_detail->review()->id;
    launch(ReviewStore(m_database).history(id), this, [this, id](const Result<ReviewHistory> &history) {
        if (!m_detail->review() || m_detail->review()->id != id)
            return;
        if (history)
            m_detail->setHistory(*history);
        else
            m_detail->setHistoryMissing(history.error().message);
    });
}

void ReviewsView::tell()
{
    const ReviewOverview &overview = m_queue.overview();
    EmptyState *empty = m_table->emptyState();
    empty->setAction(nullptr);
    if (!m_wasListed && isStale()) {
        empty->setText(tr("The reviews could not be read"), tr("The message above says why."), u"dialog-warning"_s);
    } else if (!m_queue.filter().isEmpty()) {
        empty->setText(tr("No waiting review matches this filter"),
                       overview.waiting > 0 ? tr("%n waiting in all.", nullptr, int(overview.waiting)) : QString(),
                       u"view-filter"_s);
        empty->setAction(m_clearFilters);
    } else {
        empty->setText(tr("No review is waiting"), tr("New ones appear here by themselves."), u"dialog-ok"_s);
    }
    m_table->setLoading(!m_wasListed && !isStale());
    if (!refreshedAt() && !m_queue.isCounted())
        return setState(isStale() ? tr("Not read yet") : tr("Reading …"));
    QString sentence = tr("Nothing waiting");
    if (overview.waiting > 0) {
        sentence = tr("%n waiting", nullptr, int(overview.waiting));
        if (overview.oldest)
            sentence += tr(", oldest %1").arg(RelativeTime::describe(*overview.oldest, m_database.clock(), timeZone()));
        if (!m_queue.filter().isEmpty())
            sentence += tr("; %n match the filter", nullptr, int(overview.matching));
    }
    setState(sentence);
}

void ReviewsView::updateCommands()
{
    if (!m_decisions)
        return;
    const ReviewOverview &overview = m_queue.overview();
    const bool idle = !m_queue.isDeciding();
    const bool any = idle && m_table->currentIndex().isValid();
    m_approve->setEnabled(any);
    m_reject->setEnabled(any);
    m_undo->setEnabled(idle && m_decisions->canUndo());
    m_clearFilters->setEnabled(!m_queue.filter().isEmpty());
    // Only what was counted can be approved: while the count is on its way, nothing.
    m_approveSafe->setEnabled(idle && m_queue.isCounted() && !overview.safe.isEmpty());
    m_approveSafe->setText(overview.safeMatching > overview.safe.size()
                               ? tr("Approve the %L1 oldest of %L2 safe").arg(overview.safe.size()).arg(overview.safeMatching)
                               : tr("Approve all safe (%L1)").arg(overview.safe.size()));
    setSettled(idle && !m_queue.isLoading() && (m_wasListed || isStale()));
}

void ReviewsView::tick(Instant)
{
    const Instant now = m_database.clock().now();
    m_decisions->forget(now);
    if (now - m_agesShown < ageInterval)
        return;
    m_agesShown = now;
    m_queue.model()->agesChanged();
    tell();
}

void ReviewsView::timeZoneChanged()
{
    m_queue.model()->setWording(
        [this](Instant at) { return RelativeTime::describe(at, m_database.clock(), timeZone()); },
        [this](Instant at) { return RelativeTime::absolute(at, timeZone()); });
    m_detail->setTimeZone(timeZone());
}

void ReviewsView::saveState(QSettings &settings) const
{
    View::saveState(settings);
    settings.setValue(u"filter"_s, FilterBar::toMap(m_queue.filter()));
    settings.setValue(u"sortColumn"_s, ReviewTableModel::columnOf(m_queue.sort().by));
    settings.setValue(u"sortDescending"_s, m_queue.sort().descending);
}

void ReviewsView::restoreState(QSettings &settings)
{
    View::restoreState(settings);
    m_filters->setFilter(FilterBar::fromMap(settings.value(u"filter"_s).toMap()));
    const auto by = ReviewTableModel::sortOf(settings.value(u"sortColumn"_s, ReviewTableModel::Age).toInt());
    const ReviewSort sort{by.value_or(ReviewSort::By::Age), settings.value(u"sortDescending"_s).toBool()};
    m_queue.setSort(sort);
    m_table->horizontalHeader()->setSortIndicator(ReviewTableModel::columnOf(sort.by),
                                                  sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QVariantMap ReviewsView::filterMap() const { return FilterBar::toMap(m_filters->filter()); }

void ReviewsView::setFilterMap(const QVariantMap &map)
{
    m_filters->setFilter(FilterBar::fromMap(map));
    m_table->setFocus();
}

CountQuery ReviewsView::counting(const QVariantMap &map) const { return ReviewStore::counting(FilterBar::fromMap(map)); }

QString ReviewsView::whyUnfit() const { return tr("The council that it names no longer exists."); }

} // namespace halfday
