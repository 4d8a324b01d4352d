// Ends badly, in the way that its argument names; for the tests of crash reports.
#include "app/common/crashreport.h"
#include "app/common/logging.h"

#include <QCoreApplication>
#include <atomic>
#include <csignal>
#include <spdlog/spdlog.h>
#include <stdexcept>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

std::atomic<bool> isDeepEnough = false; // never: the stack is meant to be used up

[[gnu::noinline]] int dive(int depth) // NOLINT(misc-no-recursion)
{
    volatile char room[4096] = {};
    room[0] = char(depth);
    return (isDeepEnough ? 0 : dive(depth + 1)) + room[0];
}

void badAccess()
{
    volatile int *nowhere = nullptr;
    *nowhere = 1;
}

} // namespace

int main(int argc, char *argv[])
{
    halfday::startLogging();
    halfday::reportCrashes("crasher");
    const QCoreApplication application(argc, argv);
    const QString how = QCoreApplication::arguments().value(1);
    spdlog::info("the last thing that it did");
    qWarning("card 4242 of Anna Fox"); // what a library quotes
    if (how == "access"_L1)
        badAccess();
    if (how == "thread"_L1)
        std::thread(badAccess).join();
    if (how == "abort"_L1)
        std::abort();
    if (how == "overflow"_L1)
        return dive(0);
    if (how == "exception"_L1)
        throw std::runtime_error("Anna Fox wrote this");
    if (how == "fatal"_L1)
        qFatal("no platform");
    if (how == "terminated"_L1)
        ::raise(SIGTERM);
    return 0;
}
