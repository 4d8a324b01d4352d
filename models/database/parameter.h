#pragma once

#include "models/core/instant.h"

#include <QList>
#include <QString>
#include <QUuid>
#include <optional>
#include <variant>

class QSqlDriver;

namespace halfday {

/// One value for a `$n` of a statement.
class Parameter
{
public:
    Parameter(std::nullptr_t) {}
    Parameter(bool value) : m_value(value) {}
    Parameter(int value) : m_value(qint64(value)) {}
    Parameter(qint64 value) : m_value(value) {}
    Parameter(double value) : m_value(value) {}
    Parameter(const QString &value) : m_value(value) {}
    Parameter(Instant value) : m_value(value) {}
    Parameter(const QUuid &value) : m_value(value) {}
    Parameter(const QList<qint64> &values) : m_value(values) {}
    Parameter(const QList<int> &values) : m_value(values) {}
    Parameter(const QStringList &values) : m_value(values) {}
    template <class T> Parameter(const std::optional<T> &value)
    {
        if (value)
            *this = Parameter(*value);
    }

    /// As an SQL literal, quoted by the driver's own formatValue().
    QString literal(const QSqlDriver &driver) const;

private:
    std::variant<std::monostate, bool, qint64, double, QString, Instant, QUuid, QList<qint64>, QList<int>, QStringList>
        m_value;
};

using Parameters = QList<Parameter>;

/// `sql` with every `$n` outside of quotes replaced by the n-th parameter as a literal. One statement, one
/// round trip: Qt's prepare() would cost three, and fails behind a pooler in transaction mode.
QString bind(const QString &sql, const Parameters &parameters, const QSqlDriver &driver);

} // namespace halfday
