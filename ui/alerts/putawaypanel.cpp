#include "ui/alerts/putawaypanel.h"

#include "models/alerts/alertwords.h"
#include "models/core/dates.h"
#include "models/core/launch.h"
#include "ui/alerts/alertlook.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plaintext.h"

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostChoices = 5;
constexpr auto picked = "pick"_L1;

} // namespace

PutAwayPanel::PutAwayPanel(AlertStore &store, QWidget *parent)
    : NotePanel(Theme::Tone::Accent, longestReason, parent), m_store(store), m_ends(new QWidget(this)),
      m_grid(new QGridLayout(m_ends)), m_pick(new QDateTimeEdit(m_ends)), m_zoneLabel(plainLabel(u"putAwayZone"_s, this)),
      m_problem(plainLabel(u"putAwayProblem"_s, this))
{
    setObjectName(u"putAwayPanel"_s);
    m_ends->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as many beside each other as there is room for
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::step);
    for (int i = 0; i < mostChoices; ++i) {
        auto *button = new KeyButton(KeyButton::Look::Plain, QString(), QString::number(i + 1), m_ends);
        button->setObjectName(u"snoozeChoice%1"_s.arg(i + 1));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::ClickFocus);
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, i] { choose(i); });
        m_buttons << button;
    }
    m_pick->setObjectName(u"snoozePick"_s);
    m_pick->setAccessibleName(tr("Until when"));
    m_pick->setDisplayFormat(dateFormat(u"ddd d MMM yyyy HH:mm"_s));
    m_pick->setCalendarPopup(true);
    m_pick->setTimeSpec(Qt::UTC); // holds the wall clock of m_zone; this machine's own zone would skip hours in it
    connect(m_pick, &QDateTimeEdit::dateTimeChanged, this, &PutAwayPanel::showChosen);
    m_zoneLabel->setFont(Theme::font(Theme::Text::Caption));
    m_zoneLabel->setForegroundRole(QPalette::PlaceholderText);
    questions()->addWidget(m_problem);
    questions()->addWidget(m_ends);
    questions()->addWidget(m_zoneLabel);

    edit()->setObjectName(u"putAwayReason"_s);
    edit()->setAccessibleName(tr("Reason"));
    edit()->setPlaceholderText(tr("Why? Whoever looks next reads it."));
    edit()->setFixedHeight(edit()->fontMetrics().lineSpacing() * 2 + 3 * Theme::step);
    counter()->setObjectName(u"putAwayCounter"_s);
    yes()->setObjectName(u"putAwayConfirm"_s);
    yes()->setLook(KeyButton::Look::Primary);
    no()->setObjectName(u"putAwayCancel"_s);
    setNoteRequired(true);
    connect(this, &NotePanel::accepted, this, &PutAwayPanel::confirm);
    connect(this, &NotePanel::cancelled, this, &PutAwayPanel::leave);
    tell({});
    arrange();
}

void PutAwayPanel::openFor(Deed deed, const QList<Alert> &alerts, Instant now)
{
    if (isOpen())
        m_drafts[m_about] = {edit()->toPlainText(), m_choice};
    m_deed = deed;
    m_alerts = alerts;
    m_now = now;
    m_about = alerts.isEmpty() ? QString() : alerts.first().fingerprint + u'/' + QString::number(alerts.size());
    const Draft draft = m_drafts.value(m_about);
    setNote(draft.reason);
    m_choice = draft.choice.isEmpty() ? u"hour"_s : draft.choice;
    const QDateTime soon = toDateTime(now + 1h).toTimeZone(m_zone);
    m_pick->setDateTime(QDateTime(soon.date(), QTime(soon.time().hour(), 0), Qt::UTC));
    m_ends->setVisible(deed == Deed::Snooze);
    m_zoneLabel->setVisible(deed == Deed::Snooze);
    tell({});
    offer();
    const QString what = alerts.size() == 1 ? visibleLine(textOf(alerts.first()).title) : tr("%n alerts", nullptr, int(alerts.size()));
    const QString title = deed == Deed::Snooze ? tr("Snooze: %1").arg(what) : tr("Acknowledge: %1").arg(what);
    setAccessibleName(title);
    open(title);
    if (deed == Deed::Acknowledge)
        return edit()->setFocus();
    launch(m_store.nextSession(), this, [this](const Result<std::optional<Instant>> &start) {
        if (start)
            setNextSession(*start);
    });
}

void PutAwayPanel::leave()
{
    if (!isOpen())
        return;
    m_drafts[m_about] = {edit()->toPlainText(), m_choice};
    close();
    emit closed();
}

void PutAwayPanel::follow(const QList<Alert> &open, Instant now)
{
    m_now = now;
    if (!isOpen() || m_working)
        return;
    QList<Alert> still;
    for (const Alert &mine : std::as_const(m_alerts)) {
        for (const Alert &fresh : open) {
            if (fresh.id == mine.id && fresh.wantsAttention(now))
                still << fresh;
        }
    }
    if (still.isEmpty())
        return leave();
    m_alerts = still;
    showChosen();
}

void PutAwayPanel::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    offer();
}

void PutAwayPanel::setNextSession(std::optional<Instant> start)
{
    if (start == m_session)
        return;
    m_session = start;
    offer();
}

void PutAwayPanel::offer()
{
    m_choices = snoozeChoices(m_now, m_zone, m_session);
    m_choices << SnoozeChoice{picked, tr("Another time…"), {}};
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < m_choices.size());
        if (i >= m_choices.size())
            continue;
        const SnoozeChoice &choice = m_choices[i];
        const QString at = AlertLook::clockText(choice.until, choice.name == "tomorrow"_L1 ? choice.until : m_now, m_zone);
        m_buttons[i]->setText(choice.name == picked ? choice.text : u"%1 · %2"_s.arg(choice.text, at));
        m_buttons[i]->setAccessibleName(m_buttons[i]->words());
        m_buttons[i]->updateGeometry();
    }
    arrange();
    m_zoneLabel->setText(tr("Times in %1").arg(AlertLook::zoneText(m_now, m_zone)));
    showChosen();
}

void PutAwayPanel::arrange()
{
    int whole = 0;
    int widest = 0;
    for (const KeyButton *button : std::as_const(m_buttons)) {
        const int wanted = button->isHidden() ? 0 : button->sizeHint().width() + Theme::step;
        whole += wanted;
        widest = std::max(widest, wanted);
    }
    const int room = width() - 6 * Theme::step;
    const int columns = room >= whole ? mostChoices : std::clamp(room / std::max(1, widest), 1, 3);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_grid->addWidget(m_buttons[i], i / columns, i % columns);
    m_grid->addWidget(m_pick, mostChoices, 0, 1, columns, Qt::AlignLeft);
    m_grid->setColumnStretch(mostChoices, 1);
}

void PutAwayPanel::resizeEvent(QResizeEvent *event)
{
    NotePanel::resizeEvent(event);
    arrange();
}

void PutAwayPanel::choose(int index)
{
    if (index < 0 || index >= m_choices.size())
        return;
    m_choice = m_choices[index].name;
    showChosen();
    if (m_choice == picked)
        m_pick->setFocus();
    else
        edit()->setFocus();
}

std::optional<Instant> PutAwayPanel::until() const
{
    std::optional<Instant> end;
    if (m_choice == picked) {
        const QDateTime wall = m_pick->dateTime();
        end = fromDateTime(QDateTime(wall.date(), wall.time(), m_zone));
    } else {
        for (const SnoozeChoice &choice : m_choices) {
            if (choice.name == m_choice)
                end = choice.until;
        }
    }
    return end && *end > m_now && *end < m_now + longestSnooze ? end : std::nullopt;
}

bool PutAwayPanel::isComplete() const
{
    return !m_working && (m_deed == Deed::Acknowledge || until());
}

void PutAwayPanel::showChosen()
{
    for (int i = 0; i < m_buttons.size() && i < m_choices.size(); ++i)
        m_buttons[i]->setChecked(m_choices[i].name == m_choice);
    m_pick->setVisible(m_choice == picked);
    const std::optional<Instant> end = until();
    yes()->setText(m_deed == Deed::Acknowledge ? tr("Acknowledge")
                   : end                       ? tr("Snooze until %1").arg(AlertLook::clockText(*end, m_now, m_zone))
                                               : tr("Snooze"));
    yes()->setAccessibleName(yes()->words());
    yes()->updateGeometry();
    if (m_deed == Deed::Snooze && m_choice == picked)
        tell(end ? QString() : tr("A snooze ends in the future, within 30 days."));
    adapt();
}

void PutAwayPanel::confirm()
{
    m_working = true;
    tell({});
    adapt();
    const std::optional<Instant> end = m_deed == Deed::Snooze ? until() : std::nullopt;
    launch(AlertDesk::putAway(m_store, m_alerts, end, note()), this,
           [this, end, about = m_about, alerts = m_alerts](const Result<AlertsDecided> &decided) {
               m_working = false;
               if (!decided) {
                   adapt();
                   return tell(decided.error().message);
               }
               if (about == m_about && isOpen()) { // it may have been opened for others meanwhile
                   setNote({});
                   close();
                   emit closed();
               }
               m_drafts.remove(about);
               QString sentence = end ? tr("%n alerts snoozed until %1", nullptr, decided->done).arg(AlertLook::clockText(*end, m_now, m_zone))
                                      : tr("%n alerts acknowledged", nullptr, decided->done);
               if (decided->changed > 0)
                   sentence = tr("%1; %n had changed meanwhile and are as they were", nullptr, decided->changed).arg(sentence);
               QList<Alert> after = alerts;
               for (Alert &alert : after) {
                   ++alert.version;
                   alert.snoozedUntil = end;
                   alert.acknowledgedAt = end ? std::nullopt : std::optional(m_now);
               }
               emit done(sentence, after);
           });
}

void PutAwayPanel::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::ink(Theme::Tone::Red));
    m_problem->setPalette(colours);
}

bool PutAwayPanel::takeKey(QKeyEvent *event)
{
    const int choice = event->key() - Qt::Key_1;
    if (m_deed != Deed::Snooze || choice < 0 || choice >= m_choices.size()
        || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return false;
    choose(choice);
    return true;
}

} // namespace halfday
