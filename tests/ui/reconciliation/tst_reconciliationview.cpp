#include "tests/ui/reconciliation/reconciliationscreen.h"

#include "tests/ui/widgets/hostiletext.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

using namespace halfday;

/// A week is reconciled and mended at the view, by keys and clicks.
class TestReconciliationView : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

    static QString status(ReconciliationFixture &fixture, const char *charge)
    {
        return fixture.value(u"select status || ' ' || amount || ' ' || refunded_amount from halfday.payments where charge_id = '%1'"_s
                                 .arg(QLatin1StringView(charge)));
    }

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY(ReconciliationFixture::prepare(m_cluster));
    }

    void nothingIsSaidBeforeItIsKnown()
    {
        ReconciliationFixture fixture(m_cluster);
        ReconciliationScreen screen(fixture);
        QTRY_COMPARE(screen.label("viewState"), u"This period has not been reconciled"_s);
        QVERIFY(screen.view.primaryAction()->isEnabled());
        QVERIFY(!screen.action("saveEvidence")->isEnabled());
        QVERIFY(screen.label("periodSentence").contains(u"Sun 1 Nov 2026 00:00:00 UTC up to, not including, Sun 8 Nov 2026 00:00:00 UTC"_s));
        screen.view.setTimeZone(QTimeZone("Australia/Melbourne"));
        QVERIFY2(screen.label("periodSentence").contains(u"in UTC 31 Oct 2026 13:00 to 7 Nov 2026 13:00"_s), qPrintable(screen.label("periodSentence")));
    }

    void aWeekThatAgrees()
    {
        ReconciliationFixture fixture(m_cluster);
        fixture.business(1);
        for (int i = 0; i < 5; ++i) {
            fixture.payment(u"ch_%1"_s.arg(i), u"2026-11-02 10:0%1Z"_s.arg(i));
            fixture.charge(u"ch_%1"_s.arg(i), qPrintable(u"2026-11-02T10:0%1:00Z"_s.arg(i)));
        }
        ReconciliationScreen screen(fixture);
        QTRY_VERIFY(screen.view.settled());
        screen.key(Qt::Key_R);
        QTRY_VERIFY(screen.label("viewState").startsWith(u"It adds up"_s));
        QCOMPARE(screen.model()->rowCount(), 0);
        QVERIFY(screen.said().contains(u"It adds up"_s));
        QVERIFY(screen.find<QWidget>("totalsAUD"));
        QCOMPARE(screen.find<QLabel>("difference")->text(), u"A$0.00"_s);
        QCOMPARE(screen.label("ours"), u"A$110.00"_s);
        QCOMPARE(screen.label("theirs"), u"A$110.00"_s);
    }

    void eachRemedyByKeys()
    {
        ReconciliationFixture fixture(m_cluster);
        aWeekOfDifferences(fixture);
        ReconciliationScreen screen(fixture);
        QTRY_VERIFY(screen.view.settled());
        screen.key(Qt::Key_R);
        QTRY_COMPARE(screen.model()->rowCount(), 5);
        QVERIFY(!screen.find<QWidget>("progressStrip")->isVisible());
        QTRY_COMPARE(screen.view.count(), std::optional<qint64>(5));

        // The amount: theirs is true.
        QVERIFY(screen.choose(u"ch_amount"_s));
        QCOMPARE(screen.label("ours1"), u"A$22.00"_s);
        QCOMPARE(screen.label("theirs1"), u"A$24.20"_s);
        QVERIFY(!screen.label("differenceWhy").isEmpty());
        screen.key(Qt::Key_F);
        QTRY_COMPARE(screen.model()->rowCount(), 4);
        QCOMPARE(status(fixture, "ch_amount"), u"succeeded 2420 0"_s);
        QTRY_COMPARE(screen.view.count(), std::optional<qint64>(4));

        // Taken back: the last one, although the cursor is on another row now.
        screen.key(Qt::Key_U);
        QTRY_COMPARE(screen.model()->rowCount(), 5);
        QCOMPARE(status(fixture, "ch_amount"), u"succeeded 2200 0"_s);
        QTRY_VERIFY(screen.said().contains(u"taken back"_s));

        // Ours alone: it failed.
        QVERIFY(screen.choose(u"ch_only_ours"_s));
        screen.key(Qt::Key_F);
        QTRY_COMPARE(screen.model()->rowCount(), 4);
        QCOMPARE(status(fixture, "ch_only_ours"), u"failed 2200 0"_s);

        // Given back elsewhere.
        QVERIFY(screen.choose(u"ch_given_back"_s));
        screen.key(Qt::Key_F);
        QTRY_COMPARE(screen.model()->rowCount(), 3);
        QCOMPARE(status(fixture, "ch_given_back"), u"refunded 2200 2200"_s);

        // Failed here, and it went through.
        QVERIFY(screen.choose(u"ch_late"_s));
        screen.key(Qt::Key_F);
        QTRY_COMPARE(screen.model()->rowCount(), 2);
        QCOMPARE(status(fixture, "ch_late"), u"succeeded 2200 0"_s);

        // Put off.
        QVERIFY(screen.choose(u"ch_amount"_s));
        screen.key(Qt::Key_W);
        QTRY_VERIFY(screen.said().contains(u"put off"_s));

        // Closed by force: not without a reason.
        QTRY_VERIFY(screen.choose(u"ch_amount"_s) && screen.action("remedyclose_by_force")->isEnabled());
        screen.key(Qt::Key_C);
        QTRY_VERIFY(screen.find<QWidget>("remedyPanel")->isVisible());
        screen.key(Qt::Key_Return);
        QVERIFY(screen.find<QWidget>("remedyPanel")->isVisible());
        screen.type(u"The price rise was agreed by letter"_s);
        screen.key(Qt::Key_Return);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        QCOMPARE(fixture.value(u"select closed_because from halfday.reconciliation_items where charge_id = 'ch_amount'"_s), u"The price rise was agreed by letter"_s);
        QCOMPARE(fixture.value(u"select count(*) from halfday.audit_log where subject = 'difference'"_s).toInt() >= 6, true);
    }

    void aPaymentIsRecordedForABusiness()
    {
        ReconciliationFixture fixture(m_cluster);
        aWeekOfDifferences(fixture);
        ReconciliationScreen screen(fixture);
        QTRY_VERIFY(screen.view.settled());
        screen.click("primaryAction");
        QTRY_COMPARE(screen.model()->rowCount(), 5);
        QVERIFY(screen.choose(u"ch_unheard"_s));
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
        QTRY_VERIFY(screen.action("undoRemedy")->isEnabled());
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

    void cancelledAndGoneOn()
    {
        ReconciliationFixture fixture(m_cluster);
        aWeekOfDifferences(fixture);
        ReconciliationScreen screen(fixture);
        QTRY_VERIFY(screen.view.settled());
        fixture.sandbox.fault({.kind = SandboxFault::Kind::Delay, .delay = std::chrono::seconds(3), .times = 1});
        screen.key(Qt::Key_R);
        QTRY_VERIFY(screen.find<QWidget>("progressStrip")->isVisible());
        QVERIFY(!screen.view.primaryAction()->isEnabled());
        screen.key(Qt::Key_Escape);
        QTRY_VERIFY(screen.said().contains(u"Cancelled"_s));
        QTRY_VERIFY(!screen.find<QWidget>("progressStrip")->isVisible());
        fixture.sandbox.clearFaults();
        screen.table()->setFocus();
        QTRY_VERIFY(screen.view.primaryAction()->isEnabled());
        screen.key(Qt::Key_R);
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 5, 20000);
        QCOMPARE(fixture.value(u"select count(*) from halfday.reconciliations where state <> 'abandoned'"_s), u"1"_s);
    }

    void filtersAndSearch()
    {
        ReconciliationFixture fixture(m_cluster);
        aWeekOfDifferences(fixture);
        ReconciliationScreen screen(fixture);
        QTRY_VERIFY(screen.view.settled());
        screen.key(Qt::Key_R);
        QTRY_COMPARE(screen.model()->rowCount(), 5);
        screen.key(Qt::Key_Slash);
        screen.type(u"unheard"_s);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        screen.key(Qt::Key_Return);
        QVERIFY(screen.table()->hasFocus());
        screen.key(Qt::Key_Backspace, Qt::ControlModifier);
        QTRY_COMPARE(screen.model()->rowCount(), 5);
        screen.find<QComboBox>("differenceKind")->setCurrentIndex(1 + int(DifferenceKind::AmountDiffers));
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        screen.key(Qt::Key_2);
        QTRY_COMPARE(screen.model()->rowCount(), 0);
        // A link from elsewhere widens what hides it.
        screen.view.showRecord(u"ch_late"_s);
        QTRY_COMPARE(screen.label("differenceCharge"), u"ch_late"_s);
        screen.view.showRecord(u"ch_agrees"_s);
        QTRY_VERIFY(screen.said().contains(u"ch_agrees is among no differences"_s));
    }

    void earlierOnesAreKept()
    {
        ReconciliationFixture fixture(m_cluster);
        aWeekOfDifferences(fixture);
        ReconciliationScreen screen(fixture);
        QTRY_VERIFY(screen.view.settled());
        screen.key(Qt::Key_R);
        QTRY_COMPARE(screen.model()->rowCount(), 5);
        screen.period()->setOwnDates({QDate(2026, 10, 1), QDate(2026, 10, 8)});
        QTRY_COMPARE(screen.label("viewState"), u"This period has not been reconciled"_s);
        auto *history = screen.find<QComboBox>("earlierRuns");
        QTRY_COMPARE(history->count(), 2);
        QVERIFY2(history->itemText(1).contains(u"1 Nov – 7 Nov 2026 · 5 open · anna"_s), qPrintable(history->itemText(1)));
        history->setCurrentIndex(1);
        emit history->activated(1);
        QTRY_COMPARE(screen.model()->rowCount(), 5);
        QCOMPARE(screen.period()->days(), (DayRange{QDate(2026, 11, 1), QDate(2026, 11, 8)}));
    }

    void everythingHasAName()
    {
        ReconciliationFixture fixture(m_cluster);
        aWeekOfDifferences(fixture);
        ReconciliationScreen screen(fixture);
        QTRY_VERIFY(screen.view.settled());
        screen.key(Qt::Key_R);
        QTRY_COMPARE(screen.model()->rowCount(), 5);
        for (const bool archive : {false, true}) {
            screen.view.showSubpage(archive ? u"evidence"_s : QString());
            QTRY_VERIFY(screen.view.settled());
            for (QWidget *widget : screen.view.findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"_s))
                    continue;
                QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(spoken && (!spoken->text(QAccessible::Name).isEmpty() || !spoken->text(QAccessible::Description).isEmpty()),
                         qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
            }
        }
        for (const QAction *action : screen.view.actions())
            QVERIFY2(!action->objectName().isEmpty() && !action->text().isEmpty(), qPrintable(action->text()));
    }

    void hostileTexts()
    {
        ReconciliationFixture fixture(m_cluster);
        fixture.business(1);
        int number = 0;
        for (const QString &text : halfday::hostileTexts()) {
            if (text.contains(QChar(0)) || text.size() > 1000)
                continue;
            fixture.charge(u"ch_hostile_%1"_s.arg(number++), "2026-11-05T10:00:00Z", 2200, u"succeeded"_s, 0, u"AUD"_s, u"cus"_s, text);
        }
        ReconciliationScreen screen(fixture);
        QTRY_VERIFY(screen.view.settled());
        screen.key(Qt::Key_R);
        QTRY_COMPARE(screen.model()->rowCount(), number);
        for (int row = 0; row < number; ++row) {
            screen.table()->setCurrentIndex(screen.model()->index(row, 0));
            for (const QLabel *label : screen.view.findChildren<QLabel *>())
                QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()), qPrintable(label->objectName()));
        }
    }
};

QTEST_MAIN(TestReconciliationView)
#include "tst_reconciliationview.moc"
