#pragma once

#include "models/core/merge.h"
#include "models/reconciliation/evidence.h"

namespace halfday {

/// A row of the archive. Until the folder has been verified, what the database remembers.
struct EvidenceRow {
    QString id; ///< unique among the rows
    EvidenceFinding finding;
    bool verified = false;

    bool operator==(const EvidenceRow &) const = default;
};

/// What was filed, newest first, and how it was found.
class EvidenceTableModel : public MergingTableModel<EvidenceRow>
{
    Q_OBJECT

public:
    enum Column { Verdict, Name, SavedAt, SavedBy, KeepUntil, ColumnCount };

    using MergingTableModel::MergingTableModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setRemembered(const QList<EvidenceEntry> &entries);
    void setReport(const EvidenceReport &report);
    void setTimeZone(const QTimeZone &zone);

    /// "As it was saved", "Changed", "Not verified yet".
    static QString verdictWord(const EvidenceRow &row);

private:
    void show(const QList<std::pair<EvidenceFinding, bool>> &findings);

    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace halfday
