#include "models/reconciliation/evidencefolder.h"

#include "models/core/csv.h"
#include "models/reconciliation/evidencemanifest.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStorageInfo>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lockName = ".halfday-evidence.lock"_L1;
constexpr auto draftPrefix = ".Payment_Reconciliation_draft_"_L1;
constexpr auto lockPatience = 5s;
constexpr auto lockLife = 30min; // of a console on another machine that died with it
constexpr qint64 largestManifest = 1024 * 1024;
constexpr qint64 littleRoom = 64 * 1024;
constexpr int mostOfOneName = 10000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::EvidenceFolder)
};

Error folderError(const QString &sentence, const QString &folder, const QString &detail = {})
{
    return {Error::Kind::Input, sentence.arg(QDir::toNativeSeparators(folder)), {}, detail};
}

/// Drafts without a console. With their manifest still among them, it died while they were appearing: those that did go too.
void clear(const QDir &folder, const QString &drafts)
{
    for (const auto &[name, bytes] : evidenceManifestsIn(drafts)) {
        const std::optional<EvidenceManifest> manifest = EvidenceManifest::parse(bytes);
        if (!manifest || folder.exists(name))
            continue;
        for (const EvidenceFile &file : manifest->files) {
            if (const Result<EvidenceFile> there = evidenceFile(folder.filePath(file.name)); there && *there == file)
                QFile::remove(folder.filePath(file.name));
        }
    }
    QDir(drafts).removeRecursively();
}

} // namespace

QList<std::pair<QString, QByteArray>> evidenceManifestsIn(const QString &folder)
{
    QList<std::pair<QString, QByteArray>> manifests;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({EvidenceManifest::fileName(u"*"_s)}, QDir::Files)) {
        QFile file(dir.filePath(name));
        if (file.size() <= largestManifest && file.open(QIODevice::ReadOnly))
            manifests.append({name, file.readAll()});
    }
    return manifests;
}

QStringList EvidenceFolder::endings() { return {u".pdf"_s, u".png"_s, u".csv"_s, EvidenceManifest::fileName({})}; }

EvidenceFolder::EvidenceFolder(const QString &folder) : m_folder(folder), m_lock(QDir(folder).filePath(lockName))
{
    m_lock.setStaleLockTime(lockLife);
}

EvidenceFolder::~EvidenceFolder() = default; // drafts go before the lock does

Result<std::shared_ptr<EvidenceFolder>> EvidenceFolder::open(const QString &folder, const QString &wanted)
{
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        return fail(folderError(Texts::tr("There is no folder %1 (any more). Nothing was saved; choose another folder."), folder));
    const std::shared_ptr<EvidenceFolder> opened(new EvidenceFolder(QDir(folder).absolutePath()));
    if (const Result<void> ready = opened->prepare(wanted); !ready)
        return fail(ready.error());
    return opened;
}

Result<void> EvidenceFolder::prepare(const QString &wanted)
{
    if (!m_lock.tryLock(lockPatience)) {
        if (m_lock.error() == QLockFile::LockFailedError)
            return fail(folderError(Texts::tr("Another console is saving evidence into %1 at this moment. Nothing was saved; try again."), m_folder));
        return fail(folderError(Texts::tr("Nothing may be written into %1. Nothing was saved; choose another folder."), m_folder));
    }
    // Nobody else drafts while the lock is ours: what is there was left by a console that died.
    QDir dir(m_folder);
    for (const QString &left : dir.entryList({draftPrefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        clear(dir, dir.filePath(left));
    m_drafts = std::make_unique<QTemporaryDir>(dir.filePath(draftPrefix + "XXXXXX"_L1));
    if (!m_drafts->isValid())
        return fail(folderError(Texts::tr("Nothing may be written into %1, or it is full. Nothing was saved; choose another folder."), m_folder,
                                m_drafts->errorString()));
    for (int number = 1; number < mostOfOneName && m_name.isEmpty(); ++number) {
        const QString name = number == 1 ? wanted : u"%1-%2"_s.arg(wanted).arg(number);
        const QStringList all = endings();
        if (std::none_of(all.begin(), all.end(), [&](const QString &ending) { return dir.exists(name + ending); }))
            m_name = name;
    }
    if (m_name.isEmpty())
        return fail(folderError(Texts::tr("%1 is full of evidence of this name. Nothing was saved; choose another folder."), m_folder));
    findPrevious();
    return {};
}

void EvidenceFolder::findPrevious()
{
    for (const auto &[name, bytes] : evidenceManifestsIn(m_folder)) {
        const std::optional<EvidenceManifest> manifest = EvidenceManifest::parse(bytes);
        if (!manifest || manifest->sequence < m_sequence)
            continue;
        m_sequence = manifest->sequence + 1;
        m_previousName = manifest->name;
        m_previousSha256 = sha256(bytes);
    }
}

QString EvidenceFolder::draft(const QString &ending) const { return m_drafts->filePath(m_name + ending); }

Result<void> EvidenceFolder::write(const QString &ending, const QByteArray &bytes)
{
    QSaveFile file(draft(ending)); // which sees to it that the bytes are on the disk
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return fail(say(fileError(file)));
    const Result<void> written = commitWhole(file);
    return written ? written : fail(say(written.error()));
}

Result<EvidenceFile> EvidenceFolder::describe(const QString &ending) const
{
    const Result<EvidenceFile> file = evidenceFile(draft(ending));
    return file ? file : fail(say(file.error()));
}

Result<void> EvidenceFolder::publish()
{
    for (const QString &ending : endings()) {
        const QString target = QDir(m_folder).filePath(m_name + ending);
        QFile file(draft(ending));
        if (!file.rename(target)) { // never over another one
            withdraw();
            return fail(say(fileError(file)));
        }
        m_published << target;
    }
    return {};
}

void EvidenceFolder::withdraw()
{
    while (!m_published.isEmpty())
        QFile::remove(m_published.takeLast());
}

Error EvidenceFolder::say(const Error &fileError) const
{
    const QString native = QDir::toNativeSeparators(m_folder);
    const QString detail = u"%1 (%2)"_s.arg(fileError.message, fileError.detail);
    if (!QFileInfo(m_folder).isDir())
        return {Error::Kind::Input, Texts::tr("The folder %1 has gone while the evidence was written. Nothing was saved; choose another one.").arg(native), {}, detail};
    if (QStorageInfo(m_folder).bytesAvailable() < littleRoom)
        return {Error::Kind::Input, Texts::tr("There is no room left in %1. Nothing was saved; make room there or choose another folder.").arg(native), {}, detail};
    return {Error::Kind::Input, Texts::tr("The evidence could not be written into %1. Nothing was saved; choose another folder.").arg(native), {}, detail};
}

} // namespace halfday
