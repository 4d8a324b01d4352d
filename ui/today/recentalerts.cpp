#include "ui/today/recentalerts.h"

#include "models/alerts/alertwords.h"
#include "models/today/pendingtasks.h"
#include "models/today/todaywords.h"
#include "ui/theme/icons.h"
#include "ui/today/lightbutton.h"
#include "ui/today/todaylook.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
constexpr int iconPixels = 16;
}

RecentAlerts::RecentAlerts(QWidget *parent)
    : Card({}, parent), m_caption(makeLabel(u"recentCaption"_s, this)), m_none(makeLabel(u"noAlerts"_s, this))
{
    setObjectName(u"recentAlerts"_s);
    setAccessibleName(tr("Last alerts"));
    body()->setSpacing(Theme::step / 2);
    say(m_caption, tr("Last alerts"));
    auto *log = new LightButton(tr("Whole log"), this);
    log->setObjectName(u"wholeLog"_s);
    log->setAccessibleName(tr("Whole log of alerts"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_caption, 1);
    head->addWidget(log);
    body()->addLayout(head);
    body()->addSpacing(Theme::step);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    say(m_none, tr("Reading …"));
    body()->addWidget(m_none);
    for (int i = 0; i < most; ++i)
        m_rows << makeRow(i);
    body()->addStretch(1);
    connect(log, &QPushButton::clicked, this, [this] { emit logRequested(0); });
    adopt();
}

RecentAlerts::Row RecentAlerts::makeRow(int number)
{
    Row row;
    row.line = new LightButton({}, this);
    row.line->setObjectName(u"recentAlert%1"_s.arg(number));
    row.icon = makeLabel(u"icon"_s, row.line);
    row.icon->setFixedSize(iconPixels, iconPixels);
    row.title = new ElidingLabel(row.line);
    row.title->setObjectName(u"title"_s);
    row.fate = makeLabel(u"fate"_s, row.line);
    row.when = makeLabel(u"when"_s, row.line);
    auto *layout = new QHBoxLayout(row.line);
    layout->setContentsMargins(0, Theme::step, 0, Theme::step);
    layout->setSpacing(2 * Theme::step);
    layout->addWidget(row.icon);
    layout->addWidget(row.title, 1);
    layout->addWidget(row.fate);
    layout->addWidget(row.when);
    for (QWidget *part : row.line->findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    row.line->hide();
    body()->addWidget(row.line);
    connect(row.line, &QPushButton::clicked, this, [this, number] {
        if (number < m_alerts.size())
            emit logRequested(m_alerts[number].id);
    });
    return row;
}

QString RecentAlerts::fate(const Alert &alert, Instant now, const QTimeZone &zone)
{
    if (alert.resolvedAt)
        return tr("resolved after %1").arg(shortSpan(*alert.resolvedAt - alert.since));
    if (alert.isSnoozed(now))
        return tr("snoozed until %1").arg(TodayWords::clockTime(*alert.snoozedUntil, now, zone));
    if (alert.isAcknowledged())
        return tr("acknowledged by %1").arg(alert.acknowledgedBy);
    return tr("open");
}

void RecentAlerts::setAlerts(const QList<Alert> &alerts, Instant now)
{
    const QList<Alert> shown = alerts.first(std::min<qsizetype>(most, alerts.size()));
    say(m_none, tr("No alert has been raised yet."));
    m_none->setVisible(shown.isEmpty());
    if (shown != m_alerts) {
        m_alerts = shown;
        adopt();
    }
    describe(now);
}

void RecentAlerts::tick(Instant now) { describe(now); }

void RecentAlerts::setTimeZone(const QTimeZone &zone, Instant now)
{
    m_zone = zone;
    describe(now);
}

void RecentAlerts::describe(Instant now)
{
    for (int i = 0; i < m_alerts.size(); ++i) {
        const Alert &alert = m_alerts[i];
        const Row &row = m_rows[i];
        const QString title = textOf(alert).title;
        const QString end = fate(alert, now, m_zone);
        const QString when = TodayWords::clockTime(alert.raisedAt, now, m_zone);
        say(row.title, title);
        say(row.fate, end);
        say(row.when, when);
        const QString name = visibleLine(tr("%1, %2, %3, %4").arg(alert.isRed() ? tr("Red") : tr("Yellow"), title, end, when));
        if (row.line->accessibleName() != name)
            row.line->setAccessibleName(name);
    }
}

void RecentAlerts::adopt()
{
    const auto paint = [](QLabel *label, const QColor &colour, const QFont &font) {
        QPalette colours;
        colours.setColor(QPalette::WindowText, colour);
        label->setForegroundRole(QPalette::WindowText); // of a button's child it would be the button's
        label->setPalette(colours);
        label->setFont(font);
    };
    QFont caption = Theme::font(Theme::Text::Caption);
    caption.setWeight(QFont::DemiBold);
    paint(m_caption, Theme::quietInk(), caption);
    for (int i = 0; i < m_rows.size(); ++i) {
        const bool there = i < m_alerts.size();
        const Row &row = m_rows[i];
        row.line->setVisible(there);
        if (!there)
            continue;
        const bool open = m_alerts[i].isOpen();
        const Theme::Tone tone = !open ? Theme::Tone::Green : m_alerts[i].isRed() ? Theme::Tone::Red : Theme::Tone::Amber;
        paint(row.title, open ? palette().color(QPalette::Text) : Theme::quietInk(), Theme::font(Theme::Text::Body));
        paint(row.fate, open ? Theme::ink(tone) : Theme::quietInk(), Theme::font(Theme::Text::Caption));
        paint(row.when, Theme::quietInk(), Theme::tabular(Theme::font(Theme::Text::Caption)));
        const QIcon icon = open ? Icons::forTone(tone) : Icons::named(u"dialog-ok"_s);
        row.icon->setPixmap(icon.pixmap(QSize(iconPixels, iconPixels), devicePixelRatioF()));
    }
}

void RecentAlerts::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        adopt();
}

} // namespace halfday
