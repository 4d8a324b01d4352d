#pragma once

#include "models/reconciliation/reconciliationstore.h"

#include <QObject>

namespace halfday {

/// Reconciles: lists the provider's charges and refunds page by page into the database, then has it match, then asks for what
/// the list does not have. One run at a time. Lives on the thread it was made in; nothing here blocks it.
class ReconciliationDesk : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Idle, ListingCharges, ListingRefunds, Matching, LookingUp };

    struct Progress {
        Stage stage = Stage::Idle;
        qint64 charges = 0;
        qint64 refunds = 0;
        /// How far through the period the listing is, 0 to 1, by the dates of what came (providers list newest first).
        double share = 0;
        int lookedUp = 0; ///< LookingUp: how many payments that the list does not have were asked for,
        int toLookUp = 0; ///< of how many

        bool operator==(const Progress &) const = default;
    };

    /// `gateways` by their provider's name. `holder` names this console in claims.
    ReconciliationDesk(ReconciliationStore &store, QList<PaymentGateway *> gateways, QString holder, QObject *parent = nullptr);
    ~ReconciliationDesk() override;

    bool isRunning() const;
    const Progress &progress() const;
    QStringList providers() const;

    /// Ends in finished(), cancelled() or failed(). Ignored while one is running.
    void start(const ReconciliationPeriod &period);
    /// Soon ends in cancelled(); what was listed stays, and start() goes on from there. While single payments are asked for, the
    /// comparison is done already: then it ends in finished(), and says of each payment whether it was asked for.
    void cancel();
    /// Ends in mended() or failed().
    void mend(const Difference &difference, Remedy remedy, const QString &because, qint64 businessId = 0);
    void undo(const Difference &difference);

signals:
    void progressed(const halfday::ReconciliationDesk::Progress &progress);
    void finished(const halfday::Reconciliation &run);
    void cancelled();
    void mended(const halfday::Mended &mended);
    void failed(const halfday::Error &error);

private:
    void finish();
    void tell(Task<Mended> deed);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace halfday
