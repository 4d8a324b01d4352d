#pragma once

#include "models/audit/auditentry.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace halfday {

class Card;
class PlainTextPane;

/// One entry of the audit log in full: who, when, on what, and the row's fields before and after, side by
/// side. Everything in it may come from outside and is shown as plain text.
class AuditDetail : public QWidget
{
    Q_OBJECT
public:
    explicit AuditDetail(QWidget *parent = nullptr);

    void show(const AuditEntry &entry, const QTimeZone &zone);
    void showNothing();
    std::optional<AuditEntry> entry() const { return m_entry; }
    /// The fields as they stand there, a line each: "Status: pending → approved". For copying, and for tests.
    QString differences() const;

signals:
    void rowRequested(const QString &subject, const QString &id);
    void batchRequested(const QUuid &batch);

private:
    void fillChanges(const AuditEntry &entry);

    std::optional<AuditEntry> m_entry;
    QWidget *m_content;
    QLabel *m_hint;
    QLabel *m_what;
    QLabel *m_who;
    QLabel *m_when;
    QLabel *m_on;
    QLabel *m_batch;
    QLabel *m_batchCaption;
    QPushButton *m_sameRow;
    QPushButton *m_sameBatch;
    Card *m_changesCard;
    QWidget *m_changes = nullptr;
    Card *m_noteCard;
    PlainTextPane *m_note;
};

} // namespace halfday
