#include "models/reconciliation/reconciliationstore.h"

#include "models/database/copytext.h"
#include "models/reconciliation/reconciliationrow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

using namespace reconciliationsql;

constexpr qsizetype copyChunk = 256 * 1024;

QString programName()
{
    return u"%1 %2"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()).trimmed();
}

QString stateName(ProviderCharge::State state)
{
    switch (state) {
    case ProviderCharge::State::Succeeded:
        return u"succeeded"_s;
    case ProviderCharge::State::Pending:
        return u"pending"_s;
    case ProviderCharge::State::Failed:
        break;
    }
    return u"failed"_s;
}

QString stateName(ProviderRefund::State state)
{
    switch (state) {
    case ProviderRefund::State::Pending:
        return u"pending"_s;
    case ProviderRefund::State::RequiresAction:
        return u"requires_action"_s;
    case ProviderRefund::State::Succeeded:
        return u"succeeded"_s;
    case ProviderRefund::State::Failed:
        return u"failed"_s;
    case ProviderRefund::State::Cancelled:
        break;
    }
    return u"cancelled"_s;
}

/// As PostgreSQL reads it: exact, and without a QDateTime for each of a million rows.
void addInstant(CopyText &text, Instant instant)
{
    using namespace std::chrono;
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(instant - day);
    char written[64];
    const int length = std::snprintf(written, sizeof written, "%04d-%02u-%02u %02d:%02d:%02d.%06ldZ", int(date.year()), unsigned(date.month()),
                                     unsigned(date.day()), int(time.hours().count()), int(time.minutes().count()),
                                     int(time.seconds().count()), long(time.subseconds().count()));
    text.addRaw(QByteArray(written, length));
}

void addRow(CopyText &text, qint64 run, const ProviderCharge &charge)
{
    text.add(run);
    text.add(charge.id);
    text.add(charge.amount.minor);
    text.add(charge.refundedMinor);
    text.add(charge.amount.currency);
    text.add(stateName(charge.state));
    text.add(charge.disputed);
    addInstant(text, charge.created);
    text.add(charge.methodType);
    text.add(charge.payer);
    text.add(charge.email);
    text.endRow();
}

void addRow(CopyText &text, qint64 run, const ProviderRefund &refund)
{
    text.add(run);
    text.add(refund.id);
    text.add(refund.chargeId);
    text.add(refund.amount.minor);
    text.add(refund.amount.currency);
    text.add(stateName(refund.state));
    addInstant(text, refund.created);
    text.endRow();
}

/// The page and the note that it is there: one transaction.
template <class Entry>
Task<ListingProgress> addPage(Database &database, QString table, QString what, QString after, ListingProgress at, QList<Entry> entries,
                              QString next)
{
    return database.reconcile<ListingProgress>([=](Session &session) -> Result<ListingProgress> {
        const Parameters parameters{at.run, at.holder, what, after.isEmpty() ? Parameter(nullptr) : Parameter(after), qint64(entries.size()),
                                    next.isEmpty() ? Parameter(nullptr) : Parameter(next)};
        const QString note = u"select %1 from halfday.note_listed($1, $2, $3, $4, $5, $6) p"_s.arg(progressColumns);
        if (entries.isEmpty())
            return session.one<ListingProgress>(note, parameters, readProgress);
        qsizetype at_ = 0;
        CopyText text;
        const auto rows = [&]() -> QByteArray {
            while (at_ < entries.size() && text.size() < copyChunk)
                addRow(text, at.run, entries.at(at_++));
            return text.take();
        };
        const Result<QStringList> columns = session.copyIn(u"copy halfday.%1 from stdin; %2"_s.arg(table, note), parameters, rows);
        if (!columns)
            return fail(columns.error());
        return progressFrom(*columns);
    });
}

QString remedySql(Remedy remedy)
{
    switch (remedy) {
    case Remedy::SetFailed:
    case Remedy::SetSucceeded:
    case Remedy::SetRefunded:
        return u"halfday.set_payment_status($1, $2, $3, $4)"_s;
    case Remedy::RecordPayment:
        return u"halfday.record_payment($1, $2, $5, $4)"_s;
    case Remedy::RecordRefund:
        return u"halfday.record_refund($1, $2, $4)"_s;
    case Remedy::ActivatePlacement:
        return u"halfday.activate_placement($1, $2, $5, $4)"_s;
    case Remedy::LookAgain:
        return u"halfday.look_again($1, $2, $4)"_s;
    case Remedy::CloseByForce:
        break;
    }
    return u"halfday.close_difference($1, $2, $4)"_s;
}

/// What the second statement answers: the first one, whose single row nobody asked for, has done the work that it reads.
template <class T> Result<T> afterwards(Session &session, const QString &sql, const Parameters &parameters, T (*make)(const Row &))
{
    int rows = 0;
    std::optional<T> made;
    const auto read = session.each(sql, parameters, [&](const Row &row) {
        if (++rows == 2)
            made = make(row);
    });
    if (!read)
        return fail(read.error());
    if (!made)
        return fail({Error::Kind::NotFound, QCoreApplication::translate("Session", "It is not there any more.")});
    return *std::move(made);
}

/// The deed and what then stands there: two statements, one transaction, one round trip.
Task<Mended> deed(Database &database, QString call, Parameters parameters)
{
    return database.write<Mended>([=](Session &session) {
        return afterwards<Mended>(session,
            u"select %1; select %2, %3 from halfday.difference_list d join halfday.reconciliation_overview r on r.id = d.run where d.id = $1"_s
                .arg(call, runColumns, differenceColumns),
            parameters, [](const Row &row) { return Mended{readDifference(row, runColumnCount), readRun(row)}; });
    });
}

QString condition(DifferenceFilter::Show show)
{
    switch (show) {
    case DifferenceFilter::Show::Open:
        return u"closed_at is null and kind <> 'not_due'"_s;
    case DifferenceFilter::Show::Closed:
        return u"closed_at is not null"_s;
    case DifferenceFilter::Show::NotDue:
        return u"closed_at is null and kind = 'not_due'"_s;
    case DifferenceFilter::Show::Everything:
        break;
    }
    return u"true"_s;
}

/// What was typed, to be found anywhere; its own % and _ mean themselves.
QString pattern(QString typed)
{
    typed = typed.trimmed();
    for (const QString &special : {u"\\"_s, u"%"_s, u"_"_s})
        typed.replace(special, u'\\' + special);
    return typed.isEmpty() ? QString() : u'%' + typed + u'%';
}

} // namespace

Task<ListingProgress> ReconciliationStore::begin(ReconciliationPeriod period, QString holder) const
{
    return m_database.reconcile<ListingProgress>([=](Session &session) {
        return session.one<ListingProgress>(
            u"select %1 from halfday.begin_reconciliation($1, $2, $3, $4, $5, $6) p"_s.arg(progressColumns),
            {period.provider, period.from, period.to, period.zone, holder, programName()}, readProgress);
    });
}

Task<ListingProgress> ReconciliationStore::addCharges(ListingProgress at, QList<ProviderCharge> charges, QString next) const
{
    return addPage(m_database, u"listed_charges"_s, u"charges"_s, at.chargesCursor, at, std::move(charges), std::move(next));
}

Task<ListingProgress> ReconciliationStore::addRefunds(ListingProgress at, QList<ProviderRefund> refunds, QString next) const
{
    return addPage(m_database, u"listed_refunds"_s, u"refunds"_s, at.refundsCursor, at, std::move(refunds), std::move(next));
}

Task<Reconciliation> ReconciliationStore::match(qint64 run) const
{
    return m_database.reconcile<Reconciliation>([=](Session &session) {
        return afterwards<Reconciliation>(session,
            patiently + u"select halfday.match_reconciliation($1); select %1 from halfday.reconciliation_overview r where r.id = $1"_s.arg(runColumns),
            {run}, [](const Row &row) { return readRun(row); });
    });
}

Task<QList<MissingPayment>> ReconciliationStore::missingThere(qint64 run, int most) const
{
    return m_database.reconcile<QList<MissingPayment>>([=](Session &session) {
        return session.list<MissingPayment>(
            u"select id, version, charge_id from halfday.reconciliation_items where run = $1 and kind = 'missing_there' and closed_at is null "
             "and looked_up is null order by happened_at, id limit $2"_s,
            {run, most}, [](const Row &row) { return MissingPayment{row.integer(0), row.number(1), row.text(2)}; });
    });
}

Task<Reconciliation> ReconciliationStore::noteLookup(MissingPayment payment, Result<ProviderCharge> answer) const
{
    const bool unknown = !answer && answer.error().kind == Error::Kind::NotFound;
    Parameters parameters{payment.difference, payment.version, answer ? u"known"_s : unknown ? u"unknown"_s : u"unanswered"_s};
    const auto storable = [](QString text) { return text.replace(QChar(0), QChar(QChar::ReplacementCharacter)); };
    if (answer)
        parameters << stateName(answer->state) << answer->disputed << answer->amount.minor << answer->refundedMinor << answer->amount.currency
                   << answer->created << storable(answer->payer) << storable(answer->email);
    const QString call = answer ? u"halfday.note_lookup($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"_s : u"halfday.note_lookup($1, $2, $3)"_s;
    return m_database.reconcile<Reconciliation>([=](Session &session) {
        return afterwards<Reconciliation>(session,
            u"select %1; select %2 from halfday.reconciliation_overview r join halfday.reconciliation_items i on i.run = r.id where i.id = $1"_s
                .arg(call, runColumns),
            parameters, [](const Row &row) { return readRun(row); });
    });
}

void ReconciliationStore::cancelMatching()
{
    m_database.cancelReconciling();
}

Task<int> ReconciliationStore::letGo(QString holder) const
{
    return m_database.reconcile<int>([=](Session &session) {
        return session.one<int>(u"select halfday.let_go_of_listing($1)"_s, {holder}, [](const Row &row) { return row.number(0); });
    });
}

Task<bool> ReconciliationStore::abandon(qint64 run) const
{
    return m_database.reconcile<bool>([=](Session &session) {
        return session.execute(patiently + u"select halfday.abandon_reconciliation($1)"_s, {run}).map([] { return true; });
    });
}

Task<QList<Reconciliation>> ReconciliationStore::runs(int most) const
{
    return m_database.read<QList<Reconciliation>>([=](Session &session) {
        return session.list<Reconciliation>(
            u"select %1 from (select * from halfday.reconciliation_overview order by begun_at desc, id desc limit $1) r "
             "order by r.begun_at desc, r.id desc"_s.arg(runColumns),
            {most}, [](const Row &row) { return readRun(row); });
    });
}

Task<QList<KindCount>> ReconciliationStore::kinds(qint64 run) const
{
    return m_database.read<QList<KindCount>>([=](Session &session) {
        Result<QList<KindCount>> counts = session.list<KindCount>(
            u"select kind, count(*) filter (where closed_at is null), count(*) filter (where closed_at is not null) "
             "from halfday.reconciliation_items where run = $1 group by kind"_s,
            {run}, [](const Row &row) {
                return KindCount{differenceKindFromName(row.text(0)).value_or(DifferenceKind::StatusDiffers), row.number(1), row.number(2)};
            });
        if (counts)
            std::sort(counts->begin(), counts->end(), [](const KindCount &a, const KindCount &b) { return a.kind < b.kind; });
        return counts;
    });
}

Task<std::optional<Reconciliation>> ReconciliationStore::latest(ReconciliationPeriod period) const
{
    return m_database.read<std::optional<Reconciliation>>([=](Session &session) -> Result<std::optional<Reconciliation>> {
        const auto found = session.list<Reconciliation>(
            u"select %1 from halfday.reconciliation_overview r where r.provider = $1 and r.period_from = $2 and r.period_to = $3 "
             "and r.state = 'matched' order by r.begun_at desc, r.id desc limit 1"_s.arg(runColumns),
            {period.provider, period.from, period.to}, [](const Row &row) { return readRun(row); });
        if (!found)
            return fail(found.error());
        return found->isEmpty() ? std::nullopt : std::optional(found->first());
    });
}

Task<ReconciliationPage> ReconciliationStore::page(qint64 run, DifferenceFilter filter, std::optional<DifferencePageKey> after, int most) const
{
    return m_database.read<ReconciliationPage>([=](Session &session) -> Result<ReconciliationPage> {
        ReconciliationPage page;
        bool found = false;
        const QString sql = uR"(
select halfday.us(statement_timestamp()), %1, %2
from halfday.reconciliation_overview r left join lateral (
    select * from halfday.difference_list l
    where l.run = r.id and %3 and ($2::text is null or kind = $2)
      and ($3 = '' or charge_id ilike $3 or business ilike $3 or email ilike $3)
      and ($4::bigint is null or (happened_at, id) > ($5::timestamptz, $4::bigint))
    order by happened_at, id limit $6) d on true
where r.id = $1 order by d.happened_at, d.id)"_s.arg(runColumns, differenceColumns, condition(filter.show));
        const auto read = session.each(
            sql, {run, filter.kind ? Parameter(differenceKindName(*filter.kind)) : Parameter(nullptr), pattern(filter.text),
                  after ? Parameter(after->id) : Parameter(nullptr), after ? Parameter(after->happenedAt) : Parameter(nullptr), most + 1},
            [&](const Row &row) {
                if (!std::exchange(found, true)) {
                    page.serverNow = row.instant(0);
                    page.run = readRun(row, 1);
                }
                if (!row.isNull(1 + runColumnCount))
                    page.differences.append(readDifference(row, 1 + runColumnCount));
            });
        if (!read)
            return fail(read.error());
        if (!found)
            return fail({Error::Kind::NotFound, QCoreApplication::translate("halfday::ReconciliationStore", "There is no such reconciliation.")});
        page.more = page.differences.size() > most; // one row more was asked for, only to know this
        if (page.more)
            page.differences.removeLast();
        return page;
    });
}

Task<Mended> ReconciliationStore::mend(qint64 difference, int seenVersion, Remedy remedy, QString because, qint64 businessId) const
{
    return deed(m_database, remedySql(remedy),
                {difference, seenVersion, remedyName(remedy), because, businessId > 0 ? Parameter(businessId) : Parameter(nullptr)});
}

Task<Mended> ReconciliationStore::undo(qint64 difference, int seenVersion) const
{
    return deed(m_database, u"halfday.undo_remedy($1, $2)"_s, {difference, seenVersion});
}

} // namespace halfday
