#pragma once

#include "models/alerts/alert.h"
#include "ui/widgets/card.h"

#include <QTimeZone>

class QPushButton;

namespace halfday {

class ElidingLabel;

/// The last five alerts and what became of them. Each is a button that opens the log there.
class RecentAlerts : public Card
{
    Q_OBJECT
public:
    static constexpr int most = 5;
    explicit RecentAlerts(QWidget *parent = nullptr);

    void setAlerts(const QList<Alert> &alerts, Instant now);
    void tick(Instant now);
    void setTimeZone(const QTimeZone &zone, Instant now);
    /// "resolved after 33 m", "acknowledged by anna", "open".
    static QString fate(const Alert &alert, Instant now, const QTimeZone &zone);

signals:
    /// 0: the whole log.
    void logRequested(qint64 alertId);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QPushButton *line = nullptr;
        QLabel *icon = nullptr;
        ElidingLabel *title = nullptr;
        QLabel *fate = nullptr;
        QLabel *when = nullptr;
    };
    Row makeRow(int number);
    void describe(Instant now);
    void adopt();

    QList<Row> m_rows;
    QLabel *m_caption;
    QLabel *m_none;
    QList<Alert> m_alerts;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace halfday
