#include "ui/palette/palettemodel.h"

#include "models/search/fuzzy.h"

#include <algorithm>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
/// The last thing done is worth about as much as one letter at the beginning of a word, older things less.
constexpr int recentBonus = 30;
}

void PaletteModel::setActions(const QList<PaletteEntry> &actions)
{
    m_actions = actions;
    arrange();
}

void PaletteModel::setRecords(const QList<PaletteEntry> &records)
{
    m_records = records;
    arrange();
}

void PaletteModel::setTyped(const QString &typed)
{
    m_typed = typed;
    arrange();
}

void PaletteModel::setRecent(const QStringList &ids)
{
    m_recent = ids;
    arrange();
}

void PaletteModel::arrange()
{
    beginResetModel();
    m_shown.clear();
    for (PaletteEntry entry : std::as_const(m_actions)) {
        const auto byName = fuzzyMatch(m_typed, entry.text);
        // "refunds deny": the page's name helps to find its action, but counts less than the action's own.
        const auto withPage = byName ? byName : fuzzyMatch(m_typed, entry.text + u' ' + entry.where);
        if (!withPage)
            continue;
        entry.score = byName ? byName->score : withPage->score / 2;
        for (const int place : withPage->places) {
            if (place < entry.text.size())
                entry.places << place;
        }
        const qsizetype used = m_recent.indexOf(entry.id);
        if (used >= 0)
            entry.score += std::max(1, recentBonus - int(used));
        m_shown << entry;
    }
    std::ranges::stable_sort(m_shown, [](const PaletteEntry &a, const PaletteEntry &b) { return a.score > b.score; });
    m_shown.resize(std::min<qsizetype>(m_shown.size(), mostActions));
    // Whoever pastes a charge wants the charge; a few letters want an action.
    const bool exact = !m_records.isEmpty() && m_records.first().score > 0;
    m_shown = exact ? m_records + m_shown : m_shown + m_records;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const PaletteEntry &entry = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::DecorationRole:
        return entry.icon;
    case Qt::AccessibleTextRole:
        return QStringList{entry.text, entry.where, entry.key.toString(QKeySequence::NativeText)}.join(u", "_s);
    case WhereRole:
        return entry.where;
    case KeyRole:
        return entry.key.toString(QKeySequence::NativeText);
    case PlacesRole:
        return QVariant::fromValue(entry.places);
    case EnabledRole:
        return entry.enabled;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    // Chosen as well when it cannot run now: the palette says why nothing happens.
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace halfday
