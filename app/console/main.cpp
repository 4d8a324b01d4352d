#include "app/common/crashreport.h"
#include "app/common/logging.h"
#include "app/common/quitsignals.h"
#include "app/console/application.h"
#include "app/console/display.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QIcon>
#include <clocale>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    halfday::startLogging();
    if (!halfday::findDisplay(argc, argv))
        return 2;
    halfday::reportCrashes("halfday");
    QApplication application(argc, argv);
    std::setlocale(LC_MESSAGES, "C"); // libpq tells in words alone why it could not connect, and they are told apart
    QApplication::setApplicationName(u"halfday"_s);
    QApplication::setApplicationDisplayName(u"Halfday"_s);
    QApplication::setOrganizationName(u"halfday"_s);
    QApplication::setApplicationVersion(QStringLiteral(HALFDAY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(HALFDAY_APP_ID));
    QApplication::setWindowIcon(QIcon(u":/icons/halfday.svg"_s));
    QApplication::setQuitOnLastWindowClosed(false); // Application says when it is over

    const auto options = halfday::consoleOptions(application);
    if (!options) {
        fprintf(stderr, "halfday: %s\n", qPrintable(options.error().message));
        return 2;
    }
    halfday::setLogLevel(options->logLevel);
    // Another console of this user may be the one that writes it.
    (void)halfday::logToFile({.path = halfday::defaultLogFile(u"console.log"_s), .alsoInfo = true});
    halfday::Theme::apply(application, halfday::Theme::Mode::System);

    halfday::Application console(*options);
    QObject::connect(&console, &halfday::Application::finished, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    const halfday::QuitSignals quitSignals;
    QObject::connect(&quitSignals, &halfday::QuitSignals::received, &console, &halfday::Application::quit);
    console.start();
    return application.exec();
}
