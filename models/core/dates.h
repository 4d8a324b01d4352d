#pragma once

#include <QLocale>

namespace halfday {

/// A format with the day, such as "ddd d MMM yyyy HH:mm", as the locale writes it: "d. MMM" in German, "MMM d, yyyy" in the
/// United States. For the screen; files and logs have ISO dates.
QString dateFormat(const QString &format, const QLocale &locale = {});

/// The date written in that format.
template <typename Date>
QString dateText(const Date &date, const QString &format, const QLocale &locale = {})
{
    return locale.toString(date, dateFormat(format, locale));
}

} // namespace halfday
