#include "models/search/recordsearch.h"

#include <algorithm>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

FoundRecord::Kind kindOf(const QString &word)
{
    using Kind = FoundRecord::Kind;
    if (word == "request"_L1)
        return Kind::Request;
    if (word == "case"_L1)
        return Kind::Case;
    if (word == "review"_L1)
        return Kind::Review;
    if (word == "decided_review"_L1)
        return Kind::DecidedReview;
    if (word == "alert"_L1)
        return Kind::Alert;
    return Kind::Payment;
}

FoundRecord record(const Row &row)
{
    return {.kind = kindOf(row.text(0)),
            .id = row.integer(1),
            .subject = row.text(2),
            .charge = row.text(3),
            .amountMinor = row.isNull(4) ? std::nullopt : std::optional(row.integer(4)),
            .currency = row.text(5),
            .state = row.text(6),
            .at = row.instant(7),
            .exact = row.number(8) == 0};
}

} // namespace

bool RecordSearch::isWorthAsking(const QString &text)
{
    const QString word = text.trimmed();
    return word.size() >= leastLetters || (word.size() == 1 && word.front().isDigit());
}

Task<QList<FoundRecord>> RecordSearch::find(QString text) const
{
    return m_database.read<QList<FoundRecord>>([text](Session &session) {
        return session
            .list<FoundRecord>(u"select kind, id, subject, charge, amount, currency, state, halfday.us(at), rank"
                               " from halfday.find_records($1)"_s,
                               {text}, record)
            .map([](QList<FoundRecord> found) {
                std::ranges::stable_sort(found, [](const auto &a, const auto &b) { return a.exact && !b.exact; });
                return found;
            });
    });
}

} // namespace halfday
