#pragma once

#include "models/reconciliation/evidencedraft.h"

#include <QDir>
#include <QFile>

namespace halfday {

using namespace Qt::StringLiterals;

/// Evidence as it could be, without a database: facts, rows, and the folder's memory of what was saved.
namespace EvidenceSamples {

inline Instant at(const QString &utc) { return fromDateTime(QDateTime::fromString(utc, Qt::ISODate)); }

inline Difference difference(int number, DifferenceKind kind = DifferenceKind::MissingHere)
{
    Difference row;
    row.id = number;
    row.kind = kind;
    row.chargeId = u"ch_3Q%1"_s.arg(number, 4, 10, QChar(u'0'));
    row.business = u"Happy Paws"_s;
    row.happenedAt = at(u"2026-11-14T02:10:00Z"_s) + std::chrono::minutes(number);
    row.theirs = Difference::Side{{2200, u"AUD"_s}, 0, u"succeeded"_s};
    return row;
}

/// A week in Melbourne with so many differences, none of them closed; amounts in currencies with 2, 0 and 3 decimals.
inline EvidenceFacts facts(int differences = 0)
{
    EvidenceFacts facts;
    Reconciliation &run = facts.run;
    run.id = 12;
    run.period = {u"stripe"_s, at(u"2026-11-11T13:00:00Z"_s), at(u"2026-11-18T13:00:00Z"_s), u"Australia/Melbourne"_s};
    run.state = Reconciliation::State::Matched;
    run.begunBy = u"anna"_s;
    run.begunAt = at(u"2026-11-19T02:00:00Z"_s);
    run.matchedAt = at(u"2026-11-19T02:01:00Z"_s);
    run.program = u"halfday 0.1.0"_s;
    run.schemaVersion = 17;
    run.settlementDelay = std::chrono::hours(24);
    run.paired = 120;
    run.agreed = 120 - differences;
    run.open = differences;
    run.totals = {{u"AUD"_s, 100, 220000, 2200, 100, 220000, 2200}, {u"JPY"_s, 15, 120000, 0, 15, 120000, 0}, {u"KWD"_s, 5, 6250, 1250, 5, 6250, 1250}};
    for (int i = 1; i <= std::min(differences, 60); ++i)
        facts.differences << difference(i);
    facts.zone = QTimeZone("Australia/Melbourne");
    facts.program = u"halfday 0.1.0"_s;
    facts.savedBy = u"anna"_s;
    facts.savedAt = at(u"2026-11-19T02:05:00Z"_s);
    facts.keepUntil = QDate(2033, 11, 19);
    facts.name = u"Payment_Reconciliation_2026-11-19"_s;
    facts.csvSha256 = QString(64, u'c');
    return facts;
}

inline ReconciledRow row(int number)
{
    ReconciledRow row;
    row.chargeId = u"ch_3Q%1"_s.arg(number, 4, 10, QChar(u'0'));
    row.paymentId = number;
    row.happenedAt = at(u"2026-11-14T02:10:00Z"_s) + std::chrono::minutes(number);
    row.ours = row.theirs = Difference::Side{{2200, u"AUD"_s}, 0, u"succeeded"_s};
    return row;
}

inline Result<EvidencePictures> blankPage(const EvidenceFacts &facts)
{
    return EvidencePictures{"%PDF " + facts.name.toUtf8() + facts.csvSha256.toUtf8(), "PNG " + facts.previousSha256.toUtf8()};
}

/// What a database would remember of it, newest first.
class Memory
{
public:
    QList<EvidenceEntry> entries;

    Result<QString> save(const QString &folder, const QString &wanted = u"Payment_Reconciliation_2026-11-19"_s, int rows = 3)
    {
        const Result<std::shared_ptr<EvidenceDraft>> draft = EvidenceDraft::begin(folder, wanted, QTimeZone("Australia/Melbourne"));
        if (!draft)
            return fail(draft.error());
        for (int i = 1; i <= rows; ++i) {
            if (const Result<void> added = (*draft)->add(row(i)); !added)
                return fail(added.error());
        }
        EvidenceFacts told = facts();
        told.savedAt += std::chrono::minutes(entries.size());
        const Result<QString> hash = (*draft)->finish(told, blankPage);
        if (!hash)
            return fail(hash.error());
        entries.prepend({entries.size() + 1, told.run.id, (*draft)->name(), *hash, (*draft)->previousSha256(), told.savedBy, told.savedAt, told.keepUntil});
        return (*draft)->name();
    }
};

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// Everything in it, hidden or not.
inline QStringList all(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace EvidenceSamples
} // namespace halfday
