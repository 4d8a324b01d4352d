#pragma once

#include "models/core/clock.h"
#include "models/refunds/refund.h"

#include <QScrollArea>
#include <QTimeZone>

class QLabel;
class QPushButton;

namespace halfday {

class Badge;
class Card;
class RefundChargeCard;
class RefundHistoryCard;
class RefundLetterCard;

/// Everything about one request: what happened, whether money moved, what is next; charge, history, letter.
class RefundDetail : public QScrollArea
{
    Q_OBJECT
public:
    explicit RefundDetail(const Clock &clock, QWidget *parent = nullptr);

    void setTimeZone(const QTimeZone &zone) { m_zone = zone; }
    /// Nothing: no row is chosen.
    void setRequest(const std::optional<RefundRequest> &request);
    /// "Refunding A$22.00 in 9 s", or empty.
    void setActivity(const QString &sentence, bool canCancel);
    void setDenying(bool denying);

    RefundChargeCard *charge() const { return m_charge; }
    RefundHistoryCard *history() const { return m_history; }
    RefundLetterCard *letter() const { return m_letter; }

signals:
    void cancelRequested();

private:
    QString facts(const RefundRequest &request) const;

    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    QWidget *m_page;
    QLabel *m_business;
    QLabel *m_amount;
    Badge *m_badge;
    QLabel *m_facts;
    Card *m_activity;
    QLabel *m_activityText;
    QPushButton *m_cancel;
    Card *m_words;
    QLabel *m_happened;
    QLabel *m_money;
    QLabel *m_next;
    RefundChargeCard *m_charge;
    RefundHistoryCard *m_history;
    RefundLetterCard *m_letter;
};

} // namespace halfday
