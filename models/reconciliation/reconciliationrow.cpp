#include "models/reconciliation/reconciliationrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace halfday::reconciliationsql {

const QString runColumns
    = u"r.id, r.provider, halfday.us(r.period_from), halfday.us(r.period_to), r.zone, r.state, r.begun_by, halfday.us(r.begun_at), "
       "r.program, (select max(number) from halfday.migrations), r.holder, r.held, r.charges_listed, r.refunds_listed, "
       "halfday.us(r.matched_at), coalesce(extract(epoch from r.settlement_delay), 0)::bigint, coalesce(r.paired, 0), "
       "coalesce(r.agreed, 0), r.open, r.closed, r.not_due, r.totals::text, r.held_by, r.held_by = session_user"_s;

const QString differenceColumns
    = u"d.id, d.version, d.run, d.kind, d.charge_id, coalesce(d.payment_id, 0), coalesce(d.business, ''), coalesce(d.business_id, 0), "
       "halfday.us(d.happened_at), d.our_amount, d.our_refunded, d.our_currency, d.our_status, d.their_amount, d.their_refunded, "
       "d.their_currency, d.their_status, d.email, coalesce(d.other_charge, ''), halfday.us(d.look_again_at), coalesce(d.closed_how, ''), "
       "coalesce(d.closed_because, ''), coalesce(d.closed_by, ''), halfday.us(d.closed_at), coalesce(d.undoable, false), "
       "array_to_string(d.remedies, ','), (select i.looked_up from halfday.reconciliation_items i where i.id = d.id)"_s;

const QString patiently = u"set local statement_timeout = '1h'; "_s;

const QString progressColumns
    = u"p.id, p.holder, p.charges_listed, p.refunds_listed, coalesce(p.charges_cursor, ''), coalesce(p.refunds_cursor, ''), "
       "p.charges_done::integer, p.refunds_done::integer, halfday.us(p.period_from - halfday.list_margin()), "
       "halfday.us(p.period_to + halfday.list_margin()), halfday.us(greatest(p.period_to, p.begun_at) + halfday.list_margin())"_s;

namespace {

QList<ReconciliationTotals> totalsFrom(const QString &json)
{
    QList<ReconciliationTotals> totals;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const auto number = [&](QLatin1StringView key) { return object.value(key).toInteger(); };
        totals.append({object.value("currency"_L1).toString(), number("our_count"_L1), number("our_amount"_L1), number("our_refunded"_L1),
                       number("their_count"_L1), number("their_amount"_L1), number("their_refunded"_L1)});
    }
    return totals;
}

Difference::LookedUp lookedUpFrom(const QString &name)
{
    if (name == "known"_L1)
        return Difference::LookedUp::Known;
    if (name == "unknown"_L1)
        return Difference::LookedUp::Unknown;
    return name == "unanswered"_L1 ? Difference::LookedUp::Unanswered : Difference::LookedUp::NotAsked;
}

Reconciliation::State stateFrom(const QString &name)
{
    if (name == "matched"_L1)
        return Reconciliation::State::Matched;
    return name == "listing"_L1 ? Reconciliation::State::Listing : Reconciliation::State::Abandoned;
}

} // namespace

std::optional<Difference::Side> readSide(const Row &row, int first)
{
    if (row.isNull(first + 3))
        return std::nullopt;
    return Difference::Side{{row.integer(first), row.text(first + 2)}, row.integer(first + 1), row.text(first + 3)};
}

Reconciliation readRun(const Row &row, int first)
{
    Reconciliation run;
    run.id = row.integer(first);
    run.period = {row.text(first + 1), row.instant(first + 2), row.instant(first + 3), row.text(first + 4)};
    run.state = stateFrom(row.text(first + 5));
    run.begunBy = row.text(first + 6);
    run.begunAt = row.instant(first + 7);
    run.program = row.text(first + 8);
    run.schemaVersion = row.number(first + 9);
    run.holder = row.text(first + 10);
    run.heldByOther = row.boolean(first + 11) && !row.boolean(first + 23);
    run.chargesListed = row.integer(first + 12);
    run.refundsListed = row.integer(first + 13);
    run.matchedAt = row.maybeInstant(first + 14);
    run.settlementDelay = std::chrono::seconds(row.integer(first + 15));
    run.paired = row.integer(first + 16);
    run.agreed = row.integer(first + 17);
    run.open = row.number(first + 18);
    run.closed = row.number(first + 19);
    run.notDue = row.number(first + 20);
    run.totals = totalsFrom(row.text(first + 21));
    return run;
}

Difference readDifference(const Row &row, int first)
{
    Difference difference;
    difference.id = row.integer(first);
    difference.version = row.number(first + 1);
    difference.run = row.integer(first + 2);
    difference.kind = differenceKindFromName(row.text(first + 3)).value_or(DifferenceKind::StatusDiffers);
    difference.chargeId = row.text(first + 4);
    difference.paymentId = row.integer(first + 5);
    difference.business = row.text(first + 6);
    difference.businessId = row.integer(first + 7);
    difference.happenedAt = row.instant(first + 8);
    difference.ours = readSide(row, first + 9);
    difference.theirs = readSide(row, first + 13);
    difference.email = row.text(first + 17);
    difference.otherCharge = row.text(first + 18);
    difference.lookAgainAt = row.maybeInstant(first + 19);
    difference.closedHow = row.text(first + 20);
    difference.closedBecause = row.text(first + 21);
    difference.closedBy = row.text(first + 22);
    difference.closedAt = row.maybeInstant(first + 23);
    difference.undoable = row.boolean(first + 24);
    const QStringList names = row.text(first + 25).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (const auto remedy = remedyFromName(name))
            difference.remedies.append(*remedy);
    }
    difference.lookedUp = lookedUpFrom(row.text(first + 26));
    return difference;
}

ListingProgress progressFrom(const QStringList &columns)
{
    if (columns.size() != 11)
        return {};
    const auto number = [&](int column) { return columns.at(column).toLongLong(); };
    return {number(0), columns.at(1), number(2), number(3), columns.at(4), columns.at(5), number(6) != 0, number(7) != 0,
            instantFromMicros(number(8)), instantFromMicros(number(9)), instantFromMicros(number(10))};
}

ListingProgress readProgress(const Row &row)
{
    QStringList columns;
    for (int column = 0; column < 11; ++column)
        columns.append(row.text(column));
    return progressFrom(columns);
}

} // namespace halfday::reconciliationsql
