#include "tests/bench/measures.h"

#include "models/reviews/reviewdesk.h"
#include "tests/bench/bareconnection.h"
#include "tests/bench/waiting.h"

#include <QElapsedTimer>

namespace halfday::bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray arrayText(const auto &numbers)
{
    QByteArray text;
    for (const auto number : numbers)
        text += (text.isEmpty() ? "" : ",") + QByteArray::number(number);
    return "'{" + text + "}'";
}

/// The oldest that wait.
ReviewSet oldest(BareConnection &server, int size)
{
    ReviewSet set;
    const auto rows = server.fetch("select id, version from halfday.reviews where status = 'pending' "
                                   "order by created_at, id limit "
                                   + QByteArray::number(size));
    for (int i = 0; i < PQntuples(rows.get()); ++i) {
        set.ids << QByteArray(PQgetvalue(rows.get(), i, 0)).toLongLong();
        set.versions << QByteArray(PQgetvalue(rows.get(), i, 1)).toInt();
    }
    return set;
}

} // namespace

void measureApprove(const Server &server, const Sizes &sizes, Report &report)
{
    BareConnection owner(server.owner);
    BareConnection bare(server.operatorLogin);
    const SystemClock clock;
    Database database(server.operatorLogin, clock);
    const ReviewDesk desk(database);
    waitUntilOpen(database);

    ReviewSet set;
    const auto before = [&] {
        // The same rows again, nothing left to tidy up, nothing left to write out.
        owner.run("update public.reviews set moderation_status = 'pending', moderated_by = null, moderated_at = null "
                  "where id = any (" + arrayText(set.ids) + "::bigint[])");
        owner.run("vacuum public.reviews");
        owner.run("checkpoint");
        set = oldest(owner, sizes.batch);
    };
    const auto ours = [&] {
        QElapsedTimer timer;
        timer.start();
        const ReviewOutcome outcome = await(desk.approve(set));
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        if (outcome.done != sizes.batch)
            qFatal("only %lld approved", outcome.done);
        return seconds;
    };
    const auto theirs = [&] {
        QElapsedTimer timer;
        timer.start();
        bare.fetch("select batch, done, skipped from halfday.approve_reviews(" + arrayText(set.ids) + "::bigint[], "
                   + arrayText(set.versions) + "::integer[], '"
                   + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "'::uuid)");
        return double(timer.nsecsElapsed()) / 1e9;
    };
    const Comparison comparison = compare(sizes.runs, ours, theirs, before);
    report.add(u"approve %L1 with audit / libpq"_s.arg(sizes.batch), comparison.ratios, u"x"_s, 1.2,
               inSeconds(comparison.ours.median()) + " / "_L1 + inSeconds(comparison.bare.median()));
}

} // namespace halfday::bench
