#pragma once

#include "ui/theme/theme.h"

#include <QObject>
#include <functional>

class QModelIndex;
class QStyleOptionViewItem;
class QTableView;

namespace halfday {

/// Headings between the rows of a sorted table: "Past the deadline", "Within the hour". A heading is no row: it stands in
/// the upper part of the first row of its group, which is made higher, so that cursor, keys and the model know nothing of it.
class GroupBands : public QObject
{
    Q_OBJECT
public:
    struct Band {
        QString text;
        QString iconName;
        Theme::Tone tone = Theme::Tone::Neutral;

        bool operator==(const Band &) const = default;
    };
    using BandOf = std::function<Band(int row)>;

    /// `bandOf` names the group of a row of the table's model.
    GroupBands(QTableView *table, BandOf bandOf);

    /// Rows came, went or passed into another group.
    void arrange();
    bool startsAt(int row) const;
    /// Draws this cell's part of the heading over its row, if there is one, and returns the cell as it is without.
    QStyleOptionViewItem paint(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const;

private:
    int bandHeight() const;

    QTableView *m_table;
    BandOf m_bandOf;
};

} // namespace halfday
