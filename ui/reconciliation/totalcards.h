#pragma once

#include "models/reconciliation/reconciliation.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace halfday {

class Badge;
class Card;

/// Whether it adds up, and both sides of each currency beside each other.
class TotalCards : public QWidget
{
    Q_OBJECT
public:
    explicit TotalCards(QWidget *parent = nullptr);

    /// Nothing: this period has not been compared yet.
    void setRun(const std::optional<Reconciliation> &run);

private:
    void setVerdict(const std::optional<Reconciliation> &run);
    QWidget *currencyCard(const ReconciliationTotals &totals, const QString &provider);

    Card *m_verdict;
    Badge *m_badge;
    QLabel *m_sentence;
    QWidget *m_currencies;
    QHBoxLayout *m_row;
    QList<ReconciliationTotals> m_shown;
};

} // namespace halfday
