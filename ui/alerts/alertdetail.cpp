#include "ui/alerts/alertdetail.h"

#include "models/alerts/alertwords.h"
#include "models/cases/casewords.h"
#include "models/core/money.h"
#include "ui/alerts/alertlook.h"
#include "ui/alerts/factname.h"
#include "ui/alerts/putawaypanel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/relativetime.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

QString factText(const QJsonValue &value)
{
    if (value.isDouble()) // an id has no digits grouped
        return value.toDouble() == std::floor(value.toDouble()) ? QString::number(value.toInteger()) : QLocale().toString(value.toDouble(), 'g', 6);
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << factText(part);
        return parts.join(u", "_s);
    }
    return value.isBool() ? (value.toBool() ? AlertDetail::tr("yes") : AlertDetail::tr("no")) : visibleLine(value.toString());
}

/// As a person reads it: money with its currency, moments in the operator's zone.
QString factText(const QJsonObject &facts, const QString &name, const QTimeZone &zone)
{
    const QJsonValue value = facts.value(name);
    const QString currency = facts.value("currency"_L1).toString();
    if (name == "amount"_L1 && value.isDouble() && !currency.isEmpty())
        return formatMoney({value.toInteger(), currency});
    if (name == "currency"_L1 && facts.contains("amount"_L1))
        return {};
    if (name.endsWith("_us"_L1) && value.isDouble())
        return RelativeTime::absolute(instantFromMicros(value.toInteger()), zone);
    if (name.endsWith("_ms"_L1) && value.isDouble())
        return AlertDetail::tr("%1 ms").arg(value.toInteger());
    if (name == "issue"_L1)
        return visibleLine(CaseWords::issue(value.toString()).replace(u'_', u' '));
    return factText(value);
}

} // namespace

AlertDetail::AlertDetail(const Clock &serverClock, PutAwayPanel *panel, const QList<QAction *> &actions, QWidget *parent)
    : QScrollArea(parent), m_clock(serverClock), m_page(new QWidget), m_title(plainLabel(u"alertTitle"_s, m_page)), m_badge(new Badge(m_page)),
      m_detail(plainLabel(u"alertDetailText"_s, m_page)), m_when(plainLabel(u"alertWhen"_s, m_page)),
      m_putAway(plainLabel(u"alertPutAway"_s, m_page)), m_advice(plainLabel(u"alertAdvice"_s, m_page)),
      m_factsCard(new Card(tr("Facts"), m_page)), m_facts(plainLabel(u"alertFacts"_s, m_page)),
      m_history(plainLabel(u"alertHistory"_s, m_page))
{
    setObjectName(u"alertDetail"_s);
    setAccessibleName(tr("Chosen alert"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_badge->setObjectName(u"alertBadge"_s);
    m_badge->setElides(true);
    m_title->setFont(Theme::font(Theme::Text::Title));
    m_when->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::step);
    auto *loud = new KeyButton(KeyButton::Look::Primary, m_page);
    auto *quiet = new FlowLayout; // the pane may be narrow, and words are longer in other languages
    quiet->setSpacing(Theme::step);
    for (QAction *action : actions) {
        auto *button = action == actions.first() ? loud : new KeyButton(KeyButton::Look::Plain, m_page);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAction(action);
        if (button == loud)
            buttons->addWidget(button);
        else
            quiet->addWidget(button);
    }
    buttons->addStretch();

    auto *head = new Card({}, m_page);
    for (QWidget *part : QList<QWidget *>{m_title, m_badge, m_detail, m_when, m_putAway})
        head->body()->addWidget(part);
    head->body()->addLayout(buttons);
    head->body()->addLayout(quiet);
    auto *advice = new Card(tr("What to do"), m_page);
    advice->body()->addWidget(m_advice);
    m_factsCard->body()->addWidget(m_facts);
    auto *history = new Card(tr("What became of it"), m_page);
    history->body()->addWidget(m_history);

    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, Theme::step, 0);
    layout->setSpacing(2 * Theme::step);
    for (QWidget *part : QList<QWidget *>{head, panel, advice, history, m_factsCard})
        layout->addWidget(part);
    layout->addStretch();
    setWidget(m_page);
    showNothing();
}

void AlertDetail::showAlert(const Alert &alert, const QTimeZone &zone)
{
    const Instant now = m_clock.now();
    const AlertText words = textOf(alert);
    const AlertState state = stateOf(alert, now);
    const AlertLook::Look look = AlertLook::of(state, alert.severity);
    const auto tell = [](QLabel *label, const QString &text) {
        if (label->text() != text)
            label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    tell(m_title, visibleLine(words.title));
    tell(m_detail, visibleLine(words.detail));
    m_badge->setState(look.tone, AlertLook::stateWord(state, alert.severity));
    m_badge->setIconName(look.iconName);
    QStringList when{RelativeTime::absolute(alert.since, zone)};
    if (alert.resolvedAt)
        when << tr("resolved %1, after %2").arg(AlertLook::clockText(*alert.resolvedAt, now, zone), lastedText(*alert.resolvedAt - alert.since));
    else
        when << tr("for %1").arg(lastedText(now - alert.since));
    tell(m_when, when.join(u" · "_s));
    QStringList away{AlertLook::putAwayText(alert, now, zone), alert.isOpen() ? AlertLook::backText(alert) : QString()};
    away.removeAll(QString());
    tell(m_putAway, away.join(u'\n'));
    tell(m_advice, words.advice);
    showFacts(alert, zone);
    m_page->setVisible(true);
    if (alert.id != m_shown) {
        m_shown = alert.id;
        m_history->setText(tr("Reading…"));
        verticalScrollBar()->setValue(0);
    }
}

void AlertDetail::showFacts(const Alert &alert, const QTimeZone &zone)
{
    QStringList lines;
    for (auto fact = alert.facts.begin(); fact != alert.facts.end(); ++fact) {
        const QString value = factText(alert.facts, fact.key(), zone);
        if (!value.isEmpty())
            lines << tr("%1: %2", "fact").arg(factName(fact.key()), value);
    }
    const QString text = lines.join(u'\n');
    if (m_facts->text() != text)
        m_facts->setText(text);
    m_factsCard->setVisible(!lines.isEmpty());
}

void AlertDetail::showHistory(const QList<AlertEvent> &events, const QTimeZone &zone)
{
    QStringList lines;
    for (const AlertEvent &event : events) {
        QString line = tr("%1  %2", "when, what").arg(AlertLook::clockText(event.at, m_clock.now(), zone), AlertLook::eventWord(event.what));
        if (!event.actor.isEmpty() && event.actor != "halfday"_L1) // what happened by itself
            line = tr("%1 by %2").arg(line, visibleLine(event.actor));
        if (!event.note.isEmpty())
            line = tr("%1: %2", "history: reason").arg(line, visibleLine(event.note));
        lines << line;
    }
    m_history->setText(lines.join(u'\n'));
}

void AlertDetail::showNothing()
{
    m_shown = 0;
    m_page->setVisible(false);
}

} // namespace halfday
