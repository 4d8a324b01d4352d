#include "models/database/countquery.h"

#include <QRegularExpression>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

/// The `$n` of a part, as they are called in the whole. Values never stand in the text, so every `$n` is one.
QString renumbered(const QString &sql, qsizetype before)
{
    static const QRegularExpression number(u"\\$(\\d+)"_s);
    QString whole;
    qsizetype at = 0;
    for (auto all = number.globalMatch(sql); all.hasNext();) {
        const QRegularExpressionMatch one = all.next();
        whole += sql.mid(at, one.capturedStart() - at) + u'$' + QString::number(one.captured(1).toLongLong() + before);
        at = one.capturedEnd();
    }
    return whole + sql.mid(at);
}

} // namespace

Task<QList<FilterCount>> countRows(Database &database, QList<CountQuery> queries)
{
    QStringList parts;
    Parameters parameters;
    for (const CountQuery &query : queries) {
        const QString fits = query.fits.isEmpty() ? u"true"_s : renumbered(query.fits, parameters.size());
        parts << u"select %1, (select count(*) from (select 1 from %2 limit %3) found), %4"_s
                     .arg(QString::number(parts.size()), renumbered(query.from, parameters.size()), QString::number(FilterCount::most), fits);
        parameters += query.parameters;
    }
    const QString sql = parts.join(u" union all "_s) + u" order by 1"_s;
    return database.read<QList<FilterCount>>([sql, parameters](Session &session) {
        return session.list<FilterCount>(sql, parameters, +[](const Row &row) { return FilterCount{row.number(1), row.boolean(2)}; });
    });
}

} // namespace halfday
