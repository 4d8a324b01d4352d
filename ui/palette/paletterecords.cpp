#include "ui/palette/paletterecords.h"

#include "models/core/money.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/icons.h"
#include "ui/widgets/relativetime.h"

#include <QCoreApplication>
#include <QPointer>

namespace halfday {

using namespace Qt::StringLiterals;
using Kind = FoundRecord::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(halfday::Palette)
};

QString nameOf(const FoundRecord &record)
{
    switch (record.kind) {
    case Kind::Request:
        return Words::tr("Refund request %1").arg(record.id);
    case Kind::Case:
        return Words::tr("Case %1").arg(record.id);
    case Kind::Review:
    case Kind::DecidedReview:
        return Words::tr("Review %1").arg(record.id);
    case Kind::Alert:
        return Words::tr("Alert %1").arg(record.id);
    case Kind::Payment:
        break;
    }
    return Words::tr("Payment %1").arg(record.id);
}

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Request:
        return u"edit-undo"_s;
    case Kind::Case:
        return u"flag"_s;
    case Kind::Review:
    case Kind::DecidedReview:
        return u"view-list-text"_s;
    case Kind::Alert:
        return u"dialog-warning"_s;
    case Kind::Payment:
        break;
    }
    return u"view-calendar-journal"_s;
}

/// What stands in the database, in the operator's words.
QString stateWord(const FoundRecord &record)
{
    static const QHash<QString, const char *> words{
        {u"open"_s, QT_TRANSLATE_NOOP("halfday::Palette", "open")},
        {u"refunding"_s, QT_TRANSLATE_NOOP("halfday::Palette", "being refunded")},
        {u"refunded"_s, QT_TRANSLATE_NOOP("halfday::Palette", "refunded")},
        {u"denied"_s, QT_TRANSLATE_NOOP("halfday::Palette", "denied")},
        {u"replaced"_s, QT_TRANSLATE_NOOP("halfday::Palette", "replaced by a newer one")},
        {u"pending"_s, QT_TRANSLATE_NOOP("halfday::Palette", "pending")},
        {u"escalated"_s, QT_TRANSLATE_NOOP("halfday::Palette", "escalated")},
        {u"resolved"_s, QT_TRANSLATE_NOOP("halfday::Palette", "resolved")},
        {u"sla_missed_refunded"_s, QT_TRANSLATE_NOOP("halfday::Palette", "refunded after its deadline")},
        {u"approved"_s, QT_TRANSLATE_NOOP("halfday::Palette", "approved")},
        {u"rejected"_s, QT_TRANSLATE_NOOP("halfday::Palette", "rejected")},
        {u"succeeded"_s, QT_TRANSLATE_NOOP("halfday::Palette", "succeeded")},
        {u"failed"_s, QT_TRANSLATE_NOOP("halfday::Palette", "failed")},
        {u"disputed"_s, QT_TRANSLATE_NOOP("halfday::Palette", "disputed")},
    };
    const char *word = words.value(record.state);
    return word ? QCoreApplication::translate("halfday::Palette", word) : record.state;
}

} // namespace

RecordPlace placeOf(const FoundRecord &record)
{
    switch (record.kind) {
    case Kind::Request:
        return {u"refunds"_s, QString::number(record.id)};
    case Kind::Case:
        return {u"cases"_s, QString::number(record.id)};
    case Kind::Review:
        return {u"reviews"_s, QString::number(record.id)};
    case Kind::Alert:
        return {u"alerts"_s, QString::number(record.id)};
    case Kind::DecidedReview: // no list holds it any more; what was decided stands in the log
        return {u"audit"_s, u"review:%1"_s.arg(record.id)};
    case Kind::Payment:
        break;
    }
    return {u"audit"_s, record.charge};
}

PaletteEntry recordEntry(const FoundRecord &record, MainWindow &window, const Clock &clock, const QTimeZone &zone)
{
    const RecordPlace place = placeOf(record);
    QStringList name{nameOf(record)};
    if (!record.subject.isEmpty())
        name << record.subject;
    if (record.amountMinor)
        name << formatMoney({*record.amountMinor, record.currency});
    QStringList known;
    if (!record.charge.isEmpty())
        known << record.charge;
    known << stateWord(record) << RelativeTime::describe(record.at, clock, zone);
    PaletteEntry entry{.id = u"record/"_s + place.view + u'/' + place.record,
                       .text = name.join(u" · "_s),
                       .where = known.join(u" · "_s),
                       .icon = Icons::named(iconOf(record.kind))};
    entry.isRecord = true;
    entry.score = record.exact ? 1 : 0;
    entry.run = [window = QPointer(&window), place] {
        if (window)
            window->showRecord(place.view, place.record);
    };
    return entry;
}

} // namespace halfday
