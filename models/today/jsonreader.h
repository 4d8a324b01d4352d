#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <limits>
#include <optional>

#include "models/core/instant.h"

namespace halfday {

/// Reads a document that must be as agreed. The first thing that is not is remembered with its place, and what is read
/// after it does not matter: ask isFine() before using any of it.
class JsonReader
{
public:
    bool isFine() const { return m_problem.isEmpty(); }
    const QString &problem() const { return m_problem; } ///< "revenue[0].days30: a whole number is missing"

    QJsonObject object(const QJsonValue &value, const QString &place);
    QJsonArray array(const QJsonValue &value, const QString &place);
    QJsonArray array(const QJsonValue &value, qsizetype size, const QString &place); ///< of exactly that size
    QString text(const QJsonValue &value, const QString &place);
    qint64 integer(const QJsonValue &value, const QString &place);
    int number(const QJsonValue &value, const QString &place); ///< that fits an int
    std::optional<qint64> maybeInteger(const QJsonValue &value, const QString &place); ///< null: nothing; missing: a problem
    Instant instant(const QJsonValue &value, const QString &place); ///< microseconds
    std::optional<Instant> maybeInstant(const QJsonValue &value, const QString &place);

    void complain(const QString &place, const char *what);

private:
    QString m_problem;
};

} // namespace halfday
