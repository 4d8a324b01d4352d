#pragma once

#include "models/audit/auditstore.h"
#include "models/core/merge.h"

#include <functional>

namespace halfday {

/// The audit log as a list, newest first, read page by page as far as somebody scrolls. refresh() puts what
/// is new on top and leaves the rest alone.
class AuditTableModel : public MergingTableModel<AuditEntry>
{
    Q_OBJECT
public:
    enum Column { When, Who, What, On, Note, ColumnCount };
    /// How an instant is told: in the list, and on hover.
    struct TimeWords {
        std::function<QString(Instant)> inList;
        std::function<QString(Instant)> onHover;
    };

    explicit AuditTableModel(AuditStore store, QObject *parent = nullptr);

    void setTimeWords(TimeWords words);
    /// Time went on: the ages read differently now.
    void timePassed();

    /// Another filter empties the list and reads its first page; the same one does nothing.
    void setFilter(const AuditFilter &filter);
    const AuditFilter &filter() const { return m_filter; }
    /// Reads the newest entries again.
    void refresh();
    bool isReading() const { return m_reading > 0; }
    /// Whether a first page under this filter has come.
    bool isRead() const { return m_read; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void refreshed(); ///< the newest page is on screen
    void failed(const halfday::Error &error); ///< the rows stay as they were
    void readingChanged();

private:
    void read(std::optional<qint64> olderThan, int limit);
    void take(const AuditPage &page, std::optional<qint64> olderThan);
    void setReading(int by);

    AuditStore m_store;
    AuditFilter m_filter;
    TimeWords m_words;
    int m_generation = 0; // answers to an earlier filter are dropped
    int m_reading = 0;
    bool m_fetching = false;
    bool m_complete = true;
    bool m_read = false;
};

} // namespace halfday
