#pragma once

#include "models/reconciliation/evidencedesk.h"
#include "models/reconciliation/evidencetablemodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace halfday {

class ElidingLabel;
class TableView;

/// The page of what was filed: lists it, opens its files, and verifies all of it against the manifests, the chain and
/// what the database remembers.
class EvidenceArchive : public QWidget
{
    Q_OBJECT
public:
    /// `tools` stand as buttons above the list, in that order.
    EvidenceArchive(ReconciliationStore &store, const QList<QAction *> &tools, QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    QString folder() const { return m_folder; }
    void setTimeZone(const QTimeZone &zone);
    TableView *table() const { return m_table; }
    bool isBusy() const { return m_busy; }
    /// The last finding about the folder in one sentence.
    QString sentence() const;

    /// Reads and verifies everything, off this thread.
    void verify();
    void openFolder();
    void openCurrent();

signals:
    void busyChanged(bool busy);
    void verified(const halfday::EvidenceReport &report);
    void failed(const halfday::Error &error);

private:
    void list();
    void setBusy(bool busy);
    void showReport(const EvidenceReport &report);
    void showCurrent();
    void openFile(const QString &name);
    void updateEmpty();

    ReconciliationStore &m_store;
    QString m_folder;
    QTimeZone m_zone = QTimeZone::utc();
    EvidenceTableModel m_model;
    TableView *m_table;
    ElidingLabel *m_where;
    QLabel *m_sentence;
    QLabel *m_retention;
    QWidget *m_detail;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_findings;
    QVBoxLayout *m_files;
    QStringList m_shownFiles;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace halfday
