#pragma once

#include "models/core/clock.h"
#include "ui/widgets/plaintext.h"

#include <QTimeZone>

namespace halfday {

/// Draws the log of alerts: the state as a badge, when it began relative to now and exactly on hover.
class AlertDelegate : public PlainTextDelegate
{
    Q_OBJECT
public:
    AlertDelegate(const Clock &serverClock, QObject *parent);
    void setTimeZone(const QTimeZone &zone) { m_zone = zone; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace halfday
