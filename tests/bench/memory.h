#pragma once

#include <QtGlobal>

namespace halfday::bench {

/// Megabytes of memory that the process really costs: its own pages and its share of shared ones (PSS). 0: this
/// program. What was freed but kept by the allocator is given back first, in this program.
double residentMegabytes(qint64 process = 0);

/// The most that this program held in memory since the last forgetPeak(), in megabytes (VmHWM).
double peakMegabytes();
void forgetPeak();

} // namespace halfday::bench
