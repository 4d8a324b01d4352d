#include "models/reviews/reviewdesk.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QMap>
#include <QTimer>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::ReviewDesk)
};

constexpr int attempts = 6;
constexpr auto pause = 1200ms; // the connection is given a second before it is tried again

/// The answer never came. What the audit log says by now is the truth.
Task<ReviewOutcome> lookUp(ReviewStore store, QUuid batch, bool undo, Error lost)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(pause);
        co_await timer;
        const Result<qint64> recorded = co_await store.recorded(batch, undo);
        if (!recorded && recorded.error().kind == Error::Kind::Connection)
            continue;
        if (!recorded)
            break;
        if (*recorded > 0)
            co_return ReviewOutcome{.batch = batch, .done = *recorded, .foundLater = true};
        lost.message = undo
            ? Texts::tr("The connection was lost. Nothing was undone: the reviews stay as they were decided.")
            : Texts::tr("The connection was lost. Nothing was decided: the reviews are waiting as before.");
        co_return fail(lost);
    }
    lost.message = Texts::tr("The connection was lost before the answer came, and the database cannot be reached since. "
                             "All of it was carried out, or none: the list will show which once it is back.");
    co_return fail(lost);
}

/// A free function with everything by value: it may outlive the view that asked.
Task<ReviewOutcome> carryOut(ReviewStore store, Task<ReviewOutcome> decision, QUuid batch, bool undo)
{
    Result<ReviewOutcome> outcome = co_await std::move(decision);
    if (outcome || outcome.error().kind != Error::Kind::Connection)
        co_return outcome;
    const Error lost = outcome.error();
    co_return co_await lookUp(store, batch, undo, lost);
}

} // namespace

Task<ReviewOutcome> ReviewDesk::approve(ReviewSet reviews) const
{
    const QUuid batch = QUuid::createUuid();
    return carryOut(m_store, m_store.approve(std::move(reviews), batch), batch, false);
}

Task<ReviewOutcome> ReviewDesk::reject(ReviewSet reviews, RejectionReason reason, QString note) const
{
    const QUuid batch = QUuid::createUuid();
    return carryOut(m_store, m_store.reject(std::move(reviews), reason, std::move(note), batch), batch, false);
}

Task<ReviewOutcome> ReviewDesk::undo(QUuid batch) const
{
    return carryOut(m_store, m_store.undo(batch), batch, true);
}

QString describe(ReviewDeed deed, const ReviewOutcome &outcome, const QString &self)
{
    const int done = int(outcome.done);
    QStringList parts;
    switch (deed) {
    case ReviewDeed::Approved:
        parts << Texts::tr("%n approved", nullptr, done);
        break;
    case ReviewDeed::Rejected:
        parts << Texts::tr("%n rejected", nullptr, done);
        break;
    case ReviewDeed::Returned:
        parts << Texts::tr("%n back in the queue", nullptr, done);
        break;
    }
    QMap<QString, int> handled;
    int changed = 0;
    int gone = 0;
    for (const auto &skipped : outcome.skipped) {
        if (skipped.status.isEmpty())
            ++gone;
        else if (skipped.by.isEmpty())
            ++changed;
        else
            ++handled[skipped.by];
    }
    for (auto it = handled.cbegin(); it != handled.cend(); ++it) {
        parts << (it.key() == self ? Texts::tr("%n already handled by you", nullptr, it.value())
                                   : Texts::tr("%n already handled by %1", nullptr, it.value()).arg(it.key()));
    }
    if (changed > 0)
        parts << (deed == ReviewDeed::Returned ? Texts::tr("%n already waiting again", nullptr, changed)
                                               : Texts::tr("%n changed since you read it", nullptr, changed));
    if (gone > 0)
        parts << Texts::tr("%n no longer there", nullptr, gone);
    if (outcome.foundLater)
        parts << Texts::tr("found out after the connection was lost");
    return parts.join(u", "_s);
}

} // namespace halfday
