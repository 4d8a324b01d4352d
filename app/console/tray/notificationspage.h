#pragma once

#include "app/console/tray/watchsettings.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTimeEdit;

namespace halfday {

/// How the operator is told about red alerts. Each change is in force at once.
class NotificationsPage : public QWidget
{
    Q_OBJECT

public:
    NotificationsPage(const WatchSettings &settings, const QTimeZone &zone, QWidget *parent = nullptr);

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
