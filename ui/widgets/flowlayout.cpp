#include "ui/widgets/flowlayout.h"

#include "ui/widgets/mirror.h"

namespace halfday {

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        size = {size.width() + one.width() + (size.width() > 0 ? spacing() : 0), std::max(size.height(), one.height())};
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

int FlowLayout::arrange(const QRect &area, bool place) const
{
    int left = area.left();
    int top = area.top();
    int row = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({area.width(), QLAYOUTSIZE_MAX});
        if (left > area.left() && left + size.width() > area.left() + area.width()) {
            left = area.left();
            top += row + spacing();
            row = 0;
        }
        if (place)
            item->setGeometry(Mirror::in(area, {QPoint(left, top), size}));
        left += size.width() + spacing();
        row = std::max(row, size.height());
    }
    return top + row - area.top();
}

} // namespace halfday
