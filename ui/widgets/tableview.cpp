#include "ui/widgets/tableview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSettings>
#include <QToolTip>
#include <algorithm>

namespace halfday {

using namespace Qt::StringLiterals;

TableView::TableView(QWidget *parent) : QTableView(parent), m_empty(new EmptyState(viewport())), m_columns(new ColumnFit(this))
{
    setItemDelegate(new PlainTextDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(false); // the view decides: rows that come in pages are sorted by the database
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    adaptMetrics();

    const auto move = [this](const QString &name, const QString &text, const QKeySequence &key, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_moves << action;
    };
    move(u"nextRow"_s, tr("Next row"), QKeySequence(Qt::Key_J), [this] { moveBy(1); });
    move(u"previousRow"_s, tr("Previous row"), QKeySequence(Qt::Key_K), [this] { moveBy(-1); });
    move(u"markRow"_s, tr("Mark row"), QKeySequence(Qt::Key_X), [this] { toggleMark(); });
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
    connect(m_empty, &EmptyState::changed, this, &TableView::contentChanged);
    m_empty->hide();
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    m_marking = false;
    m_columns->forget();
    if (newModel) { // before Qt's own slots, which move the cursor
        connect(newModel, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) {
                    const int row = currentIndex().row();
                    m_cursorWasAt = row >= first && row <= last ? first : -1;
                });
    }
    QTableView::setModel(newModel);
    if (newModel) {
        connect(newModel, &QAbstractItemModel::modelReset, this, &TableView::contentChanged);
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, [this] {
            cursorToNextRow();
            contentChanged();
        });
    }
    contentChanged();
}

QModelIndexList TableView::targetRows() const
{
    if (!selectionModel())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid())
        rows << currentIndex().siblingAtColumn(0);
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    return rows;
}

void TableView::clearMarks()
{
    m_marking = false;
    const QModelIndex current = currentIndex();
    if (!selectionModel())
        return;
    if (current.isValid())
        selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        selectionModel()->clearSelection();
    viewport()->update();
}

void TableView::moveBy(int rows)
{
    if (!model() || model()->rowCount() == 0)
        return;
    const QModelIndex current = currentIndex();
    const int column = current.isValid() ? current.column() : std::max(0, horizontalHeader()->logicalIndex(0));
    const int row = current.isValid() ? std::clamp(current.row() + rows, 0, model()->rowCount() - 1) : 0;
    const QModelIndex next = model()->index(row, column);
    selectionModel()->setCurrentIndex(next, m_marking ? QItemSelectionModel::NoUpdate
                                                      : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(next);
    viewport()->update();
}

void TableView::toggleMark()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        moveBy(0);
        return;
    }
    if (!m_marking) {
        m_marking = true; // the row under the cursor is selected already, and is the first mark
        selectionModel()->select(current, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    } else {
        selectionModel()->select(current, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        if (!selectionModel()->hasSelection())
            clearMarks();
    }
    viewport()->update();
    emit marksChanged();
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QItemSelection all = selectionModel()->selection();
    if (all.isEmpty())
        m_marking = false;
    else if (all.size() > 1 || all.first().height() > 1)
        m_marking = true; // Shift, Ctrl and Ctrl+A mark as well
    viewport()->update();
    emit marksChanged();
}

void TableView::showCursor()
{
    // Whatever an action would work on must be seen before the key is pressed.
    if (!model() || model()->rowCount() == 0 || !selectionModel() || selectionModel()->hasSelection())
        return;
    if (currentIndex().isValid())
        clearMarks();
    else if (hasFocus())
        moveBy(0);
}

void TableView::cursorToNextRow()
{
    // Qt prefers the row above; a queue is worked downwards.
    const int row = std::min(m_cursorWasAt, model()->rowCount() - 1);
    m_cursorWasAt = -1;
    if (row < 0)
        return;
    selectionModel()->setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())),
                                      m_marking ? QItemSelectionModel::NoUpdate
                                                : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    showCursor();
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    if (!(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
        m_marking = false;
    QTableView::mousePressEvent(event);
}

void TableView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // Qt moves the cursor off a row that goes, and selects the next one alone: marks would be lost.
    const bool marking = m_marking;
    const QItemSelection marks = marking ? selectionModel()->selection() : QItemSelection();
    QTableView::rowsAboutToBeRemoved(parent, start, end);
    if (!marking)
        return;
    selectionModel()->select(marks, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_marking = true;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Escape && m_marking) {
        clearMarks();
        emit marksChanged();
        return;
    }
    // Qt would jump to the row whose text begins with the typed letter; letters are commands here.
    if (!event->text().isEmpty() && event->text().front().isLetterOrNumber()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        event->ignore();
        return;
    }
    if (m_marking && event->modifiers() == Qt::NoModifier) {
        if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
            moveBy(event->key() == Qt::Key_Down ? 1 : -1);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void TableView::setLoading(bool loading)
{
    m_loading = loading;
    contentChanged();
}

void TableView::contentChanged()
{
    const bool bare = !model() || model()->rowCount() == 0;
    m_empty->setVisible(bare && !m_loading && !m_empty->text().isEmpty());
    m_empty->setGeometry(viewport()->rect());
    updateGeometry();
    m_columns->measureOnce();
    showCursor();
    viewport()->update();
}

void TableView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    contentChanged();
}

QSize TableView::minimumSizeHint() const
{
    const QSize least = QTableView::minimumSizeHint();
    if (m_empty->isHidden())
        return least;
    const int words = m_empty->layout()->totalMinimumHeightForWidth(viewport()->width());
    return least.expandedTo({0, words + horizontalHeader()->sizeHint().height() + 2 * frameWidth()});
}

void TableView::saveState(QSettings &settings) const { m_columns->saveState(settings, objectName()); }

void TableView::restoreState(QSettings &settings) { m_columns->restoreState(settings, objectName()); }

void TableView::adaptMetrics()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 3 * Theme::step);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + Theme::step);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        adaptMetrics();
        m_columns->forget();
        m_columns->measureOnce();
        m_columns->fit();
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // other lines
    m_columns->fit();
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = verticalHeader()->defaultSectionSize();
    if (m_loading && (!model() || model()->rowCount() == 0)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::line());
        constexpr int widths[] = {70, 45, 60, 30, 55, 40};
        for (int row = 0; row * height < viewport()->height(); ++row) {
            painter.setOpacity(std::max(0.1, 0.6 - row * 0.05));
            int left = 3 * Theme::step;
            for (int column = 0; left < viewport()->width(); ++column) {
                const int width = viewport()->width() / 5 * widths[(row + column) % 6] / 70;
                painter.drawRoundedRect(left, row * height + height / 2 - 4, width, 8, 4, 4);
                left += viewport()->width() / 5 + 3 * Theme::step;
            }
        }
        return;
    }
    if (!m_marking) {
        // The chosen row stays tinted without the focus; with it, it gets an edge that can be told from paper at a glance.
        if (hasFocus() && currentIndex().isValid()) {
            const int row = currentIndex().row();
            painter.fillRect(QRect(0, rowViewportPosition(row) + 1, Theme::step - 1, rowHeight(row) - 2), Theme::ink(Theme::Tone::Accent));
        }
        return;
    }
    // Marks and cursor are two things now: marks get a bar at the edge, the cursor a frame.
    const QRect seen = event->rect();
    for (int row = rowAt(seen.top()); row >= 0 && row < model()->rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > seen.bottom())
            break;
        if (selectionModel()->isRowSelected(row)) {
            painter.fillRect(QRect(0, top + 1, Theme::step, rowHeight(row) - 2), Theme::ink(Theme::Tone::Accent));
        }
    }
    if (currentIndex().isValid()) {
        const QRect line(0, rowViewportPosition(currentIndex().row()), viewport()->width(),
                         rowHeight(currentIndex().row()));
        painter.setPen(QPen(Theme::ink(Theme::Tone::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(line).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
    }
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        QString tip = index.data(Qt::ToolTipRole).toString();
        if (tip.isEmpty() && index.isValid()) {
            const QString text = index.data(Qt::DisplayRole).toString();
            if (fontMetrics().horizontalAdvance(text.left(1000)) > visualRect(index).width() - 3 * Theme::step)
                tip = text;
        }
        QToolTip::showText(help->globalPos(), plainToolTip(tip), viewport(), visualRect(index));
        return true;
    }
    return QTableView::viewportEvent(event);
}

} // namespace halfday
