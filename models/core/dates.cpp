#include "models/core/dates.h"

namespace halfday {

using namespace Qt::StringLiterals;

QString dateFormat(const QString &format, const QLocale &locale)
{
    const QString native = locale.dateFormat(QLocale::LongFormat);
    const QString withoutWeekday = QString(native).remove(u"dddd"_s);
    QString text = format;
    if (withoutWeekday.contains(u"d."_s))
        return text.replace(u"d MMM"_s, u"d. MMM"_s);
    const qsizetype day = withoutWeekday.indexOf(u'd');
    const qsizetype month = withoutWeekday.indexOf(u'M');
    if (month < 0 || month > day || locale.language() != QLocale::English)
        return text;
    return text.contains("d MMM yyyy"_L1) ? text.replace(u"d MMM yyyy"_s, u"MMM d, yyyy"_s) : text.replace(u"d MMM"_s, u"MMM d"_s);
}

} // namespace halfday
