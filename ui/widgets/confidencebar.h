#pragma once

#include <QStyledItemDelegate>

namespace halfday {

/// Draws a number from 0 to 1 (Qt::EditRole or DisplayRole, double) as a bar with its figure beside it:
/// "▇▇▇▇▁ 0.93". No number: a dash. At and above `safeFrom` the bar is green, below half it is amber.
class ConfidenceBar : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ConfidenceBar(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}

    void setSafeFrom(double value) { m_safeFrom = value; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

private:
    double m_safeFrom = 0.90;
};

} // namespace halfday
