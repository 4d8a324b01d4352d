// What the proof of a run is made from, and what is known of the proofs that were filed.
#include "models/reconciliation/reconciliationrow.h"
#include "models/reconciliation/reconciliationstore.h"

using namespace Qt::StringLiterals;

namespace halfday {

using namespace reconciliationsql;

namespace {

EvidenceEntry readEvidence(const Row &row)
{
    return {row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4), row.text(5), row.instant(6),
            QDate::fromString(row.text(7), Qt::ISODate)};
}

const QString evidenceColumns = u"e.id, e.run, e.name, e.manifest_sha256, coalesce(e.previous_sha256, ''), e.saved_by, halfday.us(e.saved_at), "
                                 "e.keep_until::text"_s;

} // namespace

Task<qint64> ReconciliationStore::eachRow(qint64 run, std::function<Result<void>(const ReconciledRow &)> take) const
{
    return m_database.reconcile<qint64>([=](Session &session) -> Result<qint64> {
        qint64 count = 0;
        Result<void> taken;
        const auto read = session.each(patiently + u"select * from halfday.reconciled_rows($1)"_s, {run}, [&](const Row &row) {
            if (!taken)
                return;
            ReconciledRow made;
            made.chargeId = row.text(0);
            made.paymentId = row.integer(1);
            made.kind = differenceKindFromName(row.text(2));
            made.happenedAt = row.instant(3);
            made.ours = readSide(row, 4);
            made.theirs = readSide(row, 8);
            made.closedHow = row.text(12);
            made.closedBecause = row.text(13);
            made.closedBy = row.text(14);
            made.closedAt = row.maybeInstant(15);
            taken = take(made);
            ++count;
        });
        if (!read)
            return fail(read.error());
        if (!taken)
            return fail(taken.error());
        return count;
    });
}

Task<EvidenceEntry> ReconciliationStore::recordEvidence(qint64 run, QString name, QString manifestSha256, QString previousSha256) const
{
    return m_database.write<EvidenceEntry>([=](Session &session) {
        return session.one<EvidenceEntry>(u"select %1 from halfday.record_evidence($1, $2, $3, $4) e"_s.arg(evidenceColumns),
                                          {run, name, manifestSha256, previousSha256}, readEvidence);
    });
}

Task<QList<EvidenceEntry>> ReconciliationStore::evidence(int most) const
{
    return m_database.read<QList<EvidenceEntry>>([=](Session &session) {
        return session.list<EvidenceEntry>(u"select %1 from halfday.evidence e order by e.id desc limit $1"_s.arg(evidenceColumns), {most}, readEvidence);
    });
}

Task<int> ReconciliationStore::evidenceYears() const
{
    return m_database.read<int>([](Session &session) {
        return session.one<int>(u"select halfday.policy('evidence_years')::integer"_s, {}, [](const Row &row) { return row.number(0); });
    });
}

} // namespace halfday
