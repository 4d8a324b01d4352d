#pragma once

#include "models/core/result.h"

#include <chrono>

namespace halfday {

class Session;

/// What a rebuild of the day figures did.
struct RebuiltRollups {
    int days = 0; ///< on which there is anything
    std::chrono::milliseconds took{};
};

/// Counts every day figure anew from the product's rows, in the zone that the policy names now. Takes as long as reading
/// them all takes, and nobody waits for it. Only for an admin or the schema's owner.
Result<RebuiltRollups> rebuildRollups(Session &session);

/// The product has rows, but none was ever counted: its triggers came after them.
Result<bool> areRollupsMissing(Session &session);

} // namespace halfday
