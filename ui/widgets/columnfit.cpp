#include "ui/widgets/columnfit.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsMeasured = 60; // beyond those in sight
constexpr int padding = 4 * Theme::step;
constexpr double widestDragged = 1000; // characters
}

ColumnFit::ColumnFit(QTableView *table) : QObject(table), m_table(table)
{
    QHeaderView *header = table->horizontalHeader();
    header->setResizeContentsPrecision(rowsMeasured);
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column, int, int width) {
        const bool stretched = header->sectionResizeMode(column) == QHeaderView::Stretch; // by the window, not by hand
        if (!m_fitting && width > 0 && column != restColumn() && !stretched)
            m_dragged[column] = width / characterWidth();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_fitting)
            fit();
    });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { popUpChooser(header->mapToGlobal(at)); });
}

void ColumnFit::setRest(int column, int least)
{
    m_rest = column;
    m_restLeast = least;
}

int ColumnFit::restColumn() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    return m_rest >= 0 ? m_rest : header->logicalIndex(header->count() - 1);
}

int ColumnFit::inPixels(int characters) const
{
    return characters * m_table->fontMetrics().averageCharWidth() + padding;
}

double ColumnFit::characterWidth() const { return std::max(1.0, QFontMetricsF(m_table->font()).averageCharWidth()); }

void ColumnFit::measureOnce()
{
    const QAbstractItemModel *model = m_table->model();
    if (!m_content.isEmpty() || !model || model->rowCount() == 0)
        return;
    QHeaderView *header = m_table->horizontalHeader();
    const QScopedValueRollback fitting(m_fitting, true);
    for (int column = 0; column < header->count(); ++column) {
        header->showSection(column);
        if (column == m_rest)
            continue; // takes what is left, and its texts are the longest to lay out
        m_content[column] = static_cast<QAbstractItemView *>(m_table)->sizeHintForColumn(column) + 2;
    }
    fit();
}

void ColumnFit::forget()
{
    m_content.clear();
}

QList<ColumnFit::Share> ColumnFit::shares() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    QList<Share> all;
    for (int column = 0; column < header->count(); ++column) {
        if (column == restColumn() || !m_chosen.value(column, true))
            continue;
        const ColumnRoom room = m_rooms.value(column);
        const int least = std::max(header->sectionSizeHint(column), room.least > 0 ? inPixels(room.least) : 0);
        Share share{column, least, std::clamp(m_content.value(column), least, std::max(least, inPixels(room.most))),
                    m_chosen.contains(column) ? 0 : room.goes};
        if (m_dragged.contains(column))
            share.least = share.wanted = int(std::lround(m_dragged[column] * characterWidth()));
        all << share;
    }
    return all;
}

void ColumnFit::fit()
{
    if (m_table->horizontalHeader()->count() == 0)
        return; // without rows there are still headers to be read
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, !isShown(column)); // one that is hidden does not tell what its header needs
    const int room = m_table->viewport()->width();
    const int rest = restColumn();
    const int restLeast = std::max(header->sectionSizeHint(rest), m_restLeast > 0 ? inPixels(m_restLeast) : 0);
    QList<Share> shown = shares();
    const auto sum = [&shown](int Share::*part) {
        return std::accumulate(shown.cbegin(), shown.cend(), 0, [part](int so, const Share &s) { return so + s.*part; });
    };
    QList<int> hidden;
    while (room < sum(&Share::least) + restLeast) {
        const auto first = std::max_element(shown.begin(), shown.end(), [](const auto &a, const auto &b) { return a.goes < b.goes; });
        if (first == shown.end() || first->goes == 0)
            break;
        hidden << first->column;
        shown.erase(first);
    }
    // The widest give way first: short texts, which are ages and words of state, stay whole.
    const auto narrowed = [&shown](int most) {
        return std::accumulate(shown.cbegin(), shown.cend(), 0,
                               [most](int so, const Share &s) { return so + std::max(s.least, std::min(s.wanted, most)); });
    };
    int most = room;
    for (int low = 0; narrowed(most) + restLeast > room && low < most;) {
        const int middle = (low + most) / 2;
        if (narrowed(middle) + restLeast > room)
            most = middle;
        else if (narrowed(middle + 1) + restLeast > room || middle + 1 == most)
            most = middle, low = middle;
        else
            low = middle + 1;
    }
    header->setStretchLastSection(false);
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->setSectionHidden(column, hidden.contains(column) || !isShown(column));
    }
    int used = 0;
    for (const Share &share : std::as_const(shown)) {
        const int width = std::max(share.least, std::min(share.wanted, most));
        header->resizeSection(share.column, width);
        used += width;
    }
    if (used + restLeast <= room)
        header->setSectionResizeMode(rest, QHeaderView::Stretch); // also while another one is dragged
    else
        header->resizeSection(rest, restLeast);
}

bool ColumnFit::isShown(int column) const { return column == restColumn() || m_chosen.value(column, true); }

void ColumnFit::setShown(int column, bool shown)
{
    if (column == restColumn())
        return;
    m_chosen[column] = shown;
    m_table->horizontalHeader()->setSectionHidden(column, !shown);
    fit();
}

void ColumnFit::reset()
{
    m_chosen.clear();
    m_dragged.clear();
    QHeaderView *header = m_table->horizontalHeader();
    {
        const QScopedValueRollback fitting(m_fitting, true);
        for (int column = 0; column < header->count(); ++column)
            header->showSection(column);
        if (!m_initial.isEmpty())
            header->restoreState(m_initial);
    }
    forget();
    measureOnce();
}

void ColumnFit::popUpChooser(const QPoint &at)
{
    const QHeaderView *header = m_table->horizontalHeader();
    auto *menu = new QMenu(m_table);
    menu->setObjectName(u"columnChooser"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        QString name = m_table->model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu->addAction(name.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != restColumn());
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setShown(column, shown); });
    }
    menu->addSeparator();
    menu->addAction(tr("As at the first start"), this, &ColumnFit::reset);
    menu->popup(at);
}

void ColumnFit::saveState(QSettings &settings, const QString &group) const
{
    if (m_content.isEmpty() && !m_restored && m_chosen.isEmpty())
        return;
    QStringList chosen;
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it)
        chosen << u"%1=%2"_s.arg(it.key()).arg(int(it.value()));
    settings.setValue(group + u"/shown"_s, chosen);
    QStringList dragged;
    for (auto it = m_dragged.cbegin(); it != m_dragged.cend(); ++it)
        dragged << u"%1=%2"_s.arg(it.key()).arg(it.value());
    settings.setValue(group + u"/columns"_s, m_table->horizontalHeader()->saveState());
    settings.setValue(group + u"/widths"_s, dragged);
    settings.remove(group + u"/dragged"_s);
}

void ColumnFit::restoreState(QSettings &settings, const QString &group)
{
    const QByteArray state = settings.value(group + u"/columns"_s).toByteArray();
    const QScopedValueRollback fitting(m_fitting, true);
    if (m_initial.isEmpty() && m_table->model())
        m_initial = m_table->horizontalHeader()->saveState();
    if (state.isEmpty() || !m_table->model() || !m_table->horizontalHeader()->restoreState(state))
        return;
    m_restored = true;
    m_dragged.clear();
    const auto read = [this](const QStringList &entries, double unit) {
        for (const QString &entry : entries) {
            const double width = entry.section(u'=', 1).toDouble() / unit;
            if (width > 0 && width < widestDragged)
                m_dragged[entry.section(u'=', 0, 0).toInt()] = width;
        }
    };
    // Once they were kept in pixels, of letters as large as they were at the end: as they are now.
    read(settings.value(group + u"/dragged"_s).toStringList(), characterWidth());
    read(settings.value(group + u"/widths"_s).toStringList(), 1);
    m_chosen.clear();
    for (const QString &entry : settings.value(group + u"/shown"_s).toStringList()) {
        const int column = entry.section(u'=', 0, 0).toInt();
        m_chosen[column] = entry.section(u'=', 1).toInt() != 0;
        m_table->horizontalHeader()->setSectionHidden(column, !isShown(column));
    }
    fit();
}

} // namespace halfday
