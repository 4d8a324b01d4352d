#include "ui/alerts/alertsview.h"

#include "models/core/launch.h"
#include "ui/alerts/alertdelegate.h"
#include "ui/alerts/alertdetail.h"
#include "ui/alerts/alertlook.h"
#include "ui/alerts/putawaypanel.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

AlertsView::AlertsView(AlertStore &store, QWidget *parent)
    : View(u"alerts"_s, tr("Alerts"), u"notifications"_s, parent), m_store(store), m_model(store.database().clock()),
      m_reader(this, {.page = [this](AlertFilter filter, std::optional<AlertPageKey> after, int most) { return m_store.page(filter, after, most); },
                      .filter = [this] { return m_filter; },
                      .rows = [this] { return m_model.rowCount(); },
                      .arrived = [this](const AlertPage &page, bool more) { pageArrived(page, more); },
                      .failed = [this](const Error &error) { pageFailed(error); },
                      .settled = [this](bool settled) { setSettled(settled); }}),
      m_delegate(new AlertDelegate(store.database().clock(), this)), m_table(new TableView(this)),
      m_panel(new PutAwayPanel(store, this)), m_shows(new ChoiceRow(this)), m_severity(new QComboBox(this)),
      m_rule(new QComboBox(this))
{
    buildFilters();
    buildCommands();
    buildList();
    connect(&store.database(), &Database::changed, this, [this](const QString &topic) {
        if (topic.isEmpty() || topic == "alerts"_L1)
            refreshSoon();
    });
    connect(m_panel, &PutAwayPanel::done, this, &AlertsView::tellPutAway);
    connect(m_panel, &PutAwayPanel::closed, m_table, qOverload<>(&QWidget::setFocus));
    showFilter();
    currentChanged();
}

void AlertsView::buildFilters()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](AlertFilter::Show show, const QString &text, const QString &name, int key) {
        m_shows->add(int(show), text, name);
        QAction *action = addCommand(name + u"Action"_s, tr("Show: %1").arg(text), QKeySequence(key));
        const auto choose = [this, show] {
            AlertFilter filter = m_filter;
            filter.show = show;
            setFilter(filter);
        };
        connect(action, &QAction::triggered, this, choose);
    };
    add(AlertFilter::Show::Open, tr("Open"), u"showOpen"_s, Qt::Key_1);
    add(AlertFilter::Show::Resolved, tr("Resolved"), u"showResolved"_s, Qt::Key_2);
    add(AlertFilter::Show::Everything, tr("All"), u"showAll"_s, Qt::Key_3);
    m_severity->setObjectName(u"alertSeverity"_s);
    m_severity->setAccessibleDescription(tr("Which severity is listed"));
    m_severity->addItem(tr("Red and yellow"));
    m_severity->addItem(tr("Red only"), int(Severity::Red));
    m_severity->addItem(tr("Yellow only"), int(Severity::Yellow));
    m_rule->setObjectName(u"alertRule"_s);
    m_rule->setAccessibleDescription(tr("Which rule is listed"));
    m_rule->addItem(tr("Every rule"), QString());
    for (const QString &rule : AlertLook::rules())
        m_rule->addItem(AlertLook::ruleName(rule), rule);
    row->addWidget(m_shows);
    row->addSpacing(2 * Theme::step);
    row->addWidget(m_severity);
    row->addWidget(m_rule);
    row->addStretch();
    row->addWidget(makeFilterSaver());
    body()->addLayout(row);

    connect(m_shows, &ChoiceRow::chosenByHand, this, [this](int show) {
        AlertFilter filter = m_filter;
        filter.show = AlertFilter::Show(show);
        setFilter(filter);
    });
    const auto narrowed = [this] {
        AlertFilter filter = m_filter;
        const QVariant severity = m_severity->currentData();
        filter.severity = severity.isValid() ? std::optional(Severity(severity.toInt())) : std::nullopt;
        filter.rule = m_rule->currentData().toString();
        setFilter(filter);
    };
    connect(m_severity, &QComboBox::activated, this, narrowed);
    connect(m_rule, &QComboBox::activated, this, narrowed);
}

void AlertsView::buildList()
{
    m_table->setObjectName(u"alertsTable"_s);
    m_table->setAccessibleName(tr("Alerts"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->columns()->setRoom(AlertTableModel::State, {.least = 18, .most = 34});
    m_table->columns()->setRest(AlertTableModel::What, 24);
    m_table->columns()->setRoom(AlertTableModel::Since, {.least = 11, .most = 16, .goes = 1});
    m_table->columns()->setRoom(AlertTableModel::Lasted, {.least = 9, .most = 14});
    m_table->columns()->setRoom(AlertTableModel::Who, {.least = 8, .most = 18, .goes = 2});
    m_table->setLoading(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AlertsView::currentChanged);
    connect(m_table, &TableView::marksChanged, this, &AlertsView::updateActions);
    connect(m_table, &TableView::opened, this, [this] { m_mend->trigger(); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_table->verticalScrollBar()->maximum())
            loadMore();
    });
    m_detail = new AlertDetail(clock(), m_panel, {m_mend, m_acknowledge, m_snooze, m_takeBack}, this);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"alertsSplitter"_s);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({640, 420});
    splitter->setChildrenCollapsible(false);
    m_detail->setMinimumWidth(90 * Theme::step);
    body()->addWidget(splitter, 1);
}

std::optional<Alert> AlertsView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? std::optional(m_model.row(index.row())) : std::nullopt;
}

void AlertsView::setFilter(const AlertFilter &filter)
{
    if (filter == m_filter)
        return showFilter();
    m_filter = filter;
    showFilter();
    m_model.setRows({}); // another list, not a changed one
    m_table->setLoading(true);
    refresh();
}

void AlertsView::showFilter()
{
    m_shows->setChosen(int(m_filter.show));
    m_severity->setCurrentIndex(m_filter.severity ? m_severity->findData(int(*m_filter.severity)) : 0);
    if (m_rule->findData(m_filter.rule) < 0) // a rule younger than this console
        m_rule->addItem(AlertLook::ruleName(m_filter.rule), m_filter.rule);
    m_rule->setCurrentIndex(m_rule->findData(m_filter.rule));
    m_clear->setEnabled(m_filter != AlertFilter());
}

void AlertsView::refresh() { m_reader.refresh(); }

void AlertsView::pageFailed(const Error &error)
{
    m_table->setLoading(false);
    reportRefreshFailed(error);
}

void AlertsView::pageArrived(const AlertPage &page, bool more)
{
    m_store.database().clock().heard(page.serverNow);
    m_page = page;
    m_page.alerts.clear();
    if (more)
        m_model.appendRows(page.alerts);
    else
        m_model.setRows(page.alerts);
    const bool narrow = m_filter.severity || !m_filter.rule.isEmpty();
    m_table->emptyState()->setText(narrow ? tr("No alert matches")
                                   : m_filter.show == AlertFilter::Show::Open ? tr("Nothing is wrong") : tr("There was no alert yet"),
                                   narrow ? tr("Widen the filters to see more of the log.") : tr("New ones appear by themselves."),
                                   narrow ? u"edit-find"_s : u"emblem-success"_s);
    m_table->emptyState()->setAction(m_filter == AlertFilter() ? nullptr : m_clear);
    m_table->setLoading(false);
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_panel->follow(m_model.rows(), clock().now());
    reportRefreshed(page.serverNow);
    setCount(page.open);
    updateState();
    currentChanged();
    lookForWanted();
}

void AlertsView::loadMore()
{
    if (!m_page.more || m_model.rowCount() == 0)
        return;
    const Alert &last = m_model.row(m_model.rowCount() - 1);
    m_reader.readAfter({last.raisedAt, last.id});
}

void AlertsView::selectAlert(qint64 id)
{
    m_wanted = id;
    lookForWanted();
    if (m_wanted != 0 && m_filter != AlertFilter())
        setFilter({}); // pageArrived() goes on from there
    else if (m_wanted != 0 && m_model.rowCount() == 0)
        refresh();
}

void AlertsView::lookForWanted()
{
    if (m_wanted == 0)
        return;
    if (const int row = m_model.indexOf(m_wanted); row >= 0) {
        m_wanted = 0;
        m_table->clearMarks();
        m_table->setCurrentIndex(m_model.index(row, 0));
        m_table->scrollTo(m_table->currentIndex());
    } else if (m_filter == AlertFilter() && m_model.rowCount() > 0) {
        if (m_page.more)
            loadMore();
        else
            m_wanted = 0;
    }
}

void AlertsView::updateState()
{
    if (!refreshedAt())
        return;
    m_shows->setText(int(AlertFilter::Show::Open), tr("Open (%1)").arg(m_page.open));
    if (m_page.open == 0)
        return setState(tr("Nothing is wrong"));
    QStringList parts;
    if (m_page.red > 0)
        parts << tr("%n red", nullptr, m_page.red);
    if (m_page.open > m_page.red)
        parts << tr("%n yellow", nullptr, m_page.open - m_page.red);
    setState(tr("%1 open").arg(parts.join(u", "_s)));
}

void AlertsView::tick(Instant)
{
    m_model.tick();
    currentChanged();
}

void AlertsView::currentChanged()
{
    const std::optional<Alert> alert = current();
    updateActions();
    if (!alert) {
        m_shown = 0;
        m_detail->showNothing();
        return;
    }
    const bool changed = alert->id != m_shown || alert->version != m_shownVersion;
    m_shown = alert->id;
    m_shownVersion = alert->version;
    m_detail->showAlert(*alert, timeZone());
    if (changed)
        askHistory();
}

void AlertsView::askHistory()
{
    launch(m_store.history(m_shown), this, [this, id = m_shown](const Result<QList<AlertEvent>> &events) {
        if (id != m_shown)
            return;
        if (!events) {
            messages()->postError(events.error(), {{tr("Retry"), [this] { askHistory(); }}}, u"history"_s);
            return;
        }
        messages()->mended(u"history"_s);
        m_detail->showHistory(*events, timeZone());
    });
}

void AlertsView::timeZoneChanged()
{
    m_model.setTimeZone(timeZone());
    m_delegate->setTimeZone(timeZone());
    m_panel->setTimeZone(timeZone());
    m_shown = 0;
    currentChanged();
}

void AlertsView::saveState(QSettings &settings) const
{
    View::saveState(settings);
    settings.setValue(u"show"_s, int(m_filter.show));
    settings.setValue(u"severity"_s, m_severity->currentIndex());
    settings.setValue(u"rule"_s, m_filter.rule);
}

void AlertsView::restoreState(QSettings &settings)
{
    View::restoreState(settings);
    const int show = settings.value(u"show"_s, 0).toInt();
    m_filter = fromMap({{u"show"_s, show}, {u"severity"_s, settings.value(u"severity"_s)}, {u"rule"_s, settings.value(u"rule"_s)}});
    showFilter();
}

QVariantMap AlertsView::filterMap() const
{
    QVariantMap map;
    if (m_filter.show != AlertFilter::Show::Open)
        map.insert(u"show"_s, int(m_filter.show));
    if (m_filter.severity)
        map.insert(u"severity"_s, *m_filter.severity == Severity::Red ? 1 : 2);
    if (!m_filter.rule.isEmpty())
        map.insert(u"rule"_s, m_filter.rule);
    return map;
}

AlertFilter AlertsView::fromMap(const QVariantMap &map) const
{
    const int show = map.value(u"show"_s).toInt();
    const int severity = map.value(u"severity"_s).toInt();
    const QString rule = map.value(u"rule"_s).toString();
    return {m_shows->has(show) ? AlertFilter::Show(show) : AlertFilter::Show::Open,
            severity == 1 ? std::optional(Severity::Red) : severity == 2 ? std::optional(Severity::Yellow) : std::nullopt,
            AlertLook::rules().contains(rule) ? rule : QString()};
}

void AlertsView::setFilterMap(const QVariantMap &map)
{
    setFilter(fromMap(map));
    m_table->setFocus();
}

CountQuery AlertsView::counting(const QVariantMap &map) const { return AlertStore::counting(fromMap(map)); }

} // namespace halfday
