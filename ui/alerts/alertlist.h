#pragma once

#include "models/alerts/alertstore.h"
#include "ui/alerts/alertrows.h"

#include <QHash>
#include <QTimeZone>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QVBoxLayout;

namespace halfday {

class AlertRow;
struct Deed;
class PutAwayPanel;

/// What is wrong now, for the top of a page: red before yellow, each with since when and the button that leads to what
/// mends it. Many of one rule fold into one row; what was put away stands below, quiet. Each row takes the focus;
/// rows change in place, so the focus, what is unfolded and what is being typed survive every beat.
///
/// Use: setBoard() on every answer, tick() each second, and read the board again on decided().
class AlertList : public QWidget
{
    Q_OBJECT
public:
    /// Acknowledging and snoozing go through the store, which outlives the list.
    explicit AlertList(AlertStore &store, QWidget *parent = nullptr);

    /// `now`: the server's clock.
    void setBoard(const AlertBoard &board, Instant now);
    const AlertBoard &board() const { return m_board; }
    /// Time passed: ages, and snoozes that end.
    void tick(Instant now);
    void setTimeZone(const QTimeZone &zone);

    /// Open what mends it, acknowledge, snooze, take back: for the page's menu and its `?` overlay (View::addActions()).
    QList<QAction *> commands() const { return m_commands; }
    /// The focus goes to the first row.
    void focusFirst();

signals:
    /// Best connected to View::recordRequested. `recordId` may be empty.
    void mendRequested(const QString &view, const QString &recordId);
    /// The whole log is asked for, with this alert selected; 0: none.
    void logRequested(qint64 alertId);
    /// Something was put away or taken back, here; the sentence says what, the deed is
    /// for the history. Read the board again.
    void decided(const QString &sentence, const halfday::Deed &deed);
    /// It was not: the database's own reason. (Putting away says so in its panel instead.)
    void failed(const halfday::Error &error);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void makeCommands();
    void rebuild();
    void arrange(const QList<AlertRowSpec> &specs);
    AlertRow *currentRow() const;
    void moveFocus(int by);
    void toggle(AlertRow *row, bool unfold);
    void mend(AlertRow *row);
    void putAway(bool snooze);
    void takeBack();
    void takeBack(const QList<Alert> &alerts);
    void panelClosed();
    void updateCommands();

    AlertStore &m_store;
    AlertBoard m_board;
    Instant m_now;
    bool m_read = false;
    AlertFolding m_folding;
    QHash<QString, AlertRow *> m_rows;
    QStringList m_order;
    QString m_panelAt; ///< the row that the panel stands under
    QString m_current; ///< the row that was last in focus: what the commands work on
    QVBoxLayout *m_layout;
    QLabel *m_note; ///< how old a stale board is, what is hidden
    PutAwayPanel *m_panel;
    QMenu *m_menu; ///< of the row in focus
    QList<QAction *> m_commands;
    QAction *m_mend = nullptr;
    QAction *m_acknowledge = nullptr;
    QAction *m_snooze = nullptr;
    QAction *m_takeBack = nullptr;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace halfday
