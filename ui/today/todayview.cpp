#include "ui/today/todayview.h"

#include "models/today/pendingtasks.h"
#include "models/today/todaywords.h"
#include "ui/alerts/alertlist.h"
#include "ui/theme/icons.h"
#include "ui/today/alertspanel.h"
#include "ui/today/digestcard.h"
#include "ui/today/metriccard.h"
#include "ui/today/metricpage.h"
#include "ui/widgets/tableview.h"
#include "ui/today/overview.h"
#include "ui/today/recentalerts.h"
#include "ui/today/tasklist.h"
#include "ui/today/todaylook.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/relativetime.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// They come every minute; after three without any the page does not trust them any more.
constexpr auto oldAfter = 3min + 10s;
}

TodayView::TodayView(AlertStore &alerts, const Clock &clock, QWidget *parent)
    : View(u"today"_s, tr("Today"), u"view-calendar-day"_s, parent), m_clock(clock), m_stack(new QStackedWidget(this)),
      m_overview(new Overview(alerts, m_stack)), m_updated(makeLabel(u"updated"_s, this))
{
    m_updated->setForegroundRole(QPalette::PlaceholderText);
    headerTools()->addWidget(m_updated);
    m_stack->addWidget(m_overview);
    body()->addWidget(m_stack, 1);
    makeCommands();

    AlertList *list = m_overview->alerts()->list();
    connect(list, &AlertList::mendRequested, this, &View::recordRequested);
    connect(list, &AlertList::logRequested, this, [this](qint64 id) {
        id == 0 ? emit viewRequested(u"alerts"_s) : emit recordRequested(u"alerts"_s, QString::number(id));
    });
    connect(list, &AlertList::decided, this, [this](const QString &sentence, const Deed &deed) {
        messages()->post({.severity = Message::Severity::Success, .text = sentence, .subject = u"alert"_s, .expiresAfter = 8s, .deed = deed});
        emit alertsWanted();
    });
    connect(list, &AlertList::failed, this, [this](const Error &error) { messages()->postError(error, {}, u"alert"_s); });
    connect(m_overview->recent(), &RecentAlerts::logRequested, this, [this](qint64 id) {
        id == 0 ? emit viewRequested(u"alerts"_s) : emit recordRequested(u"alerts"_s, QString::number(id));
    });
    connect(m_overview->tasks(), &TaskList::processRequested, this, &View::viewRequested);
    connect(m_overview, &Overview::metricOpened, this, &TodayView::showDetails);
    setState(tr("Reading …"));
    setSettled(false);
}

void TodayView::makeCommands()
{
    const auto go = [this](const QString &name, const QString &text, int key, const QString &icon, const QString &view) {
        QAction *action = addCommand(name, text, QKeySequence(key), icon);
        connect(action, &QAction::triggered, this, [this, view] { emit viewRequested(view); });
        m_overview->addQuickAction(action);
    };
    go(u"processReviews"_s, tr("Process reviews"), Qt::Key_R, u"view-list-text"_s, u"reviews"_s);
    go(u"processRefunds"_s, tr("Process refunds"), Qt::Key_F, u"edit-undo"_s, u"refunds"_s);
    go(u"showCases"_s, tr("Cases"), Qt::Key_C, u"view-task"_s, u"cases"_s);
    go(u"showReconciliation"_s, tr("Payment reconciliation"), Qt::Key_P, u"view-financial-transfer-reconcile"_s, u"reconciliation"_s);
    QAction *check = addCommand(u"checkAlerts"_s, tr("Check alerts now"), QKeySequence(Qt::Key_K), u"view-refresh"_s);
    connect(check, &QAction::triggered, this, &TodayView::refresh);
    m_overview->addQuickAction(check);
    go(u"showAudit"_s, tr("Audit log"), Qt::Key_T, u"view-calendar-journal"_s, u"audit"_s);
    QAction *back = addCommand(u"closeDetails"_s, tr("Back to the whole page"), QKeySequence(Qt::Key_Escape), u"go-previous"_s);
    back->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(Qt::Key_Backspace)});
    back->setEnabled(false); // Esc belongs to whatever is open on the whole page
    connect(back, &QAction::triggered, this, &TodayView::closeDetails);
    addActions(m_overview->alerts()->list()->commands());
}

void TodayView::refresh()
{
    emit snapshotWanted();
}

void TodayView::activated()
{
    if (isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget()->isVisible())
        return;
    if (m_open)
        return m_pages[*m_open]->begin();
    if (m_board && !m_board->open.isEmpty())
        m_overview->alerts()->list()->focusFirst();
    else
        m_overview->cards().first()->setFocus();
}

QStringList TodayView::subpages() const
{
    QStringList ids;
    for (int i = 0; i < metricCount; ++i)
        ids << Metrics::id(Metric(i));
    return ids;
}

QString TodayView::subpageTitle(const QString &id) const
{
    for (int i = 0; i < metricCount; ++i) {
        if (Metrics::id(Metric(i)) == id)
            return Metrics::title(Metric(i));
    }
    return id;
}

QString TodayView::subpage() const { return m_open ? Metrics::id(*m_open) : QString(); }

void TodayView::showSubpage(const QString &id)
{
    for (int i = 0; i < metricCount; ++i) {
        if (Metrics::id(Metric(i)) == id)
            return showDetails(Metric(i));
    }
    closeDetails();
}

void TodayView::showSnapshot(const Snapshot &snapshot)
{
    const bool same = m_snapshot && [&] {
        Snapshot then = *m_snapshot;
        then.takenAt = snapshot.takenAt;
        return then == snapshot;
    }();
    m_snapshot = snapshot;
    m_failure.reset();
    const Instant now = m_clock.now();
    setOld(false);
    // Ages among the details run on also when nothing else happens.
    if (m_open)
        m_pages[*m_open]->setDetails(Metrics::details(*m_open, snapshot));
    for (MetricCard *card : m_overview->cards())
        card->setText(Metrics::card(card->metric(), snapshot));
    if (!same)
        m_overview->tasks()->setTasks(pendingTasks(snapshot.pending, now), now);
    reportRefreshed(snapshot.takenAt);
    describe(now);
    settle();
}

void TodayView::showSnapshotFailed(const Error &error)
{
    m_failure = error;
    const Instant now = m_clock.now();
    setOld(true);
    reportOld(now);
    describe(now);
    settle();
}

void TodayView::showBoard(const AlertBoard &board)
{
    m_board = board;
    const Instant now = m_clock.now();
    m_overview->alerts()->setBoard(board, now);
    setCount(board.open.isEmpty() ? std::nullopt : std::optional<qint64>(board.open.size()));
    describe(now);
    settle();
}

void TodayView::showDigest(const Digest &digest)
{
    m_overview->digest()->setDigest(digest, m_clock.now());
}

void TodayView::showRecentAlerts(const QList<Alert> &alerts)
{
    m_overview->recent()->setAlerts(alerts, m_clock.now());
}

void TodayView::tick(Instant now)
{
    // Silence is a failure too: whoever should send figures may be gone.
    if (m_snapshot && !m_old && now - m_snapshot->takenAt > oldAfter)
        setOld(true);
    if (m_old)
        reportOld(now);
    m_overview->alerts()->tick(now);
    m_overview->recent()->tick(now);
    m_overview->tasks()->tick(now);
    describe(now);
}

void TodayView::timeZoneChanged()
{
    const Instant now = m_clock.now();
    m_overview->alerts()->setTimeZone(timeZone(), now);
    m_overview->recent()->setTimeZone(timeZone(), now);
    m_overview->digest()->setTimeZone(timeZone(), now);
    describe(now);
}

void TodayView::setOld(bool old)
{
    if (old == m_old)
        return;
    m_old = old;
    if (!old)
        m_reported.clear();
    for (MetricCard *card : m_overview->cards())
        card->setGrey(old);
    m_overview->tasks()->setGrey(old);
    m_overview->alerts()->setGrey(old, m_clock.now());
    for (MetricPage *page : std::as_const(m_pages))
        page->setGrey(old);
}

/// Loud, and with the age as it grows. Not while somebody's hand is on the message's buttons.
void TodayView::reportOld(Instant now)
{
    const QString why = m_failure ? m_failure->message : tr("no answer has come since.");
    const QString text = m_snapshot
        ? tr("These figures are %1 old: %2").arg(RelativeTime::span(now - m_snapshot->takenAt), why)
        : tr("No figures could be read: %1").arg(why);
    if (text == m_reported || messages()->isAncestorOf(QApplication::focusWidget()))
        return;
    m_reported = text;
    Error error = m_failure.value_or(Error{Error::Kind::Timeout, {}});
    error.message = text;
    reportRefreshFailed(error);
}

void TodayView::describe(Instant now)
{
    if (m_snapshot) {
        const QString at = TodayWords::clockTime(m_snapshot->takenAt, now, timeZone());
        say(m_updated, m_old ? tr("Last updated %1").arg(at) : tr("Updated %1").arg(at));
        const QString exact = RelativeTime::absolute(m_snapshot->takenAt, timeZone());
        if (m_updated->toolTip() != exact)
            m_updated->setToolTip(exact);
    }
    if (!m_board) {
        setState(m_failure ? tr("Not known") : tr("Reading …"));
        return;
    }
    const auto reds = int(m_board->reds().size());
    const auto yellows = int(m_board->open.size()) - reds;
    QStringList parts;
    if (reds > 0)
        parts << tr("%1 red", nullptr, reds).arg(TodayWords::number(reds));
    if (yellows > 0)
        parts << tr("%1 yellow", nullptr, yellows).arg(TodayWords::number(yellows));
    QString sentence = parts.isEmpty() ? tr("Nothing red, nothing yellow") : parts.join(u", "_s);
    if (m_old || m_board->stale)
        sentence = tr("%1, as far as was known").arg(sentence);
    setState(sentence);
}

void TodayView::settle()
{
    setSettled((m_snapshot || m_failure) && m_board);
}

MetricPage *TodayView::page(Metric metric)
{
    MetricPage *&page = m_pages[metric];
    if (!page) {
        page = new MetricPage(metric, m_stack);
        page->setGrey(m_old);
        m_stack->addWidget(page);
        connect(page, &MetricPage::backRequested, this, &TodayView::closeDetails);
        connect(page, &MetricPage::viewRequested, this, &View::viewRequested);
        connect(page, &MetricPage::tableMade, this, [this](TableView *table) { restoreLate(table); });
    }
    return page;
}

void TodayView::showDetails(Metric metric)
{
    MetricPage *shown = page(metric);
    if (m_snapshot)
        shown->setDetails(Metrics::details(metric, *m_snapshot));
    m_open = metric;
    m_stack->setCurrentWidget(shown);
    findChild<QAction *>(u"closeDetails"_s)->setEnabled(true);
    shown->begin();
}

void TodayView::closeDetails()
{
    if (!m_open)
        return;
    MetricCard *card = m_overview->cards()[int(*m_open)];
    m_open.reset();
    findChild<QAction *>(u"closeDetails"_s)->setEnabled(false);
    m_stack->setCurrentWidget(m_overview);
    card->setFocus();
}

} // namespace halfday
