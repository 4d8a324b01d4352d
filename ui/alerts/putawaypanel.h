#pragma once

#include "models/alerts/alertdesk.h"
#include "ui/alerts/snoozechoices.h"
#include "ui/widgets/notepanel.h"

#include <QHash>
#include <QTimeZone>

class QDateTimeEdit;
class QGridLayout;

namespace halfday {

/// Asks why an alert is put away and, for a snooze, until when; then does it. 1 to 5 choose the end. The reason stays as a
/// draft until it is through.
class PutAwayPanel : public NotePanel
{
    Q_OBJECT
public:
    enum class Deed { Acknowledge, Snooze };

    /// The store outlives the panel.
    explicit PutAwayPanel(AlertStore &store, QWidget *parent = nullptr);

    /// For these, as they are now; `now`: the server's clock.
    void openFor(Deed deed, const QList<Alert> &alerts, Instant now);
    const QList<Alert> &alerts() const { return m_alerts; }
    /// They were read again: one that is gone, or put away by somebody else, is no longer asked about.
    void follow(const QList<Alert> &open, Instant now);
    void setTimeZone(const QTimeZone &zone);
    void setNextSession(std::optional<Instant> start);

    /// Nothing: none is chosen, or the chosen one is over or too far away.
    std::optional<Instant> until() const;

    static constexpr int longestReason = 500; ///< characters, as the database has it
    static constexpr auto longestSnooze = std::chrono::days(30);

signals:
    /// `alerts`: as the deed left them.
    void done(const QString &sentence, const QList<halfday::Alert> &alerts);
    void closed();

protected:
    bool isComplete() const override;
    bool takeKey(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void offer();
    void arrange();
    void choose(int index);
    void showChosen();
    void confirm();
    void leave();
    void tell(const QString &problem);

    struct Draft {
        QString reason;
        QString choice;
    };
    AlertStore &m_store;
    Deed m_deed = Deed::Acknowledge;
    QList<Alert> m_alerts;
    QString m_about; ///< names them for the draft
    QHash<QString, Draft> m_drafts;
    QList<SnoozeChoice> m_choices;
    QString m_choice;
    Instant m_now;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<Instant> m_session;
    bool m_working = false;
    int m_columns = 0;
    QWidget *m_ends;
    QGridLayout *m_grid;
    QList<KeyButton *> m_buttons;
    QDateTimeEdit *m_pick;
    QLabel *m_zoneLabel;
    QLabel *m_problem;
};

} // namespace halfday
