#pragma once

#include "models/today/snapshot.h"

#include <QTimeZone>
#include <functional>

namespace halfday {

/// A shop as it might be on a Monday morning in Melbourne, and what may be wrong with one.
namespace TodayFixture {

using namespace Qt::StringLiterals;

inline Instant at(const QString &iso) { return fromDateTime(QDateTime::fromString(iso, Qt::ISODate)); }
inline Instant monday() { return at(u"2025-11-23T23:45:00Z"_s); } // Mon 24 Nov 10:45 AEDT

inline QList<DayFigure> days(QDate last, int count, const std::function<DayFigure(int)> &figure)
{
    QList<DayFigure> list;
    for (int i = 0; i < count; ++i) {
        DayFigure day = figure(i);
        day.day = last.addDays(i - count + 1);
        list << day;
    }
    return list;
}

inline RevenueFigures revenue(QDate today, const QString &currency = u"AUD"_s, qint64 price = 2200)
{
    RevenueFigures figures;
    figures.currency = currency;
    figures.days = days(today, 60, [&](int i) {
        const int sold = (i * 7 + i / 3) % 5 + (i >= 30 && i % 4 == 0 ? 1 : 0);
        return DayFigure{{}, sold, sold * price};
    });
    qint64 now = 0, before = 0;
    for (int i = 0; i < 60; ++i)
        (i < 30 ? before : now) += figures.days[i].amount;
    figures.days30 = {now, before};
    figures.sales30 = int(now / price);
    figures.year = {price * 800, price * 680};
    figures.month = {234000, 209000};
    figures.week = {42000, 49400};
    for (int i = 11; i >= 0; --i)
        figures.months << DayFigure{QDate(today.year(), today.month(), 1).addMonths(-i), 60 + i, (60 + i) * price};
    return figures;
}

inline Snapshot snapshot(Instant takenAt = monday())
{
    Snapshot s;
    s.takenAt = takenAt;
    s.zone = u"Australia/Melbourne"_s;
    const QDate today = toDateTime(takenAt).toTimeZone(QTimeZone("Australia/Melbourne")).date();
    s.revenue = {revenue(today)};
    s.adoption = {90, 500, 25, 120, 310, 87, 21 * 86400, 7, 100, 2,
                  days(today, 60, [](int i) { return DayFigure{{}, i % 4 + (i > 40 ? 1 : 0), 0}; })};
    s.queue.waiting = 87;
    s.queue.yellowAbove = 10;
    s.queue.promotions30 = 7;
    const QStringList councils{u"Melbourne"_s, u"Monash"_s, u"Stonnington"_s, u"Boroondara"_s, u"Yarra"_s, u"Darebin"_s, u"Moreland"_s, u"Knox"_s};
    const QList<int> waiting{24, 18, 15, 12, 8, 6, 4, 0};
    for (int i = 0; i < councils.size(); ++i)
        s.queue.councils << CouncilQueue{i + 1, councils[i], waiting[i],
                                         waiting[i] ? std::optional(takenAt - std::chrono::hours(24 * (waiting[i] + 3))) : std::nullopt,
                                         waiting[i] ? 10 : 4, 10};
    s.queue.promotions = days(today, 60, [](int i) { return i % 9 == 0 ? DayFigure{{}, 1, 20 * 86400} : DayFigure{}; });
    s.refunds = {100, 2, 80, 3, 10, 15, 10, 2, 0, Money{2200, u"AUD"_s},
                 {{u"Featured did not bring me one customer"_s, 5}, {u"Bought twice by mistake"_s, 2}, {u"Moved away"_s, 1}},
                 days(today, 60, [](int i) { return DayFigure{{}, i == 20 || i == 41 || i == 50 ? 1 : 0, 0}; })};
    s.searches.days = days(today, 60, [&](int i) {
        static constexpr int byDay[]{350, 330, 310, 300, 280, 200, 240};
        return DayFigure{{}, byDay[today.addDays(i - 59).dayOfWeek() - 1] + i % 5, 0};
    });
    s.searches.days30 = {2450, 2579};
    s.searches.most = {{u"age"_s, u"puppy"_s, 1010}, {u"issue"_s, u"pulling"_s, 740}, {u"council"_s, u"Melbourne"_s, 420}};
    s.searches.least = {{u"issue"_s, u"aggression"_s, 12}, {u"council"_s, u"Hume"_s, 15}};
    ProviderHealth zai;
    zai.provider = u"z_ai"_s;
    zai.state = ProviderHealth::State::Healthy;
    zai.calls30 = 3000;
    zai.failed30 = 21;
    zai.averageMs = 342;
    zai.lastCallAt = takenAt - std::chrono::minutes(4);
    zai.lastIncidentAt = takenAt - std::chrono::hours(72);
    zai.lastIncidentEnded = takenAt - std::chrono::hours(72) + std::chrono::minutes(33);
    zai.costMicrosMonth = 30'000'000;
    zai.days = days(today, 30, [](int i) { return DayFigure{{}, 90 + i % 12, i == 26 ? 18 : 0}; });
    ProviderHealth plain;
    plain.provider = u"deterministic"_s;
    plain.calls30 = 9;
    plain.averageMs = 6;
    plain.days = days(today, 30, [](int i) { return DayFigure{{}, i == 26 ? 9 : 0, 0}; });
    s.ai = {u"z_ai"_s, {zai, plain}, 25000};
    s.pending = {51, takenAt - std::chrono::hours(9 * 24), 3, 0, takenAt + std::chrono::hours(20), 4, 1,
                 takenAt - std::chrono::hours(2), at(u"2025-11-27T03:00:00Z"_s), 0, takenAt - std::chrono::hours(72), takenAt - std::chrono::hours(70)};
    return s;
}

/// The day the shop opened: nothing has happened.
inline Snapshot emptyShop(Instant takenAt = monday())
{
    Snapshot s;
    s.takenAt = takenAt;
    s.zone = u"Australia/Melbourne"_s;
    return s;
}

} // namespace TodayFixture
} // namespace halfday
