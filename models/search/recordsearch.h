#pragma once

#include "models/database/database.h"

namespace halfday {

/// A record of the database that what was typed leads to.
struct FoundRecord {
    enum class Kind { Request, Case, Review, DecidedReview, Payment, Alert };
    Kind kind = Kind::Payment;
    qint64 id = 0;
    QString subject = {}; ///< the business; of an alert, its rule. From outside: plain text
    QString charge = {};
    std::optional<qint64> amountMinor = {};
    QString currency = {};
    QString state = {}; ///< as the database has it
    Instant at = {};
    bool exact = false; ///< its number or charge is the very text

    bool operator==(const FoundRecord &) const = default;
};

/// The only place with SQL of the search over everything.
class RecordSearch
{
public:
    /// Fewer letters are not asked about; numbers are.
    static constexpr int leastLetters = 2;

    explicit RecordSearch(Database &database) : m_database(database) {}

    /// Whether the database would know an answer to this text.
    static bool isWorthAsking(const QString &text);
    /// One round trip; a few records of each kind, exact ones first.
    Task<QList<FoundRecord>> find(QString text) const;

private:
    Database &m_database;
};

} // namespace halfday
