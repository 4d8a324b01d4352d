#pragma once

#include "models/alerts/alertstore.h"
#include "models/alerts/alerttablemodel.h"
#include "ui/shell/filteredpage.h"
#include "ui/shell/pagereader.h"
#include "ui/shell/view.h"

class QComboBox;

namespace halfday {

struct Deed;

class AlertDelegate;
class AlertDetail;
class ChoiceRow;
class PutAwayPanel;
class TableView;

/// The log of alerts: what is wrong now and what was, with the life of each; put away and taken back here, and left for the
/// page that mends it.
class AlertsView : public View, public FilteredPage
{
    Q_OBJECT
public:
    /// The store is not owned and outlives the view.
    explicit AlertsView(AlertStore &store, QWidget *parent = nullptr);

    void refresh() override;
    void tick(Instant now) override;
    void showRecord(const QString &id) override { selectAlert(id.toLongLong()); }
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    QVariantMap filterMap() const override;
    void setFilterMap(const QVariantMap &map) override;
    CountQuery counting(const QVariantMap &map) const override;

    /// The cursor goes to this alert; all are listed for it, as far back as it takes.
    void selectAlert(qint64 id);
    void setFilter(const AlertFilter &filter);
    const AlertFilter &filter() const { return m_filter; }

protected:
    void timeZoneChanged() override;

private:
    void buildFilters();
    void buildCommands();
    void buildList();
    const Clock &clock() const { return m_store.database().clock(); }
    std::optional<Alert> current() const;
    /// The marked ones, else the one under the cursor, as far as they are open and put away or not.
    QList<Alert> chosen(bool away) const;

    void showFilter();
    AlertFilter fromMap(const QVariantMap &map) const;
    void pageArrived(const AlertPage &page, bool more);
    void pageFailed(const Error &error);
    void loadMore();
    void lookForWanted();
    void currentChanged();
    void askHistory();
    void updateActions();
    void updateState();

    void mend();
    void putAway(bool snooze);
    void takeBack();
    void takeBack(const QList<Alert> &alerts);
    void tell(const QString &sentence, const Deed &deed);
    void tellPutAway(const QString &sentence, const QList<Alert> &away);

    AlertStore &m_store;
    AlertTableModel m_model;
    PageReader<AlertFilter, AlertPageKey, AlertPage> m_reader;
    AlertDelegate *m_delegate;
    TableView *m_table;
    PutAwayPanel *m_panel;
    AlertDetail *m_detail = nullptr;
    ChoiceRow *m_shows;
    QComboBox *m_severity;
    QComboBox *m_rule;
    QAction *m_mend = nullptr;
    QAction *m_acknowledge = nullptr;
    QAction *m_snooze = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_clear = nullptr;

    AlertFilter m_filter{AlertFilter::Show::Open, {}, {}};
    AlertPage m_page; ///< numbers and the way on; rows are the model's
    qint64 m_wanted = 0; ///< selectAlert() looks for it
    qint64 m_shown = 0; ///< in the detail pane
    int m_shownVersion = 0;
};

} // namespace halfday
