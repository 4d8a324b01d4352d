#include "ui/today/overview.h"

#include "ui/theme/theme.h"
#include "ui/today/alertspanel.h"
#include "ui/today/digestcard.h"
#include "ui/today/metriccard.h"
#include "ui/today/recentalerts.h"
#include "ui/today/tasklist.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"

#include <QAction>
#include <QKeyEvent>
#include <QResizeEvent>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
constexpr int wideFrom = 1400;
constexpr int cardColumns = 3;
constexpr int tallestCard = 180;
}

Overview::Overview(AlertStore &alerts, QWidget *parent)
    : QScrollArea(parent), m_parts(new QGridLayout), m_cardGrid(new QGridLayout), m_quick(new FlowLayout)
{
    setObjectName(u"overview"_s);
    setAccessibleName(tr("Overview"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(this);
    inside->setAutoFillBackground(false);
    m_alerts = new AlertsPanel(alerts, inside);
    m_digest = new DigestCard(inside);
    for (int i = 0; i < metricCount; ++i) {
        auto *card = new MetricCard(Metric(i), inside);
        card->setMaximumHeight(tallestCard);
        card->installEventFilter(this);
        m_cards << card;
        m_cardGrid->addWidget(card, i / cardColumns, i % cardColumns);
        connect(card, &MetricCard::clicked, this, [this, i] { emit metricOpened(Metric(i)); });
    }
    for (int column = 0; column < cardColumns; ++column)
        m_cardGrid->setColumnStretch(column, 1);
    m_cardGrid->setSpacing(2 * Theme::step);
    m_parts->setSpacing(2 * Theme::step);
    m_tasks = new TaskList(inside);
    m_recent = new RecentAlerts(inside);
    m_quick->setSpacing(2 * Theme::step);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Theme::step);
    layout->addWidget(m_alerts);
    layout->addWidget(m_digest);
    layout->addLayout(m_parts);
    layout->addLayout(m_quick);
    layout->addStretch(1);
    setWidget(inside);
    arrange();
}

void Overview::addQuickAction(QAction *action)
{
    auto *button = new KeyButton(KeyButton::Look::Plain, widget());
    button->setObjectName(u"quick-"_s + action->objectName());
    button->setAction(action);
    m_quick->addWidget(button);
}

/// Narrow: the cards, below them tasks and alerts. Wide: those stand beside the cards.
void Overview::arrange()
{
    const bool wide = viewport()->width() >= wideFrom;
    if (wide == m_wide)
        return;
    m_wide = wide;
    m_parts->removeItem(m_cardGrid);
    m_parts->removeWidget(m_tasks);
    m_parts->removeWidget(m_recent);
    if (wide) {
        m_parts->addLayout(m_cardGrid, 0, 0, 2, 1);
        m_parts->addWidget(m_tasks, 0, 1);
        m_parts->addWidget(m_recent, 1, 1);
    } else {
        m_parts->addLayout(m_cardGrid, 0, 0, 1, 2);
        m_parts->addWidget(m_tasks, 1, 0);
        m_parts->addWidget(m_recent, 1, 1);
    }
    m_parts->setColumnStretch(0, wide ? 12 : 6);
    m_parts->setColumnStretch(1, wide ? 7 : 5);
}

/// The arrows walk among the cards.
bool Overview::eventFilter(QObject *watched, QEvent *event)
{
    auto *card = qobject_cast<MetricCard *>(watched);
    if (!card || event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    const int at = int(m_cards.indexOf(card));
    const int along = isRightToLeft() ? -1 : 1;
    int to = at;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        to -= along;
        break;
    case Qt::Key_Right:
        to += along;
        break;
    case Qt::Key_Up:
        to -= cardColumns;
        break;
    case Qt::Key_Down:
        to += cardColumns;
        break;
    default:
        return QScrollArea::eventFilter(watched, event);
    }
    if (to >= 0 && to < m_cards.size())
        m_cards[to]->setFocus();
    return true;
}

void Overview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace halfday
