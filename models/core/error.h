#pragma once

#include <QString>

namespace halfday {

/// What went wrong, told twice: one sentence for the operator, the detail for the log.
struct Error {
    enum class Kind {
        Connection, ///< the database or the provider could not be reached, or the line broke
        Timeout, ///< it was reached and took too long
        Permission, ///< this login or key may not do that (SQLSTATE 42501, HTTP 401 and 403)
        Rule, ///< a rule of the house says no (SQLSTATE class HD), for example the refund window
        Conflict, ///< somebody else was faster; reading again shows what they did
        NotFound,
        Provider, ///< the payment provider refused, with a reason of its own
        Unanswered, ///< asked the provider and cannot know whether it acted
        Schema, ///< the database lacks a view, column or function; `halfdayctl doctor` names it
        Input, ///< what was typed, or a file, cannot be used
        Internal
    };

    Kind kind = Kind::Internal;
    QString message; ///< for the operator: what happened, whether money moved, what to do; translated
    QString code = {}; ///< SQLSTATE, HTTP status or the provider's own code, as it came
    QString detail = {}; ///< for the log and Copy details; never a secret
    bool retryable = false; ///< the same thing may work in a moment, and repeating it is safe
};

} // namespace halfday
