#pragma once

#include "models/reconciliation/evidencedraft.h"

namespace halfday {

/// What is asked for: the proof of one matched run, in one folder.
struct EvidenceOrder {
    qint64 run = 0;
    QString folder;
    QTimeZone zone = QTimeZone::utc(); ///< in which times are told
    GatewayMode mode = GatewayMode::Live;
    QString program; ///< "halfday 0.1.0"
};

struct SavedEvidence {
    EvidenceEntry entry; ///< as the database remembers it
    QString folder;
    QStringList files; ///< their names
};

/// Writes the PDF, the picture, the CSV of all charges and the manifest that seals them, then has the database remember the
/// manifest. They appear together or not at all. A run whose differences change meanwhile is refused (Conflict); saving again
/// tells the new state. Only where the line breaks while the database is told, the files stay, and the error says so.
Task<SavedEvidence> saveEvidence(ReconciliationStore store, EvidenceOrder order, EvidencePainter paint);

/// Reads every file in the folder and compares it with its manifest, the manifests with each other and the newest of them
/// with the database.
Task<EvidenceReport> verifyEvidence(ReconciliationStore store, QString folder);

} // namespace halfday
