#pragma once

#include "tests/bench/data.h"
#include "tests/bench/samples.h"

namespace halfday::bench {

/// Approving `sizes.batch` reviews at once, one audit entry each ÷ the same statement through libpq.
void measureApprove(const ConnectionSettings &server, const Sizes &sizes, Report &report);

/// All payments into a table model of typed rows ÷ libpq row by row.
void measureReading(const ConnectionSettings &server, const Sizes &sizes, Report &report);

/// From exec until the server has answered the first question about reviews ÷ an empty Qt window with one query.
void measureStart(const ConnectionSettings &server, const Sizes &sizes, Report &report);

} // namespace halfday::bench
