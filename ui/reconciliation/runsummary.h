#pragma once

#include "models/reconciliation/reconciliationstore.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;

namespace halfday {

class Card;
class KeyButton;

/// Where no difference is chosen: what is next, and what was found, by kind.
class RunSummary : public QWidget
{
    Q_OBJECT
public:
    /// What it offers as the next step; each is used where it makes sense.
    struct Steps {
        QAction *reconcile = nullptr;
        QAction *showOpen = nullptr;
        QAction *saveEvidence = nullptr;
    };
    explicit RunSummary(QWidget *parent = nullptr);

    void setSteps(const Steps &steps) { m_steps = steps; }
    void setRun(const std::optional<Reconciliation> &run, const QList<KindCount> &kinds);

private:
    void setNext(const std::optional<Reconciliation> &run);
    void setFound(const std::optional<Reconciliation> &run, const QList<KindCount> &kinds);

    Steps m_steps;
    QLabel *m_next;
    KeyButton *m_step;
    Card *m_found;
    QLabel *m_payments;
    QGridLayout *m_kinds;
};

} // namespace halfday
