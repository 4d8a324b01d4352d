#include "tests/ui/reconciliation/reconciliationscreen.h"

#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QListWidget>

using namespace halfday;

/// What differs is mended at the view, and taken back, by keys and clicks.
class TestReconciliationMending : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY(ReconciliationFixture::prepare(m_cluster));
    }

    void eachRemedyByKeys()
    {
        ReconciliationFixture fixture(m_cluster);
        aWeekOfDifferences(fixture);
        ReconciliationScreen screen(fixture);
        QTRY_VERIFY(screen.view.settled());
        screen.key(Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.desk.isRunning(), 60000);
        QTRY_VERIFY2(screen.model()->rowCount() == 5, qPrintable(screen.said()));
        QTRY_VERIFY(!screen.find<QWidget>("progressStrip")->isVisible());
        QTRY_COMPARE(screen.view.count(), std::optional<qint64>(5));

        // The amount: theirs is true.
        QVERIFY(screen.choose(u"ch_amount"_s));
        QCOMPARE(screen.label("ours1"), u"A$22.00"_s);
        QCOMPARE(screen.label("theirs1"), u"A$24.20"_s);
        QVERIFY(!screen.label("differenceWhy").isEmpty());
        QVERIFY(screen.deed("remedyset_succeeded", Qt::Key_F));
        QTRY_VERIFY2(screen.model()->rowCount() == 4, qPrintable(screen.said()));
        QCOMPARE(status(fixture, "ch_amount"), u"succeeded 2420 0"_s);
        QTRY_COMPARE(screen.view.count(), std::optional<qint64>(4));

        // Taken back: the last one, although the cursor is on another row now.
        QVERIFY(screen.deed("undoRemedy", Qt::Key_U));
        QTRY_VERIFY2(screen.model()->rowCount() == 5, qPrintable(screen.said()));
        QCOMPARE(status(fixture, "ch_amount"), u"succeeded 2200 0"_s);
        QTRY_VERIFY(screen.said().contains(u"taken back"_s));

        // Ours alone: it failed.
        QVERIFY(screen.choose(u"ch_only_ours"_s));
        QVERIFY(screen.deed("remedyset_failed", Qt::Key_F));
        QTRY_VERIFY2(screen.model()->rowCount() == 4, qPrintable(screen.said()));
        QCOMPARE(status(fixture, "ch_only_ours"), u"failed 2200 0"_s);

        // Given back elsewhere.
        QVERIFY(screen.choose(u"ch_given_back"_s));
        QVERIFY(screen.deed("remedyrecord_refund", Qt::Key_F));
        QTRY_VERIFY2(screen.model()->rowCount() == 3, qPrintable(screen.said()));
        QCOMPARE(status(fixture, "ch_given_back"), u"refunded 2200 2200"_s);

        // Failed here, and it went through.
        QVERIFY(screen.choose(u"ch_late"_s));
        QVERIFY(screen.deed("remedyset_succeeded", Qt::Key_F));
        QTRY_VERIFY2(screen.model()->rowCount() == 2, qPrintable(screen.said()));
        QCOMPARE(status(fixture, "ch_late"), u"succeeded 2200 0"_s);

        // Put off.
        QVERIFY(screen.choose(u"ch_amount"_s));
        QVERIFY(screen.deed("remedylook_again", Qt::Key_W));
        QTRY_VERIFY(screen.said().contains(u"put off"_s));

        // Closed by force: not without a reason.
        QVERIFY(screen.choose(u"ch_amount"_s));
        QVERIFY(screen.deed("remedyclose_by_force", Qt::Key_C));
        QTRY_VERIFY(screen.find<QWidget>("remedyPanel")->isVisible());
        screen.key(Qt::Key_Return);
        QVERIFY(screen.find<QWidget>("remedyPanel")->isVisible());
        screen.type(u"The price rise was agreed by letter"_s);
        screen.key(Qt::Key_Return);
        QTRY_VERIFY2(screen.model()->rowCount() == 1, qPrintable(screen.said()));
        QCOMPARE(fixture.value(u"select closed_because from halfday.reconciliation_items where charge_id = 'ch_amount'"_s), u"The price rise was agreed by letter"_s);
        QCOMPARE(fixture.value(u"select count(*) from halfday.audit_log where subject = 'difference'"_s).toInt() >= 6, true);
    }

    /// U is about the last one mended and names it; the row under the cursor has a key of its own.
    void theLastOneAndThisOne()
    {
        ReconciliationFixture fixture(m_cluster);
        aWeekOfDifferences(fixture);
        ReconciliationScreen screen(fixture);
        QTRY_VERIFY(screen.view.settled());
        QVERIFY(!screen.action("undoRemedy")->isEnabled());
        screen.key(Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.desk.isRunning(), 60000);
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 5, 30000);
        QVERIFY(screen.choose(u"ch_amount"_s));
        QVERIFY(screen.deed("remedyset_succeeded", Qt::Key_F));
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 4, 30000);
        QVERIFY(screen.choose(u"ch_only_ours"_s));
        QVERIFY(screen.deed("remedyset_failed", Qt::Key_F));
        QTRY_VERIFY_WITH_TIMEOUT(screen.action("undoRemedy")->text().contains(u"ch_only_ours"_s), 30000);
        screen.key(Qt::Key_2);
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 2, 30000);
        QVERIFY(screen.choose(u"ch_amount"_s));
        QVERIFY(screen.deed("undoRemedy", Qt::Key_U));
        QTRY_VERIFY2_WITH_TIMEOUT(screen.said().contains(u"ch_only_ours: taken back"_s), qPrintable(screen.said()), 30000);
        QCOMPARE(status(fixture, "ch_only_ours"), u"succeeded 2200 0"_s);
        QCOMPARE(status(fixture, "ch_amount"), u"succeeded 2420 0"_s);
        QVERIFY(!screen.action("undoRemedy")->isEnabled() && !screen.action("undoRemedy")->text().contains(u"ch_"_s));
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 1, 30000);
        screen.key(Qt::Key_U); // about nothing
        QVERIFY(screen.choose(u"ch_amount"_s));
        QVERIFY(screen.deed("takeBackDifference", Qt::Key_U, Qt::ShiftModifier));
        QTRY_VERIFY2_WITH_TIMEOUT(screen.said().contains(u"ch_amount: taken back"_s), qPrintable(screen.said()), 30000);
        QCOMPARE(status(fixture, "ch_amount"), u"succeeded 2200 0"_s);
    }

    void setRefundedAlone()
    {
        ReconciliationFixture fixture(m_cluster);
        aWeekOfDifferences(fixture);
        ReconciliationScreen screen(fixture);
        QTRY_VERIFY(screen.view.settled());
        screen.key(Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.desk.isRunning(), 60000);
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 5, 30000);
        QVERIFY(screen.choose(u"ch_given_back"_s));
        QTRY_VERIFY(screen.action("remedyset_refunded")->isEnabled());
        QVERIFY(screen.label("remedyset_refundedEffect").contains(u"all of it was given back. No money moves."_s));
        screen.click("remedyset_refundedButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 4, 30000);
        QCOMPARE(status(fixture, "ch_given_back"), u"refunded 2200 2200"_s);
        QCOMPARE(fixture.value(u"select count(*) from halfday.refunds"_s), u"0"_s); // the amount alone, no refund is made up
        QVERIFY(screen.deed("undoRemedy", Qt::Key_U));
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 5, 30000);
        QCOMPARE(status(fixture, "ch_given_back"), u"succeeded 2200 0"_s);
    }

    void placementsAreActivated()
    {
        ReconciliationFixture fixture(m_cluster);
        aWeekOfDifferences(fixture);
        ReconciliationScreen screen(fixture);
        const auto placement = [&](const char *charge) {
            return fixture.value(u"select string_agg(business_id || ' ' || status, ',') from halfday.placements where charge_id = '%1'"_s.arg(QLatin1StringView(charge)));
        };
        QTRY_VERIFY(screen.view.settled());
        screen.key(Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.desk.isRunning(), 60000);
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 5, 30000);
        // Our payment says whose it is: nothing is asked.
        QVERIFY(screen.choose(u"ch_late"_s));
        QTRY_VERIFY(screen.action("remedyactivate_placement")->isEnabled());
        screen.click("remedyactivate_placementButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 4, 30000);
        QCOMPARE(status(fixture, "ch_late"), u"succeeded 2200 0"_s);
        QCOMPARE(placement("ch_late"), u"1 active"_s);
        QVERIFY(screen.deed("undoRemedy", Qt::Key_U));
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 5, 30000);
        QCOMPARE(placement("ch_late"), u"1 cancelled"_s);
        QCOMPARE(status(fixture, "ch_late"), u"failed 2200 0"_s);
        // We know nothing of it: whose it is is asked, the payer's own business suggested.
        QVERIFY(screen.choose(u"ch_unheard"_s));
        QTRY_VERIFY(screen.action("remedyactivate_placement")->isEnabled());
        screen.click("remedyactivate_placementButton");
        auto *list = screen.find<QListWidget>("businessList");
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 3, 30000);
        QTRY_VERIFY(screen.find<QPushButton>("remedyConfirm")->isEnabled());
        screen.key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 4, 30000);
        QCOMPARE(placement("ch_unheard"), u"2 active"_s);
        QCOMPARE(status(fixture, "ch_unheard"), u"succeeded 2200 0"_s);
    }

    /// What was read before a deed and comes after it would show the row as it was, and the next key would be about that.
    void anAnswerFromBefore()
    {
        ReconciliationFixture fixture(m_cluster);
        aWeekOfDifferences(fixture);
        ReconciliationScreen screen(fixture);
        QTRY_VERIFY(screen.view.settled());
        screen.key(Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.desk.isRunning(), 60000);
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 5, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(screen.view.settled(), 30000);
        QVERIFY(screen.choose(u"ch_amount"_s));
        fixture.sql(u"alter view halfday.difference_list rename to differences_at_once; create view halfday.difference_list as "
                     "select * from halfday.differences_at_once where (select case when current_query() like '%happened_at, id limit%' "
                     "then (select true from pg_sleep(3)) else true end); grant select on halfday.difference_list to halfday_viewer"_s);
        screen.view.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.value(u"select count(*) from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'"_s), u"1"_s, 30000);
        QSignalSpy cameBack(screen.model(), &QAbstractItemModel::rowsInserted);
        QSignalSpy read(&screen.view, &View::refreshed);
        QVERIFY(screen.deed("remedyset_succeeded", Qt::Key_F));
        QTRY_VERIFY2_WITH_TIMEOUT(screen.said().contains(u"ch_amount"_s), qPrintable(screen.said()), 30000);
        QCOMPARE(screen.model()->rowCount(), 4);
        QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), 60000);
        QCOMPARE(cameBack.count(), 0);
        QCOMPARE(screen.model()->rowCount(), 4);
    }

    void aPaymentIsRecordedForABusiness()
    {
        ReconciliationFixture fixture(m_cluster);
        aWeekOfDifferences(fixture);
        ReconciliationScreen screen(fixture);
        QTRY_VERIFY(screen.view.settled());
        screen.click("primaryAction");
        QTRY_VERIFY_WITH_TIMEOUT(!screen.desk.isRunning(), 60000);
        QTRY_COMPARE(screen.model()->rowCount(), 5);
        QVERIFY(screen.choose(u"ch_unheard"_s));
        QTRY_VERIFY(screen.action("remedyrecord_payment")->isEnabled());
        screen.click("remedyrecord_paymentButton");
        auto *list = screen.find<QListWidget>("businessList");
        QTRY_COMPARE(list->count(), 3);
        QVERIFY2(list->currentItem() && list->currentItem()->text().contains(u"owner2@example.org"_s), "the payer's own business is suggested");
        QVERIFY(screen.find<QLineEdit>("businessSearch")->hasFocus());
        screen.type(u"Business 3"_s);
        QTRY_COMPARE(list->count(), 1);
        screen.find<QLineEdit>("businessSearch")->selectAll();
        screen.type(u"%"_s); // no wildcard
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(!screen.find<QPushButton>("remedyConfirm")->isEnabled());
        screen.find<QLineEdit>("businessSearch")->selectAll();
        screen.type(u"owner2"_s);
        QTRY_COMPARE(list->count(), 1);
        screen.key(Qt::Key_Return);
        QTRY_COMPARE(screen.model()->rowCount(), 4);
        QCOMPARE(fixture.value(u"select business_id from halfday.payments where charge_id = 'ch_unheard'"_s), u"2"_s);
        // In the list of closed ones, with who and when, and back again from there.
        screen.table()->setFocus();
        screen.key(Qt::Key_2);
        QVERIFY(screen.choose(u"ch_unheard"_s));
        QVERIFY(screen.label("differenceEnded").contains(u"anna"_s));
        QTRY_VERIFY(screen.action("takeBackDifference")->isEnabled());
        screen.click("undoRemedyButton");
        QTRY_COMPARE(screen.model()->rowCount(), 0);
    }

    void somebodyElseIsFaster()
    {
        ReconciliationFixture fixture(m_cluster);
        aWeekOfDifferences(fixture);
        ReconciliationScreen screen(fixture);
        QTRY_VERIFY(screen.view.settled());
        screen.key(Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.desk.isRunning(), 60000);
        QTRY_COMPARE(screen.model()->rowCount(), 5);
        QVERIFY(screen.choose(u"ch_amount"_s));
        screen.key(Qt::Key_C);
        QTRY_VERIFY(screen.find<QWidget>("remedyPanel")->isVisible());
        screen.type(u"Mine"_s);
        // Bert closes it meanwhile; the panel says so and keeps what was typed.
        Database berts(fixture.db.addressAs(u"bert"_s), ReconciliationFixture::clock());
        ReconciliationStore bert(berts);
        const QString id = fixture.value(u"select id from halfday.reconciliation_items where charge_id = 'ch_amount'"_s);
        const QString version = fixture.value(u"select version from halfday.reconciliation_items where charge_id = 'ch_amount'"_s);
        QVERIFY(ReconciliationFixture::await(bert.mend(id.toLongLong(), version.toInt(), Remedy::CloseByForce, u"His"_s)));
        QTRY_VERIFY(screen.label("remedyCounter").contains(u"bert was faster"_s));
        QVERIFY(!screen.find<QPushButton>("remedyConfirm")->isEnabled());
        screen.key(Qt::Key_Escape);
        QTRY_COMPARE(screen.model()->rowCount(), 4);
        QCOMPARE(fixture.value(u"select closed_because from halfday.reconciliation_items where charge_id = 'ch_amount'"_s), u"His"_s);
    }
};

QTEST_MAIN(TestReconciliationMending)
#include "tst_reconciliationmending.moc"
