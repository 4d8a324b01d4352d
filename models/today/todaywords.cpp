#include "models/today/todaywords.h"

#include "models/core/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::TodayWords)
};

QString stretch(TodayWords::Against against)
{
    switch (against) {
    case TodayWords::Against::Year:
        return Texts::tr("the 12 months before");
    case TodayWords::Against::Month:
        return Texts::tr("the same days of last month");
    case TodayWords::Against::Week:
        return Texts::tr("the same days of last week");
    case TodayWords::Against::Days30:
        break;
    }
    return Texts::tr("the 30 days before");
}

} // namespace

QString TodayWords::Change::withArrow(const QString &text) const
{
    switch (direction) {
    case Direction::Up:
        return u"▲ "_s + text;
    case Direction::Down:
        return u"▼ "_s + text;
    case Direction::Same:
        return u"= "_s + text;
    case Direction::None:
        break;
    }
    return text;
}

QString TodayWords::Change::marked() const { return withArrow(words); }
QString TodayWords::Change::markedBrief() const { return withArrow(brief); }

TodayWords::Change TodayWords::change(const Compared &figure, Against against)
{
    using Direction = Change::Direction;
    const QString than = stretch(against);
    if (!figure.before)
        return {Direction::None, Texts::tr("nothing to compare with yet"), u"–"_s, Texts::tr("nothing to compare with yet")};
    const qint64 before = *figure.before;
    if (figure.now == before)
        return {Direction::Same, Texts::tr("as in %1").arg(than), Texts::tr("unchanged"), Texts::tr("as in %1").arg(than)};
    const bool up = figure.now > before;
    const Direction direction = up ? Direction::Up : Direction::Down;
    if (before == 0) {
        const QString words = Texts::tr("nothing in %1").arg(than);
        return {direction, words, up ? Texts::tr("up from nothing") : Texts::tr("down from nothing"), words};
    }
    if (before < 0) // of a loss there are no percents
        return {direction, up ? Texts::tr("more than in %1").arg(than) : Texts::tr("less than in %1").arg(than),
                up ? Texts::tr("more") : Texts::tr("less"), Texts::tr("than in %1").arg(than)};
    const double size = std::abs(*figure.change());
    if (up && size >= 1000) {
        const QString times = number(qRound64(double(figure.now) / double(before)));
        return {direction, Texts::tr("%1 times %2").arg(times, than), Texts::tr("%1 times").arg(times), Texts::tr("%1", "the stretch of time that it is so many times of").arg(than)};
    }
    const QString percents = size < 0.5 ? Texts::tr("under 1 %") : Texts::tr("%1 %").arg(number(qRound64(size)));
    return {direction, up ? Texts::tr("up %1 on %2").arg(percents, than) : Texts::tr("down %1 on %2").arg(percents, than),
            up ? Texts::tr("up %1").arg(percents) : Texts::tr("down %1").arg(percents), Texts::tr("on %1").arg(than)};
}

QString TodayWords::number(qint64 value) { return QLocale().toString(value); }

QString TodayWords::percent(double value)
{
    const double tenths = std::round(value * 10) / 10;
    const bool whole = std::abs(tenths) >= 10 || tenths == std::round(tenths);
    // 99.96 must not read as 100: then something was missing.
    if (value < 100 && value > 99)
        return Texts::tr("%1 %").arg(QLocale().toString(std::floor(value * 100) / 100, 'f', 2));
    return Texts::tr("%1 %").arg(QLocale().toString(value, 'f', whole ? 0 : 1));
}

QString TodayWords::day(QDate day) { return dateText(day, u"d MMM"_s); }

QString TodayWords::weekday(int day) { return QLocale().standaloneDayName(day); }

QString TodayWords::provider(const QString &name)
{
    if (name == "z_ai"_L1)
        return u"Z.AI"_s;
    if (name == "deterministic"_L1)
        return Texts::tr("Deterministic");
    return name;
}

QString TodayWords::series(const QList<DayFigure> &days, Series::What what, const std::function<QString(qint64)> &format)
{
    const auto found = Series::summary(days, what);
    if (!found)
        return Texts::tr("no figures yet");
    const QString trend = found->trend == Series::Trend::Rising  ? Texts::tr("rising")
                        : found->trend == Series::Trend::Falling ? Texts::tr("falling")
                                                                 : Texts::tr("steady");
    return Texts::tr("lowest %1 on %2, highest %3 on %4, last %5 on %6, %7")
        .arg(format(found->lowest.*what), day(found->lowest.day), format(found->highest.*what), day(found->highest.day),
             format(found->last.*what), day(found->last.day), trend);
}

QString TodayWords::clockTime(Instant at, Instant now, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(at).toTimeZone(zone);
    const bool sameDay = local.date() == toDateTime(now).toTimeZone(zone).date();
    const QString time = dateText(local, sameDay ? u"HH:mm"_s : u"ddd d MMM HH:mm"_s);
    return time + u' ' + local.timeZoneAbbreviation();
}

} // namespace halfday
