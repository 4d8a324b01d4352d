#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace halfday {

/// A table of rows that come afresh from the database again and again. merge() works out what changed and
/// says only that, so the selection, the current row and the scroll position of every view survive.
///
/// `Row` is a value type with a member `id` (unique, hashable) and operator==. A subclass adds Q_OBJECT,
/// columnCount() and data(), and reads row(i). The order is the caller's.
template <class Row> class MergingTableModel : public QAbstractTableModel
{
public:
    using Id = decltype(Row::id);
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows[index]; }

    /// -1: not among the rows.
    int indexOf(const Id &id) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == id; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

protected:
    /// The rows become `fresh`, in that order: removals, insertions, moves and changes as they are needed,
    /// neighbours told together. No id may occur twice.
    void merge(const QList<Row> &fresh)
    {
        QSet<Id> stays;
        stays.reserve(fresh.size());
        for (const Row &row : fresh)
            stays.insert(row.id);
        removeAllBut(stays);

        QSet<Id> known;
        known.reserve(m_rows.size());
        for (const Row &row : m_rows)
            known.insert(row.id);
        int at = 0;
        while (at < fresh.size()) {
            if (!known.contains(fresh[at].id))
                at = insertRun(fresh, known, at);
            else if (m_rows[at].id != fresh[at].id)
                moveUp(fresh[at].id, at);
            else
                ++at;
        }
        replaceChanged(fresh);
    }

    /// More rows behind the last one; ids that are there already are left out.
    void append(const QList<Row> &more)
    {
        QSet<Id> known;
        for (const Row &row : m_rows)
            known.insert(row.id);
        QList<Row> fresh = m_rows;
        for (const Row &row : more) {
            if (!known.contains(row.id))
                fresh << row;
        }
        merge(fresh);
    }

private:
    void removeAllBut(const QSet<Id> &stays)
    {
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (stays.contains(m_rows[last].id))
                continue;
            int first = last;
            while (first > 0 && !stays.contains(m_rows[first - 1].id))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    int insertRun(const QList<Row> &fresh, const QSet<Id> &known, int first)
    {
        int end = first + 1;
        while (end < fresh.size() && !known.contains(fresh[end].id))
            ++end;
        beginInsertRows({}, first, end - 1);
        m_rows.insert(first, end - first, Row());
        std::copy(fresh.begin() + first, fresh.begin() + end, m_rows.begin() + first);
        endInsertRows();
        return end;
    }

    void moveUp(const Id &id, int to)
    {
        int from = to + 1;
        while (m_rows[from].id != id)
            ++from;
        beginMoveRows({}, from, from, {}, to);
        m_rows.move(from, to);
        endMoveRows();
    }

    void replaceChanged(const QList<Row> &fresh)
    {
        for (int first = 0; first < fresh.size(); ++first) {
            if (m_rows[first] == fresh[first])
                continue;
            int end = first;
            while (end < fresh.size() && !(m_rows[end] == fresh[end])) {
                m_rows[end] = fresh[end];
                ++end;
            }
            emit dataChanged(index(first, 0), index(end - 1, columnCount() - 1));
            first = end;
        }
    }

    QList<Row> m_rows;
};

} // namespace halfday
