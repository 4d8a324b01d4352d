#pragma once

#include "models/reconciliation/periodchoice.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QSettings;

namespace halfday {

class ChoiceRow;

/// Which payments are compared: a period by name or by dates, in the operator's zone with UTC beside it, and the provider
/// where there are several.
class PeriodBar : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodBar(const QStringList &providers, QWidget *parent = nullptr);

    /// The calendar that the names mean; a new day moves them on.
    void setToday(QDate today, const QTimeZone &zone);
    ReconciliationPeriod period() const;
    DayRange days() const { return m_days; }
    PeriodPreset preset() const { return m_preset; }
    void choose(PeriodPreset preset);
    void setOwnDates(const DayRange &days);
    /// The period of an earlier run; as own dates, if they are whole days.
    void show(const ReconciliationPeriod &period);

    static QString nameOf(PeriodPreset preset);
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

signals:
    void changed();

private:
    void display();
    void datesTyped();

    ChoiceRow *m_presets;
    QWidget *m_own;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QComboBox *m_provider;
    QLabel *m_sentence;
    QStringList m_providers;
    PeriodPreset m_preset = PeriodPreset::LastSevenDays;
    DayRange m_days;
    QDate m_today;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace halfday
