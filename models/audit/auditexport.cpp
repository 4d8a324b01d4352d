#include "models/audit/auditexport.h"

#include "models/audit/auditwords.h"
#include "models/core/csv.h"

#include <QCoroFuture>
#include <QJsonDocument>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace halfday {

namespace {

constexpr int rowsAtOnce = 2000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::AuditExport)
};

QString json(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The file and its writer; used by one thread of the pool at a time.
class Sheet
{
public:
    Sheet(const QString &path, const QTimeZone &zone) : m_file(path), m_zone(zone) {}

    Result<void> begin()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return fail(fileError(m_file));
        m_csv.emplace(m_file, m_zone);
        m_csv->text(Texts::tr("Entry")).instantHeading(Texts::tr("Time"));
        const QStringList headings{Texts::tr("Who"), Texts::tr("What"), Texts::tr("Action"), Texts::tr("Subject"),
                                   Texts::tr("Subject id"), Texts::tr("Amount"), Texts::tr("Currency"),
                                   Texts::tr("Batch"), Texts::tr("Before"), Texts::tr("After"), Texts::tr("Note")};
        for (const QString &heading : headings)
            m_csv->text(heading);
        return m_csv->endRow();
    }

    Result<void> write(const QList<AuditEntry> &entries)
    {
        for (const AuditEntry &entry : entries) {
            m_csv->number(entry.id).instant(entry.at).text(entry.actor).text(AuditWords::sentence(entry));
            m_csv->text(entry.action).text(entry.subject).text(entry.subjectId).amount(AuditWords::amount(entry));
            m_csv->text(entry.batch.isNull() ? QString() : entry.batch.toString(QUuid::WithoutBraces));
            m_csv->text(json(entry.before)).text(json(entry.after)).text(entry.note);
            if (const auto written = m_csv->endRow(); !written)
                return written;
        }
        return {};
    }

    Result<void> commit() { return commitWhole(m_file); }

private:
    QSaveFile m_file; // gone without commit(): nothing is left behind
    QTimeZone m_zone;
    std::optional<CsvWriter> m_csv;
};

/// A disk may be slow, or a network: nothing of it happens on the caller's thread.
Task<bool> onPool(std::function<Result<void>()> work)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    QFuture<Result<void>> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    promise.reset();
    co_await qCoro(future).waitForFinished();
    const Result<void> done = future.takeResult();
    if (!done)
        co_return fail(done.error());
    co_return true;
}

} // namespace

Task<std::optional<qint64>> exportAudit(AuditStore store, AuditFilter filter, QString path, QTimeZone zone,
                                        std::shared_ptr<AuditExportControl> control)
{
    const auto sheet = std::make_shared<Sheet>(path, zone);
    std::function<Result<void>()> work = [sheet] { return sheet->begin(); };
    Result<bool> done = co_await onPool(work);
    std::optional<qint64> oldest;
    qint64 written = 0;
    bool isLast = false;
    while (done && !isLast && !control->cancelled) {
        Result<AuditPage> page = co_await store.page(filter, oldest, rowsAtOnce);
        if (!page)
            co_return fail(page.error());
        isLast = page->isLast;
        written += page->entries.size();
        if (!page->entries.isEmpty())
            oldest = page->entries.last().id;
        work = [sheet, entries = std::move(page->entries)] { return sheet->write(entries); };
        done = co_await onPool(work);
        if (done && control->progressed)
            control->progressed(written);
    }
    if (done && !control->cancelled) {
        work = [sheet] { return sheet->commit(); };
        done = co_await onPool(work);
    } else if (done) {
        co_return std::optional<qint64>();
    }
    if (!done)
        co_return fail(done.error());
    co_return std::optional<qint64>(written);
}

} // namespace halfday
