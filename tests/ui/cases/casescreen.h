#pragma once

#include "models/cases/casedesk.h"
#include "tests/models/refunds/refundfixture.h"
#include "ui/cases/casesview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>

namespace halfday {

using namespace Qt::StringLiterals;

/// A payment and a case about it; what is SQL is SQL for a moment.
struct CaseSketch {
    QString deadline = u"now() - interval '2 hours 18 minutes'"_s;
    QString business = u"Happy Paws"_s;
    QString method = u"card"_s;
    QString issue = u"missing_quiz_data"_s;
    QString note = {};
    QString purchased = u"now() - interval '6 days'"_s;
    Money amount = {2200, u"AUD"_s};
    QString status = u"pending"_s;
    QString assigned = {};
};

/// The cases view on screen over a real database and Stripe's sandbox, worked by keys and clicks.
class CaseScreen
{
public:
    explicit CaseScreen(RefundFixture &fixture, const QString &login = RefundFixture::login())
        : database(fixture.db.addressAs(login), RefundFixture::systemClock()), store(database),
          refunds(fixture.store, *fixture.flow, [this] { return now; }), desk(store, refunds, [this] { return now; }), view(store, desk)
    {
        view.resize(1092, 740);
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            qWarning("the window does not become active; keys may go astray");
        view.refresh();
        table()->setFocus();
    }

    TableView *table() { return view.findChild<TableView *>(); }
    QAbstractItemModel *model() { return table()->model(); }
    template <class T> T *find(const char *name) { return view.findChild<T *>(QLatin1StringView(name)); }
    QString label(const char *name) { return find<QLabel>(name)->text(); }
    QString cell(int row, CaseTableModel::Column column) { return model()->index(row, column).data().toString(); }
    QString business(int row) { return cell(row, CaseTableModel::Business); }
    QString currentBusiness() { return business(table()->currentIndex().row()); }
    QString refundButton() { return view.primaryAction()->text(); }
    QString said() { return view.messages()->texts().join(u'|'); }
    void key(int key) { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : table(), Qt::Key(key)); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void choose(int row) { table()->setCurrentIndex(model()->index(row, 0)); }
    void tenSeconds()
    {
        now += std::chrono::seconds(10);
        desk.beat();
    }

    std::chrono::milliseconds now{0};
    Database database;
    CaseStore store;
    RefundDesk refunds;
    CaseDesk desk;
    CasesView view;
};

inline qint64 addCase(RefundFixture &fixture, const CaseSketch &sketch = {})
{
    const qint64 id = fixture.value(u"select coalesce(max(id), 0) + 1 from public.manual_resolution"_s).toLongLong();
    const auto text = [](const QString &value) { return value.isEmpty() ? u"null"_s : u"$text$"_s + value + u"$text$"_s; };
    const QString number = QString::number(id);
    const QString done = sketch.status == u"resolved"_s || sketch.status == u"sla_missed_refunded"_s ? u"now()"_s : u"null"_s;
    // Texts are added, not filled in: a hostile one could hold a placeholder.
    const QString sql = u"insert into councils (id, name) overriding system value values (1, 'Melbourne') on conflict do nothing;"
        "insert into users (id, email, display_name) overriding system value values (%1, 'owner%1@example.org', 'Owner');"
        "insert into businesses (id, owner_id, council_id, name) overriding system value values (%1, %1, 1, "_s.arg(id)
        + text(sketch.business)
        + u"); insert into payment_audit (id, business_id, charge_id, amount, currency, status, payment_method, created_at) "
          "overriding system value values (%1, %1, 'ch_%1', %2, '%3', 'succeeded', '%4', "_s
              .arg(number, QString::number(sketch.amount.minor), sketch.amount.currency, sketch.method)
        + sketch.purchased
        + u"); insert into manual_resolution (id, payment_id, status, sla_deadline, created_at, resolved_at, issue_type, assigned_to, note) "
          "overriding system value values (%1, %1, '%2', %3, %3 - interval '4 hours', %4, "_s.arg(number, sketch.status, sketch.deadline, done)
        + QStringList{text(sketch.issue), text(sketch.assigned), text(sketch.note)}.join(u", "_s) + u')';
    if (const Result<void> filled = fixture.db.run(sql); !filled)
        qFatal("%s", qPrintable(filled.error().detail));
    fixture.sandbox.addCharge({.id = RefundFixture::charge(id), .amount = sketch.amount,
                               .created = RefundFixture::systemClock().now() - std::chrono::hours(144)});
    return id;
}

inline QString caseStatus(RefundFixture &fixture, qint64 id)
{
    return fixture.value(u"select status from public.manual_resolution where id = %1"_s.arg(id));
}

/// One case past its deadline for each kind of payment, one within the hour, two later.
inline void threeGroups(RefundFixture &fixture)
{
    addCase(fixture, {.business = u"Late Labradors"_s});
    addCase(fixture, {.deadline = u"now() - interval '1 hour 42 minutes'"_s, .business = u"Bank Beagles"_s, .method = u"bank_transfer"_s});
    addCase(fixture, {.deadline = u"now() + interval '48 minutes'"_s, .business = u"Soon Spaniels"_s, .issue = u"email_delivery_failed"_s,
                      .assigned = u"anna"_s});
    addCase(fixture, {.deadline = u"now() + interval '3 hours'"_s, .business = u"Later Lurchers"_s, .purchased = u"now() - interval '1 day'"_s});
    addCase(fixture, {.deadline = u"now() + interval '3 hours 30 minutes'"_s, .business = u"Calm Collies"_s});
}

} // namespace halfday
