#pragma once

#include "models/today/series.h"

#include <QTimeZone>
#include <functional>

namespace halfday {

/// Figures as people say them, in the locale in force.
namespace TodayWords {

/// Which stretch a figure is compared over.
enum class Against { Days30, Year, Month, Week };

struct Change {
    enum class Direction { None, Up, Down, Same }; ///< None: there is nothing to compare with
    Direction direction = Direction::None;
    QString words; ///< "up 12 % on the 30 days before"
    QString brief; ///< the same in two parts: "up 12 %" …
    QString note; ///< … "on the 30 days before"

    /// With its arrow in front: "▲ up 12 % …".
    QString marked() const;
    QString markedBrief() const;

private:
    QString withArrow(const QString &text) const;
};
Change change(const Compared &figure, Against against);

QString number(qint64 value);
/// "12 %", "2.5 %": a digit behind the point below ten.
QString percent(double value);
/// "3 Nov".
QString day(QDate day);
QString weekday(int day);
QString provider(const QString &name);

/// The series in words, for those who do not see the chart: "lowest 0 on 3 Nov, highest 12 on 9 Nov, last 4 on
/// 21 Nov, rising".
QString series(const QList<DayFigure> &days, Series::What what, const std::function<QString(qint64)> &format);

/// "10:45 AEDT" in the operator's zone; with the day in front when that is another one than now's.
QString clockTime(Instant at, Instant now, const QTimeZone &zone);

/// "since you were last here" in sentences: first what came, then who decided what, then what resolved itself.
QStringList digest(const Digest &digest);

} // namespace TodayWords
} // namespace halfday
