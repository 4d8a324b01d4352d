#include "app/ctl/command.h"

#include "app/common/claimant.h"
#include "app/common/gateways.h"
#include "app/common/quitsignals.h"
#include "app/ctl/evidence.h"
#include "app/ctl/target.h"
#include "models/core/launch.h"
#include "models/gateways/httpclient.h"
#include "models/reconciliation/period.h"
#include "models/reconciliation/reconciliationdesk.h"
#include "models/reconciliation/reconciliationreport.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::ReconcileCommand)
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"period"_s, Texts::tr("Days to compare, the second one not included: 2026-11-14..2026-11-21. Left away: the last seven days."), u"from..to"_s},
        {u"zone"_s, Texts::tr("The time zone whose midnights those are, by its IANA name. Left away: the shop's."), u"zone"_s},
        {u"provider"_s, Texts::tr("The payment provider. Needs HALFDAY_STRIPE_KEY; HALFDAY_STRIPE_URL as for the console."), u"name"_s, u"stripe"_s},
        {u"json"_s, Texts::tr("Print the report as JSON, for programs.")},
        {u"evidence"_s, Texts::tr("File the proof in this folder: PDF, picture, CSV of all charges, sealed by a manifest."), u"folder"_s},
    });
}

Result<ReconciliationPeriod> periodOf(const QCommandLineParser &parser, Connection &connection)
{
    QString name = parser.value(u"zone"_s);
    if (name.isEmpty()) {
        Session session = connection.session();
        const Result<QString> shops = session.one<QString>(u"select halfday.policy('time_zone')"_s, {}, [](const Row &row) { return row.text(0); });
        if (!shops)
            return fail(shops.error());
        name = *shops;
    }
    const QTimeZone zone(name.toUtf8());
    if (!zone.isValid())
        return fail({Error::Kind::Input, Texts::tr("There is no time zone named %1.").arg(name)});
    const QString provider = parser.value(u"provider"_s);
    const Instant now = SystemClock().now();
    if (!parser.isSet(u"period"_s))
        return lastSevenDays(provider, now, zone);
    Result<ReconciliationPeriod> period = periodFromText(provider, parser.value(u"period"_s), zone);
    if (period && period->from > now)
        return fail({Error::Kind::Input, Texts::tr("This period lies in the future: there is nothing to compare yet.")});
    return period;
}

/// Once for the list, then all its differences; the program's only event loop. Told to stop, it ends where a later call of
/// the same period goes on.
Result<ReconciliationPage> reconcile(const ConnectionSettings &server, const StripeSettings &provider, const ReconciliationPeriod &period)
{
    const SystemClock clock;
    Database database(server, clock);
    ReconciliationStore store(database);
    HttpClient http;
    const std::unique_ptr<PaymentGateway> gateway = makeGateway(provider, http);
    const QString holder = claimant(u"reconcile"_s);
    ReconciliationDesk desk(store, {gateway.get()}, holder);
    const QuitSignals quitSignals;
    QEventLoop loop;
    Result<ReconciliationPage> result = fail({Error::Kind::Internal, QString()});
    const auto end = [&](Result<ReconciliationPage> with) {
        result = std::move(with);
        loop.quit();
    };
    QObject::connect(&desk, &ReconciliationDesk::failed, &desk, [&](const Error &error) { end(fail(error)); });
    QObject::connect(&quitSignals, &QuitSignals::received, &desk, &ReconciliationDesk::cancel);
    QObject::connect(&desk, &ReconciliationDesk::cancelled, &desk, [&] {
        launch(store.letGo(holder), &desk, [&](const Result<int> &) { // without it the claim lapses by itself
            end(fail({Error::Kind::Input, Texts::tr("Stopped. What was listed so far is kept; the same command goes on from there.")}));
        });
    });
    QObject::connect(&desk, &ReconciliationDesk::finished, &desk, [&](const Reconciliation &run) {
        constexpr int most = 100'000;
        launch(store.page(run.id, {.show = DifferenceFilter::Show::Everything}, {}, most), &desk, end);
    });
    desk.start(period);
    if (desk.isRunning())
        loop.exec();
    return result;
}

/// With --json the report alone is on the output.
ExitCode prove(const QCommandLineParser &parser, const Target &target, const Reconciliation &run, Terminal terminal)
{
    const SystemClock clock;
    Database database(target.server, clock);
    ReconciliationStore store(database);
    HttpClient http;
    const GatewayMode mode = makeGateway(target.provider, http)->mode();
    return saveEvidenceAndTell(store, run, parser.value(u"evidence"_s), mode, {parser.isSet(u"json"_s) ? terminal.err : terminal.out, terminal.err});
}

ExitCode run(const QCommandLineParser &parser, Connection &connection, const ServerInfo &, Terminal terminal)
{
    const Result<Target> target = targetOf(parser);
    if (!target)
        return complain(target.error(), terminal);
    for (const MissingSecret &missing : target->missing)
        terminal.err << missingHere(missing) << Qt::endl;
    if (target->provider.apiKey.isEmpty()) {
        terminal.err << Texts::tr("Without HALFDAY_STRIPE_KEY the provider's list cannot be read. Nothing was changed.") << Qt::endl;
        return ExitCode::Problem;
    }
    const Result<ReconciliationPeriod> period = periodOf(parser, connection);
    if (!period) {
        complain(period.error(), terminal);
        return period.error().kind == Error::Kind::Input ? ExitCode::Usage : ExitCode::Problem;
    }
    const Result<ReconciliationPage> page = reconcile(target->server, target->provider, *period);
    if (!page)
        return complain(page.error(), terminal);
    if (parser.isSet(u"json"_s))
        terminal.out << QString::fromUtf8(QJsonDocument(reconciliationJson(*page)).toJson());
    else
        terminal.out << reconciliationText(*page);
    terminal.out.flush();
    if (parser.isSet(u"evidence"_s)) {
        if (const ExitCode proved = prove(parser, *target, page->run, terminal); proved != ExitCode::Fine)
            return proved;
    }
    return page->run.open > 0 ? ExitCode::Difference : ExitCode::Fine;
}

} // namespace

Command reconcileCommand()
{
    return {u"reconcile"_s, Texts::tr("Compare a period's payments with the provider's and print what differs."), addOptions, run};
}

} // namespace halfday
