#pragma once

#include "models/audit/auditentry.h"
#include "models/cases/case.h"
#include "models/core/clock.h"

#include <QTimeZone>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;

namespace halfday {

class Badge;
class Card;
class CaseNotePanel;
class PlainTextPane;

/// One case in whole: what is wrong, the payment, what a refund would do and what became of the last one, who did what;
/// below it the deeds, and the panel that asks for their note.
class CaseDetail : public QWidget
{
    Q_OBJECT
public:
    /// The actions become buttons, two in a row; the first two, of which one is visible at a time, share a place.
    CaseDetail(const Clock &clock, const QList<QAction *> &deeds, QWidget *parent = nullptr);

    void setTimeZone(const QTimeZone &zone) { m_zone = zone; }
    /// Nothing: no row is chosen.
    void setCase(const std::optional<Case> &row);
    /// "Refunding A$22.00 in 9 s", or empty.
    void setActivity(const QString &sentence, bool canCancel);
    void setHistory(const QList<AuditEntry> &entries);
    void setHistoryMissing(const QString &why);

    CaseNotePanel *panel() const { return m_panel; }

    /// As wide as its buttons need, however large the letters.
    QSize minimumSizeHint() const override { return QWidget::minimumSizeHint().expandedTo({300, 0}); }

signals:
    void cancelRequested();

private:
    QString facts(const Case &row) const;
    QString payment(const Case &row) const;
    QString refundNow(const Case &row) const;
    QLabel *line(Card *card, const QString &name);

    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    qint64 m_shown = 0;
    QScrollArea *m_scroll;
    QWidget *m_page;
    QLabel *m_business = nullptr;
    QLabel *m_amount = nullptr;
    Badge *m_badge;
    QLabel *m_facts = nullptr;
    Card *m_activity;
    QLabel *m_activityText = nullptr;
    QPushButton *m_cancel;
    Card *m_noteCard;
    PlainTextPane *m_note;
    Card *m_refund;
    QLabel *m_why = nullptr;
    QLabel *m_would = nullptr;
    Card *m_attempt;
    QLabel *m_happened = nullptr;
    QLabel *m_money = nullptr;
    QLabel *m_next = nullptr;
    QLabel *m_payment = nullptr;
    QLabel *m_history = nullptr;
    QWidget *m_buttons;
    CaseNotePanel *m_panel;
};

} // namespace halfday
