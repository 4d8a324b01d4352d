#include "models/reconciliation/reconciliationdesk.h"

#include "models/core/launch.h"
#include "models/reconciliation/reconciliationlisting.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace halfday {

struct ReconciliationDesk::State {
    ReconciliationStore &store;
    QList<PaymentGateway *> gateways;
    QString holder;
    Progress progress = {};
    std::shared_ptr<ReconciliationListing> listing = {}; ///< none: nothing runs
    QTimer cancelling{};
};

ReconciliationDesk::ReconciliationDesk(ReconciliationStore &store, QList<PaymentGateway *> gateways, QString holder, QObject *parent)
    : QObject(parent), m_state(new State{store, std::move(gateways), std::move(holder)})
{
    m_state->cancelling.setInterval(100ms);
    connect(&m_state->cancelling, &QTimer::timeout, this, [this] { m_state->store.cancelMatching(); });
}

ReconciliationDesk::~ReconciliationDesk()
{
    if (m_state->listing)
        m_state->listing->cancel();
}

bool ReconciliationDesk::isRunning() const
{
    return m_state->listing != nullptr;
}

const ReconciliationDesk::Progress &ReconciliationDesk::progress() const
{
    return m_state->progress;
}

QStringList ReconciliationDesk::providers() const
{
    QStringList names;
    for (const PaymentGateway *gateway : std::as_const(m_state->gateways))
        names.append(gateway->provider());
    return names;
}

void ReconciliationDesk::start(const ReconciliationPeriod &period)
{
    if (isRunning())
        return;
    PaymentGateway *wanted = nullptr;
    for (PaymentGateway *gateway : std::as_const(m_state->gateways)) {
        if (gateway->provider() == period.provider)
            wanted = gateway;
    }
    if (!wanted) {
        emit failed({Error::Kind::Input, tr("Halfday has no access to the payment provider %1. Nothing was changed.").arg(period.provider)});
        return;
    }
    const auto listing = std::make_shared<ReconciliationListing>(m_state->store, *wanted, m_state->holder);
    m_state->listing = listing;
    m_state->progress = {.stage = Stage::ListingCharges};
    emit progressed(m_state->progress);
    listing->onProgress = [this, listing = listing.get()](const Progress &progress) {
        if (m_state->listing.get() != listing) // cancelled, and another one runs by now
            return;
        m_state->progress = progress;
        emit progressed(progress);
    };
    launch(ReconciliationListing::run(listing, period), this, [this, listing](const Result<Reconciliation> &run) {
        if (m_state->listing != listing)
            return; // cancelled already, and said so
        const bool wasCancelled = listing->isCancelled();
        finish();
        if (run)
            emit finished(*run);
        else if (wasCancelled)
            emit cancelled();
        else
            emit failed(run.error());
    });
}

void ReconciliationDesk::cancel()
{
    if (!isRunning())
        return;
    const std::shared_ptr<ReconciliationListing> listing = m_state->listing;
    listing->cancel();
    if (m_state->progress.stage == Stage::Matching) {
        m_state->store.cancelMatching();
        m_state->cancelling.start(); // again and again: the first request may come a moment before what it is meant for
        return;
    }
    // The provider may take its time, and nobody needs its answer; a page on its way to the database is there before the
    // next run begins, because both go the same way.
    const std::optional<Reconciliation> compared = listing->compared();
    finish();
    if (compared)
        emit finished(*compared);
    else
        emit cancelled();
}

void ReconciliationDesk::finish()
{
    m_state->cancelling.stop();
    m_state->listing->onProgress = {};
    m_state->listing.reset();
    m_state->progress.stage = Stage::Idle;
    emit progressed(m_state->progress);
}

void ReconciliationDesk::mend(const Difference &difference, Remedy remedy, const QString &because, qint64 businessId)
{
    tell(m_state->store.mend(difference.id, difference.version, remedy, because, businessId));
}

void ReconciliationDesk::undo(const Difference &difference)
{
    tell(m_state->store.undo(difference.id, difference.version));
}

void ReconciliationDesk::tell(Task<Mended> deed)
{
    launch(std::move(deed), this, [this](const Result<Mended> &done) {
        if (done)
            emit mended(*done);
        else
            emit failed(done.error());
    });
}

} // namespace halfday
