#include "ui/shell/statusline.h"

#include "ui/theme/icons.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/relativetime.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace halfday {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent) : QWidget(parent), m_reconnect(new QToolButton)
{
    setObjectName(u"statusLine"_s);
    setAccessibleName(tr("Status"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * Theme::step, Theme::step, 3 * Theme::step, Theme::step);
    layout->setSpacing(Theme::step);
    m_connection = addPart(u"connection"_s);
    m_reconnect->setObjectName(u"reconnect"_s);
    m_reconnect->setText(tr("Try now"));
    m_reconnect->setToolTip(tr("Connect again at once, without waiting for the next attempt"));
    connect(m_reconnect, &QToolButton::clicked, this, &StatusLine::reconnectRequested);
    layout->addWidget(m_reconnect);
    m_replica = addPart(u"replica"_s);
    layout->addSpacing(4 * Theme::step);
    m_freshness = addPart(u"freshness"_s);
    layout->addStretch(1);
    m_zone = addPart(u"timeZone"_s);
    for (const Part *part : {&m_connection, &m_replica, &m_freshness, &m_zone})
        adopt(*part);
    setConnection(Database::State::Connecting, tr("Connecting…"));
    setReplica({});
}

StatusLine::Part StatusLine::addPart(const QString &name)
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(Theme::step, 1, 2 * Theme::step, 1);
    row->setSpacing(Theme::step);
    auto *icon = new QLabel(holder);
    auto *text = new ElidingLabel(holder);
    text->setObjectName(name);
    text->setFont(Theme::tabular(Theme::font(Theme::Text::Caption)));
    row->addWidget(icon);
    row->addWidget(text);
    layout()->addWidget(holder);
    return {icon, text, {}, {}};
}

void StatusLine::setConnection(Database::State state, const QString &sentence)
{
    m_reconnect->setVisible(state == Database::State::Lost);
    switch (state) {
    case Database::State::Connected:
        return show(m_connection, sentence, {}, u"network-connect"_s);
    case Database::State::Connecting:
        return show(m_connection, sentence, Theme::Tone::Neutral, u"view-refresh"_s);
    case Database::State::Lost:
        return show(m_connection, sentence, Theme::Tone::Red, u"network-disconnect"_s);
    }
}

void StatusLine::setReplica(const ReplicaStatus &replica)
{
    m_replica.text->parentWidget()->setVisible(replica.state != ReplicaStatus::State::None);
    m_replica.text->setToolTip(plainToolTip(replica.error.message));
    const int seconds = int(std::min<qint64>(replica.behind.count(), 1'000'000));
    switch (replica.state) {
    case ReplicaStatus::State::None:
        return show(m_replica, {}, {}, {});
    case ReplicaStatus::State::Connecting:
        return show(m_replica, tr("Replica: connecting…"), {}, u"view-refresh"_s);
    case ReplicaStatus::State::InUse:
        return show(m_replica, seconds == 0 ? tr("Replica up to date") : tr("Replica %n s behind", nullptr, seconds), {}, u"dialog-ok"_s);
    case ReplicaStatus::State::TooFarBehind:
        return show(m_replica, tr("Replica %n s behind · reading from the primary", nullptr, seconds), Theme::Tone::Amber, u"emblem-warning"_s);
    case ReplicaStatus::State::Down:
        return show(m_replica, tr("No replica · reading from the primary"), Theme::Tone::Amber, u"network-disconnect"_s);
    case ReplicaStatus::State::Refused:
        return show(m_replica, tr("Replica refused · reading from the primary"), Theme::Tone::Amber, u"emblem-warning"_s);
    }
}

void StatusLine::setTimeZone(const QTimeZone &zone, Instant now)
{
    m_timeZone = zone;
    const QDateTime local = toDateTime(now).toTimeZone(zone);
    const QString id = QString::fromUtf8(zone.id());
    const QString name = zone.abbreviation(local);
    const int minutes = zone.offsetFromUtc(local) / 60;
    const QString offset = u"UTC%1%2:%3"_s.arg(minutes < 0 ? u"−"_s : u"+"_s).arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    // "AEDT" tells Melbourne's summer from its winter; "+0330" only repeats the offset.
    const bool letters = !name.isEmpty() && name.front().isLetter() && !name.startsWith("UTC"_L1) && !name.startsWith("GMT+"_L1)
        && !name.startsWith("GMT-"_L1);
    if (minutes == 0 && name == "UTC"_L1)
        show(m_zone, tr("Times in UTC"), {}, {});
    else
        show(m_zone, tr("Times in %1").arg(letters ? u"%1 (%2, %3)"_s.arg(id, name, offset) : u"%1 (%2)"_s.arg(id, offset)),
             {}, {});
    m_zone.text->setToolTip(tr("Now: %1").arg(RelativeTime::absolute(now, zone)));
}

void StatusLine::setFreshness(std::optional<Instant> refreshedAt, bool failed, Instant now)
{
    struct Fixed : Clock {
        Instant at;
        Instant now() const override { return at; }
    } clock;
    clock.at = now;
    if (!refreshedAt) {
        if (failed)
            return show(m_freshness, tr("Not loaded"), Theme::Tone::Red, u"emblem-error"_s);
        return show(m_freshness, tr("Loading…"), {}, u"view-refresh"_s);
    }
    const QString ago = RelativeTime::describe(*refreshedAt, clock, m_timeZone);
    const auto age = now - *refreshedAt;
    m_freshness.text->setToolTip(RelativeTime::absolute(*refreshedAt, m_timeZone));
    if (failed)
        show(m_freshness, tr("Update failed · showing rows from %1").arg(ago), Theme::Tone::Red, u"emblem-error"_s);
    else if (age > 5 * staleAfter)
        show(m_freshness, tr("Out of date · updated %1").arg(ago), Theme::Tone::Red, u"emblem-error"_s);
    else if (age > staleAfter)
        show(m_freshness, tr("Stale · updated %1").arg(ago), Theme::Tone::Amber, u"emblem-warning"_s);
    else
        show(m_freshness, tr("Updated %1").arg(ago), {}, u"dialog-ok"_s);
}

void StatusLine::show(Part &part, const QString &text, std::optional<Theme::Tone> tone, const QString &iconName)
{
    if (part.text->text() == text && part.tone == tone && part.iconName == iconName)
        return;
    part.text->setText(text);
    const bool repaint = part.tone != tone || part.iconName != iconName;
    part.tone = tone;
    part.iconName = iconName;
    if (repaint)
        adopt(part);
}

void StatusLine::adopt(const Part &part)
{
    part.icon->setVisible(!part.iconName.isEmpty());
    if (!part.iconName.isEmpty())
        part.icon->setPixmap(Icons::named(part.iconName).pixmap(QSize(16, 16), devicePixelRatioF()));
    QWidget *holder = part.text->parentWidget();
    const bool loud = part.tone == Theme::Tone::Red || part.tone == Theme::Tone::Amber;
    QPalette colours; // the application's, so that nothing of an earlier tone or theme stays
    if (part.tone) {
        colours.setColor(QPalette::WindowText, Theme::ink(*part.tone));
        colours.setColor(QPalette::Window, Theme::tint(*part.tone));
    } else {
        colours.setColor(QPalette::WindowText, Theme::quietInk());
    }
    QFont font = Theme::tabular(Theme::font(Theme::Text::Caption));
    font.setWeight(loud ? QFont::DemiBold : QFont::Normal);
    part.text->setFont(font);
    holder->setAutoFillBackground(loud);
    holder->setPalette(colours);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (const Part *part : {&m_connection, &m_replica, &m_freshness, &m_zone}) {
            if (part->text)
                adopt(*part);
        }
    }
}

} // namespace halfday
