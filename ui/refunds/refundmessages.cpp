#include "ui/refunds/refundmessages.h"

#include <QCoreApplication>

namespace halfday {

using namespace std::chrono_literals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::RefundMessages)
};

int newness(RefundState state)
{
    switch (state) {
    case RefundState::Intended:
        return 0;
    case RefundState::Unknown:
        return 1;
    case RefundState::Pending:
        return 2;
    case RefundState::Succeeded:
        return 3;
    case RefundState::Failed:
        return 4;
    }
    return 0;
}

} // namespace

Message messageFor(const RefundAttempt &attempt, const QString &business)
{
    const QString amount = formatMoney(attempt.amount);
    const QString provider = providerName(attempt.provider);
    Message message;
    message.detail = attempt.failure;
    switch (attempt.state) {
    case RefundState::Succeeded:
        message.severity = Message::Severity::Success;
        message.text = Texts::tr("%1 refunded to %2.").arg(amount, business);
        message.expiresAfter = 60s;
        break;
    case RefundState::Pending:
        message.text = Texts::tr("%1 to %2 is pending: %3 has accepted it, and Halfday follows it until it is final.")
                           .arg(amount, business, provider);
        break;
    case RefundState::Intended:
        message.severity = Message::Severity::Warning;
        message.text = Texts::tr("%1 to %2 is not sent yet: no money has moved. Halfday sends it by itself. %3")
                           .arg(amount, business, attempt.failure);
        break;
    case RefundState::Failed:
        message.severity = Message::Severity::Error;
        message.text = Texts::tr("%1 to %2 failed: no money has moved, and it is open again. %3")
                           .arg(amount, business, attempt.failure);
        break;
    case RefundState::Unknown:
        message.severity = Message::Severity::Warning;
        message.text = Texts::tr("%1 to %2: %3 gave no certain answer. Nobody knows yet whether money moved; do not refund it "
                                 "anywhere else. Halfday looks it up until it is certain.").arg(amount, business, provider);
        break;
    }
    return message;
}

bool isNews(const RefundAttempt &now, const RefundAttempt &told)
{
    return now.id == told.id && newness(now.state) > newness(told.state);
}

QString nameOnButton(const QString &name)
{
    QString line = name.simplified();
    if (line.size() > 32)
        line = line.left(31) + u'…';
    return line.replace(u'&', QStringLiteral("&&"));
}

Deed finalDeed(const RefundAttempt &attempt)
{
    const bool moved = attempt.state != RefundState::Failed;
    return {.key = attempt.id.toString(),
            .whyFinal = moved ? Texts::tr("Money that was sent cannot be taken back.") : Texts::tr("No money moved; there is nothing to take back.")};
}

} // namespace halfday
