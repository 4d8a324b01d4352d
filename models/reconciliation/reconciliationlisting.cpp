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

template <class Entry> void ReconciliationListing::told(Stage stage, const ListingProgress &at, const QList<Entry> &page)
{
    if (!onProgress)
        return;
    ReconciliationDesk::Progress progress{stage, at.charges, at.refunds, 0};
    const bool ofCharges = stage == Stage::ListingCharges;
    const Instant to = ofCharges ? at.listTo : at.refundsTo;
    const bool done = ofCharges ? at.chargesDone : at.refundsDone;
    const double within = done ? 1.0 : page.isEmpty() ? 0.0 : passed(at.listFrom, to, page.last().created);
    progress.share = ofCharges ? chargesShare * within : chargesShare + (listedShare - chargesShare) * within;
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
        at = co_await listCharges(self, std::move(from));
        if (!at)
            co_return fail(at.error());
    }
    if (!at->refundsDone) {
        ListingProgress from = *at;
        at = co_await listRefunds(self, std::move(from));
        if (!at)
            co_return fail(at.error());
    }
    if (self->m_cancelled)
        co_return stopped();
    if (self->onProgress)
        self->onProgress({Stage::Matching, at->charges, at->refunds, listedShare});
    if (self->m_cancelled)
        co_return stopped();
    Result<Reconciliation> matched = co_await self->m_store.match(at->run);
    co_return matched;
}

Task<ListingProgress> ReconciliationListing::listCharges(std::shared_ptr<ReconciliationListing> self, ListingProgress at)
{
    QString cursor = at.chargesCursor;
    auto asked = std::make_unique<Task<ProviderChargePage>>(self->m_gateway.chargesCreated(at.listFrom, at.listTo, cursor));
    while (true) {
        if (self->m_cancelled)
            co_return stopped();
        const Result<ProviderChargePage> page = co_await std::move(*asked);
        if (self->m_cancelled)
            co_return stopped();
        if (!page)
            co_return halfWay(page.error());
        if (const Result<void> fine = self->check(page->charges); !fine)
            co_return halfWay(fine.error());
        cursor = page->next;
        if (!cursor.isEmpty())
            asked = std::make_unique<Task<ProviderChargePage>>(self->m_gateway.chargesCreated(at.listFrom, at.listTo, cursor));
        self->m_writing = true;
        ListingProgress before = at;
        QList<ProviderCharge> charges = page->charges;
        QString next = cursor;
        const Result<ListingProgress> added = co_await self->m_store.addCharges(std::move(before), std::move(charges), std::move(next));
        self->m_writing = false;
        if (!added)
            co_return fail(added.error());
        at = *added;
        self->told(Stage::ListingCharges, at, page->charges);
        if (at.chargesDone)
            break;
    }
    self->m_oldest.reset();
    self->m_lastIds.clear();
    const ListingProgress done = at;
    co_return done;
}

Task<ListingProgress> ReconciliationListing::listRefunds(std::shared_ptr<ReconciliationListing> self, ListingProgress at)
{
    QString cursor = at.refundsCursor;
    auto asked = std::make_unique<Task<ProviderRefundPage>>(self->m_gateway.refundsCreated(at.listFrom, at.refundsTo, cursor));
    while (true) {
        if (self->m_cancelled)
            co_return stopped();
        const Result<ProviderRefundPage> page = co_await std::move(*asked);
        if (self->m_cancelled)
            co_return stopped();
        if (!page)
            co_return halfWay(page.error());
        if (const Result<void> fine = self->check(page->refunds); !fine)
            co_return halfWay(fine.error());
        cursor = page->next;
        if (!cursor.isEmpty())
            asked = std::make_unique<Task<ProviderRefundPage>>(self->m_gateway.refundsCreated(at.listFrom, at.refundsTo, cursor));
        self->m_writing = true;
        ListingProgress before = at;
        QList<ProviderRefund> refunds = page->refunds;
        QString next = cursor;
        const Result<ListingProgress> added = co_await self->m_store.addRefunds(std::move(before), std::move(refunds), std::move(next));
        self->m_writing = false;
        if (!added)
            co_return fail(added.error());
        at = *added;
        self->told(Stage::ListingRefunds, at, page->refunds);
        if (at.refundsDone)
            break;
    }
    const ListingProgress done = at;
    co_return done;
}

} // namespace halfday
