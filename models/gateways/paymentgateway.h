#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"
#include "models/core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace halfday {

/// What a key can move: real money, the provider's play money, or the demo's own sandbox.
enum class GatewayMode { Live, Test, Sandbox };

/// A charge as the provider has it now. Amounts are Money in ISO minor units, already converted from
/// the provider's own exponent (providers differ from ISO 4217 for a few currencies).
struct ProviderCharge {
    enum class State { Succeeded, Pending, Failed };

    QString id;
    Money amount;
    qint64 refundedMinor = 0; ///< given back so far, pending refunds included, same currency
    State state = State::Pending;
    bool disputed = false; ///< the customer's bank has opened a dispute
    Instant created;
    QString methodType; ///< the provider's word: "card", "paypal", …; may be empty
    QUrl receiptUrl = {}; ///< where the provider shows the payment; may be empty
    QString payer = {}; ///< what the provider knows the customer by, or the means of payment; may be empty
    QString email = {}; ///< the payer's; may be empty

    qint64 refundableMinor() const { return amount.minor - refundedMinor; }
    bool operator==(const ProviderCharge &) const = default;
};

/// One refund as the provider has it now.
struct ProviderRefund {
    /// Final: Failed and Cancelled. Succeeded can still turn into Failed days later (FIELD §3), so it is
    /// followed on; Pending and RequiresAction are not money back yet.
    enum class State { Pending, RequiresAction, Succeeded, Failed, Cancelled };

    QString id; ///< the provider's
    QString chargeId;
    QString refundId; ///< ours, carried in the provider's metadata; empty when somebody refunded elsewhere
    Money amount;
    State state = State::Pending;
    QString failureReason; ///< the provider's code, "expired_or_canceled_card", …; empty unless Failed
    QString pendingReason; ///< "processing", "insufficient_funds", "charge_pending"; may be empty
    Instant created;

    bool operator==(const ProviderRefund &) const = default;
};

/// Why money goes back. Only what providers accept: free text is refused by Stripe.
enum class RefundReason { RequestedByCustomer, Duplicate, Fraudulent };

/// One attempt to give money back. Build it from the refund's row, which is committed before the call.
struct RefundOrder {
    QString refundId; ///< the row's UUID as text: the idempotency key where the provider has one
    QString chargeId;
    Money amount; ///< always said, never "the rest": a repeated order must stay the same order
    RefundReason reason = RefundReason::RequestedByCustomer;
    QHash<QString, QString> metadata = {}; ///< extra notes for the provider's record; our id is added
};

/// One page of a list, newest first.
struct ProviderChargePage {
    QList<ProviderCharge> charges;
    QString next; ///< cursor of the following page; empty: this was the last
};
struct ProviderRefundPage {
    QList<ProviderRefund> refunds;
    QString next;
};

/// What a provider wanted to tell the product and could not: its calls to the product's webhook were not answered well.
struct UndeliveredEvents {
    int count = 0;
    bool more = false; ///< there are more than were counted
    std::optional<Instant> oldest; ///< when the oldest counted one happened

    bool operator==(const UndeliveredEvents &) const = default;
};

/// Our client of one payment provider. Lives in one thread; must be called from that thread. A gateway may
/// be deleted while calls are under way: they then end with an Error like any other call.
///
/// Errors of createRefund() tell what is known about *this call*, never a guess:
/// - certainly not done (certainlyNotDone() says true):
///   - Provider: the provider refused with a reason of its own (`code`, "charge_already_refunded", …);
///     with `retryable` and code "429" it was too busy and did nothing;
///   - Permission: 401 or 403, the key is wrong or may not refund;
///   - NotFound: the provider does not know that charge;
///   - Connection: nothing was sent (name not found, connection refused, TLS failed); retryable;
///   - Input: the order itself is impossible (amount ≤ 0, key too long, plain http, …); nothing was sent.
/// - Unanswered: it may have been done. Timeouts, connections dropped after sending, 5xx, an answer that is
///   garbage, half, or about another refund, a key still in use (409) or used before for another order.
///   Never retry blindly: ask refundsOfCharge() first.
///
/// An order that once ended Unanswered stays unknown until refundsOfCharge() has been asked: a later refusal
/// ("charge_already_refunded") speaks of the later call only, and may well be the echo of the first.
///
/// The reading calls never move money; their errors are Connection, Timeout, Permission, NotFound and Provider
/// (5xx, 429 and nonsense included). Any of them leaves an unknown refund as unknown as it was.
class PaymentGateway
{
public:
    virtual ~PaymentGateway() = default;

    /// As in the database: "stripe", "paddle", "paystack".
    virtual QString provider() const = 0;
    /// Read from the key itself, so that a live key can never look like a test. Unknown keys count as Live.
    virtual GatewayMode mode() const = 0;
    /// How long after the first call the same order is surely recognised as the same. Zero when the provider
    /// has no idempotency key (Paddle, Paystack). After that a repetition is a second refund.
    virtual std::chrono::seconds replaySafeFor() const = 0;

    virtual Task<ProviderCharge> charge(QString chargeId) = 0;
    /// Sends once, and never again by itself.
    virtual Task<ProviderRefund> createRefund(RefundOrder order) = 0;
    virtual Task<ProviderRefund> refund(QString providerRefundId) = 0;
    /// All refunds of the charge, newest first, all pages. An empty list is an answer, never a failure.
    virtual Task<QList<ProviderRefund>> refundsOfCharge(QString chargeId) = 0;

    /// What was created from `from` (inside) to `to` (outside), newest first, a hundred at a time. `cursor`: the `next` of
    /// the page before, empty for the first. A cursor stays good for days.
    virtual Task<ProviderChargePage> chargesCreated(Instant from, Instant to, QString cursor)
    {
        Q_UNUSED(from)
        Q_UNUSED(to)
        Q_UNUSED(cursor)
        co_return fail(cannotList(provider()));
    }
    virtual Task<ProviderRefundPage> refundsCreated(Instant from, Instant to, QString cursor)
    {
        Q_UNUSED(from)
        Q_UNUSED(to)
        Q_UNUSED(cursor)
        co_return fail(cannotList(provider()));
    }

    /// Events that happened from `since` up to `until` and have not been delivered. Leave the last minutes out: what is on
    /// its way counts as undelivered too. Nothing: this provider does not say.
    virtual Task<std::optional<UndeliveredEvents>> undelivered(Instant since, Instant until)
    {
        Q_UNUSED(since)
        Q_UNUSED(until)
        co_return std::nullopt;
    }

protected:
    static Error cannotList(const QString &provider);
};

/// Does this Error of createRefund() prove that this call moved nothing? See PaymentGateway.
constexpr bool certainlyNotDone(Error::Kind kind)
{
    return kind == Error::Kind::Provider || kind == Error::Kind::Permission || kind == Error::Kind::NotFound
        || kind == Error::Kind::Connection || kind == Error::Kind::Input;
}

} // namespace halfday
