#pragma once

#include "models/core/merge.h"
#include "models/reviews/review.h"

#include <functional>

namespace halfday {

/// The waiting reviews as a view lists them: rows arrive in pages and are refreshed in place. Rows under a
/// decision that is on its way are hidden, and come back to their places if it fails.
class ReviewTableModel : public MergingTableModel<Review>
{
    Q_OBJECT

public:
    enum Column { Age, Rating, Trainer, Council, Confidence, Label, Text, ColumnCount };
    /// Words for an instant; the floor above knows zones and locales.
    using Wording = std::function<QString(Instant)>;

    explicit ReviewTableModel(QObject *parent = nullptr);
    void setWording(Wording inList, Wording onHover);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// All rows read so far, hidden ones included: what a refresh has to read again.
    const QList<Review> &loaded() const { return m_loaded; }
    /// A refresh: these are the first rows, and whether there are more behind them.
    void refresh(const QList<Review> &rows, bool more);
    /// Another page, in answer to moreWanted().
    void addPage(const QList<Review> &rows, bool more);
    /// No page came; none is asked for until the next refresh().
    void pageFailed();
    bool hasMore() const { return m_more; }

    void hide(const QSet<qint64> &ids);
    void unhide(const QSet<qint64> &ids);

    /// Time passed: the ages on screen are to be painted again.
    void agesChanged();

    /// The AI's label as an operator says it; one that the console does not know stays as it is.
    static QString labelWords(const QString &label);
    static std::optional<ReviewSort::By> sortOf(int column);
    static int columnOf(ReviewSort::By by);

signals:
    void moreWanted();

private:
    void show();

    QList<Review> m_loaded;
    QSet<qint64> m_hidden;
    Wording m_inList;
    Wording m_onHover;
    bool m_more = false;
    bool m_fetching = false;
};

} // namespace halfday
