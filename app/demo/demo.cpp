#include "app/demo/demo.h"

#include "app/demo/demobooks.h"
#include "models/core/onpool.h"
#include "models/database/connection.h"
#include "models/database/migrator.h"

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

const QString demoOperator = u"operator"_s;

ClusterOptions clusterOptions(const DemoChoices &choices)
{
    ClusterOptions options;
    options.folder = choices.folder;
    return options;
}

} // namespace

Demo::Demo(DemoChoices choices, QObject *parent)
    : QObject(parent)
    , m_choices(std::move(choices))
    , m_cluster(clusterOptions(m_choices))
{
}

Demo::~Demo()
{
    m_running.waitForFinished();
}

Task<DemoWorld> Demo::start()
{
    const std::function<Result<ConnectionSettings>()> prepare = [this] { return prepareDatabase(); };
    QFuture<Result<ConnectionSettings>> prepared = onPool<ConnectionSettings>(prepare);
    m_running.addFuture(prepared);
    const Result<ConnectionSettings> owner = co_await prepared;
    if (!owner)
        co_return fail(owner.error());

    const StripeSandboxOptions sandbox = sandboxOptions(*owner);
    m_sandbox = std::make_unique<SharedSandbox>(m_cluster.folder(), sandbox);
    const Result<QUrl> provider = m_sandbox->start();
    if (!provider)
        co_return fail(provider.error());

    DemoWorld world{*owner, {}};
    world.database.user = demoOperator;
    world.provider.apiKey = sandbox.apiKey;
    world.provider.baseUrl = *provider;
    co_return world;
}

Result<ConnectionSettings> Demo::prepareDatabase()
{
    const Result<ConnectionSettings> owner = m_choices.reset ? m_cluster.resetBlocking() : m_cluster.startBlocking();
    if (!owner)
        return fail(owner.error());
    if (m_choices.reset) // the provider's memory is of charges that are gone
        SharedSandbox::forget(m_cluster.folder());

    ConnectionSettings patient = *owner;
    patient.statementTimeout = std::chrono::minutes(10); // a large --demo-scale takes its time
    Connection connection(patient);
    if (const auto opened = connection.open(); !opened)
        return fail(opened.error());
    Session session = connection.session();
    // Two consoles may begin a demo at the same moment; one fills it, the other waits. Let go with the connection.
    if (const auto turn = session.execute(u"select pg_advisory_lock(hashtext('halfday.demo'))"_s); !turn)
        return fail(turn.error());
    if (const auto migrated = migrate(session); !migrated) {
        Error error = migrated.error();
        if (error.kind == Error::Kind::Schema)
            error.message = tr("This demo was made by another version of Halfday. Start it afresh (--demo-reset); "
                               "only what you tried out in it is lost.");
        return fail(error);
    }
    const Result<bool> filled = isFilled(session);
    if (!filled)
        return fail(filled.error());
    if (!*filled) {
        if (const auto done = fillDemo(session, m_choices.data); !done)
            return fail(done.error());
    }
    return *owner;
}

StripeSandboxOptions Demo::sandboxOptions(const ConnectionSettings &owner) const
{
    StripeSandboxOptions options;
    serveDemoBooks(options, owner);
    return options;
}

} // namespace halfday
