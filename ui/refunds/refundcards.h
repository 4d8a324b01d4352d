#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/gateways/paymentgateway.h"
#include "models/refunds/refund.h"
#include "ui/widgets/card.h"

#include <QTimeZone>

class QLabel;
class QPushButton;
class QGridLayout;

namespace halfday {

class Badge;
class PlainTextPane;

/// The charge as the provider has it now, asked live.
class RefundChargeCard : public Card
{
    Q_OBJECT
public:
    explicit RefundChargeCard(QWidget *parent = nullptr);

    void showLoading(const RefundRequest &request);
    void showFailed(const Error &error);
    void showCharge(const ProviderCharge &charge, const RefundRequest &request, const QTimeZone &zone);

signals:
    void retry();

private:
    QLabel *m_state;
    QLabel *m_facts;
    Badge *m_warning;
    QLabel *m_warningText;
    QPushButton *m_retry;
};

/// The customer's earlier requests.
class RefundHistoryCard : public Card
{
    Q_OBJECT
public:
    explicit RefundHistoryCard(QWidget *parent = nullptr);
    void show(const RefundRequest &request, const RefundDetails &details, const Clock &clock, const QTimeZone &zone);
    void clear();

private:
    Badge *m_flag;
    QLabel *m_lines;
};

/// The letter: a preview while nothing is decided, what was written afterwards. Denying asks here, with the letter in
/// sight.
class RefundLetterCard : public Card
{
    Q_OBJECT
public:
    explicit RefundLetterCard(QWidget *parent = nullptr);
    void show(const RefundRequest &request, const RefundDetails &details, const QTimeZone &zone);
    void clear();
    void setDenying(bool denying);

signals:
    void denyConfirmed();
    void denyCancelled();

private:
    QLabel *m_head;
    PlainTextPane *m_text;
    QWidget *m_question;
};

} // namespace halfday
