#pragma once

#include <QHash>
#include <QObject>

class QSettings;
class QTableView;

namespace halfday {

/// How much room a column of a list may ask for. Widths in characters, so that they follow the font; the header's text
/// always has its room.
struct ColumnRoom {
    int least = 0;
    int most = 56; ///< however long its texts
    int goes = 0;  ///< above 0: hidden where the others lack their least, the highest first
};

/// Shares the width of a table among its columns: each as its content needs, one takes the rest, and no scroll bar
/// below while there is any other way. Content is measured once; a column that the operator drags keeps that width.
class ColumnFit : public QObject
{
    Q_OBJECT
public:
    explicit ColumnFit(QTableView *table);

    void setRoom(int column, ColumnRoom room) { m_rooms[column] = room; }
    /// Takes what the others leave, never less than `least` characters. Without one it is the last column.
    void setRest(int column, int least);

    /// With the first rows; later calls do nothing until forget().
    void measureOnce();
    void forget();
    void fit();

    /// The operator's own choice, before room is shared; the column that takes the rest always stays.
    void setShown(int column, bool shown);
    bool isShown(int column) const;
    /// Widths, order and choice as at the first start.
    void reset();
    /// A menu with a mark for each column.
    void popUpChooser(const QPoint &at);

    void saveState(QSettings &settings, const QString &group) const;
    void restoreState(QSettings &settings, const QString &group);

private:
    struct Share {
        int column = 0;
        int least = 0;
        int wanted = 0;
        int goes = 0;
    };
    QList<Share> shares() const;
    int restColumn() const;
    int inPixels(int characters) const;
    double characterWidth() const;

    QTableView *m_table;
    QHash<int, ColumnRoom> m_rooms;
    QHash<int, int> m_content; ///< pixels, by column
    QHash<int, double> m_dragged; ///< characters, by column: the same share of larger letters
    QHash<int, bool> m_chosen; ///< shown or not, as the operator chose; others go by room
    QByteArray m_initial; ///< the header as the view made it
    int m_rest = -1;
    int m_restLeast = 0;
    bool m_fitting = false;
    bool m_restored = false;
};

} // namespace halfday
