#include "models/cases/slareport.h"

#include "models/cases/casewords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::SlaReport)
};

/// Text from outside on its way to a terminal: nothing in it moves the cursor or changes a colour.
QString plain(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format)
            character = u' ';
    }
    return text;
}

QString utc(Instant at)
{
    return toDateTime(at).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString cases(int count)
{
    return Texts::tr("%n cases", nullptr, count);
}

QString status(const SlaLine &line, bool acted)
{
    switch (line.deed) {
    case SlaDeed::Refunded:
        return Texts::tr("refunded; the customer is written to");
    case SlaDeed::RefundPending:
        return Texts::tr("refund accepted by %1, not final yet").arg(providerName(line.item.provider));
    case SlaDeed::RefundUnknown:
        return Texts::tr("UNKNOWN whether it was refunded: %1 is asked until it is certain").arg(providerName(line.item.provider));
    case SlaDeed::RefundBegun:
        return Texts::tr("refund recorded and not sent yet; it is sent again by itself");
    case SlaDeed::Escalated:
        return Texts::tr("escalated to a person");
    case SlaDeed::None:
        break;
    }
    if (!acted)
        return Texts::tr("nothing done: this is a report only");
    return line.problem.isEmpty() ? Texts::tr("left to the next check") : Texts::tr("not dealt with");
}

QString breachText(const SlaLine &line, const SlaReport &report)
{
    const Case &item = line.item;
    QString text = u"  [!] "_s + Texts::tr("%1 (%2), case %3").arg(plain(item.chargeId), plain(item.issueType), QString::number(item.id)) + u'\n';
    text += u"      "_s + CaseWords::hours(item.deadline, report.at) + u'\n';
    text += u"      "_s
        + Texts::tr("%1 by %2: %3").arg(formatMoney(item.atStake()), plain(CaseWords::method(item.paymentMethod)),
                                        CaseWords::refundability(item, report.at))
        + u'\n';
    text += u"      "_s + plain(CaseWords::why(item, report.at)) + u'\n';
    text += u"      "_s + Texts::tr("Status: %1").arg(status(line, report.acted)) + u'\n';
    if (!line.problem.isEmpty())
        text += u"      "_s + plain(line.problem) + u'\n';
    return text;
}

QString approachingText(const SlaLine &line, const SlaReport &report)
{
    const Case &item = line.item;
    const QString assigned = item.assignedTo.isEmpty() ? Texts::tr("nobody has it") : Texts::tr("with %1").arg(plain(item.assignedTo));
    return u"  [~] "_s + Texts::tr("%1 (%2), case %3").arg(plain(item.chargeId), plain(item.issueType), QString::number(item.id)) + u'\n'
        + u"      "_s + CaseWords::hours(item.deadline, report.at) + u" · "_s + assigned + u'\n';
}

QString more(int all, qsizetype named)
{
    return all > named ? u"  "_s + Texts::tr("… and %n more", nullptr, int(all - named)) + u'\n' : QString();
}

void addDeed(QStringList &deeds, int count, const QString &text)
{
    if (count > 0)
        deeds << u"  - "_s + text + u'\n';
}

QString actions(const SlaReport &report)
{
    if (!report.acted)
        return u"  "_s + Texts::tr("None: this is a report only.") + u'\n';
    QStringList deeds;
    const auto count = [&](SlaDeed deed) { return report.count(deed); };
    addDeed(deeds, count(SlaDeed::Refunded), Texts::tr("%n refunded, the customers are written to", nullptr, count(SlaDeed::Refunded)));
    addDeed(deeds, count(SlaDeed::RefundPending), Texts::tr("%n refunds accepted and not final yet", nullptr, count(SlaDeed::RefundPending)));
    addDeed(deeds, count(SlaDeed::RefundBegun), Texts::tr("%n refunds recorded and not sent yet", nullptr, count(SlaDeed::RefundBegun)));
    addDeed(deeds, count(SlaDeed::RefundUnknown), Texts::tr("%n refunds whose outcome is unknown", nullptr, count(SlaDeed::RefundUnknown)));
    addDeed(deeds, count(SlaDeed::Escalated), Texts::tr("%n escalated to a person, operations is written to", nullptr, count(SlaDeed::Escalated)));
    addDeed(deeds, report.alerts(), Texts::tr("%n alerts for Sentry", nullptr, report.alerts()));
    addDeed(deeds, report.left(), Texts::tr("%n not dealt with yet", nullptr, report.left()));
    return deeds.isEmpty() ? u"  "_s + Texts::tr("None were needed.") + u'\n' : deeds.join(QString());
}

double hoursOver(const Case &item, Instant at)
{
    return double(std::chrono::duration_cast<std::chrono::minutes>(at - item.deadline).count() / 6) / 10.0;
}

QLatin1StringView word(SlaDeed deed)
{
    switch (deed) {
    case SlaDeed::Refunded:
        return "refunded"_L1;
    case SlaDeed::RefundPending:
        return "refund_pending"_L1;
    case SlaDeed::RefundUnknown:
        return "refund_unknown"_L1;
    case SlaDeed::RefundBegun:
        return "refund_begun"_L1;
    case SlaDeed::Escalated:
        return "escalated"_L1;
    case SlaDeed::None:
        break;
    }
    return "none"_L1;
}

QLatin1StringView word(CaseRefundability refundability)
{
    switch (refundability) {
    case CaseRefundability::Automatic:
        return "automatic"_L1;
    case CaseRefundability::NothingLeft:
        return "nothing_left"_L1;
    case CaseRefundability::NotPaid:
        return "not_paid"_L1;
    case CaseRefundability::UnderWay:
        return "under_way"_L1;
    case CaseRefundability::ManualMethod:
        break;
    }
    return "manual_method"_L1;
}

QString iso(Instant at)
{
    return toDateTime(at).toString(Qt::ISODateWithMs);
}

QJsonArray lines(const QList<SlaLine> &lines, Instant at)
{
    QJsonArray array;
    for (const SlaLine &line : lines) {
        const Case &item = line.item;
        array.append(QJsonObject{{u"case"_s, item.id}, {u"charge"_s, item.chargeId}, {u"provider"_s, item.provider},
                                 {u"issue_type"_s, item.issueType}, {u"created_at"_s, iso(item.createdAt)},
                                 {u"deadline"_s, iso(item.deadline)}, {u"hours_past_deadline"_s, hoursOver(item, at)},
                                 {u"amount"_s, item.atStake().minor}, {u"currency"_s, item.amount.currency},
                                 {u"payment_method"_s, item.paymentMethod}, {u"assigned_to"_s, item.assignedTo},
                                 {u"refundability"_s, word(item.refundability)}, {u"refundable_now"_s, item.refundableNow},
                                 {u"why"_s, CaseWords::why(item, at)}, {u"action"_s, word(line.deed)},
                                 {u"alerted"_s, line.alerted}, {u"problem"_s, line.problem}});
    }
    return array;
}

} // namespace

int SlaReport::count(SlaDeed deed) const
{
    return int(std::count_if(breaches.begin(), breaches.end(), [&](const SlaLine &line) { return line.deed == deed; }));
}

int SlaReport::alerts() const
{
    return int(std::count_if(breaches.begin(), breaches.end(), [](const SlaLine &line) { return line.alerted; }));
}

int SlaReport::left() const
{
    return breached - int(breaches.size()) + count(SlaDeed::None);
}

QString slaText(const SlaReport &report)
{
    const QString title = Texts::tr("SLA monitoring report");
    QString text = title + u'\n' + QString(title.size(), u'=') + u'\n';
    text += Texts::tr("Timestamp: %1").arg(utc(report.at)) + u"\n\n"_s;
    text += Texts::tr("Manual resolution queue:") + u'\n';
    text += u"  "_s + Texts::tr("Total pending: %1").arg(cases(report.pending)) + u'\n';
    text += u"  "_s + Texts::tr("Past their deadline: %1").arg(cases(report.breached)) + u'\n';
    text += u"  "_s + Texts::tr("Approaching it: %1").arg(cases(report.soon)) + u"\n\n"_s;
    if (report.breached > 0) {
        text += Texts::tr("Past their deadline:") + u'\n';
        for (const SlaLine &line : report.breaches)
            text += breachText(line, report);
        text += more(report.breached, report.breaches.size()) + u'\n';
    }
    if (report.soon > 0) {
        text += Texts::tr("Approaching it:") + u'\n';
        for (const SlaLine &line : report.approaching)
            text += approachingText(line, report);
        text += more(report.soon, report.approaching.size()) + u'\n';
    }
    text += Texts::tr("Actions taken:") + u'\n' + actions(report) + u'\n';
    text += report.nextCheck ? Texts::tr("Next check: %1, by the background check").arg(utc(*report.nextCheck))
                             : Texts::tr("Next check: none is planned; no background check has run lately");
    return text + u'\n';
}

QJsonObject slaJson(const SlaReport &report)
{
    return {{u"timestamp"_s, iso(report.at)},
            {u"acted"_s, report.acted},
            {u"pending"_s, report.pending},
            {u"breached"_s, report.breached},
            {u"approaching"_s, report.soon},
            {u"left"_s, report.left()},
            {u"breaches"_s, lines(report.breaches, report.at)},
            {u"soon"_s, lines(report.approaching, report.at)},
            {u"actions"_s, QJsonObject{{u"refunded"_s, report.count(SlaDeed::Refunded)},
                                       {u"refund_pending"_s, report.count(SlaDeed::RefundPending)},
                                       {u"refund_begun"_s, report.count(SlaDeed::RefundBegun)},
                                       {u"refund_unknown"_s, report.count(SlaDeed::RefundUnknown)},
                                       {u"escalated"_s, report.count(SlaDeed::Escalated)},
                                       {u"alerts"_s, report.alerts()}}},
            {u"next_check"_s, report.nextCheck ? QJsonValue(iso(*report.nextCheck)) : QJsonValue()}};
}

} // namespace halfday
