#pragma once

#include "models/reconciliation/evidencetablemodel.h"
#include "tests/models/reconciliation/reconciliationfixture.h"
#include "ui/reconciliation/periodbar.h"
#include "ui/reconciliation/reconciliationview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>

namespace halfday {

using namespace Qt::StringLiterals;

/// The reconciliation view on screen over a real database and Stripe's sandbox, worked by keys and clicks.
class ReconciliationScreen
{
public:
    explicit ReconciliationScreen(ReconciliationFixture &fixture, const QString &login = u"anna"_s, GatewayMode mode = GatewayMode::Sandbox)
        : database(fixture.db.addressAs(login), ReconciliationFixture::clock()), store(database),
          desk(store, {fixture.stripe.get()}, u"console of "_s + login), view(store, desk, mode)
    {
        view.resize(1092, 740);
        view.show();
        comesToFront();
        period()->setOwnDates({QDate(2026, 11, 1), QDate(2026, 11, 8)}); // as ReconciliationFixture::week()
        view.refresh();
        table()->setFocus();
    }

    /// A window manager may be starting itself: the focus is asked for until it is there.
    bool comesToFront()
    {
        return QTest::qWaitFor([this] {
            view.activateWindow();
            return view.isActiveWindow();
        }, 30000);
    }

    PeriodBar *period() { return view.findChild<PeriodBar *>(); }
    TableView *table() { return find<TableView>("differencesTable"); }
    TableView *archive() { return find<TableView>("evidenceTable"); }
    QAbstractItemModel *model() { return table()->model(); }
    template <class T> T *find(const char *name) { return view.findChild<T *>(QLatin1StringView(name)); }
    QString label(const char *name) { return find<QLabel>(name)->text(); }
    QAction *action(const char *name) { return find<QAction>(name); }
    QString said() { return view.messages()->texts().join(u'|'); }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : table(), Qt::Key(key), modifiers);
    }
    /// A key that does something: not before the one before it has been answered.
    bool deed(const char *name, int key_, Qt::KeyboardModifiers modifiers = {})
    {
        if (!QTest::qWaitFor([&] { return action(name)->isEnabled(); }, 30000))
            return false;
        key(key_, modifiers);
        return true;
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    int rowOf(const QString &charge)
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            for (int column = 0; column < model()->columnCount(); ++column) {
                if (model()->index(row, column).data().toString().contains(charge))
                    return row;
            }
        }
        return -1;
    }
    bool choose(const QString &charge)
    {
        if (!QTest::qWaitFor([&] { return rowOf(charge) >= 0; }, 10000))
            return false;
        table()->setCurrentIndex(model()->index(rowOf(charge), 0));
        return label("differenceCharge") == charge;
    }
    /// The archive's words about the evidence in that row.
    QString verdict(int row = 0) { return archive()->model()->index(row, EvidenceTableModel::Verdict).data().toString(); }

    Database database;
    ReconciliationStore store;
    ReconciliationDesk desk;
    ReconciliationView view;
};

/// A week with a payment that agrees and one difference of each kind that a remedy of its own mends.
inline void aWeekOfDifferences(ReconciliationFixture &fixture)
{
    for (int id = 1; id <= 3; ++id)
        fixture.business(id);
    fixture.payment(u"ch_agrees"_s, u"2026-11-02 10:00Z"_s);
    fixture.charge(u"ch_agrees"_s, "2026-11-02T10:00:00Z");
    fixture.payment(u"ch_amount"_s, u"2026-11-02 11:00Z"_s, 2200);
    fixture.charge(u"ch_amount"_s, "2026-11-02T11:00:00Z", 2420);
    fixture.payment(u"ch_given_back"_s, u"2026-11-03 10:00Z"_s);
    fixture.charge(u"ch_given_back"_s, "2026-11-03T10:00:00Z", 2200, u"succeeded"_s, 2200);
    fixture.payment(u"ch_only_ours"_s, u"2026-11-04 10:00Z"_s);
    fixture.charge(u"ch_unheard"_s, "2026-11-05T10:00:00Z", 2200, u"succeeded"_s, 0, u"AUD"_s, u"cus_2"_s, u"owner2@example.org"_s);
    fixture.payment(u"ch_late"_s, u"2026-11-06 10:00Z"_s, 2200, u"failed"_s);
    fixture.charge(u"ch_late"_s, "2026-11-06T10:00:00Z");
}

/// Our payment as the product has it: status, amount, given back.
inline QString status(ReconciliationFixture &fixture, const char *charge)
{
    return fixture.value(u"select status || ' ' || amount || ' ' || refunded_amount from halfday.payments where charge_id = '%1'"_s
                             .arg(QLatin1StringView(charge)));
}

} // namespace halfday
