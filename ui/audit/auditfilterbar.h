#pragma once

#include "models/audit/auditstore.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSettings;
class QTimer;
class QToolButton;

namespace halfday {

/// What the audit log is narrowed to: words, who, what, when, and for as long as wanted one row or one batch.
class AuditFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit AuditFilterBar(const Clock &clock, QWidget *parent = nullptr);

    AuditFilter filter() const;
    /// What there is to choose from; what is chosen stays, even if it is not among them.
    void setChoices(const AuditChoices &choices);
    void setTimeZone(const QTimeZone &zone);
    void focusSearch();
    /// Everything else is widened, so that all entries of the row show.
    void showOnlyRow(const QString &subject, const QString &id);
    void showOnlyBatch(const QUuid &batch);
    void showOnlyText(const QString &text);
    void clear();

    /// What narrows, as the settings keep it: days as counted from now, unless they were chosen.
    QVariantMap toMap() const;
    void setFromMap(const QVariantMap &map);
    /// What that would list now.
    AuditFilter filterOf(const QVariantMap &map) const;

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

signals:
    void changed();
    /// Enter or Escape in the search: the hand goes back to the list.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Period { AnyTime, Today, LastWeek, LastMonth, Chosen };
    AuditPeriod period(Period period, const QDate &first, const QDate &last) const;
    void widen();
    void showDates();
    void showOnly();
    void tell();

    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    QLineEdit *m_search;
    QComboBox *m_actor;
    QComboBox *m_action;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QToolButton *m_only;
    QTimer *m_typing;
    QString m_subject;
    QString m_subjectId;
    QUuid m_batch;
};

} // namespace halfday
