#pragma once

#include "models/reconciliation/reconciliationdesk.h"

#include <QSet>

namespace halfday {

/// One run on its way: the provider's pages into the database, then the matching, then the look-ups. Pages are asked for while
/// earlier ones are being written; what came meanwhile is written at once, so that neither side waits for every page of
/// the other. Outlives its desk while an answer is still awaited.
class ReconciliationListing
{
public:
    /// Payments that the list does not have and that are asked for one by one in a run; a page of the list costs as much as one.
    static constexpr int mostLookups = 100;

    ReconciliationListing(const ReconciliationStore &store, PaymentGateway &gateway, QString holder)
        : m_store(store), m_gateway(gateway), m_holder(std::move(holder)) {}

    static Task<Reconciliation> run(std::shared_ptr<ReconciliationListing> self, ReconciliationPeriod period);

    /// No further page is written after this, and nothing more is asked for.
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    /// The run once it is matched, with what the look-ups changed so far.
    const std::optional<Reconciliation> &compared() const { return m_compared; }

    std::function<void(const ReconciliationDesk::Progress &)> onProgress;

private:
    struct Charges;
    struct Refunds;
    template <class Kind> struct Waiting;
    template <class Kind> static Task<ListingProgress> list(std::shared_ptr<ReconciliationListing> self, ListingProgress at);
    template <class Kind>
    static Task<ListingProgress> write(std::shared_ptr<ReconciliationListing> self, std::shared_ptr<Waiting<Kind>> waiting, ListingProgress at);
    static Task<Reconciliation> lookUp(std::shared_ptr<ReconciliationListing> self);
    template <class Entry> Result<void> check(const QList<Entry> &entries);
    template <class Kind> void told(const ListingProgress &at, Instant reached);

    ReconciliationStore m_store;
    PaymentGateway &m_gateway;
    QString m_holder;
    bool m_cancelled = false;
    std::optional<Instant> m_oldest; ///< of the last page
    QSet<QString> m_lastIds;
    std::optional<Reconciliation> m_compared;
};

} // namespace halfday
