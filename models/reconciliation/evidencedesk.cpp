#include "models/reconciliation/evidencedesk.h"

#include "models/core/onpool.h"
#include "models/reconciliation/evidencemanifest.h"

#include <QCoreApplication>
#include <QPointer>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDifferencesShown = 60; // more never fit the page
constexpr int everyEntry = 100000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::EvidenceDesk)
};

/// A disk may be slow, or a network: nothing of it happens on the caller's thread.
template <class T> Task<T> onThePool(std::function<Result<T>()> work)
{
    QFuture<Result<T>> future = onPool<T>(std::move(work));
    co_await qCoro(future).waitForFinished();
    co_return future.takeResult();
}

Error closing() { return {Error::Kind::Connection, Texts::tr("Halfday is closing. Nothing was saved.")}; }

/// Whether it is still the same state that the page tells.
bool sameState(const ReconciliationPage &a, const ReconciliationPage &b)
{
    return a.run.open == b.run.open && a.run.closed == b.run.closed && a.run.notDue == b.run.notDue && a.run.totals == b.run.totals
        && a.run.matchedAt == b.run.matchedAt && a.differences == b.differences;
}

} // namespace

Task<SavedEvidence> saveEvidence(ReconciliationStore store, EvidenceOrder order, EvidencePainter paint)
{
    const QPointer<Database> database(&store.database()); // which may end while a disk is waited for
    const DifferenceFilter everything{.show = DifferenceFilter::Show::Everything};
    const std::optional<DifferencePageKey> top;
    const Result<ReconciliationPage> page = co_await store.page(order.run, everything, top, mostDifferencesShown);
    if (!page || !database)
        co_return fail(page ? closing() : page.error());
    if (page->run.state != Reconciliation::State::Matched)
        co_return fail({Error::Kind::Rule, Texts::tr("This reconciliation has not been compared to its end, so there is nothing to prove yet. Nothing was saved.")});
    const Result<int> years = co_await store.evidenceYears();
    if (!years || !database)
        co_return fail(years ? closing() : years.error());

    EvidenceFacts facts;
    facts.run = page->run;
    facts.differences = page->differences;
    facts.mode = order.mode;
    facts.zone = order.zone;
    facts.program = order.program;
    facts.savedBy = store.database().server().user;
    facts.savedAt = page->serverNow;
    facts.keepUntil = toDateTime(page->serverNow).date().addYears(*years);

    const std::function<Result<std::shared_ptr<EvidenceDraft>>()> beginning = [order, wanted = evidenceName(page->serverNow, order.zone)] {
        return EvidenceDraft::begin(order.folder, wanted, order.zone);
    };
    const Result<std::shared_ptr<EvidenceDraft>> begun = co_await onThePool(beginning);
    if (!begun || !database)
        co_return fail(begun ? closing() : begun.error());
    const std::shared_ptr<EvidenceDraft> draft = *begun;
    const std::function<Result<void>(const ReconciledRow &)> take = [draft](const ReconciledRow &row) { return draft->add(row); };
    const Result<qint64> rows = co_await store.eachRow(order.run, take);
    if (!rows || !database)
        co_return fail(rows ? closing() : rows.error());
    // The rows came in a statement of their own; what the page tells must be the same state.
    const Result<ReconciliationPage> again = co_await store.page(order.run, everything, top, mostDifferencesShown);
    if (!again)
        co_return fail(again.error());
    if (!sameState(*page, *again))
        co_return fail({Error::Kind::Conflict, Texts::tr("Somebody changed this reconciliation while its evidence was written. Nothing was saved; save it again."), {}, {}, true});

    const std::function<Result<QString>()> finishing = [draft, facts, paint] { return draft->finish(facts, paint); };
    const Result<QString> manifest = co_await onThePool(finishing);
    if (!manifest)
        co_return fail(manifest.error());
    if (!database) { // nobody could remember it
        draft->withdraw();
        co_return fail(closing());
    }
    const QString name = draft->name();
    const QString hash = *manifest;
    const QString previous = draft->previousSha256();
    const Result<EvidenceEntry> entry = co_await store.recordEvidence(order.run, name, hash, previous);
    if (entry)
        co_return SavedEvidence{*entry, order.folder, draft->files()};
    Error error = entry.error();
    if (error.kind == Error::Kind::Connection || error.kind == Error::Kind::Timeout) { // it may have been recorded
        error.message = Texts::tr("%1 is in the folder, but the line broke while the database was told of it. Verify the folder when the connection "
                                  "is back; if the database does not know it, save the evidence again.").arg(name);
        error.retryable = false;
        co_return fail(error);
    }
    const std::function<Result<bool>()> withdrawing = [draft]() -> Result<bool> {
        draft->withdraw();
        return true;
    };
    (void)co_await onThePool(withdrawing);
    co_return fail(error);
}

Task<EvidenceReport> verifyEvidence(ReconciliationStore store, QString folder)
{
    const Result<QList<EvidenceEntry>> remembered = co_await store.evidence(everyEntry);
    if (!remembered)
        co_return fail(remembered.error());
    const std::function<Result<EvidenceReport>()> checking = [folder, entries = *remembered] { return checkEvidence(folder, entries); };
    co_return co_await onThePool(checking);
}

} // namespace halfday
