#pragma once

#include "models/database/database.h"

namespace halfday {

/// A business that a payment may belong to.
struct BusinessMatch {
    qint64 id = 0;
    QString name; ///< from outside, as the owner's address
    QString ownerEmail;

    bool operator==(const BusinessMatch &) const = default;
};

/// Businesses whose name or owner's address holds `text` in any case, at most so many; the ones of `email` first.
Task<QList<BusinessMatch>> findBusinesses(Database &database, QString text, QString email, int most = 20);

} // namespace halfday
