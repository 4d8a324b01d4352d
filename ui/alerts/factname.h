#pragma once

#include <QString>

namespace halfday {

/// What a fact of an alert is called: "Attempts allowed" for max_attempts. One that is not known keeps its own name.
QString factName(const QString &key);

} // namespace halfday
