#pragma once

#include "models/core/error.h"

class QSqlError;

namespace halfday {

/// Turns what the driver says into an Error: kind and retryability from the SQLSTATE, a sentence for the
/// operator (a rule's own sentence where it is one of ours, class HD), the whole text as detail.
Error databaseError(const QSqlError &sqlError);

/// The connection could not be opened; `where` as ConnectionSettings::describe() says it.
Error connectFailure(const QSqlError &sqlError, const QString &where);

} // namespace halfday
