#include "ui/reconciliation/periodbar.h"

#include "models/refunds/refund.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/relativetime.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>

namespace halfday {

using namespace Qt::StringLiterals;

PeriodBar::PeriodBar(const QStringList &providers, QWidget *parent)
    : QWidget(parent), m_presets(new ChoiceRow(this)), m_own(new QWidget(this)), m_first(new QDateEdit(m_own)), m_last(new QDateEdit(m_own)),
      m_provider(new QComboBox(this)), m_sentence(plainLabel(u"periodSentence"_s, this)), m_providers(providers)
{
    setObjectName(u"periodBar"_s);
    static constexpr const char *names[] = {"periodSevenDays", "periodLastWeek", "periodThisMonth", "periodLastMonth", "periodOwn"};
    for (int preset = 0; preset <= int(PeriodPreset::OwnDates); ++preset)
        m_presets->add(preset, nameOf(PeriodPreset(preset)), QString::fromLatin1(names[preset]));
    connect(m_presets, &ChoiceRow::chosenByHand, this, [this](int preset) { choose(PeriodPreset(preset)); });

    m_first->setObjectName(u"periodFirst"_s);
    m_last->setObjectName(u"periodLast"_s);
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    auto *between = new QLabel(u"–"_s, m_own);
    auto *own = new QHBoxLayout(m_own);
    own->setContentsMargins({});
    own->setSpacing(Theme::step);
    own->addWidget(m_first);
    own->addWidget(between);
    own->addWidget(m_last);
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"d MMM yyyy"_s);
        edit->setKeyboardTracking(false); // a date that is half typed is no period
        connect(edit, &QDateEdit::dateChanged, this, &PeriodBar::datesTyped);
    }

    m_provider->setObjectName(u"periodProvider"_s);
    m_provider->setAccessibleName(tr("Payment provider"));
    m_provider->setAccessibleDescription(m_provider->accessibleName());
    for (const QString &provider : providers)
        m_provider->addItem(providerName(provider));
    m_provider->setVisible(providers.size() > 1);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &PeriodBar::changed);

    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::step);
    row->addWidget(m_presets);
    row->addWidget(m_own);
    row->addStretch();
    row->addWidget(m_provider);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::step);
    layout->addLayout(row);
    layout->addWidget(m_sentence);
    setToday(QDate(2000, 1, 1), QTimeZone::utc());
}

QString PeriodBar::nameOf(PeriodPreset preset)
{
    switch (preset) {
    case PeriodPreset::LastSevenDays:
        return tr("Last 7 days");
    case PeriodPreset::LastWeek:
        return tr("Last week");
    case PeriodPreset::ThisMonth:
        return tr("This month");
    case PeriodPreset::LastMonth:
        return tr("Last month");
    case PeriodPreset::OwnDates:
        return tr("Own dates");
    }
    return {};
}

void PeriodBar::setToday(QDate today, const QTimeZone &zone)
{
    if (today == m_today && zone == m_zone)
        return;
    m_today = today;
    m_zone = zone;
    {
        const QSignalBlocker first(m_first);
        const QSignalBlocker last(m_last);
        m_first->setMaximumDate(today);
        m_last->setMaximumDate(today);
    }
    if (m_preset != PeriodPreset::OwnDates || !m_days.isValid())
        m_days = presetDays(m_preset, today, QLocale().firstDayOfWeek());
    display();
    emit changed();
}

ReconciliationPeriod PeriodBar::period() const { return periodOfDays(m_providers.value(m_provider->currentIndex()), m_days.first, m_days.end, m_zone); }

void PeriodBar::choose(PeriodPreset preset)
{
    const DayRange before = m_days;
    m_preset = preset;
    if (preset != PeriodPreset::OwnDates) // own ones begin from what was shown
        m_days = presetDays(preset, m_today, QLocale().firstDayOfWeek());
    display();
    if (preset == PeriodPreset::OwnDates)
        m_first->setFocus();
    if (!(m_days == before))
        emit changed();
}

void PeriodBar::setOwnDates(const DayRange &days)
{
    const bool another = !(days == m_days);
    m_preset = PeriodPreset::OwnDates;
    m_days = days;
    display();
    if (another)
        emit changed();
}

void PeriodBar::show(const ReconciliationPeriod &period)
{
    const DayRange days{toDateTime(period.from).toTimeZone(m_zone).date(), toDateTime(period.to).toTimeZone(m_zone).date()};
    const QSignalBlocker provider(m_provider);
    m_provider->setCurrentIndex(std::max(0, int(m_providers.indexOf(period.provider))));
    if (days == m_days || !days.isValid() || !(periodOfDays(period.provider, days.first, days.end, m_zone) == period))
        return;
    const QSignalBlocker self(this);
    setOwnDates(days);
}

void PeriodBar::datesTyped()
{
    DayRange days{m_first->date(), m_last->date().addDays(1)};
    if (!days.isValid()) // the other end follows
        days = sender() == m_first ? DayRange{days.first, days.first.addDays(1)} : DayRange{days.end.addDays(-1), days.end};
    setOwnDates(days);
}

void PeriodBar::display()
{
    const QSignalBlocker first(m_first);
    const QSignalBlocker last(m_last);
    m_presets->setChosen(int(m_preset));
    m_own->setVisible(m_preset == PeriodPreset::OwnDates);
    m_first->setDate(m_days.first);
    m_last->setDate(m_days.end.addDays(-1));
    const ReconciliationPeriod told = period();
    const QString local = tr("%1 up to, not including, %2").arg(RelativeTime::absolute(told.from, m_zone), RelativeTime::absolute(told.to, m_zone));
    const QDateTime from = toDateTime(told.from);
    const QDateTime to = toDateTime(told.to);
    const QString format = u"d MMM yyyy HH:mm"_s;
    m_sentence->setText(from.toTimeZone(m_zone).offsetFromUtc() == 0
                            ? local
                            : tr("%1 · in UTC %2 to %3").arg(local, QLocale().toString(from, format), QLocale().toString(to, format)));
}

void PeriodBar::saveState(QSettings &settings) const
{
    settings.setValue(u"period"_s, int(m_preset));
    settings.setValue(u"periodFirst"_s, m_days.first);
    settings.setValue(u"periodEnd"_s, m_days.end);
    settings.setValue(u"provider"_s, m_providers.value(m_provider->currentIndex()));
}

void PeriodBar::restoreState(QSettings &settings)
{
    const auto preset = PeriodPreset(std::clamp(settings.value(u"period"_s).toInt(), 0, int(PeriodPreset::OwnDates)));
    const DayRange own{settings.value(u"periodFirst"_s).toDate(), settings.value(u"periodEnd"_s).toDate()};
    m_provider->setCurrentIndex(std::max(0, int(m_providers.indexOf(settings.value(u"provider"_s).toString()))));
    if (preset == PeriodPreset::OwnDates && own.isValid())
        setOwnDates(own);
    else if (preset != PeriodPreset::OwnDates)
        choose(preset);
}

} // namespace halfday
