#include "models/audit/auditwords.h"
#include "models/today/todaywords.h"

#include <QCoreApplication>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::TodayDigest)
};

int form(qint64 n) { return int(std::min<qint64>(n, INT_MAX)); }

QString came(const DigestLine &line)
{
    const QString n = TodayWords::number(line.n);
    if (line.what == "reviews"_L1)
        return Texts::tr("%1 reviews came in.", nullptr, form(line.n)).arg(n);
    if (line.what == "refund_requests"_L1)
        return Texts::tr("%1 refund requests came in.", nullptr, form(line.n)).arg(n);
    if (line.what == "cases"_L1)
        return Texts::tr("%1 cases came in.", nullptr, form(line.n)).arg(n);
    if (line.what == "payments"_L1)
        return Texts::tr("%1 payments came in.", nullptr, form(line.n)).arg(n);
    if (line.what == "alerts"_L1)
        return Texts::tr("%1 alerts were raised.", nullptr, form(line.n)).arg(n);
    return Texts::tr("%1: %2 came in.").arg(line.what, n);
}

QString decided(const DigestLine &line)
{
    const QString n = TodayWords::number(line.n);
    const QString &who = line.actor;
    if (line.what == "review.approve"_L1)
        return Texts::tr("%1 approved %2 reviews.", nullptr, form(line.n)).arg(who, n);
    if (line.what == "review.reject"_L1)
        return Texts::tr("%1 rejected %2 reviews.", nullptr, form(line.n)).arg(who, n);
    if (line.what == "review.undo"_L1)
        return Texts::tr("%1 returned %2 reviews to the queue.", nullptr, form(line.n)).arg(who, n);
    if (line.what == "refund.begin"_L1)
        return Texts::tr("%1 began %2 refunds.", nullptr, form(line.n)).arg(who, n);
    if (line.what == "refund.deny"_L1)
        return Texts::tr("%1 denied %2 refund requests.", nullptr, form(line.n)).arg(who, n);
    if (line.what == "policy.set"_L1)
        return Texts::tr("%1 changed %2 policies.", nullptr, form(line.n)).arg(who, n);
    if (line.what == "case.resolve"_L1)
        return Texts::tr("%1 resolved %2 cases.", nullptr, form(line.n)).arg(who, n);
    if (line.what == "case.escalate"_L1)
        return Texts::tr("%1 escalated %2 cases.", nullptr, form(line.n)).arg(who, n);
    if (line.what == "alert.acknowledge"_L1)
        return Texts::tr("%1 acknowledged %2 alerts.", nullptr, form(line.n)).arg(who, n);
    if (line.what == "alert.snooze"_L1)
        return Texts::tr("%1 snoozed %2 alerts.", nullptr, form(line.n)).arg(who, n);
    // What the log of audits calls it: "Refund succeeded, 3 times (ben)."
    const QString deed = AuditWords::action(line.what);
    return line.n == 1 ? Texts::tr("%1 (%2).").arg(deed, who)
                       : Texts::tr("%1, %2 times (%3).", nullptr, form(line.n)).arg(deed, n, who);
}

QString ruleWords(const QString &rule)
{
    if (rule == "webhook_failing"_L1)
        return Texts::tr("failing webhooks");
    if (rule == "charge_without_placement"_L1)
        return Texts::tr("a charge without its placement");
    if (rule == "database_slow"_L1)
        return Texts::tr("a slow database");
    if (rule == "database_down"_L1)
        return Texts::tr("a database out of reach");
    if (rule == "cron_failed"_L1)
        return Texts::tr("a failed scheduled job");
    if (rule == "cron_late"_L1)
        return Texts::tr("a late scheduled job");
    if (rule == "cron_stuck"_L1)
        return Texts::tr("a scheduled job that hung");
    if (rule == "ai_down"_L1)
        return Texts::tr("an AI provider that was down");
    if (rule == "queue_long"_L1)
        return Texts::tr("a long queue");
    if (rule == "refund_rate"_L1)
        return Texts::tr("the refund rate");
    if (rule == "case_breached"_L1)
        return Texts::tr("a case past its deadline");
    if (rule == "refund_window_closing"_L1)
        return Texts::tr("a refund window about to end");
    if (rule == "refund_unknown"_L1)
        return Texts::tr("a refund without an answer");
    if (rule == "stale_data"_L1)
        return Texts::tr("stale figures");
    return rule;
}

} // namespace

QStringList TodayWords::digest(const Digest &digest)
{
    QStringList sentences;
    for (const auto kind : {DigestLine::Kind::Came, DigestLine::Kind::Decided, DigestLine::Kind::Resolved}) {
        for (const DigestLine &line : digest.lines) {
            if (line.kind != kind || line.n <= 0)
                continue;
            if (kind == DigestLine::Kind::Came)
                sentences << came(line);
            else if (kind == DigestLine::Kind::Decided)
                sentences << decided(line);
            else
                sentences << Texts::tr("%1 alerts about %2 resolved themselves.", nullptr, form(line.n))
                                 .arg(number(line.n), ruleWords(line.what));
        }
    }
    return sentences;
}

} // namespace halfday
