#pragma once

#include "models/alerts/alert.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;

namespace halfday {

class AlertList;
class AlertStore;
class Card;

/// The answer to "is anything red?": one calm line, or the list of what is wrong. Never green on old knowledge.
class AlertsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AlertsPanel(AlertStore &store, QWidget *parent = nullptr);

    AlertList *list() const { return m_list; }
    void setBoard(const AlertBoard &board, Instant now);
    /// The figures below are old: then nothing is sure here either.
    void setGrey(bool grey, Instant now);
    void tick(Instant now);
    void setTimeZone(const QTimeZone &zone, Instant now);
    bool isCalm() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe(Instant now);
    void adopt();

    AlertList *m_list;
    QWidget *m_line;
    QLabel *m_icon;
    QLabel *m_words;
    QLabel *m_looked;
    QTimeZone m_zone = QTimeZone::utc();
    AlertBoard m_board;
    bool m_read = false;
    bool m_grey = false;
};

} // namespace halfday
