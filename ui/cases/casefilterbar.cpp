#include "ui/cases/casefilterbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>

namespace halfday {

using namespace Qt::StringLiterals;
using Show = CaseFilter::Show;
using Method = CaseFilter::Method;

CaseFilterBar::CaseFilterBar(QWidget *parent)
    : QWidget(parent), m_shows(new ChoiceRow(this)),
      m_search(new SearchField(tr("Search cases"), tr("Business, charge, issue, note  ( / )"), this)),
      m_method(new QComboBox(this)), m_mine(makeToggle(tr("Mine"), u"casesMine"_s, this)), m_rest(new QWidget(this)),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(u"caseFilters"_s);
    m_shows->add(int(Show::Pending), nameOf(Show::Pending), u"showPending"_s);
    m_shows->add(int(Show::Breached), nameOf(Show::Breached), u"showBreached"_s);
    m_shows->add(int(Show::Soon), nameOf(Show::Soon), u"showSoon"_s);
    m_shows->add(int(Show::Escalated), nameOf(Show::Escalated), u"showEscalated"_s);
    m_shows->add(int(Show::Done), nameOf(Show::Done), u"showDone"_s);
    m_shows->add(int(Show::Everything), nameOf(Show::Everything), u"showEverything"_s);
    m_search->setObjectName(u"caseSearch"_s);
    m_search->setMinimumWidth(120);
    m_method->setObjectName(u"caseMethod"_s);
    m_method->setAccessibleName(tr("Filter by how a refund would go"));
    m_method->setAccessibleDescription(m_method->accessibleName()); // a combo box is read out as its value
    m_method->setToolTip(m_method->accessibleName());
    m_method->addItems({tr("Any method"), tr("Automatic"), tr("By hand")}); // in the order of CaseFilter::Method
    m_mine->setToolTip(tr("Only what is assigned to me"));

    auto *rest = new QHBoxLayout(m_rest);
    rest->setContentsMargins({});
    rest->setSpacing(2 * Theme::step);
    rest->addWidget(m_search, 1);
    rest->addWidget(m_method);
    rest->addWidget(m_mine);
    rest->addStretch();
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2 * Theme::step);
    m_layout->addWidget(m_shows, 0, Qt::AlignLeft);
    m_layout->addWidget(m_rest, 1);

    connect(m_shows, &ChoiceRow::chosenByHand, this, [this](int show) { setShow(Show(show)); });
    connect(m_search, &SearchField::left, this, &CaseFilterBar::left);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        CaseFilter filter = m_filter;
        filter.text = text;
        take(filter);
    });
    connect(m_method, &QComboBox::currentIndexChanged, this, [this](int method) {
        CaseFilter filter = m_filter;
        filter.method = Method(method);
        take(filter);
    });
    connect(m_mine, &QPushButton::toggled, this, [this](bool mine) {
        CaseFilter filter = m_filter;
        filter.onlyMine = mine;
        take(filter);
    });
    display();
}

QString CaseFilterBar::nameOf(Show show)
{
    switch (show) {
    case Show::Pending:
        return tr("Pending");
    case Show::Breached:
        return tr("Past deadline");
    case Show::Soon:
        return tr("Within the hour");
    case Show::Escalated:
        return tr("Escalated");
    case Show::Done:
        return tr("Done");
    case Show::Everything:
        return tr("All");
    }
    return {};
}

void CaseFilterBar::setNumbers(const CasePage &page)
{
    const auto number = [this](Show show, int count) {
        m_shows->setText(int(show), tr("%1 (%2)").arg(nameOf(show)).arg(count));
    };
    number(Show::Pending, page.pending);
    number(Show::Breached, page.breached);
    number(Show::Soon, page.soon);
}

void CaseFilterBar::take(const CaseFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    emit changed();
}

void CaseFilterBar::setFilter(const CaseFilter &filter)
{
    const bool another = !(filter == m_filter);
    m_filter = filter;
    display();
    if (another)
        emit changed();
}

void CaseFilterBar::setShow(Show show)
{
    CaseFilter filter = m_filter;
    filter.show = show;
    setFilter(filter);
}

void CaseFilterBar::toggleMine() { m_mine->toggle(); }

void CaseFilterBar::beginSearch() { m_search->begin(); }

void CaseFilterBar::display()
{
    const QSignalBlocker method(m_method);
    m_shows->setChosen(int(m_filter.show));
    m_search->setSearched(m_filter.text);
    m_method->setCurrentIndex(int(m_filter.method));
    if (m_mine->isChecked() != m_filter.onlyMine)
        m_mine->setChecked(m_filter.onlyMine); // take() finds nothing new in it
}

QSize CaseFilterBar::minimumSizeHint() const
{
    const int wide = std::max(m_shows->minimumSizeHint().width(), m_rest->minimumSizeHint().width());
    return {wide, QWidget::minimumSizeHint().height()};
}

void CaseFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int oneRow = m_shows->sizeHint().width() + m_layout->spacing() + m_rest->sizeHint().width();
    m_layout->setDirection(width() >= oneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CaseFilterBar::saveState(QSettings &settings) const
{
    settings.setValue(u"show"_s, int(m_filter.show));
    settings.setValue(u"method"_s, int(m_filter.method));
    settings.setValue(u"mine"_s, m_filter.onlyMine);
    settings.setValue(u"search"_s, m_filter.text);
}

void CaseFilterBar::restoreState(QSettings &settings)
{
    QVariantMap map;
    for (const QString &key : {u"show"_s, u"method"_s, u"mine"_s, u"search"_s})
        map.insert(key, settings.value(key));
    setFilter(fromMap(map));
}

QVariantMap CaseFilterBar::toMap(const CaseFilter &filter)
{
    QVariantMap map;
    if (filter.show != Show::Pending)
        map.insert(u"show"_s, int(filter.show));
    if (filter.method != Method::All)
        map.insert(u"method"_s, int(filter.method));
    if (filter.onlyMine)
        map.insert(u"mine"_s, true);
    if (!filter.text.isEmpty())
        map.insert(u"search"_s, filter.text);
    return map;
}

CaseFilter CaseFilterBar::fromMap(const QVariantMap &map)
{
    return {.show = Show(std::clamp(map.value(u"show"_s).toInt(), int(Show::Pending), int(Show::Everything))),
            .method = Method(std::clamp(map.value(u"method"_s).toInt(), int(Method::All), int(Method::Manual))),
            .onlyMine = map.value(u"mine"_s).toBool(),
            .text = map.value(u"search"_s).toString()};
}

} // namespace halfday
