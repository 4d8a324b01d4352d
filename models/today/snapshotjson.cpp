#include "models/today/snapshotjson.h"

#include "models/today/jsonreader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimeZone>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::SnapshotJson)
};

QString at(const QString &place, qsizetype index)
{
    return u"%1[%2]"_s.arg(place).arg(index);
}

QString in(const QString &place, QLatin1StringView name)
{
    return place + u'.' + name;
}

/// Every element of a list, each with its place.
template <class T>
QList<T> each(JsonReader &read, const QJsonValue &list, const QString &place,
              T (*make)(JsonReader &, const QJsonValue &, const QString &))
{
    QList<T> made;
    const QJsonArray elements = read.array(list, place);
    made.reserve(elements.size());
    for (qsizetype i = 0; i < elements.size() && read.isFine(); ++i)
        made << make(read, elements[i], at(place, i));
    return made;
}

DayFigure makeDay(JsonReader &read, const QJsonValue &value, const QString &place)
{
    const QJsonArray parts = read.array(value, 3, place);
    const DayFigure made{QDate::fromString(read.text(parts[0], place), Qt::ISODate), read.integer(parts[1], place),
                         read.integer(parts[2], place)};
    if (!made.day.isValid())
        read.complain(place, "a day is missing");
    return made;
}

/// As many days as there must be, one after the other.
QList<DayFigure> days(JsonReader &read, const QJsonValue &list, qsizetype count, const QString &place)
{
    const QList<DayFigure> made = each(read, list, place, makeDay);
    if (made.size() != count)
        read.complain(place, "a list of another length");
    for (qsizetype i = 1; i < made.size(); ++i) {
        if (made[i].day != made[i - 1].day.addDays(1))
            read.complain(at(place, i), "not the day after the one before");
    }
    return made;
}

Compared compared(JsonReader &read, const QJsonValue &value, const QString &place)
{
    const QJsonArray parts = read.array(value, 2, place);
    return {read.integer(parts[0], place), read.maybeInteger(parts[1], place)};
}

RevenueFigures makeRevenue(JsonReader &read, const QJsonValue &value, const QString &place)
{
    const QJsonObject o = read.object(value, place);
    RevenueFigures made{.currency = read.text(o["currency"_L1], in(place, "currency"_L1)),
                        .days30 = compared(read, o["days30"_L1], in(place, "days30"_L1)),
                        .sales30 = read.number(o["sales30"_L1], in(place, "sales30"_L1)),
                        .year = compared(read, o["year"_L1], in(place, "year"_L1)),
                        .month = compared(read, o["month"_L1], in(place, "month"_L1)),
                        .week = compared(read, o["week"_L1], in(place, "week"_L1)),
                        .days = days(read, o["days"_L1], 60, in(place, "days"_L1)),
                        .months = each(read, o["months"_L1], in(place, "months"_L1), makeDay)};
    if (made.months.size() != 12)
        read.complain(in(place, "months"_L1), "a list of another length");
    return made;
}

AdoptionFigures makeAdoption(JsonReader &read, const QJsonValue &value, const QString &place)
{
    const QJsonObject o = read.object(value, place);
    return {.featured = read.number(o["featured"_L1], in(place, "featured"_L1)),
            .trainers = read.number(o["trainers"_L1], in(place, "trainers"_L1)),
            .targetPercent = read.number(o["target"_L1], in(place, "target"_L1)),
            .takenSlots = read.number(o["taken"_L1], in(place, "taken"_L1)),
            .slotCount = read.number(o["slots"_L1], in(place, "slots"_L1)),
            .waiting = read.number(o["waiting"_L1], in(place, "waiting"_L1)),
            .averageWaitSeconds = read.maybeInteger(o["wait"_L1], in(place, "wait"_L1)),
            .promotions30 = read.number(o["promotions30"_L1], in(place, "promotions30"_L1)),
            .begun90 = read.number(o["begun90"_L1], in(place, "begun90"_L1)),
            .cancelled90 = read.number(o["cancelled90"_L1], in(place, "cancelled90"_L1)),
            .days = days(read, o["days"_L1], 60, in(place, "days"_L1))};
}

CouncilQueue makeCouncil(JsonReader &read, const QJsonValue &value, const QString &place)
{
    const QJsonObject o = read.object(value, place);
    return {.councilId = read.integer(o["id"_L1], in(place, "id"_L1)),
            .council = read.text(o["name"_L1], in(place, "name"_L1)),
            .waiting = read.number(o["waiting"_L1], in(place, "waiting"_L1)),
            .oldest = read.maybeInstant(o["oldest"_L1], in(place, "oldest"_L1)),
            .takenSlots = read.number(o["taken"_L1], in(place, "taken"_L1)),
            .slotCount = read.number(o["slots"_L1], in(place, "slots"_L1))};
}

QueueFigures makeQueue(JsonReader &read, const QJsonValue &value, const QString &place)
{
    const QJsonObject o = read.object(value, place);
    return {.waiting = read.number(o["waiting"_L1], in(place, "waiting"_L1)),
            .yellowAbove = read.number(o["yellow"_L1], in(place, "yellow"_L1)),
            .promotions30 = read.number(o["promotions30"_L1], in(place, "promotions30"_L1)),
            .councils = each(read, o["councils"_L1], in(place, "councils"_L1), makeCouncil),
            .promotions = days(read, o["promotions"_L1], 60, in(place, "promotions"_L1))};
}

ReasonCount makeReason(JsonReader &read, const QJsonValue &value, const QString &place)
{
    const QJsonArray parts = read.array(value, 2, place);
    return {read.text(parts[0], place), read.number(parts[1], place)};
}

std::optional<Money> maybeMoney(JsonReader &read, const QJsonValue &value, const QString &place)
{
    if (value.isNull())
        return std::nullopt;
    const QJsonObject o = read.object(value, place);
    return Money{read.integer(o["amount"_L1], in(place, "amount"_L1)), read.text(o["currency"_L1], in(place, "currency"_L1))};
}

RefundFigures makeRefunds(JsonReader &read, const QJsonValue &value, const QString &place)
{
    const QJsonObject o = read.object(value, place);
    return {.purchases30 = read.number(o["purchases30"_L1], in(place, "purchases30"_L1)),
            .refunded30 = read.number(o["refunded30"_L1], in(place, "refunded30"_L1)),
            .purchasesBefore = read.number(o["purchases_before"_L1], in(place, "purchases_before"_L1)),
            .refundedBefore = read.number(o["refunded_before"_L1], in(place, "refunded_before"_L1)),
            .yellowPercent = read.number(o["yellow"_L1], in(place, "yellow"_L1)),
            .investigatePercent = read.number(o["investigate"_L1], in(place, "investigate"_L1)),
            .leastPurchases = read.number(o["least"_L1], in(place, "least"_L1)),
            .approved30 = read.number(o["approved30"_L1], in(place, "approved30"_L1)),
            .denied30 = read.number(o["denied30"_L1], in(place, "denied30"_L1)),
            .average = maybeMoney(read, o["average"_L1], in(place, "average"_L1)),
            .reasons = each(read, o["reasons"_L1], in(place, "reasons"_L1), makeReason),
            .days = days(read, o["days"_L1], 60, in(place, "days"_L1))};
}

TermCount makeTerm(JsonReader &read, const QJsonValue &value, const QString &place)
{
    const QJsonArray parts = read.array(value, 3, place);
    return {read.text(parts[0], place), read.text(parts[1], place), read.integer(parts[2], place)};
}

SearchFigures makeSearches(JsonReader &read, const QJsonValue &value, const QString &place)
{
    const QJsonObject o = read.object(value, place);
    return {.days30 = compared(read, o["days30"_L1], in(place, "days30"_L1)),
            .days = days(read, o["days"_L1], 60, in(place, "days"_L1)),
            .most = each(read, o["most"_L1], in(place, "most"_L1), makeTerm),
            .least = each(read, o["least"_L1], in(place, "least"_L1), makeTerm)};
}

ProviderHealth::State state(JsonReader &read, const QJsonValue &value, const QString &place)
{
    const QString word = read.text(value, place);
    if (word == "healthy"_L1)
        return ProviderHealth::State::Healthy;
    if (word == "failing"_L1)
        return ProviderHealth::State::Failing;
    if (word == "down"_L1)
        return ProviderHealth::State::Down;
    if (word != "standby"_L1)
        read.complain(place, "not a state of a provider");
    return ProviderHealth::State::Standby;
}

ProviderHealth makeProvider(JsonReader &read, const QJsonValue &value, const QString &place)
{
    const QJsonObject o = read.object(value, place);
    const QJsonValue averageMs = o["average_ms"_L1];
    return {.provider = read.text(o["provider"_L1], in(place, "provider"_L1)),
            .state = state(read, o["state"_L1], in(place, "state"_L1)),
            .calls30 = read.integer(o["calls30"_L1], in(place, "calls30"_L1)),
            .failed30 = read.integer(o["failed30"_L1], in(place, "failed30"_L1)),
            .averageMs = averageMs.isNull() ? std::nullopt : std::optional(read.number(averageMs, in(place, "average_ms"_L1))),
            .lastCallAt = read.maybeInstant(o["last_call"_L1], in(place, "last_call"_L1)),
            .failingSince = read.maybeInstant(o["failing_since"_L1], in(place, "failing_since"_L1)),
            .lastIncidentAt = read.maybeInstant(o["incident"_L1], in(place, "incident"_L1)),
            .lastIncidentEnded = read.maybeInstant(o["incident_ended"_L1], in(place, "incident_ended"_L1)),
            .costMicrosMonth = read.integer(o["cost_month"_L1], in(place, "cost_month"_L1)),
            .days = days(read, o["days"_L1], 30, in(place, "days"_L1))};
}

AiFigures makeAi(JsonReader &read, const QJsonValue &value, const QString &place)
{
    const QJsonObject o = read.object(value, place);
    return {.mode = read.text(o["mode"_L1], in(place, "mode"_L1)),
            .providers = each(read, o["providers"_L1], in(place, "providers"_L1), makeProvider),
            .budgetCents = read.integer(o["budget"_L1], in(place, "budget"_L1))};
}

PendingWork makePending(JsonReader &read, const QJsonValue &value, const QString &place)
{
    const QJsonObject o = read.object(value, place);
    return {.reviews = read.number(o["reviews"_L1], in(place, "reviews"_L1)),
            .oldestReview = read.maybeInstant(o["oldest_review"_L1], in(place, "oldest_review"_L1)),
            .refundRequests = read.number(o["refund_requests"_L1], in(place, "refund_requests"_L1)),
            .refundsUnknown = read.number(o["refunds_unknown"_L1], in(place, "refunds_unknown"_L1)),
            .soonestWindowEnd = read.maybeInstant(o["soonest_window_end"_L1], in(place, "soonest_window_end"_L1)),
            .cases = read.number(o["cases"_L1], in(place, "cases"_L1)),
            .casesBreached = read.number(o["cases_breached"_L1], in(place, "cases_breached"_L1)),
            .soonestDeadline = read.maybeInstant(o["soonest_deadline"_L1], in(place, "soonest_deadline"_L1)),
            .nextSession = read.maybeInstant(o["next_session"_L1], in(place, "next_session"_L1)),
            .differences = read.number(o["differences_open"_L1], in(place, "differences_open"_L1)),
            .agreedUntil = read.maybeInstant(o["agreed_until"_L1], in(place, "agreed_until"_L1)),
            .firstSince = read.maybeInstant(o["first_since"_L1], in(place, "first_since"_L1))};
}

DigestLine makeLine(JsonReader &read, const QJsonValue &value, const QString &place)
{
    const QJsonArray parts = read.array(value, 4, place);
    const QString kind = read.text(parts[0], place);
    if (kind != "came"_L1 && kind != "decided"_L1 && kind != "resolved"_L1)
        read.complain(place, "not a kind of line");
    return {kind == "came"_L1      ? DigestLine::Kind::Came
                : kind == "decided"_L1 ? DigestLine::Kind::Decided
                                       : DigestLine::Kind::Resolved,
            read.text(parts[1], place), read.text(parts[2], place), read.integer(parts[3], place)};
}

Error notAsAgreed(const QString &problem)
{
    return {.kind = Error::Kind::Schema,
            .message = Texts::tr("The database's figures are not in the form that this program reads. "
                                 "\"halfdayctl doctor\" tells what differs."),
            .detail = problem};
}

} // namespace

Result<Snapshot> snapshotFromJson(const QByteArray &document)
{
    QJsonParseError parsed;
    const QJsonValue value = QJsonDocument::fromJson(document, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return fail(notAsAgreed(parsed.errorString()));
    JsonReader read;
    const QJsonObject o = read.object(value, u"snapshot"_s);
    Snapshot snapshot{.takenAt = read.instant(o["taken_at"_L1], u"taken_at"_s),
                      .zone = read.text(o["zone"_L1], u"zone"_s),
                      .revenue = each(read, o["revenue"_L1], u"revenue"_s, makeRevenue),
                      .adoption = makeAdoption(read, o["adoption"_L1], u"adoption"_s),
                      .queue = makeQueue(read, o["queue"_L1], u"queue"_s),
                      .refunds = makeRefunds(read, o["refunds"_L1], u"refunds"_s),
                      .searches = makeSearches(read, o["searches"_L1], u"searches"_s),
                      .ai = makeAi(read, o["ai"_L1], u"ai"_s),
                      .pending = makePending(read, o["pending"_L1], u"pending"_s)};
    if (!read.isFine())
        return fail(notAsAgreed(read.problem()));
    return snapshot;
}

Result<Digest> digestFromJson(const QByteArray &document)
{
    QJsonParseError parsed;
    const QJsonObject o = QJsonDocument::fromJson(document, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return fail(notAsAgreed(parsed.errorString()));
    JsonReader read;
    const Digest digest{.since = read.maybeInstant(o["since"_L1], u"since"_s),
                        .lines = each(read, o["lines"_L1], u"lines"_s, makeLine)};
    if (!read.isFine())
        return fail(notAsAgreed(read.problem()));
    return digest;
}

} // namespace halfday
