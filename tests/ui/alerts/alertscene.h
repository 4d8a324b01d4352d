#pragma once

#include "tests/models/alerts/alertfixture.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

namespace halfday {

/// Alerts as the judge would have raised them, and anna's console on them.
class AlertScene : public AlertFixture
{
public:
    explicit AlertScene(TestCluster &cluster) : AlertFixture(cluster), console(as(QStringLiteral("anna"))), store(*console) {}

    static QString prepareScreens(TestCluster &cluster)
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        return cluster.isUp() ? prepare(cluster) : cluster.problem();
    }

    void raise(const QString &rule, const QString &cause, const QString &severity, int minutesAgo, const QJsonObject &facts)
    {
        run(QStringLiteral("with a as (insert into halfday.alerts (rule, fingerprint, severity, facts, since, raised_at) "
                           "select '%1', '%1:%2', '%3', $facts$%4$facts$, now() - interval '%5 minutes', now() - interval '%5 minutes' "
                           "returning id, raised_at), e as (insert into halfday.alert_events (alert_id, at, what, actor) "
                           "select id, raised_at, 'raised', 'halfday' from a returning 1) select pg_notify('halfday', 'alerts') from e")
                .arg(rule, cause, severity, QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact)))
                .arg(minutesAgo));
    }
    void raiseCase(int id, int minutesAgo, const QString &business = QStringLiteral("Happy Paws"))
    {
        using namespace Qt::StringLiterals;
        raise(u"case_breached"_s, QString::number(id), u"red"_s, minutesAgo,
              {{u"case"_s, id}, {u"business"_s, business}, {u"issue"_s, u"missing_quiz_data"_s}, {u"amount"_s, 2200},
               {u"currency"_s, u"AUD"_s}});
    }
    void raiseQueue(const QString &council, int minutesAgo)
    {
        using namespace Qt::StringLiterals;
        raise(u"queue_long"_s, council, u"yellow"_s, minutesAgo, {{u"council"_s, council}, {u"waiting"_s, 14}, {u"limit"_s, 10}});
    }
    void raiseUnknown(int request, int minutesAgo)
    {
        using namespace Qt::StringLiterals;
        raise(u"refund_unknown"_s, QString::number(request), u"red"_s, minutesAgo,
              {{u"request"_s, request}, {u"business"_s, u"Soon Paws"_s}, {u"charge"_s, u"ch_3Nq"_s}, {u"provider"_s, u"stripe"_s},
               {u"amount"_s, 2200}, {u"currency"_s, u"AUD"_s}});
    }
    void resolve(const QString &fingerprint)
    {
        run(QStringLiteral("with a as (update halfday.alerts set resolved_at = now(), version = version + 1 "
                           "where fingerprint = '%1' and resolved_at is null returning id), e as (insert into halfday.alert_events "
                           "(alert_id, what, actor) select id, 'resolved', 'halfday' from a returning 1) "
                           "select pg_notify('halfday', 'alerts') from e").arg(fingerprint));
    }
    qint64 idOf(const QString &fingerprint)
    {
        return value(QStringLiteral("select id::text from halfday.alerts where fingerprint = '%1' order by id desc limit 1").arg(fingerprint)).toLongLong();
    }
    /// Ben, at another console.
    Result<bool> benAcknowledges(const QString &fingerprint, const QString &because)
    {
        const auto theirs = as(QStringLiteral("ben"));
        const int version = value(QStringLiteral("select version::text from halfday.alerts where fingerprint = '%1'").arg(fingerprint)).toInt();
        return await(AlertStore(*theirs).acknowledge(idOf(fingerprint), version, because));
    }
    /// The key of "Next session" in a panel that asks until when; 0: it is not offered yet.
    static int sessionChoice(const QWidget *panel)
    {
        for (int i = 1; i <= 5; ++i) {
            const auto *button = panel->findChild<QPushButton *>(QStringLiteral("snoozeChoice%1").arg(i));
            if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Next session")))
                return i;
        }
        return 0;
    }
    /// A bad morning, to be looked at: every kind of row.
    void badMorning()
    {
        using namespace Qt::StringLiterals;
        raiseCase(17, 63);
        raiseCase(18, 190, u"Pawsitive Behaviour & Agility Academy of the Mornington Peninsula"_s);
        raiseUnknown(4, 90);
        raise(u"ai_down"_s, u"z_ai"_s, u"red"_s, 44, {{u"provider"_s, u"z_ai"_s}, {u"failures"_s, 31}, {u"after"_s, u"30 minutes"_s}});
        for (const QString &council : {u"Yarra"_s, u"Bendigo"_s, u"Geelong"_s, u"Ballarat"_s})
            raiseQueue(council, 60 * 27);
        raise(u"refund_rate"_s, u"all"_s, u"yellow"_s, 60 * 50,
              {{u"purchases"_s, 61}, {u"refunded"_s, 8}, {u"yellow"_s, 10}, {u"investigate"_s, 15}});
        raise(u"cron_late"_s, u"nightly"_s, u"yellow"_s, 60 * 20, {{u"job"_s, u"expire_placements"_s}});
        raise(u"cron_failed"_s, u"weekly"_s, u"red"_s, 60 * 5,
              {{u"job"_s, u"weekly_digest"_s}, {u"attempt"_s, 3}, {u"max_attempts"_s, 3}, {u"error"_s, u"statement timeout"_s}});
        for (const QString &gone : {u"webhook_failing"_s, u"database_slow"_s, u"cron_stuck"_s}) {
            raise(gone, u"x"_s, u"red"_s, 60 * 80, {{u"provider"_s, u"stripe"_s}, {u"failures"_s, 5}, {u"job"_s, u"expire_placements"_s}});
            resolve(gone + u":x"_s);
        }
        run(u"update halfday.alerts set acknowledged_by = 'ben', acknowledged_at = now() - interval '20 minutes', "
            "acknowledged_because = 'the vendor knows' where rule = 'cron_late'; "
            "update halfday.alerts set snoozed_by = 'anna', snoozed_until = now() + interval '100 minutes', "
            "snoozed_because = 'waiting for Stripe' where rule = 'refund_unknown'; "
            "update halfday.alerts set back_because = 'worsened' where fingerprint = 'case_breached:18'"_s);
    }
    AlertBoard board()
    {
        const Result<AlertBoard> answer = await(store.open());
        return answer ? *answer : AlertBoard();
    }

    std::unique_ptr<Database> console;
    AlertStore store;
};

} // namespace halfday
