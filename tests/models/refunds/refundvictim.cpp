// A console without a window that begins one refund and is killed at a named step. See tst_refundkill.
#include "models/core/launch.h"
#include "models/gateways/httpclient.h"
#include "models/gateways/stripegateway.h"
#include "models/refunds/refundflow.h"

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
    const int killAt = arguments.at(7).toInt();

    Database database(address, clock);
    RefundStore store(database);
    HttpClient http;
    StripeGateway stripe({.apiKey = QStringLiteral("sk_demo_halfday"), .baseUrl = QUrl(arguments.at(5))}, http);
    RefundFlow flow(store, {&stripe}, QStringLiteral("victim"));
    QObject::connect(&flow, &RefundFlow::stepReached, &flow, [&](RefundStep step) {
        if (int(step) == killAt)
            std::raise(SIGKILL);
    });
    launch(store.page({.show = RefundFilter::Show::Open}), &flow, [&](const Result<RefundPage> &page) {
        for (const RefundRequest &request : page ? page->requests : QList<RefundRequest>()) {
            if (request.id == arguments.at(6).toLongLong())
                launch(flow.refund(request), &flow, [](const Result<RefundAttempt> &) { QCoreApplication::exit(3); });
        }
    });
    return QCoreApplication::exec();
}
