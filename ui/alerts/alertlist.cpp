#include "ui/alerts/alertlist.h"

#include "models/core/launch.h"
#include "ui/alerts/alertdeeds.h"
#include "ui/alerts/alertlook.h"
#include "ui/alerts/alertrow.h"
#include "ui/alerts/putawaypanel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/relativetime.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;
using Kind = AlertRowSpec::Kind;

AlertList::AlertList(AlertStore &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_layout(new QVBoxLayout(this)), m_note(new QLabel(this)),
      m_panel(new PutAwayPanel(store, this)), m_menu(new QMenu(this))
{
    setAccessRole(this, QAccessible::List);
    setObjectName(u"alertList"_s);
    setAccessibleName(tr("What is wrong now"));
    setFocusPolicy(Qt::ClickFocus); // Tab goes to its rows
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_note->setObjectName(u"alertNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setContentsMargins(3 * Theme::step, Theme::step, 3 * Theme::step, Theme::step);
    m_layout->addWidget(m_note);
    m_note->hide();
    makeCommands();
    connect(m_panel, &PutAwayPanel::closed, this, &AlertList::panelClosed);
    connect(m_panel, &PutAwayPanel::done, this, [this](const QString &sentence, const QList<Alert> &away) {
        emit decided(sentence, AlertDeeds::putAway(away, [this](const QList<Alert> &alerts) { takeBack(alerts); }));
    });
}

void AlertList::makeCommands()
{
    const auto add = [this](const QString &name, const QString &text, int key, const QString &icon, auto run) {
        auto *action = new QAction(Icons::named(icon), text, this);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_commands << action;
        m_menu->addAction(action);
        return action;
    };
    m_mend = add(u"mendAlert"_s, tr("Go to what mends it"), Qt::Key_G, u"go-jump"_s, [this] {
        if (AlertRow *row = currentRow())
            mend(row);
    });
    m_acknowledge = add(u"acknowledgeAlert"_s, tr("Acknowledge…"), Qt::Key_A, u"dialog-ok-apply"_s, [this] { putAway(false); });
    m_snooze = add(u"snoozeAlert"_s, tr("Snooze…"), Qt::Key_S, u"chronometer"_s, [this] { putAway(true); });
    m_takeBack = add(u"takeBackAlert"_s, tr("Take back"), Qt::Key_U, u"edit-undo"_s, qOverload<>(&AlertList::takeBack));
    add(u"alertLog"_s, tr("The whole log"), Qt::Key_L, u"view-calendar-journal"_s, [this] {
        const AlertRow *row = currentRow();
        const bool one = row && row->spec().alerts.size() == 1;
        emit logRequested(one ? row->spec().alerts.first().id : 0);
    });
    updateCommands();
}

void AlertList::setBoard(const AlertBoard &board, Instant now)
{
    m_board = board;
    m_now = now;
    m_read = true;
    m_panel->follow(board.open, now);
    rebuild();
}

void AlertList::tick(Instant now)
{
    m_now = now;
    if (m_read)
        rebuild();
}

void AlertList::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_panel->setTimeZone(zone);
    if (m_read)
        rebuild();
}

void AlertList::rebuild()
{
    arrange(AlertRows::of(m_board, m_folding, m_now));
    QStringList notes;
    if (m_board.stale)
        notes << tr("As of %1, %2 old: the database could not be asked since. What is grey may have changed.")
                     .arg(AlertLook::clockText(m_board.asOf, m_now, m_zone), RelativeTime::span(m_now - m_board.asOf));
    else if (m_board.open.isEmpty())
        notes << tr("Nothing is wrong.");
    if (m_board.hidden > 0)
        notes << tr("%n more follow from these and are not shown.", nullptr, m_board.hidden);
    const QString note = notes.join(u' ');
    if (m_note->text() != note)
        m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    updateCommands();
}

void AlertList::arrange(const QList<AlertRowSpec> &specs)
{
    QStringList order;
    for (const AlertRowSpec &spec : specs)
        order << spec.key;
    const QStringList before = std::exchange(m_order, order);

    // What goes hands the focus to its neighbour first: keys must never go dead under the hand.
    AlertRow *held = currentRow();
    const bool hadFocus = held && held->isAncestorOf(QApplication::focusWidget());
    const QString heldKey = held ? held->spec().key : QString();

    const AlertRow::Situation situation{m_now, m_zone, m_board.stale};
    int at = 1; // behind the note
    for (const AlertRowSpec &spec : specs) {
        AlertRow *&row = m_rows[spec.key];
        if (!row) {
            row = new AlertRow(this);
            row->setMenu(spec.alerts.isEmpty() || spec.kind == Kind::QuietHead ? nullptr : m_menu);
            connect(row, &AlertRow::mendClicked, this, [this, row] { mend(row); });
            connect(row, &AlertRow::toggleRequested, this, [this, row](bool unfold) { toggle(row, unfold); });
            connect(row, &AlertRow::moveRequested, this, &AlertList::moveFocus);
            connect(row, &AlertRow::focused, this, [this, row] {
                m_current = row->spec().key;
                updateCommands();
            });
        }
        row->show(spec, situation);
        if (m_layout->indexOf(row) != at) {
            m_layout->insertWidget(at, row);
            row->setVisible(true);
        }
        ++at;
        if (m_panel->isOpen() && m_panelAt == spec.key) {
            if (m_layout->indexOf(m_panel) != at)
                m_layout->insertWidget(at, m_panel);
            ++at;
        }
    }
    int widest = 0;
    for (const QString &key : std::as_const(m_order))
        widest = std::max(widest, m_rows[key]->mendWidth());
    for (const QString &key : std::as_const(m_order))
        m_rows[key]->setMendWidth(widest);
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        if (m_order.contains(row.key())) {
            ++row;
            continue;
        }
        if (hadFocus && row.key() == heldKey && !m_order.isEmpty()) {
            const qsizetype place = std::clamp<qsizetype>(before.indexOf(heldKey), 0, m_order.size() - 1);
            m_rows[m_order[place]]->setFocus(Qt::OtherFocusReason);
        }
        row.value()->hide();
        row.value()->setObjectName({}); // the same cause may have a row again before this one is gone
        row.value()->deleteLater();
        row = m_rows.erase(row);
    }
    if (order != before) { // Tab follows the eye
        QWidget *last = nullptr;
        for (const QString &key : std::as_const(m_order)) {
            if (last)
                setTabOrder(last, m_rows[key]);
            last = m_rows[key];
        }
    }
}

AlertRow *AlertList::currentRow() const
{
    for (QWidget *widget = QApplication::focusWidget(); widget && widget != this; widget = widget->parentWidget()) {
        if (auto *row = qobject_cast<AlertRow *>(widget))
            return m_rows.value(row->spec().key) == row ? row : nullptr;
    }
    return m_rows.value(m_current);
}

void AlertList::focusFirst()
{
    if (!m_order.isEmpty())
        m_rows[m_order.first()]->setFocus(Qt::OtherFocusReason);
}

void AlertList::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (AlertRow *row = m_rows.value(m_current))
        row->setFocus(event->reason());
    else
        focusFirst();
}

void AlertList::moveFocus(int by)
{
    const AlertRow *row = currentRow();
    const qsizetype at = (row ? m_order.indexOf(row->spec().key) : -1) + by;
    if (at >= 0 && at < m_order.size())
        m_rows[m_order[at]]->setFocus(Qt::OtherFocusReason);
}

void AlertList::toggle(AlertRow *row, bool unfold)
{
    const AlertRowSpec spec = row->spec();
    if (spec.kind == Kind::More && spec.key != "more"_L1) {
        if (unfold)
            emit logRequested(0);
        return;
    }
    if (spec.kind == Kind::More || spec.unfolds()) {
        if (unfold)
            m_folding.open.insert(spec.key);
        else
            m_folding.open.remove(spec.key);
        rebuild();
    }
}

void AlertList::mend(AlertRow *row)
{
    if (row->canMend())
        emit mendRequested(row->mendView(), row->mendRecord());
}

void AlertList::putAway(bool snooze)
{
    AlertRow *row = currentRow();
    if (!row)
        return;
    QList<Alert> wanted;
    for (const Alert &alert : row->spec().alerts) {
        if (!alert.isLocal() && alert.wantsAttention(m_now))
            wanted << alert;
    }
    if (wanted.isEmpty())
        return;
    m_panelAt = row->spec().key;
    m_panel->openFor(snooze ? PutAwayPanel::Deed::Snooze : PutAwayPanel::Deed::Acknowledge, wanted, m_now);
    rebuild(); // brings it under its row
}

void AlertList::takeBack()
{
    const AlertRow *row = currentRow();
    if (!row || row->spec().kind != Kind::Quiet)
        return;
    takeBack(row->spec().alerts);
}

void AlertList::takeBack(const QList<Alert> &alerts)
{
    launch(AlertDesk::takeBack(m_store, alerts), this, [this, alerts](const Result<AlertsDecided> &decided) {
        if (decided)
            emit this->decided(tr("%n alerts are back among what is wrong.", nullptr, decided->done), AlertDeeds::takenBack(alerts));
        else
            emit failed(decided.error());
    });
}

void AlertList::panelClosed()
{
    const QString at = std::exchange(m_panelAt, QString());
    if (AlertRow *row = m_rows.value(at))
        row->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

void AlertList::updateCommands()
{
    const AlertRow *row = currentRow();
    bool open = false;
    if (row) {
        for (const Alert &alert : row->spec().alerts)
            open = open || (!alert.isLocal() && alert.wantsAttention(m_now));
    }
    m_mend->setEnabled(row && row->canMend());
    m_acknowledge->setEnabled(open && !m_board.stale);
    m_snooze->setEnabled(open && !m_board.stale);
    m_takeBack->setEnabled(row && row->spec().kind == Kind::Quiet && !m_board.stale);
}

} // namespace halfday
