#pragma once

#include "models/core/clock.h"
#include "ui/widgets/plaintext.h"

namespace halfday {

class ColumnFit;
class DifferenceTableModel;

/// Draws the differences' cells: amounts in figures of one width, what became of each as a badge.
class DifferenceDelegate : public PlainTextDelegate
{
    Q_OBJECT
public:
    DifferenceDelegate(const DifferenceTableModel &model, const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static void giveRoom(ColumnFit &columns);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const DifferenceTableModel &m_model;
    const Clock &m_clock;
};

} // namespace halfday
