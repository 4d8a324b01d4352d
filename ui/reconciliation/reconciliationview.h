#pragma once

#include "models/reconciliation/differencetablemodel.h"
#include "models/reconciliation/evidencedesk.h"
#include "models/reconciliation/reconciliationdesk.h"
#include "ui/shell/view.h"

class QComboBox;
class QStackedWidget;
class QTimer;

namespace halfday {

class DifferenceDetail;
class DifferenceFilterBar;
class EvidenceArchive;
class PeriodBar;
class ProgressStrip;
class TableView;
class TotalCards;

/// Compares the provider's charges with our payments for a period: both sums, what differs, what mends it, and the proof.
class ReconciliationView : public View
{
    Q_OBJECT
public:
    /// Store and desk are not owned and outlive the view. `mode`: whose money it is, said on the page and in the evidence.
    ReconciliationView(ReconciliationStore &store, ReconciliationDesk &desk, GatewayMode mode, QWidget *parent = nullptr);

    void refresh() override;
    void activated() override;
    void tick(Instant now) override;
    /// A charge, "ch_3Q…": its difference in the run that is shown.
    void showRecord(const QString &id) override;
    QStringList subpages() const override { return {QStringLiteral("evidence")}; }
    QString subpageTitle(const QString &) const override { return tr("Evidence"); }
    void showSubpage(const QString &id) override;
    /// A reconciliation that runs is cancelled; what it has listed stays for the next one.
    bool isWorking() const override { return m_saving; } ///< evidence is being written
    void aboutToClose() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    /// Where evidence is saved; empty: asked for when it is needed.
    void setEvidenceFolder(const QString &folder);
    QString evidenceFolder() const;

protected:
    void timeZoneChanged() override;

private:
    struct Screen { ///< what is read in one go
        std::optional<Reconciliation> run;
        ReconciliationPage page;
        QList<KindCount> kinds; ///< where there is nothing to choose
        QList<Reconciliation> runs;
    };
    static Task<Screen> read(ReconciliationStore store, ReconciliationPeriod period, qint64 chosen, DifferenceFilter filter, int most);

    void buildCommands();
    QAction *add(const QString &name, const QString &text, const QKeySequence &key, const QString &icon, void (ReconciliationView::*run)());
    void buildPage();
    void buildArchive();
    const Clock &clock() const { return m_store.database().clock(); }
    std::optional<Difference> current() const;
    std::optional<Difference> shown() const;
    bool onArchive() const;

    void periodChanged();
    void filterChanged();
    void historyChosen(int index);
    void arrived(const Screen &screen);
    void loadMore();
    void lookForWanted();
    void showRun();
    void showHistory(const QList<Reconciliation> &runs);
    void showCurrent();
    void updateState();
    void updateEmpty();
    void updateActions();
    void updateRemedies(const std::optional<Difference> &row);
    void updateSettled();

    void reconcile();
    void escape();
    void listed(const Reconciliation &run);
    void failed(const Error &error);
    void mendWith(Remedy remedy);
    void confirmPanel();
    void closePanel();
    void watchPanel();
    void tellPanel(const Difference &now);
    void mended(const Mended &mended);
    void showInList(const Difference &row);
    void undo(const Difference &seen);
    void undoLast();
    void undoShown();
    void lookForBusinesses(const QString &text);

    void saveEvidence();
    void askFolder(bool thenSave);
    void saveInto(const QString &folder);
    void saved(const Result<SavedEvidence> &saved);
    void openArchive() { showSubpage(QStringLiteral("evidence")); }
    void closeArchive() { showSubpage({}); }

    ReconciliationStore &m_store;
    ReconciliationDesk &m_desk;
    GatewayMode m_mode;
    DifferenceTableModel m_model;
    QStackedWidget *m_stack;
    PeriodBar *m_period = nullptr;
    QComboBox *m_history = nullptr;
    ProgressStrip *m_progress = nullptr;
    TotalCards *m_totals = nullptr;
    DifferenceFilterBar *m_filters = nullptr;
    TableView *m_table = nullptr;
    DifferenceDetail *m_detail = nullptr;
    EvidenceArchive *m_archive = nullptr;
    QAction *m_reconcile = nullptr;
    QAction *m_escape = nullptr;
    QAction *m_undo = nullptr; ///< of the last one mended
    QAction *m_takeBack = nullptr; ///< of the one that is shown
    QAction *m_save = nullptr;
    QAction *m_openArchive = nullptr;
    QAction *m_clear = nullptr;
    QList<QAction *> m_remedies; ///< in the order of Remedy
    QList<QAction *> m_archiveTools;
    QTimer *m_soon;

    std::optional<Reconciliation> m_run;
    QList<Reconciliation> m_runs;
    QList<KindCount> m_kinds; ///< of the run, where nothing can be chosen
    qint64 m_chosen = 0; ///< an earlier run; 0: the newest of the period
    bool m_begun = false; ///< a first refresh was asked for
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_more = false;
    bool m_merging = false; ///< rows and cursor move by themselves
    bool m_saving = false;
    bool m_undoing = false;
    int m_deeds = 0; ///< done or taken back: what was read before the last of them is not what stands there now
    qint64 m_mending = 0; ///< told to the database, no answer yet
    QString m_wanted; ///< a charge that gets the cursor when it is read
    std::optional<Difference> m_last; ///< the last one mended in this sitting, as it is after it
};

} // namespace halfday
