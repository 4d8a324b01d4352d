#pragma once

#include "models/reviews/reviewqueue.h"
#include "ui/widgets/messagebar.h"

namespace halfday {

class ReviewDetail;
class TableView;

/// What the operator's keys do to the queue: decide about the rows under the hand, move on to the next, say
/// what became of it, and take it back. Internal to ReviewsView.
class ReviewDecisions : public QObject
{
    Q_OBJECT
public:
    ReviewDecisions(Database &database, ReviewQueue &queue, TableView *table, ReviewDetail *detail,
                    MessageBar *messages, QObject *parent);

    void approveSafe();
    void approveChosen();
    void openReject();
    void closeReject();
    void undoLast();
    bool canUndo() const { return !m_undoable.isEmpty(); }
    /// Forgets what is too old to be undone.
    void forget(Instant now);
    /// The cursor and the marks move by the program's doing, not by the operator's hand.
    bool isArranging() const { return m_arranging; }

signals:
    void changed();

private:
    struct Undoable {
        QUuid batch;
        Instant until;
        MessageBar::Id message = 0;
    };

    ReviewSet chosen() const;
    void approve(const ReviewSet &reviews);
    void reject(RejectionReason reason, const QString &note);
    void undo(const QUuid &batch);
    qint64 rowAfter(const ReviewSet &reviews) const;
    void goTo(const QList<qint64> &ids);
    void decided(ReviewDeed deed, const ReviewSet &reviews, const ReviewOutcome &outcome);
    void failed(ReviewDeed deed, const ReviewSet &reviews, const Error &error);
    void forgetBatch(const QUuid &batch);

    Database &m_database;
    ReviewQueue &m_queue;
    TableView *m_table;
    ReviewDetail *m_detail;
    MessageBar *m_messages;
    QList<Undoable> m_undoable; ///< the newest last
    QUuid m_undoing;
    bool m_arranging = false;
};

} // namespace halfday
