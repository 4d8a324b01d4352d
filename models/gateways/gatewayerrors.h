#pragma once

#include "models/core/error.h"

#include <QString>

namespace halfday {

/// What the operator reads when a provider does not do as asked: the same words whichever provider it was.
/// Each sentence of a refund says what happened, whether money moved and what to do. `provider` is the name as
/// people write it, "Stripe".

/// A text from outside, on one line and of bounded length, to be set into a sentence.
QString quotedFromProvider(const QString &text);

/// The line failed (an error of HttpClient::send() for a Post): Input and Connection stay certain, the rest
/// becomes Unanswered.
Error refundLineError(const QString &provider, Error cause);
/// Something came back, but not a proof. `code` as in Error.
Error refundUnanswered(const QString &provider, const QString &code, const QString &detail);
Error refundRefused(const QString &provider, const QString &reason, const QString &code, const QString &detail);
Error refundForbidden(const QString &provider, const QString &code, const QString &detail);
Error refundChargeUnknown(const QString &provider, const QString &chargeId, const QString &detail);
Error refundTooBusy(const QString &provider, const QString &detail);

/// Looking something up ended with this status and was no answer.
Error readRefused(const QString &provider, int status, const QString &reason, const QString &detail);

} // namespace halfday
