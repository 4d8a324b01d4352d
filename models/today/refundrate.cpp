#include "models/today/refundrate.h"

#include <QHash>

namespace halfday {

std::optional<double> RefundRate::rate(int refunded, int purchases)
{
    if (purchases <= 0)
        return std::nullopt;
    return double(refunded) * 100 / double(purchases);
}

RefundRate::Verdict RefundRate::verdict(const RefundFigures &figures)
{
    if (figures.purchases30 == 0 || figures.purchases30 < figures.leastPurchases)
        return Verdict::TooFew;
    // In whole numbers: 10 % is yellow, and 15 % is not yet to be investigated.
    const qint64 part = qint64(figures.refunded30) * 100;
    if (part > qint64(figures.investigatePercent) * figures.purchases30)
        return Verdict::Investigate;
    return part >= qint64(figures.yellowPercent) * figures.purchases30 ? Verdict::Watch : Verdict::Healthy;
}

QList<RefundRate::Point> RefundRate::rolling(const Snapshot &snapshot)
{
    QHash<QDate, qint64> purchases;
    for (const RevenueFigures &figures : snapshot.revenue) {
        for (const DayFigure &day : figures.days)
            purchases[day.day] += day.n;
    }
    QList<Point> points;
    const QList<DayFigure> &days = snapshot.refunds.days;
    constexpr qsizetype window = 30;
    for (qsizetype end = std::max<qsizetype>(window, days.size() - window + 1); end <= days.size(); ++end) {
        double bought = 0;
        double refunded = 0;
        for (qsizetype i = end - window; i < end; ++i) {
            bought += double(purchases.value(days[i].day));
            refunded += double(days[i].n);
        }
        points << Point{days[end - 1].day, bought > 0 ? std::min(100.0, refunded * 100 / bought) : 0};
    }
    return points;
}

} // namespace halfday
