#include "ui/widgets/groupbands.h"

#include "ui/theme/icons.h"
#include "ui/widgets/mirror.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace halfday {

namespace {
constexpr int iconPixels = 16;
}

GroupBands::GroupBands(QTableView *table, BandOf bandOf)
    : QObject(table), m_table(table), m_bandOf(std::move(bandOf))
{
}

int GroupBands::bandHeight() const
{
    return QFontMetrics(Theme::font(Theme::Text::Caption)).height() + 3 * Theme::step;
}

bool GroupBands::startsAt(int row) const
{
    return row == 0 || !(m_bandOf(row) == m_bandOf(row - 1));
}

void GroupBands::arrange()
{
    const int plain = m_table->verticalHeader()->defaultSectionSize();
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        const int height = plain + (startsAt(row) ? bandHeight() : 0);
        if (m_table->rowHeight(row) != height)
            m_table->setRowHeight(row, height);
    }
}

QStyleOptionViewItem GroupBands::paint(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const
{
    QStyleOptionViewItem rest(cell);
    if (m_table->rowHeight(index.row()) <= m_table->verticalHeader()->defaultSectionSize())
        return rest;
    rest.rect.setTop(cell.rect.top() + bandHeight());
    QRect place = cell.rect;
    place.setBottom(rest.rect.top() - 1);
    const Band band = m_bandOf(index.row());
    painter->save();
    painter->setClipRect(place);
    painter->fillRect(place, Theme::tint(band.tone));
    // The words begin at the left edge of the table, whatever columns were moved or scrolled there.
    const QRect line(2 * Theme::step, place.top(), m_table->viewport()->width() - 4 * Theme::step, place.height());
    Icons::named(band.iconName).paint(painter, Mirror::in(line, {line.left(), line.center().y() - iconPixels / 2 + 1, iconPixels, iconPixels}));
    QFont font = Theme::font(Theme::Text::Caption);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(Theme::ink(band.tone));
    painter->drawText(Mirror::in(line, line.adjusted(iconPixels + 2 * Theme::step, 0, 0, 0)), Mirror::start(), band.text);
    painter->restore();
    return rest;
}

} // namespace halfday
