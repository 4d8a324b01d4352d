#include "models/audit/audittablemodel.h"

#include "models/audit/auditwords.h"
#include "models/core/exportvalue.h"
#include "models/core/launch.h"

#include <algorithm>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

/// A refresh reads again what is on screen, up to this many: transactions do not become visible in the order of
/// their ids, so an entry may turn up below others that were there before.
constexpr int mostAtOnce = 1000;

/// For a cell: one line, without the marks that turn the writing direction and so make text lie.
QString oneLine(const QString &text)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || (c.category() == QChar::Other_Format && c != QChar(0x200d));
    });
    return line;
}

} // namespace

AuditTableModel::AuditTableModel(AuditStore store, QObject *parent)
    : MergingTableModel(parent), m_store(store)
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
    if (!rows().isEmpty())
        emit dataChanged(index(0, When), index(rowCount() - 1, When), {Qt::DisplayRole});
}

void AuditTableModel::setFilter(const AuditFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    ++m_generation;
    m_complete = true;
    m_fetching = false;
    m_read = false;
    merge({});
    refresh();
}

void AuditTableModel::refresh()
{
    read({}, std::clamp(rowCount(), AuditStore::pageSize, mostAtOnce));
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
        // A refresh may have begun the list anew meanwhile; then this page no longer fits below it.
        if (rows().isEmpty() || rows().last().id != *olderThan)
            return;
        m_complete = page.isLast;
        append(page.entries);
        return;
    }
    QList<AuditEntry> fresh = page.entries;
    const bool meets = !fresh.isEmpty() && !rows().isEmpty() && fresh.last().id <= rows().first().id;
    if (meets && !page.isLast) {
        for (const AuditEntry &entry : rows()) {
            if (entry.id < page.entries.last().id)
                fresh << entry;
        }
    } else {
        // All there is; or more happened meanwhile than a page holds, and the old rows would leave a hole between.
        m_complete = page.isLast;
    }
    merge(fresh);
    m_read = true;
    emit refreshed();
}

void AuditTableModel::setReading(int by)
{
    const bool before = isReading();
    m_reading += by;
    if (before != isReading())
        emit readingChanged();
}

int AuditTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AuditTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = row(index.row());
    if (role == Qt::ToolTipRole && index.column() == When)
        return m_words.onHover(entry.at);
    if (role == Qt::ToolTipRole && index.column() == On)
        return entry.subject + u' ' + entry.subjectId;
    if (role == ExportRole && index.column() == When)
        return QVariant::fromValue(entry.at);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case When:
        return m_words.inList(entry.at);
    case Who:
        return oneLine(entry.actor);
    case What:
        return oneLine(AuditWords::sentence(entry));
    case On:
        return oneLine(AuditWords::subject(entry.subject, entry.subjectId));
    case Note:
        return oneLine(entry.note);
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
    return !parent.isValid() && !m_complete && !m_fetching && !rows().isEmpty();
}

void AuditTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    // Views ask for more in the middle of a change of rows too, and an answer may be there at once.
    QMetaObject::invokeMethod(
        this,
        [this, generation = m_generation] {
            if (generation != m_generation)
                return;
            if (rows().isEmpty())
                m_fetching = false;
            else
                read(rows().last().id, AuditStore::pageSize);
        },
        Qt::QueuedConnection);
}

} // namespace halfday
