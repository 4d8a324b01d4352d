#include "tests/bench/measures.h"

#include "tests/bench/bareconnection.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/waiting.h"

#include <QElapsedTimer>

namespace halfday::bench {

using namespace Qt::StringLiterals;

namespace {

struct Batch {
    QList<qint64> ids;
    QList<int> versions;
};

QByteArray arrayText(const auto &numbers)
{
    QByteArray text;
    for (const auto number : numbers)
        text += (text.isEmpty() ? "" : ",") + QByteArray::number(number);
    return "'{" + text + "}'";
}

/// The oldest that wait.
Batch nextBatch(BareConnection &server, int size)
{
    Batch batch;
    const auto rows = server.fetch("select id, version from halfday.reviews where status = 'pending' "
                                   "order by created_at, id limit "
                                   + QByteArray::number(size));
    for (int i = 0; i < PQntuples(rows.get()); ++i) {
        batch.ids << QByteArray(PQgetvalue(rows.get(), i, 0)).toLongLong();
        batch.versions << QByteArray(PQgetvalue(rows.get(), i, 1)).toInt();
    }
    return batch;
}

} // namespace

void measureApprove(const ConnectionSettings &server, const Sizes &sizes, Report &report)
{
    BareConnection bare(server);
    const SystemClock clock;
    Database database(server, clock);
    waitUntilOpen(database);

    Heartbeat heartbeat;
    Samples stalls;
    Batch batch;
    const auto before = [&] {
        // The same rows again, nothing left to tidy up, nothing left to write out.
        bare.run("update public.reviews set moderation_status = 'pending', moderated_by = null, moderated_at = null "
                 "where id <= "
                 + QByteArray::number(sizes.pending) + " and moderation_status <> 'pending'");
        bare.run("vacuum public.reviews");
        bare.run("checkpoint");
        batch = nextBatch(bare, sizes.batch);
    };
    const auto ours = [&] {
        QElapsedTimer timer;
        heartbeat.start();
        timer.start();
        const Parameters parameters{batch.ids, batch.versions, QUuid::createUuid()};
        const std::function<Result<int>(Session &)> work = [parameters](Session &session) {
            return session.one<int>(u"select batch, done, skipped from halfday.approve_reviews($1, $2, $3)"_s,
                                    parameters, [](const Row &row) { return row.number(1); });
        };
        const int done = await(database.write(work));
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        if (done != sizes.batch)
            qFatal("only %d approved", done);
        stalls.add(heartbeat.longestGap() * 1000);
        return seconds;
    };
    const auto theirs = [&] {
        QElapsedTimer timer;
        timer.start();
        bare.fetch("select batch, done, skipped from halfday.approve_reviews(" + arrayText(batch.ids) + "::bigint[], "
                   + arrayText(batch.versions) + "::integer[], '"
                   + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "'::uuid)");
        return double(timer.nsecsElapsed()) / 1e9;
    };
    const Comparison comparison = compare(sizes.runs, ours, theirs, before);
    report.add(u"approve %L1 with audit / libpq"_s.arg(sizes.batch), comparison.ratios, u"x"_s, 1.2,
               inSeconds(comparison.ours.median()) + " / "_L1 + inSeconds(comparison.bare.median()));
    report.add(u"  longest stall of the UI thread"_s, stalls, u"ms"_s, 16.7);
}

} // namespace halfday::bench
