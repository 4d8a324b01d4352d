#include "models/core/money.h"

#include <QHash>

namespace halfday {

namespace {

const QHash<QString, int> &unusualExponents()
{
    static const QHash<QString, int> exponents = [] {
        QHash<QString, int> table;
        // ISO 4217, list one: the currencies that do not have two decimal places.
        for (const char *code : {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX",
                                 "UYI", "VND", "VUV", "XAF", "XOF", "XPF"})
            table.insert(QLatin1StringView(code), 0);
        for (const char *code : {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
            table.insert(QLatin1StringView(code), 3);
        for (const char *code : {"CLF", "UYW"})
            table.insert(QLatin1StringView(code), 4);
        return table;
    }();
    return exponents;
}

QString symbol(const QString &currency)
{
    static const QHash<QString, QString> symbols = {
        {QStringLiteral("AUD"), QStringLiteral("A$")},  {QStringLiteral("USD"), QStringLiteral("US$")},
        {QStringLiteral("NZD"), QStringLiteral("NZ$")}, {QStringLiteral("CAD"), QStringLiteral("CA$")},
        {QStringLiteral("EUR"), QStringLiteral("€")},   {QStringLiteral("GBP"), QStringLiteral("£")},
        {QStringLiteral("JPY"), QStringLiteral("¥")},
    };
    return symbols.value(currency, currency + QChar(QChar::Nbsp));
}

/// The digits before and behind the point, exact for every qint64.
struct Digits {
    bool negative;
    quint64 whole;
    QString fraction;
};

Digits digits(const Money &money)
{
    const int exponent = currencyExponent(money.currency);
    quint64 scale = 1;
    for (int i = 0; i < exponent; ++i)
        scale *= 10;
    const bool negative = money.minor < 0;
    const quint64 magnitude = negative ? ~static_cast<quint64>(money.minor) + 1 : static_cast<quint64>(money.minor);
    const QString fraction
        = exponent == 0 ? QString() : QString::number(magnitude % scale).rightJustified(exponent, u'0');
    return {negative, magnitude / scale, fraction};
}

} // namespace

int currencyExponent(const QString &currency)
{
    return unusualExponents().value(currency.toUpper(), 2);
}

QString formatMoney(const Money &money, const QLocale &locale)
{
    const Digits parts = digits(money);
    QString number = locale.toString(parts.whole);
    if (!parts.fraction.isEmpty())
        number += locale.decimalPoint() + parts.fraction;
    const QString sign = parts.negative ? locale.negativeSign() : QString();
    // Where the symbol stands is all that Qt is asked for: the number it would write goes through a double.
    const bool isBehind = locale.language() != QLocale::C
        && locale.toCurrencyString(qlonglong(1), QStringLiteral("¤")).endsWith(u'¤');
    return isBehind ? sign + number + QChar(QChar::Nbsp) + symbol(money.currency).trimmed()
                    : sign + symbol(money.currency) + number;
}

QString decimalAmount(const Money &money)
{
    const Digits parts = digits(money);
    QString text = parts.negative ? QStringLiteral("-") : QString();
    text += QString::number(parts.whole);
    if (!parts.fraction.isEmpty())
        text += u'.' + parts.fraction;
    return text;
}

} // namespace halfday
