#pragma once

#include "models/core/csv.h"
#include "models/reconciliation/reconciliationstore.h"

namespace halfday {

/// The table of an evidence: every charge of the period, a row each, as CSV. Used by one thread at a time.
class EvidenceSheet
{
public:
    EvidenceSheet(const QString &path, const QTimeZone &zone);

    Result<void> begin();
    Result<void> add(const ReconciledRow &row);
    /// Only then there is a file.
    Result<void> commit() { return commitWhole(m_file); }
    qint64 rows() const { return m_rows; }

private:
    void side(const std::optional<Difference::Side> &side);

    QSaveFile m_file;
    QTimeZone m_zone;
    std::optional<CsvWriter> m_csv;
    qint64 m_rows = 0;
};

} // namespace halfday
