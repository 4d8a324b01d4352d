#include "models/today/jsonreader.h"

namespace halfday {

using namespace Qt::StringLiterals;

void JsonReader::complain(const QString &place, const char *what)
{
    if (m_problem.isEmpty())
        m_problem = place + ": "_L1 + QLatin1StringView(what);
}

QJsonObject JsonReader::object(const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        complain(place, "an object is missing");
    return value.toObject();
}

QJsonArray JsonReader::array(const QJsonValue &value, const QString &place)
{
    if (!value.isArray())
        complain(place, "a list is missing");
    return value.toArray();
}

QJsonArray JsonReader::array(const QJsonValue &value, qsizetype size, const QString &place)
{
    const QJsonArray found = array(value, place);
    if (found.size() != size)
        complain(place, "a list of another length");
    return found;
}

QString JsonReader::text(const QJsonValue &value, const QString &place)
{
    if (!value.isString())
        complain(place, "a text is missing");
    return value.toString();
}

qint64 JsonReader::integer(const QJsonValue &value, const QString &place)
{
    // Asked twice with another answer each for "none": whatever is not a whole number of 64 bits gives both of them.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        complain(place, "a whole number is missing");
    return value.toInteger();
}

int JsonReader::number(const QJsonValue &value, const QString &place)
{
    const qint64 found = integer(value, place);
    if (found < std::numeric_limits<int>::min() || found > std::numeric_limits<int>::max())
        complain(place, "a number that is too large");
    return int(found);
}

std::optional<qint64> JsonReader::maybeInteger(const QJsonValue &value, const QString &place)
{
    return value.isNull() ? std::nullopt : std::optional(integer(value, place));
}

Instant JsonReader::instant(const QJsonValue &value, const QString &place)
{
    return instantFromMicros(integer(value, place));
}

std::optional<Instant> JsonReader::maybeInstant(const QJsonValue &value, const QString &place)
{
    return value.isNull() ? std::nullopt : std::optional(instant(value, place));
}

} // namespace halfday
