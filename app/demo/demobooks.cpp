// What the demo's payment provider has in its books, for its sandbox.
#include "app/demo/demobooks.h"

#include "app/demo/demodata.h"
#include "models/database/connection.h"

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

const QString chargeColumns = u"charge_id, amount, refunded, currency, status, disputed, payer, email, halfday.us(created_at)"_s;

DemoCharge readCharge(const Row &row)
{
    const QString currency = row.text(3);
    return {row.text(0), {row.integer(1), currency}, {row.integer(2), currency}, row.instant(8), row.text(4), row.boolean(5), row.text(6), row.text(7)};
}

DemoRefund readRefund(const Row &row)
{
    return {row.text(0), row.text(1), {row.integer(2), row.text(3)}, row.instant(4)};
}

template <class T> Result<std::optional<T>> first(const Result<QList<T>> &found)
{
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Parameters parametersOf(const DemoWindow &window)
{
    return {window.from, window.to, window.afterCreated, window.afterId, window.most, window.chargeId};
}

} // namespace

Result<std::optional<DemoCharge>> demoCharge(Session &session, const QString &chargeId)
{
    return first(session.list<DemoCharge>(
        u"select %1 from public.demo_charges where charge_id = $1 union all "
         "select charge_id, amount, refunded_amount, currency, case when status in ('failed', 'pending') then status else 'succeeded' end, "
         "status = 'disputed', '', '', halfday.us(purchased_at) from halfday.payments "
         "where charge_id = $1 limit 1"_s.arg(chargeColumns),
        {chargeId}, readCharge));
}

Result<std::optional<DemoRefund>> demoRefund(Session &session, const QString &refundId)
{
    return first(session.list<DemoRefund>(
        u"select refund_id, charge_id, amount, currency, halfday.us(created_at) from public.demo_refunds where refund_id = $1"_s, {refundId}, readRefund));
}

Result<QList<DemoCharge>> demoCharges(Session &session, const DemoWindow &window)
{
    return session.list<DemoCharge>(
        u"select %1 from public.demo_charges where created_at >= $1 and created_at < $2 "
         "and ($3::timestamptz is null or (created_at, charge_id) < ($3::timestamptz, $4)) order by created_at desc, charge_id desc limit $5"_s
            .arg(chargeColumns),
        parametersOf(window), readCharge);
}

Result<QList<DemoRefund>> demoRefunds(Session &session, const DemoWindow &window)
{
    return session.list<DemoRefund>(
        u"select refund_id, charge_id, amount, currency, halfday.us(created_at) from public.demo_refunds where created_at >= $1 and created_at < $2 "
         "and ($6 = '' or charge_id = $6) "
         "and ($3::timestamptz is null or (created_at, refund_id) < ($3::timestamptz, $4)) order by created_at desc, refund_id desc limit $5"_s,
        parametersOf(window), readRefund);
}

namespace {

/// Asks the provider's books. Rare, and on the sandbox's own thread: a connection for each is simpler than one that has to
/// be minded. Nothing at all when the database is away.
template <class T> T ask(const ConnectionSettings &owner, const std::function<Result<T>(Session &)> &question)
{
    Connection connection(owner);
    if (!connection.open())
        return {};
    Session session = connection.session();
    return question(session).value_or(T());
}

SandboxCharge inTheBooks(const DemoCharge &charge)
{
    return {.id = charge.id, .amount = charge.amount, .created = charge.created, .refundedMinor = charge.refunded.minor,
            .disputed = charge.disputed, .status = charge.status, .payer = charge.payer, .email = charge.email};
}

SandboxPastRefund inTheBooks(const DemoRefund &refund)
{
    return {.id = refund.id, .chargeId = refund.chargeId, .amount = refund.amount, .created = refund.created};
}

DemoWindow windowOf(const SandboxWindow &window)
{
    const auto at = [](qint64 seconds) { return Instant(std::chrono::seconds(std::min(seconds, qint64(32'503'680'000)))); }; // the year 3000 will do
    DemoWindow demo{at(window.from), at(window.to), {}, {}, window.chargeId, window.most};
    if (window.after) {
        demo.afterCreated = at(window.after->first);
        demo.afterId = window.after->second;
    }
    return demo;
}

template <class Entry> auto allInTheBooks(const QList<Entry> &entries)
{
    QList<decltype(inTheBooks(Entry()))> made;
    for (const Entry &entry : entries)
        made.append(inTheBooks(entry));
    return made;
}

template <class Entry> auto oneInTheBooks(const std::optional<Entry> &entry)
{
    return entry ? std::optional(inTheBooks(*entry)) : std::nullopt;
}

} // namespace

void serveDemoBooks(StripeSandboxOptions &options, const ConnectionSettings &owner)
{
    options.lookup = [owner](const QString &id) {
        return oneInTheBooks(ask<std::optional<DemoCharge>>(owner, [&](Session &session) { return demoCharge(session, id); }));
    };
    options.archive.refund = [owner](const QString &id) {
        return oneInTheBooks(ask<std::optional<DemoRefund>>(owner, [&](Session &session) { return demoRefund(session, id); }));
    };
    options.archive.charges = [owner](const SandboxWindow &window) {
        return allInTheBooks(ask<QList<DemoCharge>>(owner, [&](Session &session) { return demoCharges(session, windowOf(window)); }));
    };
    options.archive.refunds = [owner](const SandboxWindow &window) {
        return allInTheBooks(ask<QList<DemoRefund>>(owner, [&](Session &session) { return demoRefunds(session, windowOf(window)); }));
    };
}

} // namespace halfday
