#include "models/audit/auditwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::AuditWords)
};

std::optional<Money> moneyIn(const QJsonObject &row)
{
    const QString currency = row.value("currency"_L1).toString();
    const QJsonValue amount = row.value("amount"_L1);
    if (!amount.isDouble() || currency.isEmpty())
        return std::nullopt;
    return Money{amount.toInteger(), currency};
}

/// The words of a state, a reason, a decision, as they stand in the database.
QString word(const QString &value)
{
    const QMap<QString, QString> words{
        {u"pending"_s, Texts::tr("pending")},     {u"approved"_s, Texts::tr("approved")},
        {u"rejected"_s, Texts::tr("rejected")},   {u"spam"_s, Texts::tr("spam")},
        {u"profanity"_s, Texts::tr("profanity")}, {u"off_topic"_s, Texts::tr("off-topic")},
        {u"other"_s, Texts::tr("other")},         {u"open"_s, Texts::tr("open")},
        {u"intended"_s, Texts::tr("begun")},      {u"succeeded"_s, Texts::tr("succeeded")},
        {u"failed"_s, Texts::tr("failed")},       {u"unknown"_s, Texts::tr("unknown")},
        {u"denied"_s, Texts::tr("denied")},       {u"refunded"_s, Texts::tr("refunded")},
        {u"refunding"_s, Texts::tr("being refunded")}, {u"escalated"_s, Texts::tr("escalated")},
        {u"resolved"_s, Texts::tr("resolved")},   {u"withdrawn"_s, Texts::tr("withdrawn")},
        {u"sla_missed_refunded"_s, Texts::tr("refunded, deadline missed")}};
    return words.value(value, value);
}

QString fieldName(const QString &key)
{
    const QMap<QString, QString> names{
        {u"status"_s, Texts::tr("Status")},     {u"state"_s, Texts::tr("State")},
        {u"version"_s, Texts::tr("Version")},   {u"reason"_s, Texts::tr("Reason")},
        {u"amount"_s, Texts::tr("Amount")},     {u"charge"_s, Texts::tr("Charge")},
        {u"failure"_s, Texts::tr("Failure")},   {u"provider_refund"_s, Texts::tr("Refund at the provider")},
        {u"request"_s, Texts::tr("Request")},   {u"value"_s, Texts::tr("Value")},
        {u"currency"_s, Texts::tr("Currency")}, {u"by"_s, Texts::tr("By")},
        {u"assigned_to"_s, Texts::tr("Assigned to")},
        {u"deadline_missed"_s, Texts::tr("Deadline missed")},
        {u"made_by_case"_s, Texts::tr("Made by the case")},
        {u"rule"_s, Texts::tr("Rule")},         {u"cause"_s, Texts::tr("Cause")},
        {u"acknowledged_by"_s, Texts::tr("Acknowledged by")},
        {u"snoozed_until"_s, Texts::tr("Snoozed until")}};
    return names.value(key, key);
}

QString valueText(const QString &key, const QJsonObject &row)
{
    const QJsonValue value = row.value(key);
    switch (value.type()) {
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Null:
        return Texts::tr("nothing");
    case QJsonValue::Bool:
        return value.toBool() ? Texts::tr("yes") : Texts::tr("no");
    case QJsonValue::Double:
        if (const auto money = moneyIn(row); money && key == "amount"_L1)
            return formatMoney(*money);
        // As JSON writes it: a toString(double) would round a long id.
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1));
    case QJsonValue::String:
        return key == "status"_L1 || key == "state"_L1 || key == "reason"_L1 ? word(value.toString())
                                                                             : value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return {};
}

QString caseSentence(const AuditEntry &entry, const QString &id)
{
    if (entry.action == "case.assign"_L1) {
        const QString assignee = entry.after.value("assigned_to"_L1).toString();
        return assignee.isEmpty() ? Texts::tr("Gave case %1 back to everybody").arg(id)
                                  : Texts::tr("Assigned case %1 to %2").arg(id, assignee);
    }
    if (entry.action == "case.escalate"_L1)
        return Texts::tr("Escalated case %1").arg(id);
    if (entry.action == "case.resolve"_L1)
        return Texts::tr("Resolved case %1").arg(id);
    if (entry.action == "case.reopen"_L1)
        return Texts::tr("Took case %1 back into the queue").arg(id);
    if (entry.action == "case.open_refund"_L1)
        return entry.after.value("deadline_missed"_L1).toBool() ? Texts::tr("Case %1 asks for a refund: its deadline has passed").arg(id)
                                                                : Texts::tr("Case %1 asks for a refund").arg(id);
    if (entry.action == "case.refunded"_L1)
        return Texts::tr("Case %1 closed: its payment was refunded").arg(id);
    if (entry.action == "case.refund_failed"_L1)
        return Texts::tr("Case %1 is back: its refund failed after it had succeeded").arg(id);
    return entry.action;
}

/// "difference.…" and "reconciliation.…"; nothing for others.
QString reconciliationSentence(const AuditEntry &entry, const QString &id)
{
    const QString charge = (entry.after.contains("charge"_L1) ? entry.after : entry.before).value("charge"_L1).toString();
    static const QMap<QString, const char *> sentences{
        {u"reconciliation.begin"_s, QT_TRANSLATE_NOOP("halfday::AuditWords", "Began reconciliation %1")},
        {u"reconciliation.resume"_s, QT_TRANSLATE_NOOP("halfday::AuditWords", "Went on with reconciliation %1")},
        {u"reconciliation.match"_s, QT_TRANSLATE_NOOP("halfday::AuditWords", "Compared both sides of reconciliation %1")},
        {u"reconciliation.abandon"_s, QT_TRANSLATE_NOOP("halfday::AuditWords", "Abandoned reconciliation %1")},
        {u"reconciliation.evidence"_s, QT_TRANSLATE_NOOP("halfday::AuditWords", "Filed the evidence of reconciliation %1")},
        {u"difference.set_failed"_s, QT_TRANSLATE_NOOP("halfday::AuditWords", "Set the payment of %2 to failed")},
        {u"difference.set_succeeded"_s, QT_TRANSLATE_NOOP("halfday::AuditWords", "Set the payment of %2 as the provider has it")},
        {u"difference.set_refunded"_s, QT_TRANSLATE_NOOP("halfday::AuditWords", "Set what was given back of %2")},
        {u"difference.record_payment"_s, QT_TRANSLATE_NOOP("halfday::AuditWords", "Recorded the payment of %2")},
        {u"difference.record_refund"_s, QT_TRANSLATE_NOOP("halfday::AuditWords", "Recorded a refund of %2 made elsewhere")},
        {u"difference.activate_placement"_s, QT_TRANSLATE_NOOP("halfday::AuditWords", "Activated what %2 paid for")},
        {u"difference.agreed_since"_s, QT_TRANSLATE_NOOP("halfday::AuditWords", "Looked at %2 again: it had changed meanwhile")},
        {u"difference.look_again"_s, QT_TRANSLATE_NOOP("halfday::AuditWords", "Put the difference about %2 off for a day")},
        {u"difference.close"_s, QT_TRANSLATE_NOOP("halfday::AuditWords", "Closed the difference about %2 with a reason")},
        {u"difference.undo"_s, QT_TRANSLATE_NOOP("halfday::AuditWords", "Took back what was done about %2")},
        {u"difference.look_up"_s, QT_TRANSLATE_NOOP("halfday::AuditWords", "Asked the provider for %2 by its id: it knows that charge")},
    };
    const auto found = sentences.constFind(entry.action);
    if (found == sentences.cend())
        return entry.action;
    return Texts::tr(*found).replace("%1"_L1, id).replace("%2"_L1, charge);
}

} // namespace

QString AuditWords::sentence(const AuditEntry &entry)
{
    const QString &action = entry.action;
    const QString &id = entry.subjectId;
    if (action == "review.approve"_L1)
        return Texts::tr("Approved review %1").arg(id);
    if (action == "review.reject"_L1) {
        const QString reason = word(entry.after.value("reason"_L1).toString());
        return reason.isEmpty() ? Texts::tr("Rejected review %1").arg(id)
                                : Texts::tr("Rejected review %1: %2").arg(id, reason);
    }
    if (action == "review.undo"_L1)
        return Texts::tr("Returned review %1 to the queue").arg(id);
    if (action == "refund.begin"_L1) {
        const auto money = moneyIn(entry.after);
        return money ? Texts::tr("Refund of %1 begun").arg(formatMoney(*money)) : Texts::tr("Refund begun");
    }
    if (action == "refund.pending"_L1)
        return Texts::tr("Refund accepted by the provider, not final yet");
    if (action == "refund.succeeded"_L1)
        return Texts::tr("Refund succeeded");
    if (action == "refund.failed"_L1) {
        return entry.before.value("state"_L1).toString() == "succeeded"_L1
            ? Texts::tr("Refund failed after it had succeeded: the money came back")
            : Texts::tr("Refund failed: no money was moved");
    }
    if (action == "refund.unknown"_L1)
        return Texts::tr("Refund without an answer: the outcome is unknown");
    if (action == "refund.send_again"_L1)
        return Texts::tr("Refund sent again: the provider had no trace of it");
    if (action == "refund.take_back"_L1)
        return Texts::tr("Record of a refund taken back: the refund at the provider stays as it is");
    if (action == "refund.deny"_L1)
        return Texts::tr("Denied refund request %1").arg(id);
    if (action == "counts.rebuild"_L1)
        return Texts::tr("All figures counted anew");
    if (action == "policy.set"_L1)
        return Texts::tr("Set policy %1 to %2").arg(id, entry.after.value("value"_L1).toString());
    if (action.startsWith("case."_L1))
        return caseSentence(entry, id);
    if (action.startsWith("reconciliation."_L1) || action.startsWith("difference."_L1))
        return reconciliationSentence(entry, id);
    if (action == "alert.acknowledge"_L1)
        return Texts::tr("Acknowledged alert %1").arg(id);
    if (action == "alert.unacknowledge"_L1)
        return Texts::tr("Took back the acknowledgement of alert %1").arg(id);
    if (action == "alert.snooze"_L1)
        return Texts::tr("Snoozed alert %1").arg(id);
    if (action == "alert.unsnooze"_L1)
        return Texts::tr("Ended the snooze of alert %1").arg(id);
    return action;
}

QString AuditWords::action(const QString &action)
{
    const QMap<QString, QString> names{
        {u"review.approve"_s, Texts::tr("Review approved")},
        {u"review.reject"_s, Texts::tr("Review rejected")},
        {u"review.undo"_s, Texts::tr("Review decision undone")},
        {u"refund.begin"_s, Texts::tr("Refund begun")},
        {u"refund.pending"_s, Texts::tr("Refund pending")},
        {u"refund.succeeded"_s, Texts::tr("Refund succeeded")},
        {u"refund.failed"_s, Texts::tr("Refund failed")},
        {u"refund.unknown"_s, Texts::tr("Refund outcome unknown")},
        {u"refund.send_again"_s, Texts::tr("Refund sent again")},
        {u"refund.deny"_s, Texts::tr("Refund denied")},
        {u"refund.take_back"_s, Texts::tr("Record of a refund taken back")},
        {u"case.assign"_s, Texts::tr("Case assigned")},
        {u"case.escalate"_s, Texts::tr("Case escalated")},
        {u"case.resolve"_s, Texts::tr("Case resolved")},
        {u"case.reopen"_s, Texts::tr("Case taken back")},
        {u"case.open_refund"_s, Texts::tr("Refund asked for by a case")},
        {u"case.refunded"_s, Texts::tr("Case closed by its refund")},
        {u"case.refund_failed"_s, Texts::tr("Case back: its refund failed")},
        {u"alert.acknowledge"_s, Texts::tr("Alert acknowledged")},
        {u"alert.unacknowledge"_s, Texts::tr("Acknowledgement taken back")},
        {u"alert.snooze"_s, Texts::tr("Alert snoozed")},
        {u"alert.unsnooze"_s, Texts::tr("Snooze ended")},
        {u"counts.rebuild"_s, Texts::tr("Figures counted anew")},
        {u"reconciliation.begin"_s, Texts::tr("Reconciliation begun")},
        {u"reconciliation.resume"_s, Texts::tr("Reconciliation gone on with")},
        {u"reconciliation.match"_s, Texts::tr("Reconciliation compared")},
        {u"reconciliation.abandon"_s, Texts::tr("Reconciliation abandoned")},
        {u"reconciliation.evidence"_s, Texts::tr("Evidence filed")},
        {u"difference.set_failed"_s, Texts::tr("Payment set to failed")},
        {u"difference.set_succeeded"_s, Texts::tr("Payment set as at the provider")},
        {u"difference.set_refunded"_s, Texts::tr("Refunded amount set")},
        {u"difference.record_payment"_s, Texts::tr("Payment recorded")},
        {u"difference.record_refund"_s, Texts::tr("Refund recorded")},
        {u"difference.activate_placement"_s, Texts::tr("Placement activated")},
        {u"difference.agreed_since"_s, Texts::tr("Difference looked at again")},
        {u"difference.look_again"_s, Texts::tr("Difference put off")},
        {u"difference.close"_s, Texts::tr("Difference closed with a reason")},
        {u"difference.undo"_s, Texts::tr("Remedy taken back")},
        {u"difference.look_up"_s, Texts::tr("Charge looked up by its id")},
        {u"policy.set"_s, Texts::tr("Policy changed")}};
    return names.value(action, action);
}

QString AuditWords::subject(const QString &subject, const QString &id)
{
    if (subject == "review"_L1)
        return Texts::tr("Review %1").arg(id);
    if (subject == "refund"_L1) // its id is a UUID; eight digits of it tell two apart in a list
        return Texts::tr("Refund %1").arg(id.size() > 13 ? id.left(8) + u'…' : id);
    if (subject == "refund_request"_L1)
        return Texts::tr("Refund request %1").arg(id);
    if (subject == "case"_L1)
        return Texts::tr("Case %1").arg(id);
    if (subject == "policy"_L1)
        return Texts::tr("Policy %1").arg(id);
    if (subject == "alert"_L1)
        return Texts::tr("Alert %1").arg(id);
    if (subject == "reconciliation"_L1)
        return Texts::tr("Reconciliation %1").arg(id);
    if (subject == "difference"_L1)
        return Texts::tr("Difference %1").arg(id);
    return subject + u' ' + id;
}

QList<FieldChange> AuditWords::changes(const AuditEntry &entry)
{
    QStringList keys = entry.before.keys() + entry.after.keys();
    keys.sort();
    keys.removeDuplicates();
    const bool withAmount = moneyIn(entry.before) || moneyIn(entry.after);
    QList<FieldChange> changes;
    for (const QString &key : keys) {
        if (withAmount && key == "currency"_L1) // stands with its amount
            continue;
        changes << FieldChange{fieldName(key), valueText(key, entry.before), valueText(key, entry.after)};
    }
    return changes;
}

std::optional<Money> AuditWords::amount(const AuditEntry &entry)
{
    const auto after = moneyIn(entry.after);
    return after ? after : moneyIn(entry.before);
}

} // namespace halfday
