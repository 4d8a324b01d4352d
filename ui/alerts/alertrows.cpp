#include "ui/alerts/alertrows.h"

#include <algorithm>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

QString groupKey(const Alert &alert)
{
    return u"group:%1:%2"_s.arg(alert.rule).arg(int(alert.severity));
}

AlertRowSpec single(AlertRowSpec::Kind kind, const Alert &alert)
{
    return {kind, AlertRows::keyOf(alert), {alert}};
}

/// At most `most` of them, and how many there are besides.
void addSome(QList<AlertRowSpec> &rows, const QList<Alert> &alerts, AlertRowSpec::Kind kind, const QString &moreKey)
{
    const qsizetype shown = std::min<qsizetype>(alerts.size(), AlertRows::mostMembers);
    for (qsizetype i = 0; i < shown; ++i)
        rows << single(kind, alerts[i]);
    if (shown < alerts.size())
        rows << AlertRowSpec{AlertRowSpec::Kind::More, moreKey, {}, int(alerts.size() - shown)};
}

} // namespace

QString AlertRows::keyOf(const Alert &alert)
{
    return u"alert:"_s + alert.fingerprint; // the id of a console's own alert means nothing
}

QList<AlertRowSpec> AlertRows::of(const AlertBoard &board, const AlertFolding &folding, Instant now)
{
    QList<Alert> quiet;
    QStringList order;
    QHash<QString, QList<Alert>> groups;
    for (const Alert &alert : board.open) {
        if (!alert.wantsAttention(now)) {
            quiet << alert;
            continue;
        }
        QList<Alert> &group = groups[groupKey(alert)];
        if (group.isEmpty())
            order << groupKey(alert);
        group << alert;
    }

    QList<AlertRowSpec> heads;
    for (const QString &key : std::as_const(order)) {
        const QList<Alert> &group = groups[key];
        if (group.size() >= foldFrom) {
            heads << AlertRowSpec{AlertRowSpec::Kind::Group, key, group, 0, folding.isOpen(key)};
        } else {
            for (const Alert &alert : group)
                heads << single(AlertRowSpec::Kind::Single, alert);
        }
    }

    QList<AlertRowSpec> rows;
    const qsizetype shown = folding.isOpen(u"more"_s) ? heads.size() : std::min<qsizetype>(heads.size(), mostRows);
    for (const AlertRowSpec &head : heads.first(shown)) {
        rows << head;
        if (head.kind == AlertRowSpec::Kind::Group && head.unfolded)
            addSome(rows, head.alerts, AlertRowSpec::Kind::Member, head.key + u":more"_s);
    }
    if (shown < heads.size())
        rows << AlertRowSpec{AlertRowSpec::Kind::More, u"more"_s, {}, int(heads.size() - shown)};
    if (!quiet.isEmpty()) {
        const bool open = folding.isOpen(u"quiet"_s);
        rows << AlertRowSpec{AlertRowSpec::Kind::QuietHead, u"quiet"_s, quiet, 0, open};
        if (open)
            addSome(rows, quiet, AlertRowSpec::Kind::Quiet, u"quiet:more"_s);
    }
    return rows;
}

} // namespace halfday
