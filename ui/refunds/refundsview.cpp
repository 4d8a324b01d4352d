#include "ui/refunds/refundsview.h"

#include "models/core/launch.h"
#include "models/refunds/refundanswers.h"
#include "ui/refunds/refundcards.h"
#include "ui/refunds/refunddelegate.h"
#include "ui/refunds/refunddetail.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/relativetime.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool same(const RefundRequest &a, const std::optional<RefundRequest> &b) { return b && a.id == b->id; }

} // namespace

RefundsView::RefundsView(RefundStore &store, RefundDesk &desk, QWidget *parent)
    : View(u"refunds"_s, tr("Refunds"), u"edit-undo"_s, parent), m_store(store), m_desk(desk),
      m_model(store.database().clock(), desk),
      m_reader(this, {.page = [this](RefundFilter filter, std::optional<RefundPageKey> after, int most) { return m_store.page(filter, after, most); },
                      .filter = [this] { return m_filter; },
                      .rows = [this] { return m_model.rowCount(); },
                      .arrived = [this](const RefundPage &page, bool more) { pageArrived(page, more); },
                      .failed = [this](const Error &error) { pageFailed(error); },
                      .settled = [this](bool settled) { setSettled(settled); }}),
      m_delegate(new RefundDelegate(store.database().clock(), this)),
      m_table(new TableView(this)), m_detail(new RefundDetail(store.database().clock(), this)),
      m_shows(new ChoiceRow(this)),
      m_search(new SearchField(tr("Search refunds"), tr("Business, e-mail, charge or reason  ( / )"), this)),
      m_look(new QTimer(this))
{
    buildFilters();
    buildList();
    buildCommands();

    m_look->setSingleShot(true);
    m_look->setInterval(150ms);
    connect(m_look, &QTimer::timeout, this, &RefundsView::askCharge);
    connect(&store.database(), &Database::changed, this, [this](const QString &topic) {
        if (topic.isEmpty() || topic == "refunds"_L1 || topic == "policies"_L1)
            refreshSoon();
    });
    connect(&desk, &RefundDesk::activityChanged, this, &RefundsView::updateActions);
    connect(&desk, &RefundDesk::finished, this, &RefundsView::finished);
    connect(&desk, &RefundDesk::failed, this, &RefundsView::failed);
    connect(&desk, &RefundDesk::followedUp, this, &RefundsView::followedUp);
    connect(m_detail, &RefundDetail::cancelRequested, this, &RefundsView::escape);
    connect(m_detail->charge(), &RefundChargeCard::retry, this, &RefundsView::askCharge);
    connect(m_detail->letter(), &RefundLetterCard::denyConfirmed, this, &RefundsView::denyCurrent);
    connect(m_detail->letter(), &RefundLetterCard::denyCancelled, this, &RefundsView::stopDenying);
    updateActions();
}

void RefundsView::buildFilters()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](RefundFilter::Show show, const QString &text, const QString &name, int key) {
        m_shows->add(int(show), text, name);
        QAction *action = addCommand(name + u"Action"_s, tr("Show: %1").arg(text), QKeySequence(key));
        connect(action, &QAction::triggered, this, [this, show] { setShow(show); });
    };
    add(RefundFilter::Show::Open, tr("Open"), u"showOpen"_s, Qt::Key_1);
    add(RefundFilter::Show::InProgress, tr("In progress"), u"showInProgress"_s, Qt::Key_2);
    add(RefundFilter::Show::Decided, tr("Decided"), u"showDecided"_s, Qt::Key_3);
    m_shows->setChosen(int(m_filter.show));
    connect(m_shows, &ChoiceRow::chosenByHand, this, [this](int show) { setShow(RefundFilter::Show(show)); });

    m_search->setObjectName(u"refundSearch"_s);
    row->addWidget(m_shows);
    row->addSpacing(2 * Theme::step);
    row->addWidget(m_search, 1);
    row->addStretch();
    row->addWidget(makeFilterSaver());
    body()->addLayout(row);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_filter.text = text;
        refresh();
    });
    connect(m_search, &SearchField::left, m_table, qOverload<>(&QWidget::setFocus));
    QAction *search = addCommand(u"searchRefunds"_s, tr("Search"), QKeySequence(Qt::Key_Slash), u"edit-find"_s);
    connect(search, &QAction::triggered, m_search, &SearchField::begin);
}

void RefundsView::buildList()
{
    m_table->setObjectName(u"refundsTable"_s);
    m_table->setAccessibleName(tr("Refund requests"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->columns()->setRest(RefundTableModel::Business, 16);
    m_table->columns()->setRoom(RefundTableModel::Window, {.least = 11, .most = 20});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setLoading(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RefundsView::currentChanged);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        // The words of a running countdown stand across these columns; a click on them is its Cancel. The click that
        // started it was elsewhere, so a double click cannot land here.
        if (index.column() >= RefundTableModel::Purchased && index.data(RefundTableModel::ActivityRole).isValid())
            m_desk.cancelCountdown(m_model.row(index.row()).id);
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_table->verticalScrollBar()->maximum())
            loadMore();
    });
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"refundsSplitter"_s);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({715, 345});
    splitter->setChildrenCollapsible(false);
    body()->addWidget(splitter, 1);
}

void RefundsView::buildCommands()
{
    m_refund = addCommand(u"refund"_s, tr("Refund"), QKeySequence(Qt::Key_F), u"edit-undo"_s);
    connect(m_refund, &QAction::triggered, this, &RefundsView::refundCurrent);
    m_deny = addCommand(u"deny"_s, tr("Deny"), QKeySequence(Qt::Key_D), u"dialog-cancel"_s);
    connect(m_deny, &QAction::triggered, this, &RefundsView::startDenying);
    m_escape = addCommand(u"cancelRefund"_s, tr("Cancel countdown"), QKeySequence(Qt::Key_Escape));
    connect(m_escape, &QAction::triggered, this, &RefundsView::escape);
    // Enter belongs to the list alone: in the search field it must not move money.
    m_enter = new QShortcut(QKeySequence(Qt::Key_Return), m_table);
    m_enter->setContext(Qt::WidgetShortcut);
    connect(m_enter, &QShortcut::activated, this, [this] { m_denying ? denyCurrent() : m_refund->trigger(); });
    addActions(m_table->moves().mid(0, 2)); // marking means nothing here: money goes back one request at a time
    m_table->moves().at(2)->setEnabled(false);
    setDeeds({m_refund, m_deny});
    setPrimaryAction(m_refund);
}

std::optional<RefundRequest> RefundsView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model.row(index.row())) : std::nullopt;
}

void RefundsView::setShow(RefundFilter::Show show)
{
    m_shows->setChosen(int(show));
    if (show == m_filter.show)
        return;
    m_filter.show = show;
    stopDenying();
    m_model.setRows({}); // another list, not a changed one
    m_table->setLoading(true);
    refresh();
}

void RefundsView::refresh() { m_reader.refresh(); }

void RefundsView::pageFailed(const Error &error)
{
    reportRefreshFailed(error);
    m_table->setLoading(false);
}

void RefundsView::pageArrived(const RefundPage &page, bool more)
{
    m_store.database().clock().heard(page.serverNow);
    m_page = page;
    m_page.requests.clear();
    if (more)
        m_model.appendRows(page.requests);
    else
        m_model.setRows(page.requests);
    const bool searched = !m_filter.text.trimmed().isEmpty();
    m_table->emptyState()->setText(
        searched ? tr("Nothing matches") : m_filter.show == RefundFilter::Show::Open ? tr("No request is waiting")
            : m_filter.show == RefundFilter::Show::InProgress ? tr("No refund is under way") : tr("Nothing was decided yet"),
        searched ? tr("Clear the search to see all.") : tr("New ones appear by themselves."), u"edit-undo"_s);
    m_table->setLoading(false);
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    for (const RefundRequest &request : page.requests) { // another console may have found out
        if (request.attempt)
            followedUp(*request.attempt);
    }
    reportRefreshed(page.serverNow);
    setCount(page.open);
    updateState();
    currentChanged();
    lookForWanted();
}

void RefundsView::loadMore()
{
    if (!m_page.more || m_model.rowCount() == 0)
        return;
    const RefundRequest &last = m_model.row(m_model.rowCount() - 1);
    m_reader.readAfter({last.purchasedAt, last.id});
}

void RefundsView::updateState()
{
    if (!refreshedAt())
        return;
    m_shows->setText(int(RefundFilter::Show::Open), tr("Open (%1)").arg(m_page.open));
    m_shows->setText(int(RefundFilter::Show::InProgress), tr("In progress (%1)").arg(m_page.inProgress));
    QStringList parts{m_page.open == 0 ? tr("Nothing waiting") : tr("%n waiting", nullptr, m_page.open)};
    if (m_page.soonestEnd && *m_page.soonestEnd > clock().now())
        parts << tr("1 runs out in %1").arg(RelativeTime::span(*m_page.soonestEnd - clock().now()));
    if (m_page.inProgress > 0)
        parts << tr("%n under way", nullptr, m_page.inProgress);
    if (m_page.unknown > 0)
        parts << tr("%n with unknown outcome", nullptr, m_page.unknown);
    setState(parts.join(u", "_s));
}

void RefundsView::tick(Instant)
{
    m_model.tick();
    updateState();
    currentChanged();
}

void RefundsView::currentChanged()
{
    const std::optional<RefundRequest> request = current();
    if (m_denying && !(request && request->id == m_denying && request->isOpen()))
        stopDenying();
    m_detail->setRequest(request);
    if (!request) {
        m_shown = 0;
        updateActions();
        return;
    }
    const bool another = request->id != m_shown;
    const bool changed = another || request->version != m_shownVersion;
    m_shown = request->id;
    m_shownVersion = request->version;
    const bool closed = request->isOpen() && !request->isRefundableAt(clock().now());
    const QString letter = closed ? u"refund_denied"_s : u"refund_processed"_s;
    if (another) {
        m_charge.reset();
        m_detail->charge()->showLoading(*request);
        m_detail->history()->clear();
        m_detail->letter()->clear();
        m_detail->verticalScrollBar()->setValue(0);
    }
    if (changed)
        m_look->start();
    if (changed || letter != m_shownLetter) {
        m_shownLetter = letter;
        askDetails();
    }
    updateActions();
}

void RefundsView::askDetails()
{
    launch(m_store.details(m_shown, m_shownLetter), this, [this, id = m_shown](const Result<RefundDetails> &details) {
        const std::optional<RefundRequest> request = current();
        if (!request || request->id != id)
            return;
        if (!details) {
            messages()->postError(details.error(), {{tr("Retry"), [this] { askDetails(); }}}, u"details"_s);
            return;
        }
        messages()->mended(u"details"_s);
        m_detail->history()->show(*request, *details, clock(), timeZone());
        m_detail->letter()->show(*request, *details, timeZone());
    });
}

void RefundsView::askCharge()
{
    const std::optional<RefundRequest> request = current();
    if (!request)
        return;
    if (!m_charge)
        m_detail->charge()->showLoading(*request);
    launch(m_desk.charge(request->provider, request->chargeId), this, [this, asked = *request](const Result<ProviderCharge> &charge) {
        if (!same(asked, current()))
            return;
        if (charge) {
            m_charge = *charge;
            m_detail->charge()->showCharge(*charge, *current(), timeZone());
        } else {
            m_charge.reset();
            m_detail->charge()->showFailed(charge.error());
        }
        updateActions();
    });
}

void RefundsView::timeZoneChanged()
{
    m_model.setTimeZone(timeZone());
    m_delegate->setTimeZone(timeZone());
    m_detail->setTimeZone(timeZone());
    currentChanged();
}

void RefundsView::aboutToClose()
{
    m_desk.cancelAll();
}

void RefundsView::saveState(QSettings &settings) const
{
    View::saveState(settings);
    settings.setValue(u"show"_s, int(m_filter.show));
    settings.setValue(u"search"_s, m_filter.text);
}

void RefundsView::restoreState(QSettings &settings)
{
    View::restoreState(settings);
    const int show = settings.value(u"show"_s, 0).toInt();
    if (m_shows->has(show)) {
        m_filter.show = RefundFilter::Show(show);
        m_shows->setChosen(show);
    }
    m_filter.text = settings.value(u"search"_s).toString();
    m_search->setSearched(m_filter.text);
}

QVariantMap RefundsView::filterMap() const
{
    QVariantMap map;
    if (m_filter.show != RefundFilter::Show::Open)
        map.insert(u"show"_s, int(m_filter.show));
    if (const QString text = m_search->text().trimmed(); !text.isEmpty())
        map.insert(u"text"_s, text);
    return map;
}

RefundFilter RefundsView::fromMap(const QVariantMap &map) const
{
    const int show = map.value(u"show"_s).toInt();
    return {.show = m_shows->has(show) ? RefundFilter::Show(show) : RefundFilter::Show::Open, .text = map.value(u"text"_s).toString()};
}

void RefundsView::setFilterMap(const QVariantMap &map)
{
    const RefundFilter filter = fromMap(map);
    m_search->setSearched(filter.text);
    const bool another = filter.text != std::exchange(m_filter.text, filter.text);
    if (another && filter.show == m_filter.show)
        refresh();
    setShow(filter.show);
    m_table->setFocus();
}

CountQuery RefundsView::counting(const QVariantMap &map) const { return RefundStore::counting(fromMap(map)); }

} // namespace halfday
