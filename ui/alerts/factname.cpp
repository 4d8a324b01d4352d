#include "ui/alerts/factname.h"

#include "ui/widgets/plaintext.h"

#include <QCoreApplication>
#include <QHash>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

/// By their names in the rules of resources/schema/011_alerts.sql.
const QHash<QString, const char *> &names()
{
    static const QHash<QString, const char *> all{
        {u"amount"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Amount")},
        {u"assigned_to"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Assigned to")},
        {u"attempt"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Attempt")},
        {u"business"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Business")},
        {u"case"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Case")},
        {u"charge"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Charge")},
        {u"closes_us"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Window closes")},
        {u"council"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Council")},
        {u"error"_s, QT_TRANSLATE_NOOP("halfday::FactName", "What it said")},
        {u"event"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Event")},
        {u"failures"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Failures")},
        {u"investigate"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Investigated above, percent")},
        {u"issue"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Issue")},
        {u"job"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Job")},
        {u"kind"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Kind")},
        {u"limit"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Limit")},
        {u"max_attempts"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Attempts allowed")},
        {u"mode"_s, QT_TRANSLATE_NOOP("halfday::FactName", "How it fails")},
        {u"payment"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Payment")},
        {u"period"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Within")},
        {u"provider"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Provider")},
        {u"purchases"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Purchases")},
        {u"refund"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Refund")},
        {u"refunded"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Refunded")},
        {u"request"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Request")},
        {u"seen_by"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Seen by")},
        {u"session_us"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Next session")},
        {u"started_us"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Started")},
        {u"state"_s, QT_TRANSLATE_NOOP("halfday::FactName", "State")},
        {u"took_ms"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Took")},
        {u"undelivered"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Not delivered")},
        {u"waiting"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Waiting")},
        {u"what"_s, QT_TRANSLATE_NOOP("halfday::FactName", "What is old")},
        {u"yellow"_s, QT_TRANSLATE_NOOP("halfday::FactName", "Yellow from, percent")},
    };
    return all;
}

} // namespace

QString factName(const QString &key)
{
    if (const char *name = names().value(key))
        return QCoreApplication::translate("halfday::FactName", name);
    QString own = key;
    if (own.endsWith("_us"_L1) || own.endsWith("_ms"_L1))
        own.chop(3);
    return visibleLine(own.replace(u'_', u' '));
}

} // namespace halfday
