#include "ui/alerts/alertdeeds.h"

#include <QCoreApplication>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(halfday::AlertDeeds)
};

/// Names the deed by what it left behind.
QString keyOf(const QList<Alert> &alerts)
{
    QStringList names;
    for (const Alert &alert : alerts)
        names << u"%1.%2"_s.arg(alert.id).arg(alert.version);
    names.sort();
    return u"alerts:"_s + names.join(u',');
}

} // namespace

Deed AlertDeeds::putAway(const QList<Alert> &away, std::function<void(const QList<Alert> &)> takeBack)
{
    return {.key = keyOf(away), .undo = [away, takeBack = std::move(takeBack)] { takeBack(away); }};
}

Deed AlertDeeds::takenBack(const QList<Alert> &away)
{
    return {.whyFinal = Words::tr("Put them away anew on the page."), .takesBack = keyOf(away)};
}

} // namespace halfday
