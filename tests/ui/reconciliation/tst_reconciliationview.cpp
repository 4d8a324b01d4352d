#include "tests/ui/reconciliation/reconciliationscreen.h"

#include "tests/ui/widgets/hostiletext.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QScrollArea>

using namespace halfday;

/// A week is reconciled at the view, by keys and clicks; what differs is found and read.
class TestReconciliationView : public QObject
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
        QTRY_VERIFY_WITH_TIMEOUT(!screen.desk.isRunning(), 60000);
        QTRY_VERIFY(screen.label("viewState").startsWith(u"It adds up"_s));
        QCOMPARE(screen.model()->rowCount(), 0);
        QVERIFY(screen.said().contains(u"It adds up"_s));
        QVERIFY(screen.find<QWidget>("totalsAUD"));
        QCOMPARE(screen.find<QLabel>("difference")->text(), u"A$0.00"_s);
        QCOMPARE(screen.label("ours"), u"A$110.00"_s);
        QCOMPARE(screen.label("theirs"), u"A$110.00"_s);
    }

    /// On a small screen, without scrolling.
    void remediesAreInSight()
    {
        ReconciliationFixture fixture(m_cluster);
        aWeekOfDifferences(fixture);
        ReconciliationScreen screen(fixture);
        QTRY_VERIFY(screen.view.settled());
        screen.key(Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.desk.isRunning(), 60000);
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 5, 30000);
        for (int row = 0; row < 5; ++row) {
            screen.table()->setCurrentIndex(screen.model()->index(row, 0));
            auto *scroll = screen.find<QWidget>("differenceDetail")->findChild<QScrollArea *>();
            const auto lowest = [&] {
                int bottom = 0;
                for (const QPushButton *button : scroll->findChildren<QPushButton *>()) {
                    if (button->isVisible() && button->objectName().startsWith(u"remedy"_s))
                        bottom = std::max(bottom, button->mapTo(scroll->viewport(), button->rect().bottomLeft()).y());
                }
                return bottom;
            };
            QTRY_VERIFY2(lowest() > 0 && lowest() < scroll->viewport()->height(),
                         qPrintable(u"%1: %2 of %3"_s.arg(screen.label("differenceCharge")).arg(lowest()).arg(scroll->viewport()->height())));
        }
    }

    /// Where nothing is chosen: what is next, and what was found.
    void whatIsNext()
    {
        ReconciliationFixture fixture(m_cluster);
        aWeekOfDifferences(fixture);
        ReconciliationScreen screen(fixture);
        QTRY_VERIFY(screen.view.settled());
        const auto next = [&] { return screen.label("nextStep"); };
        auto *step = screen.find<QPushButton>("nextStepButton");
        QVERIFY(screen.find<QWidget>("runSummary")->isVisible());
        QVERIFY2(next().contains(u"Choose the days"_s), qPrintable(next()));
        QTest::mouseClick(step, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 5, 30000);
        QVERIFY(!screen.find<QWidget>("runSummary")->isVisible());
        screen.table()->setFocus();
        screen.key(Qt::Key_2); // none is closed
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QWidget>("runSummary")->isVisible() && next().startsWith(u"5 difference"_s), 30000);
        const auto found = [&] {
            QStringList texts;
            for (const QLabel *label : screen.find<QWidget>("runSummary")->findChildren<QLabel *>())
                texts << label->text();
            return texts.join(u'|');
        };
        QTRY_VERIFY2(found().contains(u"Missing here|1 open"_s) && found().contains(u"Amount differs|1 open"_s), qPrintable(found()));
        QTest::mouseClick(step, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 5, 30000);
        fixture.sql(u"select halfday.close_difference(id, version, 'By hand') from halfday.reconciliation_items"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(next().contains(u"Save the evidence"_s) && screen.find<QWidget>("runSummary")->isVisible(), qPrintable(next()), 30000);
        QTRY_VERIFY2(found().contains(u"Missing here||1 closed"_s), qPrintable(found()));
        QCOMPARE(step->isEnabled(), true);
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
        QTRY_VERIFY_WITH_TIMEOUT(!screen.desk.isRunning(), 60000);
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
        QTRY_VERIFY_WITH_TIMEOUT(!screen.desk.isRunning(), 60000);
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
        QTRY_VERIFY_WITH_TIMEOUT(!screen.desk.isRunning(), 60000);
        QTRY_COMPARE(screen.model()->rowCount(), 5);
        screen.period()->setOwnDates({QDate(2026, 10, 1), QDate(2026, 10, 8)});
        QTRY_COMPARE(screen.label("viewState"), u"This period has not been reconciled"_s);
        auto *history = screen.find<QComboBox>("earlierRuns");
        QTRY_COMPARE(history->count(), 2);
        QTRY_VERIFY2(history->itemText(1).contains(u"1 Nov – 7 Nov 2026 · 5 open · anna"_s), qPrintable(history->itemText(1)));
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
        QTRY_VERIFY_WITH_TIMEOUT(!screen.desk.isRunning(), 60000);
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
        QTRY_VERIFY_WITH_TIMEOUT(!screen.desk.isRunning(), 60000);
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
