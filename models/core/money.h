#pragma once

#include <QLocale>
#include <QString>

namespace halfday {

/// An amount in the currency's minor unit (cents, yen, fils) and its ISO 4217 code, upper case.
/// Never a floating-point number, from the database to the provider and back.
struct Money {
    qint64 minor = 0;
    QString currency;

    bool operator==(const Money &) const = default;
};

/// Digits behind the decimal point by ISO 4217: 0 for JPY, 3 for KWD, 2 where the standard says so
/// and for codes it does not know.
int currencyExponent(const QString &currency);

/// For people: "A$22.00", "¥1,200", "KWD 1.250". The symbol is never ambiguous: a bare "$" is not used.
QString formatMoney(const Money &money, const QLocale &locale = QLocale());

/// For files: plain decimal digits, dot, no grouping, no currency: "22.00".
QString decimalAmount(const Money &money);

} // namespace halfday
