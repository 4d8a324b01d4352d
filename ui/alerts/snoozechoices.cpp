#include "ui/alerts/snoozechoices.h"

#include <QCoreApplication>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::SnoozeChoice)
};

constexpr int eveningHour = 18;
constexpr int morningHour = 9;

} // namespace

QList<SnoozeChoice> snoozeChoices(Instant now, const QTimeZone &zone, std::optional<Instant> nextSession)
{
    const QDate today = toDateTime(now).toTimeZone(zone).date();
    const auto wall = [&](const QDate &day, int hour) { return fromDateTime(QDateTime(day, QTime(hour, 0), zone)); };
    QList<SnoozeChoice> choices{{u"hour"_s, Texts::tr("1 hour"), now + 1h}};
    const Instant evening = wall(today, eveningHour);
    if (evening > now)
        choices << SnoozeChoice{u"evening"_s, Texts::tr("This evening"), evening};
    if (nextSession && *nextSession > now)
        choices << SnoozeChoice{u"session"_s, Texts::tr("Next session"), *nextSession};
    choices << SnoozeChoice{u"tomorrow"_s, Texts::tr("Tomorrow morning"), wall(today.addDays(1), morningHour)};
    return choices;
}

} // namespace halfday
