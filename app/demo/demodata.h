#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"
#include "models/core/result.h"

#include <optional>

namespace halfday {

class Session;

/// What the demo data is made from: the same options give the same rows.
struct DemoOptions {
    qint64 seed = 1;
    /// Multiplies the history: decided reviews, past payments, searches.
    int scale = 1;
    /// Reviews waiting for a decision; ten of them are the edge cases, which are always there.
    int pendingReviews = 51;
    /// Exact totals for load tests, instead of the scale's.
    std::optional<int> reviews = {}; ///< pending ones included
    std::optional<int> payments = {};
    /// The moment that the story is told at; the server's now when empty.
    std::optional<Instant> now = {};
};

/// Fills a migrated, empty database with a small marketplace's year, in one transaction; made by the server
/// in sets (a second; under a minute for a million payments). Needs the schema's owner. Also makes the demo's logins:
/// operator, anna, viewer and admin. Errors: Conflict when anything is in the tables already, Input for options
/// that make no sense.
Result<void> fillDemo(Session &session, const DemoOptions &options = {});

/// Whether fillDemo() made this database: everything in it is made up.
Result<bool> isFilled(Session &session);

/// A charge as the demo's payment provider knows it.
struct DemoCharge {
    QString id;
    Money amount;
    Money refunded;
    Instant created;
    QString status; ///< 'succeeded', 'failed', 'pending'
    bool disputed = false;
    QString payer = {};
    QString email = {};
};

struct DemoRefund {
    QString id;
    QString chargeId;
    Money amount;
    Instant created;
};

/// Which part of the provider's books: as SandboxWindow.
struct DemoWindow {
    Instant from;
    Instant to;
    std::optional<Instant> afterCreated = {};
    QString afterId = {};
    QString chargeId = {}; ///< of refunds: this charge's alone
    int most = 100;
};

/// The provider's books are not the product's: what is changed here does not change there. Nothing when there is no such
/// charge; one that the product wrote down after the demo was filled is known to the provider just as it stands.
Result<std::optional<DemoCharge>> demoCharge(Session &session, const QString &chargeId);
Result<std::optional<DemoRefund>> demoRefund(Session &session, const QString &refundId);
/// Newest first.
Result<QList<DemoCharge>> demoCharges(Session &session, const DemoWindow &window);
Result<QList<DemoRefund>> demoRefunds(Session &session, const DemoWindow &window);

} // namespace halfday
