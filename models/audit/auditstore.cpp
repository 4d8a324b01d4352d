#include "models/audit/auditstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

AuditEntry readEntry(const Row &row)
{
    return {.id = row.integer(0),
            .at = row.instant(1),
            .actor = row.text(2),
            .action = row.text(3),
            .subject = row.text(4),
            .subjectId = row.text(5),
            .batch = row.uuid(6),
            .before = object(row.text(7)),
            .after = object(row.text(8)),
            .note = row.text(9)};
}

/// The filter as SQL. Only what narrows stands in it, so that the planner finds the index for it.
class Conditions
{
public:
    explicit Conditions(const AuditFilter &filter)
    {
        if (!filter.actor.isEmpty())
            add(u"actor = $?"_s, filter.actor);
        if (!filter.action.isEmpty())
            add(u"action = $?"_s, filter.action);
        if (!filter.subject.isEmpty())
            add(u"subject = $?"_s, filter.subject);
        if (!filter.subjectId.isEmpty())
            add(u"subject_id = $?"_s, filter.subjectId);
        if (!filter.batch.isNull())
            add(u"batch = $?"_s, filter.batch);
        if (filter.period.from)
            add(u"at >= $?"_s, *filter.period.from);
        if (filter.period.to)
            add(u"at < $?"_s, *filter.period.to);
        const QString text = filter.text.trimmed();
        if (!text.isEmpty()) {
            add(u"strpos(lower(concat_ws(chr(10), note, subject_id, batch, before, after)), lower($?)) > 0"_s, text);
        }
    }

    void add(QString condition, const Parameter &value)
    {
        parameters << value;
        m_conditions << condition.replace(u"$?"_s, u'$' + QString::number(parameters.size()));
    }

    QString where() const { return m_conditions.isEmpty() ? QString() : u" where "_s + m_conditions.join(u" and "_s); }

    Parameters parameters;

private:
    QStringList m_conditions;
};

} // namespace

template <class T> Task<T> AuditStore::read(std::function<Result<T>(Session &)> work) const
{
    if (m_database)
        return m_database->read<T>(std::move(work));
    return [](Error error) -> Task<T> { co_return fail(error); }(
        {Error::Kind::Connection, QCoreApplication::translate("AuditStore", "Halfday is closing.")});
}

Task<AuditPage> AuditStore::page(AuditFilter filter, std::optional<qint64> olderThan, int limit) const
{
    Conditions conditions(filter);
    if (olderThan)
        conditions.add(u"id < $?"_s, *olderThan);
    const QString sql = u"select id, halfday.us(at), actor, action, subject, subject_id, batch, before, after, note"
                        " from halfday.audit_log"_s
        + conditions.where() + u" order by id desc limit "_s + QString::number(limit + 1);
    return read<AuditPage>([sql, parameters = conditions.parameters, limit](Session &session) -> Result<AuditPage> {
        return session.list<AuditEntry>(sql, parameters, readEntry).map([limit](QList<AuditEntry> entries) {
            // One more than asked for: it tells whether there is a next page without a second question.
            const bool isLast = entries.size() <= limit;
            if (!isLast)
                entries.removeLast();
            return AuditPage{std::move(entries), isLast};
        });
    });
}

Task<AuditCount> AuditStore::count(AuditFilter filter) const
{
    const Conditions conditions(filter);
    const QString sql = u"select count(*), halfday.us(max(at)) from halfday.audit_log"_s + conditions.where();
    return read<AuditCount>([sql, parameters = conditions.parameters](Session &session) {
        return session.one<AuditCount>(
            sql, parameters, +[](const Row &row) { return AuditCount{row.integer(0), row.maybeInstant(1)}; });
    });
}

CountQuery AuditStore::counting(const AuditFilter &filter)
{
    const Conditions conditions(filter);
    return {u"halfday.audit_log"_s + conditions.where(), conditions.parameters};
}

Task<AuditChoices> AuditStore::choices() const
{
    return read<AuditChoices>([](Session &session) -> Result<AuditChoices> {
        AuditChoices choices;
        // Hops along the indexes from one name to the next; distinct would read a million rows for five names.
        const auto done = session.each(
            u"with recursive actors(name) as ("
             " select min(actor) from halfday.audit_log union all"
             " select (select min(actor) from halfday.audit_log where actor > name) from actors where name is not null"
             "), actions(name) as ("
             " select min(action) from halfday.audit_log union all"
             " select (select min(action) from halfday.audit_log where action > name) from actions where name is not null"
             ") select true, name from actors where name is not null"
             " union all select false, name from actions where name is not null"_s,
            {}, [&](const Row &row) { (row.boolean(0) ? choices.actors : choices.actions) << row.text(1); });
        if (!done)
            return fail(done.error());
        choices.actors.sort();
        choices.actions.sort();
        return choices;
    });
}

} // namespace halfday
