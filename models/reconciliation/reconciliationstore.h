#pragma once

#include "models/database/database.h"
#include "models/gateways/paymentgateway.h"
#include "models/reconciliation/reconciliation.h"

namespace halfday {

/// Where a run's list stands: what to ask the provider next. An empty cursor: from the beginning.
struct ListingProgress {
    qint64 run = 0;
    QString holder; ///< the console that lists; another one's pages are refused
    qint64 charges = 0;
    qint64 refunds = 0;
    QString chargesCursor;
    QString refundsCursor;
    bool chargesDone = false;
    bool refundsDone = false;
    Instant listFrom; ///< the period with the margin around it
    Instant listTo;
    Instant refundsTo; ///< a payment of the period may have been given back at any time since

    bool operator==(const ListingProgress &) const = default;
};

/// A payment of ours that the provider's list does not have, to be asked for by its id.
struct MissingPayment {
    qint64 difference = 0;
    int version = 0;
    QString chargeId;

    bool operator==(const MissingPayment &) const = default;
};

struct DifferencePageKey {
    Instant happenedAt;
    qint64 id = 0;
};

struct DifferenceFilter {
    enum class Show { Open, Closed, NotDue, Everything };
    Show show = Show::Open;
    std::optional<DifferenceKind> kind = {};
    QString text = {}; ///< in charge, business or e-mail; case does not matter

    bool operator==(const DifferenceFilter &) const = default;
};

/// A run with its differences: what the view shows and the evidence proves.
struct ReconciliationPage {
    Reconciliation run;
    QList<Difference> differences; ///< oldest first
    Instant serverNow;
    bool more = false;
};

/// How many differences of a kind a run has.
struct KindCount {
    DifferenceKind kind = DifferenceKind::MissingHere;
    int open = 0;
    int closed = 0;

    bool operator==(const KindCount &) const = default;
};

/// What became of a remedy: the difference as it stands now, and its run with totals matched anew.
struct Mended {
    Difference difference;
    Reconciliation run;
};

/// The evidence as the database remembers it.
struct EvidenceEntry {
    qint64 id = 0;
    qint64 run = 0;
    QString name; ///< "Payment_Reconciliation_2026-11-19"
    QString manifestSha256;
    QString previousSha256; ///< empty: the first of its folder
    QString savedBy;
    Instant savedAt;
    QDate keepUntil;

    bool operator==(const EvidenceEntry &) const = default;
};

/// One row of the evidence's table of all items: every charge of the period, the ones that agree included.
struct ReconciledRow {
    QString chargeId;
    qint64 paymentId = 0;
    std::optional<DifferenceKind> kind; ///< nothing: the two sides agree
    Instant happenedAt;
    std::optional<Difference::Side> ours;
    std::optional<Difference::Side> theirs;
    QString closedHow;
    QString closedBecause;
    QString closedBy;
    std::optional<Instant> closedAt;
};

/// The only place with SQL about reconciliation. Every call is one statement and one round trip, but for the COPY of add().
/// Rules are the database's: errors of kind Rule and Conflict carry its own sentence. `seenVersion`: as the operator saw it.
class ReconciliationStore
{
public:
    explicit ReconciliationStore(Database &database) : m_database(database) {}

    Database &database() const { return m_database; }

    /// The run to list: a new one, or the one of the same period that was left half-way, taken over from where it stands. Refused
    /// (Conflict) while another console lists that period. `holder` names this console.
    Task<ListingProgress> begin(ReconciliationPeriod period, QString holder) const;
    /// Streams one or more pages of the provider's into the database, behind what `at` says is there, and renews the claim:
    /// wholly or not at all, so that no page is lost or doubled. Refused when the run is not ours any more.
    Task<ListingProgress> addCharges(ListingProgress at, QList<ProviderCharge> charges, QString next) const; ///< empty next: that was all
    Task<ListingProgress> addRefunds(ListingProgress at, QList<ProviderRefund> refunds, QString next) const;
    /// Compares everything, in sets; the answer has the totals. Twice is the same as once.
    Task<Reconciliation> match(qint64 run) const;
    /// Asks the server to stop what match() has it do; that call fails and the run can be matched again.
    void cancelMatching();
    /// The run's payments that are missing there and were not asked for yet, oldest first.
    Task<QList<MissingPayment>> missingThere(qint64 run, int most) const;
    /// What the provider answered when it was asked for that payment; the run as it is then. NotFound: it does not know it;
    /// any other error: nobody knows.
    Task<Reconciliation> noteLookup(MissingPayment payment, Result<ProviderCharge> answer) const;
    /// What this console lists may be gone on with by another one at once, from where it stands; says how many those are.
    Task<int> letGo(QString holder) const;
    /// Nobody goes on with it, and what it had listed is thrown away.
    Task<bool> abandon(qint64 run) const;

    Task<QList<Reconciliation>> runs(int most = 100) const; ///< newest first
    Task<ReconciliationPage> page(qint64 run, DifferenceFilter filter, std::optional<DifferencePageKey> after = {}, int most = 200) const;
    Task<QList<KindCount>> kinds(qint64 run) const; ///< those that there are, in the order of DifferenceKind
    /// The newest matched run of this period, or none.
    Task<std::optional<Reconciliation>> latest(ReconciliationPeriod period) const;

    /// `businessId` for RecordPayment, `because` for CloseByForce (required there, a note elsewhere).
    Task<Mended> mend(qint64 difference, int seenVersion, Remedy remedy, QString because, qint64 businessId = 0) const;
    Task<Mended> undo(qint64 difference, int seenVersion) const;

    /// Hands every item of the run to `take`, on the connection's thread, row by row: never all of them in memory.
    Task<qint64> eachRow(qint64 run, std::function<Result<void>(const ReconciledRow &)> take) const;
    Task<EvidenceEntry> recordEvidence(qint64 run, QString name, QString manifestSha256, QString previousSha256) const;
    Task<QList<EvidenceEntry>> evidence(int most = 200) const; ///< newest first
    Task<int> evidenceYears() const;

private:
    Database &m_database;
};

} // namespace halfday
