#include "app/console/tray/background.h"

#include "app/console/tray/notificationspage.h"
#include "models/alerts/alertwords.h"
#include "models/alerts/announcementtext.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/view.h"
#include "ui/widgets/messagebar.h"

#include <QSettings>
#include <spdlog/spdlog.h>

// What the icon says and what is told.

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int testNumber = 0; // announcements count from 1
constexpr int mostRedsInMenu = 8;
constexpr auto longestSleep = 30s; // timers stand still while the machine sleeps
const QString toldKey = u"notifications/told"_s;
const QString subject = u"notifications"_s;

} // namespace

void Background::rememberTold()
{
    m_announcer.setTold(m_settings.value(toldKey).toStringList());
    m_announcer.setEnabled(m_choices.notify);
}

void Background::setBoard(const AlertBoard &board)
{
    m_board = board;
    m_heard = true;
    update();
}

void Background::update()
{
    const Instant now = m_clock.now();
    const std::optional<Instant> quietUntil = m_choices.quiet.endsAt(now, m_zone);
    updateIcon(quietUntil);
    if (m_heard) {
        const AlertAnnouncer::News news = m_announcer.consider(m_board, now, quietUntil.has_value());
        tell(news);
        if (news.show)
            m_settings.setValue(toldKey, m_announcer.told());
    }
    std::optional<Instant> next = m_announcer.wakeAt();
    if (quietUntil)
        next = next ? std::min(*next, *quietUntil) : *quietUntil;
    if (!next && m_choices.quiet.daily)
        next = now + longestSleep; // the menu says when they begin
    if (next)
        m_wake.start(std::clamp(std::chrono::ceil<std::chrono::milliseconds>(*next - now), 1ms,
                                std::chrono::milliseconds(longestSleep)));
    else
        m_wake.stop();
}

Note Background::noteOf(const Announcement &announcement)
{
    const AnnouncementText text = textOf(announcement);
    m_leadsTo.insert(announcement.number, {text.view, text.recordId});
    const TrayState picture{TrayState::Health::Red, int(announcement.alerts.size())};
    return {text.title, text.body, text.action.isEmpty() ? tr("Open Halfday") : text.action, trayImage(picture, 64), true};
}

void Background::tell(const AlertAnnouncer::News &news)
{
    for (const int over : news.over) {
        m_notifier.withdraw(over);
        m_leadsTo.remove(over);
        m_onScreen.remove(over);
    }
    for (const Announcement &changed : news.changed) {
        m_notifier.change(changed.number, noteOf(changed));
        m_onScreen.insert(changed.number, changed);
    }
    if (news.show) {
        m_notifier.show(news.show->number, noteOf(*news.show));
        m_onScreen.insert(news.show->number, *news.show);
    }
}

void Background::noteShown(int number, const QString &service)
{
    if (number == testNumber && m_page)
        m_page->showResult(service.isEmpty() ? tr("The desktop's notification service shows it.")
                                               : tr("The desktop's notification service shows it (%1).").arg(service));
    for (View *view : m_window->views())
        view->messages()->mended(subject);
}

void Background::noteFailed(int number, const Note &note, const QString &reason)
{
    spdlog::warn("No notification service took a notification: {}", reason.toStdString());
    const bool balloon = m_tray.showBalloon(number, note);
    if (number == testNumber && m_page)
        m_page->showResult(balloon ? tr("No notification service answers, so the tray shows it in a balloon of its own.")
                                     : tr("Nothing on this desktop shows notifications. Red alerts stand on the page Today."));
    if (balloon || number == testNumber || !m_window->currentView())
        return;
    m_window->currentView()->messages()->post(
        {.severity = Message::Severity::Warning,
         .text = tr("This desktop shows no notifications: a red alert can only tell you here."),
         .detail = reason,
         .mends = {{tr("Show what is red"), [this] { mend({}, {}, {}); }}},
         .subject = subject});
}

void Background::noteActivated(int number, const QString &token)
{
    const auto [view, record] = m_leadsTo.value(number);
    mend(view, record, token);
}

QString Background::clockTime(Instant instant) const
{
    const QDateTime at = toDateTime(instant).toTimeZone(m_zone);
    const QDateTime today = toDateTime(m_clock.now()).toTimeZone(m_zone);
    return at.date() == today.date() ? QLocale().toString(at.time(), QLocale::ShortFormat)
                                     : tr("%1 %2").arg(QLocale().standaloneDayName(at.date().dayOfWeek()),
                                                       QLocale().toString(at.time(), QLocale::ShortFormat));
}

QString Background::stateSentence() const
{
    if (!m_heard)
        return tr("Halfday: not checked yet");
    if (m_board.stale)
        return m_board.asOf == Instant() ? tr("Halfday: the database does not answer")
                                         : tr("Halfday: no answer since %1; what is known may be old").arg(clockTime(m_board.asOf));
    const int reds = m_tray.state().reds;
    const int yellows = m_tray.state().yellows;
    if (reds > 0 && yellows > 0)
        return tr("Halfday: %1, %2").arg(tr("%n red alerts", nullptr, reds), tr("%n yellow", nullptr, yellows));
    if (reds > 0)
        return tr("Halfday: %1").arg(tr("%n red alerts", nullptr, reds));
    if (yellows > 0)
        return tr("Halfday: %1").arg(tr("%n yellow alerts", nullptr, yellows));
    if (m_putAway > 0)
        return tr("Halfday: nothing new, %n alerts put away", nullptr, m_putAway);
    return tr("Halfday: all is well");
}

void Background::updateIcon(std::optional<Instant> quietUntil)
{
    const Instant now = m_clock.now();
    TrayState state;
    QList<TrayIcon::Red> reds;
    m_putAway = m_redsPutAway = 0;
    for (const Alert &alert : m_board.open) {
        if (!alert.wantsAttention(now)) { // somebody looks after it, or said when to come back to it
            m_redsPutAway += alert.isRed();
            m_putAway += 1;
            continue;
        }
        ++(alert.isRed() ? state.reds : state.yellows);
        if (!alert.isRed() || reds.size() == mostRedsInMenu)
            continue;
        const AlertText text = textOf(alert);
        reds << TrayIcon::Red{text.title, text.view, text.recordId};
    }
    if (m_heard && !m_board.stale)
        state.health = state.reds > 0                   ? TrayState::Health::Red
            : state.yellows > 0 || m_redsPutAway > 0 ? TrayState::Health::Yellow
                                                     : TrayState::Health::Well;
    m_tray.setState(state, m_tray.sentence());
    m_tray.setReds(reds, state.reds - int(reds.size()));
    QString sentence = stateSentence();
    if (quietUntil)
        sentence = tr("%1. Quiet until %2.").arg(sentence, clockTime(*quietUntil));
    m_tray.setState(state, sentence);
    m_tray.setQuiet(quietUntil ? tr("Quiet until %1: end it").arg(clockTime(*quietUntil)) : QString());
}

void Background::sendTest()
{
    m_notifier.show(testNumber, {tr("A test from Halfday"), tr("This is how a red alert will reach you."), tr("Open Halfday"),
                                 trayImage({TrayState::Health::Well}, 64), false});
}

} // namespace halfday
