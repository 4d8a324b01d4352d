#include "models/alerts/alertbook.h"

#include <algorithm>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

/// What an alert is about: "17" of "case_breached:17"; empty: everything.
QString subjectOf(const Alert &alert)
{
    const qsizetype colon = alert.fingerprint.indexOf(u':');
    return colon < 0 ? QString() : alert.fingerprint.mid(colon + 1);
}

bool followsFrom(const Alert &alert, const QStringList &rules, const Alert &other)
{
    if (alert.severity > other.severity || !rules.contains(other.rule))
        return false;
    const QString subject = subjectOf(other);
    return subject.isEmpty() || subject == subjectOf(alert);
}

bool isAway(const Error &why)
{
    return why.kind == Error::Kind::Connection || why.kind == Error::Kind::Timeout;
}

Alert own(qint64 id, const QString &rule, const QString &about, Severity severity, Instant since, QJsonObject facts)
{
    Alert alert;
    alert.id = id;
    alert.rule = rule;
    alert.fingerprint = about.isEmpty() ? rule : rule + u':' + about;
    alert.severity = severity;
    alert.facts = std::move(facts);
    alert.since = since;
    alert.raisedAt = since;
    return alert;
}

} // namespace

QStringList followedRules(const QString &rule)
{
    if (rule == "stale_data"_L1 || rule == "database_slow"_L1)
        return {u"database_down"_s};
    if (rule == "cron_late"_L1)
        return {u"cron_failed"_s, u"cron_stuck"_s};
    return {};
}

AlertBoard sortedBoard(QList<Alert> open, Instant asOf)
{
    AlertBoard board;
    board.asOf = asOf;
    for (const Alert &alert : open) {
        const QStringList rules = followedRules(alert.rule);
        const bool hidden = !rules.isEmpty()
            && std::any_of(open.cbegin(), open.cend(), [&](const Alert &other) { return followsFrom(alert, rules, other); });
        if (hidden)
            ++board.hidden;
        else
            board.open.append(alert);
    }
    std::sort(board.open.begin(), board.open.end(), [](const Alert &a, const Alert &b) {
        if (a.severity != b.severity)
            return a.severity > b.severity;
        if (a.since != b.since)
            return a.since < b.since;
        return a.fingerprint < b.fingerprint; // or the list would jump from beat to beat
    });
    return board;
}

QList<Alert> newReds(const AlertBoard &before, const AlertBoard &after)
{
    QList<Alert> found;
    for (const Alert &alert : after.open) {
        if (!alert.isRed() || !alert.wantsAttention(after.asOf))
            continue;
        const auto known = std::find_if(before.open.cbegin(), before.open.cend(),
                                        [&](const Alert &other) { return other.fingerprint == alert.fingerprint; });
        if (known == before.open.cend() || !known->isRed()) {
            found.append(alert);
            continue;
        }
        // Put away, and shown again: that is news unless an operator took it out again by hand.
        const bool wasAway = !known->wantsAttention(before.asOf);
        const bool rested = known->snoozedUntil && *known->snoozedUntil <= after.asOf;
        if (wasAway && (rested || !alert.backBecause.isEmpty()))
            found.append(alert);
    }
    return found;
}

void AlertBook::heard(const AlertBoard &answer)
{
    if (m_awaySince && *m_awaySince < answer.asOf)
        m_ended.append({*m_awaySince, answer.asOf});
    m_awaySince.reset();
    m_why.reset();
    m_heardAt = answer.asOf;
    m_last = answer;
}

void AlertBook::missed(const Error &why, Instant now)
{
    m_why = why;
    if (!isAway(why))
        m_awaySince.reset(); // it is there, and refuses
    else if (!m_awaySince)
        m_awaySince = now;
}

void AlertBook::figuresRead(Instant takenAt)
{
    m_figuresAt = takenAt;
}

QList<Alert> AlertBook::ownAlerts(Instant now) const
{
    QList<Alert> found;
    QJsonObject why;
    if (m_why)
        why.insert(u"error"_s, m_why->message);
    if (m_awaySince) {
        QJsonObject facts = why;
        facts.insert(u"kind"_s, m_why && m_why->kind == Error::Kind::Timeout ? u"timeout"_s : u"connection"_s);
        found.append(own(-1, u"database_down"_s, {}, Severity::Red, *m_awaySince, facts));
    }
    // Whoever may only look on depends on other consoles to judge the rules.
    Instant judged = m_heardAt.value_or(m_begun);
    if (m_last.judgedAt && *m_last.judgedAt < judged)
        judged = *m_last.judgedAt;
    if (now - judged >= m_last.staleAfter) {
        QJsonObject facts = why;
        facts.insert(u"what"_s, u"alerts"_s);
        found.append(own(-2, u"stale_data"_s, u"alerts"_s, Severity::Red, judged, facts));
    }
    if (const Instant figures = m_figuresAt.value_or(m_begun); m_withFigures && now - figures >= m_last.staleAfter)
        found.append(own(-3, u"stale_data"_s, u"figures"_s, Severity::Yellow, figures, {{u"what"_s, u"figures"_s}}));
    return found;
}

AlertBoard AlertBook::board(Instant now) const
{
    AlertBoard board = sortedBoard(ownAlerts(now) + m_last.open, m_heardAt.value_or(m_begun));
    board.hidden += m_last.hidden;
    board.judgedAt = m_last.judgedAt;
    board.staleAfter = m_last.staleAfter;
    board.stale = m_why.has_value() || !m_heardAt;
    return board;
}

} // namespace halfday
