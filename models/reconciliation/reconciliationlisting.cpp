#include "models/reconciliation/reconciliationlisting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

using Stage = ReconciliationDesk::Stage;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::ReconciliationListing)
};

/// Where listing ends and matching begins on the bar; there are far fewer refunds than charges.
constexpr double chargesShare = 0.85;
constexpr double listedShare = 0.95;

constexpr qsizetype mostWaiting = 5'000; ///< entries that may wait for the database before the provider is asked for more
constexpr int mostFailures = 2; ///< look-ups in a row without an answer, each tried again by the HTTP client already

tl::unexpected<Error> stopped()
{
    return fail({Error::Kind::Input, Texts::tr("Cancelled. What came so far is kept.")});
}

/// What came so far stays, whatever went wrong.
tl::unexpected<Error> halfWay(Error error)
{
    error.message += u' ' + Texts::tr("What came so far is kept; when you compare this period again, it goes on from there.");
    return fail(std::move(error));
}

double passed(Instant from, Instant to, Instant at)
{
    return to > from ? std::clamp(double((to - at).count()) / double((to - from).count()), 0.0, 1.0) : 1.0;
}

} // namespace

/// The two lists differ in names alone.
struct ReconciliationListing::Charges {
    using Page = ProviderChargePage;
    using Entries = QList<ProviderCharge>;
    static Task<Page> ask(PaymentGateway &gateway, const ListingProgress &at, QString cursor)
    {
        return gateway.chargesCreated(at.listFrom, at.listTo, std::move(cursor));
    }
    static const Entries &entries(const Page &page) { return page.charges; }
    static Task<ListingProgress> add(const ReconciliationStore &store, ListingProgress at, Entries entries, QString next)
    {
        return store.addCharges(std::move(at), std::move(entries), std::move(next));
    }
    static QString cursor(const ListingProgress &at) { return at.chargesCursor; }
    static void told(ReconciliationDesk::Progress &progress, const ListingProgress &at, Instant reached)
    {
        progress.stage = Stage::ListingCharges;
        progress.share = chargesShare * (at.chargesDone ? 1.0 : passed(at.listFrom, at.listTo, reached));
    }
};

struct ReconciliationListing::Refunds {
    using Page = ProviderRefundPage;
    using Entries = QList<ProviderRefund>;
    static Task<Page> ask(PaymentGateway &gateway, const ListingProgress &at, QString cursor)
    {
        return gateway.refundsCreated(at.listFrom, at.refundsTo, std::move(cursor));
    }
    static const Entries &entries(const Page &page) { return page.refunds; }
    static Task<ListingProgress> add(const ReconciliationStore &store, ListingProgress at, Entries entries, QString next)
    {
        return store.addRefunds(std::move(at), std::move(entries), std::move(next));
    }
    static QString cursor(const ListingProgress &at) { return at.refundsCursor; }
    static void told(ReconciliationDesk::Progress &progress, const ListingProgress &at, Instant reached)
    {
        progress.stage = Stage::ListingRefunds;
        progress.share = chargesShare + (listedShare - chargesShare) * (at.refundsDone ? 1.0 : passed(at.listFrom, at.refundsTo, reached));
    }
};

/// Pages that have come and are not written yet.
template <class Kind> struct ReconciliationListing::Waiting {
    typename Kind::Entries entries;
    QString next; ///< behind them
    bool any = false; ///< an empty page is one too: it says that the list ends
};

/// Newest first, nothing twice: else a page would be lost or counted double without a word.
template <class Entry> Result<void> ReconciliationListing::check(const QList<Entry> &entries)
{
    QSet<QString> ids;
    for (const Entry &entry : entries) {
        if (ids.contains(entry.id) || m_lastIds.contains(entry.id) || (m_oldest && entry.created > *m_oldest))
            return fail({Error::Kind::Provider, Texts::tr("The provider's list is not in its order, so it cannot be relied on."), QString(), entry.id});
        ids.insert(entry.id);
        m_oldest = entry.created;
    }
    m_lastIds = std::move(ids);
    return {};
}

template <class Kind> void ReconciliationListing::told(const ListingProgress &at, Instant reached)
{
    if (!onProgress)
        return;
    ReconciliationDesk::Progress progress{.charges = at.charges, .refunds = at.refunds};
    Kind::told(progress, at, reached);
    onProgress(progress);
}

Task<Reconciliation> ReconciliationListing::run(std::shared_ptr<ReconciliationListing> self, ReconciliationPeriod period)
{
    QString holder = self->m_holder;
    Result<ListingProgress> at = co_await self->m_store.begin(std::move(period), std::move(holder));
    if (!at)
        co_return fail(at.error());
    if (!at->chargesDone) {
        ListingProgress from = *at;
        at = co_await list<Charges>(self, std::move(from));
        if (!at)
            co_return fail(at.error());
    }
    self->m_oldest.reset();
    self->m_lastIds.clear();
    if (!at->refundsDone) {
        ListingProgress from = *at;
        at = co_await list<Refunds>(self, std::move(from));
        if (!at)
            co_return fail(at.error());
    }
    if (self->m_cancelled)
        co_return stopped();
    if (self->onProgress)
        self->onProgress({.stage = Stage::Matching, .charges = at->charges, .refunds = at->refunds, .share = listedShare});
    if (self->m_cancelled)
        co_return stopped();
    Result<Reconciliation> matched = co_await self->m_store.match(at->run);
    if (!matched || self->m_cancelled)
        co_return matched;
    self->m_compared = *matched;
    Result<Reconciliation> looked = co_await lookUp(self);
    co_return looked;
}

template <class Kind> Task<ListingProgress> ReconciliationListing::list(std::shared_ptr<ReconciliationListing> self, ListingProgress at)
{
    using Writer = Task<ListingProgress>;
    const ListingProgress edges = at;
    const auto waiting = std::make_shared<Waiting<Kind>>();
    std::unique_ptr<Writer> writer;
    Result<ListingProgress> written = at;
    QString cursor = Kind::cursor(at);
    auto asked = std::make_unique<Task<typename Kind::Page>>(Kind::ask(self->m_gateway, edges, cursor));
    Result<void> fine;
    while (true) {
        if (self->m_cancelled)
            co_return stopped();
        const Result<typename Kind::Page> page = co_await std::move(*asked);
        if (self->m_cancelled)
            co_return stopped();
        fine = page ? self->check(Kind::entries(*page)) : Result<void>(fail(page.error()));
        if (!fine)
            break;
        cursor = page->next;
        if (!cursor.isEmpty())
            asked = std::make_unique<Task<typename Kind::Page>>(Kind::ask(self->m_gateway, edges, cursor));
        waiting->entries += Kind::entries(*page);
        waiting->next = cursor;
        waiting->any = true;
        if (writer && (writer->isReady() || waiting->entries.size() >= mostWaiting)) {
            written = co_await std::move(*writer);
            writer.reset();
            if (!written)
                co_return fail(written.error());
        }
        if (!writer) {
            ListingProgress from = *written;
            writer = std::make_unique<Writer>(write<Kind>(self, waiting, std::move(from)));
        }
        if (cursor.isEmpty())
            break;
    }
    if (writer) { // what came is written first, also when what should follow did not come
        written = co_await std::move(*writer);
        if (!written)
            co_return fail(written.error());
    }
    if (!fine)
        co_return halfWay(fine.error());
    co_return written;
}

template <class Kind>
Task<ListingProgress> ReconciliationListing::write(std::shared_ptr<ReconciliationListing> self, std::shared_ptr<Waiting<Kind>> waiting, ListingProgress at)
{
    while (std::exchange(waiting->any, false)) {
        ListingProgress before = at;
        typename Kind::Entries entries = std::exchange(waiting->entries, {});
        QString next = waiting->next;
        const Instant reached = entries.isEmpty() ? at.listFrom : entries.last().created;
        const Result<ListingProgress> added = co_await Kind::add(self->m_store, std::move(before), std::move(entries), std::move(next));
        if (!added)
            co_return fail(added.error());
        at = *added;
        if (!self->m_cancelled)
            self->told<Kind>(at, reached);
        if (self->m_cancelled)
            co_return stopped();
    }
    const ListingProgress done = at;
    co_return done;
}

/// Only in the list of a period is it missing so far: the provider may know it outside of that, or under another state. Whatever
/// goes wrong here, the comparison stands, and each payment says whether it was asked for.
Task<Reconciliation> ReconciliationListing::lookUp(std::shared_ptr<ReconciliationListing> self)
{
    const Result<QList<MissingPayment>> missing = co_await self->m_store.missingThere(self->m_compared->id, mostLookups);
    int failures = 0;
    for (qsizetype n = 0; missing && n < missing->size() && failures < mostFailures && !self->m_cancelled; ++n) {
        if (self->onProgress)
            self->onProgress({.stage = Stage::LookingUp, .charges = self->m_compared->chargesListed, .refunds = self->m_compared->refundsListed,
                              .share = listedShare + (1 - listedShare) * double(n) / double(missing->size()), .lookedUp = int(n),
                              .toLookUp = int(missing->size())});
        if (self->m_cancelled)
            break;
        QString charge = missing->at(n).chargeId;
        Result<ProviderCharge> answer = co_await self->m_gateway.charge(std::move(charge));
        if (self->m_cancelled)
            break;
        const bool isAnswer = answer || answer.error().kind == Error::Kind::NotFound || answer.error().kind == Error::Kind::Input;
        failures = isAnswer ? 0 : failures + 1;
        MissingPayment payment = missing->at(n);
        const Result<Reconciliation> noted = co_await self->m_store.noteLookup(std::move(payment), std::move(answer));
        if (noted)
            self->m_compared = *noted;
        else if (noted.error().kind != Error::Kind::Conflict) // somebody who has decided about it already was only faster
            break;
    }
    const Reconciliation run = *self->m_compared;
    co_return run;
}

} // namespace halfday
