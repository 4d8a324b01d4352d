#include "ui/reviews/reviewdecisions.h"

#include "ui/reviews/rejectpanel.h"
#include "ui/reviews/reviewdetail.h"
#include "ui/widgets/tableview.h"

#include <QScopedValueRollback>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString rejectTitle(const ReviewSet &reviews)
{
    return ReviewDecisions::tr("Reject these %n reviews as", nullptr, int(reviews.size()));
}

} // namespace

ReviewDecisions::ReviewDecisions(Database &database, ReviewQueue &queue, TableView *table, ReviewDetail *detail,
                                 MessageBar *messages, QObject *parent)
    : QObject(parent), m_database(database), m_queue(queue), m_table(table), m_detail(detail), m_messages(messages)
{
    connect(&queue, &ReviewQueue::decided, this, &ReviewDecisions::decided);
    connect(&queue, &ReviewQueue::decisionFailed, this, &ReviewDecisions::failed);
    connect(detail->rejectPanel(), &RejectPanel::confirmed, this, &ReviewDecisions::reject);
    connect(detail->rejectPanel(), &RejectPanel::cancelled, this, [this] {
        closeReject();
        m_table->setFocus();
    });
    // Rows come, go and move around the cursor without the operator's doing.
    const ReviewTableModel *model = queue.model();
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { m_arranging = true; });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_arranging = true; });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { m_arranging = false; });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { m_arranging = false; });
}

ReviewSet ReviewDecisions::chosen() const
{
    ReviewSet set;
    for (const QModelIndex &index : m_table->targetRows())
        set.add(m_queue.model()->row(index.row()));
    return set;
}

void ReviewDecisions::approveSafe()
{
    if (m_queue.isCounted())
        approve(m_queue.overview().safe);
}

void ReviewDecisions::approveChosen() { approve(chosen()); }

void ReviewDecisions::approve(const ReviewSet &reviews)
{
    if (reviews.isEmpty() || m_queue.isDeciding())
        return;
    closeReject();
    const qint64 next = rowAfter(reviews);
    m_queue.approve(reviews);
    goTo({next});
}

void ReviewDecisions::openReject()
{
    const ReviewSet reviews = chosen();
    if (reviews.isEmpty() || m_queue.isDeciding())
        return;
    m_detail->rejectPanel()->open(reviews, rejectTitle(reviews));
}

void ReviewDecisions::closeReject() { m_detail->rejectPanel()->close(); }

void ReviewDecisions::reject(RejectionReason reason, const QString &note)
{
    const ReviewSet reviews = m_detail->rejectPanel()->reviews();
    if (reviews.isEmpty() || m_queue.isDeciding())
        return;
    closeReject();
    m_table->setFocus();
    const qint64 next = rowAfter(reviews);
    m_queue.reject(reviews, reason, note);
    goTo({next});
}

void ReviewDecisions::undoLast()
{
    if (!m_undoable.isEmpty())
        undo(m_undoable.constLast().batch);
}

void ReviewDecisions::undo(const QUuid &batch)
{
    if (m_queue.isDeciding())
        return;
    m_undoing = batch;
    m_queue.undo(batch);
}

/// The first row below the cursor that stays, else the last one above it.
qint64 ReviewDecisions::rowAfter(const ReviewSet &reviews) const
{
    const QSet<qint64> going(reviews.ids.cbegin(), reviews.ids.cend());
    const QList<Review> &rows = m_queue.model()->rows();
    const int at = std::max(0, m_table->currentIndex().row());
    for (int row = at; row < rows.size(); ++row) {
        if (!going.contains(rows[row].id))
            return rows[row].id;
    }
    for (int row = std::min(at, int(rows.size())) - 1; row >= 0; --row) {
        if (!going.contains(rows[row].id))
            return rows[row].id;
    }
    return -1;
}

/// Cursor on the first of these that is listed; if there are more, all of them selected.
void ReviewDecisions::goTo(const QList<qint64> &ids)
{
    {
        const QScopedValueRollback guard(m_arranging, true);
        m_table->clearMarks();
        QItemSelection selection;
        for (const qint64 id : ids) {
            const int row = m_queue.model()->indexOf(id);
            if (row < 0)
                continue;
            if (selection.isEmpty())
                m_table->selectRow(row);
            selection.select(m_queue.model()->index(row, 0), m_queue.model()->index(row, 0));
        }
        if (selection.size() > 1)
            m_table->selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    emit changed();
}

void ReviewDecisions::decided(ReviewDeed deed, const ReviewSet &reviews, const ReviewOutcome &outcome)
{
    Message message{.severity = Message::Severity::Success,
                    .text = describe(deed, outcome, m_database.server().user),
                    .subject = u"decision"_s};
    RejectPanel *panel = m_detail->rejectPanel();
    if (deed == ReviewDeed::Rejected && panel->reviews() == reviews) {
        if (outcome.done == 0)
            message.detail = panel->note(); // nothing came of it; what was typed can still be copied
        panel->discardDraft();
    }
    if (deed == ReviewDeed::Returned)
        forgetBatch(m_undoing);
    if (outcome.done == 0) {
        message.severity = Message::Severity::Warning;
        m_messages->post(message);
    } else if (deed == ReviewDeed::Returned) {
        message.expiresAfter = 10s;
        message.deed = Deed{.whyFinal = tr("Decide anew on the page."), .takesBack = m_undoing.toString()};
        m_messages->post(message);
    } else {
        const auto undoFor = m_queue.overview().undoFor;
        message.mends = {{tr("Undo"), [this, batch = outcome.batch] { undo(batch); }}};
        message.expiresAfter = undoFor;
        message.showsCountdown = true;
        message.deed = Deed{.key = outcome.batch.toString(), .undo = message.mends.first().run, .undoFor = undoFor};
        // What a batch did stays while it can be undone; single decisions take each other's place.
        if (reviews.size() > 1)
            message.subject = outcome.batch.toString();
        m_undoable << Undoable{outcome.batch, m_database.clock().now() + undoFor, m_messages->post(message)};
    }
    emit changed();
}

void ReviewDecisions::failed(ReviewDeed deed, const ReviewSet &reviews, const Error &error)
{
    QList<Message::Mend> mends;
    if (deed == ReviewDeed::Approved && error.retryable)
        mends << Message::Mend{tr("Try again"), [this, reviews] { approve(reviews); }};
    if (deed == ReviewDeed::Returned && !error.retryable)
        forgetBatch(m_undoing);
    m_messages->postError(error, mends, u"decisionFailed"_s);
    // The rows are back; so is the cursor, and for a rejection the panel with what was typed.
    if (!reviews.isEmpty())
        goTo(reviews.ids.mid(0, ReviewStore::pageSize));
    RejectPanel *panel = m_detail->rejectPanel();
    if (deed == ReviewDeed::Rejected && panel->reviews() == reviews)
        panel->open(reviews, rejectTitle(reviews));
    emit changed();
}

void ReviewDecisions::forgetBatch(const QUuid &batch)
{
    m_undoable.removeIf([&](const Undoable &one) {
        if (one.batch == batch)
            m_messages->dismiss(one.message);
        return one.batch == batch;
    });
}

void ReviewDecisions::forget(Instant now)
{
    if (m_undoable.removeIf([now](const Undoable &one) { return one.until <= now; }) > 0)
        emit changed();
}

} // namespace halfday
