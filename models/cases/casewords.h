#pragma once

#include "models/cases/case.h"

#include <QTimeZone>

/// Cases in the operator's words. The product's own words that nobody here knows are shown as they are: plain text, always.
namespace halfday::CaseWords {

/// "Quiz answers are missing" for "missing_quiz_data".
QString issue(const QString &issueType);
/// "Apple Pay" for "apple_pay"; "not known" for nothing.
QString method(const QString &paymentMethod);
/// For a badge: "Pending", "Escalated", "Resolved", "Refunded, deadline missed".
QString state(CaseState state);
/// "Overdue", "Due soon", "Due later", "Done".
QString urgency(CaseUrgency urgency);

/// "2.3 hours past deadline", "0.8 hours remaining", "3.2 days past deadline"; one decimal, rounded down, so that
/// nothing is shown as due now that has minutes left.
QString hours(Instant deadline, Instant now);
/// The same for a list: "2.3 h over", "0.8 h left"; for what is done, its state.
QString due(const Case &row, Instant now);

/// For the list: "Automatic", "Not yet", "By hand", "Under way", "Nothing left", "Not paid".
QString refundability(const Case &row, Instant now);
/// Why, and what to do, in one or two sentences: "Paid by bank transfer: a person must send the money back. …"
QString why(const Case &row, Instant now);
/// Whether "refund now" may be offered at `now`, as far as a clock on this side can tell; the database decides.
bool isRefundableAt(const Case &row, Instant now);

/// How the refund that this case began stands; nothing without one.
std::optional<RefundSituation> refundSituation(const Case &row);
/// That in words (state, what happened, whether money moved, what is next).
std::optional<RefundWords> refundWords(const Case &row);

} // namespace halfday::CaseWords
