#include "ui/today/metricpage.h"

#include "models/today/figuretablemodel.h"
#include "ui/theme/icons.h"
#include "ui/today/detailgroupcard.h"
#include "ui/today/figurechart.h"
#include "ui/today/todaylook.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowest = 300; // of a group of figures
constexpr int tableHeight = 272;
}

MetricPage::MetricPage(Metric metric, QWidget *parent)
    : QScrollArea(parent), m_metric(metric), m_back(new KeyButton(KeyButton::Look::Plain, tr("Back"), tr("Esc"), this)),
      m_title(makeLabel(u"detailTitle"_s, this)), m_lead(makeLabel(u"detailLead"_s, this)), m_groupGrid(new QGridLayout),
      m_chartCard(new Card({}, this)), m_chart(new FigureChart(FigureChart::Size::Large, m_chartCard)), m_tableGrid(new QGridLayout)
{
    setObjectName(u"details-"_s + Metrics::id(metric));
    setAccessibleName(Metrics::title(metric));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    m_back->setObjectName(u"detailBack"_s);
    m_back->setIcon(Icons::named(u"go-previous"_s));
    m_back->setAccessibleName(tr("Back to the whole page"));
    m_lead->setForegroundRole(QPalette::PlaceholderText);
    m_lead->setWordWrap(true);
    m_chartCard->setObjectName(u"detailChart"_s);
    m_chart->setMinimumHeight(200);
    m_chartCard->body()->addWidget(m_chart);

    auto *inside = new QWidget(this);
    inside->setAutoFillBackground(false);
    auto *names = new QVBoxLayout;
    names->setSpacing(Theme::step / 2);
    names->addWidget(m_title);
    names->addWidget(m_lead);
    auto *head = new QHBoxLayout;
    head->setSpacing(3 * Theme::step);
    head->addWidget(m_back, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    m_groupGrid->setSpacing(2 * Theme::step);
    m_tableGrid->setSpacing(2 * Theme::step);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Theme::step);
    layout->addLayout(head);
    layout->addLayout(m_groupGrid);
    layout->addWidget(m_chartCard);
    layout->addLayout(m_tableGrid, 1);
    setWidget(inside);
    connect(m_back, &QPushButton::clicked, this, &MetricPage::backRequested);
    say(m_title, Metrics::title(metric));
    say(m_lead, tr("Reading …"));
    adopt();
}

MetricPage::Table MetricPage::makeTable(const FigureTable &table)
{
    Table made;
    made.card = new Card({}, widget());
    made.card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    made.view = new TableView(made.card);
    made.view->setObjectName(Metrics::id(m_metric) + u'-' + table.name);
    made.view->setFrameShape(QFrame::NoFrame);
    made.view->setMinimumHeight(tableHeight);
    made.model = new FigureTableModel(made.view);
    made.view->columns()->setRest(0, 16);
    made.model->setTable(table);
    made.view->setModel(made.model);
    made.card->body()->addWidget(made.view);
    emit tableMade(made.view);
    return made;
}

void MetricPage::setDetails(const MetricDetails &details)
{
    if (details == m_details)
        return;
    m_details = details;
    say(m_lead, details.lead);
    const bool more = m_groups.size() != details.groups.size() || m_tables.size() != details.tables.size();
    while (m_groups.size() < details.groups.size()) {
        m_groups << new DetailGroupCard(widget());
        m_groups.last()->setGrey(m_grey);
        connect(m_groups.last(), &DetailGroupCard::viewRequested, this, &MetricPage::viewRequested);
    }
    for (int i = 0; i < m_groups.size(); ++i) {
        m_groups[i]->setVisible(i < details.groups.size());
        if (i < details.groups.size())
            m_groups[i]->setGroup(details.groups[i]);
    }
    m_chartCard->setCaption(details.chartCaption);
    m_chartCard->setAccessibleName(visibleLine(details.chartCaption));
    m_chartCard->setAccessibleDescription(visibleLine(details.spoken));
    m_chart->setAccessibleName(visibleLine(details.chartCaption));
    m_chart->setAccessibleDescription(visibleLine(details.spoken));
    m_chartCard->setVisible(!details.chart.sets.isEmpty());
    m_chart->setData(details.chart);
    while (m_tables.size() < details.tables.size())
        m_tables << makeTable(details.tables[m_tables.size()]);
    for (int i = 0; i < m_tables.size(); ++i) {
        m_tables[i].card->setVisible(i < details.tables.size());
        if (i >= details.tables.size())
            continue;
        const FigureTable &table = details.tables[i];
        m_tables[i].card->setCaption(table.caption);
        m_tables[i].view->setAccessibleName(table.caption);
        m_tables[i].view->emptyState()->setText(table.empty);
        m_tables[i].model->setTable(table);
    }
    if (more) {
        m_columns = 0;
        arrange();
    }
}

void MetricPage::setGrey(bool grey)
{
    m_grey = grey;
    m_chart->setGrey(grey);
    for (DetailGroupCard *group : std::as_const(m_groups))
        group->setGrey(grey);
}

void MetricPage::begin()
{
    ensureVisible(0, 0);
    m_back->setFocus();
}

/// As many groups beside each other as fit, all of one width; the tables share a line.
void MetricPage::arrange()
{
    const int shown = std::max(1, int(m_details.groups.size()));
    const int fit = std::clamp(viewport()->width() / narrowest, 1, 4);
    const int columns = shown <= fit ? shown : shown % fit == 0 || fit < 3 ? fit : shown % 3 == 0 ? 3 : fit;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < 4; ++i)
        m_groupGrid->setColumnStretch(i, i < columns ? 1 : 0);
    for (int i = 0; i < m_groups.size(); ++i) {
        m_groupGrid->removeWidget(m_groups[i]);
        m_groupGrid->addWidget(m_groups[i], i / columns, i % columns);
    }
    int beside = 0;
    for (const Table &table : std::as_const(m_tables)) {
        m_tableGrid->removeWidget(table.card);
        // A wide table has the line for itself.
        const bool wide = table.model->columnCount() > 5;
        if (wide)
            m_tableGrid->addWidget(table.card, 0, 0, 1, std::max(1, int(m_tables.size()) - 1));
        else
            m_tableGrid->addWidget(table.card, 1, beside++);
        table.view->setMinimumHeight(wide ? tableHeight / 2 : tableHeight);
    }
}

void MetricPage::adopt()
{
    QFont title = Theme::font(Theme::Text::Body);
    title.setPointSizeF(title.pointSizeF() * 1.2);
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
}

void MetricPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void MetricPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        adopt();
}

} // namespace halfday
