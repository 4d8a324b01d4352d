#pragma once

#include "models/gateways/paymentgateway.h"
#include "models/reconciliation/reconciliationstore.h"

#include <QTimeZone>

namespace halfday {

/// All that the page of an evidence tells, and what its manifest repeats for programs.
struct EvidenceFacts {
    QString name; ///< "Payment_Reconciliation_2026-11-19"
    Reconciliation run;
    QList<Difference> differences; ///< the first ones, oldest first
    qint64 rows = 0; ///< of the CSV: every charge of the period
    QString csvSha256;
    QString previousName; ///< of the evidence before it in its folder; empty: the first
    QString previousSha256; ///< of that one's manifest
    GatewayMode mode = GatewayMode::Live;
    QTimeZone zone = QTimeZone::utc(); ///< in which times are told
    QString program; ///< "halfday 0.1.0": which one saved it
    QString savedBy;
    Instant savedAt;
    QDate keepUntil;

    int differenceCount() const { return run.open + run.closed + run.notDue; }
};

/// The page as files: A4, and a picture of it.
struct EvidencePictures {
    QByteArray pdf;
    QByteArray png;
};

/// One file as its manifest has it.
struct EvidenceFile {
    QString name;
    qint64 bytes = 0;
    QString sha256; ///< hexadecimal

    bool operator==(const EvidenceFile &) const = default;
};

/// What verifying one evidence found. The worst of it counts.
enum class EvidenceVerdict {
    Fine,
    Elsewhere, ///< remembered by the database, and no trace of it in this folder: kept in another one, or all of it is gone
    NotRecorded, ///< here, and the database knows nothing of it
    ChainBroken, ///< the one before it is not what it was, or not here
    Missing, ///< a file or the manifest is gone
    Changed ///< a file or the manifest is not what was saved
};

struct EvidenceFinding {
    QString name;
    EvidenceVerdict verdict = EvidenceVerdict::Fine;
    QStringList sentences = {}; ///< what exactly, each a whole sentence
    QStringList files = {}; ///< that are in the folder, by name
    QString savedBy = {};
    std::optional<Instant> savedAt = {};
    std::optional<QDate> keepUntil = {};
    qint64 run = 0;

    bool operator==(const EvidenceFinding &) const = default;
};

/// The folder as it was found, newest first.
struct EvidenceReport {
    QString folder;
    QList<EvidenceFinding> findings;

    bool isFine() const; ///< what is here is as it was saved; others may be kept elsewhere
    int count(EvidenceVerdict verdict) const;
};

} // namespace halfday
