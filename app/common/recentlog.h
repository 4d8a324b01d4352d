#pragma once

#include <spdlog/sinks/sink.h>

namespace halfday {

/// The last lines of our own log, kept where a signal handler can read them. What Qt and its plugins say passes it by: nobody
/// promises that a message of theirs quotes nothing.
class RecentLog : public spdlog::sinks::sink
{
public:
    /// While one lives, what its thread logs is somebody else's words.
    struct Foreign {
        Foreign();
        ~Foreign();
    };

    RecentLog();

    void log(const spdlog::details::log_msg &message) override;
    void flush() override {}
    void set_pattern(const std::string &) override {}
    void set_formatter(std::unique_ptr<spdlog::formatter>) override {} ///< its lines are always as the terminal's

    /// Allocates nothing and locks nothing.
    static void writeTo(int file);

private:
    std::unique_ptr<spdlog::formatter> m_formatter;
    std::mutex m_mutex;
};

} // namespace halfday
