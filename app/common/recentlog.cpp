#include "app/common/recentlog.h"

#include <atomic>
#include <cstring>
#include <spdlog/pattern_formatter.h>
#include <unistd.h>

namespace halfday {

namespace {

constexpr size_t mostLines = 40;
constexpr size_t longestLine = 240;

// Not members: a handler has no object to ask.
char lines[mostLines][longestLine];
std::atomic<size_t> written = 0;

thread_local bool isForeign = false;

} // namespace

RecentLog::Foreign::Foreign() { isForeign = true; }
RecentLog::Foreign::~Foreign() { isForeign = false; }

RecentLog::RecentLog()
    : m_formatter(std::make_unique<spdlog::pattern_formatter>("%Y-%m-%dT%H:%M:%S.%e%z %l %v", spdlog::pattern_time_type::local, ""))
{
}

void RecentLog::log(const spdlog::details::log_msg &message)
{
    if (isForeign)
        return;
    const std::lock_guard lock(m_mutex);
    spdlog::memory_buf_t line;
    m_formatter->format(message, line);
    char *place = lines[written % mostLines];
    const size_t length = std::min(line.size(), longestLine - 2);
    for (size_t i = 0; i < length; ++i)
        place[i] = static_cast<unsigned char>(line.data()[i]) < 0x20 ? ' ' : line.data()[i];
    place[length] = '\n';
    place[length + 1] = '\0';
    written.fetch_add(1, std::memory_order_release);
}

void RecentLog::writeTo(int file)
{
    const size_t end = written.load(std::memory_order_acquire);
    for (size_t i = end > mostLines ? end - mostLines : 0; i < end; ++i) {
        const char *line = lines[i % mostLines];
        if (::write(file, line, std::strlen(line)) < 0)
            return;
    }
}

} // namespace halfday
