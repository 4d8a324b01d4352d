#pragma once

#include "models/gateways/paymentgateway.h"
#include "models/refunds/refundstore.h"

namespace halfday {

/// What the provider's answers mean for an attempt. Pure functions; the flow does the asking.
namespace RefundAnswers {

RefundVerdict fromRefund(const ProviderRefund &refund);

/// createRefund() failed on the very first sending.
RefundVerdict fromFirstError(const Error &error);

/// Which of the charge's refunds is ours: by our id in the provider's record, or, where a provider keeps no such
/// note, by amount and time, if only one fits. `found` empty and not ambiguous: the provider has none.
struct Match {
    std::optional<ProviderRefund> found;
    QString ambiguity; ///< why nobody can tell
};
Match match(const QList<ProviderRefund> &refunds, const RefundAttempt &attempt, bool providerKeepsOurId);

/// What must hold before anything is begun; nothing: go on.
std::optional<Error> objection(const ProviderCharge &charge, const RefundRequest &seen);

/// The provider has answered and the database cannot be told.
Error unrecorded(const RefundAttempt &attempt, const RefundVerdict &verdict, const Error &cause);

/// begin_refund() lost its connection: the intent may be there.
Error maybeBegun(const Error &cause);

/// The error with a sentence added: nothing was begun.
Error nothingBegun(Error error);

} // namespace RefundAnswers
} // namespace halfday
