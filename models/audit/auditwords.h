#pragma once

#include "models/audit/auditentry.h"
#include "models/core/money.h"

namespace halfday {

/// One field of a row before and after a deed, in words for people. Empty: it was not there.
struct FieldChange {
    QString field;
    QString before;
    QString after;

    bool isChange() const { return before != after; }
    bool operator==(const FieldChange &) const = default;
};

/// The audit log in the operator's words. What it does not know it shows as it stands in the log.
namespace AuditWords {

/// "Approved review 1234", "Refund of A$22.00 begun".
QString sentence(const AuditEntry &entry);
/// For the filter: "Review approved".
QString action(const QString &action);
/// "Review 1234", "Refund 3f2a91c4…".
QString subject(const QString &subject, const QString &id);
/// The fields of the row, in the alphabetical order of their names in the log, amounts with their currency.
QList<FieldChange> changes(const AuditEntry &entry);
/// The amount that the entry speaks of, if it does.
std::optional<Money> amount(const AuditEntry &entry);

} // namespace AuditWords
} // namespace halfday
