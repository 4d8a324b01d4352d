#include "app/common/jsonlines.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

QString text(spdlog::string_view_t bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); // what is no UTF-8 becomes U+FFFD
}

} // namespace

void JsonLines::format(const spdlog::details::log_msg &message, spdlog::memory_buf_t &line)
{
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(message.time.time_since_epoch());
    const QString time = QDateTime::fromMSecsSinceEpoch(since.count(), Qt::UTC).toString(Qt::ISODateWithMs);
    const QJsonObject entry{{u"time"_s, time},
                            {u"level"_s, text(spdlog::level::to_string_view(message.level))},
                            {u"program"_s, QCoreApplication::applicationName()},
                            {u"process"_s, QCoreApplication::applicationPid()},
                            {u"message"_s, text(message.payload)}};
    const QByteArray json = QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
    line.append(json.cbegin(), json.cend());
}

std::unique_ptr<spdlog::formatter> JsonLines::clone() const
{
    return std::make_unique<JsonLines>();
}

} // namespace halfday
