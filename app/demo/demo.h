#pragma once

#include "app/demo/demodata.h"
#include "app/demo/privatecluster.h"
#include "app/demo/sharedsandbox.h"
#include "models/gateways/stripegateway.h"

#include <QFutureSynchronizer>

namespace halfday {

struct DemoChoices {
    QString folder = {}; ///< PrivateCluster::defaultFolder() when empty
    bool reset = false; ///< throw away what an earlier demo left
    DemoOptions data = {};
};

/// What the console connects to: the same kinds of things as in earnest.
struct DemoWorld {
    ConnectionSettings database; ///< as the operator, not as the owner
    StripeSettings provider;
};

/// A whole small marketplace on this machine: private PostgreSQL, migrated and filled, and the payment
/// provider's sandbox. Alive as long as this object.
class Demo : public QObject
{
    Q_OBJECT

public:
    explicit Demo(DemoChoices choices, QObject *parent = nullptr);
    ~Demo() override;

    /// The first start takes a few seconds, later ones a fraction of one. On the pool; see PrivateCluster for errors.
    Task<DemoWorld> start();

private:
    Result<ConnectionSettings> prepareDatabase();
    StripeSandboxOptions sandboxOptions(const ConnectionSettings &owner) const;

    DemoChoices m_choices;
    PrivateCluster m_cluster;
    std::unique_ptr<SharedSandbox> m_sandbox; ///< ends before the cluster: its charges come from there
    QFutureSynchronizer<Result<ConnectionSettings>> m_running;
};

} // namespace halfday
