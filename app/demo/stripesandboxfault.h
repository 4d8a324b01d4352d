#pragma once

#include <QString>

#include <chrono>

namespace halfday {

/// One misfortune that the sandbox brings about on command.
struct SandboxFault {
    enum class Kind {
        Status, ///< answers with `status` (402, 409, 429, 500, …) and Stripe's error envelope
        Garbage, ///< answers 200 with something that is not JSON
        Truncate, ///< sends half of the body, then closes
        Drop, ///< closes the connection without a byte
        Silence, ///< never answers; the connection stays open
        Slow, ///< sends the answer byte by byte, one every `delay`
        Delay ///< does and answers everything rightly, after `delay`; its key is in use meanwhile
    };

    Kind kind = Kind::Status;
    bool workDone = false; ///< the refund is made before things go wrong
    int status = 500;
    int retryAfter = 1; ///< seconds, sent with 429 and 503
    std::chrono::milliseconds delay = std::chrono::milliseconds(0);
    int spares = 0; ///< requests that pass before it
    int times = 1; ///< requests that meet it; −1 = until the faults are cleared
    QString route = {}; ///< "POST /v1/refunds", "GET /v1/refunds", "GET /v1/charges"; empty = every route
};

} // namespace halfday
