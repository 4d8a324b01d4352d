#include "app/common/logging.h"

#include <QString>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

namespace halfday {

namespace {

void logQtMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const std::string text = message.toStdString();
    switch (type) {
    case QtDebugMsg:
        spdlog::debug("{}", text);
        break;
    case QtInfoMsg:
        spdlog::info("{}", text);
        break;
    case QtWarningMsg:
        spdlog::warn("{}", text);
        break;
    case QtCriticalMsg:
    case QtFatalMsg:
        spdlog::error("{}", text);
        break;
    }
}

} // namespace

void startLogging(const QString &level)
{
    spdlog::set_default_logger(spdlog::stderr_color_mt("halfday"));
    spdlog::set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %^%l%$ %v");
    spdlog::set_level(spdlog::level::from_str(level.toStdString()));
    qInstallMessageHandler(logQtMessage);
}

} // namespace halfday
