#include "ui/audit/auditfilterbar.h"

#include "models/audit/auditwords.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plaintext.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

/// The first entry stands for no narrowing; the others carry the word of the log as their data.
void fill(QComboBox *box, const QStringList &values, QString (*words)(const QString &))
{
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    while (box->count() > 1)
        box->removeItem(1);
    QStringList all = values;
    if (!chosen.isEmpty() && !all.contains(chosen))
        all << chosen;
    for (const QString &value : std::as_const(all))
        box->addItem(words(value), value);
    box->setCurrentIndex(chosen.isEmpty() ? 0 : box->findData(chosen));
}

void choose(QComboBox *box, const QString &value, QString (*words)(const QString &))
{
    const QSignalBlocker quiet(box);
    int index = value.isEmpty() ? 0 : box->findData(value);
    if (index < 0) {
        box->addItem(words(value), value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

QString asItIs(const QString &name) { return name; }

} // namespace

AuditFilterBar::AuditFilterBar(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_search(new QLineEdit(this)), m_actor(new QComboBox(this)),
      m_action(new QComboBox(this)), m_period(new QComboBox(this)), m_from(new QDateEdit(this)),
      m_to(new QDateEdit(this)), m_only(new QToolButton(this)), m_typing(new QTimer(this))
{
    setObjectName(u"auditFilters"_s);
    const auto name = [](QWidget *widget, const QString &objectName, const QString &spoken) {
        widget->setObjectName(objectName);
        widget->setAccessibleName(spoken);
        widget->setAccessibleDescription(spoken); // a combo box speaks its current text instead of its name
    };
    name(m_search, u"auditSearch"_s, tr("Search notes, ids and values"));
    name(m_actor, u"auditActor"_s, tr("Who did it"));
    name(m_action, u"auditAction"_s, tr("What was done"));
    name(m_period, u"auditPeriod"_s, tr("When it was done"));
    name(m_from, u"auditFrom"_s, tr("First day"));
    name(m_to, u"auditTo"_s, tr("Last day"));
    name(m_only, u"auditOnly"_s, tr("Show all rows and batches again"));

    m_search->setPlaceholderText(tr("Search notes, ids and values  ( / )"));
    m_search->setToolTip(plainToolTip(m_search->placeholderText()));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::named(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_actor->addItem(tr("Everybody"));
    m_action->addItem(tr("Every action"));
    for (QComboBox *box : {m_actor, m_action})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_period->addItems({tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("From … to …")});
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"d MMM yyyy"_s);
        edit->hide();
        connect(edit, &QDateEdit::dateChanged, this, &AuditFilterBar::changed);
    }
    m_only->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_only->setIcon(Icons::named(u"edit-clear"_s));
    m_only->setLayoutDirection(Qt::RightToLeft); // the way out stands behind the words
    m_only->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Theme::step);
    layout->addWidget(m_search, 1);
    m_search->setMaximumWidth(95 * Theme::step);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_actor, m_action, m_period, m_from, m_to, m_only})
        layout->addWidget(widget);
    layout->addStretch();

    m_typing->setSingleShot(true);
    m_typing->setInterval(250);
    connect(m_typing, &QTimer::timeout, this, &AuditFilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        tell();
        emit left();
    });
    connect(m_actor, &QComboBox::currentIndexChanged, this, &AuditFilterBar::tell);
    connect(m_action, &QComboBox::currentIndexChanged, this, &AuditFilterBar::tell);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        showDates();
        tell();
    });
    connect(m_only, &QToolButton::clicked, this, [this] {
        m_subject.clear();
        m_subjectId.clear();
        m_batch = {};
        showOnly();
        tell();
    });
}

AuditFilter AuditFilterBar::filter() const
{
    return {.actor = m_actor->currentData().toString(),
            .action = m_action->currentData().toString(),
            .subject = m_subject,
            .subjectId = m_subjectId,
            .batch = m_batch,
            .period = period(Period(m_period->currentIndex()), m_from->date(), m_to->date()),
            .text = m_search->text().trimmed()};
}

AuditPeriod AuditFilterBar::period(Period period, const QDate &first, const QDate &last) const
{
    const QDate today = toDateTime(m_clock.now()).toTimeZone(m_zone).date();
    switch (period) {
    case Today:
        return AuditPeriod::days(today, {}, m_zone);
    case LastWeek:
        return AuditPeriod::days(today.addDays(-6), {}, m_zone);
    case LastMonth:
        return AuditPeriod::days(today.addDays(-29), {}, m_zone);
    case Chosen:
        return AuditPeriod::days(first, last, m_zone);
    case AnyTime:
        break;
    }
    return {};
}

void AuditFilterBar::setChoices(const AuditChoices &choices)
{
    fill(m_actor, choices.actors, asItIs);
    fill(m_action, choices.actions, AuditWords::action);
}

void AuditFilterBar::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (m_period->currentIndex() != AnyTime)
        emit changed();
}

void AuditFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AuditFilterBar::showOnlyRow(const QString &subject, const QString &id)
{
    const QSignalBlocker quiet(this);
    clear();
    m_subject = subject;
    m_subjectId = id;
    showOnly();
    blockSignals(false);
    emit changed();
}

void AuditFilterBar::showOnlyBatch(const QUuid &batch)
{
    const QSignalBlocker quiet(this);
    clear();
    m_batch = batch;
    showOnly();
    blockSignals(false);
    emit changed();
}

void AuditFilterBar::showOnlyText(const QString &text)
{
    const QSignalBlocker quiet(this);
    clear();
    m_search->setText(text);
    m_typing->stop();
    blockSignals(false);
    emit changed();
}

void AuditFilterBar::clear()
{
    widen();
    tell();
}

void AuditFilterBar::widen()
{
    const QSignalBlocker search(m_search), actor(m_actor), action(m_action), period(m_period);
    m_search->clear();
    for (QComboBox *box : {m_actor, m_action, m_period})
        box->setCurrentIndex(0);
    m_subject.clear();
    m_subjectId.clear();
    m_batch = {};
    showDates();
    showOnly();
}

QVariantMap AuditFilterBar::toMap() const
{
    QVariantMap map{{u"actor"_s, m_actor->currentData().toString()},
                    {u"action"_s, m_action->currentData().toString()},
                    {u"subject"_s, m_subject},
                    {u"id"_s, m_subjectId},
                    {u"batch"_s, m_batch.isNull() ? QString() : m_batch.toString(QUuid::WithoutBraces)},
                    {u"text"_s, m_search->text().trimmed()}};
    for (auto it = map.begin(); it != map.end();)
        it = it.value().toString().isEmpty() ? map.erase(it) : std::next(it);
    if (m_period->currentIndex() != AnyTime)
        map.insert(u"period"_s, m_period->currentIndex());
    if (m_period->currentIndex() == Chosen) {
        map.insert(u"from"_s, m_from->date());
        map.insert(u"to"_s, m_to->date());
    }
    return map;
}

AuditFilter AuditFilterBar::filterOf(const QVariantMap &map) const
{
    return {.actor = map.value(u"actor"_s).toString(),
            .action = map.value(u"action"_s).toString(),
            .subject = map.value(u"subject"_s).toString(),
            .subjectId = map.value(u"id"_s).toString(),
            .batch = QUuid::fromString(map.value(u"batch"_s).toString()),
            .period = period(Period(map.value(u"period"_s).toInt()), map.value(u"from"_s).toDate(), map.value(u"to"_s).toDate()),
            .text = map.value(u"text"_s).toString()};
}

void AuditFilterBar::setFromMap(const QVariantMap &map)
{
    widen();
    const AuditFilter filter = filterOf(map);
    const QSignalBlocker search(m_search), period(m_period), from(m_from), to(m_to);
    choose(m_actor, filter.actor, asItIs);
    choose(m_action, filter.action, AuditWords::action);
    m_search->setText(filter.text);
    m_period->setCurrentIndex(std::clamp(map.value(u"period"_s).toInt(), int(AnyTime), int(Chosen)));
    showDates();
    if (m_period->currentIndex() == Chosen) {
        m_from->setDate(map.value(u"from"_s).toDate());
        m_to->setDate(map.value(u"to"_s).toDate());
    }
    m_subject = filter.subject;
    m_subjectId = filter.subjectId;
    m_batch = filter.batch;
    showOnly();
    tell();
}

void AuditFilterBar::showDates()
{
    const bool chosen = m_period->currentIndex() == Chosen;
    if (chosen && m_from->isHidden()) {
        const QSignalBlocker from(m_from), to(m_to);
        const QDate today = toDateTime(m_clock.now()).toTimeZone(m_zone).date();
        m_from->setDate(today.addDays(-6));
        m_to->setDate(today);
    }
    m_from->setVisible(chosen);
    m_to->setVisible(chosen);
}

void AuditFilterBar::showOnly()
{
    m_only->setVisible(!m_subject.isEmpty() || !m_batch.isNull());
    const QString what = m_batch.isNull() ? AuditWords::subject(m_subject, m_subjectId)
                                          : tr("Batch %1…").arg(m_batch.toString(QUuid::WithoutBraces).left(8));
    m_only->setText(tr("Only %1").arg(what.left(60)));
}

void AuditFilterBar::tell()
{
    m_typing->stop();
    emit changed();
}

bool AuditFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (!m_search->text().isEmpty()) {
            m_search->clear();
            tell();
        }
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AuditFilterBar::saveState(QSettings &settings) const
{
    settings.setValue(u"auditFilters/actor"_s, m_actor->currentData().toString());
    settings.setValue(u"auditFilters/action"_s, m_action->currentData().toString());
    // Chosen dates belong to one question; next week they would hide what is new.
    settings.setValue(u"auditFilters/period"_s, m_period->currentIndex() == Chosen ? 0 : m_period->currentIndex());
}

void AuditFilterBar::restoreState(QSettings &settings)
{
    choose(m_actor, settings.value(u"auditFilters/actor"_s).toString(), asItIs);
    choose(m_action, settings.value(u"auditFilters/action"_s).toString(), AuditWords::action);
    const QSignalBlocker quiet(m_period);
    m_period->setCurrentIndex(std::clamp(settings.value(u"auditFilters/period"_s).toInt(), int(AnyTime), int(LastMonth)));
    emit changed();
}

} // namespace halfday
