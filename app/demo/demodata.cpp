#include "app/demo/demodata.h"

#include "models/database/session.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

constexpr int decidedReviews = 3600;
constexpr int edgeCases = 10;
/// So many make the year A$24,800; what 04_payments.sql adds to the past ones tells the last 60 days.
constexpr int pastPayments = 926;
constexpr int recentPayments = 224;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::DemoData)
};

Result<QString> story()
{
    QString sql;
    const QDir folder(u":/demo"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail({Error::Kind::Internal, Texts::tr("This program was built without its demo data.")});
        sql += QString::fromUtf8(file.readAll()) + u";\n"_s;
    }
    return sql;
}

/// The table that the story reads its numbers from. Only numbers, so nothing needs quoting.
QString beginning(const DemoOptions &options)
{
    const qint64 decided = options.reviews ? *options.reviews - options.pendingReviews : qint64(decidedReviews) * options.scale;
    const qint64 payments = options.payments ? *options.payments - recentPayments : qint64(pastPayments) * options.scale;
    const QString now = options.now
        ? u"(timestamptz 'epoch' + %1 * interval '1 microsecond')"_s.arg(toMicros(*options.now))
        : u"now()"_s;
    return u"set local statement_timeout = 0; set local search_path = pg_catalog; set local jit = off; set local work_mem = '128MB'; "
            "create temporary table demo on commit drop as select %1::bigint as seed, %2::integer as scale, "
            "%3::bigint as decided, %4::bigint as pending, %5::bigint as payments, %2::integer as events, %6 as now;\n"_s
                .arg(options.seed)
                .arg(options.scale)
                .arg(decided)
                .arg(options.pendingReviews)
                .arg(payments)
                .arg(now);
}

bool makeSense(const DemoOptions &options)
{
    return options.scale >= 1 && options.scale <= 10'000 && options.pendingReviews > edgeCases
        && options.pendingReviews <= 10'000'000 && (!options.reviews || *options.reviews > options.pendingReviews)
        && (!options.payments || *options.payments > recentPayments);
}

} // namespace

Result<void> fillDemo(Session &session, const DemoOptions &options)
{
    if (!makeSense(options))
        return fail({Error::Kind::Input,
                     Texts::tr("Demo data needs a scale from 1 to 10,000, more than 10 pending reviews, and totals larger than that.")});
    const auto used = session.one<bool>(
        u"select exists (select from halfday.users) or exists (select from halfday.businesses) "
        "or exists (select from halfday.councils) or exists (select from halfday.reviews) "
        "or exists (select from halfday.payments) or exists (select from halfday.audit_log) "
        "or to_regclass('public.demo_data') is not null"_s,
        {}, [](const Row &row) { return row.boolean(0); });
    if (!used)
        return fail(used.error());
    if (*used)
        return fail({Error::Kind::Conflict,
                     Texts::tr("This database already holds data. Demo data only goes into an empty one; nothing was changed.")});
    const Result<QString> sql = story();
    if (!sql)
        return fail(sql.error());
    return session.execute(beginning(options) + *sql);
}

Result<bool> isFilled(Session &session)
{
    return session.one<bool>(u"select to_regclass('public.demo_data') is not null"_s, {},
                             [](const Row &row) { return row.boolean(0); });
}

} // namespace halfday
