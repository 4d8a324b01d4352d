#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"

#include <QList>
#include <QString>
#include <optional>

namespace halfday {

/// What is compared: payments of one provider from `from` (inside) to `to` (outside), as the operator chose it in `zone`.
struct ReconciliationPeriod {
    QString provider;
    Instant from;
    Instant to;
    QString zone; ///< IANA name

    bool operator==(const ReconciliationPeriod &) const = default;
};

/// Both sides in one currency. Taken: whatever the customer paid, also when it was given back or disputed later.
struct ReconciliationTotals {
    QString currency;
    qint64 ourCount = 0;
    qint64 ourMinor = 0;
    qint64 ourRefundedMinor = 0;
    qint64 theirCount = 0;
    qint64 theirMinor = 0;
    qint64 theirRefundedMinor = 0;

    Money ours() const { return {ourMinor, currency}; }
    Money theirs() const { return {theirMinor, currency}; }
    /// Ours minus theirs: above zero we recorded more than the provider took.
    Money difference() const { return {ourMinor - theirMinor, currency}; }
    Money refundDifference() const { return {ourRefundedMinor - theirRefundedMinor, currency}; }
    bool agrees() const { return ourMinor == theirMinor && ourRefundedMinor == theirRefundedMinor && ourCount == theirCount; }
    bool operator==(const ReconciliationTotals &) const = default;
};

/// One comparison of a period. Its list comes in page by page, then the database matches it all at once.
struct Reconciliation {
    enum class State { Listing, Matched, Abandoned };

    qint64 id = 0;
    ReconciliationPeriod period;
    State state = State::Listing;
    QString begunBy;
    Instant begunAt;
    QString program; ///< "halfday 0.1.0": which program began it
    int schemaVersion = 0; ///< number of the newest migration
    QString holder; ///< the console that lists, or listed last
    bool heldByOther = false; ///< somebody else's claim holds at this moment
    qint64 chargesListed = 0;
    qint64 refundsListed = 0;
    std::optional<Instant> matchedAt;
    std::chrono::seconds settlementDelay{0}; ///< as the policy was then
    qint64 paired = 0; ///< payments that stand on both sides
    qint64 agreed = 0; ///< of those, without a difference
    int open = 0; ///< differences that nobody has closed; not yet due ones do not count
    int closed = 0;
    int notDue = 0;
    QList<ReconciliationTotals> totals; ///< by currency

    /// Nothing is open and nothing is waited for.
    bool addsUp() const { return state == State::Matched && open == 0 && notDue == 0; }
    bool operator==(const Reconciliation &) const = default;
};

/// How the two sides differ about one charge.
enum class DifferenceKind {
    MissingHere, ///< the provider took money that we have no payment for
    MissingThere, ///< we recorded a payment that the provider does not know
    AmountDiffers,
    CurrencyDiffers,
    StatusDiffers, ///< succeeded on one side, failed or pending on the other
    DuplicateHere, ///< one charge stands in several payments of ours
    DuplicateThere, ///< charged again: same payer and amount shortly after a charge that is fine
    RefundNotHere, ///< given back there, not recorded here
    RefundNotThere, ///< recorded as given back, the provider has not
    NotDue ///< younger than the settlement delay, on one side only so far
};

/// What an operator can do about a difference. Each is one function of the database, with its audit entry.
enum class Remedy {
    SetFailed, ///< our payment becomes failed
    SetSucceeded, ///< our payment becomes succeeded, with the provider's amount
    SetRefunded, ///< our payment becomes refunded, wholly or in part, as the provider says
    RecordPayment, ///< makes the payment of ours that is missing; needs the business
    RecordRefund, ///< the refund that happened elsewhere is written down
    ActivatePlacement, ///< the placement that this charge paid for
    LookAgain, ///< in 24 hours
    CloseByForce ///< with a reason
};

QString differenceKindName(DifferenceKind kind); ///< as in the database
std::optional<DifferenceKind> differenceKindFromName(const QString &name);
QString remedyName(Remedy remedy);
std::optional<Remedy> remedyFromName(const QString &name);

/// One charge about which the sides differ. Texts are from outside.
struct Difference {
    /// What the provider said when it was asked for the charge by its id, because its list does not have it.
    enum class LookedUp {
        NotAsked, ///< it was on the list; or the look-ups of that run had ended before its turn
        Known,
        Unknown, ///< the provider knows no such charge
        Unanswered
    };

    struct Side {
        Money amount;
        qint64 refundedMinor = 0;
        QString status; ///< ours: as in halfday.payments; theirs: succeeded, pending, failed; "disputed" either way

        bool operator==(const Side &) const = default;
    };

    qint64 id = 0;
    int version = 0;
    qint64 run = 0;
    DifferenceKind kind = DifferenceKind::MissingHere;
    QString chargeId;
    qint64 paymentId = 0; ///< ours; 0: none
    QString business; ///< ours, or the one that the payer's e-mail belongs to; may be empty
    qint64 businessId = 0; ///< of that name; 0: nobody knows
    Instant happenedAt; ///< by the provider's clock where it knows the charge, else by ours
    std::optional<Side> ours;
    std::optional<Side> theirs;
    QString email; ///< the payer's, as the provider has it
    QString otherCharge; ///< DuplicateThere: the charge that this one repeats
    std::optional<Instant> lookAgainAt;
    QString closedHow; ///< as in the database; empty: open
    QString closedBecause;
    QString closedBy;
    std::optional<Instant> closedAt;
    bool undoable = false; ///< what closed it can be taken back
    LookedUp lookedUp = LookedUp::NotAsked;
    QList<Remedy> remedies; ///< what may be done, the likeliest first; the database says so

    bool isOpen() const { return !closedAt; }
    bool operator==(const Difference &) const = default;
};

} // namespace halfday
