#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"

#include <QDate>
#include <QList>
#include <optional>

namespace halfday {

/// One day's figures, in the shop's zone.
struct DayFigure {
    QDate day;
    qint64 n = 0; ///< how many
    qint64 amount = 0; ///< minor units, milliseconds …, as the list it stands in says

    bool operator==(const DayFigure &) const = default;
};

/// A figure and what it was over the stretch of the same length before.
struct Compared {
    qint64 now = 0;
    std::optional<qint64> before; ///< nothing: nothing was counted yet then

    /// In percent of before; nothing when there is nothing to compare with.
    std::optional<double> change() const
    {
        if (!before || *before == 0)
            return std::nullopt;
        return (double(now) - double(*before)) * 100 / double(*before);
    }
    bool operator==(const Compared &) const = default;
};

/// What was taken, less what was given back of it, in minor units of one currency.
struct RevenueFigures {
    QString currency;
    Compared days30;
    int sales30 = 0; ///< purchases in the last 30 days
    Compared year; ///< 12 months up to today
    Compared month; ///< this month so far, against as many days of the last one
    Compared week; ///< this week (from Monday) so far, against as many days of the last one
    QList<DayFigure> days; ///< the last 60, today last; a day without a sale is there with zero
    QList<DayFigure> months; ///< the last 12, each named by its first day, this one last

    bool operator==(const RevenueFigures &) const = default;
};

struct AdoptionFigures {
    int featured = 0; ///< businesses with a placement that runs now
    int trainers = 0; ///< businesses that could have one
    int targetPercent = 0;
    int takenSlots = 0;
    int slotCount = 0; ///< over all councils
    int waiting = 0;
    std::optional<qint64> averageWaitSeconds; ///< of those promoted in the last 90 days, else of those waiting
    int promotions30 = 0;
    int begun90 = 0; ///< placements begun in the last 90 days …
    int cancelled90 = 0; ///< … and those of them cancelled before their end: the churn
    QList<DayFigure> days; ///< placements begun, last 60

    bool operator==(const AdoptionFigures &) const = default;
};

struct CouncilQueue {
    qint64 councilId = 0;
    QString council;
    int waiting = 0;
    std::optional<Instant> oldest;
    int takenSlots = 0;
    int slotCount = 0;

    bool operator==(const CouncilQueue &) const = default;
};

struct QueueFigures {
    int waiting = 0;
    int yellowAbove = 0; ///< policy queue_yellow, for one council
    int promotions30 = 0;
    QList<CouncilQueue> councils; ///< longest first; those without a queue too
    QList<DayFigure> promotions; ///< last 60; amount: seconds waited, summed

    bool operator==(const QueueFigures &) const = default;
};

struct ReasonCount {
    QString reason; ///< the customers' words
    int n = 0;

    bool operator==(const ReasonCount &) const = default;
};

struct RefundFigures {
    int purchases30 = 0;
    int refunded30 = 0; ///< of those purchases
    int purchasesBefore = 0;
    int refundedBefore = 0;
    int yellowPercent = 0; ///< policies refund_rate_yellow, refund_rate_investigate, refund_rate_least
    int investigatePercent = 0;
    int leastPurchases = 0;
    int approved30 = 0; ///< requests decided in the last 30 days
    int denied30 = 0;
    std::optional<Money> average; ///< of the refunds made in the last 30 days, in the commonest currency
    QList<ReasonCount> reasons; ///< of the last 90 days, commonest first, at most 5
    QList<DayFigure> days; ///< refunded purchases by day of purchase, last 60

    bool operator==(const RefundFigures &) const = default;
};

struct TermCount {
    QString criterion; ///< "age", "issue", "council"
    QString term;
    qint64 n = 0;

    bool operator==(const TermCount &) const = default;
};

struct SearchFigures {
    Compared days30;
    QList<DayFigure> days; ///< last 60
    QList<TermCount> most; ///< last 30 days, at most 5
    QList<TermCount> least; ///< the same from the other end, none of them in `most`

    bool operator==(const SearchFigures &) const = default;
};

struct ProviderHealth {
    enum class State { Healthy, Failing, Down, Standby }; ///< Standby: not called for a day, and its last call was fine

    QString provider;
    State state = State::Standby;
    qint64 calls30 = 0;
    qint64 failed30 = 0;
    std::optional<int> averageMs; ///< of the calls that were answered, last 30 days
    std::optional<Instant> lastCallAt;
    std::optional<Instant> failingSince;
    std::optional<Instant> lastIncidentAt; ///< of the last time it was down
    std::optional<Instant> lastIncidentEnded;
    qint64 costMicrosMonth = 0; ///< this month, millionths of a US dollar
    QList<DayFigure> days; ///< calls by day, last 30; amount: failed ones

    /// Share of the calls of 30 days that were answered, in percent.
    std::optional<double> uptime() const
    {
        if (calls30 == 0)
            return std::nullopt;
        return double(calls30 - failed30) * 100 / double(calls30);
    }
    bool operator==(const ProviderHealth &) const = default;
};

struct AiFigures {
    QString mode; ///< the product's switch: "z_ai", "deterministic"; empty: it has none
    QList<ProviderHealth> providers;
    qint64 budgetCents = 0; ///< US cents a month

    bool operator==(const AiFigures &) const = default;
};

/// What waits for the operator.
struct PendingWork {
    int reviews = 0;
    std::optional<Instant> oldestReview;
    int refundRequests = 0;
    int refundsUnknown = 0;
    std::optional<Instant> soonestWindowEnd;
    int cases = 0;
    int casesBreached = 0;
    std::optional<Instant> soonestDeadline;
    std::optional<Instant> nextSession; ///< policy sessions
    int differences = 0; ///< of reconciliations: open and not put off, each charge once
    std::optional<Instant> agreedUntil; ///< up to then both sides agree; nothing: not within 400 days
    std::optional<Instant> firstSince; ///< the first payment after that

    bool operator==(const PendingWork &) const = default;
};

/// Everything that the first page shows, read in one round trip.
struct Snapshot {
    Instant takenAt; ///< the server's clock
    QString zone; ///< the IANA zone that days are counted in
    QList<RevenueFigures> revenue; ///< by currency, the largest of the last 12 months first
    AdoptionFigures adoption;
    QueueFigures queue;
    RefundFigures refunds;
    SearchFigures searches;
    AiFigures ai;
    PendingWork pending;

    bool operator==(const Snapshot &) const = default;
};

/// One line of "since you were last here".
struct DigestLine {
    enum class Kind { Came, Decided, Resolved };
    Kind kind = Kind::Came;
    QString what; ///< Came: "reviews", "refund_requests", "cases", "payments", "alerts"; Decided: an audit action; Resolved: an alert rule
    QString actor; ///< Decided: by whom
    qint64 n = 0;

    bool operator==(const DigestLine &) const = default;
};

struct Digest {
    std::optional<Instant> since; ///< nothing: never here before
    QList<DigestLine> lines;

    bool operator==(const Digest &) const = default;
};

} // namespace halfday
