#include "ui/reconciliation/differencefilterbar.h"

#include "models/reconciliation/differencewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

DifferenceFilterBar::DifferenceFilterBar(QWidget *parent)
    : QWidget(parent), m_shows(new ChoiceRow(this)),
      m_search(new SearchField(tr("Search differences"), tr("Charge, business or e-mail  ( / )"), this)), m_kind(new QComboBox(this))
{
    setObjectName(u"differenceFilters"_s);
    m_shows->add(int(Show::Open), nameOf(Show::Open), u"differencesOpen"_s);
    m_shows->add(int(Show::Closed), nameOf(Show::Closed), u"differencesClosed"_s);
    m_shows->add(int(Show::NotDue), nameOf(Show::NotDue), u"differencesNotDue"_s);
    m_shows->add(int(Show::Everything), nameOf(Show::Everything), u"differencesAll"_s);
    m_search->setObjectName(u"differenceSearch"_s);
    m_search->setMinimumWidth(120);
    m_kind->setObjectName(u"differenceKind"_s);
    m_kind->setAccessibleName(tr("Filter by kind"));
    m_kind->setAccessibleDescription(m_kind->accessibleName()); // a combo box is read out as its value
    m_kind->setToolTip(m_kind->accessibleName());
    m_kind->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_kind->addItem(tr("Any kind"));
    for (int kind = 0; kind < int(DifferenceKind::NotDue); ++kind)
        m_kind->addItem(DifferenceWords::kind(DifferenceKind(kind)));

    auto *narrow = new QHBoxLayout;
    narrow->setSpacing(2 * Theme::step);
    narrow->addWidget(m_search, 1);
    narrow->addWidget(m_kind);
    narrow->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::step);
    layout->addWidget(m_shows);
    layout->addLayout(narrow);

    connect(m_shows, &ChoiceRow::chosenByHand, this, [this](int show) { setShow(Show(show)); });
    connect(m_search, &SearchField::left, this, &DifferenceFilterBar::left);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        DifferenceFilter filter = m_filter;
        filter.text = text;
        take(filter);
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        DifferenceFilter filter = m_filter;
        filter.kind = index > 0 ? std::optional(DifferenceKind(index - 1)) : std::nullopt;
        take(filter);
    });
    display();
}

QString DifferenceFilterBar::nameOf(Show show)
{
    switch (show) {
    case Show::Open:
        return tr("Open");
    case Show::Closed:
        return tr("Closed");
    case Show::NotDue:
        return tr("Not yet due");
    case Show::Everything:
        return tr("All");
    }
    return {};
}

void DifferenceFilterBar::setNumbers(const std::optional<Reconciliation> &run)
{
    const auto number = [&](Show show, int count) {
        m_shows->setText(int(show), run ? tr("%1 (%2)").arg(nameOf(show)).arg(count) : nameOf(show));
    };
    number(Show::Open, run ? run->open : 0);
    number(Show::Closed, run ? run->closed : 0);
    number(Show::NotDue, run ? run->notDue : 0);
}

void DifferenceFilterBar::take(const DifferenceFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    emit changed();
}

void DifferenceFilterBar::setFilter(const DifferenceFilter &filter)
{
    const bool another = !(filter == m_filter);
    m_filter = filter;
    display();
    if (another)
        emit changed();
}

void DifferenceFilterBar::setShow(Show show)
{
    DifferenceFilter filter = m_filter;
    filter.show = show;
    setFilter(filter);
}

void DifferenceFilterBar::beginSearch() { m_search->begin(); }

void DifferenceFilterBar::display()
{
    const QSignalBlocker kind(m_kind);
    m_shows->setChosen(int(m_filter.show));
    m_search->setSearched(m_filter.text);
    m_kind->setCurrentIndex(m_filter.kind ? int(*m_filter.kind) + 1 : 0);
}

void DifferenceFilterBar::saveState(QSettings &settings) const
{
    settings.setValue(u"show"_s, int(m_filter.show));
    settings.setValue(u"kind"_s, m_kind->currentIndex());
    settings.setValue(u"search"_s, m_filter.text);
}

void DifferenceFilterBar::restoreState(QSettings &settings)
{
    DifferenceFilter filter;
    filter.show = Show(std::clamp(settings.value(u"show"_s).toInt(), int(Show::Open), int(Show::Everything)));
    if (const int kind = settings.value(u"kind"_s).toInt(); kind > 0 && kind < m_kind->count())
        filter.kind = DifferenceKind(kind - 1);
    filter.text = settings.value(u"search"_s).toString();
    setFilter(filter);
}

} // namespace halfday
