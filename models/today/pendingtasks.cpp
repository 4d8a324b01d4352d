#include "models/today/pendingtasks.h"

#include <QCoreApplication>
#include <QLocale>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::PendingTasks)
};

/// Seconds for one of a kind, quick and slow, and for looking in and checking afterwards, as the operator's handbook
/// reckons them.
struct Effort {
    qint64 least;
    qint64 most;
    qint64 around;
};

constexpr Effort effort(PendingTask::Kind kind)
{
    switch (kind) {
    case PendingTask::Kind::Reviews: // "51 reviews: 1–2 h": most go with one click, the rest take 3–5 min each
        return {70, 140, 0};
    case PendingTask::Kind::RefundRequests: // 3–5 min each, 5 min to look in and 5 to verify
        return {180, 300, 600};
    case PendingTask::Kind::UnknownRefunds: // 5 min at the provider, 5 min to compare
        return {300, 600, 0};
    case PendingTask::Kind::Cases: // an investigation: 15–30 min
        return {900, 1800, 0};
    case PendingTask::Kind::Reconciliation: // a week with a handful of differences: 15–30 min; two clicks where there is none
        return {120, 300, 300};
    }
    return {};
}

constexpr auto reconciledEvery = std::chrono::hours(7 * 24);

int rank(const PendingTask &task)
{
    const int kind = int(task.kind);
    if (task.count == 0)
        return 100 + kind;
    if (task.urgent > 0 && task.kind != PendingTask::Kind::Reconciliation) // which is late by days, not by hours
        return task.kind == PendingTask::Kind::Cases ? 0 : 2;
    return task.kind == PendingTask::Kind::UnknownRefunds ? 1 : 10 + kind;
}

QString number(qint64 value) { return QLocale().toString(value); }

} // namespace

QList<PendingTask> pendingTasks(const PendingWork &work, Instant now)
{
    using Kind = PendingTask::Kind;
    // A week without agreement, and something to compare: a task of its own beside each difference.
    const bool due = work.firstSince && work.agreedUntil.value_or(*work.firstSince) < now - reconciledEvery;
    const int reconciling = work.differences + (due ? 1 : 0);
    QList<PendingTask> tasks{{Kind::Cases, work.cases, work.casesBreached, work.soonestDeadline, 0, 0, u"cases"_s},
                             {Kind::UnknownRefunds, work.refundsUnknown, 0, {}, 0, 0, u"refunds"_s},
                             {Kind::RefundRequests, work.refundRequests, 0, work.soonestWindowEnd, 0, 0, u"refunds"_s},
                             {Kind::Reconciliation, reconciling, due ? 1 : 0, work.agreedUntil, 0, 0, u"reconciliation"_s},
                             {Kind::Reviews, work.reviews, 0, work.oldestReview, 0, 0, u"reviews"_s}};
    for (PendingTask &task : tasks) {
        const Effort one = effort(task.kind);
        if (task.count > 0) {
            task.leastMinutes = (task.count * one.least + one.around + 30) / 60;
            task.mostMinutes = (task.count * one.most + one.around + 30) / 60;
        }
        // A window that has closed needs a letter, not haste.
        if (task.kind == Kind::RefundRequests && task.when && *task.when > now && work.nextSession && *task.when < *work.nextSession)
            task.urgent = 1;
    }
    std::stable_sort(tasks.begin(), tasks.end(), [](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return tasks;
}

QString taskTitle(PendingTask::Kind kind)
{
    switch (kind) {
    case PendingTask::Kind::Cases:
        return Texts::tr("Cases");
    case PendingTask::Kind::UnknownRefunds:
        return Texts::tr("Refunds without an answer");
    case PendingTask::Kind::RefundRequests:
        return Texts::tr("Refund requests");
    case PendingTask::Kind::Reconciliation:
        return Texts::tr("Reconciliation");
    case PendingTask::Kind::Reviews:
        break;
    }
    return Texts::tr("Reviews");
}

QString taskCount(const PendingTask &task)
{
    if (task.count == 0)
        return Texts::tr("nothing");
    // The number is written with its digits grouped, so %n only chooses the form.
    switch (task.kind) {
    case PendingTask::Kind::Cases:
        return Texts::tr("%1 cases", nullptr, task.count).arg(number(task.count));
    case PendingTask::Kind::UnknownRefunds:
        return Texts::tr("%1 refunds without an answer", nullptr, task.count).arg(number(task.count));
    case PendingTask::Kind::RefundRequests:
        return Texts::tr("%1 refund requests", nullptr, task.count).arg(number(task.count));
    case PendingTask::Kind::Reconciliation:
        if (const int open = task.count - task.urgent; open > 0)
            return Texts::tr("%1 open differences", nullptr, open).arg(number(open));
        return Texts::tr("Payments to compare");
    case PendingTask::Kind::Reviews:
        break;
    }
    return Texts::tr("%1 reviews", nullptr, task.count).arg(number(task.count));
}

QString taskEstimate(const PendingTask &task)
{
    if (task.count == 0)
        return {};
    const auto range = [](const QString &from, const QString &to) { return from == to ? to : from + u'–' + to; };
    if (task.mostMinutes <= 60) {
        const auto fives = [](qint64 minutes) { return number(std::max<qint64>(5, (minutes + 2) / 5 * 5)); };
        return Texts::tr("about %1 min").arg(range(fives(task.leastMinutes), fives(task.mostMinutes)));
    }
    const auto halves = [](qint64 minutes) {
        const qint64 half = std::max<qint64>(1, minutes / 30 + (minutes % 30 >= 15 ? 1 : 0));
        if (half >= 20) // nobody plans ten hours by the half
            return number((half + 1) / 2);
        const QString whole = half < 2 ? QString() : number(half / 2);
        return half % 2 ? whole + u'½' : whole;
    };
    return Texts::tr("about %1 h").arg(range(halves(task.leastMinutes), halves(task.mostMinutes)));
}

QString taskNote(const PendingTask &task, Instant now)
{
    if (task.count == 0)
        return {};
    switch (task.kind) {
    case PendingTask::Kind::Cases:
        if (task.urgent > 0)
            return Texts::tr("%1 past their deadline", nullptr, task.urgent).arg(number(task.urgent));
        if (task.when && *task.when > now)
            return Texts::tr("the next is due in %1").arg(shortSpan(*task.when - now));
        return {};
    case PendingTask::Kind::UnknownRefunds:
        return Texts::tr("ask the provider before anything else");
    case PendingTask::Kind::RefundRequests:
        if (!task.when)
            return {};
        if (*task.when <= now)
            return Texts::tr("a window has closed");
        return task.urgent ? Texts::tr("a window ends in %1, before the next session").arg(shortSpan(*task.when - now))
                           : Texts::tr("the next window ends in %1").arg(shortSpan(*task.when - now));
    case PendingTask::Kind::Reconciliation:
        if (task.when && *task.when < now)
            return Texts::tr("both sides last agreed %1 ago").arg(shortSpan(now - *task.when));
        return task.urgent ? Texts::tr("no period has agreed yet") : QString();
    case PendingTask::Kind::Reviews:
        if (task.when && *task.when < now)
            return Texts::tr("the oldest waits for %1").arg(shortSpan(now - *task.when));
        return {};
    }
    return {};
}

QString shortSpan(microseconds length)
{
    const qint64 seconds = std::abs(std::chrono::duration_cast<std::chrono::seconds>(length).count());
    if (seconds < 60)
        return Texts::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Texts::tr("%1 m").arg(seconds / 60);
    if (seconds < 48 * 3600) {
        const qint64 rest = seconds % 3600 / 60;
        return rest == 0 ? Texts::tr("%1 h").arg(seconds / 3600) : Texts::tr("%1 h %2 m").arg(seconds / 3600).arg(rest);
    }
    const qint64 days = seconds / (24 * 3600);
    return Texts::tr("%1 days", nullptr, int(std::min<qint64>(days, INT_MAX))).arg(number(days));
}

} // namespace halfday
