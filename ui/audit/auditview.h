#pragma once

#include "models/audit/auditexport.h"
#include "models/audit/audittablemodel.h"
#include "ui/shell/filteredpage.h"
#include "ui/shell/view.h"

class QLabel;
class QPushButton;

namespace halfday {

class AuditDetail;
class AuditFilterBar;
class TableView;

/// Who did what to which row when: the list with its filters, the entry in full beside it, and the export.
/// The database outlives it.
class AuditView : public View, public FilteredPage
{
    Q_OBJECT
public:
    explicit AuditView(Database &database, QWidget *parent = nullptr);
    ~AuditView() override; ///< an export under way is cancelled and leaves no file

    void refresh() override;
    /// "review:12": the history of that row; anything else: what speaks of it.
    void showRecord(const QString &id) override;
    void tick(Instant now) override;
    void aboutToClose() override;
    bool isWorking() const override { return isExporting(); }
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    QVariantMap filterMap() const override;
    void setFilterMap(const QVariantMap &map) override;
    CountQuery counting(const QVariantMap &map) const override;

    /// From other views: all that happened to one row, or in one batch.
    void showRow(const QString &subject, const QString &id);
    void showBatch(const QUuid &batch);
    /// What the file dialog leads to. One export at a time; a second call does nothing.
    void exportTo(const QString &path);
    bool isExporting() const { return m_export != nullptr; }

signals:
    void exported(const QString &path); ///< the file is there, whole

protected:
    void hideEvent(QHideEvent *event) override;
    void timeZoneChanged() override;

private:
    void addCommands();
    void applyFilter();
    void readCount();
    void readChoices();
    void follow(); ///< the detail pane shows the entry under the cursor
    void describe();
    void settle();
    void askWhere();
    void exportEnded(const QString &path, const Result<std::optional<qint64>> &written);
    void copyEntry();

    Database &m_database;
    AuditStore m_store;
    AuditTableModel *m_model;
    AuditFilterBar *m_filters;
    TableView *m_table;
    AuditDetail *m_detail;
    QLabel *m_progress;
    QPushButton *m_cancel;
    QAction *m_clear = nullptr;
    QAction *m_row = nullptr;
    QAction *m_batch = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_exportAction = nullptr;
    std::optional<AuditCount> m_counted;
    int m_generation = 0; ///< a count of an earlier filter is dropped
    bool m_leftAtTop = true; ///< who left the newest entry finds the newest when they come back
    int m_counting = 0;
    std::shared_ptr<AuditExportControl> m_export;
};

} // namespace halfday
