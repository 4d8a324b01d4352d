#pragma once

#include "models/alerts/alert.h"
#include "models/core/clock.h"

#include <QScrollArea>
#include <QTimeZone>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace halfday {

class Badge;
class Card;
class PutAwayPanel;

/// One alert in full: what it is and since when, what to do about it, the facts behind it, and all that became of it.
class AlertDetail : public QScrollArea
{
    Q_OBJECT
public:
    /// `panel` stands under the head while it is open; `actions` are its buttons, the first one the loud one.
    AlertDetail(const Clock &serverClock, PutAwayPanel *panel, const QList<QAction *> &actions, QWidget *parent = nullptr);

    void showAlert(const Alert &alert, const QTimeZone &zone);
    void showHistory(const QList<AlertEvent> &events, const QTimeZone &zone);
    void showNothing();

private:
    void showFacts(const Alert &alert, const QTimeZone &zone);

    const Clock &m_clock;
    QWidget *m_page;
    QLabel *m_title;
    Badge *m_badge;
    QLabel *m_detail;
    QLabel *m_when;
    QLabel *m_putAway;
    QLabel *m_advice;
    Card *m_factsCard;
    QLabel *m_facts;
    QLabel *m_history;
    qint64 m_shown = 0;
};

} // namespace halfday
