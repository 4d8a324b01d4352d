#pragma once

#include "tests/bench/data.h"
#include "tests/bench/samples.h"

namespace halfday {
class TestCluster;
}

namespace halfday::bench {

/// Where the data is, and who asks for it.
struct Server {
    ConnectionSettings owner; ///< sets the stage
    ConnectionSettings operatorLogin; ///< is measured
};

/// One beat of the alerts, judged each time ÷ the same statement through libpq; with few open and with a thousand.
void measureAlerts(const Server &server, const Sizes &sizes, Report &report);

/// Approving `sizes.batch` reviews at once, one audit entry each ÷ the same statement through libpq.
void measureApprove(const Server &server, const Sizes &sizes, Report &report);

/// The view of reviews, opened and at work: what passes on the wire, how soon rows are there, how long its thread is deaf.
void measureQueue(const Server &server, const Sizes &sizes, Report &report);

/// All payments into a table model of typed rows ÷ libpq row by row.
void measureReading(const Server &server, const Sizes &sizes, Report &report);

/// Pages on screen, read anew as each minute: how long their thread is deaf meanwhile.
void measureRefresh(const Server &server, const Sizes &sizes, Report &report);

/// The first page's figures, beside `select 1` and as history grows; and what counting costs whoever writes. Databases of its own.
void measureSnapshot(TestCluster &cluster, const Sizes &sizes, Report &report);

/// A week's charges listed and compared with our payments ÷ COPY and the bare join; memory, cancelling. Databases of its own.
void measureReconcile(TestCluster &cluster, const Sizes &sizes, Report &report);

/// From exec until the server has answered the first question about reviews ÷ an empty Qt window with one query.
void measureStart(const Server &server, const Sizes &sizes, Report &report);

/// The console with nobody in front of it: processor time, scaled to ten minutes, and memory.
void measureIdle(const Server &server, const Sizes &sizes, Report &report);

} // namespace halfday::bench
