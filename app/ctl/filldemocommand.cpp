#include "app/ctl/command.h"

#include "app/demo/demodata.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::FillDemoCommand)
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"seed"_s, Texts::tr("Another number tells another story; the same number the same one."), u"number"_s, u"1"_s},
        {u"scale"_s, Texts::tr("Multiplies the history: decided reviews, payments, searches."), u"number"_s, u"1"_s},
        {u"pending-reviews"_s, Texts::tr("Reviews that wait for a decision."), u"number"_s, u"51"_s},
        {u"reviews"_s, Texts::tr("All reviews, pending ones included, instead of the scale's."), u"number"_s},
        {u"payments"_s, Texts::tr("All payments, instead of the scale's."), u"number"_s},
    });
}

/// False when the option is there and not a number.
template <class Number> bool read(const QCommandLineParser &parser, const QString &option, Number &into)
{
    if (parser.value(option).isEmpty())
        return !parser.isSet(option);
    bool fine = false;
    if constexpr (std::is_same_v<Number, qint64>)
        into = parser.value(option).toLongLong(&fine);
    else
        into = parser.value(option).toInt(&fine);
    return fine;
}

ExitCode run(const QCommandLineParser &parser, Connection &connection, const ServerInfo &, Terminal terminal)
{
    DemoOptions options;
    if (!read(parser, u"seed"_s, options.seed) || !read(parser, u"scale"_s, options.scale)
        || !read(parser, u"pending-reviews"_s, options.pendingReviews) || !read(parser, u"reviews"_s, options.reviews)
        || !read(parser, u"payments"_s, options.payments)) {
        terminal.err << Texts::tr("The options of fill-demo take whole numbers.") << Qt::endl;
        return ExitCode::Usage;
    }
    Session session = connection.session();
    const Result<void> filled = fillDemo(session, options);
    if (!filled && filled.error().kind == Error::Kind::Input) {
        terminal.err << filled.error().message << Qt::endl;
        return ExitCode::Usage;
    }
    if (!filled)
        return complain(filled.error(), terminal);
    terminal.out << Texts::tr("Filled with demo data. Logins: operator, anna, viewer, admin.") << Qt::endl;
    return ExitCode::Fine;
}

} // namespace

Command fillDemoCommand()
{
    return {u"fill-demo"_s, Texts::tr("Fill an empty, migrated database with demo data."), addOptions, run};
}

} // namespace halfday
