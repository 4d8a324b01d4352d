#include "models/alerts/alertannouncer.h"

#include <QSet>
#include <algorithm>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRemembered = 500;

/// Names one life of a cause. Ids begin anew with a new database, and a console's own alerts have none.
QString keyOf(const Alert &alert)
{
    return alert.isLocal() ? u"%1@%2"_s.arg(alert.fingerprint).arg(toMicros(alert.since))
                           : u"%1@%2"_s.arg(alert.id).arg(toMicros(alert.raisedAt));
}

} // namespace

bool AlertAnnouncer::isNews(const Alert &alert, Instant now) const
{
    if (!alert.isRed() || !alert.wantsAttention(now))
        return false;
    const auto told = m_told.constFind(keyOf(alert));
    if (told == m_told.constEnd() || alert.level > told->level)
        return true;
    return !alert.backBecause.isEmpty() && (told->away || told->back != alert.backBecause);
}

void AlertAnnouncer::noteTold(const Alert &alert)
{
    m_told.insert(keyOf(alert), {alert.level, alert.backBecause, false, ++m_order});
}

AlertAnnouncer::News AlertAnnouncer::consider(const AlertBoard &board, Instant now, bool quiet)
{
    News news;
    m_wakeAt.reset();
    QList<Alert> due;
    for (const Alert &alert : board.open) {
        if (isNews(alert, now))
            due << alert;
        const auto told = m_told.find(keyOf(alert));
        if (told == m_told.end())
            continue;
        if (!alert.isRed())
            m_told.erase(told); // if it turns red again, that is news
        else if (!alert.wantsAttention(now))
            told->away = true;
        else if (alert.backBecause.isEmpty())
            told->away = false; // taken back by hand: whoever did it knows
    }
    // A clock that was set back must not hold anything up.
    const bool tooSoon = m_lastShown && now >= *m_lastShown && now < *m_lastShown + leastBetween;
    const bool telling = m_enabled && !quiet && !tooSoon && !due.isEmpty();
    reviewShown(board, now, telling ? due : QList<Alert>(), news);

    if (!m_enabled)
        std::ranges::for_each(due, [this](const Alert &alert) { noteTold(alert); });
    if (quiet || !m_enabled) {
        m_held = m_enabled ? int(due.size()) : 0;
        return news;
    }
    if (!due.isEmpty() && tooSoon)
        m_wakeAt = *m_lastShown + leastBetween;
    if (telling) {
        for (const Alert &alert : std::as_const(due))
            noteTold(alert);
        forgetOldest(board);
        news.show = Announcement{++m_numbers, due, m_held > 0};
        m_shown << *news.show;
        m_lastShown = now;
    }
    if (telling || due.isEmpty())
        m_held = 0;
    return news;
}

/// What was told before stands only for what still wants attention and is not told `anew`.
void AlertAnnouncer::reviewShown(const AlertBoard &board, Instant now, const QList<Alert> &anew, News &news)
{
    for (Announcement &shown : m_shown) {
        QList<Alert> left;
        for (const Alert &alert : std::as_const(shown.alerts)) {
            const auto same = [key = keyOf(alert)](const Alert &other) { return keyOf(other) == key; };
            const auto current = std::ranges::find_if(board.open, same);
            if (current != board.open.cend() && current->isRed() && current->wantsAttention(now)
                && std::ranges::none_of(anew, same))
                left << *current;
        }
        const bool fewer = left.size() < shown.alerts.size();
        shown.alerts = left;
        if (left.isEmpty())
            news.over << shown.number;
        else if (fewer)
            news.changed << shown;
    }
    m_shown.removeIf([](const Announcement &shown) { return shown.alerts.isEmpty(); });
}

void AlertAnnouncer::forgetOldest(const AlertBoard &board)
{
    if (m_told.size() <= mostRemembered)
        return;
    QList<std::pair<qint64, QString>> gone; // what is still open must be remembered, however much it is
    QSet<QString> open;
    for (const Alert &alert : board.open)
        open << keyOf(alert);
    for (auto told = m_told.cbegin(); told != m_told.cend(); ++told) {
        if (!open.contains(told.key()))
            gone.emplaceBack(told->order, told.key());
    }
    std::ranges::sort(gone);
    for (qsizetype i = 0; i < gone.size() && m_told.size() > mostRemembered; ++i)
        m_told.remove(gone[i].second);
}

QStringList AlertAnnouncer::told() const
{
    QList<std::pair<qint64, QString>> lines;
    for (auto told = m_told.cbegin(); told != m_told.cend(); ++told)
        lines.emplaceBack(told->order, u"%1|%2|%3"_s.arg(told->level).arg(told->back, told.key()));
    std::ranges::sort(lines);
    QStringList found;
    for (const auto &[order, line] : std::as_const(lines))
        found << line;
    return found;
}

void AlertAnnouncer::setTold(const QStringList &lines)
{
    m_told.clear();
    for (const QString &line : lines) {
        const QString key = line.section(u'|', 2);
        bool isNumber = false;
        const int level = line.section(u'|', 0, 0).toInt(&isNumber);
        if (isNumber && !key.isEmpty())
            m_told.insert(key, {level, line.section(u'|', 1, 1), false, ++m_order});
    }
}

} // namespace halfday
