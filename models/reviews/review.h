#pragma once

#include "models/core/instant.h"

#include <QList>
#include <QString>
#include <QUuid>
#include <optional>

namespace halfday {

/// A customer's text about a trainer, waiting for moderation. All text is from outside: plain text only.
struct Review {
    qint64 id = 0;
    int version = 0; ///< of the row as it was read; a decision is about exactly this state
    Instant createdAt;
    int rating = 0; ///< 1 to 5
    QString reviewer;
    QString trainer; ///< the business; empty if the product no longer has it
    QString council;
    std::optional<double> confidence; ///< 0 to 1, the AI's; nothing: it has no opinion
    QString label; ///< the AI's word for it
    QString text;

    bool operator==(const Review &) const = default;
};

/// Which waiting reviews to list. Empty members do not narrow.
struct ReviewFilter {
    std::optional<double> minConfidence = {};
    std::optional<qint64> councilId = {};
    std::optional<int> rating = {};
    /// Somewhere in the text, the reviewer's or the trainer's name; letters' case does not matter. "#12": the review of that number.
    QString text = {};

    std::optional<qint64> number() const
    {
        bool good = false;
        const qint64 id = text.startsWith(u'#') ? text.mid(1).toLongLong(&good) : 0;
        return good && id > 0 ? std::optional(id) : std::nullopt;
    }

    bool isEmpty() const { return !minConfidence && !councilId && !rating && text.isEmpty(); }
    bool operator==(const ReviewFilter &) const = default;
};

/// Done by the database, since only it has all rows.
struct ReviewSort {
    enum class By { Age, Rating, Trainer, Council, Confidence };
    By by = By::Age;
    bool descending = false; ///< for By::Age: newest first

    bool operator==(const ReviewSort &) const = default;
};

/// Certain reviews in a certain state: what one decision is about. Frozen when it was made, so that nothing
/// that comes later is swept in.
struct ReviewSet {
    QList<qint64> ids;
    QList<int> versions; ///< as many as ids

    qsizetype size() const { return ids.size(); }
    bool isEmpty() const { return ids.isEmpty(); }
    void add(const Review &review)
    {
        ids << review.id;
        versions << review.version;
    }
    bool operator==(const ReviewSet &) const = default;
};

struct Council {
    qint64 id = 0;
    QString name;
    bool operator==(const Council &) const = default;
};

/// What is waiting, beyond the rows on screen; one moment's truth, from one statement.
struct ReviewOverview {
    /// The most that one click approves: some 4 s of work for the database (0.35 s per 10,000, measured).
    static constexpr int mostAtOnce = 100'000;

    qint64 waiting = 0; ///< all pending
    std::optional<Instant> oldest;
    qint64 matching = 0; ///< pending under the filter
    qint64 safeMatching = 0; ///< of those, at or above safeFrom
    ReviewSet safe = {}; ///< exactly those, oldest first, up to mostAtOnce
    double safeFrom = 0.90; ///< policy safe_confidence
    std::chrono::seconds undoFor{0}; ///< policy review_undo
    QList<Council> councils = {};
    Instant serverNow;
};

/// What the audit log knows of one review.
struct ReviewEvent {
    Instant at;
    QString actor;
    QString action; ///< 'review.approve', 'review.reject', 'review.undo'
    QString reason;
    QString note;

    bool operator==(const ReviewEvent &) const = default;
};

struct ReviewHistory {
    QList<ReviewEvent> events; ///< oldest first
    qint64 trainerApproved = 0; ///< other reviews of the same trainer
    qint64 trainerRejected = 0;
};

enum class RejectionReason { Spam, Profanity, OffTopic, Other };

/// What became of one decision.
struct ReviewOutcome {
    struct Skipped {
        qint64 id = 0;
        QString status; ///< its state now; empty: the row is gone
        QString by; ///< who decided it; empty for one that is still pending
        bool operator==(const Skipped &) const = default;
    };

    QUuid batch = {}; ///< undo names it
    qint64 done = 0;
    QList<Skipped> skipped = {};
    /// The connection broke before the answer, and the audit log told afterwards that it was carried out.
    bool foundLater = false;
};

} // namespace halfday
