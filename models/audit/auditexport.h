#pragma once

#include "models/audit/auditstore.h"

#include <atomic>
#include <functional>
#include <memory>

namespace halfday {

/// How an export that is under way is watched and stopped.
struct AuditExportControl {
    std::atomic<bool> cancelled = false;
    /// After every page, on the thread that started the export: entries written so far.
    std::function<void(qint64)> progressed;
};

/// Writes the entries of the filter to `path` as CSV, newest first, page by page on other threads: memory
/// stays flat and the UI thread free. The file appears whole or not at all; one that was there
/// before stays until then. Entries written from the start of the export on are not in it.
/// Returns how many were written; nothing if cancelled. Errors: Input for the file, else the database's.
Task<std::optional<qint64>> exportAudit(AuditStore store, AuditFilter filter, QString path, QTimeZone zone,
                                        std::shared_ptr<AuditExportControl> control);

} // namespace halfday
