#include "models/reconciliation/evidencefolder.h"
#include "models/reconciliation/evidencemanifest.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

namespace halfday {

using namespace Qt::StringLiterals;
using Verdict = EvidenceVerdict;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::EvidenceCheck)
};

/// A manifest that is in the folder; nothing parsed: it is none any more.
struct Found {
    QString fileName;
    QString sha256;
    std::optional<EvidenceManifest> manifest;

    QString name() const { return fileName.chopped(EvidenceManifest::fileName({}).size()); }
};

class Check
{
public:
    Check(const QString &folder, const QList<EvidenceEntry> &remembered) : m_dir(folder), m_remembered(remembered)
    {
        for (const auto &[name, bytes] : evidenceManifestsIn(folder))
            m_found.append({name, sha256(bytes), EvidenceManifest::parse(bytes)});
        for (const Found &found : std::as_const(m_found))
            m_here.insert(found.sha256);
    }

    EvidenceReport run()
    {
        EvidenceReport report{m_dir.absolutePath(), {}};
        for (const Found &found : std::as_const(m_found))
            report.findings << examine(found);
        const QSet<QString> linked = linkedHashes();
        for (const EvidenceEntry &entry : m_remembered) {
            if (!m_here.contains(entry.manifestSha256) && !m_toldOf.contains(entry.id))
                report.findings << withoutManifest(entry, linked.contains(entry.manifestSha256));
        }
        std::stable_sort(report.findings.begin(), report.findings.end(), [](const EvidenceFinding &a, const EvidenceFinding &b) {
            return a.savedAt > b.savedAt;
        });
        return report;
    }

private:
    const EvidenceEntry *entryOf(const QString &hash) const
    {
        const auto at = std::find_if(m_remembered.begin(), m_remembered.end(), [&](const EvidenceEntry &entry) { return entry.manifestSha256 == hash; });
        return at == m_remembered.end() ? nullptr : &*at;
    }

    /// The one whose manifest this was before somebody wrote another over it.
    const EvidenceEntry *lostEntryOf(const QString &name) const
    {
        const auto at = std::find_if(m_remembered.begin(), m_remembered.end(), [&](const EvidenceEntry &entry) {
            return entry.name == name && !m_here.contains(entry.manifestSha256);
        });
        return at == m_remembered.end() ? nullptr : &*at;
    }

    static void note(EvidenceFinding &finding, Verdict verdict, const QString &sentence)
    {
        finding.verdict = std::max(finding.verdict, verdict); // the enumeration goes from good to bad
        finding.sentences << sentence;
    }

    static void adopt(EvidenceFinding &finding, const EvidenceEntry &entry)
    {
        finding.savedBy = entry.savedBy;
        finding.savedAt = entry.savedAt;
        finding.keepUntil = entry.keepUntil;
        finding.run = entry.run;
    }

    QStringList filesOf(const QString &name) const
    {
        QStringList files;
        for (const QString &ending : EvidenceFolder::endings()) {
            if (m_dir.exists(name + ending))
                files << name + ending;
        }
        return files;
    }

    EvidenceFinding examine(const Found &found)
    {
        EvidenceFinding finding{.name = found.name(), .files = filesOf(found.name())};
        if (const EvidenceEntry *entry = entryOf(found.sha256)) {
            adopt(finding, *entry);
        } else if (const EvidenceEntry *lost = lostEntryOf(found.name())) {
            adopt(finding, *lost);
            m_toldOf.insert(lost->id);
            note(finding, Verdict::Changed, Texts::tr("The manifest is not the one that was saved: somebody changed it, or put another in its place."));
        } else if (found.manifest) {
            finding.savedBy = found.manifest->savedBy;
            finding.savedAt = found.manifest->savedAt;
            finding.keepUntil = found.manifest->keepUntil;
            note(finding, Verdict::NotRecorded, Texts::tr("This database has never recorded it: it comes from another one, or was not saved by Halfday."));
        }
        if (!found.manifest) {
            note(finding, Verdict::Changed, Texts::tr("The manifest cannot be read, so nothing proves what the files were."));
            return finding;
        }
        if (found.manifest->name != found.name())
            note(finding, Verdict::Changed, Texts::tr("The files were renamed: they were saved as %1.").arg(found.manifest->name));
        for (const EvidenceFile &file : found.manifest->files)
            compare(finding, file);
        followChain(finding, *found.manifest);
        return finding;
    }

    void compare(EvidenceFinding &finding, const EvidenceFile &file) const
    {
        const QString path = m_dir.filePath(file.name);
        if (!QFileInfo::exists(path))
            return note(finding, Verdict::Missing, Texts::tr("%1 is gone.").arg(file.name));
        const Result<EvidenceFile> now = evidenceFile(path);
        if (!now)
            note(finding, Verdict::Missing, Texts::tr("%1 cannot be read: %2").arg(file.name, now.error().detail));
        else if (*now != file)
            note(finding, Verdict::Changed, Texts::tr("%1 is not as it was saved.").arg(file.name));
    }

    void followChain(EvidenceFinding &finding, const EvidenceManifest &manifest) const
    {
        if (manifest.previousSha256.isEmpty() || m_here.contains(manifest.previousSha256))
            return;
        if (m_dir.exists(EvidenceManifest::fileName(manifest.previousName)))
            note(finding, Verdict::ChainBroken, Texts::tr("The evidence before it, %1, is not what it was when this one was saved.").arg(manifest.previousName));
        else
            note(finding, Verdict::ChainBroken,
                 Texts::tr("The evidence before it, %1, is not in this folder: it was taken away, or this one belongs to another folder.").arg(manifest.previousName));
    }

    /// Of manifests that were chained to one that is here, before or after it: they belong to this folder.
    QSet<QString> linkedHashes() const
    {
        QSet<QString> linked = m_here;
        for (qsizetype before = -1; before != linked.size();) {
            before = linked.size();
            for (const EvidenceEntry &entry : m_remembered) {
                if (!entry.previousSha256.isEmpty() && linked.contains(entry.previousSha256))
                    linked.insert(entry.manifestSha256);
                else if (!entry.previousSha256.isEmpty() && linked.contains(entry.manifestSha256))
                    linked.insert(entry.previousSha256);
            }
        }
        return linked;
    }

    const EvidenceEntry *entryBefore(const EvidenceEntry &entry) const { return entry.previousSha256.isEmpty() ? nullptr : entryOf(entry.previousSha256); }

    /// When, by whom, and where it stands in its row: what the database still knows when the files are gone.
    QString whatIsKnown(const EvidenceEntry &entry) const
    {
        const QString when = toDateTime(entry.savedAt).toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
        const QString filed = Texts::tr("It was filed on %1 by %2 as the proof of reconciliation %3.").arg(when, entry.savedBy, QString::number(entry.run));
        qsizetype place = 1;
        const EvidenceEntry *first = &entry;
        for (const EvidenceEntry *before = entryBefore(*first); before && place <= m_remembered.size(); before = entryBefore(*first)) {
            first = before;
            ++place;
        }
        const EvidenceEntry *before = entryBefore(entry);
        const QString chained = before && first->previousSha256.isEmpty() ? Texts::tr("It is number %1 of its chain, after %2.").arg(place).arg(before->name)
            : before                                                     ? Texts::tr("It is chained to %1.").arg(before->name)
            : entry.previousSha256.isEmpty()                             ? Texts::tr("It is the first of its chain.")
                                                                         : QString();
        const auto after = std::find_if(m_remembered.begin(), m_remembered.end(), [&](const EvidenceEntry &other) { return other.previousSha256 == entry.manifestSha256; });
        return QStringList{filed, chained, after == m_remembered.end() ? QString() : Texts::tr("%1 is chained to it.").arg(after->name)}.join(u' ').simplified();
    }

    EvidenceFinding withoutManifest(const EvidenceEntry &entry, bool linked) const
    {
        EvidenceFinding finding{.name = entry.name};
        adopt(finding, entry);
        const bool nameTaken = std::any_of(m_found.begin(), m_found.end(), [&](const Found &found) { return found.name() == entry.name; });
        finding.files = nameTaken ? QStringList() : filesOf(entry.name);
        if (linked || !finding.files.isEmpty())
            note(finding, Verdict::Missing, Texts::tr("Its manifest is gone, though it was saved into this folder."));
        else
            note(finding, Verdict::Elsewhere, Texts::tr("Nothing of it is in this folder: it was saved into another one, or all of it was taken away."));
        finding.sentences << whatIsKnown(entry)
                          << (finding.verdict == Verdict::Elsewhere
                                  ? Texts::tr("If evidence is kept in another folder too, choose that one and verify it there. If not, take the files from a backup.")
                                  : Texts::tr("Take its files from a backup and verify again."))
                          << Texts::tr("If there is none, save the evidence of that reconciliation once more: it proves the same days, with today's date, and this gap stays on record.");
        return finding;
    }

    QDir m_dir;
    const QList<EvidenceEntry> &m_remembered;
    QList<Found> m_found;
    QSet<QString> m_here; ///< hashes of the manifests that are in the folder
    QSet<qint64> m_toldOf; ///< entries that were told of with the file in their place
};

} // namespace

bool EvidenceReport::isFine() const
{
    return std::all_of(findings.begin(), findings.end(), [](const EvidenceFinding &finding) {
        return finding.verdict == Verdict::Fine || finding.verdict == Verdict::Elsewhere;
    });
}

int EvidenceReport::count(EvidenceVerdict verdict) const
{
    return int(std::count_if(findings.begin(), findings.end(), [&](const EvidenceFinding &finding) { return finding.verdict == verdict; }));
}

Result<EvidenceReport> checkEvidence(const QString &folder, const QList<EvidenceEntry> &remembered)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || !info.isDir() || !info.isReadable())
        return fail({Error::Kind::Input, Texts::tr("The folder %1 cannot be read, so nothing was verified. Is its disk connected?")
                                             .arg(QDir::toNativeSeparators(folder))});
    return Check(folder, remembered).run();
}

} // namespace halfday
