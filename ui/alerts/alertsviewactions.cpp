// What the operator does in the log of alerts; what it shows is in alertsview.cpp.
#include "ui/alerts/alertsview.h"

#include "models/alerts/alertdesk.h"
#include "models/alerts/alertwords.h"
#include "models/core/launch.h"
#include "ui/alerts/alertdeeds.h"
#include "ui/alerts/putawaypanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAction>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto toldFor = 10s;
}

void AlertsView::buildCommands()
{
    m_mend = addCommand(u"mendAlert"_s, tr("Go to what mends it"), QKeySequence(Qt::Key_G), u"go-jump"_s);
    connect(m_mend, &QAction::triggered, this, &AlertsView::mend);
    m_acknowledge = addCommand(u"acknowledgeAlert"_s, tr("Acknowledge…"), QKeySequence(Qt::Key_A), u"dialog-ok-apply"_s);
    connect(m_acknowledge, &QAction::triggered, this, [this] { putAway(false); });
    m_snooze = addCommand(u"snoozeAlert"_s, tr("Snooze…"), QKeySequence(Qt::Key_S), u"chronometer"_s);
    connect(m_snooze, &QAction::triggered, this, [this] { putAway(true); });
    m_takeBack = addCommand(u"takeBackAlert"_s, tr("Take back"), QKeySequence(Qt::Key_U), u"edit-undo"_s);
    m_takeBack->setShortcuts({QKeySequence(Qt::Key_U), QKeySequence(Qt::Key_Z)});
    connect(m_takeBack, &QAction::triggered, this, qOverload<>(&AlertsView::takeBack));
    setDeeds({m_acknowledge, m_snooze, m_takeBack});
    m_clear = addCommand(u"clearAlertFilters"_s, tr("Show all alerts"), QKeySequence(Qt::Key_C), u"edit-clear-all"_s);
    connect(m_clear, &QAction::triggered, this, [this] { setFilter({}); });
    addActions(m_table->moves());
}

QList<Alert> AlertsView::chosen(bool away) const
{
    QList<Alert> alerts;
    for (const QModelIndex &index : m_table->targetRows()) {
        const Alert &alert = m_model.row(index.row());
        if (alert.isOpen() && alert.wantsAttention(clock().now()) != away)
            alerts << alert;
    }
    return alerts;
}

void AlertsView::updateActions()
{
    const std::optional<Alert> alert = current();
    const AlertText words = alert ? textOf(*alert) : AlertText();
    // An alert that is mended here has its advice in sight already.
    const bool elsewhere = !words.view.isEmpty() && words.view != id();
    m_mend->setVisible(elsewhere);
    m_mend->setEnabled(elsewhere);
    m_mend->setText(elsewhere ? words.action : tr("Go to what mends it"));
    const bool away = !chosen(true).isEmpty();
    const bool open = !chosen(false).isEmpty();
    m_acknowledge->setEnabled(open);
    m_snooze->setEnabled(open);
    m_takeBack->setEnabled(away);
    m_takeBack->setVisible(away);
}

void AlertsView::mend()
{
    const std::optional<Alert> alert = current();
    if (!alert)
        return;
    const AlertText words = textOf(*alert);
    if (!words.view.isEmpty() && words.view != id())
        emit recordRequested(words.view, words.recordId);
}

void AlertsView::putAway(bool snooze)
{
    const QList<Alert> alerts = chosen(false);
    if (!alerts.isEmpty())
        m_panel->openFor(snooze ? PutAwayPanel::Deed::Snooze : PutAwayPanel::Deed::Acknowledge, alerts, clock().now());
}

void AlertsView::takeBack()
{
    takeBack(chosen(true));
}

void AlertsView::takeBack(const QList<Alert> &alerts)
{
    if (alerts.isEmpty())
        return;
    launch(AlertDesk::takeBack(m_store, alerts), this, [this, alerts](const Result<AlertsDecided> &decided) {
        if (decided)
            tell(tr("%n alerts are back among what is wrong", nullptr, decided->done),
                 AlertDeeds::takenBack(alerts));
        else
            messages()->postError(decided.error(), {}, u"decided"_s);
        refresh();
    });
}

void AlertsView::tellPutAway(const QString &sentence, const QList<Alert> &away)
{
    tell(sentence, AlertDeeds::putAway(away, [this](const QList<Alert> &alerts) { takeBack(alerts); }));
}

void AlertsView::tell(const QString &sentence, const Deed &deed)
{
    m_table->clearMarks();
    messages()->post({.severity = Message::Severity::Success, .text = sentence, .subject = u"decided"_s, .expiresAfter = toldFor, .deed = deed});
    refresh();
}

} // namespace halfday
