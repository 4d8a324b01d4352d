#include "app/common/quitsignals.h"

#include <QSocketNotifier>
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace halfday {

namespace {

constexpr std::array quitting{SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> ends{-1, -1};

/// A signal handler may do next to nothing: it writes a byte, the event loop does the rest.
void tell(int)
{
    const char byte = 1;
    (void)!::write(ends[0], &byte, sizeof byte);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent) : QObject(parent)
{
    Q_ASSERT(ends[0] < 0);
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        qFatal("No socket pair for signals");
    m_notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(ends[1], &byte, sizeof byte) > 0) {
        }
        emit received();
    });
    struct sigaction action = {};
    action.sa_handler = tell;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    for (const int signal : quitting)
        ::sigaction(signal, &action, nullptr);
}

QuitSignals::~QuitSignals()
{
    for (const int signal : quitting)
        ::signal(signal, SIG_DFL);
    for (int &end : ends) {
        ::close(end);
        end = -1;
    }
}

} // namespace halfday
