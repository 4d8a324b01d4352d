#pragma once

#include "app/demo/stripesandbox.h"
#include "models/database/connectionsettings.h"

namespace halfday {

/// Has the sandbox serve the charges and refunds that the demo's provider took before it was started. `owner`: who may
/// read public.demo_charges.
void serveDemoBooks(StripeSandboxOptions &options, const ConnectionSettings &owner);

} // namespace halfday
