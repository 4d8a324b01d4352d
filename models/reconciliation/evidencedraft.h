#pragma once

#include "models/reconciliation/evidencefolder.h"
#include "models/reconciliation/evidencesheet.h"

namespace halfday {

/// Draws the page, on a thread of the pool: only the floor above can.
using EvidencePainter = std::function<Result<EvidencePictures>(const EvidenceFacts &)>;

/// An evidence while it is written: rows first, then the rest, sealed and made visible at once. Dropped before that, it
/// leaves nothing. Blocks; used by one thread at a time.
class EvidenceDraft
{
public:
    static Result<std::shared_ptr<EvidenceDraft>> begin(const QString &folder, const QString &wantedName, const QTimeZone &zone);
    ~EvidenceDraft();

    Result<void> add(const ReconciledRow &row);
    /// Fills in what only the folder knows, has the page drawn, seals all of it with the manifest and makes it appear.
    /// Says the SHA-256 of the manifest.
    Result<QString> finish(EvidenceFacts facts, const EvidencePainter &paint);
    /// After finish(): takes it all back.
    void withdraw() { m_folder->withdraw(); }

    QString name() const { return m_folder->name(); }
    QString previousSha256() const { return m_folder->previousSha256(); }
    QStringList files() const;

private:
    EvidenceDraft(std::shared_ptr<EvidenceFolder> folder, const QTimeZone &zone);
    Result<void> seal(const QString &ending);

    std::shared_ptr<EvidenceFolder> m_folder;
    std::unique_ptr<EvidenceSheet> m_sheet; // its temporary file goes before the folder that it is in
    QList<EvidenceFile> m_sealed;
};

} // namespace halfday
