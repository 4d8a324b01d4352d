#include "models/reconciliation/evidencedraft.h"

#include "models/reconciliation/evidencemanifest.h"

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
constexpr auto pdfEnding = ".pdf"_L1;
constexpr auto pngEnding = ".png"_L1;
constexpr auto csvEnding = ".csv"_L1;
}

EvidenceDraft::EvidenceDraft(std::shared_ptr<EvidenceFolder> folder, const QTimeZone &zone)
    : m_folder(std::move(folder)), m_sheet(std::make_unique<EvidenceSheet>(m_folder->draft(csvEnding), zone))
{
}

EvidenceDraft::~EvidenceDraft() = default;

Result<std::shared_ptr<EvidenceDraft>> EvidenceDraft::begin(const QString &folder, const QString &wantedName, const QTimeZone &zone)
{
    const Result<std::shared_ptr<EvidenceFolder>> opened = EvidenceFolder::open(folder, wantedName);
    if (!opened)
        return fail(opened.error());
    const std::shared_ptr<EvidenceDraft> draft(new EvidenceDraft(*opened, zone));
    if (const Result<void> begun = draft->m_sheet->begin(); !begun)
        return fail(draft->m_folder->say(begun.error()));
    return draft;
}

Result<void> EvidenceDraft::add(const ReconciledRow &row)
{
    const Result<void> added = m_sheet->add(row);
    return added ? added : fail(m_folder->say(added.error()));
}

Result<void> EvidenceDraft::seal(const QString &ending)
{
    const Result<EvidenceFile> file = m_folder->describe(ending);
    if (!file)
        return fail(file.error());
    m_sealed << *file;
    return {};
}

Result<QString> EvidenceDraft::finish(EvidenceFacts facts, const EvidencePainter &paint)
{
    if (const Result<void> written = m_sheet->commit(); !written)
        return fail(m_folder->say(written.error()));
    if (const Result<void> sealed = seal(csvEnding); !sealed)
        return fail(sealed.error());
    facts.name = m_folder->name();
    facts.rows = m_sheet->rows();
    facts.csvSha256 = m_sealed.last().sha256;
    facts.previousName = m_folder->previousName();
    facts.previousSha256 = m_folder->previousSha256();
    const Result<EvidencePictures> pictures = paint(facts);
    if (!pictures)
        return fail(pictures.error());
    for (const auto &[ending, bytes] : {std::pair(pdfEnding, pictures->pdf), std::pair(pngEnding, pictures->png)}) {
        Result<void> done = m_folder->write(ending, bytes);
        if (done)
            done = seal(ending);
        if (!done)
            return fail(done.error());
    }
    const QByteArray manifest = evidenceManifestJson(facts, m_folder->sequence(), m_sealed);
    Result<void> done = m_folder->write(EvidenceManifest::fileName({}), manifest);
    if (done)
        done = m_folder->publish();
    if (!done)
        return fail(done.error());
    return sha256(manifest);
}

QStringList EvidenceDraft::files() const
{
    QStringList names;
    for (const QString &ending : EvidenceFolder::endings())
        names << name() + ending;
    return names;
}

} // namespace halfday
