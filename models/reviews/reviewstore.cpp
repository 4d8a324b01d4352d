#include "models/reviews/reviewstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columns = R"(
    r.id, r.version, halfday.us(r.created_at), r.rating, r.reviewer_name, coalesce(b.name, ''), coalesce(c.name, ''),
    r.ai_confidence, coalesce(r.ai_label, ''), r.body)"_L1;

// Left joins: a review whose trainer is gone must still be decided. Where nothing of them is used, the planner
// drops them.
constexpr auto source = R"(
    halfday.reviews r
    left join halfday.businesses b on b.id = r.business_id
    left join halfday.councils c on c.id = b.council_id)"_L1;

Review makeReview(const Row &row)
{
    return {.id = row.integer(0),
            .version = row.number(1),
            .createdAt = row.instant(2),
            .rating = row.number(3),
            .reviewer = row.text(4),
            .trainer = row.text(5),
            .council = row.text(6),
            .confidence = row.isNull(7) ? std::nullopt : std::optional(row.real(7)),
            .label = row.text(8),
            .text = row.text(9)};
}

/// Collects values for a statement and hands out their `$n`.
struct Values {
    Parameters parameters;
    QString operator()(const Parameter &value)
    {
        parameters << value;
        return u'$' + QString::number(parameters.size());
    }
};

QString condition(const ReviewFilter &filter, Values &value)
{
    QString sql = u"r.status = 'pending'"_s;
    // As real: 0.90 stored in four bytes is a little less than 0.90 in eight.
    if (filter.minConfidence)
        sql += " and r.ai_confidence >= "_L1 + value(*filter.minConfidence) + "::real"_L1;
    if (filter.councilId)
        sql += " and b.council_id = "_L1 + value(*filter.councilId);
    if (filter.rating)
        sql += " and r.rating = "_L1 + value(*filter.rating);
    if (const auto id = filter.number()) {
        sql += " and r.id = "_L1 + value(*id);
    } else if (!filter.text.isEmpty()) {
        QString pattern = filter.text;
        pattern.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
        const QString like = " ilike "_L1 + value(u'%' + pattern + u'%');
        sql += " and (r.body"_L1 + like + " or r.reviewer_name"_L1 + like + " or b.name"_L1 + like + u')';
    }
    return sql;
}

/// The expression to sort by; ties are broken by id.
QLatin1StringView sortKey(ReviewSort::By by)
{
    switch (by) {
    case ReviewSort::By::Rating:
        return "r.rating"_L1;
    case ReviewSort::By::Trainer:
        return "coalesce(b.name, '')"_L1;
    case ReviewSort::By::Council:
        return "coalesce(c.name, '')"_L1;
    case ReviewSort::By::Confidence:
        return "coalesce(r.ai_confidence, -1::real)"_L1;
    case ReviewSort::By::Age:
        break;
    }
    return "r.created_at"_L1;
}

QString sortValue(ReviewSort::By by, const Review &review, Values &value)
{
    switch (by) {
    case ReviewSort::By::Rating:
        return value(review.rating);
    case ReviewSort::By::Trainer:
        return value(review.trainer);
    case ReviewSort::By::Council:
        return value(review.council);
    case ReviewSort::By::Confidence:
        return value(review.confidence.value_or(-1)) + "::real"_L1;
    case ReviewSort::By::Age:
        break;
    }
    return value(review.createdAt);
}

template <class Number> QList<Number> numbers(const QString &arrayText)
{
    QList<Number> list;
    for (const auto part : QStringView(arrayText).mid(1).chopped(1).split(u','))
        list << Number(part.toLongLong());
    return list;
}

ReviewOverview makeOverview(const Row &row)
{
    ReviewOverview overview{.waiting = row.integer(0),
                            .oldest = row.maybeInstant(1),
                            .matching = row.integer(2),
                            .safeMatching = row.integer(3),
                            .safeFrom = row.real(6),
                            .undoFor = std::chrono::seconds(row.integer(7)),
                            .serverNow = row.instant(9)};
    if (!row.isNull(4))
        overview.safe = {numbers<qint64>(row.text(4)), numbers<int>(row.text(5))};
    const QJsonArray councils = QJsonDocument::fromJson(row.text(8).toUtf8()).array();
    for (const auto &council : councils)
        overview.councils << Council{council[0].toString().toLongLong(), council[1].toString()};
    return overview;
}

ReviewOutcome makeOutcome(const Row &row)
{
    ReviewOutcome outcome{.batch = row.uuid(0), .done = row.integer(1)};
    const QJsonArray skipped = QJsonDocument::fromJson(row.text(2).toUtf8()).array();
    for (const auto &one : skipped)
        outcome.skipped << ReviewOutcome::Skipped{one[u"id"].toInteger(), one[u"status"].toString(), one[u"by"].toString()};
    return outcome;
}

Task<ReviewOutcome> decide(Database *database, QString sql, Parameters parameters)
{
    return database->write<ReviewOutcome>([sql, parameters](Session &session) {
        return session.one<ReviewOutcome>(sql, parameters, makeOutcome);
    });
}

} // namespace

Task<QList<Review>> ReviewStore::page(ReviewFilter filter, ReviewSort sort, std::optional<Review> after, int limit) const
{
    Values value;
    QString where = condition(filter, value);
    const QLatin1StringView key = sortKey(sort.by);
    if (after) {
        where += u" and (%1, r.id) %2 (%3, %4)"_s.arg(key, sort.descending ? u"<"_s : u">"_s,
                                                       sortValue(sort.by, *after, value), value(after->id));
    }
    const QString direction = sort.descending ? u" desc"_s : QString();
    const QString sql = u"select"_s + columns + " from"_L1 + source + " where "_L1 + where + " order by "_L1 + key
        + direction + ", r.id"_L1 + direction + " limit "_L1 + value(limit);
    return m_database->read<QList<Review>>([sql, parameters = value.parameters](Session &session) {
        return session.list<Review>(sql, parameters, makeReview);
    });
}

Task<ReviewOverview> ReviewStore::overview(ReviewFilter filter) const
{
    Values value;
    const QString where = condition(filter, value);
    const QString sql = u"with rule as (select (halfday.policy('safe_confidence')::numeric / 100)::real as safe_from), "
                         "listed as materialized ("
                         " select r.id, r.version, r.created_at,"
                         "  coalesce(r.ai_confidence >= (select safe_from from rule), false) as safe from"_s
        + source + " where "_L1 + where
        + R"(), safe as (select id, version, created_at from listed where safe order by created_at, id limit )"_L1
        + value(ReviewOverview::mostAtOnce) + R"()
        select p.waiting, halfday.us(p.oldest),
               (select count(*) from listed), (select count(*) from listed where safe),
               s.ids, s.versions, (select safe_from from rule),
               extract(epoch from halfday.policy('review_undo')::interval)::bigint,
               (select jsonb_agg(jsonb_build_array(id::text, name) order by name) from halfday.councils),
               halfday.us(clock_timestamp())
        from (select count(*) as waiting, min(created_at) as oldest from halfday.reviews where status = 'pending') p,
             (select array_agg(id order by created_at, id)::text as ids,
                     array_agg(version order by created_at, id)::text as versions from safe) s)"_L1;
    return m_database->read<ReviewOverview>([sql, parameters = value.parameters](Session &session) {
        return session.one<ReviewOverview>(sql, parameters, makeOverview);
    });
}

CountQuery ReviewStore::counting(const ReviewFilter &filter)
{
    Values value;
    const QString from = source + " where "_L1 + condition(filter, value);
    const QString fits = filter.councilId ? "exists (select from halfday.councils where id = "_L1 + value(*filter.councilId) + u')' : QString();
    return {from, value.parameters, fits};
}

Task<ReviewHistory> ReviewStore::history(qint64 id) const
{
    // The first row counts; the others are the audit log's entries.
    const QString sql = uR"(
        select null::bigint as at, null as actor, null as action, null as reason, null as note,
               count(*) filter (where o.status = 'approved'), count(*) filter (where o.status = 'rejected')
        from halfday.reviews r join halfday.reviews o on o.business_id = r.business_id and o.id <> r.id
        where r.id = $1
        union all
        (select halfday.us(at), actor, action, after ->> 'reason', note, 0, 0
         from halfday.audit_log where subject = 'review' and subject_id = $2 order by audit_log.id)
        order by 1 nulls first)"_s;
    const Parameters parameters{id, QString::number(id)};
    return m_database->read<ReviewHistory>([sql, parameters](Session &session) -> Result<ReviewHistory> {
        ReviewHistory history;
        const auto done = session.each(sql, parameters, [&history](const Row &row) {
            if (row.isNull(0)) {
                history.trainerApproved = row.integer(5);
                history.trainerRejected = row.integer(6);
            } else {
                history.events << ReviewEvent{row.instant(0), row.text(1), row.text(2), row.text(3), row.text(4)};
            }
        });
        if (!done)
            return fail(done.error());
        return history;
    });
}

Task<ReviewOutcome> ReviewStore::approve(ReviewSet reviews, QUuid batch) const
{
    const Parameters parameters{reviews.ids, reviews.versions, batch};
    return decide(m_database, u"select batch, done, skipped from halfday.approve_reviews($1, $2, $3)"_s, parameters);
}

Task<ReviewOutcome> ReviewStore::reject(ReviewSet reviews, RejectionReason reason, QString note, QUuid batch) const
{
    const Parameters parameters{reviews.ids, reviews.versions, toWord(reason), note, batch};
    return decide(m_database, u"select batch, done, skipped from halfday.reject_reviews($1, $2, $3, $4, $5)"_s, parameters);
}

Task<ReviewOutcome> ReviewStore::undo(QUuid batch) const
{
    const Parameters parameters{batch};
    return decide(m_database, u"select $1, done, skipped from halfday.undo_reviews($1)"_s, parameters);
}

Task<qint64> ReviewStore::recorded(QUuid batch, bool undone) const
{
    const QString sql = u"select count(*) from halfday.audit_log where batch = $1 and (action = 'review.undo') = $2"_s;
    const Parameters parameters{batch, undone};
    // Over the writing connection: it must not overtake what may still be on its way there.
    return m_database->write<qint64>([sql, parameters](Session &session) {
        return session.one<qint64>(sql, parameters, [](const Row &row) { return row.integer(0); });
    });
}

QString toWord(RejectionReason reason)
{
    switch (reason) {
    case RejectionReason::Spam:
        return u"spam"_s;
    case RejectionReason::Profanity:
        return u"profanity"_s;
    case RejectionReason::OffTopic:
        return u"off_topic"_s;
    case RejectionReason::Other:
        break;
    }
    return u"other"_s;
}

} // namespace halfday
