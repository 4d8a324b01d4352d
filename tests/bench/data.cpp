#include "tests/bench/data.h"

#include "app/demo/demodata.h"
#include "models/database/connection.h"
#include "tests/bench/bareconnection.h"

namespace halfday::bench {

void fill(const ConnectionSettings &owner, const Sizes &sizes)
{
    ConnectionSettings patient = owner;
    patient.statementTimeout = std::chrono::minutes(10);
    Connection connection(patient);
    if (const auto opened = connection.open(); !opened)
        qFatal("%s", qPrintable(opened.error().detail));
    Session session = connection.session();
    DemoOptions options;
    options.pendingReviews = sizes.pending;
    options.reviews = sizes.reviews;
    options.payments = sizes.payments;
    if (const auto filled = fillDemo(session, options); !filled)
        qFatal("%s %s", qPrintable(filled.error().message), qPrintable(filled.error().detail));
    BareConnection bare(owner);
    bare.run("vacuum (analyze)");
    bare.run("checkpoint");
}

} // namespace halfday::bench
