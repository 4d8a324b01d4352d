#include "models/audit/audittablemodel.h"

#include "models/audit/auditwords.h"
#include "models/core/launch.h"

#include <algorithm>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

/// A refresh reads again what is on screen, up to this many: transactions do not become visible in the order of
/// their ids, so an entry may turn up below others that were there before.
constexpr int mostAtOnce = 1000;

auto newestFirst = [](const AuditEntry &a, const AuditEntry &b) { return a.id > b.id; };

} // namespace

AuditTableModel::AuditTableModel(AuditStore store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
    const auto plain = [](Instant at) { return toDateTime(at).toString(Qt::ISODate); };
    m_words = {plain, plain};
}

void AuditTableModel::setTimeWords(TimeWords words)
{
    m_words = std::move(words);
    timePassed();
}

void AuditTableModel::timePassed()
{
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, When), index(int(m_entries.size()) - 1, When), {Qt::DisplayRole});
}

void AuditTableModel::setFilter(const AuditFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    ++m_generation;
    beginResetModel();
    m_entries.clear();
    m_complete = true;
    m_fetching = false;
    m_read = false;
    endResetModel();
    refresh();
}

void AuditTableModel::refresh()
{
    read({}, std::clamp(int(m_entries.size()), AuditStore::pageSize, mostAtOnce));
}

void AuditTableModel::read(std::optional<qint64> olderThan, int limit)
{
    setReading(+1);
    const int generation = m_generation;
    launch(m_store.page(m_filter, olderThan, limit), this, [this, generation, olderThan](Result<AuditPage> page) {
        setReading(-1);
        if (generation != m_generation)
            return;
        if (olderThan)
            m_fetching = false;
        if (page)
            take(*page, olderThan);
        else
            emit failed(page.error());
    });
}

void AuditTableModel::take(const AuditPage &page, std::optional<qint64> olderThan)
{
    if (olderThan) {
        // Answers to a refresh that replaced the list meanwhile no longer fit below it.
        if (m_entries.isEmpty() || m_entries.last().id != *olderThan)
            return;
        m_complete = page.isLast;
        if (page.entries.isEmpty())
            return;
        const int first = int(m_entries.size());
        beginInsertRows({}, first, first + int(page.entries.size()) - 1);
        m_entries += page.entries;
        endInsertRows();
        return;
    }
    const bool meets = m_entries.isEmpty() || page.isLast
        || (!page.entries.isEmpty() && page.entries.last().id <= m_entries.first().id);
    if (m_entries.isEmpty() || page.isLast)
        m_complete = page.isLast;
    if (meets) {
        merge(page.entries);
    } else {
        // More happened meanwhile than a page holds: keeping the old rows would leave a hole between.
        beginResetModel();
        m_entries = page.entries;
        m_complete = page.isLast;
        endResetModel();
    }
    m_read = true;
    emit refreshed();
}

void AuditTableModel::merge(const QList<AuditEntry> &newest)
{
    for (auto entry = newest.begin(); entry != newest.end();) {
        const auto place = std::lower_bound(m_entries.cbegin(), m_entries.cend(), *entry, newestFirst);
        if (place != m_entries.cend() && place->id == entry->id) {
            ++entry;
            continue;
        }
        // All that belong into the same gap go in at once.
        auto end = std::next(entry);
        while (end != newest.end() && (place == m_entries.cend() || end->id > place->id))
            ++end;
        const int row = int(place - m_entries.cbegin());
        const int count = int(end - entry);
        beginInsertRows({}, row, row + count - 1);
        m_entries.insert(row, count, AuditEntry());
        std::copy(entry, end, m_entries.begin() + row);
        endInsertRows();
        entry = end;
    }
}

void AuditTableModel::setReading(int by)
{
    const bool before = isReading();
    m_reading += by;
    if (before != isReading())
        emit readingChanged();
}

int AuditTableModel::rowOf(qint64 id) const
{
    AuditEntry wanted;
    wanted.id = id;
    const auto place = std::lower_bound(m_entries.cbegin(), m_entries.cend(), wanted, newestFirst);
    return place != m_entries.cend() && place->id == id ? int(place - m_entries.cbegin()) : -1;
}

int AuditTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AuditTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = m_entries[index.row()];
    if (role == Qt::ToolTipRole && index.column() == When)
        return m_words.onHover(entry.at);
    if (role == Qt::ToolTipRole && index.column() == On)
        return entry.subject + u' ' + entry.subjectId;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case When:
        return m_words.inList(entry.at);
    case Who:
        return entry.actor;
    case What:
        return AuditWords::sentence(entry);
    case On:
        return AuditWords::subject(entry.subject, entry.subjectId);
    case Note:
        return entry.note.simplified();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case On:
        return tr("On what");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

bool AuditTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_fetching && !m_entries.isEmpty();
}

void AuditTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    read(m_entries.last().id, AuditStore::pageSize);
}

} // namespace halfday
