#pragma once

#include "models/core/clock.h"
#include "models/reconciliation/reconciliation.h"

#include <QTimeZone>
#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace halfday {

class Badge;
class Card;
class KeyButton;
class RemedyPanel;
class RunSummary;

/// The chosen difference: what probably happened, what mends it, the likeliest first, and what each side says. Where none is
/// chosen, what is next.
class DifferenceDetail : public QWidget
{
    Q_OBJECT
public:
    /// `remedies`: an action for each Remedy, in their order.
    DifferenceDetail(const Clock &clock, const QList<QAction *> &remedies, QAction *undo, QWidget *parent = nullptr);

    void setDifference(const std::optional<Difference> &row);
    void setTimeZone(const QTimeZone &zone) { m_zone = zone; }
    /// As people write it: "Stripe".
    void setProviderName(const QString &name) { m_provider = name; }
    RemedyPanel *panel() const { return m_panel; }
    RunSummary *summary() const { return m_summary; }

private:
    struct RemedyRow {
        QWidget *place;
        QLabel *effect;
    };
    void buildRemedies(const QList<QAction *> &remedies);
    void setSides(const Difference &row);
    void setRemedies(const Difference &row);
    QString facts(const Difference &row) const;
    QString ending(const Difference &row) const;

    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    QString m_provider;
    QScrollArea *m_scroll;
    QWidget *m_page;
    RunSummary *m_summary; ///< in place of the cards
    QList<Card *> m_cards;
    QLabel *m_charge;
    QLabel *m_amount;
    Badge *m_badge;
    QLabel *m_facts;
    Card *m_sides;
    QList<QLabel *> m_ours; ///< amount, given back, status
    QList<QLabel *> m_theirs;
    QLabel *m_why;
    Card *m_ending;
    QLabel *m_ended;
    Card *m_mending;
    QVBoxLayout *m_remedyPlace;
    QList<RemedyRow> m_remedies;
    RemedyPanel *m_panel;
    qint64 m_shown = 0;
};

} // namespace halfday
