#include "tests/ui/shell/fakeview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/keysoverlay.h"
#include "ui/widgets/primarybutton.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>
#include <QTemporaryDir>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct FakeClock : Clock {
    Instant at = instantFromMicros(1'763'600'012'000'000);
    Instant now() const override { return at; }
};

/// A window with three pages, on settings of its own.
struct Desk {
    explicit Desk(const QString &file) : settings(file, QSettings::IniFormat), window(settings, clock)
    {
        window.addView(reviews);
        window.addView(refunds);
        window.addView(audit, u"Proof"_s);
        window.start();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(reviews->table->hasFocus() || refunds->table->hasFocus());
    }
    QString text(const QString &name) { return window.findChild<QLabel *>(name)->text(); }
    NavigationItem *item(const QString &id) { return window.findChild<NavigationItem *>(u"navigation-"_s + id); }
    KeysOverlay *keys() { return window.findChild<KeysOverlay *>(); }

    QSettings settings;
    FakeClock clock;
    MainWindow window;
    FakeView *reviews = new FakeView(u"reviews"_s, u"Reviews"_s, u"view-list-text"_s, 51);
    FakeView *refunds = new FakeView(u"refunds"_s, u"Refunds"_s, u"edit-undo"_s, 3);
    FakeView *audit = new FakeView(u"audit"_s, u"Audit log"_s, u"view-history"_s, 0);
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"settings.ini"_s);
    }

    void pagesByKeyAndByClick()
    {
        Desk desk(m_file);
        QCOMPARE(desk.window.currentView(), desk.reviews);
        QTest::keyClick(&desk.window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(desk.window.currentView(), desk.audit);
        QCOMPARE(desk.audit->refreshes, 1);
        QVERIFY(desk.item(u"audit"_s)->isChecked());
        QVERIFY(!desk.item(u"reviews"_s)->isChecked());
        QTest::mouseClick(desk.item(u"refunds"_s), Qt::LeftButton);
        QCOMPARE(desk.window.currentView(), desk.refunds);
        QVERIFY(desk.refunds->table->hasFocus());
        QVERIFY(desk.window.windowTitle().startsWith(u"Refunds"_s));
        emit desk.refunds->viewRequested(u"audit"_s);
        QCOMPARE(desk.window.currentView(), desk.audit);
        emit desk.audit->recordRequested(u"refunds"_s, u"17"_s);
        QCOMPARE(desk.window.currentView(), desk.refunds);
        QCOMPARE(desk.refunds->shownRecord, u"17"_s);
        desk.window.showRecord(u"nowhere"_s, u"18"_s);
        QCOMPARE(desk.window.currentView(), desk.refunds);
        QCOMPARE(desk.refunds->shownRecord, u"17"_s);
        desk.window.showRecord(u"reviews"_s, {});
        QCOMPARE(desk.window.currentView(), desk.reviews);
        QVERIFY(desk.reviews->shownRecord.isEmpty());
    }

    void refreshByF5()
    {
        Desk desk(m_file);
        const int before = desk.reviews->refreshes;
        QTest::keyClick(&desk.window, Qt::Key_F5);
        QCOMPARE(desk.reviews->refreshes, before + 1);
        QCOMPARE(desk.refunds->refreshes, 0);
    }

    void onlyThePageInSightReadsAnew()
    {
        Desk desk(m_file);
        const int before = desk.reviews->refreshes;
        for (int i = 0; i < 5; ++i)
            desk.window.refreshCurrent(); // a burst is one refresh
        QTRY_COMPARE(desk.reviews->refreshes, before + 1);
        desk.refunds->refreshSoon(); // something changed on a page that nobody sees
        QTest::keyClick(&desk.window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(desk.audit->refreshes, 1);
        QCOMPARE(desk.refunds->refreshes, 0);
        QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(desk.refunds->refreshes, 1); // and it reads once, not twice

        desk.window.hide();
        desk.window.refreshCurrent();
        desk.refunds->refreshSoon();
        QCOMPARE(desk.refunds->refreshes, 1);
        desk.window.show();
        QCOMPARE(desk.refunds->refreshes, 2);
        desk.window.hide();
        desk.window.show(); // nothing was left out
        QCOMPARE(desk.refunds->refreshes, 2);
        QCOMPARE(desk.reviews->refreshes, before + 1);
    }

    void whatIsFedIsNotAskedEachMinute()
    {
        Desk desk(m_file);
        const int before = desk.reviews->refreshes;
        desk.reviews->fed = true;
        desk.window.refreshCurrent();
        desk.reviews->fed = false;
        desk.window.refreshCurrent();
        QTRY_COMPARE(desk.reviews->refreshes, before + 1);
        desk.reviews->fed = true;
        QTest::keyClick(&desk.window, Qt::Key_F5); // by hand it is
        QCOMPARE(desk.reviews->refreshes, before + 2);
    }

    void countsStandInTheNavigation()
    {
        Desk desk(m_file);
        QCOMPARE(desk.item(u"reviews"_s)->count(), 51);
        desk.reviews->setCount(10);
        QCOMPARE(desk.item(u"reviews"_s)->count(), 10);
        desk.reviews->setCount({});
        QCOMPARE(desk.item(u"reviews"_s)->count(), std::optional<qint64>());
        desk.window.setCount(u"refunds"_s, 8);
        QCOMPARE(desk.item(u"refunds"_s)->count(), 8);
        desk.window.setCount(u"reviews"_s, 9); // it is in sight and knows better
        QCOMPARE(desk.item(u"reviews"_s)->count(), std::optional<qint64>());
    }

    void lettersAreCommandsOnlyInTheList()
    {
        Desk desk(m_file);
        QSignalSpy approved(desk.reviews->approve, &QAction::triggered);
        QTest::keyClick(desk.reviews->table, Qt::Key_A);
        QCOMPARE(approved.size(), 1);
        desk.reviews->search->setFocus();
        QTest::keyClicks(desk.reviews->search, u"a java?"_s);
        QCOMPARE(approved.size(), 1);
        QCOMPARE(desk.reviews->search->text(), u"a java?"_s);
        QVERIFY(!desk.keys()->isVisible());
        desk.item(u"reviews"_s)->setFocus();
        QTest::keyClick(desk.item(u"reviews"_s), Qt::Key_A);
        QCOMPARE(approved.size(), 1);
    }

    void primaryActionIsAButtonWithItsKey()
    {
        Desk desk(m_file);
        QSignalSpy approved(desk.reviews->approveAll, &QAction::triggered);
        auto *button = desk.reviews->findChild<PrimaryButton *>();
        QCOMPARE(button->text(), u"Approve all safe (41)"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(approved.size(), 1);
        QTest::keyClick(desk.reviews->table, Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(approved.size(), 2);
        desk.reviews->approveAll->setText(u"Approve all safe (0)"_s);
        desk.reviews->approveAll->setEnabled(false);
        QCOMPARE(button->text(), u"Approve all safe (0)"_s);
        QVERIFY(!button->isEnabled());
        desk.reviews->approveAll->setText(u"&Refund to Smith && Sons"_s);
        QCOMPARE(button->words(), u"Refund to Smith & Sons"_s);
        QCOMPARE(button->accessibleName(), button->words());
    }

    void everyActionIsInAMenuAndHasAKey()
    {
        Desk desk(m_file);
        QSet<const QAction *> inMenus;
        const QList<QMenu *> menus = desk.window.menuBar()->findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            for (const QAction *action : menu->actions()) {
                if (action->isSeparator() || action->menu())
                    continue;
                inMenus << action;
                QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
                QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
            }
        }
        for (const QAction *action : desk.reviews->actions())
            QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
        QVERIFY(!inMenus.contains(desk.refunds->approve));
        QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
        QStringList titles;
        for (const QAction *action : desk.window.menuBar()->actions())
            titles << action->text().remove(u'&');
        QCOMPARE(titles, QStringList({u"File"_s, u"Edit"_s, u"View"_s, u"Refunds"_s, u"Help"_s}));
    }

    void keysOfThePageFromItsActions()
    {
        Desk desk(m_file);
        QTest::keyClick(desk.reviews->table, '?');
        QVERIFY(desk.keys()->isVisible());
        QVERIFY(desk.keys()->lines().contains(u"A\tApprove"_s));
        QVERIFY(desk.keys()->lines().contains(u"J\tNext row"_s));
        QVERIFY(desk.keys()->lines().contains(u"F5\tRefresh"_s));
        if (qEnvironmentVariableIsSet("HALFDAY_LOOK"))
            desk.window.grab().save(qEnvironmentVariable("HALFDAY_LOOK") + u"/keys.png"_s);
        QSignalSpy approved(desk.reviews->approve, &QAction::triggered);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
        QCOMPARE(approved.size(), 0); // nothing runs unseen
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!desk.keys()->isVisible());
        QVERIFY(desk.reviews->table->hasFocus());
    }

    void freshnessTellsItsAgeAndGrowsLoud()
    {
        Desk desk(m_file);
        QCOMPARE(desk.text(u"freshness"_s), u"Updated 12 s ago"_s);
        desk.clock.at += 3min;
        QTRY_COMPARE(desk.text(u"freshness"_s), u"Stale · updated 3 min ago"_s);
        QCOMPARE(desk.reviews->lastTick, desk.clock.at);
        QVERIFY(desk.window.findChild<QLabel *>(u"freshness"_s)->parentWidget()->autoFillBackground());
        desk.clock.at += 1h;
        QTRY_COMPARE(desk.text(u"freshness"_s), u"Out of date · updated 1 h ago"_s);
        desk.reviews->now = desk.clock.at;
        QTest::keyClick(&desk.window, Qt::Key_F5);
        QCOMPARE(desk.text(u"freshness"_s), u"Updated just now"_s);
        QVERIFY(!desk.window.findChild<QLabel *>(u"freshness"_s)->parentWidget()->autoFillBackground());
    }

    void failedRefreshIsLoudUntilItIsMended()
    {
        Desk desk(m_file);
        desk.reviews->failNext = true;
        QTest::keyClick(&desk.window, Qt::Key_F5);
        QTest::keyClick(&desk.window, Qt::Key_F5);
        QCOMPARE(desk.reviews->messages()->texts(), QStringList(u"The database did not answer."_s));
        QCOMPARE(desk.text(u"freshness"_s), u"Update failed · showing rows from 12 s ago"_s);
        desk.reviews->failNext = false;
        auto *retry = desk.reviews->messages()->findChild<QPushButton *>(u"messageMend0"_s);
        QCOMPARE(retry->text(), u"Retry"_s);
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(desk.reviews->messages()->count(), 0);
        QCOMPARE(desk.text(u"freshness"_s), u"Updated 12 s ago"_s);
    }

    void modeConnectionAndZoneAreSaid()
    {
        Desk desk(m_file);
        auto *banner = desk.window.findChild<ModeBanner *>();
        QCOMPARE(banner->mode(), Mode::Live); // until somebody knows better
        QVERIFY(desk.window.windowTitle().contains(u"LIVE"_s));
        const QImage live = banner->grab().toImage();
        desk.window.setMode(Mode::Test);
        QVERIFY(banner->accessibleName().startsWith(u"TEST"_s));
        const QImage test = banner->grab().toImage();
        desk.window.setMode(Mode::Demo);
        QVERIFY(live.pixel(2, 2) != test.pixel(2, 2));
        QVERIFY(test.pixel(2, 2) != banner->grab().toImage().pixel(2, 2));
        desk.window.setConnection(Database::State::Lost, u"No answer; trying again in 4 s"_s);
        QCOMPARE(desk.text(u"connection"_s), u"No answer; trying again in 4 s"_s);
        auto *reconnect = desk.window.findChild<QToolButton *>(u"reconnect"_s);
        QSignalSpy wanted(&desk.window, &MainWindow::reconnectRequested);
        QVERIFY(reconnect && !reconnect->isHidden());
        reconnect->click();
        QCOMPARE(wanted.size(), 1);
        desk.window.setConnection(Database::State::Connected, u"Connected"_s);
        QVERIFY(reconnect->isHidden());
        desk.window.setTimeZone(QTimeZone("Australia/Melbourne"));
        QVERIFY2(QStringList({u"Times in Australia/Melbourne (AEDT, UTC+11:00)"_s, u"Times in Australia/Melbourne (AEST, UTC+10:00)"_s})
                     .contains(desk.text(u"timeZone"_s)), qPrintable(desk.text(u"timeZone"_s)));
        desk.window.setTimeZone(QTimeZone("America/St_Johns"));
        QVERIFY2(desk.text(u"timeZone"_s).contains(u"UTC−0"_s), qPrintable(desk.text(u"timeZone"_s)));
        desk.window.setTimeZone(QTimeZone("Etc/UTC"));
        QCOMPARE(desk.text(u"timeZone"_s), u"Times in UTC"_s);
        desk.window.setTimeZone(QTimeZone("Australia/Melbourne"));
        QCOMPARE(desk.reviews->timeZone(), QTimeZone("Australia/Melbourne"));
    }

    void theReplicasLagIsSaid()
    {
        using State = ReplicaStatus::State;
        Desk desk(m_file);
        const auto *line = desk.window.findChild<QLabel *>(u"replica"_s);
        QVERIFY(!line->isVisible()); // there is none
        desk.window.setReplica({State::InUse, 0s, {}});
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), u"Replica up to date"_s);
        desk.window.setReplica({State::InUse, 3s, {}});
        QCOMPARE(line->text(), u"Replica 3 s behind"_s);
        desk.window.setReplica({State::TooFarBehind, 42s, {}});
        QCOMPARE(line->text(), u"Replica 42 s behind · reading from the primary"_s);
        desk.window.setReplica({State::Refused, 0s, {Error::Kind::Input, u"It is <b>not</b> a replica."_s}});
        QCOMPARE(line->text(), u"Replica refused · reading from the primary"_s);
        QVERIFY(line->toolTip().contains(u"&lt;b&gt;not"_s));
        desk.window.setReplica({});
        QVERIFY(!line->isVisible());
    }

    void remembersWindowThemeColumnsAndSplitter()
    {
        int width = 0;
        QList<int> sizes;
        {
            Desk desk(m_file);
            QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
            desk.window.resize(1111, 777);
            QTest::keyClick(&desk.window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY(Theme::isDark());
            desk.refunds->table->horizontalHeader()->resizeSection(1, 217);
            desk.refunds->table->horizontalHeader()->moveSection(0, 2);
            desk.refunds->table->horizontalHeader()->setSortIndicator(3, Qt::DescendingOrder);
            QTRY_VERIFY(desk.refunds->splitter->width() > 600);
            desk.refunds->splitter->setSizes({300, desk.refunds->splitter->width() - 300});
            sizes = desk.refunds->splitter->sizes();
            width = desk.refunds->table->horizontalHeader()->sectionSize(1);
            QSignalSpy closed(&desk.window, &MainWindow::closed);
            desk.window.close();
            QCOMPARE(closed.size(), 1);
            QCOMPARE(desk.audit->closes, 1);
        }
        Desk desk(m_file);
        QCOMPARE(desk.window.currentView(), desk.reviews); // the first page, wherever it was left
        QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(desk.window.size(), QSize(1111, 777));
        QVERIFY(Theme::isDark());
        QVERIFY(desk.window.findChild<QAction *>(u"themeDark"_s)->isChecked());
        auto *header = desk.refunds->table->horizontalHeader();
        QCOMPARE(header->sectionSize(1), width);
        QCOMPARE(header->visualIndex(0), 2);
        QCOMPARE(header->sortIndicatorSection(), 3);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        QTRY_COMPARE(desk.refunds->splitter->sizes(), sizes);
        QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!Theme::isDark());
    }

    void aboutDoesNotBlock()
    {
        Desk desk(m_file);
        QTest::keyClick(&desk.window, Qt::Key_F1, Qt::ControlModifier);
        auto *about = desk.window.findChild<QMessageBox *>(u"aboutHalfday"_s);
        QVERIFY(about && about->isVisible());
        QCOMPARE(about->textFormat(), Qt::PlainText);
        about->close();
    }

    void everythingTouchableHasANameForScreenReaders()
    {
        Desk desk(m_file);
        desk.reviews->messages()->post({.severity = Message::Severity::Error, .text = u"No."_s, .detail = u"x"_s,
                                        .mends = {{u"Retry"_s, [] {}}}});
        for (const QAbstractButton *button : desk.window.findChildren<QAbstractButton *>()) {
            if (button->isVisible()) {
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->text() + button->objectName()));
                QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
            }
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
