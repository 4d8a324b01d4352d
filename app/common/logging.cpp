#include "app/common/logging.h"

#include "app/common/crashreport.h"
#include "app/common/jsonlines.h"
#include "app/common/recentlog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStringList>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/stat.h>

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
    const RecentLog::Foreign foreign;
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
    case QtFatalMsg:
        noteCause(text.c_str());
        [[fallthrough]];
    case QtCriticalMsg:
        spdlog::error("{}", text);
        break;
    }
}

/// The message with its control characters made visible: no line of it can pass for an entry of its own, and a terminal
/// obeys nothing that stands in it.
class OneLine : public spdlog::custom_flag_formatter
{
public:
    void format(const spdlog::details::log_msg &message, const std::tm &, spdlog::memory_buf_t &line) override
    {
        for (const char c : message.payload) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte >= 0x20 && byte != 0x7f)
                line.push_back(c);
            else
                fmt::format_to(std::back_inserter(line), "\\x{:02x}", byte);
        }
    }
    std::unique_ptr<custom_flag_formatter> clone() const override { return std::make_unique<OneLine>(); }
};

/// As scripts and dashboards may rely on: not translated.
QLatin1StringView kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Connection:
        return "no connection"_L1;
    case Error::Kind::Timeout:
        return "took too long"_L1;
    case Error::Kind::Permission:
        return "not allowed"_L1;
    case Error::Kind::Rule:
        return "refused by a rule"_L1;
    case Error::Kind::Conflict:
        return "somebody was faster"_L1;
    case Error::Kind::NotFound:
        return "not found"_L1;
    case Error::Kind::Provider:
        return "refused by the provider"_L1;
    case Error::Kind::Unanswered:
        return "no certain answer"_L1;
    case Error::Kind::Schema:
        return "the database lacks something (halfdayctl doctor names it)"_L1;
    case Error::Kind::Input:
        return "cannot be used"_L1;
    case Error::Kind::Internal:
        break;
    }
    return "internal error"_L1;
}

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::Logging)
};

} // namespace

void startLogging()
{
    auto formatter = std::make_unique<spdlog::pattern_formatter>(spdlog::pattern_time_type::local);
    formatter->add_flag<OneLine>('*').set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %^%l%$ %*");
    spdlog::set_default_logger(spdlog::stderr_color_mt("halfday"));
    spdlog::set_formatter(std::move(formatter));
    spdlog::default_logger()->sinks().push_back(std::make_shared<RecentLog>());
    qInstallMessageHandler(logQtMessage);
}

bool setLogLevel(const QString &level)
{
    if (!QStringList{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s}.contains(level))
        return false;
    spdlog::set_level(spdlog::level::from_str(level.toStdString()));
    return true;
}

QString defaultLogFile(const QString &name)
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state)) // as the specification wants it
        state = QDir::homePath() + "/.local/state"_L1;
    return state + "/halfday/"_L1 + name;
}

Result<void> logToFile(const LogFile &file)
{
    static std::unique_ptr<QLockFile> lock; // as long as the program runs
    QDir().mkpath(QFileInfo(file.path).absolutePath());
    lock = std::make_unique<QLockFile>(file.path + ".lock"_L1);
    lock->setStaleLockTime(0); // whoever died with it lets go at once; who lives keeps it
    if (!lock->tryLock(0)) {
        const bool taken = lock->error() == QLockFile::LockFailedError;
        return fail(taken ? Error{Error::Kind::Conflict, Texts::tr("The log %1 is being written by another process.").arg(file.path)}
                          : Error{Error::Kind::Input, Texts::tr("The log %1 cannot be written.").arg(file.path)});
    }
    try {
        spdlog::file_event_handlers handlers;
        handlers.after_open = [](const spdlog::filename_t &, std::FILE *opened) { ::fchmod(::fileno(opened), S_IRUSR | S_IWUSR); };
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(QFile::encodeName(file.path).toStdString(), file.maxBytes,
                                                                           file.maxFiles - 1, false, handlers);
        sink->set_formatter(std::make_unique<JsonLines>());
        if (file.alsoInfo) {
            const auto shown = spdlog::get_level();
            spdlog::default_logger()->sinks().front()->set_level(shown); // the terminal
            spdlog::set_level(std::min(shown, spdlog::level::info));
        }
        spdlog::default_logger()->sinks().push_back(std::move(sink));
        spdlog::default_logger()->flush_on(spdlog::level::info);
    } catch (const spdlog::spdlog_ex &) {
        return fail({Error::Kind::Input, Texts::tr("The log %1 cannot be written.").arg(file.path)});
    }
    return {};
}

QString logged(const Error &error)
{
    const QString code = loggedName(error.code);
    return code.isEmpty() ? QString(kindName(error.kind)) : u"%1 (%2)"_s.arg(kindName(error.kind), code);
}

QString loggedName(const QString &name)
{
    constexpr int longest = 64;
    QString fit = name.left(longest);
    for (QChar &c : fit) {
        const bool fine = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-'
            || c == u'.' || c == u':';
        if (!fine)
            c = u'?';
    }
    return fit;
}

} // namespace halfday
