#pragma once

#include "models/core/money.h"

#include <Qt>

namespace halfday {

/// What a cell is worth to a program, where the words on screen are for people. A table model answers ExportRole with a
/// Money, an Instant, a number (qint64) or a text; with nothing where the words are all there is.
/// Money fills two columns of a file (amount, currency), an Instant two as well (in the zone, in UTC).
constexpr int ExportRole = Qt::UserRole + 1000;

} // namespace halfday
