#pragma once

#include "models/core/clock.h"

#include <QStyledItemDelegate>
#include <QTimeZone>

namespace halfday {

/// Draws the refund queue's cells: ages, the window's countdown, the state as a badge, and across a row that is being
/// refunded its countdown.
class RefundDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RefundDelegate(const Clock &clock, QObject *parent = nullptr);

    void setTimeZone(const QTimeZone &zone) { m_zone = zone; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace halfday
