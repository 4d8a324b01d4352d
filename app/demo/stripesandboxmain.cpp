// The sandbox as a program, for tests that kill the console and need Stripe to live on.
#include "app/demo/stripesandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"port"_s, u"Port on loopback; 0 picks one."_s, u"port"_s, u"0"_s});
    parser.addOption({u"state"_s, u"File that keeps charges, refunds and keys."_s, u"file"_s});
    parser.addOption({u"key"_s, u"The API key to let in."_s, u"key"_s, halfday::StripeSandboxOptions().apiKey});
    parser.process(application);

    halfday::StripeSandboxOptions options;
    options.port = parser.value(u"port"_s).toUShort();
    options.stateFile = parser.value(u"state"_s);
    options.apiKey = parser.value(u"key"_s);
    halfday::StripeSandbox sandbox(options);
    if (const halfday::Result<void> started = sandbox.start(); !started) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(started.error().message));
        return 1;
    }
    // Whoever started it reads the address from the first line.
    std::printf("%s\n", sandbox.baseUrl().toEncoded().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
