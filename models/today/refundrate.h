#pragma once

#include "models/today/snapshot.h"

namespace halfday {

/// How many purchases were given back, judged by the policies refund_rate_*.
namespace RefundRate {

enum class Verdict { TooFew, Healthy, Watch, Investigate };

/// In percent; nothing without a purchase.
std::optional<double> rate(int refunded, int purchases);
/// Yellow from refund_rate_yellow on, investigated above refund_rate_investigate, unjudged below refund_rate_least.
Verdict verdict(const RefundFigures &figures);

struct Point {
    QDate day;
    double percent = 0;
};
/// The rate of the 30 days up to each of the last 30 days; days without any purchase behind them are at zero.
QList<Point> rolling(const Snapshot &snapshot);

} // namespace RefundRate
} // namespace halfday
