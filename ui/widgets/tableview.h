#pragma once

#include <QTableView>

class QSettings;

namespace halfday {

class ColumnFit;
class EmptyState;

/// The list of a view: j and k move, x marks, columns are sized to content once and then the
/// operator's. Give it an objectName: that is its name in the settings.
///
/// Without marks the selection is the row under the cursor. From the first x on, marks stay while
/// the cursor moves. Either way targetRows() is what an action works on.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Rows that an action works on, by index of column 0 in the model of this view, top to bottom: the marked
    /// ones, else the one under the cursor.
    QModelIndexList targetRows() const;
    bool isMarking() const { return m_marking; }
    void clearMarks();

    /// Where it has nothing to show it says why, and whole: a page that lacks the room scrolls.
    QSize minimumSizeHint() const override;

    /// While the first rows are on their way: grey bars instead of nothing. Rows that are there stay.
    void setLoading(bool loading);
    bool isLoading() const { return m_loading; }
    /// Shown while there are no rows and none are on their way.
    EmptyState *emptyState() const { return m_empty; }

    /// How the columns share the width; say it before the first rows come.
    ColumnFit *columns() const { return m_columns; }

    /// Columns, their order and widths, and the sort; under the table's objectName.
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

    /// Next row, previous row, mark: for the view's menu and the `?` overlay (View::addActions()).
    QList<QAction *> moves() const { return m_moves; }
    /// By so many rows, within the list; marks stay.
    void moveBy(int rows);

signals:
    void marksChanged();
    /// Enter, or a double click.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void toggleMark();
    void showCursor();
    void cursorToNextRow();
    void contentChanged();
    void adaptMetrics();

    EmptyState *m_empty;
    ColumnFit *m_columns;
    QList<QAction *> m_moves;
    int m_cursorWasAt = -1; ///< while its row is being removed
    bool m_loading = false;
    bool m_marking = false;
};

} // namespace halfday
