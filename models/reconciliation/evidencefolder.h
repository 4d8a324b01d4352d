#pragma once

#include "models/reconciliation/evidence.h"

#include <QLockFile>
#include <QTemporaryDir>
#include <memory>

namespace halfday {

/// The folder that evidence is kept in, while one is being saved into it. Files are made in a hidden folder inside it and
/// appear together at the end, the manifest last; what is there already is never touched. Gone without publish(): nothing
/// is left. Blocks, so used by one thread of the pool at a time. Errors are of kind Input and name the folder.
class EvidenceFolder
{
public:
    /// Locks the folder against another console's saving. `wanted` is the name without its number: the same one twice gets -2.
    static Result<std::shared_ptr<EvidenceFolder>> open(const QString &folder, const QString &wanted);
    ~EvidenceFolder();

    QString name() const { return m_name; } ///< of this evidence
    int sequence() const { return m_sequence; }
    QString previousName() const { return m_previousName; } ///< empty: this is the first
    QString previousSha256() const { return m_previousSha256; }

    /// Where the file with this ending (".csv") is to be made.
    QString draft(const QString &ending) const;
    Result<void> write(const QString &ending, const QByteArray &bytes);
    /// As evidenceFile(), under the name it will have.
    Result<EvidenceFile> describe(const QString &ending) const;
    /// Everything drafted appears; a failure takes back what did.
    Result<void> publish();
    /// Takes back what publish() did.
    void withdraw();
    /// What an error of these files means for the operator.
    Error say(const Error &fileError) const;

    static QStringList endings(); ///< ".pdf", ".png", ".csv" and the manifest's, which comes last

private:
    EvidenceFolder(const QString &folder);
    Result<void> prepare(const QString &wanted);
    void findPrevious();

    QString m_folder;
    QLockFile m_lock;
    std::unique_ptr<QTemporaryDir> m_drafts;
    QString m_name;
    int m_sequence = 1;
    QString m_previousName;
    QString m_previousSha256;
    QStringList m_published;
};

/// Manifests of a folder as they are, by file name; a file too large to be one is left out.
QList<std::pair<QString, QByteArray>> evidenceManifestsIn(const QString &folder);

/// What the files say against each other and against what the database remembers (newest first, all of them). Reads every
/// file; blocks. An Error only if the folder itself cannot be read.
Result<EvidenceReport> checkEvidence(const QString &folder, const QList<EvidenceEntry> &remembered);

} // namespace halfday
