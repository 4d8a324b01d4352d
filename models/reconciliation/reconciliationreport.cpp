#include "models/reconciliation/reconciliationreport.h"

#include "models/reconciliation/differencewords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::ReconciliationReport)
};

QString utc(Instant at)
{
    return toDateTime(at).toUTC().toString(Qt::ISODate);
}

QString local(Instant at, const QString &zoneName)
{
    const QTimeZone zone(zoneName.toUtf8());
    return toDateTime(at).toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm"_s);
}

/// From outside: on one line, and nothing in it that a terminal would act on.
QString plain(const QString &text)
{
    QString line = text.simplified();
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return line;
}

QString providerName(const QString &provider)
{
    return provider.left(1).toUpper() + provider.mid(1);
}

QJsonValue sideJson(const std::optional<Difference::Side> &side)
{
    if (!side)
        return QJsonValue::Null;
    return QJsonObject{{u"amount"_s, side->amount.minor}, {u"currency"_s, side->amount.currency}, {u"refunded"_s, side->refundedMinor}, {u"status"_s, side->status}};
}

QString resultLine(const Reconciliation &run)
{
    if (run.addsUp())
        return Texts::tr("It adds up.");
    const QString open = Texts::tr("%n difference(s) open", nullptr, run.open);
    const QString notDue = Texts::tr("%n not yet due", nullptr, run.notDue);
    return run.notDue > 0 ? Texts::tr("%1, %2.").arg(open, notDue) : Texts::tr("%1.").arg(open);
}

} // namespace

QString reconciliationText(const ReconciliationPage &page)
{
    const Reconciliation &run = page.run;
    const QString name = providerName(run.period.provider);
    QString text = Texts::tr("%1, %2 to %3 (%4; %5 to %6)").arg(name, local(run.period.from, run.period.zone), local(run.period.to, run.period.zone), run.period.zone)
                       .arg(utc(run.period.from), utc(run.period.to)) + u'\n';
    text += Texts::tr("%n payment(s) on both sides", nullptr, int(run.paired)) + u", "_s + Texts::tr("%n of them the same", nullptr, int(run.agreed)) + u"\n\n"_s;
    for (const ReconciliationTotals &t : run.totals) {
        text += Texts::tr("%1  ours %2 in %3, given back %4").arg(t.currency, formatMoney(t.ours())).arg(t.ourCount).arg(formatMoney({t.ourRefundedMinor, t.currency})) + u'\n';
        text += Texts::tr("     theirs %1 in %2, given back %3").arg(formatMoney(t.theirs())).arg(t.theirCount).arg(formatMoney({t.theirRefundedMinor, t.currency})) + u'\n';
        text += Texts::tr("     difference %1, given back %2").arg(formatMoney(t.difference()), formatMoney(t.refundDifference())) + u"\n\n"_s;
    }
    for (const Difference &d : page.differences) {
        text += u"%1  %2  %3\n"_s.arg(local(d.happenedAt, run.period.zone), DifferenceWords::kind(d.kind), plain(d.chargeId));
        text += u"    "_s + plain(DifferenceWords::sentence(d, name)) + u'\n';
        text += u"    "_s + plain(d.isOpen() ? DifferenceWords::probably(d, name) : DifferenceWords::outcome(d)) + u'\n';
    }
    if (page.more)
        text += Texts::tr("… and more; the console shows all of them.") + u'\n';
    return text + (page.differences.isEmpty() ? QString() : u"\n"_s) + resultLine(run) + u'\n';
}

QJsonObject reconciliationJson(const ReconciliationPage &page)
{
    const Reconciliation &run = page.run;
    QJsonArray totals;
    for (const ReconciliationTotals &t : run.totals)
        totals.append(QJsonObject{{u"currency"_s, t.currency}, {u"our_count"_s, t.ourCount}, {u"our_amount"_s, t.ourMinor}, {u"our_refunded"_s, t.ourRefundedMinor},
                                  {u"their_count"_s, t.theirCount}, {u"their_amount"_s, t.theirMinor}, {u"their_refunded"_s, t.theirRefundedMinor}});
    QJsonArray differences;
    for (const Difference &d : page.differences)
        differences.append(QJsonObject{{u"id"_s, d.id}, {u"kind"_s, differenceKindName(d.kind)}, {u"charge"_s, d.chargeId},
                                       {u"payment"_s, d.paymentId > 0 ? QJsonValue(d.paymentId) : QJsonValue()}, {u"business"_s, d.business},
                                       {u"happened_at"_s, utc(d.happenedAt)}, {u"ours"_s, sideJson(d.ours)}, {u"theirs"_s, sideJson(d.theirs)},
                                       {u"closed"_s, d.closedHow}, {u"closed_by"_s, d.closedBy}, {u"closed_because"_s, d.closedBecause}});
    return {{u"run"_s, run.id}, {u"provider"_s, run.period.provider}, {u"from"_s, utc(run.period.from)}, {u"to"_s, utc(run.period.to)}, {u"zone"_s, run.period.zone},
            {u"paired"_s, run.paired}, {u"agreed"_s, run.agreed}, {u"open"_s, run.open}, {u"closed"_s, run.closed}, {u"not_due"_s, run.notDue},
            {u"adds_up"_s, run.addsUp()}, {u"totals"_s, totals}, {u"differences"_s, differences}, {u"more"_s, page.more}};
}

} // namespace halfday
