#include "models/reconciliation/evidencesheet.h"

#include <QCoreApplication>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::EvidenceSheet)
};
}

EvidenceSheet::EvidenceSheet(const QString &path, const QTimeZone &zone) : m_file(path), m_zone(zone) {}

Result<void> EvidenceSheet::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return fail(fileError(m_file));
    m_csv.emplace(m_file, m_zone);
    m_csv->instantHeading(Texts::tr("Time")).text(Texts::tr("Charge")).text(Texts::tr("Our payment")).text(Texts::tr("Difference"));
    const QStringList headings{Texts::tr("Our amount"), Texts::tr("Our currency"), Texts::tr("Our refunds"), Texts::tr("Currency"),
                               Texts::tr("Our status"), Texts::tr("Their amount"), Texts::tr("Their currency"), Texts::tr("Their refunds"),
                               Texts::tr("Currency"), Texts::tr("Their status"), Texts::tr("Closed how"), Texts::tr("Closed because"),
                               Texts::tr("Closed by")};
    for (const QString &heading : headings)
        m_csv->text(heading);
    m_csv->instantHeading(Texts::tr("Closed"));
    return m_csv->endRow();
}

void EvidenceSheet::side(const std::optional<Difference::Side> &side)
{
    if (!side) {
        m_csv->amount({}).amount({}).text({});
        return;
    }
    m_csv->amount(side->amount).amount(Money{side->refundedMinor, side->amount.currency}).text(side->status);
}

/// What a program may read back is said in the database's own words: "missing_here", "set_refunded".
Result<void> EvidenceSheet::add(const ReconciledRow &row)
{
    m_csv->instant(row.happenedAt).text(row.chargeId);
    row.paymentId ? m_csv->number(row.paymentId) : m_csv->text({});
    m_csv->text(row.kind ? differenceKindName(*row.kind) : u"none"_s);
    side(row.ours);
    side(row.theirs);
    m_csv->text(row.closedHow).text(row.closedBecause).text(row.closedBy).instant(row.closedAt);
    ++m_rows;
    return m_csv->endRow();
}

} // namespace halfday
