#pragma once

#include "app/console/tray/watchsettings.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QTimeEdit;

namespace halfday {

/// How the operator is told about red alerts. Each change is in force at once.
class NotificationsDialog : public QDialog
{
    Q_OBJECT

public:
    NotificationsDialog(const WatchSettings &settings, const QTimeZone &zone, QWidget *parent);

    /// How the test went.
    void showResult(const QString &sentence);

signals:
    void changed(const halfday::WatchSettings &settings);
    void testRequested();

private:
    void edited();

    WatchSettings m_settings;
    QCheckBox *m_notify;
    QCheckBox *m_daily;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QLabel *m_result;
};

} // namespace halfday
