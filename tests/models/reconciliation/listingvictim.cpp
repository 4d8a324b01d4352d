// A console without a window that reconciles one week and is killed when so much of it is there. See tst_listing.
#include "models/gateways/httpclient.h"
#include "models/gateways/stripegateway.h"
#include "models/reconciliation/reconciliationdesk.h"

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
    const qint64 killAt = arguments.at(6).toLongLong(); // charges that are there; 1000: the refunds too, 1001: it compares

    Database database(address, clock);
    ReconciliationStore store(database);
    HttpClient http;
    StripeGateway stripe({.apiKey = QStringLiteral("sk_demo_halfday"), .baseUrl = QUrl(arguments.at(5))}, http);
    ReconciliationDesk desk(store, {&stripe}, QStringLiteral("victim"));
    QObject::connect(&desk, &ReconciliationDesk::progressed, &desk, [&](const ReconciliationDesk::Progress &progress) {
        using Stage = ReconciliationDesk::Stage;
        if (progress.stage == Stage::Idle)
            return;
        const qint64 reached = progress.stage == Stage::ListingCharges ? progress.charges : progress.stage == Stage::ListingRefunds ? 1000 : 1001;
        if (reached >= killAt)
            std::raise(SIGKILL);
    });
    QObject::connect(&desk, &ReconciliationDesk::finished, &desk, [] { QCoreApplication::exit(3); });
    QObject::connect(&desk, &ReconciliationDesk::failed, &desk, [] { QCoreApplication::exit(4); });
    desk.start({QStringLiteral("stripe"), instantFromMicros(arguments.at(7).toLongLong()), instantFromMicros(arguments.at(8).toLongLong()),
                QStringLiteral("UTC")});
    return QCoreApplication::exec();
}
