#pragma once

#include "app/ctl/command.h"
#include "models/reconciliation/evidencedesk.h"

namespace halfday {

/// Whether these arguments ask for evidence: its page is drawn, which takes fonts and so an application that has them.
bool asksForEvidence(int argc, char *argv[]);

/// Files the proof of a matched run in the folder and says what was written. Runs an event loop of its own.
ExitCode saveEvidenceAndTell(ReconciliationStore &store, const Reconciliation &run, const QString &folder, GatewayMode mode, Terminal terminal);

} // namespace halfday
