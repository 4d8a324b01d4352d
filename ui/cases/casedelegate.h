#pragma once

#include "models/core/clock.h"

#include <QStyledItemDelegate>

namespace halfday {

class CaseTableModel;
class GroupBands;

/// Draws the cases' cells: time over or left, how a refund would go, and across a row that is being refunded its
/// countdown; headings above the first row of each group.
class CaseDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CaseDelegate(const CaseTableModel &model, const GroupBands &bands, const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const CaseTableModel &m_model;
    const GroupBands &m_bands;
    const Clock &m_clock;
};

} // namespace halfday
