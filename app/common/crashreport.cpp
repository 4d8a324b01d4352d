#include "app/common/crashreport.h"

#include "app/common/logging.h"
#include "app/common/recentlog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <atomic>
#include <csignal>
#include <cstring>
#include <ctime>
#include <cxxabi.h>
#include <exception>
#include <execinfo.h>
#include <fcntl.h>
#include <link.h>
#include <sys/stat.h>
#include <typeinfo>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

constexpr int mostFrames = 64;
constexpr qsizetype mostKept = 10;
constexpr size_t handlerStack = 64 * 1024;
constexpr int deadly[] = {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};

// Whoever crashes can allocate nothing and trust little, so everything is written down beforehand.
char reportPath[1024];
char opening[512];
char cause[256]; ///< of an abort, when it is known
char spareStack[handlerStack]; ///< of the main thread, whose own may be what overflowed
std::atomic_flag isReporting;

/// The linker's name for this very build, which the debug package goes by; empty when it gave none.
QByteArray buildId()
{
    QByteArray id;
    const auto look = [](dl_phdr_info *program, size_t, void *found) {
        for (int i = 0; i < program->dlpi_phnum; ++i) {
            const ElfW(Phdr) &part = program->dlpi_phdr[i];
            const char *at = reinterpret_cast<const char *>(program->dlpi_addr + part.p_vaddr);
            const char *const end = at + (part.p_type == PT_NOTE ? part.p_memsz : 0);
            while (size_t(end - at) > sizeof(ElfW(Nhdr))) {
                ElfW(Nhdr) note;
                std::memcpy(&note, at, sizeof note);
                const auto padded = [](size_t size) { return (size + 3) & ~size_t(3); };
                const char *const name = at + sizeof note;
                const char *const value = name + padded(note.n_namesz);
                if (note.n_type == NT_GNU_BUILD_ID && QByteArrayView(name, note.n_namesz) == QByteArrayView("GNU", 4))
                    *static_cast<QByteArray *>(found) = QByteArray(value, note.n_descsz).toHex();
                at = value + padded(note.n_descsz);
            }
        }
        return 1; // the first is the program itself; its libraries are Debian's
    };
    ::dl_iterate_phdr(look, &id);
    return id;
}

void say(int file, const char *text)
{
    size_t left = std::strlen(text);
    while (left > 0) {
        const ssize_t written = ::write(file, text, left);
        if (written <= 0)
            return;
        text += written;
        left -= size_t(written);
    }
}

void sayNumber(int file, long long number)
{
    char digits[24];
    char *at = digits + sizeof digits - 1;
    *at = '\0';
    const bool negative = number < 0;
    do {
        *--at = char('0' + std::abs(number % 10));
        number /= 10;
    } while (number != 0);
    if (negative)
        *--at = '-';
    say(file, at);
}

const char *nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV, a bad access";
    case SIGABRT:
        return "SIGABRT, given up";
    case SIGBUS:
        return "SIGBUS, a bad address";
    case SIGFPE:
        return "SIGFPE, bad arithmetic";
    case SIGILL:
        return "SIGILL, a bad instruction";
    }
    return "unknown";
}

/// Calls only what POSIX allows in a signal handler, and backtrace(), which was called once before so that it loads nothing.
void leaveReport(int signal, siginfo_t *, void *)
{
    if (isReporting.test_and_set()) {
        // Another thread crashed too, or this one while reporting: the first one is the one that tells.
        std::signal(signal, SIG_DFL);
        ::raise(signal);
        return;
    }
    const int file = ::open(reportPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) {
        say(file, opening);
        say(file, "Signal: ");
        say(file, nameOf(signal));
        say(file, "\n");
        if (cause[0] != '\0') {
            say(file, "Cause: ");
            say(file, cause);
            say(file, "\n");
        }
        say(file, "Seconds since 1970: ");
        sayNumber(file, ::time(nullptr));
        say(file, "\n\nWhere:\n");
        void *frames[mostFrames];
        ::backtrace_symbols_fd(frames, ::backtrace(frames, mostFrames), file);
        say(file, "\nThe end of the log:\n");
        RecentLog::writeTo(file);
        ::close(file);
    }
    std::signal(signal, SIG_DFL); // dies of it, with a core file where those are wanted
    ::raise(signal);
}

/// Only the type: what() may quote what somebody wrote.
[[noreturn]] void giveUp()
{
    if (const std::type_info *type = abi::__cxa_current_exception_type()) {
        noteCause("an exception that nobody caught, of type ");
        std::strncat(cause, type->name(), sizeof cause - std::strlen(cause) - 1);
    }
    std::abort();
}

} // namespace

void noteCause(const char *what)
{
    std::strncpy(cause, what, sizeof cause - 1);
}

void reportCrashes(const char *program)
{
    const QString folder = QFileInfo(defaultLogFile({})).absolutePath();
    if (!QDir().mkpath(folder))
        return;
    const QByteArray path = QFile::encodeName(u"%1/crash-%2-%3-%4.new.txt"_s.arg(folder, QLatin1StringView(program),
                                                                                 QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss"_s))
                                                  .arg(::getpid()));
    const QByteArray lines = "Halfday ended unexpectedly. This report stays on this machine.\n\nProgram: " + QByteArray(program)
        + " " HALFDAY_VERSION "\nBuild: " + buildId() + "\nQt: " + qVersion() + "\nSystem: " + QSysInfo::prettyProductName().toUtf8() + ", "
        + QSysInfo::kernelVersion().toUtf8() + ", " + QSysInfo::currentCpuArchitecture().toUtf8() + "\n";
    if (size_t(path.size()) >= sizeof reportPath || size_t(lines.size()) >= sizeof opening)
        return;
    std::memcpy(reportPath, path.constData(), size_t(path.size()) + 1);
    std::memcpy(opening, lines.constData(), size_t(lines.size()) + 1);

    void *frames[1];
    ::backtrace(frames, 1); // loads what it needs
    stack_t spare{};
    spare.ss_sp = spareStack;
    spare.ss_size = sizeof spareStack;
    ::sigaltstack(&spare, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = leaveReport;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    ::sigemptyset(&action.sa_mask);
    for (const int signal : deadly)
        ::sigaction(signal, &action, nullptr);
    std::set_terminate(giveUp);
}

QStringList takeCrashReports()
{
    QDir folder(QFileInfo(defaultLogFile({})).absolutePath());
    QStringList taken;
    for (const QString &name : folder.entryList({u"crash-*.new.txt"_s}, QDir::Files, QDir::Time | QDir::Reversed)) {
        QString kept = name;
        kept.replace(".new.txt"_L1, ".txt"_L1);
        if (folder.rename(name, kept)) // of two that start together one succeeds
            taken << folder.absoluteFilePath(kept);
    }
    const QStringList all = folder.entryList({u"crash-*.txt"_s}, QDir::Files, QDir::Time);
    for (const QString &old : all.mid(mostKept))
        folder.remove(old);
    return taken;
}

} // namespace halfday
