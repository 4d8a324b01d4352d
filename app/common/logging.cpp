#include "app/common/logging.h"

#include <QStringList>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

/// Said at every start or every resize, and nothing that anybody could mend.
bool isNoise(const QString &message)
{
    return message.startsWith("This plugin does not support propagateSizeHints"_L1)
        || message.startsWith("QStandardPaths: XDG_RUNTIME_DIR not set"_L1);
}

void logQtMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const std::string text = message.toStdString();
    if (isNoise(message))
        type = QtDebugMsg;
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

void startLogging()
{
    spdlog::set_default_logger(spdlog::stderr_color_mt("halfday"));
    spdlog::set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %^%l%$ %v");
    qInstallMessageHandler(logQtMessage);
}

bool setLogLevel(const QString &level)
{
    if (!QStringList{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s}.contains(level))
        return false;
    spdlog::set_level(spdlog::level::from_str(level.toStdString()));
    return true;
}

} // namespace halfday
