#pragma once

#include "models/refunds/refundtablemodel.h"
#include "ui/shell/filteredpage.h"
#include "ui/shell/pagereader.h"
#include "ui/shell/view.h"

#include <QPointer>

class QShortcut;
class QTimer;

namespace halfday {

class ChoiceRow;
class RefundDelegate;
class RefundDetail;
class SearchField;
class TableView;

/// The refund requests: what waits, what is under way, what was decided. One click refunds, after ten seconds in
/// which it can be cancelled; outside the window a request can only be denied, with the letter in sight.
class RefundsView : public View, public FilteredPage
{
    Q_OBJECT
public:
    /// Store and desk are not owned and outlive the view.
    RefundsView(RefundStore &store, RefundDesk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void tick(Instant now) override;
    /// Cancels countdowns: their requests are still open next time.
    void aboutToClose() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    QVariantMap filterMap() const override;
    void setFilterMap(const QVariantMap &map) override;
    CountQuery counting(const QVariantMap &map) const override;

    /// By the request's id, its charge's, or that of its refund.
    void showRecord(const QString &id) override;
    QString currentRecord() const override { return m_shown ? QString::number(m_shown) : QString(); }
    void setShow(RefundFilter::Show show);

protected:
    void timeZoneChanged() override;

private:
    void buildFilters();
    RefundFilter fromMap(const QVariantMap &map) const;
    void buildCommands();
    void buildList();
    const Clock &clock() const { return m_store.database().clock(); }
    std::optional<RefundRequest> current() const;

    void pageArrived(const RefundPage &page, bool more);
    void pageFailed(const Error &error);
    void loadMore();
    void lookForWanted();
    void updateState();
    void currentChanged();
    void askDetails();
    void askCharge();
    void updateActions();
    QString whyNot(const RefundRequest &request) const;

    void refundCurrent();
    void startDenying();
    void stopDenying();
    void denyCurrent();
    void escape();
    void finished(const RefundRequest &request, const RefundAttempt &attempt);
    void failed(const RefundRequest &request, const Error &error);
    void followedUp(const RefundAttempt &attempt);

    RefundStore &m_store;
    RefundDesk &m_desk;
    RefundTableModel m_model;
    PageReader<RefundFilter, RefundPageKey, RefundPage> m_reader;
    RefundDelegate *m_delegate;
    TableView *m_table;
    RefundDetail *m_detail;
    ChoiceRow *m_shows;
    SearchField *m_search;
    QShortcut *m_enter = nullptr;
    QAction *m_refund = nullptr;
    QAction *m_deny = nullptr;
    QAction *m_escape = nullptr;
    QTimer *m_look; ///< the provider is asked about the row that the cursor rests on, not about each it passes

    RefundFilter m_filter;
    RefundPage m_page; ///< numbers and the way on; rows are the model's
    QString m_wanted; ///< showRecord() looks for it, in one list after the other
    qint64 m_shown = 0; ///< request in the detail pane
    int m_shownVersion = 0;
    QString m_shownLetter;
    std::optional<ProviderCharge> m_charge; ///< of the shown request, as far as known
    qint64 m_denying = 0;
    struct Told {
        RefundRequest request;
        RefundAttempt attempt;
    };
    QHash<qint64, Told> m_told; ///< what this sitting's messages said, so that none stays when it is no longer true
};

} // namespace halfday
