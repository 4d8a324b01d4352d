#pragma once

#include "models/reconciliation/reconciliationdesk.h"

#include <QSet>

namespace halfday {

/// One run on its way: the provider's pages into the database, one after the other, then the matching. The next page is asked for
/// while the last one is being written. Outlives its desk while an answer is still awaited.
class ReconciliationListing
{
public:
    ReconciliationListing(const ReconciliationStore &store, PaymentGateway &gateway, QString holder)
        : m_store(store), m_gateway(gateway), m_holder(std::move(holder)) {}

    static Task<Reconciliation> run(std::shared_ptr<ReconciliationListing> self, ReconciliationPeriod period);

    /// No page is written after this.
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    bool isWriting() const { return m_writing; }

    std::function<void(const ReconciliationDesk::Progress &)> onProgress;

private:
    static Task<ListingProgress> listCharges(std::shared_ptr<ReconciliationListing> self, ListingProgress at);
    static Task<ListingProgress> listRefunds(std::shared_ptr<ReconciliationListing> self, ListingProgress at);
    template <class Entry> Result<void> check(const QList<Entry> &entries);
    template <class Entry> void told(ReconciliationDesk::Stage stage, const ListingProgress &at, const QList<Entry> &page);

    ReconciliationStore m_store;
    PaymentGateway &m_gateway;
    QString m_holder;
    bool m_cancelled = false;
    bool m_writing = false;
    std::optional<Instant> m_oldest; ///< of the last page
    QSet<QString> m_lastIds;
};

} // namespace halfday
