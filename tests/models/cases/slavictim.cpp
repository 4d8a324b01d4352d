// A check without a window that acts on breaches and is killed at a named step. See tst_slacheck.
#include "models/cases/slacheck.h"
#include "models/core/launch.h"
#include "models/gateways/httpclient.h"
#include "models/gateways/stripegateway.h"

#include <QCoreApplication>
#include <csignal>

using namespace halfday;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    ConnectionSettings address;
    address.host = arguments.at(1);
    address.port = arguments.at(2).toInt();
    address.database = arguments.at(3);
    address.user = arguments.at(4);
    const int killAt = arguments.at(6).toInt();

    Database database(address, clock);
    CaseStore cases(database);
    RefundStore refunds(database);
    HttpClient http;
    StripeGateway stripe({.apiKey = QStringLiteral("sk_demo_halfday"), .baseUrl = QUrl(arguments.at(5))}, http);
    RefundFlow flow(refunds, {&stripe}, QStringLiteral("victim"));
    QObject::connect(&flow, &RefundFlow::stepReached, &flow, [&](RefundStep step) {
        if (int(step) == killAt)
            std::raise(SIGKILL);
    });
    SlaCheck check(cases, refunds, flow);
    launch(check.run(SlaCheck::Mode::Act), &check, [](const Result<SlaReport> &) { QCoreApplication::exit(3); });
    return QCoreApplication::exec();
}
