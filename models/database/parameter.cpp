#include "models/database/parameter.h"

#include <QSqlDriver>
#include <QSqlField>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

QString quoted(QString text, const QSqlDriver &driver)
{
    text.remove(QChar(u'\0')); // PostgreSQL's text has no NUL, and libpq would end the statement at it
    QSqlField field{QString(), QMetaType(QMetaType::QString)};
    field.setValue(text);
    return driver.formatValue(field);
}

template <class Number> QString arrayLiteral(const QList<Number> &values, QLatin1StringView type)
{
    QString text;
    text.reserve(values.size() * 8 + 16);
    text += "('{"_L1; // in brackets: 'integer[]' followed by [2] would be another type
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            text += u',';
        text += QString::number(values[i]);
    }
    return text + "}'::"_L1 + type + u')';
}

template <class... F> struct Overloaded : F... {
    using F::operator()...;
};
template <class... F> Overloaded(F...) -> Overloaded<F...>;

} // namespace

QString Parameter::literal(const QSqlDriver &driver) const
{
    return std::visit(
        Overloaded{
            [](std::monostate) { return u"null"_s; },
            [](bool value) { return value ? u"true"_s : u"false"_s; },
            [](qint64 value) { return u'(' + QString::number(value) + u')'; },
            [](double value) { return u"'%1'::double precision"_s.arg(value, 0, 'g', 17); },
            [&](const QString &value) { return quoted(value, driver); },
            [](Instant value) {
                return u"(timestamptz 'epoch' + %1 * interval '1 microsecond')"_s.arg(toMicros(value));
            },
            [](const QUuid &value) { return u"'%1'::uuid"_s.arg(value.toString(QUuid::WithoutBraces)); },
            [](const QList<qint64> &values) { return arrayLiteral(values, "bigint[]"_L1); },
            [](const QList<int> &values) { return arrayLiteral(values, "integer[]"_L1); },
            [&](const QStringList &values) {
                QStringList items;
                for (const QString &value : values)
                    items << quoted(value, driver);
                return "(array["_L1 + items.join(u',') + "]::text[])"_L1;
            },
        },
        m_value);
}

QString bind(const QString &sql, const Parameters &parameters, const QSqlDriver &driver)
{
    if (parameters.isEmpty())
        return sql; // whole files come this way, with comments and texts that may look like a $1
    QString bound;
    bound.reserve(sql.size() + 32 * parameters.size());
    bool inQuotes = false;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const QChar c = sql[i];
        if (c == u'\'')
            inQuotes = !inQuotes;
        qsizetype end = i + 1;
        while (end < sql.size() && sql[end].isDigit())
            ++end;
        if (c != u'$' || inQuotes || end == i + 1) {
            bound += c;
            continue;
        }
        const qsizetype index = QStringView(sql).mid(i + 1, end - i - 1).toInt() - 1;
        Q_ASSERT_X(index >= 0 && index < parameters.size(), "bind", "a $n without a parameter");
        bound += parameters[index].literal(driver);
        i = end - 1;
    }
    return bound;
}

} // namespace halfday
