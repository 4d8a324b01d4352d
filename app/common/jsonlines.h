#pragma once

#include <spdlog/formatter.h>

namespace halfday {

/// A log entry as one line of JSON, for programs that collect logs: time (UTC), level, program, process, message. Whatever
/// the message holds, it stays one line and valid JSON.
class JsonLines : public spdlog::formatter
{
public:
    void format(const spdlog::details::log_msg &message, spdlog::memory_buf_t &line) override;
    std::unique_ptr<spdlog::formatter> clone() const override;
};

} // namespace halfday
