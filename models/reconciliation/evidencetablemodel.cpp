#include "models/reconciliation/evidencetablemodel.h"

#include <QLocale>

namespace halfday {

using namespace Qt::StringLiterals;

QString EvidenceTableModel::verdictWord(const EvidenceRow &row)
{
    if (!row.verified)
        return tr("Not verified yet");
    switch (row.finding.verdict) {
    case EvidenceVerdict::Fine:
        return tr("As it was saved");
    case EvidenceVerdict::Elsewhere:
        return tr("Not in this folder");
    case EvidenceVerdict::NotRecorded:
        return tr("Not recorded");
    case EvidenceVerdict::ChainBroken:
        return tr("Chain broken");
    case EvidenceVerdict::Missing:
        return tr("Missing");
    case EvidenceVerdict::Changed:
        return tr("Changed");
    }
    return {};
}

void EvidenceTableModel::show(const QList<std::pair<EvidenceFinding, bool>> &findings)
{
    QList<EvidenceRow> rows;
    QHash<QString, int> times;
    for (const auto &[finding, verified] : findings) // a name may be there twice: in this folder, and saved into another
        rows.append({u"%1 %2"_s.arg(finding.name).arg(times[finding.name]++), finding, verified});
    merge(rows);
}

void EvidenceTableModel::setRemembered(const QList<EvidenceEntry> &entries)
{
    QList<std::pair<EvidenceFinding, bool>> findings;
    for (const EvidenceEntry &entry : entries) {
        EvidenceFinding finding{.name = entry.name, .savedBy = entry.savedBy, .savedAt = entry.savedAt, .keepUntil = entry.keepUntil};
        finding.run = entry.run;
        findings.append({finding, false});
    }
    show(findings);
}

void EvidenceTableModel::setReport(const EvidenceReport &report)
{
    QList<std::pair<EvidenceFinding, bool>> findings;
    for (const EvidenceFinding &finding : report.findings)
        findings.append({finding, true});
    show(findings);
}

void EvidenceTableModel::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        emit dataChanged(index(0, SavedAt), index(rowCount() - 1, SavedAt));
}

QVariant EvidenceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EvidenceRow &row = this->row(index.row());
    if (role == Qt::ToolTipRole)
        return row.finding.sentences.join(u'\n');
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Verdict:
        return verdictWord(row);
    case Name:
        return row.finding.name;
    case SavedAt:
        return row.finding.savedAt ? toDateTime(*row.finding.savedAt).toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm t"_s) : QString();
    case SavedBy:
        return row.finding.savedBy;
    case KeepUntil:
        return row.finding.keepUntil ? QLocale().toString(*row.finding.keepUntil, u"d MMM yyyy"_s) : QString();
    default:
        return {};
    }
}

QVariant EvidenceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Verdict:
        return tr("Found");
    case Name:
        return tr("Evidence");
    case SavedAt:
        return tr("Saved");
    case SavedBy:
        return tr("By");
    case KeepUntil:
        return tr("Kept until");
    default:
        return {};
    }
}

} // namespace halfday
