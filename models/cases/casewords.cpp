#include "models/cases/casewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <span>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::CaseWords)
};

/// A word of the database, and what to say for it; translated when it is said, for the language may change.
struct Word {
    QLatin1StringView name;
    const char *text;
};

QString said(std::span<const Word> words, const QString &name, const QString &otherwise)
{
    const auto word = std::ranges::find_if(words, [&name](const Word &entry) { return entry.name == name; });
    return word == words.end() ? otherwise : Texts::tr(word->text);
}

/// "2.3", never rounded up.
QString tenths(microseconds time, microseconds unit)
{
    return QLocale().toString(double(time / (unit / 10)) / 10.0, 'f', 1);
}

/// As it stands in a sentence.
QString byMethod(const QString &paymentMethod)
{
    if (paymentMethod.trimmed() == "card"_L1)
        return Texts::tr("card");
    if (paymentMethod.trimmed() == "bank_transfer"_L1 || paymentMethod.trimmed() == "wire_transfer"_L1)
        return Texts::tr("bank transfer");
    return CaseWords::method(paymentMethod);
}

QString minutes(microseconds time)
{
    const auto whole = std::chrono::duration_cast<std::chrono::minutes>(time).count();
    return whole < 1 ? Texts::tr("less than a minute") : Texts::tr("%n minutes", nullptr, int(whole));
}

} // namespace

QString CaseWords::issue(const QString &issueType)
{
    static constexpr Word words[] = {
        {"missing_quiz_data"_L1, QT_TRANSLATE_NOOP("halfday::CaseWords", "Quiz answers are missing")},
        {"ai_generation_failed"_L1, QT_TRANSLATE_NOOP("halfday::CaseWords", "AI could not generate it")},
        {"email_delivery_failed"_L1, QT_TRANSLATE_NOOP("halfday::CaseWords", "E-mail was not delivered")},
        {"placement_not_shown"_L1, QT_TRANSLATE_NOOP("halfday::CaseWords", "Placement is not shown")}};
    return said(words, issueType, issueType);
}

QString CaseWords::method(const QString &paymentMethod)
{
    static constexpr Word words[] = {
        {"card"_L1, QT_TRANSLATE_NOOP("halfday::CaseWords", "Card")}, {"apple_pay"_L1, "Apple Pay"},
        {"google_pay"_L1, "Google Pay"}, {"paypal"_L1, "PayPal"},
        {"bank_transfer"_L1, QT_TRANSLATE_NOOP("halfday::CaseWords", "Bank transfer")},
        {"wire_transfer"_L1, QT_TRANSLATE_NOOP("halfday::CaseWords", "Bank transfer")},
        {""_L1, QT_TRANSLATE_NOOP("halfday::CaseWords", "Not known")}};
    return said(words, paymentMethod.trimmed(), paymentMethod);
}

QString CaseWords::state(CaseState state)
{
    switch (state) {
    case CaseState::Pending:
        return Texts::tr("Pending");
    case CaseState::Escalated:
        return Texts::tr("Escalated");
    case CaseState::Resolved:
        return Texts::tr("Resolved");
    case CaseState::MissedRefunded:
        return Texts::tr("Refunded, deadline missed");
    }
    return {};
}

QString CaseWords::urgency(CaseUrgency urgency)
{
    switch (urgency) {
    case CaseUrgency::Breached:
        return Texts::tr("Overdue");
    case CaseUrgency::Soon:
        return Texts::tr("Due soon");
    case CaseUrgency::Later:
        return Texts::tr("Due later");
    case CaseUrgency::Done:
        return Texts::tr("Done");
    }
    return {};
}

QString CaseWords::hours(Instant deadline, Instant now)
{
    const bool over = now >= deadline;
    const microseconds time = over ? now - deadline : deadline - now;
    if (time < 6min)
        return over ? Texts::tr("%1 past deadline").arg(minutes(time)) : Texts::tr("%1 remaining").arg(minutes(time));
    if (time >= 72h) {
        const QString days = tenths(time, 24h);
        return over ? Texts::tr("%1 days past deadline").arg(days) : Texts::tr("%1 days remaining").arg(days);
    }
    const QString hours = tenths(time, 1h);
    return over ? Texts::tr("%1 hours past deadline").arg(hours) : Texts::tr("%1 hours remaining").arg(hours);
}

QString CaseWords::due(const Case &row, Instant now)
{
    if (!row.isPending())
        return state(row.state);
    const bool over = now >= row.deadline;
    const microseconds time = over ? now - row.deadline : row.deadline - now;
    if (time < 6min) {
        const auto whole = std::chrono::duration_cast<std::chrono::minutes>(time).count();
        const QString text = whole < 1 ? Texts::tr("< 1") : QLocale().toString(qlonglong(whole));
        return over ? Texts::tr("%1 min over").arg(text) : Texts::tr("%1 min left").arg(text);
    }
    if (time >= 72h) {
        const QString days = tenths(time, 24h);
        return over ? Texts::tr("%1 d over").arg(days) : Texts::tr("%1 d left").arg(days);
    }
    const QString hours = tenths(time, 1h);
    return over ? Texts::tr("%1 h over").arg(hours) : Texts::tr("%1 h left").arg(hours);
}

bool CaseWords::isRefundableAt(const Case &row, Instant now)
{
    if (!row.isPending() || row.refundability != CaseRefundability::Automatic)
        return false;
    return now >= row.deadline || row.refundableNow;
}

QString CaseWords::refundability(const Case &row, Instant now)
{
    switch (row.refundability) {
    case CaseRefundability::Automatic:
        return isRefundableAt(row, now) ? Texts::tr("Automatic") : Texts::tr("Not yet");
    case CaseRefundability::ManualMethod:
        return Texts::tr("By hand");
    case CaseRefundability::NothingLeft:
        return Texts::tr("Nothing left");
    case CaseRefundability::NotPaid:
        return Texts::tr("Not paid");
    case CaseRefundability::UnderWay:
        return Texts::tr("Under way");
    }
    return {};
}

QString CaseWords::why(const Case &row, Instant now)
{
    const QString paidBy = byMethod(row.paymentMethod);
    const QString amount = formatMoney(row.atStake());
    switch (row.refundability) {
    case CaseRefundability::Automatic:
        if (!row.isPending())
            return Texts::tr("%1 can send %2 back by itself, once the case is pending again.").arg(providerName(row.provider), amount);
        if (now >= row.deadline)
            return Texts::tr("The deadline has passed, and a payment by %1 can be sent back by %2 alone: %3 at once.")
                .arg(paidBy, providerName(row.provider), amount);
        return isRefundableAt(row, now)
            ? Texts::tr("The refund window is open, and a payment by %1 can be sent back by %2 alone.").arg(paidBy, providerName(row.provider))
            : Texts::tr("The refund window has closed, and the deadline has not passed. From the deadline on %1 can be refunded.").arg(amount);
    case CaseRefundability::ManualMethod:
        return row.paymentMethod.trimmed().isEmpty()
            ? Texts::tr("Nobody knows how this was paid: a person must send the money back.")
            : Texts::tr("Paid by %1: a person must send the money back.").arg(paidBy);
    case CaseRefundability::NothingLeft:
        return Texts::tr("The whole payment was given back already: resolve the case with a note.");
    case CaseRefundability::NotPaid:
        return row.paymentStatus == "disputed"_L1
            ? Texts::tr("The customer's bank has opened a dispute; a refund now could pay twice.")
            : Texts::tr("This payment has not succeeded, so there is nothing to give back.");
    case CaseRefundability::UnderWay:
        return Texts::tr("A refund of this payment has been begun and is not final yet. Do not refund it anywhere else.");
    }
    return {};
}

std::optional<RefundSituation> CaseWords::refundSituation(const Case &row)
{
    if (!row.attempt)
        return std::nullopt;
    RefundRequest request;
    request.attempt = row.attempt;
    return situationOf(request, row.deadline); // of an attempt, whatever the time
}

std::optional<RefundWords> CaseWords::refundWords(const Case &row)
{
    const std::optional<RefundSituation> situation = refundSituation(row);
    if (!situation)
        return std::nullopt;
    RefundRequest request;
    request.provider = row.provider;
    request.attempt = row.attempt;
    RefundWords words = wordsFor(*situation, request);
    if (*situation == RefundSituation::Failed || *situation == RefundSituation::FailedAfterSuccess)
        words.next = row.isPending() ? Texts::tr("Refund it once more when the reason is mended, or escalate the case.")
                                     : Texts::tr("It waits for a person: see the note.");
    return words;
}

} // namespace halfday
