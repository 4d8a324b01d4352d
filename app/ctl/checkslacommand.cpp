#include "app/ctl/command.h"

#include "app/common/claimant.h"
#include "app/common/gateways.h"
#include "app/ctl/target.h"
#include "models/cases/slacheck.h"
#include "models/core/launch.h"
#include "models/gateways/httpclient.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::CheckSlaCommand)
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"alert"_s, Texts::tr("Act on the cases past their deadline: refund what can be refunded by itself, escalate the rest, alert Sentry. "
                               "Needs HALFDAY_STRIPE_KEY; HALFDAY_STRIPE_URL as for the console.")},
        {u"json"_s, Texts::tr("Print the report as JSON, for programs.")},
    });
}

Result<SlaReport> check(const ConnectionSettings &server, const StripeSettings &provider, SlaCheck::Mode mode)
{
    const SystemClock clock;
    Database database(server, clock);
    CaseStore cases(database);
    RefundStore refunds(database);
    HttpClient http;
    const std::unique_ptr<PaymentGateway> gateway = makeGateway(provider, http);
    RefundFlow flow(refunds, {gateway.get()}, claimant(u"check-sla"_s));
    SlaCheck check(cases, refunds, flow);
    QEventLoop loop; // the program's only one
    Result<SlaReport> result = fail({Error::Kind::Internal, QString()});
    launch(check.run(mode), &check, [&](const Result<SlaReport> &report) {
        result = report;
        loop.quit();
    });
    loop.exec();
    return result;
}

/// With --alert what is accepted or escalated counts as dealt with; an unknown outcome does not.
bool wantsAttention(const SlaReport &report)
{
    return report.acted ? report.left() + report.count(SlaDeed::RefundUnknown) + report.count(SlaDeed::RefundBegun) > 0 : report.breached > 0;
}

ExitCode run(const QCommandLineParser &parser, Connection &, const ServerInfo &, Terminal terminal)
{
    const bool act = parser.isSet(u"alert"_s);
    const Result<Target> target = targetOf(parser);
    if (!target)
        return complain(target.error(), terminal);
    for (const MissingSecret &missing : target->missing) {
        if (act)
            terminal.err << missingHere(missing) << Qt::endl;
    }
    const StripeSettings &provider = target->provider;
    if (act && provider.apiKey.isEmpty()) {
        terminal.err << Texts::tr("Without HALFDAY_STRIPE_KEY nothing can be refunded, so nothing was done: no refund, no escalation, no alert.\n"
                                  "Set the key, or leave --alert away for the report alone.")
                     << Qt::endl;
        return ExitCode::Problem;
    }
    const Result<SlaReport> report = check(target->server, provider, act ? SlaCheck::Mode::Act : SlaCheck::Mode::Report);
    if (!report)
        return complain(report.error(), terminal);
    if (parser.isSet(u"json"_s))
        terminal.out << QString::fromUtf8(QJsonDocument(slaJson(*report)).toJson());
    else
        terminal.out << slaText(*report);
    terminal.out.flush();
    return wantsAttention(*report) ? ExitCode::Attention : ExitCode::Fine;
}

} // namespace

Command checkSlaCommand()
{
    return {u"check-sla"_s, Texts::tr("Report the cases past their deadline; with --alert, deal with them."), addOptions, run};
}

} // namespace halfday
