#pragma once

#include "models/audit/auditstore.h"
#include "models/cases/casetablemodel.h"
#include "ui/cases/casenotepanel.h"
#include "ui/refunds/refundmessages.h"
#include "ui/shell/filteredpage.h"
#include "ui/shell/pagereader.h"
#include "ui/shell/view.h"

#include <QSet>

class QTimer;

namespace halfday {

class CaseDetail;
class CaseFilterBar;
class GroupBands;
class TableView;

/// The manual-resolution queue against its deadlines: past, close, later. A case is refunded (after ten seconds in which
/// it can be cancelled), escalated or resolved with a note, taken on, and taken back.
class CasesView : public View, public FilteredPage
{
    Q_OBJECT
public:
    /// Store and desk are not owned and outlive the view.
    CasesView(CaseStore &store, CaseDesk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void tick(Instant now) override;
    /// Cancels countdowns: their cases are as they were next time.
    void aboutToClose() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    QVariantMap filterMap() const override;
    void setFilterMap(const QVariantMap &map) override;
    CountQuery counting(const QVariantMap &map) const override;
    void showRecord(const QString &id) override { selectCase(id.toLongLong()); }
    QString currentRecord() const override { return m_shown ? QString::number(m_shown) : QString(); }

    /// Puts the cursor on this case, widening the filters if they hide it.
    void selectCase(qint64 id);

protected:
    void timeZoneChanged() override;

private:
    void buildCommands();
    void buildList();
    QAction *addDeed(const QString &name, const QString &text, int key, const QString &icon, void (CasesView::*run)());
    const Clock &clock() const { return m_store.database().clock(); }
    std::optional<Case> current() const;
    /// What the detail pane shows: the case that a note is typed for, else the one under the cursor.
    std::optional<Case> shown() const;

    void filterChanged();
    void pageArrived(const CasePage &page, bool more);
    void pageFailed(const Error &error);
    void loadMore();
    void lookForWanted();
    void updateState();
    void updateEmpty();
    void currentChanged();
    void showCurrent();
    void askHistory();
    void watchPanel(const QList<AuditEntry> &history);
    void updateActions();
    void updateRefund(const std::optional<Case> &row);

    void refundCurrent();
    void escape();
    void openPanel(CaseDeed deed);
    void closePanel();
    void decide();
    void decided(const Case &seen, CaseDeed deed, const QString &note, const Result<bool> &done);
    void assignCurrent();
    void reopenCurrent();
    void takeBack();
    void reopen(const Case &seen);
    void moveOnFrom(qint64 id);
    void escalate() { openPanel(CaseDeed::Escalate); }
    void resolve() { openPanel(CaseDeed::Resolve); }
    void finished(const Case &seen, const RefundAttempt &attempt);
    void failed(const Case &seen, const Error &error);
    void followedUp(const RefundAttempt &attempt);

    struct Told {
        Case seen;
        RefundAttempt attempt;
    };

    CaseStore &m_store;
    CaseDesk &m_desk;
    AuditStore m_audit;
    CaseTableModel m_model;
    PageReader<CaseFilter, CasePageKey, CasePage> m_reader;
    CaseFilterBar *m_filters;
    TableView *m_table;
    GroupBands *m_bands;
    CaseDetail *m_detail = nullptr;
    QAction *m_refund = nullptr;
    QAction *m_escalate = nullptr;
    QAction *m_resolve = nullptr;
    QAction *m_assign = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_escape = nullptr;
    QAction *m_clear = nullptr;
    QTimer *m_look; ///< history is asked for the row that the cursor rests on, not for each that it passes

    CasePage m_page; ///< numbers and the way on; rows are the model's
    bool m_merging = false; ///< rows and cursor move by themselves, not by the operator's hand
    qint64 m_shown = 0;
    int m_shownVersion = 0;
    qint64 m_wanted = 0; ///< gets the cursor when it is read
    bool m_widen = false; ///< and the filters are cleared if they hide it
    QSet<qint64> m_deciding; ///< told to the database, no answer yet
    std::optional<Case> m_last; ///< the last decision of this sitting, as the case is after it
    QHash<QUuid, Told> m_told; ///< what this sitting's messages said, so that none stays when it is no longer true
};

} // namespace halfday
