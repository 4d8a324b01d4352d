#pragma once

#include "models/reconciliation/evidence.h"

namespace halfday {

/// The file that seals an evidence: what was found, the SHA-256 of each file, and the manifest before it in its folder.
/// Whoever changes a file, or takes one evidence out of the row, has to change every manifest after it, and the newest of
/// them is remembered by the database.
struct EvidenceManifest {
    QString name;
    int sequence = 0; ///< 1 for the first of its folder
    QString previousName; ///< empty: the first
    QString previousSha256;
    QList<EvidenceFile> files;
    qint64 run = 0;
    QString savedBy;
    Instant savedAt;
    QDate keepUntil;

    static QString fileName(const QString &evidenceName); ///< "….manifest.json"
    /// Nothing: this is no manifest of ours, or not a whole one. Names of files in it never leave the folder.
    static std::optional<EvidenceManifest> parse(const QByteArray &json);
};

/// "Payment_Reconciliation_2026-11-19", by the operator's calendar.
QString evidenceName(Instant savedAt, const QTimeZone &zone);

/// As it is written: JSON, one line a fact, amounts as decimal digits in text.
QByteArray evidenceManifestJson(const EvidenceFacts &facts, int sequence, const QList<EvidenceFile> &files);

/// Hexadecimal.
QString sha256(const QByteArray &bytes);
Result<EvidenceFile> evidenceFile(const QString &path); ///< reads the whole file, piece by piece

} // namespace halfday
