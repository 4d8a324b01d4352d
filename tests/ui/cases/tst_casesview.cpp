#include "tests/support/testsettings.h"
#include "tests/ui/cases/casescreen.h"
#include "tests/ui/widgets/hostiletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/primarybutton.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>

using namespace halfday;
using namespace std::chrono_literals;

#define ROWS(screen, count) QTRY_COMPARE_WITH_TIMEOUT((screen).model()->rowCount(), count, 20000)

/// The view as an operator uses it: by keys and by clicks, over a real database and Stripe's sandbox.
class TestCasesView : public QObject
{
    Q_OBJECT

    TestSettings m_settings;
    TestCluster m_cluster;

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY2(RefundFixture::prepare(m_cluster), qPrintable(m_cluster.problem()));
    }

    void byDeadlineInGroups()
    {
        RefundFixture fixture(m_cluster);
        threeGroups(fixture);
        CaseScreen screen(fixture);
        const QAbstractItemModelTester tester(screen.model());
        ROWS(screen, 5);
        QCOMPARE(screen.view.state(), u"5 waiting, 2 past their deadline, 1 within the hour"_s);
        QCOMPARE(screen.view.count(), 5);
        QCOMPARE(screen.currentBusiness(), u"Late Labradors"_s);
        QStringList groups;
        for (int row = 0; row < 5; ++row) // a heading makes its row higher
            groups << (screen.table()->rowHeight(row) > screen.table()->rowHeight(1) ? u"heading"_s : u"row"_s);
        QCOMPARE(groups.join(u' '), u"heading row heading heading row"_s);
        QVERIFY(screen.find<QPushButton>("showBreached")->text().contains(u"(2)"_s));
        // Time passes: the one within the hour is late, without a refresh.
        const QSignalSpy reads(&screen.view, &View::refreshed);
        screen.database.clock().heard(screen.database.clock().now() + 50min);
        screen.view.tick({});
        QCOMPARE(screen.view.state(), u"5 waiting, 3 past their deadline"_s);
        QVERIFY(screen.table()->rowHeight(2) == screen.table()->rowHeight(1) && screen.table()->rowHeight(3) > screen.table()->rowHeight(4));
        QCOMPARE(reads.count(), 0);
    }

    void refundByKey()
    {
        RefundFixture fixture(m_cluster);
        threeGroups(fixture);
        CaseScreen screen(fixture);
        ROWS(screen, 5);
        QCOMPARE(screen.refundButton(), u"Refund A$22.00 to Late Labradors"_s);
        screen.key(Qt::Key_F);
        screen.key(Qt::Key_F);
        QCOMPARE(screen.desk.active(), QList<qint64>{1});
        QCOMPARE(screen.cell(0, CaseTableModel::Refund), u"Refunding A$22.00 in 10 s · Cancel (Esc)"_s);
        QVERIFY(!screen.view.primaryAction()->isEnabled());
        screen.key(Qt::Key_E); // nothing else happens to it meanwhile
        QVERIFY(!screen.find<CaseNotePanel>("casePanel")->isOpen());
        screen.key(Qt::Key_Escape);
        QVERIFY(screen.desk.active().isEmpty());
        QCOMPARE(caseStatus(fixture, 1), u"pending"_s);

        screen.key(Qt::Key_F);
        screen.tenSeconds();
        ROWS(screen, 4);
        QTRY_COMPARE_WITH_TIMEOUT(screen.said(), u"A$22.00 refunded to Late Labradors."_s, 20000);
        QCOMPARE(caseStatus(fixture, 1), u"sla_missed_refunded"_s);
        QCOMPARE(fixture.sandbox.refundCount(RefundFixture::charge(1)), 1);
        QCOMPARE(screen.currentBusiness(), u"Bank Beagles"_s); // the next one

        // By bank transfer a person must send it; before the deadline only the open window allows it.
        QTRY_COMPARE(screen.refundButton(), u"No refund: Bank transfer, by hand"_s);
        screen.key(Qt::Key_F);
        screen.key(Qt::Key_J);
        QCOMPARE(screen.refundButton(), u"No refund: the window has closed"_s);
        screen.key(Qt::Key_F);
        QVERIFY(screen.desk.active().isEmpty() && !screen.view.primaryAction()->isEnabled());
        screen.key(Qt::Key_J);
        QCOMPARE(screen.refundButton(), u"Refund A$22.00 to Later Lurchers"_s);
        screen.key(Qt::Key_F);
        screen.tenSeconds();
        QTRY_COMPARE_WITH_TIMEOUT(caseStatus(fixture, 4), u"resolved"_s, 20000);
        QCOMPARE(fixture.sandbox.refundCount(RefundFixture::charge(4)), 1);
    }

    void refundByClick()
    {
        RefundFixture fixture(m_cluster);
        addCase(fixture);
        CaseScreen screen(fixture);
        ROWS(screen, 1);
        auto *button = screen.view.findChild<PrimaryButton *>();
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseDClick(button, Qt::LeftButton);
        QCOMPARE(screen.desk.active().size(), 1);
        QTest::mouseClick(screen.find<QPushButton>("caseCancelCountdown"), Qt::LeftButton);
        QVERIFY(screen.desk.active().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        const QRect cell = screen.table()->visualRect(screen.model()->index(0, CaseTableModel::Business));
        QTest::mouseClick(screen.table()->viewport(), Qt::LeftButton, {}, cell.center());
        QVERIFY(screen.desk.active().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        screen.view.aboutToClose();
        screen.tenSeconds();
        QVERIFY(screen.desk.active().isEmpty());
        QCOMPARE(fixture.sandbox.refundPosts(RefundFixture::charge(1)), 0);
    }

    void aboveTheLimitTheAmountIsTyped()
    {
        RefundFixture fixture(m_cluster);
        addCase(fixture, {.amount = {22000, u"AUD"_s}});
        CaseScreen screen(fixture);
        ROWS(screen, 1);
        screen.key(Qt::Key_F);
        QVERIFY(screen.desk.active().isEmpty());
        auto *yes = screen.find<QPushButton>("confirmRefundYes");
        QVERIFY(yes && !yes->isEnabled());
        QTest::keyClicks(screen.find<QLineEdit>("confirmRefundAmount"), u"220.00"_s);
        QTRY_VERIFY(yes->isEnabled());
        QTest::mouseClick(yes, Qt::LeftButton);
        QVERIFY(screen.desk.activity(1));
    }

    void anUnknownOutcomeSaysSoUntilItIsKnown()
    {
        RefundFixture fixture(m_cluster);
        addCase(fixture);
        fixture.sandbox.fault({.kind = SandboxFault::Kind::Drop, .workDone = true, .route = u"POST /v1/refunds"_s});
        CaseScreen screen(fixture);
        ROWS(screen, 1);
        screen.key(Qt::Key_F);
        screen.tenSeconds();
        QTRY_VERIFY_WITH_TIMEOUT(screen.said().contains(u"Nobody knows yet"_s), 20000);
        QTRY_COMPARE(screen.cell(0, CaseTableModel::Refund), u"Unknown"_s);
        QTRY_VERIFY(screen.label("caseMoney").contains(u"Nobody knows"_s));
        QCOMPARE(screen.refundButton(), u"No refund: one is under way"_s);
        fixture.follow();
        QTRY_COMPARE_WITH_TIMEOUT(screen.said(), u"A$22.00 refunded to Happy Paws."_s, 10000);
        ROWS(screen, 0);
        QCOMPARE(caseStatus(fixture, 1), u"sla_missed_refunded"_s);
        QCOMPARE(fixture.sandbox.refundCount(RefundFixture::charge(1)), 1);
    }

    void decidedWithANote()
    {
        RefundFixture fixture(m_cluster);
        threeGroups(fixture);
        CaseScreen screen(fixture);
        ROWS(screen, 5);
        auto *panel = screen.find<CaseNotePanel>("casePanel");
        auto *yes = screen.find<QPushButton>("caseConfirm");
        screen.key(Qt::Key_E);
        QVERIFY(panel->isVisible() && !yes->isEnabled());
        screen.key(Qt::Key_Return); // without a note nothing happens
        QVERIFY(panel->isOpen());
        screen.type(u"Ask the product team; fsej"_s); // letters are text here
        QVERIFY(yes->isEnabled());
        screen.key(Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        screen.key(Qt::Key_S); // another deed, another note
        QCOMPARE(panel->note(), QString());
        screen.key(Qt::Key_Escape);
        screen.key(Qt::Key_J);
        screen.key(Qt::Key_K);
        screen.key(Qt::Key_E);
        QCOMPARE(panel->note(), u"Ask the product team; fsej"_s); // the draft
        screen.key(Qt::Key_Return);
        screen.key(Qt::Key_Return);
        QCOMPARE(screen.currentBusiness(), u"Bank Beagles"_s); // the next one at once
        ROWS(screen, 4);
        QTRY_COMPARE(screen.said(), u"Escalated: Late Labradors. The operations team is written to."_s);
        QCOMPARE(caseStatus(fixture, 1), u"escalated"_s);
        QCOMPARE(fixture.value(u"select note from public.manual_resolution where id = 1"_s), u"Ask the product team; fsej"_s);
        QCOMPARE(screen.currentBusiness(), u"Bank Beagles"_s);

        screen.key(Qt::Key_S);
        screen.type(u"Sent by hand"_s);
        QTest::mouseClick(yes, Qt::LeftButton);
        ROWS(screen, 3);
        QTRY_COMPARE(screen.said(), u"Resolved: Bank Beagles. No money moved."_s);
        QCOMPARE(caseStatus(fixture, 2), u"resolved"_s);
        screen.key(Qt::Key_Z);
        ROWS(screen, 4);
        QCOMPARE(caseStatus(fixture, 2), u"pending"_s);
        QTRY_COMPARE(screen.currentBusiness(), u"Bank Beagles"_s);
        screen.key(Qt::Key_Z); // only the last one
        QVERIFY(!screen.find<QAction>("takeBack")->isEnabled());

        screen.key(Qt::Key_4);
        ROWS(screen, 1);
        QCOMPARE(screen.refundButton(), u"No refund: it is escalated"_s);
        QVERIFY(screen.find<QPushButton>("reopenCaseButton")->isVisible() && !screen.find<QPushButton>("escalateCaseButton")->isVisible());
        QTRY_VERIFY(screen.label("caseHistory").contains(u"anna: Escalated case 1"_s));
        QTest::mouseClick(screen.find<QPushButton>("reopenCaseButton"), Qt::LeftButton);
        ROWS(screen, 0);
        QVERIFY(!screen.table()->emptyState()->text().isEmpty());
        QCOMPARE(caseStatus(fixture, 1), u"pending"_s);
    }

    void mine()
    {
        RefundFixture fixture(m_cluster);
        threeGroups(fixture);
        CaseScreen screen(fixture);
        ROWS(screen, 5);
        screen.key(Qt::Key_M);
        QTRY_COMPARE(screen.cell(0, CaseTableModel::Assignee), u"You"_s);
        QCOMPARE(fixture.value(u"select assigned_to from public.manual_resolution where id = 1"_s), u"anna"_s);
        QCOMPARE(screen.find<QAction>("assignCase")->text(), u"Give back to all"_s);
        screen.key(Qt::Key_O);
        ROWS(screen, 2);
        screen.key(Qt::Key_O);
        ROWS(screen, 5);
        screen.choose(0);
        QTRY_VERIFY(screen.find<QAction>("assignCase")->isEnabled());
        screen.key(Qt::Key_M);
        QTRY_COMPARE(screen.cell(0, CaseTableModel::Assignee), QString());
    }

    void somebodyElseIsFaster()
    {
        RefundFixture fixture(m_cluster);
        threeGroups(fixture);
        CaseScreen screen(fixture);
        ROWS(screen, 5);
        Database bertsDatabase(fixture.db.addressAs(u"bert"_s), RefundFixture::systemClock());
        CaseStore bert(bertsDatabase);
        auto *panel = screen.find<CaseNotePanel>("casePanel");

        // While a note is typed: the panel stays with the note, and says who.
        screen.key(Qt::Key_S);
        screen.type(u"Half a note"_s);
        QVERIFY(RefundFixture::await(bert.resolve(1, 1, u"Done by phone"_s)));
        ROWS(screen, 4);
        QTRY_VERIFY2(screen.label("caseCounter").startsWith(u"bert was faster: Resolved case 1."_s), qPrintable(screen.label("caseCounter")));
        QVERIFY(panel->isOpen() && !screen.find<QPushButton>("caseConfirm")->isEnabled());
        QCOMPARE(panel->note(), u"Half a note"_s);
        QCOMPARE(screen.label("caseBusiness"), u"Late Labradors"_s);
        screen.type(u" goes on"_s);
        QCOMPARE(panel->note(), u"Half a note goes on"_s);
        screen.key(Qt::Key_Escape);
        QCOMPARE(screen.label("caseBusiness"), u"Bank Beagles"_s);
        QCOMPARE(screen.currentBusiness(), u"Bank Beagles"_s);

        // At the same moment: the database says who, and the note can be copied.
        screen.key(Qt::Key_E);
        screen.type(u"Mine"_s);
        QVERIFY(fixture.db.run(u"set session authorization bert; select halfday.resolve_case(2, 1, 'His'); reset session authorization"_s));
        screen.key(Qt::Key_Return);
        ROWS(screen, 3);
        QTRY_VERIFY2(screen.said().startsWith(u"Bank Beagles: This case is resolved by now (by bert)."_s), qPrintable(screen.said()));
        QCOMPARE(fixture.value(u"select note from public.manual_resolution where id = 2"_s), u"His"_s);

        // The money: he has resolved it during the countdown.
        screen.choose(1);
        QCOMPARE(screen.currentBusiness(), u"Later Lurchers"_s);
        screen.key(Qt::Key_F);
        QVERIFY(RefundFixture::await(bert.resolve(4, 1, u"No need"_s)));
        screen.tenSeconds();
        QTRY_VERIFY2(screen.said().contains(u"Later Lurchers: This case is resolved by now (by bert)."_s), qPrintable(screen.said()));
        QVERIFY(screen.desk.active().isEmpty());
        QCOMPARE(fixture.sandbox.refundPosts(RefundFixture::charge(4)), 0);
    }

    void aViewerIsRefused()
    {
        RefundFixture fixture(m_cluster);
        addCase(fixture);
        CaseScreen screen(fixture, u"vera"_s);
        ROWS(screen, 1);
        screen.key(Qt::Key_S);
        screen.type(u"May I?"_s);
        screen.key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(screen.said().startsWith(u"Happy Paws: "_s), 20000);
        QTRY_COMPARE(screen.find<CaseNotePanel>("casePanel")->note(), u"May I?"_s);
        QVERIFY(screen.find<CaseNotePanel>("casePanel")->isOpen());
        QCOMPARE(caseStatus(fixture, 1), u"pending"_s);
    }

    void filtersAreRemembered()
    {
        RefundFixture fixture(m_cluster);
        threeGroups(fixture);
        addCase(fixture, {.business = u"Done Dachshunds"_s, .status = u"resolved"_s});
        QSettings settings(m_settings.folder() + u"/view.ini"_s, QSettings::IniFormat);
        {
            CaseScreen screen(fixture);
            ROWS(screen, 5);
            screen.key(Qt::Key_2);
            ROWS(screen, 2);
            screen.find<QComboBox>("caseMethod")->setCurrentIndex(2);
            ROWS(screen, 1);
            QCOMPARE(screen.business(0), u"Bank Beagles"_s);
            QTest::mouseClick(screen.find<QPushButton>("showSoon"), Qt::LeftButton);
            ROWS(screen, 0);
            QVERIFY(screen.table()->emptyState()->text().startsWith(u"Nothing matches"_s));
            screen.find<QComboBox>("caseMethod")->setCurrentIndex(0);
            ROWS(screen, 1);
            QTest::mouseClick(screen.find<QPushButton>("showPending"), Qt::LeftButton);
            screen.table()->setFocus();
            screen.key(Qt::Key_Slash);
            QTRY_VERIFY(screen.find<QLineEdit>("caseSearch")->hasFocus());
            screen.type(u"lAte"_s); // Late Labradors, Later Lurchers
            ROWS(screen, 2);
            screen.key(Qt::Key_Return);
            QVERIFY(screen.table()->hasFocus() && screen.desk.active().isEmpty());
            screen.view.saveState(settings);
        }
        CaseScreen screen(fixture);
        screen.view.restoreState(settings);
        ROWS(screen, 2);
        QCOMPARE(screen.find<QLineEdit>("caseSearch")->text(), u"lAte"_s);
        // From an alert: the case is shown although the filter hides it.
        screen.view.selectCase(3);
        QTRY_COMPARE(screen.currentBusiness(), u"Soon Spaniels"_s);
        screen.view.selectCase(6);
        QTRY_COMPARE(screen.currentBusiness(), u"Done Dachshunds"_s);
        screen.view.showRecord(u"999"_s);
        QTRY_COMPARE(screen.said(), u"Case 999 is not in the list."_s);
    }

    void hostileTextIsText()
    {
        RefundFixture fixture(m_cluster);
        for (const QString &text : hostileTexts()) {
            QString stored = text;
            stored.remove(QChar(u'\0')); // PostgreSQL has no such character
            addCase(fixture, {.business = stored, .issue = stored, .note = stored});
        }
        CaseScreen screen(fixture);
        ROWS(screen, int(hostileTexts().size()));
        for (int row = 0; row < screen.model()->rowCount(); ++row) {
            screen.choose(row);
            screen.key(Qt::Key_E);
            screen.view.grab();
            for (const QLabel *label : screen.view.findChildren<QLabel *>()) {
                QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->objectName()));
                QVERIFY(!label->text().contains(u'\u202E'));
            }
            screen.key(Qt::Key_Escape);
        }
        QVERIFY(screen.view.minimumSizeHint().width() < 1092);
    }

    void emptyAndAway()
    {
        RefundFixture fixture(m_cluster);
        CaseScreen screen(fixture);
        QTRY_COMPARE(screen.view.state(), u"Nothing waiting"_s);
        QTRY_VERIFY(screen.table()->emptyState()->isVisible());
        QVERIFY(screen.table()->emptyState()->text().startsWith(u"No case is waiting"_s));
        QCOMPARE(screen.view.count(), 0);
        for (const int key : {Qt::Key_F, Qt::Key_E, Qt::Key_S, Qt::Key_M, Qt::Key_R, Qt::Key_Z, Qt::Key_Escape, Qt::Key_J})
            screen.key(key);
        QVERIFY(screen.said().isEmpty());

        addCase(fixture);
        addCase(fixture, {.business = u"Second"_s});
        QVERIFY(fixture.db.run(u"select pg_notify('halfday', 'cases')"_s));
        ROWS(screen, 2);
        screen.choose(1);
        QVERIFY(m_cluster.kill());
        screen.view.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(screen.view.isStale(), 20000);
        QCOMPARE(screen.model()->rowCount(), 2); // the last rows stay
        screen.key(Qt::Key_S);
        screen.type(u"Typed while offline"_s);
        screen.key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(screen.said().contains(u"Second: "_s), 20000);
        QCOMPARE(screen.find<CaseNotePanel>("casePanel")->note(), u"Typed while offline"_s);
        QVERIFY(m_cluster.restart());
        QTRY_VERIFY_WITH_TIMEOUT((screen.view.refresh(), !screen.view.isStale()), 20000);
        QCOMPARE(screen.currentBusiness(), u"Second"_s);
    }
};

QTEST_MAIN(TestCasesView)
#include "tst_casesview.moc"
