#pragma once

#include "models/alerts/alertstore.h"
#include "tests/models/today/todayfixture.h"
#include "tests/support/manualclock.h"
#include "ui/today/todayview.h"

#include <QJsonObject>
#include <QTest>

namespace halfday {

/// The first page on a desk without a database: what a worker would tell it is told by hand.
struct TodayDesk {
    ManualClock clock{TodayFixture::monday()};
    Database database{ConnectionSettings{}, clock};
    AlertStore store{database};
    TodayView view{store, clock};

    TodayDesk() { view.setTimeZone(QTimeZone("Australia/Melbourne")); }

    static Alert alert(qint64 id, const QString &rule, Severity severity, std::chrono::minutes ago, QJsonObject facts = {})
    {
        Alert alert;
        alert.id = id;
        alert.rule = rule;
        alert.fingerprint = rule + u':' + QString::number(id);
        alert.severity = severity;
        alert.facts = std::move(facts);
        alert.since = TodayFixture::monday() - ago;
        alert.raisedAt = alert.since;
        return alert;
    }

    static Alert queue(qint64 id, const QString &council, int waiting)
    {
        using namespace Qt::StringLiterals;
        return alert(id, u"queue_long"_s, Severity::Yellow, std::chrono::minutes(1440 + id),
                     {{u"council"_s, council}, {u"waiting"_s, waiting}, {u"limit"_s, 10}});
    }

    /// Two red, some yellow: a Monday to get up for.
    static AlertBoard badMonday()
    {
        using namespace Qt::StringLiterals;
        using namespace std::chrono_literals;
        AlertBoard board;
        board.asOf = TodayFixture::monday();
        board.open = {alert(2, u"case_breached"_s, Severity::Red, 120min, {{u"case"_s, 17}}),
                      alert(1, u"ai_down"_s, Severity::Red, 63min, {{u"provider"_s, u"z_ai"_s}}),
                      queue(6, u"Boroondara"_s, 12), queue(5, u"Stonnington"_s, 15), queue(4, u"Monash"_s, 18), queue(3, u"Melbourne"_s, 24)};
        return board;
    }

    static AlertBoard calm()
    {
        AlertBoard board;
        board.asOf = TodayFixture::monday();
        return board;
    }

    /// Newest first, more than are shown.
    static QList<Alert> log()
    {
        using namespace Qt::StringLiterals;
        using namespace std::chrono_literals;
        QList<Alert> alerts{alert(1, u"ai_down"_s, Severity::Red, 63min, {{u"provider"_s, u"z_ai"_s}}),
                            alert(2, u"case_breached"_s, Severity::Red, 120min, {{u"case"_s, 17}}), queue(3, u"Melbourne"_s, 24),
                            alert(9, u"webhook_failing"_s, Severity::Red, 2000min, {{u"provider"_s, u"stripe"_s}}),
                            alert(8, u"cron_late"_s, Severity::Yellow, 4000min, {{u"job"_s, u"featured_expiry_and_promotion"_s}}),
                            alert(7, u"cron_failed"_s, Severity::Red, 9000min, {{u"job"_s, u"featured_expiry_and_promotion"_s}})};
        alerts[2].acknowledgedAt = alerts[2].raisedAt + 10min;
        alerts[2].acknowledgedBy = u"anna"_s;
        for (int i = 3; i < alerts.size(); ++i)
            alerts[i].resolvedAt = alerts[i].raisedAt + 33min;
        return alerts;
    }

    static Digest news()
    {
        using namespace Qt::StringLiterals;
        using Kind = DigestLine::Kind;
        return {TodayFixture::at(u"2025-11-20T03:05:00Z"_s),
                {{Kind::Came, u"reviews"_s, {}, 51}, {Kind::Came, u"refund_requests"_s, {}, 3}, {Kind::Decided, u"review.approve"_s, u"anna"_s, 41},
                 {Kind::Decided, u"refund.deny"_s, u"ben"_s, 2}, {Kind::Resolved, u"queue_long"_s, {}, 2}}};
    }

    void tellEverything()
    {
        view.showSnapshot(TodayFixture::snapshot());
        view.showBoard(badMonday());
        view.showRecentAlerts(log());
        view.showDigest(news());
    }
};

/// The window manager may be starting itself: the focus is asked for until it is there.
inline bool comesToFront(QWidget &window)
{
    return QTest::qWaitFor([&window] {
        window.activateWindow();
        return window.isActiveWindow();
    }, 30000);
}

} // namespace halfday
